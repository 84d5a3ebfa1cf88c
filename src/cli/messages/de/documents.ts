import type { AmountWords, OwnWords, ProposalCounts, StatusCounts } from '../counts.js'
import { numberFormat } from '../numbers.js'
import { INCOMPLETE } from './incomplete.js'
import { MAP } from './map.js'
import { PAPER } from './paper.js'
import { WISHES } from './wishes.js'
import { WORKBOOK } from './workbook.js'

const { whole } = numberFormat('de')
const municipalities = (count: number) => `${whole(count)} ${count === 1 ? 'Gemeinde' : 'Gemeinden'}`

/** What is no longer in force is told as what it was. @param past id of the edition; null for one in force */
const may = (count: number, past: string | null) =>
  past === null
    ? count === 1
      ? 'darf'
      : 'dürfen'
    : `${count === 1 ? 'durfte' : 'durften'} nach dem Planungsrahmen ${past}`

/** @returns the two parts of a sentence that say who reaches the threshold */
function reached(
  total: number,
  { alone, join }: StatusCounts,
  past: string | null,
  own: OwnWords,
): readonly [string, string] {
  const all = `${whole(alone)} von ${municipalities(total)}`
  if (own.threshold !== null)
    return [
      `${all} ${alone === 1 ? 'läge' : 'lägen'} über der eigenen Schwelle von ${own.threshold}`,
      `${whole(join)} darunter`,
    ]
  if (own.amounts > 0)
    return [
      `${all} ${alone === 1 ? 'erreichte' : 'erreichten'} mit den eigenen Beträgen die Schwelle von ${own.counts} allein`,
      `${whole(join)} nur gemeinsam mit anderen`,
    ]
  return [`${all} ${may(alone, past)} allein beantragen`, `${whole(join)} nur gemeinsam mit anderen`]
}

const listed = (parts: readonly string[]) => parts.join(', ').replace(/, ([^,]*)$/, ' und $1')

function joined(groups: number, members: number, threshold: string): string {
  if (groups === 0) return 'keine gemeinsame Gruppe vor'
  return groups === 1
    ? `eine Gruppe aus ${municipalities(members)} vor, die mindestens ${threshold} erreicht`
    : `${whole(groups)} Gruppen aus zusammen ${municipalities(members)} vor, die jeweils mindestens ${threshold} erreichen`
}

function remaining(leftOver: number, proven: boolean): string {
  if (leftOver === 0) return 'keine Gemeinde mit bekanntem Betrag bleibt übrig'
  const fewer = proven ? ', und mit den bekannten Beträgen können es nicht weniger sein' : ''
  return `${municipalities(leftOver)} mit bekanntem Betrag ${leftOver === 1 ? 'findet' : 'finden'} keine Gruppe${fewer}`
}

