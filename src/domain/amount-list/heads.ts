import { transcribed } from '../clean-text.js'
import { boundIn, meaningOf, withoutUnit } from './meaning.js'

/** The columns that a list of amounts may have. */
export type Column = 'key' | 'name' | 'district' | 'amount' | 'persons'

/** Columns that may change what the amount beside them means; `part`: a place within a municipality; `change`: what is added to it or taken off. */
export type SideColumn = 'part' | 'unit' | 'year' | 'remark' | 'change'

/** What a head says. */
export interface Head {
  readonly column: Column | SideColumn
  /** words that stand beside a known head and are not understood; null where there are none */
  readonly unclear: string | null
  readonly unit: 1 | 1000
  readonly unitWords: string | null
}

/** Heads in small letters, without spaces and signs, umlauts written out. */
const NOUNS: Readonly<Record<Column | SideColumn, string>> = {
  key:
    'ags ars gkz schluessel schluesselnummer gemeindeschluessel gemeindeschluesselnummer gemeindekennziffer kennziffer ' +
    'gemeindenummer gemeindenr gemnr amtlichergemeindeschluessel amtlichergemeindeschluesselags amtlgemeindeschluessel ' +
    'agsgemeinde gemeindeags regionalschluessel amtlicherregionalschluessel key agsschluessel schluesselags municipalitykey',
  name:
    'name gemeinde gemeinden gemeindename nameder namegemeinde stadtgemeinde gemeindestadt stadt staedte stadtname ' +
    'staedtegemeinden kommune kommunen ort ortsname municipality town gebietskoerperschaft bezeichnung',
  district:
    'district landkreis kreis kreisname landkreisname stadtlandkreis landstadtkreis kreislandkreis landkreisstadtkreis ' +
    'stadtkreislandkreis stadtkreis kreisfreiestadtlandkreis county lk namekreis namelandkreis',
  amount:
    'amount betrag betraege foerderbetrag foerderbetraege foerderung zuwendung zuweisung zuweisungsbetrag mittel budget ' +
    'planbudget planungsrahmen jahresbetrag jahresbetraege jahresbudget amountyear yearlyamount',
  persons:
    'persons personen personenzahl personenanzahl anzahl anzahlpersonen zahlpersonen gefluechtete fluechtlinge koepfe people',
  part:
    'ortsteil ortsteile teilort teilorte stadtteil stadtteile gemeindeteil ortschaft ortschaften stadtbezirk stadtteilortsteil ' +
    'ortsteilstadtteil dorf village quarter',
  unit: 'einheit masseinheit waehrung waehrungseinheit waehrungeinheit unit currency dimension betragin',
  year:
    'jahr haushaltsjahr foerderjahr bezugsjahr rechnungsjahr kalenderjahr stand zeitraum foerderzeitraum laufzeit ' +
    'bewilligungszeitraum auszahlungszeitraum zahlungszeitraum berichtszeitraum haushaltszeitraum periode foerderperiode stichtag ' +
    'hhj hj fy fiscalyear budgetjahr etatjahr planjahr wirtschaftsjahr haushalt year period von bis vonjahr bisjahr gueltigvon gueltigab gueltigbis beginn ende from to',
  remark:
    'hinweis hinweise bemerkung bemerkungen anmerkung anmerkungen kommentar kommentare notiz notizen vermerk vermerke ' +
    'status gueltig gueltigkeit note notes remark remarks comment comments',
  change:
    'korrektur korrekturen korrekturbetrag aenderung aenderungen abzug abzuege kuerzung nachtrag zuschlag rueckforderung ' +
    'rueckzahlung umbuchung zuabschlag faktor factor multiplikator multiplier skalierung skalierungsfaktor scale scaling ' +
    'umrechnung umrechnungsfaktor kurs wechselkurs sh sollhaben habensoll correction adjustment deduction',
}
const COLUMNS = new Map(
  Object.entries(NOUNS).flatMap(([column, nouns]) =>
    nouns.split(' ').map((noun) => [noun, column as Column | SideColumn] as const),
  ),
)

