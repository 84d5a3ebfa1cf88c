import type { GroupRequest } from '../api/group-request.js'
import { resolveRequest } from '../api/group-request.js'
import { listNotes, type ReadFor } from '../api/own-amounts.js'
import { type PlaceNote, placeResolver } from '../api/resolve.js'
import type { Invocation } from './command.js'
import type { Io } from './io.js'
import { type Messages, printable } from './messages/messages.js'
import { sayNotes } from './say-notes.js'

/** Says what was settled in the request that its text alone left open, before anything rests on it. */
export async function sayRequestNotes(request: GroupRequest, invocation: Invocation, io: Io): Promise<void> {
  const { workspace, messages, options } = invocation
  if (options.quiet) return
  const { grouping, notes } = await resolveRequest(workspace, request)
  const explained = placeResolver(workspace, grouping.districts)
  if (typeof options.explain === 'string') explained.one(options.explain)
  await sayPlaceNotes([...notes.places, ...explained.notes], messages, io)
  await sayNotes(request.amounts?.path ?? '', notes.amounts, invocation, io)
}

/** Says what the reader of own amounts did, of a command that makes no groups of them. */
export async function sayListNotes(readFor: ReadFor, invocation: Invocation, io: Io): Promise<void> {
  if (invocation.options.quiet || readFor.amounts === null) return
  await sayNotes(readFor.amounts.path, await listNotes(invocation.workspace, readFor), invocation, io)
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
