/** Words that a title or an address has as well: no sentence is made of them alone. */
const NO_SENTENCE =
  /^(?:an|am|auf|aus|bei|beim|das|dem|den|der|des|die|für|im|in|je|mit|nach|of|the|und|u|von|vom|zu|zum|zur|gez|bzw|the|and|tel|inkl|davon|zusammen|insgesamt|noch|unter|über|ab|bis|ob|city|town|gesamt|ins)$/u
const ABBREVIATED =
  /(?:^|[\s(„“"»«])(?:\p{L}{1,2}|\d{1,2}|Abs|Abt|Art|bzw|ca|Dr|einschl|ggf|Hausm|inkl|Kap|Nr|Prof|Ref|St|Str|Tel|Tit|usw|vgl|zzgl)\.$/u
/** As an alternative of a pattern. */
export const MONTHS =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Okt\\.|Nov\\.|Dez\\.'
const NAME = '\\p{Lu}[\\p{L}-]*(?:\\s(?:im|am|an\\sder)\\s\\p{Lu}\\p{L}*)?'
const DISTRICT = `(?:(?:SK|LK|Stadtkreis|Landkreis)\\s+)?${NAME}(?:\\s\\p{Lu}\\p{L}*)?`
const OFFICES: readonly RegExp[] = [
  // "BAD SK Baden-Baden, HD Stadtkreis Heidelberg oder Rhein-Neckar-Kreis" in a legend
  new RegExp(
    `(?<=^|[,;:(]\\s*)\\p{Lu}{1,4}(?:-\\p{Lu})?\\s+${DISTRICT}(?:\\s+oder\\s+${DISTRICT})?(?=\\s*(?:[,;.)]|$))`,
    'gu',
  ),
  // "Regierungspräsidium Stuttgart", "Landkreis Calw", "Verwaltungsgericht Sigmaringen"
  new RegExp(
    `(?<!\\p{L})(?:\\p{L}*(?:amt|bank|bezirk|direktion|gericht|hochschule|kammer|kasse|ministerium|präsidium|stelle|universität|[Uu]niversity|verein|verlag|druck)(?:s|es|en)?(?:\\s+of)?|RP|Uni|Land(?:es)?kreise?s?|Kreise?s?|LK|LRA)\\s+(?:in\\s+)?${NAME}`,
    'gu',
  ),
  // "Stuttgart, den 5. Januar 2018", "70173 Stuttgart", "Stuttgarter Straße"
  new RegExp(
    `${NAME},?\\s+(?:den|im|am|vom)?\\s*(?:\\d{1,2}\\.\\s*)?(?:${MONTHS}|\\d{1,2}\\.)\\s*(?:\\d{4}|\\d\\d)?(?!\\d)`,
    'gu',
  ),
  new RegExp(`(?<!\\d)\\d{5}\\s+${NAME}`, 'gu'),
  /\p{Lu}[\p{L}-]*er[\s-](?:\p{Lu}?\p{L}*(?:straße|str\.|platz|allee|weg|ring|gasse|tor))(?!\p{L})/giu,
]

/** @returns the sentences of a paragraph */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index } of text.matchAll(/[.!?]["”“»)]?\s+(?=[\p{Lu}„"»(\d¹²³*†])/gu)) {
    if (ABBREVIATED.test(text.slice(from, index + 1))) continue
    sentences.push(text.slice(from, index + 1).trim())
    from = index + 1
  }
  return [...sentences, text.slice(from).trim()].filter((sentence) => sentence !== '')
}

/** "zusammen ohne Verwaltungsgemeinschaft" is the sum of a group; beside a cell with figures it is broken: "zusammen ohne 0" */
const OF_NO_GROUP = /(?<!\p{L})ohne(?=[\s\d]*(?:$|verwaltungs(?:gemeinschaft|verband)))/giu

