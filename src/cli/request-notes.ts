import type { GroupRequest } from '../api/group-request.js'
import { resolveRequest } from '../api/group-request.js'
import { type PlaceNote, placeResolver } from '../api/resolve.js'
import type { Invocation } from './command.js'
import type { Io } from './io.js'
import { type Messages, printable } from './messages/messages.js'

/** Says what was settled in the request that its text alone left open, before anything rests on it. */
export async function sayRequestNotes(request: GroupRequest, invocation: Invocation, io: Io): Promise<void> {
  const { workspace, messages, options } = invocation
  if (options.quiet) return
  const { grouping, notes } = await resolveRequest(workspace, request)
  const explained = placeResolver(workspace, grouping.districts)
  if (typeof options.explain === 'string') explained.one(options.explain)
  await sayPlaceNotes([...notes.places, ...explained.notes], messages, io)
  if (notes.amounts.length === 0) return
  const { noteLines } = await import('./messages/list-words.js')
  for (const line of await noteLines(request.amounts?.path ?? '', notes.amounts, messages)) {
    await io.err.write(`${line}\n`)
  }
}

/** Says which place a name was taken for that others may mean as well. */
export async function sayPlaceNotes(
  notes: readonly PlaceNote[],
  { labels }: Messages,
  io: Io,
): Promise<void> {
  for (const { query, place, by, others } of notes)
    await io.err.write(`${printable(labels.group.taken[by](query, place, others.join('; ')))}\n`)
}
