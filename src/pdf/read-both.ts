import type { Edition } from '../domain/edition.js'
import { type NameIndex, nameIndex } from '../domain/names.js'
import type { Register } from '../domain/register.js'
import type { RawPage } from './file/raw-page.js'
import type { InkPage } from './ink/ink-item.js'
import type { Level, ProofContext } from './proof/prove.js'
import { readGeometry } from './read-geometry.js'
import type { Reading } from './reading.js'
import { latticesOf, type RoleContext } from './table/column-roles.js'
import type { ReadTable } from './table/read-lines.js'
import { readTags } from './tags/read-tags.js'
import { districtPlaces, isDistrictTable } from './words/district-places.js'
import { municipalitiesNamed } from './words/row-name.js'

/** What the two readers took from the file; null where one found no table. */
export interface Readings extends Pick<ProofContext, 'level' | 'names'> {
  readonly ink: Reading | null
  readonly tagged: Reading | null
  /** the same, also where columns were found but no row, and what they were found by */
  readonly found: {
    readonly ink: ReadTable | null
    readonly tagged: ReadTable | null
    readonly roles: RoleContext
  }
}

/** Reads as a table by municipalities, and as one by districts when it is none. */
export function readBoth(
  ink: readonly InkPage[],
  tagged: readonly RawPage[],
  { register, editions }: { readonly register: Register; readonly editions: readonly Edition[] },
): Readings {
  const lattices = latticesOf(editions)
  const readAs = (level: Level, names: NameIndex): Readings => {
    const roles = { names, lattices }
    const found = { ink: readGeometry(ink, roles), tagged: readTags(tagged, roles), roles }
    return { level, names, ink: withRows(found.ink), tagged: withRows(found.tagged), found }
  }
  const byMunicipality = readAs('municipality', nameIndex(register))
  const rows = (byMunicipality.ink ?? byMunicipality.tagged)?.rows.length ?? 0
  if (!isDistrictTable(rows, register.districts.length)) return byMunicipality
  const byDistrict = readAs('district', districtPlaces(register))
  const districts = distinctPlaces(byDistrict)
  const all = (byDistrict.ink ?? byDistrict.tagged)?.rows.length ?? 0
  return isDistrictTable(all, districts) ? byDistrict : byMunicipality
}

function withRows(reading: Reading | null): Reading | null {
  return reading && reading.rows.length > 0 ? reading : null
}

function distinctPlaces({ names, ink, tagged }: Readings): number {
  const rows = (ink ?? tagged)?.rows ?? []
  return new Set(rows.flatMap(({ name }) => municipalitiesNamed(names, name).exact)).size
}
