import { beginsAsSum, isSumLabel } from '../../domain/sum-label.js'
import { inRuns } from '../in-runs.js'
import type { Token, TokenLine } from '../layout/token.js'
import { isSentence } from '../words/sentences.js'
import { CAPTION } from '../words/vocabulary.js'
import { isNextTo, isOneRun } from './chunks.js'
import type { Interval } from './intervals.js'

/** Share of the height of the font of a space between words of a sentence. */
const SPACE = 0.4
/** So many words in a row are a sentence. */
const SENTENCE = 4

/** @returns true for a sentence that runs on where a table ends and the next begins: it belongs to neither */
export function runsAcross({ line, tokens }: TokenLine, cuts: readonly number[]): boolean {
  if (isOfDistrict({ line, tokens })) return false
  return runsOf(tokens, isNear).some((run) => {
    const [first, last] = [run[0], run.at(-1)]
    const words = run.filter(({ kind }) => kind === 'word')
    return first && last && words.length >= SENTENCE && cuts.some((cut) => first.x0 < cut && cut < last.x1)
  })
}

/**
 * "Tabelle 13: Ostalbkreis (zusammen 1 843 724 Euro)", "Die Stadt Ulm ist Stadtkreis; sie hat 642 437 Euro erhalten.": what
 * is said of one district above the tables abreast belongs to the first of them, however far it reaches.
 */
function isOfDistrict({ line: { text }, tokens }: TokenLine): boolean {
  const [figure, ...others] = tokens.filter((token, at) => at > 1 && isFigure(token, at, tokens))
  if (!figure || others.length > 0 || !isOneRun(tokens)) return false
  return (CAPTION.test(text) && isSumLabel(labelBefore(figure, tokens))) || OF_CITY.test(text)
}

/** Begins what a sentence says of a city that is a district of its own. */
const OF_CITY = /^(?:die\s+stadt\s+)?\p{Lu}[\p{L}\s-]*\sist\s+(?:ein\s+)?stadtkreis[;,:]/iu

function labelBefore(figure: Token, tokens: readonly Token[]): string {
  return tokens
    .slice(0, tokens.indexOf(figure))
    .map(({ text }) => text.replace('(', ''))
    .join(' ')
}

/** @returns what stands in a sentence, whose amount is in no column: "Die Stadt Ulm ist Stadtkreis; sie hat 642 437 Euro" */
export function saidIn(line: TokenLine): Token[] {
  return sentencesAmong(line).flat()
}

/** @returns the runs of words of a line that are sentences, or parts of them */
export function sentencesAmong({ tokens }: Pick<TokenLine, 'tokens'>): (readonly Token[])[] {
  return runsOf(tokens, isNear).filter((run) => {
    const words = run.flatMap(({ kind, text }) => (kind === 'word' ? text : []))
    return words.length >= SENTENCE && isSentence(words.join(' '))
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
    if (isOfDistrict({ line, tokens })) return tokens.slice(0, 1).every(isWithin) ? { line, tokens } : []
    const figures = tokens.filter(isFigure)
    const isOfOne = figures.every(isWithin)
    const sum = isOfOne || !figures.some(isWithin) ? placeOfSum(tokens, figures, isOfOne) : NOWHERE
    const isOfSum = ({ x0 }: Interval) => x0 >= sum.x0 && x0 < sum.x1
    if (!within.some(isOfSum)) return partOf({ line, tokens }, isWithin)
    return isOfOne ? partOf({ line, tokens }, (each) => isOfSum(each) || isWithin(each)) : []
  })
}

const NOWHERE: Interval = { x0: 0, x1: 0 }

/** @returns where a sum that may reach over several tables stands, with its label; no further than that of one of them */
function placeOfSum(tokens: readonly Token[], figures: readonly Token[], isOfOne: boolean): Interval {
  const [first, last] = [figures[0], figures.at(-1)]
  if (!first || !last || isList(tokens)) return NOWHERE
  const end = nextCell(tokens, last)
  // A word between figures begins the row of another table.
  if (!isOfOne && nextCell(tokens, first) !== end) return NOWHERE
  const own = tokens.filter(({ x0 }) => x0 < end)
  return isSumLabel(labelOf(own)) ? { x0: beginOfSum(own), x1: end } : NOWHERE
}

/** @returns where its label begins: "Landkreis Calw" a gap before "Land insgesamt" is the heading of another table */
function beginOfSum(tokens: readonly Token[]): number {
  const end = tokens.findLastIndex(({ kind }) => kind === 'word')
  const begin = tokens.findLastIndex((token, at) => at <= end && !isNextTo(token, tokens[at - 1]))
  const isOther = isSumLabel(labelOf(tokens.slice(begin))) && !beginsAsSum(labelOf(tokens.slice(0, begin)))
  return (isOther ? tokens[begin] : tokens[0])?.x0 ?? 0
}

function partOf({ line, tokens }: TokenLine, isOf: (place: Interval) => boolean): TokenLine {
  const words = line.words.filter(isOf)
  return {
    line: { ...line, words, text: words.map(({ text }) => text).join(' ') },
    tokens: tokens.filter(isOf),
  }
}

/** @returns where words begin again behind a gap, right of a figure: no label of a sum stands there */
function nextCell(tokens: readonly Token[], figure: Token): number {
  const begins = tokens.find((token, at) => {
    const before = tokens[at - 1]
    return token.kind === 'word' && before && before.x0 >= figure.x0 && !isNear(token, before)
  })
  return begins?.x0 ?? Number.POSITIVE_INFINITY
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
