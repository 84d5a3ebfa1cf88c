import type { Coverage } from '../domain/eligibility.js'
import type { Invocation } from './command.js'
import type { Io } from './io.js'

/** Where amounts are not known: how they are got. Nothing where nobody asked for more than the answer. */
export async function completeHint(
  { edition, coverage: { known, total } }: { readonly edition: string; readonly coverage: Coverage },
  { options, messages }: Pick<Invocation, 'options' | 'messages'>,
  io: Io,
  before = '',
): Promise<void> {
  if (options.quiet || known === total) return
  await io.err.write(`${before}${messages.labels.completeHint(edition)}\n`)
}
