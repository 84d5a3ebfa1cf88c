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

/** @throws IgmError `no-names`, `edition-unknown`, `store-damaged` */
export async function lookup(workspace: Workspace, request: LookupRequest): Promise<LookupResult> {
  const { queries, edition } = request
  if (queries.length === 0) throw new IgmError('no-names', {})
  const table = await workspace.table(edition)
  const results: LookedUp[] = []
  const problems: LookupNote<'name-unknown' | 'name-ambiguous'>[] = []
  const notes: LookupNote<'name-shared'>[] = []
  const judge = (municipality: Municipality) => assess(municipality, table)
  for (const query of queries) {
    const match = resolveName(workspace.names(), query)
    if (match.kind === 'unknown') {
      const { suggest } = await import('../domain/suggest.js')
      const near = suggest(workspace.register().municipalities, query)
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
