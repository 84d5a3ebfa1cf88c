import { FIGURE_COLUMNS, TEXT_COLUMNS } from './extra-columns.mjs'
import { printedDistrict, printedKey, printedKind, printedName } from './printed-names.mjs'
import { printedAmount, printedPersons } from './printed-numbers.mjs'

/** What the offices call a column: short, long, official, odd. */
const HEADS = {
  running: ['Nr.', 'Lfd. Nr.', 'lfd.\u00a0Nr.', '#'],
  ags: ['AGS', 'Gemeindeschlüssel', 'Amtlicher Gemeindeschlüssel', 'Kennziffer'],
  ags2: ['Gem.', 'Gemeindenummer', 'Schlüssel Gemeinde', 'Nr. Gde.'],
  name: ['Gemeinde', 'Stadt/Gemeinde', 'Städte und Gemeinden', 'Kommune'],
  district: ['Kreis', 'Stadt-/Landkreis', 'Land- bzw. Stadtkreis', 'Gebiet'],
  kind: ['Art', 'Gebietskörperschaft', 'Rechtsform', 'Typ'],
  persons: ['Pers.', 'Anzahl Personen', 'Geflüchtete Personen in Anschlussunterbringung', 'Fallzahl'],
  amount: ['Betrag', 'Planungsrahmen 2018', 'Zuwendung für das Integrationsmanagement', 'Mittel'],
}
const WORDS = ['short', 'long', 'official', 'odd']

/** @returns the columns from left to right: { key, head, align, text(row, index), isName } */
export function columnsOf(choices, rows, dice) {
  const format = formatOf(choices)
  const head = (key) => HEADS[key][WORDS.indexOf(choices['head words'])]
  const column = (key, align, text) => ({ key, head: head(key), align, text })
  const amountAlign = { right: 'right', left: 'left', centre: 'center' }[choices['amount edge']]
  const of = {
    running: column('running', 'right', (row) => row.running),
    name: column('name', 'left', (row) => nameCell(row, choices)),
    district: column('district', 'left', (row) => printedDistrict(row.district, choices['district form'])),
    kind: column('kind', 'left', (row) => printedKind(row, choices.kind)),
    persons: column('persons', amountAlign, (row) => printedPersons(row.persons, format)),
    amount: column('amount', amountAlign, (row) => printedAmount(row.amount, format)),
  }
  const keys = printedKey(rows[0], choices.key).map((_, at) =>
    column(at === 0 ? 'ags' : 'ags2', 'left', (row) => printedKey(row, choices.key)[at]),
  )
  const identity = inOrder(choices, { ...of, keys }, dice)
  return withExtras(identity, choices, extraColumns(choices, rows, dice), dice)
}

export const formatOf = ({ separator, cents, unit, zero }) => ({ separator, cents, unit, zero })

function nameCell(row, choices) {
  const plain = printedName(row, choices['name form'])
  const name = choices.width === 'hyphenate' ? plain.replace(/\p{L}{12,}/gu, hyphenated) : plain
  const district = printedDistrict(row.district, choices['district form'])
  if (choices.district === 'below the name') return `${name}\n${district}`
  if (choices.district === 'brackets') return `${name} (${district})`
  return (choices['name edge'] === 'indented' ? '\u00a0\u00a0\u00a0' : '') + name + row.mark
}

/** A soft hyphen near the middle of a long word, between two consonants where there are some. */
function hyphenated(word) {
  const places = [...word.matchAll(/(?<=[aeiouäöü][lmnrst])(?=[bdfgklmnprstwz][aeiouäöü])/g)].map(
    ({ index }) => index,
  )
  const middle = word.length / 2
  const at = places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return at === undefined || at < 4 ? word : `${word.slice(0, at)}\u00ad${word.slice(at)}`
}

function inOrder(choices, { running, name, district, kind, persons, amount, keys }, dice) {
  const isColumn = ['column', 'sparse', 'merged'].includes(choices.district)
  const own = {
    keys: choices.key === 'none' ? [] : keys,
    district: isColumn ? [district] : [],
    kind: choices.kind === 'none' ? [] : [kind],
    persons: choices.persons === 'none' ? [] : [persons],
  }
  const first = choices.running === 'none' ? [] : [running]
  const orders = {
    'name first': [...own.kind, name, ...own.district, ...own.keys, ...own.persons, amount],
    'district first': [...own.district, ...own.keys, name, ...own.kind, ...own.persons, amount],
    'key first': [...own.keys, ...own.kind, name, ...own.district, ...own.persons, amount],
    'amount first': [amount, ...own.persons, ...own.keys, name, ...own.kind, ...own.district],
    shuffled: dice.shuffled([[name], [amount], own.keys, own.district, own.kind, own.persons]).flat(),
  }
  return [...first, ...orders[choices.order]]
}

function extraColumns(choices, rows, dice) {
  const words = ['text column', 'second text column'].map((which) => TEXT_COLUMNS[choices[which]])
  const figures = ['figure column', 'second figure column'].map((which) => FIGURE_COLUMNS[choices[which]])
  const format = formatOf(choices)
  return [
    ...words.filter(Boolean).map(({ heads, text }, at) => ({
      key: `words ${at}`,
      head: dice.pick(heads),
      align: 'left',
      text: (row) => text(row, dice, rows),
      isLong: heads[0] === 'Bemerkungen' || heads[0] === 'Ansprechpartner',
    })),
    ...figures.filter(Boolean).map(({ heads, text }, at) => ({
      key: `figures ${at}`,
      head: dice.pick(heads),
      align: 'right',
      text: (row) => text(row, dice, format),
    })),
  ]
}

function withExtras(columns, choices, extras, dice) {
  const place = choices['extra column place']
  return extras.reduce((all, extra) => {
    const amount = all.findIndex(({ key }) => key === 'amount')
    const at = { 'before amount': amount, 'behind amount': all.length }[place] ?? dice.below(all.length + 1)
    return all.toSpliced(at, 0, extra)
  }, columns)
}
