import { describe, expect, it } from 'vitest'
import type { Box } from '../../../src/report/map/geometry.js'
import { placeLabels } from '../../../src/report/map/labels.js'
import { layOut } from '../../../src/report/map/layout.js'
import type { MapInput } from '../../../src/report/map/map-input.js'
import { readShapes } from '../../../src/source/data-files.js'
import { register } from '../../support/data.js'

const shapes = readShapes()

/** A map of a district in which every second place leads a group of two. */
function districtMap(district: string): MapInput {
  const own = register.municipalities.filter((one) => one.district.ags === district)
  return {
    title: '',
    description: '',
    edition: '',
    marks: [],
    shapes,
    districts: [{ ags: district, label: district, title: district }],
    places: own.map(({ ags, name }, at) => ({
      ags,
      name,
      kind: 'group',
      group: Math.floor(at / 2),
      mayApply: at % 3 === 0,
      title: name,
    })),
    groups: own.filter((_, at) => at % 2 === 0).map(({ ags }, id) => ({ id, lead: ags, title: '' })),
    words: { joined: '', alone: '', mayApply: '', unknown: '', none: '', 'left-over': '' },
    attribution: '',
  }
}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('placeLabels', () => {
  it.each(['08336', '08317', '08425', '08436', '08111'])(
    'in %s no number covers another, nor a mark or a name, and nearly every place has its name',
    (district) => {
      const input = districtMap(district)
      const { geometry, page } = layOut(input)
      const { badges, marks, names } = placeLabels(input.groups, input.places, geometry, {
        box: page,
        unit: 1,
      })
      const boxes = [
        ...badges.map(({ x, y }) => ({ x: x - 12, y: y - 12, width: 24, height: 24 })),
        ...marks.map(({ x, y }) => ({ x, y, width: 8, height: 8 })),
        ...names.map(({ x, y, font, text }) => {
          const width = text.length * font * 0.5
          return { x: x - width / 2, y: y - font * 0.7, width, height: font * 0.9 }
        }),
      ]
      for (const [at, box] of boxes.entries())
        for (const other of boxes.slice(at + 1)) expect(meet(box, other)).toBe(false)
      expect(badges).toHaveLength(input.groups.length)
      expect(names.length).toBeGreaterThanOrEqual(Math.ceil(input.places.length * 0.9))
    },
  )
})
