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
  const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  throw new IgmError('option-invalid', {
    option,
    value: String(value),
    expected: `${least}, ${least + 1}, …`,
  })
}

/**
 * @returns which page `--debug-svg` and `--page` want drawn; null for none
 * @throws IgmError `option-invalid`
 */
export function wantedPage(options: Options): number | 'telling' | null {
  const page = wholeOption(options, 'page', 1)
  if (options.debugSvg !== undefined) return page ?? 'telling'
  if (page === null) return null
  throw new IgmError('option-invalid', { option: '--page', value: String(page), expected: '--debug-svg' })
}
