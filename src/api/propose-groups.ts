import type { Euro } from '../domain/money.js'
import { IgmError, type ProblemArgs } from '../domain/problem.js'
import type { District } from '../domain/register.js'
import type { Plan } from '../grouping/plan.js'
import type { GroupingRequest } from '../grouping/problem.js'
import { proposeGroups as solve } from '../grouping/propose-groups.js'
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

/** Seconds. Every district is done in a few; only odd thresholds and the state in one piece meet this limit. */
const TIME_LIMIT = 60

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

/** A plan, with what it rests on: enough for `verifyPlan` to check it anew. */
export interface GroupResult extends Plan {
  readonly edition: string
  /** the user's own figures that replaced those of the edition: AGS and euro per year */
  readonly ownAmounts: readonly (readonly [ags: string, amount: Euro])[]
}

/**
 * @throws IgmError `district-unknown`, `district-ambiguous`, `name-unknown`, `name-ambiguous`,
 * `plan-impossible`, `edition-unknown`, `store-damaged`
 */
export async function proposeGroups(workspace: Workspace, request: GroupRequest): Promise<GroupResult> {
  const started = performance.now()
  const { edition } = request
  const districts = await resolveDistricts(workspace, request.districts)
  const own = await ownAmounts(workspace, request.amounts, districts)
  const problem = await groupingRequest(workspace, request, districts, own)
  const limit = { timeLimitSeconds: request.timeLimit ?? TIME_LIMIT }
  const { schemaVersion, proof, ...plan } = withNames(workspace, () => solve(problem, limit))
  const seconds = Math.round(performance.now() - started) / 1000
  return { schemaVersion, edition, ...plan, proof: { ...proof, seconds }, ownAmounts: [...own] }
}

/** The solver knows municipalities by AGS alone; whoever reads of a conflict of wishes wants names. */
function withNames<T>(workspace: Workspace, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof IgmError) || error.code !== 'plan-impossible') throw error
    const { reason } = error.args as ProblemArgs['plan-impossible']
    const { byAgs } = workspace.register()
    const named = reason.replace(/\b08\d{6}\b/g, (ags) => byAgs.get(ags)?.name ?? ags)
    throw new IgmError('plan-impossible', { reason: named }, { cause: error })
  }
}

async function groupingRequest(
  workspace: Workspace,
  request: GroupRequest,
  districts: readonly District[],
  own: ReadonlyMap<string, Euro>,
): Promise<GroupingRequest> {
  const agsOf = async (names: readonly string[]) =>
    (await resolveMunicipalities(workspace, names, districts)).map(({ ags }) => ags)
  const table = await workspace.table(request.edition)
  return {
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
}

function pairOf([a, b]: readonly string[]): readonly [string, string] {
  if (a === undefined || b === undefined) throw new RangeError('a pair has two members')
  return [a, b]
}
