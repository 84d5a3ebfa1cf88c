import { expect, test } from 'vitest'
import type { Municipality } from '../../../src/domain/register.js'
import type { TagNode } from '../../../src/pdf/document/tagged-page.js'
import { adjudicate } from '../../../src/pdf/proof/adjudicate.js'
import { amountIn, blocks, edition, places, sumOf } from '../support/blocks.js'
import { type Line, textPageOf } from '../support/text-pages.js'
import { register } from '../support/world.js'

/** Points from one table to the one beside it. */
const PITCH = 280
const called = ({ name }: Municipality) => (name === 'Biberach an der Riß' ? 'Biberach' : name)
const rows = blocks.flatMap((block) => [
  ...block.map(
    (place): Line => [
      [30, called(place)],
      [250, String(amountIn(place))],
    ],
  ),
  [[30, `Summe ${block[0]?.district.name}`] as const, [250, String(sumOf(block))] as const],
])

/**
 * @param from the first rows of the left table and of the right one
 * @param pairs the line that the tags give the amount of each line to
 * @returns a page of both, its lines declared to be rows
 */
function pageOf(number: number, from: readonly [number, number], count: number, pairs: readonly number[]) {
  const lines = Array.from({ length: count }, (_, at): Line => {
    const [left = [], right = []] = from.map((start) => rows[start + at] ?? [])
    return [...left, ...right.map(([x, text]) => [x + PITCH, text] as const)]
  })
  const cellsOf = (line: Line, row: number) =>
    line.map((_, cell) => `${cell === 1 ? (pairs[row] ?? row) : row} ${cell}`)
  const tags: TagNode = {
    role: 'Table',
    children: lines.map((line, row) => ({
      role: 'TR',
      children: cellsOf(line, row).map((id) => ({ role: 'TD', children: [{ id }] })),
    })),
  }
  return textPageOf(lines, { number, tags })
}

function read(pairs: readonly number[] = []) {
  const half = Math.ceil(rows.length / 2)
  const page = Math.ceil(half / 2)
  const pages = [pageOf(1, [0, half], page, pairs), pageOf(2, [page, half + page], half - page, [])]
  const world = { ...register, municipalities: places }
  const { best, trials } = adjudicate(pages, {
    register: world,
    editions: [edition],
    isSample: false,
    damage: [],
  })
  const [long] = trials.filter(({ hypothesis }) => hypothesis.layout === 'long bands')
  const errors = long?.proof.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  return [best?.proof.verdict, [...new Set(errors)]]
}

test('namesakes told by the order of tables abreast are told by the same order in the tags', () => {
  expect(read()).toEqual(['proven', []])
})

test('tags that give the amounts of two rows to each other contradict the print in whatever order they are read', () => {
  expect(read([0, 1, 3, 2])).toEqual(['refused', ['readers-disagree']])
})
