// Derives data/villages/villages.json from the names of public stops ("Hauingen Steinenstraße, Lörrach") as packed in
// npm's db-hafas-stations. names.csv holds the pairs to look for, chosen by hand from the same names where the stop lies
// in the municipality; a pair stays only where a stop confirms it. Deterministic: the same input gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** Words in small letters, umlauts written out: "Aach-Linz Schule" is aach linz schule. */
const words = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter])
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
const beginsWith = (whole, part) => part.every((word, at) => whole[at] === word)

/** What stands before the last comma of each stop, by the first word of what stands behind it. */
const stopsIn = new Map()
for (const line of readFileSync(require.resolve('db-hafas-stations/data.ndjson'), 'utf8')
  .trim()
  .split('\n')) {
  const [, name] = JSON.parse(line)
  const comma = name.lastIndexOf(',')
  const town = words(name.slice(comma + 1))[0]
  if (comma < 0 || town === undefined) continue
  stopsIn.set(town, [...(stopsIn.get(town) ?? []), words(name.slice(0, comma))])
}

const towns = new Map(
  JSON.parse(read('../../register/places.json')).municipalities.map(([ags, , name]) => [ags, name]),
)
const villages = new Map()
for (const line of read('names.csv').trim().split('\n').slice(1)) {
  const [name, ags] = line.split(',')
  const village = words(name)
  const stops = words(towns.get(ags) ?? '').flatMap((town) => stopsIn.get(town) ?? [])
  if (stops.some((stop) => beginsWith(stop, village)))
    villages.set(name, [...(villages.get(name) ?? []), ags])
}

const note = {
  attribution:
    'Aus Haltestellendaten der DB InfraGO AG (CC BY 4.0) und © OpenStreetMap-Mitwirkende (ODbL 1.0)',
  source: 'names of public stops, from npm db-hafas-stations@2.0.0',
  licence: 'ODbL 1.0 (https://opendatacommons.org/licenses/odbl/1-0/)',
}
const rows = [...villages]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, keys]) => JSON.stringify([name, ...keys.sort()]))
const text = `{\n"note": ${JSON.stringify(note)},\n"villages": [\n${rows.join(',\n')}\n]\n}\n`
writeFileSync(new URL('../villages.json', import.meta.url), text)
