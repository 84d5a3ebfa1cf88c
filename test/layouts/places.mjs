import { readFileSync } from 'node:fs'

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')
const register = JSON.parse(read('../../data/register/places.json'))

const REGIONS = { 1: 'Stuttgart', 2: 'Karlsruhe', 3: 'Freiburg', 4: 'Tübingen' }
export const districts = new Map(register.districts.map(([key, name, kind]) => [key, { key, name, kind }]))
const associations = new Map(register.associations.map(([key, name]) => [key, name]))

/** all 1,101 municipalities, sorted by AGS */
export const places = register.municipalities
  .map(([ags, ars, name, kind]) => ({
    ags,
    ars,
    name,
    kind,
    district: districts.get(ags.slice(0, 5)),
    region: REGIONS[ags[2]],
    association: associations.get(ars.slice(0, 9)) ?? null,
  }))
  .sort((a, b) => (a.ags < b.ags ? -1 : 1))

const [, ...lines] = read('../fixtures/published/2018.csv').trim().split(/\r?\n/)
/** AGS → persons of the invented table: Σ = 72,857 */
export const handedPersons = new Map(lines.map((line) => [line.slice(0, 8), Number(line.split(',')[4])]))
