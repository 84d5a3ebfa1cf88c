import {
  BACK,
  CENTS,
  forEachIn,
  MILLIONS,
  MULTIPLE,
  notCountedIn,
  OTHER_CURRENCY,
  otherKindIn,
  otherSpan,
  plainOf,
  REPEATED,
  TAKEN_OFF,
  THOUSANDS_OF_EURO,
  takenBackIn,
} from '../amount-words.js'
import { isOtherTime } from './column-words.js'

/** What words say of the amounts below or beside them. */
export interface Meaning {
  /** euro in one unit of the amounts */
  readonly unit: 1 | 1000
  /** the words by which they are no whole euros of one year; null where nothing says so */
  readonly unclear: string | null
  /** the words that tell the unit; null for whole euros */
  readonly unitWords: string | null
}

const THOUSANDS = new RegExp(
  `\\b(?:tsd|tausend|thousands?)\\b\\.?(?: ?(?:€|euro?|eur))?|\\bin 1[. ]?000\\b|${THOUSANDS_OF_EURO.source}`,
  'u',
)
const NUMBER = '(?:\\d+|zwei|drei|vier|fuenf|sechs|two|three|four|five|six|mehrere|beide|alle)'
/** Years in a row or side by side: the amounts of more than one. Days (2018-01-12) are none. */
const YEARS = '20\\d\\d ?(?:und|u\\.|bis|and|to|[-–—/+&,]) ?(?:20)?\\d\\d\\b(?![-.]\\d)'
const UNCLEAR: readonly RegExp[] = [
  new RegExp(`\\b(?:fuer |ueber |in )?(?!1 )${NUMBER}[- ]?(?:jahre?n?|years?|haushaltsjahre?n?)\\b`),
  new RegExp(`\\b(?:fuer |ueber |in )?${NUMBER}[- ]?(?:monate?n?|months?)\\b`),
  new RegExp(YEARS),
  REPEATED,
  /\bmonat\b/,
  // So many digits and no more: without an end, a cell of a million digits is tried from each of them.
  /(?:\d{1,9}(?:[.,]\d{1,9})? ?)?(?:%|\bprozent|\bpercent)/,
  MILLIONS,
  CENTS,
  /[½¼¾]/,
  OTHER_CURRENCY,
  MULTIPLE,
  /\b(?:gerundet\w*|circa|ca|etwa|rounded|geschaetzt\w*)\b/,
]

/** Words by which a number is a bound of the amount: what it is at most or at least. */
const BOUND =
  /(?:hoechst|mindest)(?:er|ens|es|e)?|\b(?:maximal|minimal)(?:er|es|e)?|\b(?:maximum|minimum)\b|\b(?:max|min)\b(?=\.? ?(?:\d|betr|€|eur|$))|\b(?:ober|unter)grenze\b|\bbis zu\b|\b(?:up to|at (?:least|most))\b/

/** @param plain in small letters, umlauts written out @returns the words that make a bound of it; null for none */
export const boundIn = (plain: string): string | null => BOUND.exec(plain)?.[0] ?? null

/** Beside an amount, these and more words say that it is not, or not yet, the one that counts. */
const NOT_FINAL = new RegExp(
  `\\b(?:${BACK}|vorlaeufig\\w*|provisorisch\\w*|ueberholt\\w*|veraltet\\w*|ersetzt\\w*|falsch\\w*|fehlerhaft\\w*|unklar\\w*|strittig\\w*|entwurf\\w*|beantragt\\w*|angemeldet\\w*|geplant\\w*|prognose\\w*|schaetz\\w*|geschaetz\\w*|vorbehalt\\w*|nicht|nein|noch|nur|kein\\w*|ohne|statt|zu (?:hoch|niedrig|viel|wenig)|korrigiert\\w*|korrektur\\w*|rueckzahlung\\w*|kuerzung\\w*|wegfall\\w*|reduzier\\w*|(?:ge|ver)?minder(?:t|ung)\\w*|verringer\\w*|haelft\\w*|teilbetrag\\w*|anteilig\\w*|abschlag\\w*|rate|raten|alt|alter|unter|invalid|provisional\\w*|preliminary|draft|estimated?|reduced|halved|half|not|only|superseded|wrong)\\b`,
)

/** Said of a whole list, these words too leave open whether its amounts are those that count. */
const NO_LAST_WORD =
  /\b(?:entwurf\w*|entwuerfe|strittig\w*|beantragt\w*|vorbehalt\w*|nicht verwenden|beispiel\w*|fiktiv\w*|platzhalter\w*|dummy\w*|(?:test|probe)(?:daten|werte|betraege)|example\w*|placeholders?|draft|invalid)\b/

