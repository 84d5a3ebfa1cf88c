/** Words, however they go on, and whole words with which a note takes back what is printed. German and English. */
const STEMS = 'berichtig|richtigstellung|korrigier|korrektur|errat|corrigend|irrtümlich|fälschlich|falsch'
const WORDS =
  'corrected|corrections?|misprints?|versehentlich|zahlendreher|wrong|' +
  '(?:druck|tipp|schreib|zahlen|rechen|übertragungs)fehler|gestrichen|aufgehoben|ersetzt\\s+durch|replaced\\s+by|' +
  'anstelle|instead\\s+of|should\\s+(?:read|be)|gilt\\s+nicht|nicht\\s+mehr\\s+gültig|abweichend'
/** Words that do so only before what they put in its place. */
const BEFORE =
  '(?<!rechnerisch\\s+|sachlich\\s+)richtig(?:er|e|en|erweise)?(?=\\s*(?::|ist|sind|wäre|lautet|muss|\\d|betrag|wert|zahl))|correct(?=\\s*(?::|amount|figure|value|\\d))|' +
  '(?:an)?statt(?=\\s+(?:der|des|dem)?\\s*\\d)|(?:ab)?geändert(?=\\s+(?:auf|in|zu)(?!\\p{L}))|' +
  'neu(?:er|e|es)?(?=(?:\\s+(?:betrag|wert))?\\s*:?\\s*(?:€|eur)?\\s*\\d[\\d.]{3})|' +
  'm(?:ü|u)ss\\p{L}*(?=[^.;]{1,60}(?:heißen|lauten))|soll(?=[^.;]{1,60}(?:heißen|lauten))'

export const CORRECTS = new RegExp(`(?<!\\p{L})(?:${STEMS}|(?:${WORDS}|${BEFORE})(?!\\p{L}))`, 'iu')

/** Said of the document, not of a figure in it, unless it names one. */
export const RESERVED = /vorbehalt|reserved|subject\s+to/iu

/** Numbers that may be an amount: with groups of thousands, or with the sign of the currency. */
export const AMOUNT_LIKE =
  /(?<![\d.,/])\d{1,3}(?:[.'’\u00a0\u202f\u2009 ]\d{3})+(?:,\d\d|,[-–—]{1,2})?(?![\d.]\d)|(?:€|EUR|Euro)\s*\d[\d.]*|(?<![\d.,/])\d[\d.]*(?:,\d\d|,[-–—]{1,2})?\s*(?:€|EUR(?:o)?(?!\p{L}))/giu
