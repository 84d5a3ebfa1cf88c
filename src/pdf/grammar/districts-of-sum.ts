import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District } from '../../domain/register.js'
import { fromLines } from './from-lines.js'
import type { RowSegment } from './row-grammar.js'

/**
 * @returns those that the line with the amount names, alone or with the lines below, if it names any: the others may be
 * another's; of "Stadtkreis Freiburg", which goes on beyond its lines, that of the city
 */
export function districtsOfSum(row: RowSegment, names: PrintedNames): readonly District[] {
  const { line, lines, name } = row
  const own = districtsOf(names, line.name)
  const understood = (text: string) => {
    const found = districtsOf(names, text)
    return found.length > 0 ? found : null
  }
  const printed = lines.flatMap((each) => each.name || [])
  const below = lines.slice(lines.indexOf(line)).flatMap((each) => each.name || [])
  return own.length > 0
    ? own
    : (understood(name) ??
        fromLines(printed, understood) ??
        fromLines(below, understood) ??
        districtOfCity(row))
}

function districtOfCity({ cell }: RowSegment): District[] {
  const [city, ...others] = [...(cell?.exact ?? []), ...(cell?.short ?? [])]
  return city?.kind === 'urban-district' && others.length === 0 ? [city.district] : []
}
