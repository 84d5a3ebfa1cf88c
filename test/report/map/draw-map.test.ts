import { beforeAll, describe, expect, it } from 'vitest'
import type { Shapes } from '../../../src/domain/shapes.js'
import { drawMap } from '../../../src/report/map/draw-map.js'
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
    words: {
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
    const svg = drawMap(input(places, []), { frame: true }).text
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
    const svg = drawMap(input(places, groups), { frame: true }).text
    const hatches = [...svg.matchAll(/<pattern id="group-\d+" (.*?)<\/pattern>/g)].map(([, body]) => body)
    expect(new Set(hatches).size).toBe(9)
    for (const { id, title } of groups) {
      expect(svg).toContain(`fill="url(#group-${id})"`)
      expect(svg).toMatch(new RegExp(`font-weight="bold" fill="#fff">${id}</text>`))
      expect(svg).toContain(title)
    }
  })

  it('draws the whole state below 2 MB', () => {
    const places = register.municipalities.map(({ ags }, at) =>
      place(ags, { kind: 'group', group: Math.floor(at / 3) + 1, mayApply: true }),
    )
    const groups = [...new Set(places.map(({ group }) => group))].map((id) => ({
      id: id ?? 0,
      lead: places.find(({ group }) => group === id)?.ags ?? '',
      title: `Gruppe ${id}`,
    }))
    const svg = drawMap(input(places, groups), { frame: true }).text
    expect(svg.length).toBeGreaterThan(300_000)
    expect(svg.length).toBeLessThan(2_000_000)
  })
})
