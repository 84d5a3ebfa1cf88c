/**
 * Words by which a sentence, a title or a head says that amounts are others than printed, though it names no place. German and
 * English; a sentence in another language cannot be understood.
 */
const alone = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

const OF_FIGURES =
  /(?<!\p{L})(?:\p{L}*zahlen?|zahlen\p{L}+|\p{L}*betr[aä]ge?[ns]?|\p{L}*werte?[ns]?|\p{L}*summen?|\p{L}*ziffern|\p{L}*zuweisung(?:en)?|\p{L}*spalten?|\p{L}*kolonnen?|angaben|amounts?|figures?|values?)(?!\p{L})/iu
/** Said of figures: they stand in another order, are another's, are no true ones, or hold those of others. */
const CHANGED = [
  // Tables are read from above to below: "von oben nach unten" changes nothing.
  'von\\s+unten\\s+nach\\s+oben|von\\s+hinten\\s+nach\\s+vorne?|rückwärts|(?:beginn|fang|lauf|start)\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}(?:von\\s+)?(?:unten|hinten)|from\\s+(?:the\\s+)?bottom\\s+(?:up|to\\s+(?:the\\s+)?top)',
  '(?:des|der|dem|den|das)\\s+jeweils\\s+anderen?|(?:den|der|die|das)\\s+(?:einen?|ersten?)\\s+(?:\\p{L}+\\s+){0,2}(?:für|statt|mit|gegen)\\s+(?:den|der|die|das|dem)\\s+(?:anderen?|zweiten?|letzten?)',
  '(?:zufällig|willkürlich|künstlich|absichtlich|bewusst|randomly)\\s+(?:\\p{L}+\\s+){0,2}(?:(?:ver|ab)?(?:ge)?änder\\p{L}*|verfälscht|verfremdet|verrauscht|gewählt|changed|altered)|verfälscht|verfremdet|verrauscht',
  'schlie(?:ß|ss)(?:t|en)\\s[^.;]{0,60}(?:umland|nachbar|umliegend|gemeinden|orte|kommunen)[^.;]{0,40}\\sein',
  '(?:enthalten|umfassen)\\s+(?:auch|zudem|zusätzlich)\\s[^.;]{0,40}(?:umland|nachbar|umliegend|gemeinden|orte|kommunen)\\p{L}*',
  'unsere(?:[nrs])?\\s+(?:\\p{L}+\\s+)?nicht|(?:ist|sind|waren)\\s+(?:\\p{L}+\\s+)?(?:unrichtig|fehlerhaft|unzutreffend)',
  '(?:nur|rein|lediglich)\\s+nachrichtlich',
].map(alone)
/** These suffice. */
const AGAINST_ALL = [
  'irrläufer',
  '(?:(?:\\p{L}+-?)?dreher|\\p{L}*fehler|irrtum|versehen)\\s+(?:\\p{L}+\\s+){0,2}(?:unterlaufen|eingeschlichen|passiert)(?!\\s+(?:sein|sollten?))',
  'aus\\s+(?:der|meiner|unserer)\\s+erinnerung|aus\\s+dem\\s+gedächtnis|from\\s+memory',
  'bis\\s+auf\\s+weiteres\\s+(?:ausgesetzt|gesperrt|gestoppt|eingestellt|zurückgestellt|suspended)',
  'als\\s+(?:platzhalter|scherz|spaß|attrappe)\\s+(?:zu\\s+)?(?:verstehen|gedacht|gemeint|(?:an|ge)sehen|betrachten)',
  '(?:einen|den)\\s+(?:scherz|spaß|streich|jux)\\s+(?:erlaubt|gemacht|geleistet)|april,\\s+april',
  '(?:müsste|dürfte|könnte)n?\\s+(?:es|das|sie)\\s+(?:\\p{L}+\\s+){0,2}(?:gewesen\\s+sein|stimmen|passen|hinkommen)',
  'wir\\s+(?:rechnen|zählen|prüfen|klären|raten)\\s+noch(?=\\s*(?:[.!…]|$))',
  '(?:beiblatt|einlageblatt|einlegeblatt|ergänzungsblatt|korrekturblatt|nachtrag)\\s?[^.]{0,40}(?:geht\\s+vor|vorrang\\p{L}*|maßgeb\\p{L}*|gilt)',
  '(?:diese|die\\s+vorliegende)\\s+(?:fassung|version|liste|tabelle|übersicht|aufstellung)\\s+(?:ist|wurde|wird)\\s+(?:\\p{L}+\\s+)?(?:überholt|veraltet|abgelöst|aufgehoben|ersetzt)',
  'abgelöst\\s+durch\\s+(?:die|eine|den)\\s+neu\\p{L}*|durch\\s+(?:die\\s+)?neufassung\\s[^.;]{0,40}(?:abgelöst|ersetzt|überholt)',
].map(alone)
/** "0 = Wert lag nicht vor": a nought that stands for an amount that nobody knew. */
const NOUGHT_UNKNOWN =
  /^\s*[„"]?0[“"]?\s*[=:–-]\s*(?=.*(?<!\p{L})(?:(?:lag|lagen|liegt|liegen)\s+(?:noch\s+)?nicht\s+vor|fehlt|unbekannt|offen|nicht\s+(?:bekannt|gemeldet|erhoben|ermittelt|erfasst)|not\s+(?:known|reported|available))(?!\p{L}))/iu

