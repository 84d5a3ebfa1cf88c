/** Words, however they go on, and whole words with which a note takes back what is printed. German and English. */
const STEMS =
  'berichtig|richtigstellung|vertauscht|verwechselt|swapped|interchanged|korrigier|korrektur|errat|corrigend|irrtümlich|fälschlich|falsch'
const WORDS =
  'corrected|corrections?|misprints?|versehentlich|zahlendreher|wrong|' +
  '(?:dreh|druck|eingabe|kopier|lese|rechen|satz|schreib|tipp|übertragungs|zahlen)fehler(?:verzeichnis|liste|berichtigung)?|statt\\s+lies|lies\\s+statt|gestrichen|aufgehoben|ersetzt\\s+durch|replaced\\s+by|' +
  'tausch(?:en|t)|und\\s+umgekehrt|jeweils\\s+anderen?\\s+(?:gemeinde|stadt|kommune)|geht\\s+(?:vollständig|ganz)\\s+an|vice\\s+versa|' +
  '[⇄⇆⇅⇵↔↕⇔⇕]|<[-=]+>|anstelle|instead\\s+of|should\\s+(?:read|be)|gilt\\s+nicht|nicht\\s+mehr\\s+gültig|abweichend'
/** Words that do so only before what they put in its place. */
const BEFORE =
  '(?<!rechnerisch\\s+|sachlich\\s+)richtig(?:er|e|en|erweise)?(?=\\s*(?::|ist|sind|wäre|lautet|muss|\\d|betrag|wert|zahl))|correct(?=\\s*(?::|amount|figure|value|\\d))|' +
  '(?:an)?statt(?=\\s+(?:der|des|dem)?\\s*\\d)|(?:ab)?geändert(?=\\s+(?:auf|in|zu)(?!\\p{L}))|' +
  'neu(?:er|e|es)?(?=(?:\\s+(?:betrag|wert))?\\s*:?\\s*(?:€|eur)?\\s*\\d[\\d.]{3})|' +
  'm(?:ü|u)ss\\p{L}*(?=[^.;]{1,60}(?:heißen|lauten))|soll(?=[^.;]{1,60}(?:heißen|lauten))'

const CORRECTS = new RegExp(`(?<!\\p{L})(?:${STEMS}|(?:${WORDS}|${BEFORE})(?!\\p{L}))`, 'iu')
const CORRECTION = '(?:korrektur|berichtigung|correction)\\p{L}*(?!\\p{L})'
const CORRECTED = '(?:berichtigt|korrigiert|corrected|revised)\\p{L}*'
/** "Korrekturen waren nicht erforderlich": there are none; but of those that "nicht eingearbeitet" says it tells nothing. */
const NONE_MADE = new RegExp(
  `(?<!\\p{L})(?:kein(?:e[nr]?|erlei)?|no)\\s+(?:\\p{L}+\\s+)?${CORRECTION}(?!\\s+\\p{L}*(?:gearbeitet|sichtigt|halten|included))|` +
    `(?<!\\p{L})${CORRECTION}\\s+(?:war|ist|sind|wurde|wird|werden|were|are)(?:en|n)?\\s+(?:nicht|not)\\s+` +
    '(?:erforderlich|nötig|notwendig|vorgenommen|veranlasst|necessary|needed|made)|' +
    // "damit gleichnamige Orte nicht verwechselt werden"
    '(?<!\\p{L})nicht\\s+(?:zu\\s+)?verwechsel(?:n|t)(?!\\p{L})|' +
    '(?<!\\p{L})(?:ohne\\s+gewähr|keine\\s+(?:gewähr|haftung))\\s+(?:für|gegen)\\s+(?:\\p{L}+\\s+(?:und|oder)\\s+)?\\p{L}*fehler(?!\\p{L})|' +
    // Signs of the statistical offices: the figure beside them is the right one.
    `(?<!\\p{L})r\\s*[=:–]\\s*${CORRECTED}(?:\\s+(?:zahl|wert|betrag|ergebnis|angabe|figure|value)\\p{L}*)?|` +
    `(?<!\\p{L})(?:bereits|schon|already)\\s+(?:die|der|das|the)\\s+${CORRECTED}|` +
    // "Ein langer Strich (—) anstelle des Betrags heißt: keine Zuweisung." is a legend.
    '(?<!\\p{L})(?:\\p{L}*strich|null)\\s+(?:\\([–—-]+\\)\\s+)?anstelle\\s+(?:de[sr]|eine[sr])\\s+(?:betrag(?:e?s)?|zahl|zuweisung)\\s+' +
    '(?:heißt|bedeutet)\\s*:?\\s+kein(?:e[nr]?)?\\s+(?:betrag|zuweisung|mittel)(?=\\s*(?:[.;)]|$))',
  'giu',
)

