/**
 * What columns that nobody asked for may be about: the words of their heads, and what cells below them say of the
 * amounts. German and English. Heads stand in letters alone, all else in plain text (`amount-words.ts`).
 */

/** Something that the head of a column asks, and that changes what the amounts beside it are. */
export interface Question {
  readonly head: RegExp
  /** cells by which the amount does not count as it stands */
  readonly against?: RegExp
  /** cells by which it is what it is taken for; all others leave it open */
  readonly usual?: RegExp
  /** others than the usual ones are about another time than one year */
  readonly isOfTime?: true
}

const NOTHING = '[☐\\s./–—-]*'
export const YES = /^(?:x|ja?|y(?:es)?|1|wahr|true|[✓✔☑✗✘☒])$/i
export const NO = new RegExp(`^(?:nein|n|no|0|falsch|false|${NOTHING})$`, 'i')

/** Heads by which a mark takes the row out, or says that it counts. */
export const OUT = /geloescht|entfernt|inaktiv|archiviert|deleted|removed|inactive/
export const COUNTS =
  /^(?:ist)?(?:aktiv|active|genehmigt|bewilligt|freigegeben|zugelassen|anerkannt|foerderfaehig|approved|granted|eligible)e?[rs]?$/
const CONFIRMED =
  /^(?:ist)?(?:bestaetigt|geprueft|confirmed|checked|valid|final|endgueltig|beruecksichtigt)e?[rs]?$/

/** Not yet, or not all of it. */
const HALF_OR_NO = new RegExp(
  `${NO.source}|^(?:teil(?:weise|s)|zum teil|offen|(?:noch )?in pruefung|in bearbeitung|ausstehend|partly|pending|open)$`,
)

const STATES =
  'bayern|bavaria|hessen|hesse|rheinland-pfalz|saarland|nordrhein-westfalen|nrw|niedersachsen|sachsen(?:-anhalt)?|thueringen|brandenburg|schleswig-holstein|mecklenburg-vorpommern'
const OTHER_COUNTRIES = 'oesterreich|austria|schweiz|switzerland|frankreich|france'
const CITY_STATES = 'berlin|hamburg|bremen'
const STATE_TITLE =
  '(?:(?:bundes)?land(?:es)?|freistaat(?:es|s)?|freie (?:und )?hansestadt|federal state of|state of) '
const OTHER_STATE = new RegExp(`^(?:${STATE_TITLE})?(?:${STATES}|${CITY_STATES}|${OTHER_COUNTRIES})$`)
/** At the beginning of a title, or named as what it is about; a city may be where a letter was written. */
const OF_OTHER_STATE = new RegExp(
  `(?:^|\\b(?:in|fuer|aus|for) |\\b${STATE_TITLE})(?:${STATES})(?![\\w-])|\\b${STATE_TITLE}(?:${CITY_STATES})(?![\\w-])`,
)
const OWN_STATE = /\bbaden-wuerttemberg|\bbw\b/

/** @param plain a title @returns the words by which it is about another state alone; null for none */
export const otherStateIn = (plain: string): string | null =>
  OWN_STATE.test(plain) ? null : (OF_OTHER_STATE.exec(plain)?.[0].trim() ?? null)

/** What is above or below a municipality, in the place of what kind of place it is. */
const OTHER_LEVEL =
  '(?:anteil )?(?:land)?kreis(?:e|es|ebene|summe|wert|anteil)?(?: [a-z-]+)?|(?:regierungs)?bezirk|(?:kreis|landes|bezirks|regional|bundes)ebene|region|(?:gemeinde)?verwaltungs(?:verband|gemeinschaft)|gemeindeverband|g?vvg?|(?:orts|stadt|gemeinde)teil|teilort|ortschaft|county|district|village'

/** The programme whose amounts these are, however it is called, and numbers and marks that name none. */
const OWN_PROGRAMME =
  /integrations?-?manage|pakt (?:fuer|zur) integration|integrationspakt|\bpik\b|\bigm\b|\bvwv[ -]?i(?:m|ntegration)?$|^land(?:es(?:programm|mittel|foerderung)?)?(?: baden-wuerttemberg| bw)?$|^(?:ja|nein|yes|wahr|true|falsch|false)$|^(?!.*[a-z]{3})/

