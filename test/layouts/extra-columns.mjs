import { decimal, grouped } from './printed-numbers.mjs'

const PEOPLE = ['Frau Maier', 'Herr Öztürk', 'Fr. Dr. Hahn', 'H. Schäuble', 'Frau Klein-Wölfle', 'Herr Roth']
const WORKING = ['Sozialamt', 'Hauptamt', 'Ordnungsamt', 'Kämmerei', 'Integrationsbüro']

const date = (dice) => `${1 + dice.below(28)}.${1 + dice.below(12)}.201${7 + dice.below(2)}`
const longDate = (dice) =>
  `${String(1 + dice.below(28)).padStart(2, '0')}.${String(1 + dice.below(12)).padStart(2, '0')}.2018`

const REMARKS = [
  () => '',
  () => '',
  () => '',
  (_, dice) => `Antrag vom ${longDate(dice)}`,
  (_, dice) => `Bescheid vom ${date(dice)}`,
  () => 'Stelle besetzt',
  (_, dice) => `Stelle besetzt seit ${longDate(dice)} (0,5 VZÄ)`,
  ({ association }) => (association ? `über GVV ${association}` : 'eigene Stelle'),
  (_, dice) =>
    `Rückfrage bei ${dice.pick(PEOPLE)}, Tel. 07${100 + dice.below(800)} ${1000 + dice.below(9000)}`,
  (_, dice) => `Rest ${grouped(1000 + dice.below(9000), 'dot')} € aus 2017 übertragen`,
  (_, dice) => `Kreis übernimmt ${5 * (1 + dice.below(19))} %`,
  ({ amount }) => (amount < 51_000 ? 'nur im Verbund' : ''),
  () => 'siehe Erlass',
  () => 'wie Vorjahr',
  (_, dice) => `2 Raten, zuletzt ${1 + dice.below(12)}/2018`,
  (_, dice, others) => `gemeinsam mit ${dice.pick(others).name}`,
  () => 'x',
]

/** Columns of words beside the table that nobody can foresee: { head, text(row, dice, rows) }. */
export const TEXT_COLUMNS = {
  remarks: { heads: ['Bemerkungen', 'Anmerkung', 'Hinweise', 'Vermerk'], text: remark },
  association: {
    heads: ['Gemeindeverwaltungsverband', 'Verwaltungsgemeinschaft', 'GVV/VVG', 'Verband'],
    text: ({ association }) => association ?? '–',
  },
  region: {
    heads: ['Regierungsbezirk', 'Reg.-Bez.', 'RP', 'Regierungspräsidium'],
    text: ({ region }) => region,
  },
  constituency: {
    heads: ['Wahlkreis', 'Landtagswahlkreis', 'WK'],
    text: (row) => constituencyOf(row),
  },
  contact: {
    heads: ['Ansprechpartner', 'Kontakt', 'zuständig'],
    text: (_, dice) => `${dice.pick(PEOPLE)}, ${dice.pick(WORKING)}`,
  },
  eligible: {
    heads: ['antragsberechtigt', 'eigener Antrag', '≥ 51.000 €'],
    text: ({ amount }) => (amount >= 51_000 ? 'ja' : 'nein'),
  },
  reference: {
    heads: ['Aktenzeichen', 'Az.', 'Kassenzeichen'],
    text: (_, dice) => `41-5913.${dice.below(9)}/${1000 + dice.below(9000)}`,
  },
  date: { heads: ['Bescheid vom', 'Datum', 'Eingang'], text: (_, dice) => longDate(dice) },
}

function remark(row, dice, rows) {
  return dice.pick(REMARKS)(row, dice, rows)
}

/** An invented constituency: a number and a name, one to a third of a district. */
export function constituencyOf({ ags, district }) {
  const number = 1 + (Number(ags.slice(2, 5)) % 70)
  return `${number} ${district.name} ${['I', 'II', 'III'][Number(ags.slice(5)) % 3]}`
}

const signed = (number, dice) => `${number > 0 ? '+' : number < 0 ? (dice.chance(0.5) ? '-' : '−') : '±'}`

/** Columns of figures beside the amount: { heads, text(row, dice, format) }. */
export const FIGURE_COLUMNS = {
  'last year': {
    heads: ['Planungsrahmen 2017', 'Vorjahr', '2017', 'Betrag 2017\nin Euro'],
    text: (row, dice, { separator }) => grouped(lastYear(row, dice), separator),
  },
  'two years ago': {
    heads: ['2016', 'Zuweisung 2016', 'Ist 2016'],
    text: (row, dice, { separator }) => grouped(lastYear(row, dice), separator),
  },
  thousands: {
    heads: ['2017 in T€', 'Vorjahr (Tsd. €)', 'in 1.000 €'],
    text: (row, dice) => decimal(lastYear(row, dice) / 1000, 1),
  },
  population: {
    heads: ['Einwohner', 'Einwohner\n31.12.2016', 'EW', 'Bevölkerung'],
    text: (row, dice, { separator }) => grouped(800 + row.persons * 31 + dice.below(2000), separator),
  },
  posts: {
    heads: ['Stellen', 'VZÄ', 'Stellenanteil', 'entspr. Stellen'],
    text: ({ amount }) => decimal(amount / 51_000, 2),
  },
  share: {
    heads: ['Anteil', 'Anteil in %', '%'],
    text: ({ persons }) => `${decimal((persons * 100) / 72_857, 3)} %`,
  },
  quota: {
    heads: ['Quote', 'je 1.000 EW', 'Pers. je 100 Einw.'],
    text: (_, dice) => decimal(dice.between(0.1, 19), 1),
  },
  instalment: {
    heads: ['1. Rate', 'Abschlag', 'davon 1. Rate (50 %)'],
    text: ({ amount }, _, { separator }) => grouped(Math.floor(amount / 2), separator),
  },
  postcode: { heads: ['PLZ', 'Postleitzahl'], text: (_, dice) => String(68_000 + dice.below(21_999)) },
  difference: {
    heads: ['Differenz', 'Veränderung', '+/-', 'mehr/weniger'],
    text(_, dice, { separator }) {
      const change = dice.below(8000) - 3000
      return `${signed(change, dice)}${dice.chance(0.3) ? ' ' : ''}${grouped(Math.abs(change), separator)}`
    },
  },
  change: {
    heads: ['Veränderung in %', 'Änd. %', 'Δ'],
    text(_, dice) {
      const change = dice.between(-40, 70)
      return `${signed(change, dice)}${decimal(Math.abs(change), 1)} %`
    },
  },
  year: { heads: ['Jahr', 'HHJ', 'Haushaltsjahr'], text: () => '2018' },
}

/** Invented, and on no rate: the sum of the column proves nothing. */
const lastYear = ({ amount }, dice) => Math.round(amount * dice.between(0.4, 1.3)) + dice.below(300)
