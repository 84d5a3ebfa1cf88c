/** German words matched in the print. Everything that knows the language of the table stands here. */

/** Marks every page of a sample document whose amounts are invented. */
export const SAMPLE_MARK = /muster\s*[–—-]*\s*erfundene\s+betr/i

/** Says no more than that the sum of a district follows: "Auf den Landkreis entfallen damit zusammen". */
export const SUM_SENTENCE =
  /^(?:(?:auf|für|an|im|der|den|das|die|dem|damit|somit|also|daher|es|sind|(?:land|stadt)?kreis|entf(?:allen|ällt)|erhält|erhalten|ergeben|ergibt|sich)\s+)+(?:zusammen|(?:ins)?gesamt)\s*:?$/iu

/** Begins the label of a group of places: of an association, a constituency, a region. */
export const GROUP_LABEL =
  /^[*\s]*(?:\p{L}*verwaltungs(?:gemeinschaft|verband)|\p{L}*verband|verein\p{L}*\s+verwaltungsgem\p{L}*|gvv|vvg|vwg|vg|wahlkreis|region)(?!\p{Ll})/iu

/** Begins the caption of a table: "Tabelle 17: Baden-Baden – 374 158 €" is no row. */
export const CAPTION = /^(?:tab(?:elle|\.)|übersicht|anlage|liste)\s*\d+\s*[:.–-]/iu

/** A sum carried to or from another page. */
export const CARRIED = /(?:ü|ue)bertrag/i

/** Words above a column of amounts. */
export const AMOUNT_HEADING =
  /betr[aä]g|euro|eur(?!\p{L})|€|zuweisung|zuwendung|budget|mittel(?!\p{L})|höchstb|rahmen|förder/iu

/** Words above a column of the persons that the amounts are for: not of another year, not a share of something. */
export const PERSONS_HEADING =
  /^(?!.*(?:(?<!\d)20\d\d|vorjahr|pro(?!\p{L})|je(?!\p{L})|quote|anteil|%|stelle|einw(?:ohner|\.)|(?<!\p{L})ew(?!\p{L})|bevölkerung)).*(?:pers(?:onen|\.)|flüchtling|geflüchtet|fallzahl|schutzsuchend|asyl)/iu

/** Words above a column of figures of another time. */
export const OTHER_YEAR = /(?<!\d)20\d\d(?!\d)|vorjahr/i

/** Printed in the place of an amount where there is none. */
export const NO_AMOUNT = /^(?:kein(?:e[nr]?)?|entfällt|nichts|null|ohne)$/i

export const CURRENCY = /^(?:€|eur|euro)$/i

/** Words above a column of districts. */
export const DISTRICT_HEADING = /(?<!\p{L})(?:land|stadt)?kreise?(?:name)?(?!\p{L})/iu

/** Words of column headings. */
export const HEADING_WORDS = new Set(
  (
    'nr lfd ags gkz schlüssel gemeindeschlüssel gemeinde gemeinden stadt städte name gemeindename kreis landkreis ' +
    'stadtkreis landkreise kreisname personen anzahl zahl flüchtlinge betrag beträge budget planungsrahmen planbudget ' +
    'in euro eur € pro je jahr jährlich zuweisung zuweisungsbetrag der des und land höchstbetrag förderung ' +
    'fördersumme summe stand integrationsmanagement max maximal maximale pers rate raten anteil quote vorjahr ' +
    'einwohner bemerkung bemerkungen anmerkung anmerkungen hinweise datum ansprechpartner kommune verband mittel'
  ).split(' '),
)

/** Of these the words that may stand beside a name in its row. */
export const KIND_WORDS = new Set(
  'gemeinde gemeinden stadt städte kreis landkreis stadtkreis land in und der des'.split(' '),
)

/** Words of lines between the rows, and of heads of pages, that say where one is, and nothing of the amounts. */
export const AMONG_WORDS: ReadonlySet<string> = new Set(
  (
    'fortsetzung forts seite seiten blatt von bis zu tabelle teil anlage übersicht liste stadtkreise stadtkreisen landkreisen ' +
    'landkreises stadtkreises kreisfreie kreisangehörige große größere kleine kreisstadt kreisstädte universitätsstadt ' +
    'landeshauptstadt regierungsbezirk regierungsbezirke regierungspräsidium region regionen raum landratsamt lkr lk sk skr kr ' +
    'rb rp im am an auf bei für das die dem den euro tel telefon fax franken ostwürttemberg mittlerer südlicher unterer ' +
    'oberer oberrhein hochrhein rhein nordschwarzwald heuberg oberschwaben bodensee iller donau alb allgäu baden württemberg ' +
    'summe zusammen gesamt insgesamt übertrag'
  ).split(' '),
)