/** All of a year, where a part of it might be told. */
const WHOLE_YEAR = new RegExp(
  `^(?:alle\\w*|ganz\\w*|gesamt\\w*|jahr\\w*|volles jahr|beide|all|(?:full|whole) year|year|jan\\w*\\.? ?(?:-|–|bis) ?de[zc]\\w*\\.?|0?1\\.? ?(?:-|–|bis) ?12\\.?|(?:q ?1|i)\\.? ?(?:-|–|bis) ?(?:q ?4|iv)\\.?|1\\.? ?(?:-|–|bis) ?4\\.?|(?:1|i)\\.? ?(?:-|–|bis|\\+|und|u\\.|&) ?(?:2|ii)\\.?|${NOTHING})$`,
)
const ONE_YEAR = new RegExp(
  `^(?:nein|n|no|0|falsch|false|12(?: ?(?:m|monate|months))?\\.?|(?:1|ein(?:es)?|one) ?(?:jahr|year)\\.?|${NOTHING})$`,
  'i',
)

/** All of an amount, where one of its payments might be told; dates and other amounts tell when, and how much that was. */
const WHOLE_AMOUNT = new RegExp(
  `^(?:(?:1|eine?|one) ?(?:von|of|/) ?(?:1|einer|one)|(?:einmal|gesamt|voll|ganz|komplett|jahres)\\w*|keine?|none|all|full|100(?:,0+)? ?(?:%|prozent)|\\d{1,2}\\. ?\\d{1,2}\\. ?(?:\\d{2}|\\d{4})|20\\d\\d-\\d\\d-\\d\\d|\\d{1,3}(?:[. ]\\d{3})+(?:,\\d\\d)? ?(?:€|eur|euro)?|\\d{3,}(?:,\\d\\d)? ?(?:€|eur|euro)?|nein|n|no|0|falsch|false|${NOTHING})$`,
)

/** "2", "1/4", "2 von 4", "1. Teil", "II" */
const ONE_OF_SEVERAL =
  /^(?:[2-9]|1\d|i{2,3}|iv)\.?$|\b\d{1,2} ?(?:\/|von|of) ?(?:[2-9]|1\d)\b|\b\d{1,2}\. ?teil\b/

/** No head asks two of them. */
export const QUESTIONS: readonly Question[] = [
  { head: /^(?:vorzeichen|plusminus|vz|sign)$/, against: /^[-–−]|minus|negativ|abzug/ },
  { head: COUNTS, against: HALF_OR_NO },
  { head: CONFIRMED, against: HALF_OR_NO },
  { head: /^(?:land|bundesland|staat|nation|state|federalstate|country)$/, against: OTHER_STATE },
  {
    head: /^(?:art|typ|kategorie|type|kind|(?:gebiets?|verwaltungs|(?:gebiets)?koerperschafts)(?:typ|art|kategorie|einheit)|raum(?:bezug|einheit)|(?:zuwendungs|mittel|zahlungs)?empfaenger|recipient)$/,
    against: new RegExp(`^(?:${OTHER_LEVEL})$`),
  },
  {
    head: /^(?:bezug|bezugsgroesse|basis|massstab|pro|je|per)$/,
    against: new RegExp(
      `^(?:(?:pro|je|per) )?(?:${OTHER_LEVEL}|kopf|person|einwohner(?:in)?|fall|fluechtling|haushalt|stelle|monat|quartal|tag|capita|head|month|quarter)$`,
    ),
  },
  {
    head: /^(?:mittel)?herkunft(?:dermittel)?$|^(?:foerder|zuwendungs|mittel|geld)geber$|^(?:finanziert|finanzierung)durch$/,
    against: new RegExp(`^(?:${OTHER_LEVEL}|bund(?:es\\w*)?|eu|esf|amif|federal)$`),
  },
  {
    head: /^(?:fassung|version|datenstand)$/,
    against: /^(?:alte?[rs]?|old|vorherige?|frueher\w*|vorig\w*)$/,
  },
  { head: /ebene$|^level$/, against: new RegExp(`^(?:${OTHER_LEVEL}|land|bund|eu|state|federal)$`) },
  {
    head: /^(?:landes|bundes)?(?:foerder)?(?:programme?|richtlinie|linie|topf|bereich)$|^fonds$|^(?:foerderung|zuwendung)(?:aus|nach)$|^(?:foerder|zuwendungs|verwendungs)zweck$|^verwaltungsvorschrift$|^vwv$/,
    usual: OWN_PROGRAMME,
  },
  {
    head: /^(?:(?:anzahl|zahl)?(?:der)?monate|monatszahl|monthcount|months|dauer|duration|(?:laufzeit|dauer)inmonaten)$/,
    usual: ONE_YEAR,
    isOfTime: true,
  },
  {
    head: /^(?:(?:zahlungs|auszahlungs|foerder|abrechnungs|zahl)?(?:monat|quartal|halbjahr|vierteljahr|trimester|tertial|semester|woche)|month|quarter|half(?:year)?|week)(?:nr|nummer)?$/,
    usual: WHOLE_YEAR,
    isOfTime: true,
  },
  {
    head: /^(?:nr|nummer|lfd)?(?:der)?(?:(?:teil|abschlags?|zahlungs|auszahlungs|foerder|schluss|rest)?(?:raten?|tranchen?)|abschlag|(?:teil|abschlags|voraus|rest|schluss|an)zahlung|(?:teil|rest)betrag|instal?lments?|teil|part)(?:nr|nummer|no)?$|^(?:aus)?zahlung(?:nr|nummer)$/,
    usual: WHOLE_AMOUNT,
  },
  {
    head: /^(?:aus)?zahlung(?:s(?:plan|lauf|abschnitt|schritt|stand|teil))?$|^foerder(?:abschnitt|phase|stufe)$/,
    against: ONE_OF_SEVERAL,
  },
  {
    head: /^(?:anteil|stufe|phase|abschnitt|share|stage)$/,
    against: /^\d{1,2} ?(?:\/|von|of) ?(?:[2-9]|1\d)$/,
  },
]

