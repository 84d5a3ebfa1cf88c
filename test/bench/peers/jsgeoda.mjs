// Reads { amounts, pairs, threshold, iterations } from standard input, writes { clusters, seconds } of jsgeoda's maxpGreedy.
// jsgeoda takes neighbours from a map alone: here every pair of neighbours is two triangles with a common side,
// each area the triangles of all its pairs, so that the contiguity is exactly that of the pairs.
import { text } from 'node:stream/consumers'
import jsgeoda from 'jsgeoda'

const { amounts, pairs, threshold, iterations } = JSON.parse(await text(process.stdin))
const triangles = amounts.map((_, area) => [[triangle(-10 * (area + 1), 0, -1)]])
for (const [index, [a, b]] of pairs.entries()) {
  triangles[a].push([triangle(10 * (index + 1), 0, -1)])
  triangles[b].push([triangle(10 * (index + 1), 0, 1)])
}

function triangle(x, y, side) {
  return [
    [x, y],
    [x, y + 2],
    [x + side, y + 1],
    [x, y],
  ]
}

const features = amounts.map((amount, area) => ({
  type: 'Feature',
  properties: { amount },
  geometry: { type: 'MultiPolygon', coordinates: triangles[area] },
}))
const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }))
const geoda = await jsgeoda.New()
const map = geoda.readGeoJSON(bytes.buffer)
const weights = geoda.getRookWeights(map)
const start = performance.now()
const { clusters } = geoda.maxpGreedy(weights, [amounts], iterations, [amounts], [threshold])
const seconds = (performance.now() - start) / 1000
const neighbours = amounts.map((_, area) => geoda.getNeighbors(weights, area).length)
process.stdout.write(JSON.stringify({ clusters, seconds, links: neighbours.reduce((sum, n) => sum + n, 0) }))