/** Words that tell nothing that the noun does not: the amounts are euros of one year. */
const NOISE = new Set(
  'in der des die das den von fuer und im je pro per p a pa jahr jaehrlich jaehrliche jaehrlicher year yearly annual eur euro euros ganze volle vollen'.split(
    ' ',
  ),
)
const CURRENCY = /€|¤|\b(?:eur|euros?)\b/
const BRACKETS = /\(.*?\)|\[.*?\]/g
const YEAR = /^20\d\d$/

/** @returns null for a head that names none of the columns */
export function headOf(text: string): Head | null {
  const plain = transcribed(text.normalize('NFC').toLowerCase())
  const { unclear, unit, unitWords } = meaningOf(text)
  const bare = nounIn(plain.replace(BRACKETS, ' '))
  const beside = nounIn((plain.match(BRACKETS) ?? []).join(' '))
  const bound = boundIn(plain)
  if (bound !== null && isAmountOr(plain.replace(bound, ' ').replace(BRACKETS, ' ')))
    return { column: 'amount', unclear: bound, unit, unitWords }
  const column =
    COLUMNS.get(bare.noun || plain) ?? (bare.noun === '' && CURRENCY.test(plain) ? 'amount' : null)
  if (column && column !== 'amount') return { column, unclear: null, unit: 1, unitWords: null }
  if (column) {
    const years = new Set([...bare.years, ...beside.years])
    const several = years.size > 1 ? [...years].join(', ') : null
    return { column, unclear: unclear ?? several ?? (beside.noun || signIn(plain)), unit, unitWords }
  }
  const words = nearAmount(bare.words, plain, unclear)
  return words === null ? null : { column: 'amount', unclear: words, unit, unitWords }
}

/** Letters of ours, and signs that part words, name the euro, mark a footnote or are never seen. */
const USUAL_SIGNS = /[a-z0-9\s\p{C}.,:;/()[\]_"'„“”‚‘’«»*#€¤²³¹†|\\•·&°–—-]/gu
/** A sign alone says how the amounts count. */
const LONE_SIGN = /[([] ?[-–—−] ?[)\]]|^[-–—−] ?(?=[a-z])|\s[-–—−]$/

/** @returns a sign that nobody knows in the head of amounts, as one of sums or differences; null for none */
const signIn = (plain: string): string | null =>
  plain.replace(USUAL_SIGNS, '').slice(0, 1) || (LONE_SIGN.exec(plain)?.[0] ?? null)

/** Words beside a unit that say no more than that it is that of all amounts. */
const OF_ALL = new Set([
  'alle',
  'angabe',
  'angaben',
  'betraege',
  'betrag',
  'werte',
  'zahlen',
  'figures',
  'amounts',
  'all',
])

/** "in T€", "alle Angaben in Tsd. EUR" @returns whether a text is about nothing but thousands of euro */
export function isUnitAlone(text: string): boolean {
  const plain = transcribed(text.normalize('NFC').toLowerCase())
  return meaningOf(text).unitWords !== null && nounIn(plain).words.every((word) => OF_ALL.has(word))
}

/** "Höchstbetrag", "maximal": @returns whether nothing but an amount is left of a head without the words of its bound */
function isAmountOr(rest: string): boolean {
  const { noun } = nounIn(rest)
  return (
    noun === '' || COLUMNS.get(noun) === 'amount' || COLUMNS.get(noun.replace(/^foerder/, '')) === 'amount'
  )
}

/** "Betrag neu": an amount, but of what? @returns the words that leave it open; null for no amount at all */
function nearAmount(words: readonly string[], plain: string, unclear: string | null): string | null {
  const noun = words.find((word) => COLUMNS.get(word) === 'amount')
  if (noun !== undefined) return unclear ?? words.filter((word) => word !== noun).join(' ')
  return CURRENCY.test(plain) ? unclear : null
}

function nounIn(plain: string): { noun: string; words: readonly string[]; years: readonly string[] } {
  const all = withoutUnit(plain)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const words = all.filter((word) => !NOISE.has(word) && !YEAR.test(word))
  return { noun: words.join(''), words, years: all.filter((word) => YEAR.test(word)) }
}
