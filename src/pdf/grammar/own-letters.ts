import { districtTitle } from '../../domain/districts.js'
import { groupBy } from '../../domain/group-by.js'
import { districtsOf, placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District, Municipality } from '../../domain/register.js'
import type { GridLine } from './grid.js'

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

/** "Balzheim ADK", "Balzheim, ADK", "Balzheim (ADK)" in the cell of a name */
const IN_CELL = /^(?<name>.+?)(?:,\s*|\s+)[([]?(?<code>\p{Lu}{2,4})[)\]]?$/u

/**
 * "Balzheim ADK" where the letters have no column of their own: where nearly all names have those of a district behind them,
 * letters that abbreviate a district and stand behind all of its places, and behind no other place, mean it.
 * @returns the lines with such districts in words
 */
export function withOwnLetters(lines: readonly GridLine[], names: PrintedNames): readonly GridLine[] {
  const paid = lines.filter(({ amount, name }) => amount !== null && name !== '')
  // Hardly a table has such: no name need be asked for.
  if (paid.filter(({ name }) => IN_CELL.test(name)).length < FEWEST) return lines
  const cells = paid.flatMap(({ name }) => inCell(name, names) ?? [])
  const known = cells.flatMap(({ code, place }) => (place ? { code, place } : []))
  const byDistrict = groupBy(known, ({ place }) => [place.district])
  const labels = new Map(
    [...groupBy(known, ({ code }) => (code === null ? [] : [code]))].flatMap(([code, places]) => {
      const district = places[0]?.place.district
      const isAll = district && byDistrict.get(district)?.every((each) => each.code === code)
      const isOne = places.every(({ place }) => place.district === district)
      const label = labelOf(district, names)
      return isAll && isOne && label && places.length >= FEWEST && abbreviates(code, district)
        ? [[code, label] as const]
        : []
    }),
  )
  const isTold = ({ code, isOfDistrict }: InCell) => isOfDistrict || labels.has(code ?? '')
  if (labels.size === 0 || cells.filter(isTold).length < AGREES * paid.length) return lines
  return lines.map((line) => {
    const { name, code } = IN_CELL.exec(line.name)?.groups ?? {}
    const label = labels.get(code ?? '')
    return name && label && !placeCell(names, line.name) ? { ...line, name: `${name} (${label})` } : line
  })
}

interface InCell {
  /** letters that nobody but the table knows */
  readonly code: string | null
  /** null where several are called so */
  readonly place: Municipality | null
  /** the cell names a district in words or by its plate */
  readonly isOfDistrict: boolean
}

/** @returns what the cell of a name holds; null where it is none */
function inCell(text: string, names: PrintedNames): InCell | null {
  const whole = placeCell(names, text)
  const { name = '', code = '' } = (whole ? null : IN_CELL.exec(text)?.groups) ?? {}
  const cell = whole ?? (districtsOf(names, code).length === 0 ? placeCell(names, name) : null)
  if (!cell) return null
  const [place, ...others] = cell.exact
  return {
    code: whole ? null : code,
    place: place && others.length === 0 ? place : null,
    isOfDistrict: cell.districts !== null,
  }
}

/** "BRH" of "Breisgau-Hochschwarzwald": its letters in their order, from the first on. */
function abbreviates(code: string, district: District): boolean {
  const [first, ...letters] = [...code]
  const form = new RegExp(`^${first}${letters.map((letter) => `.*${letter}`).join('')}`, 'iu')
  return [district.name, districtTitle(district)].some((title) => form.test(title))
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
