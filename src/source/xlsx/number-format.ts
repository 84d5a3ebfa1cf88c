import { meaningOf } from '../../domain/amount-list/meaning.js'

/** What stands in a section of a format code. */
interface Piece {
  readonly kind: 'digits' | 'words' | 'condition' | 'other'
  readonly text: string
}
type Section = readonly Piece[]

const PIECE =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|_.|\*(?<fill>.)|\[\$(?<currency>[^\]-]*)[^\]]*\]|\[(?<bracket>[^\]]*)\]|(?<digits>General|E[+-]|[0#?.,%/@])|(?<bare>.)/gisu
/** White would hide the number. */
const COLOUR = /^(?:black|blue|cyan|green|magenta|red|yellow|color ?(?!2$)\d+)$/i
const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/
/** Beside a number of euros, these say what it is; behind it also a dash in the place of cents. */
const CURRENCY = /€|\beuro?\b|\beur\b|\s/gi
const DASHED_CENTS = /^[.,][-–—]{1,2}/
/** Of what is not more than nothing, the sign is shown; the number itself is judged where it is read. */
const SIGNS = /[-–—−()]/g
/** A comma behind the last digit of whole numbers: each shows a thousandth. */
const SCALE = /,+(?![0#?,])/g
/** Digits in groups of three, blanks or apostrophes between them, and decimals. */
const PLAIN = /^(?:[0#?,]+(?:[\s'’][0#?]{3})*(?:\.[0#?]*)?(?:E[+-]0+)?|General)$/i

/**
 * Whether a cell may show another number than it holds. A format may add the currency, groups, decimals, blanks and a
 * colour; whatever else there is in it shows something else, be it a sign, a digit, or a unit. Only thousands that are
 * shown in thousands ("48.5 T€" for 48500) are the number that the cell holds.
 * @param code as in the file, with dots before decimals and commas between thousands, whatever Excel shows
 * @param value null for a text
 */
export function changesNumber(code: string, value: number | null): boolean {
  if (/^general$/i.test(code) || code === '@' || code === '') return false
  const sections = sectionsOf(code)
  const ofText = sections.filter((section) => digitsIn(section).includes('@'))
  if (value === null) return ofText.some((section) => isOther(asGeneral(section), 1))
  const numbers = sections.filter((section) => !ofText.includes(section))
  const section = numbers.length > 0 ? sectionFor(value, numbers) : ofText[0] && asGeneral(ofText[0])
  return section === undefined || isOther(section, value)
}

const digitsIn = (section: Section): string => joined(section.filter(({ kind }) => kind === 'digits'))
const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')
/** A text, or a number where only texts have a section, is shown as it is. */
const asGeneral = (section: Section): Section =>
  section.map((piece) => (piece.text === '@' ? { kind: 'digits', text: 'General' } : piece))

function isOther(section: Section, value: number): boolean {
  if (section.some(({ kind }) => kind === 'other')) return true
  const shown = section.filter(({ kind }) => kind !== 'condition')
  const [first, last] = [shown.findIndex(isDigits), shown.findLastIndex(isDigits)]
  const [before, after] = [joined(shown.slice(0, Math.max(0, first))), joined(shown.slice(last + 1))]
  if (first < 0) return value !== 0 || !isSaid(joined(shown), value)
  const between = shown.slice(first, last + 1)
  const scale = [...joined(between).matchAll(SCALE)].reduce((all, [commas]) => all + commas.length, 0)
  const isPlain = PLAIN.test(joined(between).replace(SCALE, '')) && !between.some(isMark)
  if (!isPlain || scale > 1) return true
  const words = `${before} ${after}`
  if (scale === 1) return !isThousands(words)
  return !isSaid(before, value) || !isSaid(after.replace(DASHED_CENTS, ''), value)
}

const isDigits = ({ kind }: Piece): boolean => kind === 'digits'
const isMark = ({ kind, text }: Piece): boolean => kind === 'words' && /[^\s'’]/.test(text)

/** @returns whether words say no more than that a number is one of euros */
const isSaid = (words: string, value: number): boolean =>
  words.replace(CURRENCY, '').replace(value > 0 ? '' : SIGNS, '') === ''

function isThousands(words: string): boolean {
  const { unit, unclear, unitWords } = meaningOf(words)
  return unit === 1000 && unclear === null && isSaid(words.replace(new RegExp(unitWords ?? '', 'i'), ''), 1)
}

/** Positive, negative, zero, where no conditions say it otherwise. @returns undefined where none is for the value */
function sectionFor(value: number, sections: readonly Section[]): Section | undefined {
  if (!sections.some((section) => conditionOf(section) !== null))
    return sections[value > 0 ? 0 : value < 0 ? 1 : 2] ?? sections[0]
  return sections.find((section, at) => {
    const condition = conditionOf(section)
    if (condition !== null) return holds(condition, value)
    return at === sections.length - 1 || value < 0
  })
}

const conditionOf = (section: Section): string | null =>
  section.find(({ kind }) => kind === 'condition')?.text ?? null

function holds(condition: string, value: number): boolean {
  const [, sign, bound] = CONDITION.exec(condition) ?? []
  const than = Number(bound)
  return (
    (value < than && (sign === '<' || sign === '<=' || sign === '<>')) ||
    (value > than && (sign === '>' || sign === '>=' || sign === '<>')) ||
    (value === than && (sign === '=' || sign === '<=' || sign === '>='))
  )
}

function sectionsOf(code: string): Section[] {
  const sections: Piece[][] = [[]]
  for (const { groups = {} } of code.matchAll(PIECE)) {
    if (groups.bare === ';') sections.push([])
    else sections.at(-1)?.push(...pieceOf(groups))
  }
  return sections
}

function pieceOf({
  quoted,
  escaped,
  fill,
  currency,
  bracket,
  digits,
  bare,
}: Record<string, string | undefined>): Piece[] {
  if (digits !== undefined) return [{ kind: 'digits', text: digits }]
  const words = quoted ?? escaped ?? currency ?? bare
  if (words !== undefined) return [{ kind: 'words', text: words }]
  if (fill !== undefined) return /\s/.test(fill) ? [] : [{ kind: 'other', text: fill }]
  if (bracket === undefined || COLOUR.test(bracket)) return []
  // Hours beyond a day, and their like, are no number of euros.
  return [{ kind: CONDITION.test(bracket) ? 'condition' : 'other', text: bracket }]
}