/** "Meldung nachträglich berichtigt; ausgewiesen ist der berichtigte Stand": what is printed is what holds. */
const PRINTED_IS_CORRECTED = new RegExp(
  '(?<!\\p{L})(?:ausgewiesen|angegeben|(?:ab)?gedruckt|aufgeführt|genannt|eingetragen|dargestellt|printed|shown|listed)\\s+(?:ist|sind|wird|werden|is|are)\\s+' +
    `(?:(?:hier|bereits|jeweils|nur|already|here)\\s+)*(?:der|die|das|the)\\s+${CORRECTED}(?:\\s+(?:stand|zahl|wert|betrag|beträge|figure|value|amount)\\p{L}*)?(?=\\s*(?:[.;)]|$))`,
  'iu',
)
const IS_CORRECTED = new RegExp(`(?<!\\p{L})${CORRECTED}`, 'giu')

/** @returns true for words that take back what is printed */
export function corrects(text: string): boolean {
  const isDone = PRINTED_IS_CORRECTED.test(text)
  return CORRECTS.test((isDone ? text.replace(IS_CORRECTED, ' ') : text).replace(NONE_MADE, ' '))
}

/** "Meldung nachträglich berichtigt" */
const REPORT =
  /^\W*(?:die\s+)?(?:meldung|angabe|personenzahl|zahl)(?:\s+(?:wurde|ist))?(?:\s+nachträglich)?\s+(?:berichtigt|korrigiert)/iu

/** @returns true for a note that says of what was reported that it was corrected, and that this is what is printed */
export function saysCorrectedIsPrinted(text: string): boolean {
  const rest = text.replace(PRINTED_IS_CORRECTED, ' ')
  return rest !== text && !/\p{L}/u.test(rest.replace(REPORT, ' '))
}

/** Said of the document, not of a figure in it, unless it names one. */
export const RESERVED = /vorbehalt|reserved|subject\s+to/iu

