import { once } from '../../domain/once.js'

/**
 * Words by which a file says that it is no official table: a draft, void, an example, invented, a test. German and
 * English. "vorläufig" is none: the table of 2017 is official and provisional.
 */
const DATA =
  '(?:daten|datei|dokument|tabelle|liste|werte|zahlen|beträge|betrag|angaben|seite|exemplar|fassung|version|druck|' +
  'ausdruck|stand|blatt|papier|inhalt|pdf|plan|zwecke?n?|lauf|aufgaben?|unterlagen?|material|gemeinden?)'

const GROUPS = {
  draft: [
    `(?:vor|roh|arbeits|erst|referenten)?entw[uü]rf(?:s|e|es|en|s${DATA})?`,
    '(?:arbeits|roh|vorab)(?:fassung|version|exemplar)',
    'drafts?',
    'konzeptfassung',
    'modell(?:be)?rechnung(?:en)?',
    'planspiele?s?',
    'trockenübung(?:en)?',
    'nicht\\s+(?:freigegeben|abgestimmt|final)',
  ],
  void: [
    'ungültig\\p{L}*',
    'nicht\\s+(?:mehr\\s+)?gültig',
    '(?:ohne|keine)\\s+gültigkeit',
    '(?:alte|veraltete|überholte)[nr]?\\s+(?:fassung|version)',
    '(?:fassung|version)\\s+(?:ist\\s+)?(?:alt|veraltet|überholt)',
    'entwertet',
    'makulatur',
    'irrläufer',
    'storniert',
    'annulliert',
    'zurückgezogen',
    'widerrufen',
    'void',
    'invalid',
    'not\\s+valid',
    'cancell?ed',
    'withdrawn',
    'obsolete?',
    'abgelöst(?:e[nrs]?)?',
    'archiv(?:fassung|version|exemplar|stück)',
  ],
  example: [
    `muster(?:s|n)?`,
    `muster${DATA}`,
    'beispiel(?:e|s|en|haft\\p{L}*)?',
    `beispiel${DATA}`,
    '(?:rechen|zahlen)beispiel(?:e|s|en)?',
    'beispiel(?:be)?rechnung(?:en)?',
    'anschauungsmaterial',
    '(?:zur|nur)\\s+(?:zur\\s+)?(?:veranschaulichung|illustration)',
    'samples?',
    'specimens?',
    'examples?',
    'template',
    'for\\s+illustration',
  ],
  invented: [
    'fiktiv\\p{L}*',
    'fiktion\\p{L}*',
    'fingiert\\p{L}*',
    '(?:frei)?erfunden\\p{L}*',
    'erdichtet\\p{L}*',
    '(?:ph|f)antasie\\p{L}*',
    'ausgedacht\\p{L}*',
    'platzhalter\\p{L}*',
    'attrappe',
    'fälschung',
    'scherz\\p{L}*',
    'satire',
    'parodie',
    'simuliert\\p{L}*',
    'simulation',
    'hypothetisch\\p{L}*',
    'zufallszahlen',
    'zufallsgenerator\\p{L}*',
    'zufallsdaten',
    'dummy(?:daten)?',
    'fictitious',
    'fictional',
    'fictive',
    'invented',
    'imaginary',
    'made[\\s-]?up',
    'fake',
    'mock(?:\\s?up)?',
    'placeholders?',
    'random\\s+(?:data|figures|numbers)',
    'lorem\\s+ipsum',
    'blindtext',
    '(?:keine|nicht)\\s+(?:echt|real|tatsächlich|amtlich|wirklich)(?:e[nrs]?)?',
    'not\\s+(?:real|official|genuine)',
    // The figures themselves are of the writer's making; a "Rechenbeispiel" may stand beside true ones.
    '(?:muster|probe|test|übungs)(?:be)?rechnung(?:en)?',
    'inoffiziell\\p{L}*',
    'unofficial',
  ],
  test: [
    'tests?',
    `test${DATA}`,
    'probe',
    `probe${DATA}`,
    `übungs?(?:en|beispiel|${DATA})?`,
    `schulungs?(?:beispiel|${DATA})`,
    `demo(?:nstration(?:s${DATA})?)?`,
    `demo${DATA}`,
    'training\\s+(?:data|purposes)',
    'spielwiese',
    'nur\\s+(?:zum|für)\\s+(?:test|üben)\\p{L}*',
  ],
} as const

export type UnofficialKind = keyof typeof GROUPS

const patternOf = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}])`, 'iu')
const patterns = once(() =>
  Object.entries(GROUPS).map(([kind, words]) => [kind as UnofficialKind, patternOf(words)] as const),
)
/**
 * The letters that each of the words has, in one pattern: a text without them has none of the words, however these are
 * spaced or cut. It is made in no time; the exact patterns, with all letters of the world in them, are not.
 */
const ROOTS = new RegExp(
  Object.values(GROUPS)
    .flat()
    .map((word) => word.replaceAll('\\p{L}*', '').replaceAll(/\\s[+?]?|\[\\s-\]\?/g, ''))
    .join('|'),
)

/** Letters of other alphabets that look like Latin ones. */
const ALIKE: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', а: 'a', е: 'e',
  о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M',
  Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ο: 'o', ν: 'v', ѕ: 's', ԁ: 'd', ո: 'n',
} // biome-ignore format: one line each would be a page

/** A word that speaks against the file, and what it says of it. */
export interface UnofficialWord {
  readonly word: string
  readonly kind: UnofficialKind
}

/** What stands in an address says nothing of the file: "poststelle@ministerium.example", "https://demo.example.org/". */
const ADDRESS = /\S+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|(?:https?:\/\/|www\.)\S+/giu
/** "gez. Dr. Muster" is somebody. */
const SOMEBODY =
  /(?<!\p{L})(?:gez\.|i\.\s?[AV]\.|Dr\.|Prof\.|Herrn?|Frau|Mr\.?|Ms\.?)(?:\s+(?:Dr\.|Prof\.|\p{Lu}\p{Ll}*\.?))*\s+Muster(?!\p{L})/u
const MAY_HOLD_ADDRESS = /@|:\/\/|www\./i

/** @returns the first such word of a text, also when its letters are spaced apart or cut by hyphens; null when none */
export function unofficialWord(text: string): UnofficialWord | null {
  const letters = text.normalize('NFKC')
  const plain = (MAY_HOLD_ADDRESS.test(letters) ? letters.replace(ADDRESS, ' ') : letters)
    .replace(SOMEBODY, ' ')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u0370-\u052F\u0580-\u058F]/g, (letter) => ALIKE[letter] ?? letter)
    .normalize('NFC')
  const squeezed = plain.replace(/[^\p{L}]/gu, '')
  if (!ROOTS.test(squeezed.toLowerCase())) return null
  const closed = plain.replace(/(?<!\S)\S(?:[\s._·*-]+\S(?!\S)){3,}/gu, (spaced) =>
    spaced.replace(/[\s._·*-]/g, ''),
  )
  const unhyphenated = closed.replace(/(\p{L})[-‐‑]\s*(\p{Ll})/gu, '$1$2')
  for (const variant of new Set([plain, closed, unhyphenated])) {
    const found = wordIn(variant)
    if (found) return found
  }
  const whole = wordIn(squeezed)
  return whole && whole.word.length === squeezed.length && squeezed.length > 5 ? whole : null
}

function wordIn(text: string): UnofficialWord | null {
  for (const [kind, pattern] of patterns()) {
    const word = pattern.exec(text)?.[0]
    if (word) return { word, kind }
  }
  return null
}
