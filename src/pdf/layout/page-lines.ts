import { groupBy } from '../../domain/group-by.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { brokenKeys, rowsWithWholeKeys, withWholeKeys } from './broken-keys.js'
import { headsOver } from './headed-parts.js'
import { areKeysCounted, keyGap, keyShapes } from './key-token.js'
import type { Line } from './line.js'
import { linesOf } from './line.js'
import { pageArtifacts } from './page-artifacts.js'
import { withPartedAmounts } from './parted-amounts.js'
import { seamsIn } from './seams.js'
import { ANY_SPACING, spacingOf } from './spacing.js'
import { taggedLines } from './tagged-lines.js'
import type { TextPage } from './text-page.js'
import { type TokenLine, tokensOf } from './token.js'

/** What the lines of a document come from: what is printed on one baseline, or what the file declares to be a row. */
export type LineSource = 'text' | 'tags'

/** The lines of a page, with the tokens in them. */
export interface PageLines {
  /** one-based */
  readonly number: number
  readonly lines: readonly TokenLine[]
  /** page headers and footers */
  readonly artifacts: readonly TokenLine[]
}

/** @returns the lines of each page; of the tags only those of pages with a table */
export function pageLines(pages: readonly TextPage[], source: LineSource, names: PrintedNames): PageLines[] {
  const isKey = (digits: string) => names.withKey(digits) !== null
  const printed = pages.map((page) => withPartedAmounts(linesOf(page)))
  const broken = brokenKeys(printed, isKey)
  const all =
    source === 'tags' ? rowsWithWholeKeys(pages.map(taggedLines), broken) : withWholeKeys(printed, broken)
  const keys = {
    isCounted: areKeysCounted(all.flat(), isKey),
    gap: keyGap(all.flat(), isKey),
    shapes: keyShapes(all.flat(), isKey),
  }
  const seams = seamsIn(all.flat())
  const read = (parts: readonly (readonly Line[])[]) => {
    const spacings = parts.flatMap((part) => {
      const spacing = spacingOf(part, seams)
      return part.map((line) => [line, spacing] as const)
    })
    const spacingAt = new Map(spacings)
    return (line: Line): TokenLine => {
      const spacing = spacingAt.get(line) ?? ANY_SPACING
      return { line, tokens: tokensOf(line, isKey, { spacing, ...keys }) }
    }
  }
  let above = ''
  const tokens = (lines: readonly Line[]) => {
    const whole = lines.map(read([lines]))
    const heads = headsOver(whole, above)
    above = heads.at(-1) ?? above
    const parts = [...groupBy(lines.entries(), ([at]) => [heads[at] ?? '']).values()]
    return parts.length > 1 ? lines.map(read(parts.map((part) => part.map(([, line]) => line)))) : whole
  }
  if (source === 'tags')
    return pages.map(({ number }, at) => ({ number, lines: tokens(all[at] ?? []), artifacts: [] }))
  const artifacts = pageArtifacts(all)
  return all.map((lines, index) => ({
    number: pages[index]?.number ?? index + 1,
    lines: tokens(lines.filter((line) => !artifacts.has(line))),
    artifacts: lines.filter((line) => artifacts.has(line)).map(read([lines])),
  }))
}
