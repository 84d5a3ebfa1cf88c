import type { Finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { amountsSaid } from '../../words/corrections.js'
import { deniesTable } from '../../words/denials.js'
import { leavesOpen, noneLabels, saysNone } from '../../words/none-said.js'
import { otherMeaning } from '../../words/other-meaning.js'
import {
  changesAmounts,
  isSentence,
  saysOnlyOrder,
  sentencesIn,
  withoutOffices,
} from '../../words/sentences.js'
import { unreadLegend } from '../../words/style-legend.js'
import { isForeign, speaksAgainstFigures } from '../../words/unread-sentences.js'
import type { NotedLine } from './noted-lines.js'
import { paragraphs } from './paragraphs.js'
import { type PlaceNamed, placesNamedIn } from './places-named.js'
import { QUOTED, sentencesNotRead } from './quotes.js'

const MARK_ALONE = /^[\s*†‡°§#]{1,3}$/u

/**
 * A sentence around the rows that names a place may say anything of its amount; so may one that speaks of all amounts and
 * of halves, parts or lines, or takes back the table, some of its rows or its money. Only where it repeats what the rows
 * say is it understood.
 * @param unpaid names of the places without an amount
 * @param besides what is said in no line of a page: by a field, a comment
 * @returns a doubt that quotes those that are not
 */
export function sentencesNotUnderstood(
  lines: readonly NotedLine[],
  rows: readonly PrintedRow[],
  unpaid: readonly string[],
  besides: readonly string[] = [],
): Finding[] {
  const namedIn = placesNamedIn(rows, unpaid)
  const noughts = rows.flatMap(({ amount, text }) => (amount === 0 ? text : []))
  // A raised mark may stand on a line of its own.
  const marks = lines.flatMap(({ text }) => (MARK_ALONE.test(text) ? text : []))
  const none = Math.max(unpaid.length, noughts.length)
  const said = [...paragraphs(lines), ...besides].flatMap(sentencesIn)
  const labels = said.flatMap(noneLabels).map((label) => `${label}:`)
  const found = said.filter((sentence) => {
    const plain = withoutOffices(sentence)
    const named = namedIn(plain)
    return named.length > 0 && isSentence(without(named, sentence))
      ? !isRepeated(sentence, named) && !saysOnlyOrder(sentence)
      : changesAmounts(sentence) ||
          speaksAgainstFigures(sentence) ||
          isForeign(sentence) ||
          isListOfUnknown(sentence, namedIn, labels) ||
          (none > 0 && leavesOpen(sentence, [...noughts, ...marks])) ||
          (deniesTable(plain, none) && !isToldElsewhere(sentence))
  })
  return sentencesNotRead(found.map((sentence) => sentence.slice(0, QUOTED)))
}

/** Legends, and words by which amounts do not count, have doubts of their own. */
function isToldElsewhere(sentence: string): boolean {
  return unreadLegend(sentence) !== null || otherMeaning(sentence, 'among-others') !== null
}

/** All that a sentence may say of a place and its amount without changing either. */
const REPEATS =
  /(?<!\p{L})(?:lese|rechen)?beispiel(?:sweise)?|(?<!\p{L})(?:z\. ?B\.|so|die|der|das|den|dem|ein|eine|einen|es|auf|an|für|mit|von|bei|je|und|sowie|davon|hat|haben|ist|sind|erhält|erhalten|bekommt|bekommen|entfällt|entfallen|gehen|geht|erhielt(?:en)?|bekam(?:en)?|ging(?:en)?|entfiel(?:en)?|beträgt|ergibt|ergeben|sich|also|damit|somit|im|in|jahr|jährlich|größten?|kleinsten?|höchsten?|niedrigsten?|anteil|betrag|zuweisung|planungsrahmen|stadt|städte|gemeinden?|kommunen?|landeshauptstadt|stadtkreis|landkreis|personen|person|euro|eur|beantragt|bewilligt|abgerufen|ausgezahlt|liegt|am|meisten|wenigsten|20\d\d)(?!\p{L})/giu

/** The same, of places without an amount: "Leer gehen Aitern und Wembach aus." */
const OF_NONE =
  /(?<!\p{L})(?:kein(?:e[nr]?)?|ohne|nichts|null|leer|aus|mittel|gelder?|nicht|bedacht|berücksichtigt|gemeldet|daher|deshalb)(?!\p{L})/giu

/** "Aitern (Landkreis Lörrach)", "Setzingen (Alb-Donau-Kreis)" */
const IN_DISTRICT =
  /\((?:(?:Landkreis|Stadtkreis|Kreis|LK|SK)(?:\s\p{Lu}[\p{L}-]*)+|(?:\p{Lu}[\p{L}-]*[\s-]+)*\p{L}*[Kk]reis)\)/gu

/** "Stuttgart erhält davon mit 3.270.297 Euro den größten Anteil, Lörrach 218.922 Euro." */
function isRepeated(sentence: string, named: readonly PlaceNamed[]): boolean {
  const said = without(named, sentence)
  const isOfNone = named.every(({ amounts }) => amounts.every((amount) => amount === 0))
  if (isOfNone && amountsSaid(sentence).every((number) => Number(number) === 0))
    return !/\p{L}/u.test(said.replace(IN_DISTRICT, ' ').replace(REPEATS, ' ').replace(OF_NONE, ' '))
  const own = named.map(({ from }, at) => sentence.slice(from, named[at + 1]?.from))
  const isOwn = ({ amounts }: PlaceNamed, at: number) => {
    const numbers = amountsSaid(own[at] ?? '')
    return numbers.length === 1 && numbers.every((number) => amounts.includes(Number(number)))
  }
  if (amountsSaid(sentence.slice(0, named[0]?.from)).length > 0 || !named.every(isOwn)) return false
  return !/\p{L}/u.test(said.replace(REPEATS, ' '))
}

const BRACKETS = /\([^()]*\)/gu
/** What a list is called of places that have no row and nothing to draw. */
const OF_LIST =
  /(?<!\p{L})(?:tabellen?|listen?|übersicht|aufstellung|aufgeführt(?:e[nr]?)?|enthalten(?:e[nr]?)?|genannt(?:e[nr]?)?|orte?|empfänger|personen|flüchtlinge|kreise?|landkreise?|stadtkreise?|nachrichtlich)(?!\p{L})/giu

/** "Ohne Rückmeldung: Wört (Ostalbkreis), Aitern": nobody knows whether they have nothing. */
function isListOfUnknown(
  text: string,
  namedIn: (text: string) => PlaceNamed[],
  labels: readonly string[],
): boolean {
  const plain = text.replace(BRACKETS, ' ')
  const named = namedIn(plain)
  const label = plain.slice(0, named[0]?.from ?? 0).trim()
  if (!label.endsWith(':') || named.some(({ amounts }) => amounts.some((amount) => amount > 0))) return false
  if (labels.includes(label)) return false
  const rest = label.replace(REPEATS, ' ').replace(OF_NONE, ' ').replace(OF_LIST, ' ')
  return /\p{L}/u.test(rest) && !saysNone(label) && amountsSaid(plain).length === 0
}

function without(named: readonly PlaceNamed[], sentence: string): string {
  return named.reduce((text, { name }) => text.replace(name, ' '), sentence)
}
