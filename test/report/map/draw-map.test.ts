import { beforeAll, describe, expect, it } from 'vitest'
import type { Shapes } from '../../../src/domain/shapes.js'
import { drawDistrictMaps } from '../../../src/report/map/district-maps.js'
import { drawMap } from '../../../src/report/map/draw-map.js'
import { layOut } from '../../../src/report/map/layout.js'
import type { MapGroup, MapInput, MapPlace } from '../../../src/report/map/map-input.js'
import { readShapes } from '../../../src/source/data-files.js'
import { register } from '../../support/data.js'

let shapes: Shapes
beforeAll(() => {
  shapes = readShapes()
})

const place = (ags: string, rest: Partial<MapPlace>): MapPlace => ({
  ags,
  name: register.byAgs.get(ags)?.name ?? ags,
  kind: 'unknown',
  group: null,
  mayApply: false,
  title: ags,
  ...rest,
})

function input(places: readonly MapPlace[], groups: readonly MapGroup[]): MapInput {
  return {
    title: 'Karte <b>',
    description: 'Beschreibung',
    edition: 'Planungsrahmen',
    marks: [],
    shapes,
    places,
    groups,
    districts: register.districts.map(({ ags, name }) => ({ ags, label: name, title: `Kreis ${name}` })),
    words: {
      joined: 'gemeinsam',
      alone: 'allein',
      mayApply: 'auch allein',
      unknown: 'unbekannt',
      none: 'nichts',
      'left-over': 'übrig',
    },
    attribution: '© BKG',
  }
}

const LOERRACH = () => register.municipalities.filter(({ district }) => district.ags === '08336')

describe('drawMap', () => {
  it('draws every place once, within the drawing, and says what it is', () => {
    const places = LOERRACH().map(({ ags }) => place(ags, {}))
    const svg = drawMap(layOut(input(places, [])), { frame: true }).text
    for (const { ags } of places) expect(svg.split(`data-ags="${ags}" d="M`)).toHaveLength(2)
    expect(svg).toContain('<title id="map-title">Karte &lt;b&gt;</title>')
    expect(svg).toContain('unbekannt')
    expect(svg).not.toMatch(/NaN|undefined/)
  })

  it('gives each joint group a number, a hatch of its own and a line in the legend', () => {
    const all = LOERRACH()
    const groups = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => ({
      id: at + 1,
      lead: all[at * 2]?.ags ?? '',
      title: `Gruppe ${at + 1} (${at})`,
    }))
    const places = all.map(({ ags }, at) =>
      place(ags, at < 18 ? { kind: 'group', group: Math.floor(at / 2) + 1 } : {}),
    )
    const svg = drawMap(layOut(input(places, groups)), { frame: true }).text
    const hatches = [...svg.matchAll(/<pattern id="group-\d+" (.*?)<\/pattern>/g)].map(([, body]) => body)
    expect(new Set(hatches).size).toBe(9)
    for (const { id, title } of groups) {
      expect(svg).toContain(`fill="url(#group-${id})"`)
      expect(svg).toMatch(new RegExp(`font-weight="bold" fill="#fff">${id}</text>`))
      expect(svg).toContain(title)
    }
  })

  it('draws the whole state below 2 MB: districts with their names, groups by colour, no entry for each', () => {
    const places = register.municipalities.map(({ ags }, at) =>
      place(ags, { kind: 'group', group: Math.floor(at / 3) + 1, mayApply: true }),
    )
    const groups = [...new Set(places.map(({ group }) => group))].map((id) => ({
      id: id ?? 0,
      lead: places.find(({ group }) => group === id)?.ags ?? '',
      title: `Gruppe ${id}`,
    }))
    const layout = layOut(input(places, groups))
    const svg = drawMap(layout, { frame: true }).text
    const cutOuts = drawDistrictMaps(layout)
    expect(svg).not.toContain('Gruppe 17')
    expect(svg).not.toContain('class="badge"')
    const named = register.districts.filter(({ name }) => svg.replace(/<[^>]+>/g, '').includes(name))
    expect(named.length).toBeGreaterThan(38)
    expect(cutOuts).toHaveLength(44)
    expect(cutOuts[0]?.map.text).toContain('<use href="#map-08111"/>')
    expect(svg.length).toBeGreaterThan(300_000)
    expect(svg.length + cutOuts.reduce((sum, { map }) => sum + map.text.length, 0)).toBeLessThan(1_500_000)
  })
})
