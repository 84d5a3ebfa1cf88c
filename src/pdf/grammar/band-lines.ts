import { isSumLabel } from '../../domain/sum-label.js'
import { inRuns } from '../in-runs.js'
import type { Token, TokenLine } from '../layout/token.js'
import type { Interval } from './intervals.js'

/** Share of the height of the font of a space between words of a sentence. */
const SPACE = 0.4
/** So many words in a row are a sentence. */
const SENTENCE = 4

/** @returns true for a sentence that runs on where a table ends and the next begins: it belongs to neither */
export function runsAcross({ tokens }: TokenLine, cuts: readonly number[]): boolean {
  return runsOf(tokens, isNear).some((run) => {
    const [first, last] = [run[0], run.at(-1)]
    const words = run.filter(({ kind }) => kind === 'word')
    return first && last && words.length >= SENTENCE && cuts.some((cut) => first.x0 < cut && cut < last.x1)
  })
}

/** @returns where words stand side by side, with no more than spaces between them */
export function runsIn({ tokens }: TokenLine, goesOn = isNear): Interval[] {
  return runsOf(tokens, goesOn).map((run) => ({
    x0: run[0]?.x0 ?? 0,
    x1: run.at(-1)?.x1 ?? 0,
  }))
}

/** A currency ends its cell, close to the next one: "22.290,-- € Laichingen". */
function runsOf(tokens: readonly Token[], goesOn: typeof isNear): Token[][] {
  const isCut = (token: Token, last: Token) => last.kind === 'currency' && token.kind === 'word'
  return inRuns(tokens, (token, last) => goesOn(token, last) && !isCut(token, last))
}

function isNear(token: Token, last: Token): boolean {
  return token.x0 - last.x1 < SPACE * token.size
}

/**
 * Tables side by side have lines of their own; but the sum of all of them may begin below the first and end below the last.
 * @returns the part of each line between two cuts
 */
export function bandLines(lines: readonly TokenLine[], left: number, right: number): TokenLine[] {
  const isWithin = ({ x0, x1 }: Interval) => (x0 + x1) / 2 > left && (x0 + x1) / 2 < right
  return lines.flatMap(({ line, tokens }) => {
    const within = tokens.filter(isWithin)
    if (within.length === 0) return []
    const figures = tokens.filter(isFigure)
    const isOfOne = figures.every(isWithin) || !figures.some(isWithin)
    if (figures.length > 0 && isOfOne && !isList(tokens) && isSumLabel(labelOf(tokens)))
      return figures.every(isWithin) ? { line, tokens } : []
    const words = line.words.filter(isWithin)
    return { line: { ...line, words, text: words.map(({ text }) => text).join(' ') }, tokens: within }
  })
}

/** "26 Gemeinden" counts what a sum is of, and a dash right behind a word goes on with it. */
function isFigure(token: Token, at: number, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (token.kind === 'dash') return before?.kind !== 'word' || !isNear(token, before)
  return token.kind === 'number' && !OF_COUNT.test(next?.text ?? '')
}

const OF_COUNT = /^(?:gemeinden?|städten?|kommunen?|orten?)(?!\p{L})/iu

/** "Regierungsbezirk Karlsruhe" beside "191 855 Euro, Weinheim 280 220 Euro und": the other column is text. */
function isList(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }, at) => {
    const next = tokens[at + 1]
    const isFigured = kind === 'number' || kind === 'currency'
    return isFigured && next?.kind === 'word' && (/[,;.]$/.test(text) || /^(?:und|sowie)$/u.test(next.text))
  })
}

/** What stands before the figure: "Landkreis Calw – 25 Gemeinden – zusammen". */
function labelOf(tokens: readonly Token[]): string {
  const end = tokens.findLastIndex(({ kind }) => kind === 'word')
  return tokens
    .slice(0, end + 1)
    .map(({ text }) => text)
    .join(' ')
}
