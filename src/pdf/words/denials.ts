import { GETS } from '../../domain/said-verbs.js'
import { isSentence } from './sentences.js'

/**
 * Words by which a sentence that names no place takes back the table, some of its rows or its money: one word for these, and
 * one that denies, changes, withholds, invents or doubts. German and English. Known harmless forms are taken out before.
 */
const alone = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu')
const all = (words: readonly string[]) => new RegExp(alone(words).source, 'giu')

/** Said of a grant, or of a request for one. */
const TAKEN_BACK =
  'verworfen|abgelehnt|verweigert|versagt|zurückgenommen|zurückgezogen|widerrufen|aufgehoben|gestrichen|eingestellt|einbehalten|gesperrt|verzichtet|verzichten|ausgeschieden|ausgeschlossen|ausgesetzt|verfällt|verfallen|erloschen|hinfällig|gegenstandslos|nichtig|vernichten|vernichtet|storniert|annulliert'

/** What stands for the table, its rows, figures, money or places. */
const SUBJECTS = alone([
  '(?:da|hier)von',
  '\\p{L}*listen?|\\p{L}*aufstellung(?:en)?|\\p{L}*übersicht(?:en)?|\\p{L}*tabellen?|datei(?:en)?|abschrift|anlagen?|vorschl[aä]g\\p{L}*|verteilung|berechnung(?:en)?',
  '\\p{L}*werte?[ns]?|\\p{L}*ziffern?|\\p{L}*zahlen|\\p{L}*zeilen?|\\p{L}*spalten?|\\p{L}*kolonnen?|\\p{L}*seiten?|nr\\.?|nummern?|daten|angaben|schlüssel\\p{L}*',
  '\\p{L}*kommunen?|\\p{L}*gemeinden?|(?:\\p{L}+-?)?st[aä]dte?n?|orte?[ns]?|\\p{L}*ortschaften|nachbarn?|\\p{L}*kreise?[sn]?|\\p{L}*bezirke?[sn]?|\\p{L}*region(?:en)?',
  '\\p{L}*antr[aä]ge?[ns]?|\\p{L}*gelder[n]?|geld|\\p{L}*mitteln?|\\p{L}*betr[aä]ge?[ns]?|\\p{L}*summen?|\\p{L}*zuweisung(?:en)?|\\p{L}*zuwendung(?:en)?|\\p{L}*förderung(?:en)?|\\p{L}*budgets?|planungsrahmens?|\\p{L}*anteile?[ns]?|\\p{L}*zahlung(?:en)?|zustimmung|\\p{L}*bescheide?[ns]?',
  'lists?|tables?|overviews?|figures?|amounts?|values?|rows?|lines?|numbers?|data|municipalit(?:y|ies)|cit(?:y|ies)|towns?|grants?|money|payments?',
])

/** These suffice with one of the subjects. */
const DENIALS = alone([
  'nicht|kein(?:e[nmrs]?|erlei)?|nie(?:mals)?|leider|keineswegs|mitnichten|not|never|unfortunately',
  'falsch\\p{L}*|irrtum|irrtums|irrtümer|irrtümlich\\p{L}*|versehentlich|aus\\s+versehen|erlogen\\p{L}*|gelogen|lügen?|scherz\\p{L}*|zufall|zufällig|gewürfelt|gedächtnis\\p{L}*|geraten|vermutet|vermutlich|fraglich|zweifelhaft|strittig\\p{L}*|umstritten\\p{L}*|angefochten',
  TAKEN_BACK,
  'halbiert|gekürzt|verdoppelt|verdreifacht|geviertelt|(?:ein|zwei|drei|vier)\\s+(?:drittel|viertel|fünftel|sechstel|siebtel|achtel|zehntel)',
  '(?:ver|um)?getauscht|vertauscht|verwechselt|verrutscht|verschoben|versetzt|durcheinander\\p{L}*|vermischt|zugunsten|umverteilt|abgetreten',
  'ohne\\s+(?:gewähr|bestand|geltung|gültigkeit|bindung|rechtskraft|genehmigung|beschluss|zustimmung|prüfung)|ungeprüft|ungewiss|aussehen\\s+(?:könnte|kann|würde)',
  '(?:gelten|gilt|reichen|reicht)\\s+(?:\\p{L}+\\s+)?(?:für|auf)\\s+(?:zwei|drei|vier|fünf|mehrere|[2-9])\\s+jahre(?!\\s+je(?:weils)?)',
  'gibt\\s[^;]{0,60}(?:euro|eur|€)\\s+ab',
  '(?:alte[nrs]?|vorjährige[nrs]?)\\s+(?:schlüssel|zahlen|werte|beträge|stand)',
  'wrong|lies|rejected|refused|withdrawn|cancelled|halved|swapped|mixed\\s+up|destroy|by\\s+mistake|from\\s+memory|withheld|forfeit(?:ed|s)?',
])

