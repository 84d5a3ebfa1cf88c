import { printedDistrict } from './printed-names.mjs'
import { printedAmount } from './printed-numbers.mjs'

const TITLES = [
  'Planungsrahmen für das Integrationsmanagement 2018',
  'Pakt für Integration mit den Kommunen – Verteilung der Mittel',
  'Anlage 2: Budget je Gemeinde',
  'Förderung des Integrationsmanagements: Beträge je Kommune (in Euro)',
  'Integrationsmanagement Baden-Württemberg, Stand 5. Januar 2018',
  'Übersicht nach Stadt- und Landkreisen',
]
const NUMBERED_NOTES = [
  '1) Zahl der Personen geschätzt.',
  '2) Antrag über den Landkreis.',
  '3) Siehe Erläuterung.',
]

const text = (words, more = {}) => ({ type: 'text', text: words, ...more })

/** @returns the blocks above the table */
export function textBefore(choices, rows, dice) {
  const title = text(dice.pick(TITLES), { bold: true, larger: 1.4 })
  const of = {
    none: [],
    title: [title],
    'title and sums': [
      title,
      text(`Mittel insgesamt: 58 Mio. Euro; ${rows.length.toLocaleString('de')} Städte und Gemeinden.`),
    ],
    letter: [
      text('Ministerium für Soziales und Integration\nElse-Josenhans-Straße 6\n70173 Stuttgart'),
      text(`Stuttgart, ${1 + dice.below(28)}. Januar 2018`),
      text(`Az. 41-5913.${dice.below(9)}/${dice.below(900)}`),
      text('Sehr geehrte Damen und Herren,'),
      text(
        'in der Anlage erhalten Sie die Beträge für Ihre Kommune. Anträge mit einem Betrag ab 51.000 Euro können unmittelbar gestellt werden, kleinere gemeinsam.',
      ),
      title,
    ],
    explanation: [
      title,
      text(
        'Grundlage ist die Zahl der Personen am 29. Februar 2016. Für eine Fachkraft werden bis zu 64.000 Euro, für eine andere Kraft bis zu 51.000 Euro angesetzt.',
      ),
      text('Ein Rechtsanspruch besteht nicht. Rückfragen bis 31.03.2018 unter 0711 123-3700.'),
    ],
    'cover page': [
      title,
      text('Liste der Städte und Gemeinden', { larger: 1.2 }),
      text('herausgegeben im Januar 2018'),
      text('Das Land stellt in den Jahren 2017 und 2018 jeweils 58 Mio. Euro bereit.'),
      { type: 'break' },
    ],
  }
  return of[choices['text before']]
}

/** @returns the blocks below the table */
export function textBehind(choices, dice) {
  const notes = choices.footnotes === 'none' ? [] : NUMBERED_NOTES.map((note) => text(note))
  const of = {
    none: [],
    notes: [
      text('Hinweis: Die Beträge sind kaufmännisch gerundet. Abweichungen in den Summen sind möglich.'),
    ],
    signature: [text('Stuttgart, den 05.01.2018'), text('gez. Dr. Hahn\nMinisterialrätin')],
    law: [
      text(
        'Nach Nr. 4.2 der Verwaltungsvorschrift beträgt die Zuwendung höchstens 51.000 Euro je Vollzeitstelle und Jahr, bei einem Hochschulabschluss 64.000 Euro. Beträge unter 51.000 Euro werden nur gemeinsam bewilligt (§ 44 LHO).',
      ),
    ],
  }
  return [...notes, ...of[choices['text behind']], ...(dice.chance(0.1) ? [text('– Ende der Liste –')] : [])]
}

/** @returns the blocks of a second table; true sums, or nothing to do with the amounts */
export function secondTable(choices, rows) {
  const make = { 'sums of districts': sumsOfDistricts, rates, addresses }[choices['second table']]
  return make ? [...make(rows, choices)] : []
}

