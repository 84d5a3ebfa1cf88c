import { type LookupResult, lookup } from '../api/lookup.js'
import { DEFAULT_EDITION, openWorkspace } from '../api/workspace.js'

/** A command line whose first word is no command. */
export interface Meant {
  /** as typed, or with `lookup` in front where the words name places */
  readonly argv: readonly string[]
  /** the command line that is probably meant where they nearly do; null for none */
  readonly likely: string | null
}

/**
 * `igm lörrach`, `igm bad säckingen`. Only a whole name is carried out, because nothing else can be meant by it, not
 * even where a command is near (Ketsch is a town, not `fetch`); a misspelt one is only named.
 */
export async function lookupInstead(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Meant> {
  const end = argv.findIndex((word) => word.startsWith('-'))
  const words = end < 0 ? argv : argv.slice(0, end)
  const options = argv.slice(words.length)
  const [first = ''] = words
  const whole = words.join(' ')
  const answer = await ask([whole, first], env)
  if (isPlace(answer, first) || isPlace(answer, whole))
    return { argv: ['lookup', ...words, ...options], likely: null }
  const [near] = answer.problems.flatMap(({ candidates }) => candidates)
  return { argv, likely: near ? `lookup ${near.name.includes(' ') ? `"${near.name}"` : near.name}` : null }
}

/** The amounts do not matter here: a damaged table must not be in the way. */
function ask(queries: readonly string[], env: Parameters<typeof openWorkspace>[0]): Promise<LookupResult> {
  const workspace = openWorkspace(env, { onDamaged: () => {} })
  return lookup(workspace, { queries, edition: DEFAULT_EDITION })
}

/** One place, several of one name, or a name that lookup has more to say of than that nobody has it. */
function isPlace({ problems }: LookupResult, query: string): boolean {
  return problems.every((problem) => problem.query !== query || problem.code !== 'name-unknown')
}
