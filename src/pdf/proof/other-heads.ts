import { type Finding, finding } from '../finding.js'
import { isNextTo } from '../grammar/chunks.js'
import { isIn } from '../grammar/intervals.js'
import type { Region } from '../grammar/regions.js'
import { inRuns } from '../in-runs.js'
import type { Token, TokenLine } from '../layout/token.js'
import { oneLine } from '../words/one-line.js'

/** Share of the heads that must say the same for the others to stand out. */
const MOSTLY = 0.6
/** Fewer tables do not tell what is usual. */
const FEWEST = 3
/** Points by which the words of a head may be wider than the amounts below them. */
const WIDER = 12
const PER_UNIT = /(?<!\p{L})(?:je|pro|per)(?!\p{L})/iu

interface Head {
  readonly page: number
  readonly text: string
}

/**
 * In a document of many tables one may be of another year, or of what was asked for: where the head over its amounts says
 * something else than those of most others, its amounts are not known to be of the same kind.
 * @returns a finding for each other head, up to one of each wording
 */
export function otherHeads(regions: readonly Region[]): Finding[] {
  const heads = regions.flatMap(headsOf)
  const counts = new Map<string, number>()
  for (const { text } of heads) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [usual, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  if (usual === undefined || heads.length < FEWEST || count < MOSTLY * heads.length) return []
  const others = new Map(heads.filter(({ text }) => isOther(text, usual)).map((head) => [head.text, head]))
  return [...others.values()].map(({ text, page }) =>
    finding('meaning-doubted', 'warning', { word: text, place: 'heading' }, { page, text }),
  )
}

/** One head of several lines is one; a page may have several, each above a table of its own. */
function headsOf({ page, lines, artifacts, heads, amounts }: Region): Head[] {
  const wide = { x0: amounts.x0 - WIDER, x1: amounts.x1 + WIDER }
  const all = [...artifacts, ...lines].sort((a, b) => a.line.y - b.line.y)
  const told = new Set([...heads, ...artifacts])
  const isHead = (line: TokenLine) => told.has(line)
  return inRuns(all, (line, last) => isHead(line) === isHead(last)).flatMap((run) => {
    if (!run.every(isHead)) return []
    const cells = run.flatMap((line, at) =>
      inRuns(line.tokens, isNextTo).filter((cell) => !(isFar(line, run[at + 1]) && isDate(cell))),
    )
    const over = cells.filter((words) => words.some((word) => isIn(word, wide)))
    const text = oneLine(over.flat().map((word) => word.text))
    return text === '' ? [] : { page, text }
  })
}

/** Times the height of its letters that a header of a page lies above the heads of columns. */
const FAR = 2.5

function isFar({ line }: TokenLine, below: TokenLine | undefined): boolean {
  return below !== undefined && below.line.y - line.y > FAR * line.size
}

const DATE =
  /^(?:Stand:?\s+)?(?:\d{1,2}\.\s?)?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s+20\d\d$/iu

/** "März 2019" in the header of a page tells when it was printed, and of no amounts. */
function isDate(cell: readonly Token[]): boolean {
  return DATE.test(oneLine(cell.map(({ text }) => text)))
}

/** Of one year, "Beantragt 2018" is said instead of "Zuweisung 2018"; titles and units above a column are of none. */
function isOther(text: string, usual: string): boolean {
  const [years, usualYears] = [yearsIn(text), yearsIn(usual)]
  if (years === '' || usualYears === '') return false
  if (years !== usualYears) return true
  if (text.startsWith(usual)) return PER_UNIT.test(text.slice(usual.length))
  const [words, said] = [wordsIn(text), wordsIn(usual)]
  return words.length === said.length && words.every((word) => !said.includes(word))
}

const yearsIn = (text: string): string =>
  [...new Set(text.match(/(?<!\d)20\d\d(?!\d)/g) ?? [])].sort().join(' ')

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
