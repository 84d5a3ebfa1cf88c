import type { GroupRequest } from '../api/group-request.js'
import { resolveRequest } from '../api/group-request.js'
import { placeResolver } from '../api/resolve.js'
import type { Invocation } from './command.js'
import type { Io } from './io.js'
import { printable } from './messages/messages.js'

/** Says what was settled in the request that its text alone left open, before anything rests on it. */
export async function sayRequestNotes(request: GroupRequest, invocation: Invocation, io: Io): Promise<void> {
  const { workspace, messages, options } = invocation
  if (options.quiet) return
  const { grouping, notes } = await resolveRequest(workspace, request)
  const explained = placeResolver(workspace, grouping.districts)
  if (typeof options.explain === 'string') explained.one(options.explain)
  for (const { query, place } of [...notes.places, ...explained.notes]) {
    await io.err.write(`${printable(messages.labels.group.settledByScope(query, place))}\n`)
  }
  if (notes.amounts.length === 0) return
  const { noteLines } = await import('./messages/list-words.js')
  for (const line of await noteLines(request.amounts?.path ?? '', notes.amounts, messages)) {
    await io.err.write(`${line}\n`)
  }
}