/** Said of an amount, these make it one that goes back, or what is taken off. */
const CHANGE = /\b(?:rueckzahlung\w*|abzug|abzuege|minderung\w*|deductions?|repayments?)\b/

/** @returns the words by which an amount is one that is taken off or paid back; null for none */
export const changeIn = (text: string): string | null => {
  const plain = plainOf(text)
  return (TAKEN_OFF.exec(plain) ?? CHANGE.exec(plain))?.[0] ?? null
}

/** By these, amounts are not final: right for an edition that is not. */
const PROVISIONAL = /\b(?:vorlaeufig\w*|provisorisch\w*|provisional\w*|preliminary)\b/

/** @returns the words of a title, a line or a box by which the amounts are not those that count; null for none */
export function listDoubt(text: string): string | null {
  const plain = plainOf(text)
  return notCountedIn(plain) ?? NO_LAST_WORD.exec(plain)?.[0] ?? null
}

/** @returns the words by which amounts are provisional; null for none */
export function provisionalIn(text: string): string | null {
  return PROVISIONAL.exec(plainOf(text))?.[0] ?? null
}

/** @returns the words of the name of a sheet by which its amounts are not those that count; null for none */
export function sheetNameDoubt(name: string): string | null {
  const text = name.replaceAll('_', ' ')
  const old = /(?<![a-z])(?:alt|alte[rs]?|old)(?![a-z])/.exec(plainOf(text))?.[0] ?? null
  return listDoubt(text) ?? provisionalIn(text) ?? old
}

/** @returns the words that take the amounts beside or below them back; null for none */
export function takenBack(text: string): string | null {
  return takenBackIn(plainOf(text))
}

/** @returns the words of a remark that leave open whether the amount beside it is the one that counts; null for none */
export function remarkDoubt(text: string): string | null {
  const plain = plainOf(text).replace(PERSON, ' ')
  const ofAmounts = plain.split(CLAUSE).filter((clause) => !isOtherTime(clause))
  const { unclear } = meaningOf(ofAmounts.join('; '))
  const words = unclear ?? meaningOf(plain).unitWords ?? boundIn(plain) ?? forEachIn(plain)
  return (
    words ??
    otherKindIn(plain) ??
    WITH_OTHERS.exec(plain)?.[0] ??
    notCountedIn(plain) ??
    NOT_FINAL.exec(plain)?.[0] ??
    null
  )
}

/** The amount is that of others too. */
const WITH_OTHERS =
  /^(?:betrag )?(?:einschl(?:iesslich|\.)?|inkl(?:usive|\.)?|zusammen mit|gemeinsam mit|samt|including|together with) (?!(?:\w+ )?(?:orts|stadt|gemeinde)?teil)|\bbetrag (?:enthaelt|umfasst|gilt) auch\b/
/** "Frau Alt" */
export const PERSON = /\b(?:frau|herrn?|mrs?\.?|ms\.?|dr\.) (?:dr\. ?)?[\w-]+/g
/** What parts the clauses of a remark; a dot behind a number or an abbreviation does not. */
const CLAUSE = /[;,](?= )|(?<=[a-z]{4})\. /

/** Full dates are days of something, and no years of amounts. */
const DATE =
  /\b\d{1,2}\. ?\d{1,2}\. ?\d{2,4}\b|\b\d{1,2}\. ?\p{L}{3,9}\.? 20\d\d\b|\b20\d\d-\d\d-\d\d(?!\d)/gu
const YEAR = /(?<![\d.,'])20\d\d(?![\d.,']\d|\d)/g

/** @returns the years that a text names, days aside */
export function yearsIn(text: string): number[] {
  return [...new Set(text.replace(DATE, ' ').match(YEAR) ?? [])].map(Number)
}

/** @returns what a head or a line of text says of the amounts */
export function meaningOf(text: string): Meaning {
  const plain = plainOf(text)
  const words = UNCLEAR.map((pattern) => pattern.exec(plain)?.[0]).find((words) => words !== undefined)
  const unclear = words ?? otherSpan(plain)
  const unitWords = THOUSANDS.exec(plain)?.[0] ?? null
  return { unit: unitWords === null ? 1 : 1000, unclear: unclear ?? null, unitWords }
}

/** @returns the text without the words that tell the unit */
export function withoutUnit(plain: string): string {
  return plain.replace(THOUSANDS, ' ')
}
