import { geoIdentity, geoPath } from 'd3-geo'
import { feature, mesh, neighbors } from 'topojson-client'
import type { Shapes } from '../../domain/shapes.js'

type Topology = Parameters<typeof mesh>[0]
type Municipalities = Extract<Topology['objects'][string], { type: 'GeometryCollection' }>

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A place on the page: its outline as SVG path data, its middle and its extent. Units: pixels of the drawing. */
export interface Drawn {
  readonly path: string
  readonly middle: readonly [x: number, y: number]
  readonly box: Box
  readonly area: number
}

/** The shapes on a page of a given width. */
export interface Geometry {
  readonly height: number
  place(ags: string): Drawn | null
  /** path of all borders for which the test holds; `b` is null at the border of the state */
  borders(test: (a: string, b: string | null) => boolean): string
  /** AGS of the places that touch the page */
  inSight(): readonly string[]
  neighbours(ags: string): readonly string[]
}

const MARGIN = 28
/** Taller maps would not fit on a page. */
const TALLEST = 1.25

/** @param scope AGS of the places that fill the page */
export function geometryOf(shapes: Shapes, scope: ReadonlySet<string>, width: number): Geometry {
  // The file is read as JSON: the library's types tell line strings from polygons, which nothing here needs.
  const topology = shapes as unknown as Topology
  const all = topology.objects.municipalities as Municipalities
  const inScope = { ...all, geometries: all.geometries.filter(({ id }) => scope.has(String(id))) }
  const focus = feature(topology, inScope)
  const flat = geoIdentity().reflectY(true)
  const [[west, north], [east, south]] = geoPath(flat).bounds(focus)
  const height = Math.round(Math.min(width * TALLEST, (width * (south - north)) / (east - west)))
  const projection = flat.fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    focus,
  )
  const path = geoPath(projection).digits(1)
  const drawn = new Map(feature(topology, all).features.map((each) => [String(each.id), draw(each)] as const))

  function draw(each: Parameters<typeof path.bounds>[0]): Drawn {
    const [[left, top], [right, bottom]] = path.bounds(each)
    const [x, y] = path.centroid(each)
    const box = { x: left, y: top, width: right - left, height: bottom - top }
    return { path: path(each) ?? '', middle: [x, y], box, area: path.area(each) }
  }

  return {
    height,
    place: (ags) => drawn.get(ags) ?? null,
    borders: (test) => {
      const lines = mesh(topology, all as Parameters<typeof mesh>[1], (a, b) =>
        test(idOf(a), a === b ? null : idOf(b)),
      )
      return path(lines) ?? ''
    },
    inSight: () => [...drawn].filter(([, { box }]) => meets(box, width, height)).map(([ags]) => ags),
    neighbours: neighbourhood(all),
  }
}

function neighbourhood({ geometries }: Municipalities): (ags: string) => readonly string[] {
  const ids = geometries.map(({ id }) => String(id))
  const lists = neighbors(geometries as Parameters<typeof neighbors>[0])
  const at = new Map(ids.map((id, index) => [id, index]))
  return (ags) => (lists[at.get(ags) ?? -1] ?? []).map((index) => ids[index] ?? '')
}

const idOf = (geometry: object) => String((geometry as { id?: unknown }).id)

function meets({ x, y, ...box }: Box, width: number, height: number): boolean {
  return x < width && y < height && x + box.width > 0 && y + box.height > 0
}