/** Headings and sentences of what a district office opens: workbook, page, map, paper. */
export const DOCUMENT = {
  columns: {
    item: 'Angabe',
    value: 'Wert',
    note: 'Erläuterung',
    source: 'Quelle Nr.',
    sourcePage: 'Seite/Zeile',
    count: 'Gemeinden',
    number: 'Nr.',
    title: 'Quelle',
    date: 'Datum',
    address: 'Adresse',
    sha256: 'SHA-256 der Datei',
    retrieved: 'abgerufen',
    used: 'Beträge daraus',
    way: 'Weg',
    groups: 'Gruppen',
    alone: 'allein',
    ungrouped: 'übrig',
    divided: 'Verwaltungsgemeinschaften geteilt',
  },
  page: 'Seite',
  of: 'von',
  title: (place: string) => `Integrationsmanagement: ${place}`,
  state: 'Baden-Württemberg',
  places: (places: readonly string[]) => listed(places),
  who: (place: string, total: number, counts: StatusCounts, { amount, perYear, past, own }: AmountWords) => {
    const { none, unknown } = counts
    const rest = [
      ...(none > 0 ? [`für ${whole(none)} ist kein Betrag vorgesehen`] : []),
      ...(unknown > 0 ? [`bei ${whole(unknown)} ist es unbekannt`] : []),
    ]
    const who = [...reached(total, counts, past, own), ...rest]
    return `${place}: ${listed(who)}; die ${own.amounts > 0 ? 'bekannten und eigenen' : 'bekannten'} Beträge ergeben zusammen ${amount}${perYear ? ' im Jahr' : ''}.`
  },
  proposal: (
    { groups, members, alone, leftOver, proven, isOwnThreshold }: ProposalCounts,
    threshold: string,
  ) => {
    if (groups + alone === 0)
      return `Eine Gruppe, die die ${isOwnThreshold ? 'eigene ' : ''}Schwelle von ${threshold} erreicht, ist mit den bekannten Beträgen nicht möglich.`
    const stay = alone === 0 ? '' : `, ${municipalities(alone)} ${alone === 1 ? 'bleibt' : 'bleiben'} allein`
    return `Der Vorschlag sieht ${joined(groups, members, threshold)}${stay}; ${remaining(leftOver, proven)}.`
  },
  overview: {
    edition: 'Planungsrahmen',
    threshold: 'Schwelle',
    ownThreshold: 'eigene Schwelle',
    insteadOf: (published: string) => `statt ${published} nach dem Planungsrahmen`,
    ownAmounts: 'eigene Beträge',
    ownFile: (file: string) => `aus ${file}, nicht aus dem Planungsrahmen`,
    noFile: 'nicht aus dem Planungsrahmen',
    municipalities: 'Gemeinden',
    amount: 'Summe der bekannten Beträge',
    known: 'bekannte Beträge',
    jointGroups: 'vorgeschlagene Gruppen',
    members: 'Gemeinden in diesen Gruppen',
    alone: 'Gemeinden, die allein bleiben',
    wish: 'Wunsch',
    caution: 'Hinweis',
    perYear: '€ im Jahr',
    euro: '€',
  },
  status: {
    alone: 'erreichen die Schwelle allein',
    join: 'nur gemeinsam mit anderen',
    none: 'kein Betrag',
    unknown: 'unbekannt, weil der Betrag fehlt',
  },
  ownStatus: { alone: 'lägen über der eigenen Schwelle', join: 'lägen unter der eigenen Schwelle' },
  source: {
    published: 'veröffentlicht',
    retrieved: (date: string, reader: string) => `abgerufen am ${date} mit ${reader}`,
    register:
      'Gemeinden, Grenzen und Karte: © GeoBasis-DE / BKG 2016 (Daten verändert), Stand 1. Januar 2016',
    standing: (source: string) => `Zeitraum und Stand: ${source}`,
    threshold: (source: string) => `Schwelle: ${source}`,
    publishedThreshold: (threshold: string, source: string) =>
      `Schwelle des Planungsrahmens, ${threshold}, hier nicht verwendet: ${source}`,
    pot: (source: string) => `Gesamtbetrag: ${source}`,
    line: (page: number) => `S. ${page}`,
  },
  heading: {
    map: 'Karte',
    districtMaps: 'Karten der Kreise',
    groups: 'Vorgeschlagene Gruppen',
    alone: 'Allein',
    ways: 'Die Wege nebeneinander',
    thisProposal: 'dieser Vorschlag',
    glance: 'Auf einen Blick',
    quote: 'Zum Zitieren',
    municipalities: 'Alle Gemeinden',
    proof: 'Was der Vorschlag optimiert und was bewiesen ist',
    wishes: 'Berücksichtigte Wünsche',
    comparison: 'Vergleich mit einem gespeicherten Vorschlag',
    sources: 'Quellen und Vollständigkeit',
    made: 'Entstehung',
  },
  group: {
    title: (id: number) => `Gruppe ${id}`,
    lead: 'Federführung',
    mayApply: (isOwn: boolean) => `erreicht die ${isOwn ? 'eigene ' : ''}Schwelle auch allein`,
    sum: 'zusammen',
  },
  proof: {
    intro:
      'Der Vorschlag ist nach den Zielen der Tabelle gerechnet, in ihrer Reihenfolge: Ein späteres zählt nur, soweit es kein früheres verschlechtert. „Bewiesen bestmöglich“ heißt: mit den bekannten Beträgen und den Wünschen geht es bei diesem Ziel nicht besser.',
    order: 'Ziel, in dieser Reihenfolge',
    value: 'erreicht',
    verdict: 'Beleg',
    check:
      'Wer den Vorschlag als Datei speichert, kann ihn mit dem Programm igm nachrechnen (Befehl „igm verify“).',
  },
  compared: 'Vorschlag 1 ist der gespeicherte, Vorschlag 2 dieser. Der gespeicherte ist nachgerechnet.',
  search: 'Gemeinde suchen',
  found: '{shown} von {total} Gemeinden',
  skip: 'Zu allen Gemeinden springen',
  caution:
    'Ein rechnerischer Vorschlag: Er ersetzt weder die Entscheidung der Gemeinden noch die Prüfung des Antrags.',
  /** @param titles of the sources of the amounts */
  cited: (titles: readonly string[], known: number, total: number) =>
    [
      ...(known < total ? [`${whole(known)} von ${whole(total)} Beträgen bekannt`] : []),
      ...(titles.length === 0
        ? []
        : titles.length <= 2
          ? [`Beträge: ${titles.join('; ')}`]
          : [`Beträge: ${whole(titles.length)} Quellen, unten genannt`]),
    ].join(' · '),
  quoteFrom: 'Quelle',
  made: (date: string, version: string) => `Erstellt am ${date} mit igm ${version}.`,
  withCommand: 'Befehl',
  wish: WISHES,
  map: MAP,
  incomplete: INCOMPLETE,
  paper: PAPER,
  workbook: WORKBOOK,
}
