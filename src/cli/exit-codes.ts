import type { ProblemCode } from '../domain/problem.js'

/** What scripts may rely on; `igm help exit-codes` says it in words. */
export const EXIT = {
  ok: 0,
  /** the answer is "no" or "none found" */
  no: 1,
  usage: 2,
  /** data missing, incomplete or refused */
  data: 3,
  network: 4,
  internal: 5,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

const NO: readonly ProblemCode[] = [
  'name-unknown',
  'name-ambiguous',
  'names-several',
  'name-contradicts',
  'name-of-district',
  'key-of-other-state',
  'name-of-village',
  'district-unknown',
  'district-ambiguous',
  'plan-rejected',
  'plan-impossible',
  'plan-not-found',
  'takes-no-part',
]
const USAGE: readonly ProblemCode[] = [
  'edition-unknown',
  'version-unknown',
  'no-names',
  'too-many-names',
  'format-unknown',
  'option-invalid',
  'options-exclude',
  'budget-too-wide',
  'posts-uncounted',
  'option-unknown',
  'command-unknown',
  'command-is-file',
  'command-missing',
  'menu-needs-terminal',
  'argument-missing',
  'argument-invalid',
  'argument-excess',
  'scope-missing',
  'topic-unknown',
  'file-not-found',
  'address-not-file',
  'output-missing',
  'folder-missing',
  'output-folder-missing',
  'output-is-dash',
  'output-is-input',
  'outputs-meet',
  'output-in-store',
]

/** Everything that is neither an answer, nor a slip of the keyboard, nor the network, is about data. */
export function exitCodeOf(code: ProblemCode): ExitCode {
  if (NO.includes(code)) return EXIT.no
  if (USAGE.includes(code)) return EXIT.usage
  if (code === 'interrupted') return EXIT.interrupted
  return /^(?:network|download)-/.test(code) ? EXIT.network : EXIT.data
}
