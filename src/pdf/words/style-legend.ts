/** Words for how letters or their grounds look. German and English. */
const COLOUR =
  '(?:dunkel|hell)?(?:rot|grün|blau|violett|lila|gelb|orange|grau|braun|rosa|türkis|magenta|red|green|blue|purple|yellow|gr[ea]y)(?:e[mnrs]?)?'
const FACE =
  '(?:halb)?fett\\p{L}*|kursiv\\p{L}*|schräg\\p{L}*|italics?|bold(?:face)?|farb(?:e|en|ig\\p{L}*)|colou?r(?:s|ed)?|' +
  'gesperrt|serifen\\p{L}*|kapitälchen|versalien|großbuchstaben|kleinbuchstaben|blass\\p{L}*|dunkel|hell|dunkle[rns]?|helle[rns]?|pale|dark|serifs?|small\\s+caps'
/** Drawn, or only placed. */
const DRAWN =
  'unterstrichen\\p{L}*|unterlegt\\p{L}*|hinterlegt\\p{L}*|eingerückt\\p{L}*|einzug|markiert\\p{L}*|hervorgehoben\\p{L}*|(?:dick\\s+|dünn\\s+)?(?:um|ge)rahm\\p{L}*|(?:dick\\s+|dünn\\s+)?umrandet\\p{L}*|schraffiert\\p{L}*|gestrichelt\\p{L}*|gepunktet\\p{L}*|hatched|framed|underlined|indented|highlighted|shaded'
const LETTERED = '(?:gedruckt|gesetzt|geschrieben|dargestellt|gekennzeichnet|schrift|printed|set)\\p{L}*'
/** "Rote Zahlen schuldet die Kommune dem Land." */
const COLOURED = `(?:die\\s+)?${COLOUR}\\s+(?:zahlen?|beträge|werte?|ziffern|zeilen|felder|namen|schrift|figures|amounts|rows)(?!\\p{L})`
/** "( ) ruht" */
const BRACKETS = '(?:\\(\\s*\\)|\\[\\s*\\]|\\{\\s*\\})\\s*[:=–]?\\s*\\p{L}'
const STYLE = `(?:${COLOUR}|${FACE}|${DRAWN})`
/** "Kursiv: …", "Blaue Schrift: …", "Die kursiv gesetzten Beträge sind …" */
const LEGEND = new RegExp(
  `^\\s*(?:${COLOURED}|${BRACKETS})|(?:^|[.;:,(•]\\s*|\\s{3,})(?:(?:in\\s+)?${STYLE}(?:\\s+(?:\\p{L}+\\s+){0,2}\\p{L}+)?\\s*[:=–]|` +
    `(?:(?:die|der|das|alle|in)\\s+)?(?:${STYLE})(?:\\s+(?:${LETTERED}|${DRAWN}))|${DRAWN}\\s+(?:sind|ist|are|is)(?!\\p{L}))|` +
    `(?<!\\p{L})${STYLE}\\s+(?:${LETTERED}|${DRAWN})(?!\\p{L})|(?<!\\p{L})(?:legende|farblegende|legend)\\s*:[^.]*${STYLE}`,
  'iu',
)
const NONE =
  /(?<!\p{L})(?:keine?n?|ohne|no)\s+(?:betrag|beträge|zuweisung(?:en)?|zuwendung(?:en)?|mittel|amounts?)(?!\p{L})/iu
/** "Die kursiv gesetzten Kreissummen dienen nur der Kontrolle": of sums, which are no rows. */
const OF_SUMS =
  /(?<!\p{L})((?:kreis|zwischen|seiten|gesamt)?summen)\s+dienen\s+(?:nur|lediglich|ausschließlich)?\s*(?:der|zur)\s+(?:kontrolle|probe|abstimmung|übersicht|information|orientierung)(?!\p{L})/giu
const LOOKS = new RegExp(`(?<!\\p{L})(?:${STYLE}|${LETTERED})(?!\\p{L})`, 'giu')

/** What tells no more of a row than its name and its amount do. */
const HARMLESS = new Set(
  (
    'die der das den dem des ein eine einer eines vor nach für mit im in am von und oder je pro ab bis unter über als auch jeweils ' +
    'ist sind enthält enthalten zeigt zeigen nennt steht stehen bedeutet heißt bzw zeile zeilen name namen betrag beträge zahl zahlen wert werte ' +
    'spalte spalten gemeinde gemeinden stadt städte kommune kommunen große großen kreisstadt kreisstädte stadtkreis stadtkreise landkreis ' +
    'landkreise landkreises landkreisen kreis kreise kreises region regionen universitätsstadt kreissumme kreissummen summe summen ' +
    'zwischensumme zwischensummen gesamtsumme überschrift überschriften kopf kopfzeile antrag antragsberechtigung antragsberechtigt ' +
    'antragsberechtigte antragsschwelle antragsgrenze schwelle grenze eigene eigener eigenem allein alleine eigenständig selbst kann können darf dürfen ' +
    'stellen möglich gemeinsam gemeinsame gemeinsamer nur mindestens höchstens mehr weniger unterhalb oberhalb mindestbetrag euro eur ' +
    'person personen jahr jährlich planungsrahmen zuweisung beantragen erreicht erreichen legende ' +
    'the a an of and or in for with from at least municipality municipalities town towns city cities district districts ' +
    'sum sums total totals amount amounts row rows name names apply may can alone own above below heading headings'
  ).split(' '),
)

/** "So lesen Sie die Tabelle: …" */
const LEADS = /^\s*so\s+(?:lesen\s+sie|liest\s+man)\s+(?:die|diese)\s+(?:tabelle|liste|übersicht):\s*/iu

/** What a legend of letters and colours says. */
export interface StyleLegend {
  /** it says no more than that rows have no amount */
  readonly isOfNone: boolean
}

/** @returns a legend of how rows look, where it says more of them than is understood; null for none */
export function unreadLegend(text: string): StyleLegend | null {
  const unread = text.split(/[.;]\s+(?=\S)/u).find((said) => LEGEND.test(said) && !isHarmless(said))
  return unread === undefined ? null : { isOfNone: isHarmless(unread.replace(NONE, ' ')) }
}

/** @returns true for words of a legend that tell no more of a row than its name and its amount do, or that rows have no amount */
export function tellsNoMore(said: string): boolean {
  return isHarmless(said.replace(NONE, ' '))
}

function isHarmless(said: string): boolean {
  const rest =
    said
      .replace(LEADS, '')
      .toLowerCase()
      .replace(OF_SUMS, '$1')
      .replace(LOOKS, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  return rest.every((word) => HARMLESS.has(word))
}
