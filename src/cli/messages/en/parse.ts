import type { PARSE as German } from '../de/parse.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

const municipalities = (count: number) => (count === 1 ? '1 municipality' : `${whole(count)} municipalities`)

export const PARSE: typeof German = {
  proven: (rows, edition) => `${municipalities(rows)} read and proven: edition ${edition}.`,
  read: (rows, edition) => `${municipalities(rows)} read, not proven: edition ${edition}.`,
  refused: (errors) =>
    `Not proven: ${whole(errors)} ${errors === 1 ? 'finding speaks' : 'findings speak'} against the table. It will not be imported.`,
  moreRows: (rows) => `… and ${whole(rows)} more; --all-rows shows all.`,
  check: {
    'every-line-understood': 'every line understood',
    'every-row-one-municipality': 'every row exactly one municipality',
    'no-municipality-twice': 'no municipality twice',
    'all-municipalities-present': 'no municipality missing',
    'amounts-on-lattice': 'amounts are persons × rate',
    'persons-agree': 'column of persons agrees',
    'persons-total': 'sum of persons',
    'amount-total': 'sum of amounts',
    'printed-sums': 'printed sums agree',
    'known-sums': 'known sums of districts',
    'running-numbers': 'running numbers without a gap',
    'readers-agree': 'two readers agree',
    'no-damage': 'file undamaged',
  },
  detail: {
    lines: 'lines',
    notUnderstood: 'not understood',
    rows: 'rows',
    known: 'matched',
    twice: 'twice',
    expected: 'expected',
    found: 'found',
    unit: 'amount per person',
    odds: 'by chance only 1 in',
    tolerance: 'rounding up to',
    off: 'off',
    differ: 'different',
    sums: 'sums',
    confirmed: 'confirmed',
    gaps: 'gaps',
    warnings: 'warnings',
  },
  ok: 'yes',
  failed: 'NO',
  notChecked: 'cannot be checked',
  page: (page) => `page ${page}`,
  line: (line) => `line ${line}`,
  progress: (page, pages) => `page ${page} of ${pages}`,
  stored: (rows, edition) =>
    `${rows === 1 ? '1 amount' : `${whole(rows)} amounts`} stored as edition ${edition}.`,
  withheld:
    'The rows of a table that is refused are not printed. To print them all the same: --include-refused.',
  storedAnyway: (path: string) => `The table is stored (${path}); only the output failed.`,
  nextAfterImport:
    'Go on with: igm lookup NAME · igm eligible --district DISTRICT · igm group --district DISTRICT',
}