/** Numbers that may be an amount: with groups of thousands, or with the sign of the currency; but not "in 1 000 EUR". */
export const AMOUNT_LIKE =
  /(?<![\d.,/])(?!000(?!\d))(?<!\b(?:in|je|pro|per)\s+(?=1\D?000(?!\d)))(?:\d{1,3}(?:[.'’\u00a0\u202f\u2009 ]\d{3})+(?:,\d\d|,[-–—]{1,2})?(?![\d.]\d)|\d[\d.]*(?:,\d\d|,[-–—]{1,2})?\s*(?:€|EUR(?:o)?(?!\p{L})))|(?:€|EUR|Euro)\s*\d[\d.]*/giu

/** "je Kopf gibt es etwa 796 Euro", "796 Euro je Person": the amount of no place. */
const PER_HEAD =
  /(?<!\p{L})(?:je|pro)\s+(?:kopf|person)(?!\p{L})[^.;\d]{0,40}\d[\d.,]*\s*(?:€|EUR(?:o)?)(?!\p{L})|\d[\d.,]*\s*(?:€|EUR(?:o)?)\s+(?:je|pro)\s+(?:kopf|person)(?!\p{L})/giu

/** @returns the digits of each number of a text that may be an amount */
export function amountsSaid(text: string): string[] {
  return (text.replace(PER_HEAD, ' ').match(AMOUNT_LIKE) ?? []).map((number) => number.replace(/\D/g, ''))
}

/** Words that stand alone, at the ends of what they are looked for in. */
const alone = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

const MONEY =
  '(?:zuweisung(?:en|s\\p{L}+)?|zuwendung(?:en)?|zuschuss|betr[aä]ge?s?|budget|planungsrahmen|anspruch|förderung|anteil|geld|mittel|summen?|' +
  'allocations?|amounts?|grants?|fund(?:s|ing)|money|payments?|entitlement|share|figures?|sums?)'
/** "Keine Mittel beantragt" says nothing of what a place may have. */
const NOT_YET =
  '(?!\\s+(?:abgerufen|beantragt|ausgezahlt|ausgegeben|verausgabt|verbraucht|gemeldet|zurück|20\\d\\d|(?:in|aus|für|im)\\s+(?:20\\d\\d|(?:vor)?jahr)|requested|paid|spent|claimed))'

/** Beside an amount, or in a note on it: there is none. */
export const SAYS_NONE = alone(
  `(?<!noch\\s+)(?:ohne|kein(?:e[nrms]?|erlei)?|without(?:\\s+an?)?|no|zero)\\s+(?:eigene[nrs]?\\s+|own\\s+|separate\\s+)?${MONEY}${NOT_YET}|` +
    'erh(?:ält|alten|ielt(?:en)?)\\s+(?:\\p{L}+\\s+){0,2}(?:nichts|null|kein(?:e[nrs]?)?(?!\\s+\\p{L}*(?:raten?|schreiben|bescheid)))|geh(?:t|en)\\s+leer\\s+aus|' +
    '(?:kein(?:e[nrms]?|erlei)?|no|zero)\\s+(?:flüchtling|geflüchtet|schutzsuchend|personen|fälle|refugees|persons)\\p{L}*|' +
    'nicht\\s+(?:bewilligt|gewährt|zugewiesen|bedacht|berücksichtigt|zuwendungsfähig|förderfähig)|' +
    `null\\s*(?:betrag|euro)|${MONEY}\\s*(?:[:=]|ist|beträgt|lautet)?\\s*(?:null|entf(?:ällt|allen)(?!\\s+auf))|` +
    '(?:receives?|gets?)\\s+(?:nothing|none|no\\s+\\p{L}+)|not\\s+(?:funded|granted|allocated|awarded)|zero\\s+euros?',
)
/** Behind a name, or all that a cell says: "(0 €)", ": 0 Euro". */
export const NOUGHT_SAID =
  /^\s*(?:[:=–-]\s*|[([]\s*)(?:(?:€|EUR)\s*)?0(?:,(?:00|-|–))?\s*(?:€|EUR(?:o)?(?!\p{L})|(?=[)\]]))|^\s*[([]\s*[–—-]+\s*[)\]]/iu
/** All that a cell beside an amount says: there is none. */
export const NONE_ALONE = /^[\s([–-]*(?:entf(?:ällt|allen)|nichts|null|nil|nothing)[\s)\].!–-]*$/iu
/** Ends the cell of a name: "Wört: entfällt" */
export const NONE_AT_END = /(?<!\p{L})entf(?:ällt|allen)[\s)\].!–-]*$/iu
/** The same, but for a column that has words in most rows: "(keine)" among names of associations. */
export const NO_WORD_ALONE = /^[\s([–-]*(?:kein(?:e[nr]?)?|leer|fehlt|none|n\/a)[\s)\].!–-]*$/iu

/** "Auf die Stadt Ulm entfallen" is said of what there is. */
export const FALLS_TO = alone('auf')

const PLACE = '(?:gemeinde|stadt|kommune|ort(?:es|schaft)?|zeile|namens?|eintrags?)'
const PLACES = '(?:gemeinden|städten?|kommunen|orten?|zeilen|namen|einträgen?)'
const NEXT =
  '(?:darüber|darunter|davor|danach|vorher|zuvor|oben|unten|eben)\\s*-?(?:genannt|stehend|aufgeführt|angegeben|gedruckt|liegend|erwähnt)\\p{L}*|' +
  '(?:vorstehend|nachstehend|vorgenannt|nachgenannt|vorangehend|vorangegangen|vorhergehend|nachfolgend|folgend|vorig|nächst|obig|ober|unter)(?:e[nrms]?|er(?:e[nrms]?)?)'
/** But "informiert die Gemeinde darüber, dass" and "die Gemeinde darüber hinaus" */
const BEYOND = '(?:darüber|darunter|weiter\\s+(?:oben|unten))(?!\\s+(?:hinaus|informiert|unterrichtet)|,)'
const LINE_BEYOND = `zeile\\s+(?:${BEYOND}|tiefer|höher|weiter|davor|danach|zuvor|vorher)`
/** The next line, or the place in it. */
export const NEXT_LINE = alone(
  `(?:${NEXT})\\s+${PLACE}|jeweils\\s+(?:\\p{L}+\\s+)?(?:${NEXT})\\s+${PLACES}|${PLACE}\\s+(?:direkt\\s+|unmittelbar\\s+|jeweils\\s+)?${BEYOND}|${LINE_BEYOND}|` +
    '(?:eine|1)\\s+zeile\\s+(?:versetzt|verschoben|verrutscht)|zeilen?versatz|(?:vor|folge)zeile|' +
    '(?:line|row|town|city|municipality|place|name|entry)\\s+(?:(?:named|listed|printed|directly|immediately|just|right)\\s+)?(?:above|below)(?!\\s*(?:the|a|€|eur|\\d))|' +
    '(?:previous|preceding|following|next)\\s+(?:line|row|town|city|municipality|entry)|' +
    'one\\s+(?:line|row)\\s+(?:up|down|above|below|higher|lower)|shifted\\s+by\\s+(?:one|a)\\s+(?:line|row)',
)
/** "Die Tafel läuft von links nach rechts und dann in die nächste Zeile", or the end of it on a line: the order of reading. */
export const IN_ORDER =
  /(?:(?<!\p{L})von\s+links\s+nach\s+rechts,?\s+(?:und\s+)?|^(?:(?:links\s+)?(?:nach\s+)?rechts,?\s+)?(?:und\s+)?)(?:dann|danach|anschließend|weiter)\s+(?:in|auf)\s+die\s+(?:nächste|folgende)\s+Zeile(?=\s*[.;])/u
export const OF_MONEY = alone(`\\p{L}*${MONEY}|zahl(?:en)?|werte?|euro|€|values?`)

const OF_YEARS =
  '(?:die\\s+|das\\s+|beide\\s+|the\\s+)?(?:\\p{L}*jahre?|years?|20\\d\\d|\\d|ein|eine|zwei|all[es]?|jede|je|each|both|one)(?!\\p{L})'
/** "Gehört zum GVV Ellwangen" is said of the place. */
const OF_GROUP =
  '\\s+(?:\\p{L}+\\s+)?(?:gvv|v?vg|vwg|\\p{L}*verb[aä]nd\\p{L}*|\\p{L}*gemeinschaft|\\p{L}*kreis|\\p{L}*bezirk|region|gruppe|group|district|association)'
/** Beside an amount: it is somebody else's, or part of another. */
export const SAYS_ELSEWHERE = alone(
  `(?:${MONEY}|wert|zahl|value|zeile|row)[^.;]{0,60}?(?:(?:gilt|gelten|zählt)\\s+(?:nur\\s+)?für(?!\\s+${OF_YEARS})|` +
    `geh(?:ört|ören)\\s+(?:zu[mr]?|der|dem|nach)(?!${OF_GROUP})|bezieh(?:t|en)\\s+sich\\s+auf(?!\\s+${OF_YEARS})|gebühr(?:t|en)|` +
    `(?:(?:is|are)\\s+due\\s+to|(?:belongs?|appl(?:y|ies)|relates?|refers?)\\s+(?:to|for))(?!\\s+${OF_YEARS}))|` +
    `steh(?:t|en)\\s(?:(?!${MONEY}|euro|eur\\s|€)[^.;]){2,80}?\\szu(?=\\s*(?:$|[.;,)]))|` +
    `gehört\\s+zu[mr]?(?!${OF_GROUP})|belongs?\\s+to(?!${OF_GROUP})|` +
    'kommt\\s[^.;]{2,60}\\szugute|' +
    'zugerechnet|zuzurechnen|zugeschlagen|zugeschrieben|mitgerechnet|mit\\s?gezählt|counted\\s+(?:with|under|in)|credited\\s+to|included\\s+(?:in|with|under)|' +
    '(?:bei|unter)\\s+(?!\\d)[^.;]{2,50}\\s(?:enthalten|ausgewiesen|erfasst|aufgeführt|gebucht)|in\\s+(?:der|dem)\\s+(?:zeile|gemeinde|stadt|betrag)[^.;]{0,50}enthalten',
)
/** They point to the lines around them. */
export const POINTS_NEXT = alone(
  '(?:siehe|vgl\\.?|wie|steht|s\\.|see|as)\\s*(?:weiter\\s+)?(?:dort|oben|unten|darüber|darunter|vorige?\\p{L}*|nächste?\\p{L}*|vorstehend|nachstehend|above|below|previous|next|there)|s\\.?\\s?[ou]\\.',
)
const OF_PLACE = '\\s*(?:die\\s+|der\\s+|den\\s+|the\\s+)?(?:gemeinde\\s+|stadt\\s+|town\\s+of\\s+)?$'
const POINTERS =
  'siehe|vgl\\.?|s\\.|see|einschl(?:\\.|ie(?:ß|ss)lich)|inkl(?:\\.|usive)?|incl(?:\\.|uding)?|mitsamt|samt|nebst|zuzüglich|zzgl\\.?|plus|' +
  'zugunsten(?:\\s+von)?|statt|anstelle\\s+von|instead\\s+of|(?:\\p{L}*empfänger(?:in)?|recipient|payee|begünstigte?r?)(?:\\s+(?:ist|is))?'
/** Before the name of a place: its amount is in this one, or this one in its. */
export const POINTS_TO = new RegExp(`(?:(?<!\\p{L})(?:${POINTERS})|→|->|=>?):?${OF_PLACE}`, 'iu')
/** The same, before anything. */
export const POINTS = new RegExp(`(?<!\\p{L})(?:${POINTERS})(?!\\p{L})|→|->|=>?`, 'iu')
/** The same where all is about amounts. */
export const POINTS_WEAKLY = new RegExp(
  `(?<!\\p{L})(?:(?:auch\\s+)?für|von|bei|an|unter|zu|nach|of|for|with|to|at|anteil|betrag|zuweisung|share|amount)[:\\s]${OF_PLACE}`,
  'iu',
)

/** Before the name of the place itself: it is another's. */
export const NOT_OF = new RegExp(
  `(?<!\\p{L})(?:nicht|not|statt|ohne|außer|except|without)\\s+(?:(?:für|an|von|bei|for|to|of)\\s+)?${OF_PLACE}`,
  'iu',
)

const AND =
  'und|sowie|mit|samt|nebst|inkl\\.?|einschl\\.?|einschließlich|zzgl\\.?|plus|and|with|incl\\.?|including'
/** What a name begins with that goes on from the line above, and ends with where it goes on below. */
export const JOINS_ABOVE = new RegExp(`^\\s*(?:[(\\[{<"'„“”‚‘’«»›‹&+/–—-]+\\s*|(?:${AND})\\s+)`, 'iu')
export const JOINS_BELOW = new RegExp(`\\s*(?:[,;:/&+–—-]+|(?<=\\s)(?:${AND}))\\s*$`, 'iu')
