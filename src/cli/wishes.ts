import type { GroupRequest } from '../api/group-request.js'
import { IgmError } from '../domain/problem.js'
import { editionOf, listOption, type OptionMeta, type Options } from './command.js'
import type { Io } from './io.js'
import { eitherOr, euroOption, wholeOption } from './options.js'

/** What a district office may wish of a proposal: the same options wherever groups are proposed. */
export const WISH_OPTIONS: readonly OptionMeta[] = [
  { flags: '--across-districts' },
  { flags: '--together <names>', repeat: true },
  { flags: '--apart <names>', repeat: true },
  { flags: '--exclude <name>', repeat: true },
  { flags: '--lead <name>', repeat: true },
  { flags: '--max-size <count>' },
  { flags: '--no-hosts' },
  { flags: '--threshold <euro>' },
  { flags: '--min-border <metres>' },
  { flags: '--prefer <what>' },
  { flags: '--amounts <file>' },
  { flags: '--time-limit <seconds>' },
]

/**
 * The request that the options make; no district is the whole state.
 * @throws IgmError `option-invalid`, and what reading `--amounts` throws
 */
export async function requestFrom(options: Options, io: Io): Promise<GroupRequest> {
  const { prefer = 'groups' } = options
  if (prefer !== 'groups' && prefer !== 'associations') {
    throw new IgmError('option-invalid', {
      option: '--prefer',
      value: String(prefer),
      expected: 'groups, associations',
    })
  }
  return {
    edition: editionOf(options),
    districts: listOption(options, 'district'),
    acrossDistricts: options.acrossDistricts === true,
    threshold: euroOption(options, 'threshold'),
    minBorder: wholeOption(options, 'minBorder', 0) ?? 0,
    together: listOption(options, 'together').map(groupIn),
    apart: listOption(options, 'apart').map(pairIn),
    exclude: listOption(options, 'exclude'),
    leads: listOption(options, 'lead'),
    maxSize: wholeOption(options, 'maxSize', 1),
    hosts: options.hosts !== false,
    prefer,
    amounts: typeof options.amounts === 'string' ? await amountsIn(options.amounts, io) : [],
    timeLimit: wholeOption(options, 'timeLimit', 1),
  }
}

/** Districts or the whole state, one of the two. @throws IgmError `scope-missing`, `option-invalid` */
export function checkScope(options: Options): void {
  const districts = listOption(options, 'district')
  if (districts.length === 0 && !options.all) throw new IgmError('scope-missing', {})
  if (districts.length > 0 && options.all) throw eitherOr('--all', '--district')
}

function groupIn(list: string): string[] {
  const names = namesIn(list)
  if (names.length > 1) return names
  throw new IgmError('option-invalid', { option: '--together', value: list, expected: 'A,B' })
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function pairIn(list: string): readonly [string, string] {
  const [a, b, ...others] = namesIn(list)
  if (a === undefined || b === undefined || others.length > 0) {
    throw new IgmError('option-invalid', { option: '--apart', value: list, expected: 'A,B' })
  }
  return [a, b]
}

async function amountsIn(path: string, io: Io) {
  const { readUserCsv } = await import('../source/csv/user-csv.js')
  const { readInput } = await import('../source/read-input.js')
  return (await readUserCsv(await readInput(path, io.stdin), path)).rows
}
