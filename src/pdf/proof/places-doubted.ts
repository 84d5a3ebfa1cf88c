import { endsName, hasOtherConnector, stopsShort } from '../../domain/places/cut-name.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Municipality } from '../../domain/register.js'
import { type Finding, finding } from '../finding.js'
import type { PrintedRow } from '../reading.js'
import type { Resolved } from './resolve.js'

/** @returns a doubt for the rows whose print is not quite that of the place that they were read as, the first quoted */
export function placesDoubted(resolved: readonly Resolved[], names: PrintedNames): Finding[] {
  const doubted = resolved.flatMap(({ row, municipality }) => {
    const printed = municipality && printedOther(row, municipality, names)
    return municipality && printed ? { row, printed, place: municipality } : []
  })
  const [first] = doubted
  if (!first) return []
  const { row, printed, place } = first
  const args = { printed, read: `${place.name} (${place.district.name})`, more: doubted.length - 1 }
  return [finding('place-doubted', 'warning', args, row)]
}

function printedOther(row: PrintedRow, place: Municipality, names: PrintedNames): string | null {
  if (hasOtherConnector(row.name, place.name)) return row.name
  return row.denied ?? goingOnOtherwise(row, place, names)
}

/**
 * A line of words alone, be it below the head of the next page, makes the name above it that of another place ("Neuhausen" of
 * the Enzkreis above "ob Eck"), or ends another name than the one that stops there ("Rottenburg am" above "Fildern").
 */
function goingOnOtherwise(
  { name, alone = [] }: PrintedRow,
  place: Municipality,
  names: PrintedNames,
): string | null {
  const isOther = (words: string) => {
    const places = name === '' ? [] : names.whole(`${name} ${words}`)
    return places.length > 0 && !places.includes(place)
  }
  const endsOther = (words: string) =>
    !endsName(words, place) && names.register.municipalities.some((one) => endsName(words, one))
  const rest = alone.find((words) => isOther(words) || (stopsShort(name) && endsOther(words)))
  return rest === undefined ? null : `${name} ${rest}`
}
