import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { isSumLabel, withoutSumWord } from '../../domain/sum-label.js'
import { GROUP_LABEL, SUM_SENTENCE } from '../words/vocabulary.js'
import { fromLines } from './from-lines.js'
import type { GridLine } from './grid.js'
import { COST, costOfEnd, costOfSpread, type Offer } from './row-grammar.js'
import { districtsSummed, SAYS_SUM } from './sum-labels.js'

/** @returns the lines as the name of a district that did not fit on one, with its sum or without; null where they are none */
export function asWrapped(lines: readonly GridLine[], names: PrintedNames): Offer | null {
  const [first, last] = [lines[0], lines.at(-1)]
  // Its sum may stand between the lines of its name.
  const isBetween = (line: GridLine) => line.amount !== null && line !== first && line !== last
  // It may stand above its label, where that is one line and the amount two.
  const isAbove = (line: GridLine) =>
    line === first && line.amount !== null && isSumLabel(lines[1]?.name ?? '')
  const isNameless = (line: GridLine) =>
    line.name === '' && !isHyphen(line) && !isBetween(line) && !isAbove(line)
  if (lines.some((line) => line.key !== null || isNameless(line)) || holdsNextGroup(lines, names)) return null
  const districts = fromLines(
    lines.flatMap((line) => line.name || (isHyphen(line) ? '-' : [])),
    (label) => {
      const found = districtsOf(names, bareLabel(label))
      return found.length > 0 ? found : null
    },
  )
  const further =
    costOfSpread(lines) + (ENDS_LABEL.test(first?.name ?? '') ? COST.furtherLine : 0) + costOfEnd(last)
  const line = lines.find(({ amount }) => amount !== null)
  if (!districts)
    return line && isOfGroup(lines, names)
      ? [COST.sum + further, { kind: 'figure', lines, line, districts: [] }]
      : null
  // Two names are two sums.
  if (lines.every(({ name }) => districtsOf(names, name).length > 0)) return null
  return line
    ? [COST.sum + further, { kind: 'figure', lines, line, districts }]
    : [COST.heading + further, { kind: 'heading', lines, districts }]
}

/** Rather the end of the label above: "Baden-Baden (Stadtkreis)" above "insgesamt". */
const ENDS_LABEL = /^(?:ins)?gesamt\s*:?$/i

/** "ohne Verwaltungsgemeinschaft", too, begins a group. */
const OF_NONE = /^[*\s]*ohne\s+/iu

const ENDS_NONE = /(?:^|\s)ohne\s*$/iu
const IS_GROUP = new RegExp(`${GROUP_LABEL.source}\\s*$`, 'iu')

/** "Verwaltungsgemeinschaft Dornstetten" below "Summe FDS", "Calw gesamt" or another of its kind: the next heading. */
function holdsNextGroup(lines: readonly GridLine[], names: PrintedNames): boolean {
  const isWhole = (label: string) =>
    // "zusammen" alone may go on: with the association that it is for.
    !['', label].includes(withoutSumWord(label).trim()) ||
    GROUP_LABEL.test(bareLabel(label).replace(OF_NONE, '')) ||
    districtsOf(names, bareLabel(label)).length > 0
  return lines.some(
    ({ name }, at) =>
      at > 0 && GROUP_LABEL.test(name.replace(OF_NONE, '')) && isWhole(labelOf(lines.slice(0, at))),
  )
}

function labelOf(lines: readonly GridLine[]): string {
  return lines.flatMap(({ name }) => name || []).join(' ')
}

/** @returns the label of a sum without the words that say so */
function bareLabel(label: string): string {
  return withoutSumWord(label).replace(SAYS_SUM, ' ').trim()
}

/** A narrow cell may break "RHEIN-NECKAR-KREIS" before its hyphen, beside the currency of its sum. */
function isHyphen({ tokens, amount }: GridLine): boolean {
  const [dash, ...others] = tokens.filter(({ kind }) => kind !== 'currency')
  return dash?.kind === 'dash' && dash !== amount && others.length === 0
}

/** "Verwaltungsgemeinschaft" above "Herrenberg", which is a place as well: the sum of a group, if it adds up. */
function isOfGroup(lines: readonly GridLine[], names: PrintedNames): boolean {
  if (SUM_SENTENCE.test(lines.map(({ name }) => name).join(' '))) return true
  const [first, ...others] = lines
  const label = OF_NONE.test(`${first?.name} `) ? labelOf(lines) : (first?.name ?? '')
  // "Summe Landkreis Heilbronn" above a head of the next table says all.
  const isGroup =
    GROUP_LABEL.test(label.replace(OF_NONE, '')) ||
    (isSumLabel(label) && districtsSummed(label, names).length === 0)
  // "Verwaltungsgemeinschaft", its sum, and "Munderkingen" below it: no heading, and a row.
  const isBetween = ({ name }: GridLine) => lines.length === 3 && name === ''
  // "Verwaltungsgemeinschaft" alone says too little: "Göppingen" below it is its name, and not the district.
  const isItsName = (at: number) =>
    IS_GROUP.test(lines[at - 1]?.name ?? '') && lines[at - 2]?.name.match(ENDS_NONE) === null
  return (
    isGroup &&
    others.every(
      (line, at) =>
        isBetween(line) ||
        (!line.amount && (isItsName(at + 1) || districtsOf(names, line.name).length === 0)),
    )
  )
}
