import { type Assessment, assess } from '../domain/eligibility.js'
import { resolveName } from '../domain/names.js'
import { type PaidPosts, paidPosts } from '../domain/posts.js'
import { IgmError } from '../domain/problem.js'
import type { Municipality } from '../domain/register.js'
import type { Workspace } from './workspace.js'

export interface LookupRequest {
  /** names, AGS or ARS */
  readonly queries: readonly string[]
  readonly edition: string
}

/** One municipality with the posts that its amount pays; none while the amount is unknown. */
export interface LookedUp extends Assessment {
  readonly posts: readonly PaidPosts[]
}

/** A query that has no single answer, or (`name-shared`) one whose answer has namesakes. */
export interface LookupNote<C extends string> {
  readonly query: string
  readonly code: C
  readonly candidates: readonly Assessment[]
}

export interface LookupResult {
  readonly schemaVersion: 1
  readonly edition: string
  readonly results: readonly LookedUp[]
  readonly problems: readonly LookupNote<'name-unknown' | 'name-ambiguous'>[]
  readonly notes: readonly LookupNote<'name-shared'>[]
}

/** Misspelt names that get suggestions: more than there are municipalities. A longer list is not one of slips. */
const MOST_SUGGESTED = 2000

/** Ninety times as many as there are municipalities. */
const MOST_NAMES = 100_000

/** @throws IgmError `no-names`, `too-many-names`, `edition-unknown`, `store-damaged` */
export async function lookup(workspace: Workspace, request: LookupRequest): Promise<LookupResult> {
  const { queries, edition } = request
  checkCount(queries.length)
  const table = await workspace.table(edition)
  const results: LookedUp[] = []
  const problems: LookupNote<'name-unknown' | 'name-ambiguous'>[] = []
  const notes: LookupNote<'name-shared'>[] = []
  const judge = (municipality: Municipality) => assess(municipality, table)
  let suggested = 0
  for (const query of queries) {
    const match = resolveName(workspace.names(), query)
    if (match.kind === 'unknown') {
      const near = suggested++ < MOST_SUGGESTED ? await closeTo(workspace, query) : []
      problems.push({ query, code: 'name-unknown', candidates: near.map(judge) })
    } else if (match.kind === 'ambiguous') {
      problems.push({ query, code: 'name-ambiguous', candidates: match.candidates.map(judge) })
    } else {
      const assessment = judge(match.municipality)
      const { amount } = assessment
      results.push({ ...assessment, posts: amount === null ? [] : paidPosts(amount, table.edition) })
      if (match.also.length > 0) notes.push({ query, code: 'name-shared', candidates: match.also.map(judge) })
    }
  }
  return { schemaVersion: 1, edition, results, problems, notes }
}

/** Loaded here: most names are not misspelt. */
async function closeTo(workspace: Workspace, query: string): Promise<readonly Municipality[]> {
  const { suggest } = await import('../domain/suggest.js')
  return suggest(workspace.register().municipalities, query)
}

function checkCount(count: number): void {
  if (count === 0) throw new IgmError('no-names', {})
  if (count > MOST_NAMES) throw new IgmError('too-many-names', { count, limit: MOST_NAMES })
}
