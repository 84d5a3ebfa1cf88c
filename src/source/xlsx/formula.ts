import { columnLetters, columnNumber } from './columns.js'

/** @returns the number in a cell; 0 for an empty one; null for a text; not a number where its value is not known */
export type CellNumber = (address: string) => number | null

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d{1,7})|(SUM|ROUND)(?=\()|([-+*/%(),:]))/y
/** Characters; longer ones are not simple. */
const LONGEST = 500
/** Cells of one range: more than any list has. */
const MOST_CELLS = 20_000

class NotSimple extends Error {}

/**
 * What a simple formula gives, computed as a spreadsheet does, in floating point: numbers, cells of its sheet, the four kinds of arithmetic, per cent, SUM and ROUND.
 * @param formula as in the file, without its "="
 * @returns null for any other formula, and where a cell in it holds no number
 */
export function formulaValue(formula: string, cell: CellNumber): number | null {
  const tokens = formula.length > LONGEST ? null : tokensOf(formula)
  if (!tokens) return null
  try {
    const reader = new FormulaReader(tokens, cell)
    const value = reader.sum()
    return reader.isAtEnd() && Number.isFinite(value) ? value : null
  } catch (error) {
    if (error instanceof NotSimple) return null
    throw error
  }
}

function tokensOf(formula: string): string[] | null {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < formula.length) {
    const token = TOKEN.exec(formula)
    if (!token) return null
    tokens.push(token[0].trim().replaceAll('$', ''))
  }
  return tokens
}

/** By descent: a sum of products of signed values. */
class FormulaReader {
  private at = 0

  constructor(
    private readonly tokens: readonly string[],
    private readonly cell: CellNumber,
  ) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length
  }

  sum(): number {
    let value = this.product()
    for (let sign = this.either('+', '-'); sign !== null; sign = this.either('+', '-'))
      value = sign === '+' ? value + this.product() : value - this.product()
    return value
  }

  private product(): number {
    let value = this.signed()
    for (let sign = this.either('*', '/'); sign !== null; sign = this.either('*', '/'))
      value = sign === '*' ? value * this.signed() : value / this.signed()
    return value
  }

  private signed(): number {
    if (this.either('-') !== null) return -this.signed()
    if (this.either('+') !== null) return this.signed()
    const value = this.value()
    return this.either('%') === null ? value : value / 100
  }

  private value(): number {
    const token = this.tokens[this.at++] ?? ''
    if (/^\d/.test(token)) return Number(token)
    if (token === '(') return this.closed(this.sum())
    if (token === 'SUM' || token === 'ROUND') {
      this.expect('(')
      return token === 'SUM' ? this.total() : this.rounded()
    }
    if (!/^[A-Z]+\d+$/.test(token)) throw new NotSimple()
    const value = this.cell(token)
    if (value === null) throw new NotSimple()
    return value
  }

  private total(): number {
    let value = this.range() ?? this.sum()
    while (this.either(',') !== null) value += this.range() ?? this.sum()
    return this.closed(value)
  }

  private rounded(): number {
    const value = this.sum()
    this.expect(',')
    const places = this.sum()
    if (!Number.isInteger(places) || places < 0 || places > 9) throw new NotSimple()
    return this.closed(Math.round(value * 10 ** places) / 10 ** places)
  }

  /** Texts within a range count nothing. @returns null where no range stands here */
  private range(): number | null {
    const [from = '', colon, to = ''] = this.tokens.slice(this.at, this.at + 3)
    const [left, right] = [from, to].map((one) => /^([A-Z]+)(\d+)$/.exec(one))
    if (colon !== ':' || !left || !right) return null
    this.at += 3
    const columns = [columnNumber(left[1] ?? ''), columnNumber(right[1] ?? '')] as const
    const rows = [Number(left[2]), Number(right[2])] as const
    if ((columns[1] - columns[0] + 1) * (rows[1] - rows[0] + 1) > MOST_CELLS) throw new NotSimple()
    let value = 0
    for (let column = columns[0]; column <= columns[1]; column++)
      for (let row = rows[0]; row <= rows[1]; row++) value += this.cell(`${columnLetters(column)}${row}`) ?? 0
    return value
  }

  private closed(value: number): number {
    this.expect(')')
    return value
  }

  private expect(token: string): void {
    if (this.either(token) === null) throw new NotSimple()
  }

  /** @returns the next token, taken, where it is one of these */
  private either(...wanted: readonly string[]): string | null {
    const token = this.tokens[this.at]
    if (token === undefined || !wanted.includes(token)) return null
    this.at++
    return token
  }
}
