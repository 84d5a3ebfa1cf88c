const HEAD =
  /^(?:anteil|anteilig|quote|prozent|prozentsatz|satz|share|percent|percentage|foerderquote|foerdersatz|foerderanteil|in|umfang|hoehe|(?:landes|bundes|auszahlungs|bewilligungs|zahlungs|zuschuss)(?:anteil|quote|satz)|anteil(?:des|vom)?(?:land|bund)(?:es)?|(?:aus)?zahlung|bewilligung|bewilligt)$/
const NUMBER = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*(%|prozent|percent)?$/i
/** Parts of a whole, in ten thousandths of a hundredth; so much is lost by rounding. */
const WHOLE = 1_000_000
const ROUNDED = 10_000
/** No grant is reduced to less than a fifth: such shares are those of something else. */
const LEAST = 200_000
/** "Anteil in %" is one as "Anteil" is. */
const UNIT = /(?<=.)in(?:prozent|percent)?$/
/** A share of what is granted counts, however small. */
const GRANTED = /^(?:foerder|anteilig)/

/**
 * Shares of the amounts that are granted look like shares of their total, but for what they are together.
 * @param title letters of the head @param head as written @param cells of all rows with an amount
 * @returns the share by which all amounts may be reduced; null for none
 */
export function shareDoubt(title: string, head: string, cells: readonly string[]): string | null {
  const bare = title.replace(UNIT, '')
  if (!HEAD.test(bare) && head.trim() !== '%') return null
  const told = cells.filter((cell) => cell !== '')
  const read = told.map((cell) => NUMBER.exec(cell))
  if (read.length === 0 || read.some((one) => one === null)) return null
  const parts = read.map((one) => partsOf(one))
  // "0,6" beside "1": parts of one, not of a hundred.
  const isOfOne = read.every((one) => one?.[3] === undefined) && parts.every((part) => part <= ROUNDED)
  const shares = parts.map((part) => (isOfOne ? part * 100 : part))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const [first = 0] = shares
  const isConstant = shares.every((share) => share === first)
  const isOfTotal = Math.abs(total - WHOLE) <= ROUNDED * shares.length
  if (first === WHOLE && isConstant) return null
  if (!GRANTED.test(bare) && shares.every((share) => share < LEAST)) return null
  return (isConstant && !isOfTotal) || total > WHOLE + ROUNDED * shares.length ? (told[0] ?? null) : null
}

/** @returns whole ten thousandths of a hundredth, so that nothing is a fraction */
const partsOf = (read: RegExpExecArray | null): number =>
  Number(`${read?.[1] ?? 0}${(read?.[2] ?? '').padEnd(4, '0')}`)
