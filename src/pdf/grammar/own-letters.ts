import { groupBy } from '../../domain/group-by.js'
import { districtsOf, placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District } from '../../domain/register.js'

/** A code is known by so many places, all of one district, or by a city that is one. */
const FEWEST = 3
/** Share of the places with a code of the table's own that must lie in the district of their code. */
const AGREES = 0.95
const CODE = /^(.+?)\s*\[([^[\]]+)\](.*)$/u

/**
 * "Au [Breisgau]" in running text: letters or words that stand in brackets behind all places of one district, and behind
 * no other place, mean this district, whatever a legend says.
 * @param texts the places with what stands behind them
 * @returns how a text reads with the district in the place of the code, where one is known
 */
export function ownLetters(texts: readonly string[], names: PrintedNames): (text: string) => string {
  const coded = texts.flatMap((text) => codedIn(text) ?? [])
  const known = coded.flatMap(({ name, code }) => {
    const [place, ...others] = placeCell(names, name)?.exact ?? []
    return place && others.length === 0 ? [{ code, place }] : []
  })
  const byCode = groupBy(known, ({ code }) => [code])
  const districts = new Map(
    [...byCode].flatMap(([code, places]) => {
      const [first] = places
      if (!first || districtsOf(names, code).length > 0) return []
      const { district } = first.place
      const isSure = places.length >= FEWEST || first.place.kind === 'urban-district'
      return isSure && places.every(({ place }) => place.district === district) ? [[code, district]] : []
    }),
  )
  const own = known.filter(({ code }) => districtsOf(names, code).length === 0)
  const agreeing = own.filter(({ code }) => districts.has(code))
  const isOne = new Set(districts.values()).size === districts.size
  if (!isOne || agreeing.length < AGREES * own.length) return inRoundBrackets
  return (text) => {
    const found = codedIn(text)
    const label = found && labelOf(districts.get(found.code), names)
    return found && label ? `${found.name} (${label})${found.behind}` : inRoundBrackets(text)
  }
}

function inRoundBrackets(text: string): string {
  return text.replace(/\[([^[\]]*)\]/gu, '($1)')
}

function codedIn(text: string): { name: string; code: string; behind: string } | null {
  const [, name, code, behind = ''] = CODE.exec(text) ?? []
  return name && code ? { name, code: code.replace(/(?<=[-‐]) /gu, ''), behind } : null
}

/** @returns what names this district and no other */
function labelOf(district: District | undefined, names: PrintedNames): string | null {
  if (!district) return null
  const labels = [`Landkreis ${district.name}`, `Stadtkreis ${district.name}`, district.name]
  return (
    labels.find(
      (label) =>
        names.districts(label).every((each) => each === district) && names.districts(label).length === 1,
    ) ?? null
  )
}
