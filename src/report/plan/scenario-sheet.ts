import { type Column, headed } from '../sheet.js'
import {
  cellAt,
  cellsOf,
  type Formula,
  fixed,
  shownIn,
  type WorkbookCell,
  type WorkbookSheet,
} from '../workbook.js'
import type { Form } from './form-sheet.js'
import type { DocumentMunicipality, PlanDocument, WorkbookWords } from './plan-document.js'
import { titleLines, total } from './sheet-parts.js'

/** On the left the municipalities, on the right, behind an empty column, what the groups reach. */
const KEYS = 'group ags name amount result gapBetween number size total unknown gap verdict'.split(' ')
const at = (key: string): number => KEYS.indexOf(key)
const EUROS = ['total', 'gap']
const BELOW = '#FADBD8'
const OPEN = '#FFF2CC'

/** A sheet in which the numbers of the groups are changed, and which computes what the groups then reach. */
export function scenarioSheet(document: PlanDocument, amountOf: Form['amountOf']): WorkbookSheet {
  const { words, threshold } = document
  const { scenario, sheet } = words.workbook
  const above: WorkbookCell[][] = [
    ...titleLines(document),
    [scenario.how],
    [scenario.limits],
    [threshold.label, null, null, threshold.value],
  ]
  const players = playersOf(document, amountOf)
  const cells = addressesIn(above.length, players.length)
  const mark = (from: string, to: string, words: string, fill: string) => ({
    columns: [at(from), at(to)] as const,
    formula: `$${cells.one(to, 0)}=${text(words)}`,
    fill,
  })
  return {
    name: sheet.scenario,
    above,
    table: {
      columns: columnsOf(document),
      rows: players.map((player, row) => [
        player.group,
        player.one.ags,
        player.one.name,
        player.amount,
        resultOf(player, row, { players, cells, threshold: threshold.value, words: scenario }),
        null,
        ...groupCells(row, { players, cells, threshold: threshold.value, words: scenario }),
      ]),
    },
    filter: false,
    entry: {
      column: at('group'),
      atLeast: 1,
      atMost: players.length,
      refusal: scenario.refusal(players.length),
    },
    marks: [
      mark('group', 'result', scenario.below, BELOW),
      mark('group', 'result', scenario.open, OPEN),
      mark('number', 'verdict', scenario.below, BELOW),
      mark('number', 'verdict', scenario.open, OPEN),
    ],
  }
}

function columnsOf({ heads, words }: PlanDocument): Column[] {
  const labels = { ...heads, ...words.workbook.columns, gapBetween: '' }
  const kind = ({ key, kind }: Column) =>
    EUROS.includes(key) ? 'euro' : ['size', 'unknown'].includes(key) ? 'number' : kind
  return headed(KEYS, labels).map((column) => ({ ...column, kind: kind(column) }))
}

interface Player {
  readonly one: DocumentMunicipality
  readonly group: number | null
  readonly amount: WorkbookCell
}

/** The members of each group together, then those alone, each with a number of its own, then the others. */
function playersOf({ municipalities, alone, groups }: PlanDocument, amountOf: Form['amountOf']): Player[] {
  const single = new Map(alone.map(({ ags }, index) => [ags, groups.length + index + 1]))
  const last = Number.MAX_SAFE_INTEGER
  return municipalities
    .map((one) => ({ one, group: one.group ?? single.get(one.ags) ?? null, amount: amountOf(one) }))
    .toSorted((a, b) => (a.group ?? last) - (b.group ?? last))
}

interface Addresses {
  /** @returns the cell of a row in that column */
  one(key: string, row: number): string
  /** @returns all cells of that column */
  all(key: string): string
  readonly threshold: string
}

function addressesIn(above: number, count: number): Addresses {
  return {
    one: (key, row) => cellAt(above, row, at(key)),
    all: (key) => cellsOf(above, at(key), [0, count - 1]),
    // It stands in the last row above the heads.
    threshold: fixed(cellAt(above, -2, at('amount'))),
  }
}

interface Rules {
  readonly players: readonly Player[]
  readonly cells: Addresses
  /** euro per year */
  readonly threshold: number
  readonly words: WorkbookWords['scenario']
}

/** @returns a text within a formula */
const text = (words: string): string => `"${words.replaceAll('"', '""')}"`

/** What the group of a municipality reaches, as it stands beside the group on the right. */
function resultOf({ group }: Player, row: number, rules: Rules): Formula {
  const { cells, words } = rules
  const own = cells.one('group', row)
  const found = `MATCH(${own},${cells.all('number')},0)`
  return {
    formula: `IF(${own}="",${text(words.noGroup)},IF(ISNUMBER(${found}),INDEX(${cells.all('verdict')},${found}),${text(words.noSuchGroup)}))`,
    value: group === null ? words.noGroup : figuresOf(group, rules).verdict,
  }
}

/** Number, members, sum, unknown amounts, what is missing, and the verdict of one group; empty for one without members. */
function groupCells(row: number, rules: Rules): WorkbookCell[] {
  const { cells, words } = rules
  const figures = figuresOf(row + 1, rules)
  const [number, size, sum, unknown] = ['number', 'size', 'total', 'unknown'].map((key) =>
    cells.one(key, row),
  )
  const [groups, amounts] = [cells.all('group'), cells.all('amount')]
  const unlessEmpty = (formula: string) => `IF(${size}=0,"",${formula})`
  const verdict = `IF(${sum}>=${cells.threshold},${text(words.reached)},IF(${unknown}>0,${text(words.open)},${text(words.below)}))`
  const shown = (value: string | number) => (figures.size === 0 ? '' : value)
  return [
    row + 1,
    { formula: `COUNTIF(${groups},${number})`, value: figures.size },
    { formula: unlessEmpty(`SUMIF(${groups},${number},${amounts})`), value: shown(figures.sum) },
    {
      formula: unlessEmpty(`SUMPRODUCT((${groups}=${number})*(${amounts}=""))`),
      value: shown(figures.unknown),
    },
    { formula: unlessEmpty(`MAX(0,${cells.threshold}-${sum})`), value: shown(figures.missing) },
    { formula: unlessEmpty(verdict), value: shown(figures.verdict) },
  ]
}

/** The same by the program, for what does not compute. Amounts that are unknown can only add to the sum. */
function figuresOf(group: number, { players, threshold, words }: Rules) {
  const amounts = players.filter((player) => player.group === group).map(({ amount }) => shownIn(amount))
  const known = amounts.filter((amount) => typeof amount === 'number')
  const sum = total(known)
  const unknown = amounts.length - known.length
  return {
    size: amounts.length,
    sum,
    unknown,
    missing: Math.max(0, threshold - sum),
    verdict: sum >= threshold ? words.reached : unknown > 0 ? words.open : words.below,
  }
}
