import { rawPdfOf } from './print.mjs'

const SPACES = ['.', ' ', '\u00a0', '', "'"]
const SUFFIXES = ['', ' €', ' EUR', ',00', ',00 €', '\u00a0€']
const HEADS = {
  running: ['Nr.', 'lfd. Nr.'],
  ags: ['AGS', 'Gemeindeschlüssel'],
  name: ['Gemeinde', 'Stadt/Gemeinde', 'Name'],
  district: ['Kreis', 'Landkreis', 'Stadt-/Landkreis'],
  persons: ['Personen', 'Anzahl Personen'],
  amount: ['Betrag', 'Betrag in Euro', 'Budget'],
  year: ['Jahr'],
}

/** @returns how a table is printed: everything that an office may decide and a reader must not care about */
export function inventStyle(dice) {
  const byHeading = dice.chance(0.3)
  const optional = [
    dice.chance(0.6) && 'ags',
    !byHeading && dice.chance(0.8) && 'district',
    dice.chance(0.4) && 'persons',
    dice.chance(0.3) && 'running',
    dice.chance(0.1) && 'year',
  ].filter(Boolean)
  return {
    columns: dice.shuffled(['name', 'amount', ...optional]),
    byHeading,
    sums: dice.chance(0.4),
    total: dice.chance(0.5),
    separator: dice.pick(SPACES),
    suffix: dice.pick(SUFFIXES),
    size: dice.between(6, 12),
    pitch: dice.between(1.15, 2),
    gap: dice.between(1, 4),
    align: dice.pick(['right', 'right', 'right', 'left', 'middle']),
    rowsPerPage: 15 + dice.below(50),
    abreast: dice.pick([1, 1, 1, 1, 2, 3]),
    headed: dice.pick(['every page', 'first page', 'never']),
    font: dice.pick(['Helvetica', 'Courier']),
    rotate: dice.pick([0, 0, 0, 90, 180, 270]),
    wrapAt: dice.chance(0.25) ? 14 : 99,
    footnotes: dice.chance(0.2),
    jitter: dice.chance(0.2) ? 0.15 : 0,
    shift: dice.chance(0.2) ? dice.between(-0.3, 0.3) : 0,
    byColumn: dice.chance(0.2),
    pageNumbers: dice.chance(0.7),
    title: dice.chance(0.7),
  }
}

const grouped = (value, separator) => String(value).replace(/\B(?=(\d{3})+$)/g, separator)

function cellText(column, row, index, style) {
  if (column === 'amount') return grouped(row.amount, style.separator) + style.suffix
  if (column === 'persons') return grouped(row.persons, style.separator)
  if (column === 'running') return String(index + 1)
  if (column === 'year') return '2018'
  return row[column]
}

/** Splits a name as a narrow cell does: at a blank, or behind a hyphen. */
function wrapped(text, most) {
  if (text.length <= most) return [text]
  const at = [...text.matchAll(/ |-(?=\p{L})/gu)].map(({ index, 0: mark }) => index + (mark === '-' ? 1 : 0))
  const cut = at.findLast((place) => place <= most)
  return cut === undefined ? [text] : [text.slice(0, cut), text.slice(cut).trimStart()]
}

/** The lines of the table from top to bottom: rows, headings, sums. */
function linesOf(rows, style) {
  const lines = []
  let section = []
  const close = () => {
    if (style.sums && section.length > 0) lines.push(sumLine('Summe', section, style))
    section = []
  }
  rows.forEach((row, index) => {
    if (style.byHeading && row.district !== rows[index - 1]?.district) {
      close()
      lines.push([{ column: style.columns[0], texts: [row.district] }])
    }
    section.push(row)
    lines.push(
      style.columns.map((column) => ({
        column,
        texts:
          column === 'name'
            ? wrapped(marked(row, index, style), style.wrapAt)
            : [cellText(column, row, index, style)],
      })),
    )
  })
  if (style.byHeading) close()
  if (style.total) lines.push(sumLine('Summe insgesamt', rows, style))
  return lines
}

function marked({ name }, index, { footnotes }) {
  return footnotes && index % 29 === 7 ? `${name} ${1 + (index % 3)})` : name
}

function sumLine(label, rows, style) {
  const sum = (key) => rows.reduce((total, row) => total + (row.printed?.[key] ?? row[key]), 0)
  const cells = [{ column: 'amount', texts: [cellText('amount', { amount: sum('amount') }, 0, style)] }]
  if (style.columns.includes('persons'))
    cells.push({ column: 'persons', texts: [cellText('persons', { persons: sum('persons') }, 0, style)] })
  return [{ column: 'name', texts: [label] }, ...cells]
}

/** @returns the bytes of a PDF of the rows, in their order */
export function printTable(rows, style, dice) {
  return rawPdfOf(linesOf(rows, style), { ...style, heads: headsOf(style, dice) }, dice)
}

function headsOf({ columns }, dice) {
  return Object.fromEntries(columns.map((column) => [column, dice.pick(HEADS[column])]))
}
