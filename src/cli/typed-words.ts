import type { EligibilityStatus } from '../domain/eligibility.js'

/** First words that mean the same as a command or an option, in either language: they are carried out. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ['hilfe', 'help'],
  ['version', '--version'],
  ['-v', '--version'],
])

/** German words that people try for a command: the likely meaning is named, never carried out. */
const COMMAND_WORDS: Readonly<Record<string, string>> = {
  lookup: 'betrag beträge nachschlagen suche suchen gemeinde stadt zeige anzeigen',
  eligible: 'berechtigt antragsberechtigt antragsberechtigung liste tabelle gemeinden',
  group: 'gruppe gruppen gruppieren zusammenschluss zusammenschlüsse vorschlag vorschläge groups',
  verify: 'prüfen prüfe nachprüfen beweisen',
  parse: 'lesen lies',
  import: 'einlesen übernehmen importieren öffnen',
  fetch: 'laden herunterladen download',
  export: 'exportieren excel ausgabe',
  report: 'bericht karte vorlage drucken',
  districts: 'kreis kreise landkreise stadtkreise district',
  editions: 'planungsrahmen ausgaben stand quellen edition',
  demo: 'muster beispiel',
}

/** German words that people try for an option. */
const OPTION_WORDS: Readonly<Record<string, string>> = {
  '--district': 'kreis landkreis stadtkreis kreise',
  '--edition': 'jahr year planungsrahmen ausgabejahr',
  '--format': 'formatierung als ausgabeformat',
  '--output': 'ausgabe datei ziel out',
  '--lang': 'sprache language',
  '--quiet': 'still leise',
  '--threshold': 'schwelle',
  '--amounts': 'beträge eigene-beträge',
  '--together': 'zusammen',
  '--apart': 'getrennt',
  '--exclude': 'ohne',
  '--all': 'alle land state',
}

/** @returns the command that this word probably means; null when none is likely */
export function likelyCommand(word: string): string | null {
  return meaningOf(word, COMMAND_WORDS)
}

/** @param option as typed, with its hyphens. @returns the option that it probably means; null when none is likely */
export function likelyOption(option: string): string | null {
  return meaningOf(option.replace(/^-+/, ''), OPTION_WORDS)
}

function meaningOf(word: string, words: Readonly<Record<string, string>>): string | null {
  const typed = word.normalize('NFC').toLocaleLowerCase('de')
  return Object.keys(words).find((meaning) => words[meaning]?.split(' ').includes(typed)) ?? null
}

const STATUS_WORDS: ReadonlyMap<string, EligibilityStatus> = new Map([
  ['alone', 'alone'],
  ['allein', 'alone'],
  ['join', 'join'],
  ['gemeinsam', 'join'],
  ['nur gemeinsam', 'join'],
  ['none', 'none'],
  ['kein betrag', 'none'],
  ['ohne betrag', 'none'],
  ['unknown', 'unknown'],
  ['unbekannt', 'unknown'],
])

/** @returns the status that a word of either language names; null for none */
export function statusNamed(word: string): EligibilityStatus | null {
  return STATUS_WORDS.get(word.trim().toLocaleLowerCase('de')) ?? null
}

/** A file in the place of a command: somebody means to read it. */
export const READABLE_FILE = /\.(?:pdf|csv|xlsx)$/i