const OF_RANGE = new Set('bis unter über ab mindestens höchstens mehr weniger zwischen'.split(' '))
const BESIDE_RANGE = new Set(
  (
    'gruppe größengruppe klasse größenklasse stufe kategorie teil abschnitt von mit als und zu ein eine einer million millionen mio tsd ' +
    'tausend euro eur gemeinden gemeinde städte stadt kommunen kommune betrag beträge beträgen zuweisung zuweisungen person personen'
  ).split(' '),
)

/** "Gruppe 2: 250.000 bis unter 1 Million Euro (26 Gemeinden)" @returns true for what groups places by their amounts, and says no more */
export function isRange(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  const isRoman = (word: string) => /^[ivx]+$/.test(word)
  return (
    words.some((word) => OF_RANGE.has(word)) &&
    words.every((word) => OF_RANGE.has(word) || BESIDE_RANGE.has(word) || isRoman(word))
  )
}

/** Money that a place may draw in a year, as heads call it. */
const GRANT =
  /^(?:jahres|landes|förder|zuweisungs|zuwendungs|höchst|gesamt|planungs|plan|finanz|zahl|auszahlungs|geld|integrations|bewilligungs|haushalts|kommunal|gemeinde|euro|end)*(?:betr[aä]ge?[ns]?|zuweisung(?:en)?|zuwendung(?:en)?|mittel[ns]?|budgets?|rahmens?|förderung(?:en)?|summen?|pauschalen?|zusch[uü]sse?|geld(?:er)?|anteile?|anspruch)$/u
/** Other words of such heads. */
const BESIDE_GRANT = new Set(
  (
    'euro eur euros jahr jahre jahres kalenderjahr haushaltsjahr förderjahr jährlich jährliche jährlicher p a ff je pro nach gemäß gem laut lt ' +
    'ohne cent cents ct volle vollen ganze ganzen gerundet gerundete höchstens maximal maximale maximaler verfügbar verfügbare verfügbarer ' +
    'zustehend zustehende zustehender mögliche möglicher bewilligt bewilligte bewilligter gewährt gewährte gewährter festgesetzt festgesetzte ' +
    'festgesetzter zugewiesen zugewiesene zugewiesener gemeldet gemeldete höhe vwv verwaltungsvorschrift fag integration integrations ' +
    'integrationsmanagements management pakt integrationspakt ministerium soziales land landes baden württemberg kommunen kommunale ' +
    'bew bewilligung bewilligungen geförderte zuwendungsempfänger kleinstbetrag verzeichnis ortsverzeichnis gewähr tsd tausend märz mai juni juli sept september oktober noch ' +
    'antragsberechtigt antragsberechtigte antragsberechtigung verteilung angaben alle ort orte spalte ist wird werden kann können bei mit oder ' +
    'vorläufig vorläufige vorläufiger vorläufigen voraussichtlich voraussichtliche voraussichtlicher endgültig endgültige endgültiger ' +
    'rechnerisch rechnerische rechnerischer jeweils jeweilige jeweiliger insgesamt gesamt höchst abb abbildung tab tabelle stadtkreise landkreise förderprogramm programm ' +
    'integrationsmanager integrationsmanagerin integrationsmanagerinnen sozialbetreuung flüchtlinge geflüchtete geflüchteter anschlussunterbringung ' +
    'amount amounts allocation allocations grant grants funding funds budget planning frame per year annual annually of the for to max maximum total ' +
    'municipality municipalities town city person persons personen'
  ).split(' '),
)

/**
 * @param isOther further words that are known: of places
 * @returns the first word of a head over amounts that is none of a grant for one year; null where all are known
 */
export function strangeInHead(head: string, isOther: (word: string) => boolean): string | null {
  const words =
    head
      .normalize('NFC')
      // Heads of two columns may touch.
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .replace(/(\p{L})[-‐]\s+(?=\p{Ll})/gu, '$1')
      .match(/\p{L}{2,}/gu) ?? []
  const isKnown = (word: string) => GRANT.test(word) || BESIDE_GRANT.has(word) || isOther(word)
  return words.find((word) => !isKnown(word)) ?? null
}
