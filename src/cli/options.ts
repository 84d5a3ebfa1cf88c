import type { Euro } from '../domain/money.js'
import { parseEuro } from '../domain/parse-euro.js'
import { IgmError } from '../domain/problem.js'
import type { Options } from './command.js'

/**
 * @param name camel-cased; the option itself is shown with hyphens
 * @returns the whole number that was given, null when the option was not
 * @throws IgmError `option-invalid`
 */
export function wholeOption(options: Options, name: string, least: number): number | null {
  const value = options[name]
  if (value === undefined) return null
  const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN
  if (number >= least) return number
  throw new IgmError('option-invalid', {
    option: flagOf(name),
    value: String(value),
    expected: `${least}, ${least + 1}, …`,
  })
}

/** @param name camel-cased */
function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** Far above all that there is, and far below where sums would lose a euro. */
const MOST_EURO = 1e12

/**
 * @param name camel-cased
 * @returns the whole euro that were given, written as in a table: 51000, "51.000"; null when the option was not
 * @throws IgmError `option-invalid`
 */
export function euroOption(options: Options, name: string, least: Euro = 1): Euro | null {
  const value = options[name]
  if (value === undefined) return null
  const euro = parseEuro(String(value))
  if (euro !== null && euro >= least && euro < MOST_EURO) return euro
  throw new IgmError('option-invalid', {
    option: flagOf(name),
    value: String(value),
    expected: '51000, 51.000',
  })
}

/**
 * @returns which page `--debug-svg` and `--page` want drawn; null for none
 * @throws IgmError `option-invalid`
 */
export function wantedPage(options: Options): number | 'decisive' | null {
  const page = wholeOption(options, 'page', 1)
  if (options.debugSvg !== undefined) return page ?? 'decisive'
  if (page === null) return null
  throw new IgmError('option-invalid', { option: '--page', value: String(page), expected: '--debug-svg' })
}

/** @returns the problem of two options that contradict each other */
export function eitherOr(option: string, other: string): IgmError {
  return new IgmError('options-exclude', { option, other })
}
