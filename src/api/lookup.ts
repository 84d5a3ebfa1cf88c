import { type Basis, basisOf } from '../domain/budget-table.js'
import { districtTitle } from '../domain/districts.js'
import type { Edition } from '../domain/edition.js'
import { type EditionPeriod, periodOf } from '../domain/edition.js'
import { type Assessment, assess } from '../domain/eligibility.js'
import type { PlaceMatch } from '../domain/places/place-match.js'
import { type PaidPosts, paidPosts } from '../domain/posts.js'
import { IgmError } from '../domain/problem.js'
import type { Municipality } from '../domain/register.js'
import { asked, type Fields } from './asked.js'
import { DEFAULT_EDITION, type Workspace } from './workspace.js'

export interface LookupRequest {
  /** names, AGS or ARS */
  readonly queries: readonly string[]
  readonly edition: string
}

/** One municipality with the posts that its amount pays; none while the amount is unknown. */
export interface LookedUp extends Assessment {
  readonly posts: readonly PaidPosts[]
}

/** `name-shared`: its answer has namesakes · `name-of-village`: a short name that villages elsewhere bear in full */
export type LookupNoteCode = 'name-shared' | 'name-of-village'

/** A query that has no single answer, or one whose name may mean others. */
export interface LookupNote<C extends string> {
  readonly query: string
  readonly code: C
  readonly candidates: readonly Assessment[]
}

/** Why a query has no answer. */
export type LookupProblemCode =
  | 'name-unknown'
  | 'name-ambiguous'
  /** two parts of the query exclude each other; the candidates have the first of them as their name */
  | 'name-contradicts'
  /** a district, which has no amount of its own */
  | 'name-of-district'
  | 'key-of-other-state'
  /** a village; the candidates are the municipalities in which it is known, never whose it is */
  | 'name-of-village'

export interface LookupProblem extends LookupNote<LookupProblemCode> {
  /** the two parts that contradict each other; the name of the district, the number of the state, of the village */
  readonly parts: readonly string[]
}

export interface LookupResult extends Basis {
  readonly schemaVersion: 1
  readonly edition: string
  readonly period: EditionPeriod
  readonly results: readonly LookedUp[]
  readonly problems: readonly LookupProblem[]
  readonly notes: readonly LookupNote<LookupNoteCode>[]
}

/** Misspelt names that get suggestions: more than there are municipalities. A longer list is not one of slips. */
const MOST_SUGGESTED = 2000

/** Ninety times as many as there are municipalities. */
const MOST_NAMES = 100_000

const FIELDS: Fields<LookupRequest> = {
  edition: { kind: 'text', otherwise: DEFAULT_EDITION },
  queries: { kind: 'texts' },
}

/** @throws IgmError `argument-invalid`, `no-names`, `too-many-names`, `edition-unknown`, `store-damaged` */
export async function lookup(
  workspace: Workspace,
  given: Pick<LookupRequest, 'queries'> & Partial<LookupRequest>,
): Promise<LookupResult> {
  const { queries, edition } = asked(workspace, given, FIELDS)
  checkCount(queries.length)
  const table = await workspace.table(edition)
  const results: LookedUp[] = []
  const problems: LookupProblem[] = []
  const notes: LookupNote<LookupNoteCode>[] = []
  const judge = (municipality: Municipality) => assess(municipality, table)
  for (const query of queries) {
    const match = workspace.gazetteer().municipality(query)
    const places = placesOf(match)
    results.push(...places.map((place) => lookedUp(judge(place), table.edition)))
    const namesakes = match.kind === 'found' ? match.namesakes : []
    if (namesakes.length > 0) notes.push({ query, code: 'name-shared', candidates: namesakes.map(judge) })
    const knownIn = workspace.gazetteer().villagesToo(query, match)
    if (knownIn.length > 0) notes.push({ query, code: 'name-of-village', candidates: knownIn.map(judge) })
    if (places.length > 0) continue
    const { code, candidates, parts } = problemOf(match, problems.length < MOST_SUGGESTED)
    problems.push({ query, code, candidates: candidates.map(judge), parts })
  }
  const period = periodOf(table.edition)
  return { schemaVersion: 1, edition, ...basisOf(table), period, results, problems, notes }
}

function placesOf(match: PlaceMatch): readonly Municipality[] {
  if (match.kind === 'several') return match.places
  return match.kind === 'found' ? [match.place] : []
}

interface NoPlace extends Pick<LookupProblem, 'code' | 'parts'> {
  readonly candidates: readonly Municipality[]
}

function problemOf(match: PlaceMatch, isSuggested: boolean): NoPlace {
  switch (match.kind) {
    case 'ambiguous':
    case 'truncated':
      return { code: 'name-ambiguous', candidates: match.candidates, parts: [] }
    case 'contradiction':
      return { code: 'name-contradicts', candidates: match.means, parts: match.parts }
    case 'district':
      return { code: 'name-of-district', candidates: [], parts: [districtTitle(match.district)] }
    case 'other-state':
      return { code: 'key-of-other-state', candidates: [], parts: [match.key, match.state] }
    case 'village':
      return { code: 'name-of-village', candidates: match.knownIn, parts: [match.name] }
    default: {
      const near = match.kind === 'unknown' && isSuggested ? match.suggestions() : []
      return { code: 'name-unknown', candidates: near, parts: [] }
    }
  }
}

function lookedUp(assessment: Assessment, edition: Edition): LookedUp {
  const { amount } = assessment
  return { ...assessment, posts: amount === null ? [] : paidPosts(amount, edition) }
}

function checkCount(count: number): void {
  if (count === 0) throw new IgmError('no-names', {})
  if (count > MOST_NAMES) throw new IgmError('too-many-names', { count, limit: MOST_NAMES })
}
