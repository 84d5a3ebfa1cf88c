import { once } from '../../domain/once.js'
import { FIGURE_SHAPES } from './figure-shapes.js'
import { Path } from './paint/path.js'

const WIDTH = 12
const HEIGHT = 16
/** Width of the raster, as a share of the height of a figure. */
const ASPECT = 0.75
/** How much more a figure must look like another one than like itself, as a difference of correlations. */
const MARGIN = 0.12
/** Correlation below which a glyph looks like no figure at all. */
const LEAST = 0.45

/**
 * @param outline in the way of SVG, y upwards. @returns the figure that a glyph looks like where it says to be another one;
 * null where it looks like what it says, or like nothing that is known
 */
export function looksLikeOther(figure: string, outline: string): string | null {
  const raster = rasterOf(outline)
  const claimed = Number(figure)
  if (!raster || !(claimed in FIGURE_SHAPES)) return null
  const shape = deviationOf(raster)
  const alike = known().map((fonts) => Math.max(...fonts.map((font) => correlation(shape, font))))
  const best = alike.indexOf(Math.max(...alike))
  const isOther = best !== claimed && (alike[best] ?? 0) > LEAST
  return isOther && (alike[best] ?? 0) - (alike[claimed] ?? 0) > MARGIN ? String(best) : null
}

function rasterOf(outline: string): number[] | null {
  const path = pathOf(outline)
  if (!path) return null
  const boxes = path.lines.map(({ box }) => box)
  const [x0, x1] = [Math.min(...boxes.map((box) => box.x0)), Math.max(...boxes.map((box) => box.x1))]
  const [y0, y1] = [Math.min(...boxes.map((box) => box.y0)), Math.max(...boxes.map((box) => box.y1))]
  const height = y1 - y0
  if (!(height > 0)) return null
  const xs = Array.from(
    { length: WIDTH },
    (_, column) => (x0 + x1) / 2 + ((column + 0.5 - WIDTH / 2) / WIDTH) * ASPECT * height,
  )
  return Array.from({ length: HEIGHT }, (_, row) => path.heldAt(xs, y1 - ((row + 0.5) / HEIGHT) * height))
    .flat()
    .map(Number)
}

/** PDF.js gives outlines as "M0 0L1 0Q…Z". */
function pathOf(outline: string): Path | null {
  const data: number[] = []
  let [x, y] = [0, 0]
  for (const [, step = '', rest = ''] of outline.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const at = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
    if (step === 'M') data.push(0, ...at)
    else if (step === 'L') data.push(1, ...at)
    else if (step === 'C') data.push(2, ...at)
    else if (step === 'Q') data.push(2, ...cubicOf([x, y], at))
    else data.push(3)
    ;[x = 0, y = 0] = at.length >= 2 ? at.slice(-2) : [x, y]
  }
  return data.length > 6 ? new Path(data, [-9, -9, 9, 9], [1, 0, 0, 1, 0, 0]) : null
}

function cubicOf(
  [x, y]: readonly [number, number],
  [cx = 0, cy = 0, ex = 0, ey = 0]: readonly number[],
): number[] {
  const third = (from: number, to: number) => from + (2 / 3) * (to - from)
  return [third(x, cx), third(y, cy), third(ex, cx), third(ey, cy), ex, ey]
}

/** How far each square lies from the mean of all, and the sum of the squares of that. */
interface Deviation {
  readonly values: readonly number[]
  readonly squares: number
}

function deviationOf(values: readonly number[]): Deviation {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const deviations = values.map((value) => value - mean)
  return { values: deviations, squares: deviations.reduce((sum, value) => sum + value * value, 0) }
}

const known = once(() =>
  FIGURE_SHAPES.map((fonts) =>
    fonts.map((shares) => deviationOf([...shares].map((share) => Number(share) / 9))),
  ),
)

function correlation(a: Deviation, b: Deviation): number {
  const both = a.values.reduce((sum, value, index) => sum + value * (b.values[index] ?? 0), 0)
  return a.squares > 0 && b.squares > 0 ? both / Math.sqrt(a.squares * b.squares) : 0
}