/** What has times and years of its own: a term of office, a meeting, who is in charge, a post. */
const OTHER_TIMES = new RegExp(
  '\\b(?:' +
    'sprechstunden?|\\w*(?:sprech|oeffnungs|buero|service|amts|dienst)zeit(?:en)?|sprechtag\\w*|erreichbar\\w*|geoeffnet|\\w*partner\\w*|kontakt\\w*|telefon\\w*|' +
    '\\w*buergermeister\\w*|\\w*gemeinder[ae]\\w*|(?!auswahl)\\w*wahl(?:en|periode|termin|jahr|tag)?|legislatur\\w*|amtsantritt|' +
    '\\w*gruendung\\w*|gegruendet\\w*|baujahr\\w*|erbaut\\w*|errichtet\\w*|\\w*eroeffn\\w*|eingemeind\\w*|geburt\\w*|\\w*mitglied\\w*|' +
    '\\w*sitzung(?:en)?|tag(?:t|en)|\\w*besuch(?:e|s|en)?|rueckrufe?|\\w*treffen|trifft|stammtisch\\w*|jour ?fixe|findet|finden|\\w*markt|' +
    'newsletter|amtsblatt|erscheint|\\w*bericht(?:e|s|en)?|schul\\w*|kitas?|ferien\\w*|fortbildung\\w*|miet\\w*|\\w*meldung(?:en)?|abfragen?|statistik\\w*|' +
    '\\w*manager\\w*|\\w*bearbeite(?:r|rin)|sachbearbeitung|leitung|\\w*leiter(?:in)?|koordinat\\w*|beauftragte?r?|vertretung|' +
    'office hours|opening\\w*|meetings?|mayors?|elections?|founded|contacts?|terms? of office|reports?|member\\w*|rent|' +
    '(?:plan)?stellen?|befrist\\w*|(?:un)?besetzt\\w*|einstellung\\w*|arbeitsvertr\\w*|posts?|staff' +
    ')\\b',
)
/** "Bürgermeister seit", but not "gültig seit". */
const SINCE = /(?<!gueltig |stand )\b(?:seit|since)$/
/** Where it is about money too, a time may be that of the amounts. */
const MONEY =
  /betra?e?g|betraeg|zahlung|zahlbar|\bzahlt?\b|\braten?\b|\btranche|\bmittel\b|foerder|zuwend|zuweis|zuschu|budget|summe|€|\beur|amount|payment|\bpaid\b|grant|fund/

/** A post that lasts some months costs the less. */
const SHORT_POST = /\b(?:stellen?|befrist\w*|besetzt)\b.{0,60}?\bmonaten?\b/

/** @param head of a column in plain text, or a clause @param cell below it @returns whether the time they tell is that of something else than amounts */
export function isOtherTime(head: string, cell = ''): boolean {
  const both = `${head} ${cell}`
  return !MONEY.test(both) && !SHORT_POST.test(both) && (OTHER_TIMES.test(both) || SINCE.test(head))
}
