import proj4 from 'proj4'

const UTM32 = '+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs'
const toUtm = proj4('WGS84', UTM32)

const eachRing = (geometry, visit) => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  for (const rings of polygons) for (const ring of rings) visit(ring)
}

/** @returns the geometry in UTM metres, on a grid of 1 cm so that shared points stay equal. */
export function project(geometry) {
  const move = (node) =>
    typeof node[0] === 'number'
      ? toUtm.forward(node.slice(0, 2)).map((v) => Math.round(v * 100) / 100)
      : node.map(move)
  return { type: geometry.type, coordinates: move(geometry.coordinates) }
}

/** @returns the centre of area in whole metres. */
export function centre(geometry) {
  let area = 0
  let x = 0
  let y = 0
  eachRing(geometry, (ring) => {
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]]
      const cross = ax * by - bx * ay
      area += cross
      x += (ax + bx) * cross
      y += (ay + by) * cross
    }
  })
  return [Math.round(x / (3 * area)), Math.round(y / (3 * area))]
}

/**
 * Pairs of areas that share at least one border segment, with its length. Two areas that only touch in a
 * point share no segment and are not listed.
 * @param areas [key, geometry] in metres
 * @returns [key, key, metres] sorted by keys; metres are at least 1
 */
export function borders(areas) {
  const owners = new Map()
  for (const [key, geometry] of areas) {
    eachRing(geometry, (ring) => {
      for (let i = 1; i < ring.length; i++) {
        const ends = [ring[i - 1], ring[i]].map((p) => p.join(' ')).sort()
        const segment = ends.join('|')
        const known = owners.get(segment)
        if (known) known.keys.add(key)
        else
          owners.set(segment, {
            keys: new Set([key]),
            length: Math.hypot(ring[i][0] - ring[i - 1][0], ring[i][1] - ring[i - 1][1]),
          })
      }
    })
  }
  const pairs = new Map()
  for (const { keys, length } of owners.values()) {
    if (keys.size !== 2 || length === 0) continue
    const pair = [...keys].sort().join(' ')
    pairs.set(pair, (pairs.get(pair) ?? 0) + length)
  }
  return [...pairs]
    .map(([pair, length]) => [...pair.split(' '), Math.max(1, Math.round(length))])
    .sort((a, b) => (a[0] + a[1] < b[0] + b[1] ? -1 : 1))
}
