import { STEERING } from '../nasty.js'
import type { Row } from '../row.js'

const NOT_READ = ['lässt sich nicht lesen', 'cannot be read'] as const
const NOT_STORED = ['lässt sich nicht in', 'cannot be stored'] as const

function at(
  IGM_DATA_DIR: string,
  says: readonly [string, string],
  lines: readonly (readonly string[])[],
): Row[] {
  return lines.map((line) => ({ line, code: 3, says, env: { IGM_DATA_DIR } }))
}

/** A data folder that is none, or takes nothing. */
export const STORES: readonly Row[] = [
  ...at('own.csv', NOT_READ, [
    ['lookup', 'Wehr'],
    ['eligible'],
    ['editions'],
    ['group', '-d', 'Ulm'],
    ['export', '-d', 'Ulm'],
    ['report', '-d', 'Ulm'],
    ['verify', 'plan.json'],
    ['import', 'table.csv'],
    ['parse', 'plain.pdf'],
  ]),
  ...at('/dev/null', NOT_READ, [
    ['lookup', 'Wehr'],
    ['import', 'table.csv'],
  ]),
  ...at('/proc/igm', NOT_STORED, [['import', 'table.csv']]),
  ...at(`/proc/${STEERING.replaceAll('/', '')}`, NOT_STORED, [['import', 'table.csv']]),
  ...at(`own.csv/${STEERING}`, NOT_READ, [['lookup', 'Wehr']]),
]