/** Beside an amount: "storniert", "Antrag abgelehnt", "lehnt ab", "void". */
const TAKEN_BACK_BESIDE = new RegExp(
  `(?<!\\p{L})(?<!(?:nicht|not)\\s)(?:${TAKEN_BACK}|nicht\\s+gültig|ungültig|ruht|lehn(?:t|en)\\s+ab|tritt\\s+zurück|zieht\\s+zurück|void|cancell?ed|rejected|refused|withdrawn|denied|revoked|suspended|invalid)(?!\\p{L})`,
  'iu',
)

/** @returns true for the words of a cell by which the grant beside it is taken back */
export function isTakenBack(cell: string): boolean {
  return TAKEN_BACK_BESIDE.test(cell)
}

/** These suffice alone: somebody gets nothing, the list is none. */
const NONE =
  /(?<!\p{L})(?:geh(?:en|t)|ging(?:en)?)\s+(?:\p{L}+\s+){0,4}leer\s+aus|leer\s+aus(?:gehen|geht|gegangen)|(?:erh(?:ält|alten|ielt(?:en)?)|bekomm(?:t|en)|bekam(?:en)?)\s+(?:\p{L}+\s+){0,3}(?:nichts|kein(?:e|en)?\s+(?:geld|mittel|zuweisung|zuwendung|betrag|zahlung))(?!\p{L})/iu
