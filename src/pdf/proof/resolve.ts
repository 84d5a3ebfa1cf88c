import { openPlaces, settledByNeighbours } from '../../domain/places/neighbours.js'
import type { PlaceMatch } from '../../domain/places/place-match.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Municipality } from '../../domain/register.js'
import { errorAt, type Finding } from '../finding.js'
import type { PrintedRow, Reading } from '../reading.js'

/** A row with the one municipality that it is about, or why there is none. */
export interface Resolved {
  readonly row: PrintedRow
  readonly municipality: Municipality | null
  readonly findings: readonly Finding[]
  /** only its place among the other rows tells it from its namesakes */
  readonly isToldByOrder: boolean
}

/** Names, keys and districts together say which place a row is about; where they leave a choice, the order of the rows does. */
export function resolveRows({ rows }: Pick<Reading, 'rows'>, names: PrintedNames): Resolved[] {
  const matches = rows.map(({ ags, name, districts }) => names.place({ key: ags, name, district: districts }))
  // Where else a place is named says nothing of the order of the rows.
  const inOrder = rows.filter(({ isListed }) => !isListed).length
  const open = openPlaces(matches)
  const places = [
    ...settledByNeighbours(open.slice(0, inOrder)),
    ...open.slice(inOrder).map(({ place }) => place),
  ]
  return rows.map((row, at) => {
    const [match, municipality = null] = [matches[at], places[at]]
    const isToldByOrder = municipality !== null && open[at]?.place === null
    const candidates = open[at]?.candidates ?? []
    const findings = municipality || !match ? [] : [fault(row, match, candidates, names)]
    return { row, municipality, findings, isToldByOrder }
  })
}

/** @returns why nobody can say which place the row is about */
function fault(
  row: PrintedRow,
  match: PlaceMatch,
  candidates: readonly Municipality[],
  names: PrintedNames,
): Finding {
  const { name, ags } = row
  if (ags !== '') {
    const keyed = names.withKey(ags)
    return errorAt('name-unknown', row, { name, ags, suggestions: keyed ? [keyed.name] : [] })
  }
  if (candidates.length > 0)
    return errorAt('name-ambiguous', row, { name, candidates: candidates.map(labelled) })
  if (match.kind === 'truncated') return errorAt('name-cut', row, { name })
  const near =
    match.kind === 'unknown' ? match.suggestions() : match.kind === 'contradiction' ? match.means : []
  return errorAt('name-unknown', row, { name, suggestions: near.map((place) => place.name) })
}

function labelled({ name, district }: Municipality): string {
  return `${name} (${district.name})`
}