const simple = (heads, lines) => ({
  type: 'table',
  columns: heads.map((head, at) => ({ key: `second ${at}`, head, align: at === 0 ? 'left' : 'right' })),
  lines: lines.map((cells) => ({ kind: 'row', cells: cells.map((words) => ({ text: words })) })),
  isHeaded: true,
})

function sumsOfDistricts(rows, choices) {
  const keys = [...new Set(rows.map(({ district }) => district.key))].sort()
  const lines = keys.map((key) => {
    const members = rows.filter(({ district }) => district.key === key)
    const sum = members.reduce((all, { amount }) => all + amount, 0)
    const district = printedDistrict(members[0].district, choices['district form'])
    return [district, String(members.length), printedAmount(sum, choices)]
  })
  return [text('Summen nach Kreisen', { bold: true }), simple(['Kreis', 'Gemeinden', 'Betrag'], lines)]
}

function rates() {
  const lines = [
    ['Fachkraft mit Hochschulabschluss', '64.000 €', '1,0'],
    ['andere Fachkraft', '51.000 €', '1,0'],
    ['halbe Stelle', '25.500 €', '0,5'],
  ]
  return [text('Fördersätze', { bold: true }), simple(['Stelle', 'je Jahr', 'VZÄ'], lines)]
}

function addresses() {
  const lines = [
    ['Stuttgart', 'Ruppmannstraße 21', '70565', '0711 904-0'],
    ['Karlsruhe', 'Schlossplatz 1-3', '76131', '0721 926-0'],
    ['Freiburg', 'Kaiser-Joseph-Straße 167', '79098', '0761 208-0'],
    ['Tübingen', 'Konrad-Adenauer-Straße 20', '72072', '07071 757-0'],
  ]
  return [text('Regierungspräsidien', { bold: true }), simple(['Sitz', 'Straße', 'PLZ', 'Telefon'], lines)]
}

/** The same as a text: a paragraph for each district, name and amount one behind the other. */
export function asProse(lines, columns) {
  const at = (key) => columns.findIndex((column) => column.key === key)
  const [name, amount] = [at('name'), at('amount')]
  const blocks = []
  for (const { kind, cells } of lines) {
    if (kind === 'heading') blocks.push({ label: cells[0].text, parts: [] })
    else if (kind === 'row') blocks.at(-1).parts.push(`${cells[name].text}: ${cells[amount].text}`)
  }
  return blocks.flatMap(({ label, parts }) => [text(label, { bold: true }), text(`${parts.join('; ')}.`)])
}

/** The same as a list: a line for each municipality. */
export function asList(lines, columns) {
  const at = (key) => columns.findIndex((column) => column.key === key)
  const [name, amount] = [at('name'), at('amount')]
  return lines
    .filter(({ kind }) => kind === 'heading' || kind === 'row')
    .map(({ kind, cells }) =>
      kind === 'heading'
        ? text(cells[0].text, { bold: true })
        : text(`${cells[name].text}: ${cells[amount].text}`, { tight: true }),
    )
}

/** @returns { header, footer }: texts at the edge of each page, {page} and {pages} filled in by the program */
export function furnitureOf(choices) {
  return {
    none: { header: null, footer: null },
    'page numbers': { header: null, footer: 'Seite {page} von {pages}' },
    'head and foot': {
      header: 'Ministerium für Soziales und Integration – Stand 05.01.2018',
      footer: 'Integrationsmanagement – {page} –',
    },
    'file and date': { header: null, footer: 'S:\\Referat 41\\Liste_2018_v3.xlsx, 04.01.2018 15:42' },
  }[choices.furniture]
}

export const columnNumbers = (columns) => columns.map((_, at) => ({ text: String(at + 1) }))
export const unitLine = (columns) =>
  columns.map(({ key }) => ({ text: key === 'amount' ? '(in Euro)' : key === 'persons' ? '(Anzahl)' : '' }))
