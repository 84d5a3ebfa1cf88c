import type { Box } from './geometry.js'

/** Room on a page for things of which none may cover another. */
export interface Room {
  take(box: Box): void
  /**
   * @param shifts from the point it belongs to, best first; the first with room is taken
   * @returns null where none has room
   */
  place(point: readonly [x: number, y: number], size: Size, shifts: readonly Shift[]): Box | null
}

export interface Size {
  readonly width: number
  readonly height: number
}

export type Shift = readonly [x: number, y: number]

/** @param page beyond its edge nothing is put */
export function roomOn(page: Box): Room {
  const taken: Box[] = []
  const isFree = (box: Box) => within(page, box) && !taken.some((each) => overlap(each, box))
  return {
    take: (box) => void taken.push(box),
    place: ([x, y], size, shifts) => {
      for (const [right, down] of shifts) {
        const box = around(x + right, y + down, size)
        if (!isFree(box)) continue
        taken.push(box)
        return box
      }
      return null
    },
  }
}

/** @returns shifts in circles of growing radius, for things that are about square */
export function circles(step: number, count: number): Shift[] {
  const turns = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => (eighth * Math.PI) / 4)
  const rings = Array.from({ length: count }, (_, at) => (at + 1) * step)
  return [[0, 0], ...rings.flatMap((radius) => turns.map((turn): Shift => polar(radius, turn)))]
}

const polar = (radius: number, turn: number): Shift => [radius * Math.cos(turn), radius * Math.sin(turn)]

/** @returns shifts for a line of text: on the point, below and above it, beside it, then further away */
export function lines({ width, height }: Size): Shift[] {
  const [near, far] = [width / 2 + height * 0.7, width / 2]
  const below: Shift[] = [1, -1, 1.7, -1.7].map((rows) => [0, rows * height])
  const beside: Shift[] = [0, 0.8, -0.8].flatMap((rows): Shift[] => [
    [near, rows * height],
    [-near, rows * height],
  ])
  const further: Shift[] = [2, -2, 3, -3].flatMap((rows): Shift[] => [
    [0, rows * height],
    [far, rows * height],
    [-far, rows * height],
  ])
  return [[0, 0], ...below, ...beside, ...further]
}

export function around(x: number, y: number, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function within(page: Box, box: Box): boolean {
  return (
    box.x > page.x + 2 &&
    box.y > page.y + 2 &&
    box.x + box.width < page.x + page.width - 2 &&
    box.y + box.height < page.y + page.height - 2
  )
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