const SUFFICE =
  /(?<!\p{L})(?:das\s+geht\s+so\s+nicht|\p{L}*aprilscherz\p{L}*|(?:stimm(?:t|en)|stimmt's)\s+(?:\p{L}+\s+){0,4}(?:nicht|net|nich)(?:\s+mehr)?(?=\s*(?:[.!]|$))|wir\s+haben\s+uns\s+(?:\p{L}+\s+)?(?:verrechnet|geirrt|vertan|verzählt|vertippt|verschrieben)|m(?:uss|üssen)\s+(?:\p{L}+\s+){0,3}noch\s+(?:\p{L}+\s+)?(?:zustimmen|genehmigen|beschließen|entscheiden)|(?:könnte|würde)\s[^.;]{0,30}aussehen|durch\s+(?:zwei|drei|vier|2|3|4)\s+(?:zu\s+)?teilen|gewürfelt|komm(?:t|en)\s[^.;]{0,20}erst\s[^.;]{0,20}(?:20\d\d|später|nächst\p{L}*)|bitte\s+(?:wegwerfen|vernichten|entsorgen)|so\s+nicht\s+(?:richtig|korrekt|gültig)|(?:o\.\s?Gew|n\.\s?rk|u\.\s?(?:d\.\s?)?V(?:orb)?)\.)/iu
/** A title of its own above what other places get. */
const TITLE = /^\s*(?:umverteilung|umbuchung|umschichtung|rückzahlung|rückforderung)(?:en)?\s*:?\s*$/iu

/** "Ein Feld mit 0 bedeutet, dass kein Geld fließt": who gets nothing is told by a nought, a stroke, an empty cell, a word in quotes, or by nobody living there. */
const QUOTED_NONE =
  '[„“”"«»](?:nichts|ohne|keine?[^„“”"«»]{0,14}|entfällt|leer|null|\\p{L}\\.(?:\\s?\\p{L}\\.){1,2}|[\\s–—,.…/x-]+)[“”"«»]'
const NOUGHT = new RegExp(
  '(?<!\\d[.,]?)0(?:[.,](?:00|[-–—]))?(?![\\d.,]*\\d)|[–—-]\\s*[:=]|^\\s*(?:\\.{1,3}|[…/])\\s*[:=]|\\([–—-]+\\)|\\?\\s*$|' +
    `${QUOTED_NONE}|` +
    '(?<!\\p{L})(?:null|strich\\p{L}*|niemand\\p{L}*|entfällt|leer(?!\\s+aus)|leere[ns]?\\s+(?:feld(?:er)?|zellen?|stellen?|zeilen?)|(?:kein(?:e[nr]?)?|ohne)\\s+(?:\\p{L}+\\s+){0,2}person(?:en)?|nobody|no\\s+persons|nought|zero)(?!\\p{L})',
  'iu',
)
/** "Posten mit 0,00 wurden nicht an den Zahlungsverkehr übergeben" */
const NOT_PAID =
  'nicht\\s+(?:ausgezahlt|ausgeführt|angewiesen|gezahlt|überwiesen|' +
  '(?:an|in|zur|zum)\\s+(?:(?:den|die|das|der|unsere)\\s+)?(?:zahlungsverkehr|bank|kasse|auszahlung|zahlung|überweisung)\\s+(?:über|ge|weiterge)geben)'
const OF_NONE = new RegExp(
  `${QUOTED_NONE}|` +
    `(?<!\\p{L})(?:nichts|niemand\\p{L}*|${NOT_PAID}|leer\\s+aus\\p{L}*|` +
    'kein(?:e[nmrs]?)?\\s+(?:eigene[nrs]?\\s+)?(?:geld|mittel|betrag|zuweisung|zuwendung|zahlung|anspruch|förderung|person|auszahlung)(?:en)?|' +
    'no\\s+(?:money|grants?|payments?|persons))(?!\\p{L})',
  'giu',
)

/** "die Landkreise selbst erhalten daraus kein Geld": they have no rows. */
const OF_DISTRICTS =
  /(?<=^\s*|[.;:,]\s+)die\s+landkreise\s+(?:selbst\s+)?(?:erhalten|bekommen)\s+(?:(?!nicht)\p{L}+\s+){0,4}(?:nichts|kein(?:e|en)?\s+(?:geld|mittel|zuweisung|zuwendung|betrag))(?=\s*(?:[.;,]|$))/giu

/** What may be denied without a doubt about an amount. */
const HARMLESS = all([
  'nicht\\s+(?:nur|alleine?|zuletzt|erforderlich|nötig|notwendig|verpflichtet|möglich|übertragbar|zulässig|gestattet|besetzt\\p{L}*|sinnvoll|benötigt\\p{L}*|verbraucht\\p{L}*|verausgabt\\p{L}*|verwendet\\p{L}*|zurückgefordert|zurückzu\\p{L}+|erteilt|überschreiten|überschritten|übersteigen|erreich\\p{L}*|teil\\s+davon|öffentlich|(?:mehr\\s+)?enthalten|abgedruckt|aufgeführt|beigefügt|erhoben|zweckentfremdet|für\\s+alle\\s+zusammen|eingetragen|bindend\\s+für|selbst|eigenständig)',
  '(?:(?:noch|derzeit|schon)\\s+)?nicht\\s+(?:\\p{L}+\\s+){0,4}(?:erforderlich|nötig|notwendig|möglich|zulässig|(?:erteilt|bearbeitet|berücksichtigt)\\s+werden|(?:allein|selbst)\\s+(?:\\p{L}+\\s+)?(?:stellen|beantragen))',
  '(?:rechtsanspruch|anspruch|abweichung(?:en)?|änderung(?:en)?|(?:cent|rest|klein|kleinst|bagatell|rundungs)-?beträge|cent|nachkommastellen)\\s+(?:\\p{L}+\\s+){0,4}nicht',
  'nicht\\s+(?:(?:eigens|gesondert|mit|noch\\s+einmal)\\s+(?:abgedruckt|aufgeführt|beigefügt)|gerundet\\p{L}*)',
  // "manches Dorf im Schwarzwald nicht einmal tausend"
  `manche[nrs]?\\s+(?:dorf|dörfer|orte?|gemeinden?|kommunen?|stadt|städte)(?:\\s+(?:am|auf\\s+der|im|in)\\s+\\p{L}+)?(?:\\s+(?:${GETS}))?\\s+nicht\\s+(?:ein)?mal\\s+(?:tausend|hundert|\\d[\\d.]*)(?:\\s+euro)?`,
  'bedarf\\s+es\\s+nicht|\\p{L}+\\s+gibt\\s+es\\s+nicht|ergeht\\s+nicht|(?:gesondert|eigen|weiter)\\p{L}*\\s+bescheide?\\s+ergeh(?:t|en)\\s+(?:\\p{L}+\\s+){1,4}nicht|dürfen\\s+(?:\\p{L}+\\s+){0,4}nicht|können\\s+(?:\\p{L}+\\s+){0,6}nicht\\s+(?:mehr\\s+)?(?:berücksichtigt|bearbeitet|verwendet|übertragen|angerechnet)',
  'kein(?:e[nmrs]?|erlei)?\\s+(?:\\p{L}+e[nrs]?\\s+)?(?:rechtsanspruch|anspruch|antrag|anträge|nachweis\\p{L}*|verwendungsnachweis\\p{L}*|haftung|gewähr|änderung(?:en)?|abweichung(?:en)?|verwechslung\\p{L}*|bescheide?|personen?|umsatzsteuer|gebühr(?:en)?|kosten|flüchtling\\p{L}*|geflüchtete[nr]?|unterschrift|rückfragen|cent\\p{L}*|nachkommastellen|eigenmittel|eigenanteil|fachkraft|fachkräfte|stellen?|auskünfte?|korrekturen?|berichtigung(?:en)?|fehler|ortsteile?|balken|säulen?)',
  'je(?:weils)?,?\\s+\\(?nicht\\s+zusammen',
  'nicht\\s+zu\\s+verwechseln\\s+mit\\s+(?:der|dem|den)\\s+gleichnamigen\\s+(?:gemeinden?|stadt|städten|ort|orten)\\s+(?:(?:eines|des)\\s+anderen\\s+(?:land)?kreises|in\\s+(?:einem|dem)\\s+anderen\\s+(?:land)?kreis)(?=\\s*(?:[.;]|$))',
  // What newspapers and offices write below any table.
  '(?:alle\\s+)?(?:angaben|zahlen|daten|werte|beträge)\\s+(?:\\p{L}+\\s+){0,2}ohne\\s+gewähr',
  'ohne\\s+gewähr\\s+(?:für|gegen)\\s+(?:\\p{L}+\\s+(?:und|oder)\\s+)?\\p{L}*fehler',
  'wenden\\s+sie\\s+sich\\s+(?:bitte\\s+)?nicht|enthalten\\s+keine\\s+(?:eigen)?mittel|not\\s+(?:cumulative|required|necessary|only|transferable|alone)',
  // "Anlage: keine" at the foot of a letter
  'anlagen?\\s*:?\\s+keine?',
  // "auf die Höhe der Beträge hat das keinen Einfluss"; a font may have its fl in one letter.
  'auf\\s+die\\s+(?:höhe\\s+der\\s+)?(?:beträge|zuweisungen)\\s+hat\\s+(?:das|dies)\\s+keinen\\s+ein(?:fl|ﬂ)uss|(?:das|dies)\\s+hat\\s+keinen\\s+ein(?:fl|ﬂ)uss\\s+auf\\s+die\\s+(?:höhe\\s+der\\s+)?(?:beträge|zuweisungen)',
  'soweit\\s+nicht\\s+anders\\s+(?:angegeben|vermerkt)|wenn\\s+nicht\\s+anders\\s+(?:angegeben|vermerkt)|gilt\\s+nicht\\s+als',
])

/**
 * @param unpaid how many places of the table have no amount: a sentence may tell their number
 * @returns true where a sentence takes back, withholds, invents or doubts what the table holds
 */
export function deniesTable(text: string, unpaid = 0): boolean {
  const said = text.normalize('NFC').replace(/\s+/gu, ' ').replace(OF_DISTRICTS, ' ')
  if (SUFFICE.test(said) || TITLE.test(said)) return true
  const isOfNought = NOUGHT.test(said) || tellsUnpaid(said, unpaid)
  if (NONE.test(said) && !isOfNought) return true
  const rest = (isOfNought ? said.replace(OF_NONE, ' ') : said).replace(HARMLESS, ' ')
  return isSentence(rest) && SUBJECTS.test(rest) && DENIALS.test(rest)
}

function tellsUnpaid(text: string, unpaid: number): boolean {
  return unpaid > 0 && new RegExp(`(?<![\\d.,])${unpaid}(?![\\d.,]*\\d)`).test(text)
}
