import { type NameIndex, withKey } from '../domain/names.js'
import type { District, Municipality } from '../domain/register.js'
import { districtsNamed } from './district-name.js'
import type { Finding } from './parsed-table.js'
import type { PrintedRow } from './reading.js'
import { municipalitiesNamed } from './row-name.js'
import { suggestionsFor } from './suggestions.js'

/** A row with the one municipality that it is about, or why there is none. */
export interface Resolved {
  readonly row: PrintedRow
  readonly municipality: Municipality | null
  readonly findings: readonly Finding[]
}

export function resolveRows(rows: readonly PrintedRow[], names: NameIndex): Resolved[] {
  const resolved = rows.map((row) => resolveRow(row, names))
  const present = new Set(resolved.flatMap(({ municipality }) => municipality ?? []))
  return resolved.map((item) => withNamesakes(item, present, names))
}

function resolveRow(row: PrintedRow, names: NameIndex): Resolved {
  const districts = districtsOf(row, names)
  if (districts?.length === 0)
    return refused(row, 'line-not-understood', { column: 'district', district: row.district })
  const inDistrict = ({ district }: Municipality) => !districts || districts.includes(district)
  const { exact, short } = municipalitiesNamed(names, row.name)
  if (row.ags !== '') {
    const keyed = withKey(names.register, row.ags)
    if (keyed && inDistrict(keyed) && (exact.includes(keyed) || short.includes(keyed)))
      return found(row, keyed)
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
  if (hits.length > 1)
    return refused(row, 'name-ambiguous', { name: row.name, candidates: hits.map(labelled) })
  return refused(row, 'name-unknown', {
    name: row.name,
    suggestions: suggestionsFor(row.name, names.register),
  })
}

/** @returns null when the print does not tell the district, none when it cannot be understood */
function districtsOf({ district, heading }: PrintedRow, names: NameIndex): readonly District[] | null {
  return district === '' ? heading : districtsNamed(names.register, district)
}

/**
 * "Biberach" without AGS and district may be either place of that name, unless the table has the other one
 * under its full name.
 */
function withNamesakes(item: Resolved, present: ReadonlySet<Municipality>, names: NameIndex): Resolved {
  const { row, municipality } = item
  if (!municipality || row.ags !== '' || districtsOf(row, names)) return item
  const others = municipalitiesNamed(names, row.name).short.filter((other) => !present.has(other))
  if (others.length === 0) return item
  return refused(row, 'name-ambiguous', {
    name: row.name,
    candidates: [municipality, ...others].map(labelled),
  })
}

function labelled({ name, district }: Municipality): string {
  return `${name} (${district.name})`
}

function found(row: PrintedRow, municipality: Municipality): Resolved {
  return { row, municipality, findings: [] }
}

function refused(row: PrintedRow, code: Finding['code'], args: Finding['args']): Resolved {
  const finding: Finding = { code, severity: 'error', page: row.page, text: row.text, args }
  return { row, municipality: null, findings: [finding] }
}
