import { type GroupRequest, PLAIN_WISHES } from '../api/group-request.js'
import { IgmError } from '../domain/problem.js'
import { editionOf, listOption, type OptionMeta, type Options } from './command.js'
import type { Io } from './io.js'
import { eitherOr, euroOption, wholeOption } from './options.js'
import { amountColumnOf } from './own-edition.js'

/** Which part of the file of `--amounts` is the list. */
export const LIST_OPTIONS: readonly OptionMeta[] = [
  { flags: '--sheet <sheet>' },
  { flags: '--amount-column <text>' },
]

/** Beyond it memory ends before the counts do. */
const MOST_EFFORT = 100

/** What a district office may wish of a proposal: the same options wherever groups are proposed. */
export const WISH_OPTIONS: readonly OptionMeta[] = [
  { flags: '--across-districts' },
  { flags: '--together <names>', repeat: true },
  { flags: '--apart <names>', repeat: true },
  { flags: '--exclude <name>', repeat: true },
  { flags: '--lead <name>', repeat: true },
  { flags: '--max-size <count>' },
  { flags: '--max-way <km>' },
  { flags: '--one-host' },
  { flags: '--posts' },
  { flags: '--per-post <euro>' },
  { flags: '--no-hosts' },
  { flags: '--threshold <euro>' },
  { flags: '--min-border <metres>' },
  { flags: '--prefer <what>' },
  { flags: '--budget-groups <count>' },
  { flags: '--amounts <file>' },
  ...LIST_OPTIONS,
  { flags: '--time-limit <seconds>' },
  { flags: '--effort <factor>' },
]

/**
 * The request that the options make; no district is the whole state.
 * @throws IgmError `option-invalid`, and what reading `--amounts` throws
 */
export async function requestFrom(options: Options, io: Io): Promise<GroupRequest> {
  const budgetGroups = wholeOption(options, 'budgetGroups', 0)
  const { prefer = budgetGroups === null ? PLAIN_WISHES.prefer : 'groups' } = options
  if (prefer !== 'groups' && prefer !== 'associations') {
    throw new IgmError('option-invalid', {
      option: '--prefer',
      value: String(prefer),
      expected: 'associations, groups',
    })
  }
  if (budgetGroups !== null && prefer === 'associations')
    throw eitherOr('--budget-groups', '--prefer associations')
  return {
    edition: editionOf(options),
    districts: listOption(options, 'district'),
    acrossDistricts: options.acrossDistricts === true,
    threshold: euroOption(options, 'threshold'),
    minBorder: wholeOption(options, 'minBorder', 0) ?? 0,
    together: listOption(options, 'together').map((list) => listIn('--together', list)),
    apart: listOption(options, 'apart').map((list) => listIn('--apart', list)),
    exclude: listOption(options, 'exclude'),
    leads: listOption(options, 'lead'),
    maxSize: wholeOption(options, 'maxSize', 1),
    ...maxWayIn(options),
    oneHost: options.oneHost === true,
    // which sums there are the edition says
    posts: euroOption(options, 'perPost', 0) ?? (options.posts === true ? 'least' : undefined),
    ...(budgetGroups === null ? {} : { budgetGroups }),
    hosts: options.hosts !== false,
    prefer,
    amounts: typeof options.amounts === 'string' ? await amountsIn(options.amounts, options, io) : null,
    timeLimit: wholeOption(options, 'timeLimit', 1),
    ...effortIn(options),
  }
}

/** Districts or the whole state, one of the two. @throws IgmError `scope-missing`, `option-invalid` */
export function checkScope(options: Options): void {
  const districts = listOption(options, 'district')
  if (districts.length === 0 && !options.all) throw new IgmError('scope-missing', {})
  if (districts.length > 0 && options.all) throw eitherOr('--all', '--district')
}

/** Kilometres, also with one decimal: 12, 12,5. @throws IgmError `option-invalid` */
function maxWayIn({ maxWay }: Options): { readonly maxWay?: number } {
  if (maxWay === undefined) return {}
  const [, whole, tenth = '0'] = /^(\d{1,4})(?:[.,](\d))?$/.exec(String(maxWay)) ?? []
  const metres = Number(whole) * 1000 + Number(tenth) * 100
  if (metres > 0) return { maxWay: metres }
  throw new IgmError('option-invalid', {
    option: '--max-way',
    value: String(maxWay),
    expected: '12 | 12,5 | 12.5',
  })
}

/** @throws IgmError `option-invalid` */
function effortIn(options: Options): { readonly effort?: number } {
  const effort = wholeOption(options, 'effort', 1)
  if (effort === null) return {}
  if (effort <= MOST_EFFORT) return { effort }
  throw new IgmError('option-invalid', {
    option: '--effort',
    value: String(effort),
    expected: `1, 2, … ${MOST_EFFORT}`,
  })
}

/** Which names stand in the list is for the gazetteer to say: a comma may be part of one. */
function listIn(option: string, list: string): string[] {
  if (list.replace(/[\s,;]/g, '') !== '') return [list]
  throw new IgmError('option-invalid', { option, value: list, expected: 'A,B' })
}

/** The user's own amounts from a file, or from standard input. */
export async function amountsIn(path: string, options: Options, io: Io) {
  const { readAmounts } = await import('../source/csv/read-amounts.js')
  const { readInput } = await import('../source/read-input.js')
  const sheet = typeof options.sheet === 'string' ? options.sheet : null
  return readAmounts(await readInput(path, io.stdin), path, { sheet, ...amountColumnOf(options) })
}
