import type { RoleContext } from '../table/column-roles.js'
import type { Layout } from '../table/layout.js'
import type { HowRead, ReadTable } from '../table/read-lines.js'
import type { Section } from '../table/sections.js'
import { explainColumns, tenths } from './explain-columns.js'
import type { LayoutExplanation, LineExample, LineKind, ReaderExplanation } from './explanation.js'
import { type ToldLine, toldLines } from './told-lines.js'

/** Lines shown of each kind that is no row. */
const EXAMPLES = 3

type Reader = ReaderExplanation['reader']

/** @returns how a reader that found columns read the document */
export function explainReading(read: ReadTable, reader: Reader, context: RoleContext): ReaderExplanation {
  const told = toldLines(read.how)
  return {
    reader,
    rows: read.rows.length,
    obstacle: read.rows.length > 0 ? null : 'no-rows',
    layouts: layoutsOf(read.how, reader === 'ink', context),
    lines: countKinds(told),
    examples: examplesOf(told),
  }
}

export function countKinds(told: readonly ToldLine[]): Record<LineKind, number> {
  const counts: Record<LineKind, number> = {
    row: 0,
    continuation: 0,
    sum: 0,
    heading: 0,
    head: 0,
    furniture: 0,
    note: 0,
    'not-understood': 0,
  }
  for (const { kind } of told) counts[kind]++
  return counts
}

export function examplesOf(told: readonly ToldLine[]): LineExample[] {
  const shown = new Map<LineKind, LineExample[]>()
  for (const { kind, line } of told) {
    const examples = shown.get(kind) ?? []
    if (kind === 'row' || examples.length >= EXAMPLES) continue
    shown.set(kind, [...examples, { kind, page: line.page, text: line.text }])
  }
  return [...shown.values()].flat()
}

/** Pages that share a layout are told together, in the order of their first page. */
function layoutsOf({ sections, cells }: HowRead, hasPlaces: boolean, context: RoleContext) {
  const groups = new Map<Layout, Section[]>()
  for (const section of sections) {
    const group = groups.get(section.layout)
    if (group) group.push(section)
    else groups.set(section.layout, [section])
  }
  const alignments = Object.fromEntries(
    Object.values(cells.columns).map(({ role, alignment }) => [role, alignment]),
  )
  return [...groups].flatMap(([layout, group]): LayoutExplanation[] => {
    const [first] = group
    const pages = group.flatMap(({ lines }) => lines[0]?.page ?? [])
    if (!first || pages.length === 0) return []
    return [
      {
        pages,
        band: first.band + 1,
        bands: first.cuts.length + 1,
        cuts: hasPlaces ? first.cuts.map(tenths) : [],
        boundaries: hasPlaces ? layout.boundaries.map(tenths) : [],
        sampled: layout.sample.length,
        columns: explainColumns({ ...layout, alignments, hasPlaces }, context),
      },
    ]
  })
}
