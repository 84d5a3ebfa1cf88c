/**
 * The library: everything that the command can do, without a terminal.
 *
 * Open a workspace first; it reads the data of the package, and the imported tables of the user's data folder,
 * when they are first needed. Amounts are whole euro per year, AGS are strings, text is NFC.
 */

export type { AmountSource, BudgetTable, Entry, FileSource } from '../domain/budget-table.js'
export type { Edition, KnownSum, Post, Sourced } from '../domain/edition.js'
export type { Assessment, EligibilityStatus, EligibilitySummary } from '../domain/eligibility.js'
export type { Euro } from '../domain/money.js'
export { IgmError, type ProblemArgs, type ProblemCode } from '../domain/problem.js'
export { DEFAULT_READ_LIMITS, type ReadLimits } from '../domain/read-limits.js'
export type { Association, District, Municipality, Register } from '../domain/register.js'
export type { Group, Objective, Plan, Ungrouped } from '../grouping/plan.js'
export type { Finding, FindingCode } from '../pdf/finding.js'
export type { Check, CheckId, ParsedTable, ReadRow } from '../pdf/parsed-table.js'
export { readEditionFile } from '../source/edition-file.js'
export { comparePlans, type PlanComparison } from './compare-plans.js'
export { type EditionSummary, editions } from './editions.js'
export { type EligibleRequest, type EligibleResult, eligible } from './eligible.js'
export { type ExplainResult, explainGroup, findNearMisses, type NearMissResult } from './explain-group.js'
export { type FetchOutcome, type FetchRequest, fetchTable } from './fetch-table.js'
export { type GroupRequest, PLAIN_WISHES } from './group-request.js'
export type { ImportRequest } from './import-request.js'
export { type Imported, importTable } from './import-table.js'
export { type DistrictSummary, type DistrictsResult, listDistricts } from './list-districts.js'
export { type LookedUp, type LookupRequest, type LookupResult, lookup } from './lookup.js'
export { type ParseOptions, parseBudgetTable } from './parse-budget-table.js'
export { type PartnersRequest, type PartnersResult, partners } from './partners.js'
export { type GroupResult, proposeGroups } from './propose-groups.js'
export type { SolveOptions, SolveProgress } from './solve-in-worker.js'
export { type FileCheck, verifyData } from './verify-data.js'
export { verifyPlan } from './verify-plan.js'
export { type Way, waysOf } from './ways.js'
export { type WishPrice, wishPrices } from './wish-prices.js'
export { type DamagedTable, openWorkspace, type Workspace } from './workspace.js'
