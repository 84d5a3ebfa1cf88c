import { constituencyOf } from './extra-columns.mjs'
import { printedDistrict } from './printed-names.mjs'
import { printedAmount, printedPersons } from './printed-numbers.mjs'

const MARKS = {
  none: () => '',
  bracket: (number) => ` ${number})`,
  star: (number) => ['*', '**', ' *'][number - 1],
  raised: (number) => '¹²³'[number - 1],
}
const byText = (text) => (a, b) => text(a).localeCompare(text(b), 'de') || (a.ags < b.ags ? -1 : 1)
const districtOf = ({ district }) => `${district.name} ${district.key}`
const SORTS = {
  key: (a, b) => (a.ags < b.ags ? -1 : 1),
  name: byText(({ name }) => name),
  'amount down': (a, b) => b.amount - a.amount || (a.ags < b.ags ? -1 : 1),
  'by district and name': (a, b) =>
    a.district.key.localeCompare(b.district.key) || byText(({ name }) => name)(a, b),
  'district name and name': (a, b) =>
    districtOf(a).localeCompare(districtOf(b), 'de') || byText(({ name }) => name)(a, b),
}

/** @returns the rows in the order of print, each with its running number and the sign of its footnote */
export function sortedRows(rows, choices) {
  const sorted = [...rows].sort(SORTS[choices.sort])
  const inner = GROUPS[choices.group]
  const districts = [...new Set(sorted.map(({ district }) => district.key))]
  if (choices.group === 'region') sorted.sort((a, b) => a.ags[2].localeCompare(b.ags[2]))
  else if (inner && choices.group !== 'initial')
    sorted.sort(
      (a, b) =>
        districts.indexOf(a.district.key) - districts.indexOf(b.district.key) ||
        inner(a).localeCompare(inner(b), 'de') ||
        (a.ags < b.ags ? -1 : 1),
    )
  return numbered(sorted, choices)
}

function numbered(rows, { running, footnotes }) {
  let number = 0
  return rows.map((row, index) => {
    const isFirst = row.district !== rows[index - 1]?.district
    number = running === 'per district' && isFirst ? 1 : number + 1
    const mark = index % 29 === 7 ? MARKS[footnotes](1 + (index % 3)) : ''
    return { ...row, running: `${number}${running === 'dotted' ? '.' : ''}`, mark, isFirst }
  })
}

const GROUPS = {
  region: ({ region }) => `Regierungsbezirk ${region}`,
  initial: ({ name }) => name.normalize('NFD')[0],
  association: ({ association }) =>
    association ? `Verwaltungsgemeinschaft ${association}` : 'ohne Verwaltungsgemeinschaft',
  constituency: (row) => `Wahlkreis ${constituencyOf(row)}`,
}

/** @returns the levels of headings and sums, outermost first: { of(row), isHeaded, isDistrict } */
function levelsOf(choices) {
  const district = {
    of: (row) => row.district.key,
    isHeaded: choices.district === 'heading',
    isDistrict: true,
  }
  const blocks = ['heading', 'foot'].includes(choices.district) || choices.sums !== 'none'
  const group = GROUPS[choices.group] && { of: GROUPS[choices.group], isHeaded: true, isDistrict: false }
  const isByDistrict = ['key', 'by district and name', 'district name and name'].includes(choices.sort)
  const inner = blocks && isByDistrict ? [district] : []
  if (!group) return inner
  return choices.group === 'region' ? [group, ...inner] : [...inner, group]
}

/** @returns the lines of the table from top to bottom, each { kind, cells } with kind row, heading, sum, total, text or blank */
export function linesOf(rows, columns, choices) {
  const context = { columns, choices, count: 0 }
  const inside = levelLines(rows, levelsOf(choices), context)
  const total = sumLine(
    choices['sum words'] === 'name' ? 'Baden-Württemberg' : 'Summe insgesamt',
    rows,
    context,
    'total',
  )
  if (choices.total === 'top') return [total, ...inside]
  return choices.total === 'end' ? [...inside, total] : inside
}

function levelLines(rows, [level, ...inner], context) {
  if (!level) return rows.map((row) => rowLine(row, rows, context))
  return runsOf(rows, level.of).flatMap((run) => groupLines(run, level, inner, context))
}

function groupLines(run, level, inner, context) {
  const { choices } = context
  const label = level.isDistrict
    ? printedDistrict(run[0].district, choices['district form'])
    : level.of(run[0])
  const sum = sumLine(sumLabel(label, choices['sum words']), run, context, 'sum')
  const isFoot = level.isDistrict && choices.district === 'foot'
  return [
    ...linesAbove(run, label, level, sum, context),
    ...levelLines(run, inner, context),
    ...(isFoot ? [sumLine(label, run, context, 'sum')] : choices.sums === 'behind' ? [sum] : []),
    ...linesBetween(level, context),
  ]
}

/** A heading, the sum below it, or the sum as the heading. */
function linesAbove(run, label, level, sum, context) {
  const { sums, 'sum words': words } = context.choices
  const heading = level.isHeaded ? [headingLine(label, run, level, context)] : []
  if (sums !== 'before') return heading
  return words === 'name' ? [sum] : [...heading, sum]
}

function linesBetween({ isDistrict }, context) {
  const { columns, choices } = context
  if (choices['text between'] === 'blank lines') return isDistrict ? [{ kind: 'blank', cells: [] }] : []
  if (choices['text between'] !== 'in the table' || ++context.count % 9 !== 0) return []
  const text = 'Die Beträge sind auf volle Euro gerundet.'
  return [{ kind: 'text', cells: [{ text, span: columns.length }] }]
}

function sumLabel(label, words) {
  if (words === 'name') return label
  return words === 'gesamt' || words === 'insgesamt' ? `${label} ${words}` : `${words} ${label}`
}

function headingLine(label, run, level, { columns, choices }) {
  const sum = run.reduce((all, { amount }) => all + amount, 0)
  const detail = {
    none: '',
    count: ` (${run.length} ${run.length === 1 ? 'Gemeinde' : 'Gemeinden'})`,
    key: level.isDistrict ? ` (${run[0].district.key})` : '',
    colon: ':',
    sum: ` – ${printedAmount(sum, choices)}`,
  }[choices['heading detail']]
  return {
    kind: 'heading',
    group: label,
    cells: [{ text: label + detail, span: columns.length, bold: true }],
  }
}

function rowLine(row, run, { columns, choices }) {
  const cells = columns.map(({ key, text }) => {
    if (key !== 'district' || !['sparse', 'merged'].includes(choices.district)) return { text: text(row) }
    if (!row.isFirst) return choices.district === 'sparse' ? { text: '' } : null
    const rowSpan = run.filter(({ district }) => district === row.district).length
    return choices.district === 'merged' ? { text: text(row), rowSpan } : { text: text(row) }
  })
  return { kind: 'row', cells }
}

function sumLine(label, rows, { columns, choices }, kind) {
  const sum = (key) => rows.reduce((all, row) => all + row[key], 0)
  const place = columns.findIndex(({ key }) => key === 'name')
  const cells = columns.map(({ key }, at) => {
    const text = {
      amount: () => printedAmount(sum('amount'), choices),
      persons: () => printedPersons(sum('persons'), choices),
    }[key]
    return { text: text?.() ?? (at === place ? label : ''), bold: true }
  })
  return { kind, cells }
}

function runsOf(rows, of) {
  const runs = []
  rows.forEach((row, index) => {
    if (index === 0 || of(row) !== of(rows[index - 1])) runs.push([])
    runs.at(-1).push(row)
  })
  return runs
}
