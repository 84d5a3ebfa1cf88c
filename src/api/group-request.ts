import type { AmountList, ListNote } from '../domain/amount-list/amount-list.js'
import type { Basis } from '../domain/budget-table.js'
import type { Edition } from '../domain/edition.js'
import type { Euro } from '../domain/money.js'
import { postSums } from '../domain/posts.js'
import { IgmError } from '../domain/problem.js'
import type { GroupingRequest } from '../grouping/problem.js'
import { rareWishes } from '../grouping/scope.js'
import { asked, type Fields } from './asked.js'
import { checkWishes } from './check-wishes.js'
import { amountsOf, ownAmounts } from './own-amounts.js'
import { type OwnList, ownedBasis, ownListOf } from './own-basis.js'
import { type PlaceNote, placeResolver, resolveDistricts } from './resolve.js'
import { DEFAULT_EDITION, type Workspace } from './workspace.js'

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
  /** each wish as names, or as one text that names them all: "Mössingen, Stadt,Tübingen" */
  readonly together: readonly (readonly string[])[]
  readonly apart: readonly (readonly string[])[]
  readonly exclude: readonly string[]
  readonly leads: readonly string[]
  readonly maxSize: number | null
  /** metres; without it any way is short enough */
  readonly maxWay?: number
  /** a group holds one municipality at most that reaches the threshold alone, as far as that can be had */
  readonly oneHost?: boolean
  /** quarter posts are counted: euro of a full post per year, one of the fixed sums of the edition, or the least */
  readonly posts?: Euro | 'least' | undefined
  /** groups that may be given up for associations that stay whole; without it the most groups come first */
  readonly budgetGroups?: number
  readonly hosts: boolean
  /** `associations` is what councils do: an association stays whole where it can */
  readonly prefer: 'groups' | 'associations'
  /** amounts that replace those of the edition */
  readonly amounts: AmountList | null
  /** seconds after which the best plan found is good enough; null for the default */
  readonly timeLimit: number | null
  /** times as many steps of the search as usual, where what is not proven may be proven with more */
  readonly effort?: number
}

/** The rules of the programme and nothing else. */
export const PLAIN_WISHES: Omit<GroupRequest, 'edition' | 'districts' | 'oneHost' | 'posts'> = {
  acrossDistricts: false,
  threshold: null,
  minBorder: 0,
  together: [],
  apart: [],
  exclude: [],
  leads: [],
  maxSize: null,
  hosts: true,
  prefer: 'associations',
  amounts: null,
  timeLimit: null,
}

/** What `proposeGroups` and its like are asked for: what is missing is as in `PLAIN_WISHES`, for the whole state. */
export type GroupAsked = Partial<GroupRequest>

const FIELDS: Fields<GroupRequest> = {
  edition: { kind: 'text', otherwise: DEFAULT_EDITION },
  districts: { kind: 'texts', otherwise: [] },
  acrossDistricts: { kind: 'true or false', otherwise: PLAIN_WISHES.acrossDistricts },
  threshold: { kind: 'whole number from 0 on', otherwise: PLAIN_WISHES.threshold },
  minBorder: { kind: 'number from 0 on', otherwise: PLAIN_WISHES.minBorder },
  together: { kind: 'lists of texts', otherwise: PLAIN_WISHES.together },
  apart: { kind: 'lists of texts', otherwise: PLAIN_WISHES.apart },
  exclude: { kind: 'texts', otherwise: PLAIN_WISHES.exclude },
  leads: { kind: 'texts', otherwise: PLAIN_WISHES.leads },
  maxSize: { kind: 'whole number from 0 on', otherwise: PLAIN_WISHES.maxSize },
  maxWay: { kind: 'number from 0 on', optional: true },
  oneHost: { kind: 'true or false', optional: true },
  posts: { kind: 'whole number or "least"', optional: true },
  budgetGroups: { kind: 'whole number from 0 on', optional: true },
  hosts: { kind: 'true or false', otherwise: PLAIN_WISHES.hosts },
  prefer: { kind: 'groups or associations', otherwise: PLAIN_WISHES.prefer },
  amounts: { kind: 'list of amounts', otherwise: PLAIN_WISHES.amounts },
  timeLimit: { kind: 'number from 0 on', otherwise: PLAIN_WISHES.timeLimit },
  effort: { kind: 'whole number from 1 on', optional: true },
}

/** @throws IgmError `argument-invalid` */
export function groupAsked(workspace: Workspace, given: GroupAsked): GroupRequest {
  return asked(workspace, given, FIELDS)
}

/** The request with every place resolved, and the own figures in it. */
export interface ResolvedRequest {
  readonly grouping: GroupingRequest
  readonly own: OwnList
  /** what was settled that the text alone left open */
  readonly notes: { readonly amounts: readonly ListNote[]; readonly places: readonly PlaceNote[] }
  readonly basis: Basis
}

/**
 * @throws IgmError `district-unknown`, `district-ambiguous`, `name-unknown`, `name-ambiguous`, `edition-unknown`,
 * `store-damaged`, `takes-no-part`, `budget-too-wide`, `option-invalid`, `posts-uncounted`, `amounts-refused`, and what a
 * place can be instead of one
 */
export async function resolveRequest(workspace: Workspace, request: GroupRequest): Promise<ResolvedRequest> {
  const districts = await resolveDistricts(workspace, request.districts)
  const table = await workspace.table(request.edition)
  const own = await ownAmounts(workspace, request.amounts, districts, table.edition)
  const places = placeResolver(workspace, districts)
  const threshold = request.threshold ?? table.edition.threshold.value
  const grouping: GroupingRequest = {
    register: workspace.register(),
    geography: workspace.geography(),
    amounts: amountsOf(workspace.register(), table, own.amounts),
    districts,
    acrossDistricts: request.acrossDistricts,
    threshold,
    minBorder: request.minBorder,
    together: request.together.map((names) => places.all('--together', names)),
    apart: request.apart.map((names) => pairOf(places.all('--apart', names, 2))),
    exclude: places.each(request.exclude),
    leads: places.each(request.leads),
    maxSize: request.maxSize,
    ...rareWishes({ ...request, posts: postIn(table.edition, request.posts) }),
    hosts: request.hosts,
    prefer: request.prefer,
  }
  checkWishes(grouping)
  return {
    grouping,
    own: ownListOf(own),
    basis: ownedBasis({ table, register: workspace.register() }, own, threshold),
    notes: { amounts: own.notes, places: places.notes },
  }
}

/** @throws IgmError `posts-uncounted`; `option-invalid` for what is no fixed sum of the edition */
function postIn(edition: Edition, wanted: GroupRequest['posts']): Euro | undefined {
  if (wanted === undefined) return undefined
  const sums = postSums(edition).sort((a, b) => a - b)
  const [least] = sums
  if (least === undefined) throw new IgmError('posts-uncounted', { edition: edition.id })
  const found = wanted === 'least' ? least : sums.find((sum) => sum === wanted)
  if (found !== undefined) return found
  const args = { option: '--per-post', value: String(wanted), expected: sums.join(', ') }
  throw new IgmError('option-invalid', args)
}

function pairOf([a = '', b = '']: readonly string[]): readonly [string, string] {
  return [a, b]
}
