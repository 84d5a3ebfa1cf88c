import type { Euro } from '../domain/money.js'
import type { GroupingRequest } from '../grouping/problem.js'
import { checkWishes } from './check-wishes.js'
import { type AmountRow, amountsOf, ownAmounts } from './own-amounts.js'
import { resolveDistricts, resolveMunicipalities } from './resolve.js'
import type { Workspace } from './workspace.js'

/** Wishes of a district office, with places as people name them. */
export interface GroupRequest {
  readonly edition: string
  /** names or AGS; the whole state when empty */
  readonly districts: readonly string[]
  readonly acrossDistricts: boolean
  /** whole euro per year; null for the threshold of the edition */
  readonly threshold: Euro | null
  /** metres */
  readonly minBorder: number
  readonly together: readonly (readonly string[])[]
  readonly apart: readonly (readonly [string, string])[]
  readonly exclude: readonly string[]
  readonly leads: readonly string[]
  readonly maxSize: number | null
  readonly hosts: boolean
  readonly prefer: 'groups' | 'associations'
  /** amounts that replace those of the edition */
  readonly amounts: readonly AmountRow[]
  /** seconds after which the best plan found is good enough; null for the default */
  readonly timeLimit: number | null
}

/** The rules of the programme and nothing else. */
export const PLAIN_WISHES: Omit<GroupRequest, 'edition' | 'districts'> = {
  acrossDistricts: false,
  threshold: null,
  minBorder: 0,
  together: [],
  apart: [],
  exclude: [],
  leads: [],
  maxSize: null,
  hosts: true,
  prefer: 'groups',
  amounts: [],
  timeLimit: null,
}

/** The request with every place resolved, and the own figures in it. */
export interface ResolvedRequest {
  readonly grouping: GroupingRequest
  readonly own: ReadonlyMap<string, Euro>
}

/**
 * @throws IgmError `district-unknown`, `district-ambiguous`, `name-unknown`, `name-ambiguous`, `edition-unknown`,
 * `store-damaged`, `takes-no-part`, `option-invalid`
 */
export async function resolveRequest(workspace: Workspace, request: GroupRequest): Promise<ResolvedRequest> {
  const districts = await resolveDistricts(workspace, request.districts)
  const own = await ownAmounts(workspace, request.amounts, districts)
  const agsOf = async (names: readonly string[]) =>
    resolveMunicipalities(workspace, names, districts).map(({ ags }) => ags)
  const table = await workspace.table(request.edition)
  const grouping: GroupingRequest = {
    register: workspace.register(),
    geography: workspace.geography(),
    amounts: amountsOf(workspace.register(), table, own),
    districts,
    acrossDistricts: request.acrossDistricts,
    threshold: request.threshold ?? table.edition.threshold.value,
    minBorder: request.minBorder,
    together: await Promise.all(request.together.map(agsOf)),
    apart: await Promise.all(request.apart.map(async (pair) => pairOf(await agsOf(pair)))),
    exclude: await agsOf(request.exclude),
    leads: await agsOf(request.leads),
    maxSize: request.maxSize,
    hosts: request.hosts,
    prefer: request.prefer,
  }
  checkWishes(grouping)
  return { grouping, own }
}

function pairOf([a, b]: readonly string[]): readonly [string, string] {
  if (a === undefined || b === undefined) throw new RangeError('a pair has two members')
  return [a, b]
}