/** @returns false for titles, heads of columns, addresses and legends: nothing is said of what they name */
export function isSentence(text: string): boolean {
  return text
    .replace(OF_NO_GROUP, ' ')
    .split(/[\s"„“”()[\],;:!?|]+/u)
    .map((word) => word.replace(/\.+$/, ''))
    .some((word) => /^\p{Ll}{2,}$/u.test(word) && !NO_SENTENCE.test(word))
}

/** "dass Ortsnamen doppelt vorkommen (etwa Altdorf oder Talheim)" */
const EXAMPLES = /\((?:etwa|wie|wie etwa|z\. ?B\.|zum Beispiel|beispielsweise)\s[^()]*\)/giu
const OF_NAMES = /(?<!\p{L})\p{L}*(?:namen?|kürzel|namensgleich\p{L}*|schreibweisen?)(?!\p{L})/iu

/** "BC = Landkreis Biberach" */
const LEGEND = /(?<=^|[;,:|.]\s*|\()[^=;,:|]{1,16}=[^=;,|]*(?=[;,|)]|$)/gu

/** @returns a text without authorities, districts, places of letters, addresses and legends */
export function withoutOffices(text: string): string {
  const plain = OF_NAMES.test(text.replace(EXAMPLES, '')) ? text.replace(EXAMPLES, blank) : text
  const said = plain.replace(LEGEND, (legend) => (isSentence(legend) ? legend : blank(legend)))
  return OFFICES.reduce((rest, pattern) => rest.replace(pattern, blank), said)
}

/** Words of the order of names; what stands under or behind another place is none of them. */
const OF_ORDER =
  /(?<!\p{L})(?:umlaute?|(?:grund|selbst)laute?n?|badeorte?|kurorte?|heilbäder|sind|werden|wie|der|die|ein(?:geordnet|sortiert)|sortiert|geordnet|nach|unter|ihre[mn]|eigentlichen|namen|so|also|z\. ?B\.)(?!\p{L})/giu
/** "Bad Boll steht als „Boll, Bad“ unter B" */
const INVERTED =
  /(?<!\p{L})(?<first>Bad|Sankt|St\.)\s(?<name>(?<letter>\p{Lu})\p{L}+)\s(?:steht|findet sich)\s(?:als\s)?[„“"‚»«]?\k<name>,\s\k<first>[“”"‘«»]?(?:\s(?:unter|bei)\s[„"]?\k<letter>[“”"]?)?(?=\s*\.?$)/u

/** @returns true where a sentence says how names are sorted and nothing else: of no amount, and of no other place */
export function saysOnlyOrder(sentence: string): boolean {
  return INVERTED.test(sentence) && !/[\p{L}\d]/u.test(sentence.replace(INVERTED, ' ').replace(OF_ORDER, ' '))
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}

const ALL_AMOUNTS =
  /(?<!\p{L})(?:(?:all(?:e[nr]?|es)?|sämtliche[nr]?|die|diese[nr]?|den|der|jede[nrms]?|genannte[nr]?|obige[nr]?|aufgeführte[nr]?|vor-?\s?(?:und nach)?stehende[nr]?|ihre[nr]?)\s+(?:\p{L}+\s+){0,2}?(?:\p{L}*beträgen?|\p{L}*zuweisungen|zahlen|\p{L}*summen|\p{L}*mitteln?|gelder[n]?|zuwendungen|werten?|angaben|budgets|spalten?|zeilen?)|davon|hiervon|all amounts|the (?:amounts|figures|sums))(?!\p{L})/iu
/** What makes another amount of one, or gives it to another place. */
const CHANGES =
  /(?<!\p{L})(?:(?<!je\s)(?<!je zur\s)(?<!jeweils zur\s)(?:hälfte|hälftig)|halb(?!jahr)|halbier|(?:ein|zwei) drittel|drittel|viertel(?!jahr)|doppelt|verdoppel|verdreifach|kürz(?!e?st)|gekürzt|abzug(?!leich)|abzüglich|abzuziehen|abgezogen|einbehalt|einzubehalten|vermindert|reduzier|verringer|gesperrt|zurückgenommen|nicht mehr|gelten nicht|vertausch|getauscht|umgekehrt|verschoben|verrutscht|versetzt|(?:gehört|gehören|gelten|gilt|stehen|steht)\s+(?:\p{L}+\s+){0,3}(?:darüber|darunter|nächsten?|vorigen?|folgenden?|vorherigen?|oberhalb|unterhalb)|zur nächsten|halve|half|third|swapped|double|reduced|withheld)/iu
const PERCENT = /(?<!\d)\d{1,3}(?:,\d+)?\s*(?:%|prozent|v\.\s?h\.)/iu
/** "Die Beträge werden je zur Hälfte am 15. März und am 15. September ausgezahlt." */
const INSTALMENTS =
  /(?<!\p{L})(?:rate(?:n)?|teilbetr|teilzahlung|abschl[aä]g|je(?:weils)? (?:zur hälfte|hälftig))/iu

/** @returns true for words of halves, parts or lines, whatever they are about */
export function changesSomething(text: string): boolean {
  return CHANGES.test(text) || PERCENT.test(text) || /(?<!\p{L})(?:hier|da)von(?!\p{L})/iu.test(text)
}

/** @returns true where a sentence that names no place makes other amounts of all of them */
export function changesAmounts(text: string): boolean {
  if (!isSentence(text)) return false
  return ALL_AMOUNTS.test(text) && (CHANGES.test(text) || PERCENT.test(text)) && !INSTALMENTS.test(text)
}
