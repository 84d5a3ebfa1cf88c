/** Begins the label of a printed sum. */
const BEGINS =
  /^[*(\s]*(?:(?:zwischen|gesamt|kreis|seiten|land(?:es)?|end)?summen?|(?:ins)?gesamt(?!stadt|gemeinde)\p{L}*|zusammen|(?:ü|ue)bertrag|ergebnis|total|sum|(?:land\s+)?baden-württemberg|das\s+(?:sind|waren|macht|ergibt)|reg(?:ierungs|\.)?[\s-]?bez(?:irk|\.)?)(?![\p{L}-])/iu

/** Ends it: "Landkreis Calw gesamt", "Calw Ergebnis". */
const ENDS = /(?<!\p{L})(?:(?:ins)?gesamt|summe|zusammen|ergebnis)\s*:?$/iu

/** "Das sind rund 796 Euro je Person": what each gets is no sum. */
const OF_EACH =
  /(?<!\p{L})(?:je|pro)\s+(?:\p{Ll}+e[nrs]?\s+)?(?:person|kopf|geflüchtete|flüchtling|einwohner|gemeinde|kommune)/iu

/** @returns true for what stands before a sum, in a table or in a list */
export function isSumLabel(label: string): boolean {
  return (BEGINS.test(label) || ENDS.test(label)) && !OF_EACH.test(label)
}

/** @returns true for a line that begins as a sum does */
export function beginsAsSum(text: string): boolean {
  return BEGINS.test(text)
}

/** @returns the label of a sum without the word at its end that says so */
export function withoutSumWord(label: string): string {
  return label.replace(ENDS, '')
}