/** "Bei der 784 und der 789 bitte umgekehrt": of two numbers of rows. */
const CROSSWISE =
  /(?<![\d.,])\d{1,8}(?![\d.,]*\d)[^.;]{1,30}?(?<![\d.,])\d{1,8}(?![\d.,]*\d)[^.;]{0,30}(?<!\p{L})(?:umgekehrt|kreuzweise|(?:über\s?)kreuz|anders\s?(?:her)?um|wechselweise)(?!\p{L})/iu

/** @returns true for what says of figures that they are others than those printed, or another's */
export function speaksAgainstFigures(text: string): boolean {
  if (NOUGHT_UNKNOWN.test(text) || CROSSWISE.test(text) || AGAINST_ALL.some((pattern) => pattern.test(text)))
    return true
  return OF_FIGURES.test(text) && CHANGED.some((pattern) => pattern.test(text))
}

/** Small words of Romance languages that are none of German or English, nor parts of names of places there. */
const FOREIGN = new Set(
  (
    'les est sont été ne pas aux dans avec cette ces leur leurs ont qui que une pour ' +
    'gli sono della delle dei degli questi queste nella essere ' +
    'los estos estas como para una unos del são não uma foram'
  ).split(' '),
)
const OTHER_LETTERS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}]{3,}/gu

/** Names in quotes, "5 Personen à 796 Euro" */
const NO_WORDS_OF_IT = /[„"«»][^„“"”«»]*[“"”«»]|(?<!\p{L})à\s*(?=\d)/gu

/** @returns true for a sentence in a language that is neither German nor English */
export function isForeign(text: string): boolean {
  const said = text.toLowerCase().replace(NO_WORDS_OF_IT, ' ')
  const words = said.match(/\p{L}+/gu) ?? []
  const own = words.filter((word) => FOREIGN.has(word) || word === 'à')
  return new Set(own).size > 1 || (text.match(OTHER_LETTERS)?.length ?? 0) > 2
}

/** Over the amounts: what they are called that are not granted. */
const NO_GRANT =
  /(?<!\p{L})(?:eigen(?:anteil|mittel|leistung)\p{L}*|streichung(?:en|s\p{L}*)?|zurückzu\p{L}+|(?:rück|zurück)(?:zahl|forder|erstatt)\p{L}*|\p{L}*bedarf(?:s\p{L}*)?|beantragt\p{L}*|gewünscht\p{L}*|wunsch\p{L}*|wünsche|angemeldet\p{L}*|fehlbetr\p{L}*|einsparung(?:en)?|nicht\s+abgerufen\p{L}*|umlagen?|spenden?|abz[uü]ge?|überzahl\p{L}*|nachbar(?:gemeinde|stadt|ort|kommune)\p{L}*|levy|levies|donations?|deductions?|own\s+share|repay\p{L}*|requested|needs?)(?!\p{L})/iu

/** @returns the words of a head over the amounts by which these are no grants; null for none */
export function noGrantIn(head: string): string | null {
  return NO_GRANT.exec(head)?.[0] ?? null
}

/** In a title, or in any head: money that goes the other way, that nobody granted, or that is another place's. */
const NONE_GRANTED =
  /(?<!\p{L})(?:rückforderung\p{L}*|überzahl(?:ung|te)\p{L}*|erstattung(?:en)?\s[^.;]{0,40}an\s+das\s+land|wunschlisten?|wunschzettel|(?:streich|sperr|warte|absage|reserve|nachrück(?:er)?)listen?|absagen|nachrücker\p{L}*|widerrufs?bescheid\p{L}*|widerrufene\p{L}*|widerrufe|ablehnungs?bescheid\p{L}*|ablehnungen|aufhebungsbescheid\p{L}*|sperrvermerk\p{L}*|gemeinden?\s+als\s+(?:schuldner|zahler|absender)\p{L}*|(?:früherer|letzter|bisheriger)\s+wohnort|variante\s+(?:\p{Lu}|\d)|nachbar(?:gemeinde|stadt|ort|kommune)n?\s+von|overpa(?:id|yments?)|wish\s?lists?)(?!\p{L})/iu

/** @returns the words of a title or a head by which the amounts of its table are no grants of its places; null for none */
export function noneGrantedIn(title: string): string | null {
  return NONE_GRANTED.exec(title.normalize('NFC'))?.[0] ?? null
}
