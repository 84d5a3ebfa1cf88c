// Invented problems: amounts for the real map, and planar maps of any size. From a seed.
import { geographyFrom } from '../../dist/domain/geography.js'
import { registerFrom } from '../../dist/domain/register.js'
import { readGeography, readRegister } from '../../dist/source/data-files.js'

export const state = { register: readRegister(), geography: readGeography() }

export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Invented persons, log-normal with this median, 6 % without any; amounts at the rate of 2018. */
export function inventedAmounts({ municipalities }, seed, median) {
  const next = random(seed)
  const rows = municipalities.map(({ ags }) => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    const persons = next() < 0.06 ? 0 : Math.round(median * Math.exp(0.95 * normal))
    return [ags, Math.round((persons * 58_000_000) / 72_857)]
  })
  return new Map(rows)
}

const BLOCK = { columns: 6, rows: 5 }

/** A planar map of rows of bricks, a tenth of the borders closed; 30 areas to a district, 5 to an association. */
export function inventedMap(areas, seed) {
  const next = random(seed)
  const width = BLOCK.columns * Math.round(Math.sqrt(areas / 30))
  const height = BLOCK.rows * Math.round(areas / (BLOCK.rows * width))
  const blocks = width / BLOCK.columns
  const agsAt = (x, y) => {
    const district = Math.floor(y / BLOCK.rows) * blocks + Math.floor(x / BLOCK.columns)
    const inside = (y % BLOCK.rows) * BLOCK.columns + (x % BLOCK.columns)
    return `${String(district).padStart(5, '0')}${String(inside).padStart(3, '0')}`
  }
  const places = Array.from({ length: width * height }, (_, at) => [at % width, Math.floor(at / width)])
  const beside = ([x, y]) => [
    [x + 1, y],
    [x, y + 1],
    [x + (y % 2 === 0 ? -1 : 1), y + 1],
  ]
  const borders = places.flatMap((place) =>
    beside(place)
      .filter(([x, y]) => x >= 0 && x < width && y < height && next() >= 0.1)
      .map(([x, y]) => [agsAt(...place), agsAt(x, y), 100 + Math.floor(2000 * next())]),
  )
  const keys = places.map(([x, y]) => agsAt(x, y)).sort()
  const associationOf = (ags) =>
    `${ags.slice(0, 5)}${String(Math.floor(Number(ags.slice(5)) / 5)).padStart(4, '0')}`
  const register = registerFrom({
    districts: [...new Set(keys.map((ags) => ags.slice(0, 5)))].map((ags) => [ags, `Kreis ${ags}`, 'rural']),
    associations: [...new Set(keys.map(associationOf))].map((id) => [id, `Verband ${id}`, 'union']),
    municipalities: keys.map((ags) => [ags, `${associationOf(ags)}${ags.slice(5)}`, ags, 'municipality']),
  })
  const centres = places.map(([x, y]) => [agsAt(x, y), 5000 * x + 2500 * (y % 2), 5000 * y])
  return { register, geography: geographyFrom({ centres, borders, links: [] }) }
}

/** All districts, no wishes. */
export function requestFor({ register, geography }, amounts, changes = {}) {
  return {
    register,
    geography,
    amounts,
    districts: register.districts,
    acrossDistricts: false,
    threshold: 51_000,
    minBorder: 0,
    together: [],
    apart: [],
    exclude: [],
    maxSize: null,
    hosts: true,
    leads: [],
    prefer: 'groups',
    ...changes,
  }
}
