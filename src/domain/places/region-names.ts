/** The twelve regions of regional planning, by the first digits of the AGS in them. */
const PLANNING: Readonly<Record<string, string>> = {
  stuttgart: '0811',
  'heilbronn-franken': '0812',
  ostwürttemberg: '0813',
  'mittlerer oberrhein': '0821',
  'rhein-neckar': '0822',
  nordschwarzwald: '0823',
  'südlicher oberrhein': '0831',
  'schwarzwald-baar-heuberg': '0832',
  'hochrhein-bodensee': '0833',
  'neckar-alb': '0841',
  'donau-iller': '0842',
  'bodensee-oberschwaben': '0843',
}
const GOVERNMENT: Readonly<Record<string, string>> = {
  stuttgart: '081',
  karlsruhe: '082',
  freiburg: '083',
  tübingen: '084',
}

/** Behind a comma: on the line below a name it begins the sum of the region. */
const BEHIND =
  /^(?<before>.*?\S)\s*,\s*(?:(?<government>regierungsbezirk|reg\.-?\s?bez\.|rb)|(?:verband\s+)?region)\s+(?<name>\p{L}[\p{L}\s-]*)$/iu

/** A text that ends with the region of a place. */
export interface InRegion {
  /** without the region */
  readonly before: string
  /** tells the places and districts that lie in it */
  holds(place: { readonly ags: string }): boolean
}

/** @returns "Aach (KN)" of "Aach (KN), Region Hochrhein-Bodensee"; null where no region of the state stands behind */
export function regionBehind(text: string): InRegion | null {
  const { before, government, name } = BEHIND.exec(text)?.groups ?? {}
  if (before === undefined || name === undefined) return null
  const known = government === undefined ? PLANNING : GOVERNMENT
  const key = name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
  const digits = Object.hasOwn(known, key) ? known[key] : undefined
  return digits === undefined ? null : { before, holds: ({ ags }) => ags.startsWith(digits) }
}
