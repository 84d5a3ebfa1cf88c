import { meaningOf } from '../../domain/amount-list/meaning.js'

/** A section of a format code: what stands for digits, and what is written beside them. */
interface Section {
  /** placeholders, marks, and whatever shows no plain number */
  readonly pattern: string
  readonly literals: string
}

const PART = /"([^"]*)"|\\(.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[([^\]]*)\]|(General|E[+-]|.)/gisu
const COLOUR = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)$/i
const PATTERN = /^(?:[0#?.,%/@]|General|E[+-])$/i
/** Signs and words that leave a number of euros what it is. */
const HARMLESS = /€|\beuro?\b|\beur\b|[-–—+()\s]/gi

/**
 * Whether a cell shows another number than it holds: one that the format scales, gives a unit or does not show at all.
 * Only thousands that are shown in thousands ("48.5 T€" for 48500) are the number that the cell holds.
 * @param code as in the file, with dots before decimals and commas between thousands, whatever Excel shows
 * @param value null for a text
 */
export function changesNumber(code: string, value: number | null): boolean {
  if (/^general$/i.test(code) || code === '@' || code === '') return false
  const sections = sectionsOf(code)
  if (value === null) return sections.some(({ pattern, literals }) => /@/.test(pattern) && isUnit(literals))
  return sectionsFor(value, sections, /\[[<>=]/.test(code)).some((section) => isOther(section, value))
}

function isOther({ pattern, literals }: Section, value: number): boolean {
  if (/general/i.test(pattern)) return isUnit(literals)
  if (!/[0#?]/.test(pattern)) return value !== 0
  if (/[%/@[]/.test(pattern)) return true
  const scale = [...pattern.matchAll(/,+(?![0#?,])/g)].reduce((all, [commas]) => all + commas.length, 0)
  if (scale === 1) return !isThousands(literals)
  return scale > 1 || isUnit(literals)
}

/** @returns whether words say more than that a number is one of euros */
const isUnit = (literals: string): boolean => literals.replace(HARMLESS, '').replace(/^,$/, '') !== ''

function isThousands(literals: string): boolean {
  const { unit, unclear, unitWords } = meaningOf(literals)
  return unit === 1000 && unclear === null && !isUnit(literals.replace(new RegExp(unitWords ?? '', 'i'), ''))
}

/** Positive; negative; zero. With conditions of its own, any section may be the one. */
function sectionsFor(value: number, sections: readonly Section[], isConditional: boolean): Section[] {
  const numbers = sections.filter(({ pattern }) => !/@/.test(pattern))
  if (isConditional) return numbers
  const at = value > 0 ? 0 : value < 0 ? 1 : 2
  return [numbers[at] ?? numbers[0]].flatMap((section) => section ?? [])
}

function sectionsOf(code: string): Section[] {
  const sections = [{ pattern: '', literals: '' }]
  for (const [, quoted, escaped, currency, bracket, plain] of code.matchAll(PART)) {
    const last = sections[sections.length - 1] ?? { pattern: '', literals: '' }
    const literal = quoted ?? escaped ?? currency
    if (plain === ';') sections.push({ pattern: '', literals: '' })
    else if (literal !== undefined) last.literals += literal
    // Hours beyond a day, and their like, are no number of euros.
    else if (bracket !== undefined && !COLOUR.test(bracket) && !/^[<>=]/.test(bracket)) last.pattern += '['
    else if (plain !== undefined) last[PATTERN.test(plain) ? 'pattern' : 'literals'] += plain
  }
  return sections
}
