import { type NameIndex, withKey } from '../../domain/names.js'
import type { Municipality } from '../../domain/register.js'
import { suggest } from '../../domain/suggest.js'
import type { Finding } from '../parsed-table.js'
import type { PrintedRow, Reading } from '../reading.js'
import { beginsLike, isCut, municipalitiesNamed } from '../words/row-name.js'

/** A row with the one municipality that it is about, or why there is none. */
export interface Resolved {
  readonly row: PrintedRow
  readonly municipality: Municipality | null
  readonly findings: readonly Finding[]
  /** places between which the print alone does not decide */
  readonly candidates: readonly Municipality[]
  /** only its place among the other rows tells it from its namesakes */
  readonly isToldByOrder: boolean
}

/** Names, keys and districts together say which place a row is about; where they leave a choice, the order of the rows does. */
export function resolveRows({ rows }: Pick<Reading, 'rows'>, names: NameIndex): Resolved[] {
  const items = rows.map((row) => resolveRow(row, names))
  const present = new Set(items.flatMap(({ municipality }) => municipality ?? []))
  return decidedByBlock(decidedByOrder(items.map((item) => withNamesakes(item, present, names))))
}

function resolveRow(row: PrintedRow, names: NameIndex): Resolved {
  const { districts } = row
  const inDistrict = ({ district }: Municipality) => !districts || districts.includes(district)
  const { exact, short } = municipalitiesNamed(names, row.name)
  if (row.ags !== '') {
    const keyed = withKey(names.register, row.ags)
    const isNamed =
      keyed !== null &&
      (row.name === '' || exact.includes(keyed) || short.includes(keyed) || beginsLike(row.name, keyed))
    if (isNamed && inDistrict(keyed)) return found(row, keyed)
    return refused(row, 'name-unknown', {
      name: row.name,
      ags: row.ags,
      suggestions: keyed ? [keyed.name] : [],
    })
  }
  const whole = exact.filter(inDistrict)
  const hits = whole.length > 0 ? whole : short.filter(inDistrict)
  const [municipality] = hits
  if (municipality && hits.length === 1) return found(row, municipality)
  if (hits.length > 1) return ambiguous(row, hits)
  if (isCut(row.name)) return refused(row, 'name-cut', { name: row.name })
  const suggestions = suggest(names.register.municipalities, row.name).map(({ name }) => name)
  return refused(row, 'name-unknown', { name: row.name, suggestions })
}

/**
 * "Biberach" without AGS and district may be either place of that name, unless the table has the other one
 * under its full name.
 */
function withNamesakes(item: Resolved, present: ReadonlySet<Municipality>, names: NameIndex): Resolved {
  const { row, municipality } = item
  if (!municipality || row.ags !== '' || row.districts) return item
  const others = municipalitiesNamed(names, row.name).short.filter((other) => !present.has(other))
  if (others.length === 0) return item
  return ambiguous(row, [municipality, ...others])
}

/** As many rows must stand in the order of their AGS before the order counts as a rule. */
const ORDERED = 20

/** In a table sorted by AGS without a flaw, a name that two places share is the place that fits the order. */
function decidedByOrder(items: readonly Resolved[]): Resolved[] {
  const known = items.flatMap(({ municipality }) => municipality?.ags ?? [])
  const isOrdered = known.length >= ORDERED && known.every((ags, index) => ags > (known[index - 1] ?? ''))
  if (!isOrdered) return [...items]
  let before = ''
  return items.map((item, index) => {
    if (item.municipality) before = item.municipality.ags
    if (item.candidates.length === 0) return item
    const after = nextKnown(items, index)
    const [fits, ...others] = item.candidates.filter(({ ags }) => ags > before && ags < after)
    return fits && others.length === 0 ? byOrder(item.row, fits) : item
  })
}

/** In a table that goes district by district, a name that two places share is the place in the district of its neighbours. */
function decidedByBlock(items: readonly Resolved[]): Resolved[] {
  if (items.every(({ candidates }) => candidates.length === 0) || !inBlocks(items)) return [...items]
  return items.map((item, index) => {
    if (item.candidates.length === 0) return item
    const before = items.slice(0, index).findLast(({ municipality }) => municipality)?.municipality
    const after = items.slice(index + 1).find(({ municipality }) => municipality)?.municipality
    const around = [before?.district, after?.district]
    const [fits, ...others] = item.candidates.filter(({ district }) => around.includes(district))
    return fits && others.length === 0 ? byOrder(item.row, fits) : item
  })
}

/** @returns true when the rows that are known go district by district, and are enough to tell */
function inBlocks(items: readonly Resolved[]): boolean {
  const districts = items.flatMap(({ municipality }) => municipality?.district ?? [])
  const blocks = districts.filter((district, index) => district !== districts[index - 1])
  return districts.length >= ORDERED && blocks.length > 1 && new Set(blocks).size === blocks.length
}

/** @returns the AGS of the next row that is known; beyond all when there is none */
function nextKnown(items: readonly Resolved[], index: number): string {
  return items.slice(index + 1).find(({ municipality }) => municipality)?.municipality?.ags ?? '09'
}

function ambiguous(row: PrintedRow, candidates: readonly Municipality[]): Resolved {
  const args = { name: row.name, candidates: candidates.map(labelled) }
  return { ...refused(row, 'name-ambiguous', args), candidates }
}

function labelled({ name, district }: Municipality): string {
  return `${name} (${district.name})`
}

function found(row: PrintedRow, municipality: Municipality): Resolved {
  return { row, municipality, findings: [], candidates: [], isToldByOrder: false }
}

function byOrder(row: PrintedRow, municipality: Municipality): Resolved {
  return { ...found(row, municipality), isToldByOrder: true }
}

function refused(row: PrintedRow, code: Finding['code'], args: Finding['args']): Resolved {
  const finding: Finding = { code, severity: 'error', page: row.page, text: row.text, args }
  return { row, municipality: null, findings: [finding], candidates: [], isToldByOrder: false }
}
