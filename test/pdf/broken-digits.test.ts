import { expect, test } from 'vitest'
import type { Municipality } from '../../src/domain/register.js'
import {
  AMOUNT,
  amountIn,
  blocks,
  type Line,
  pagesOf,
  places,
  proven,
  read,
  sumOf,
} from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

/** Large amounts without their last digit, which stands below it. */
function brokenAmounts(): Line[][][] {
  const lines = (place: Municipality): Line[] => {
    const amount = String(amountIn(place))
    const [front, rest] = [amount.slice(0, -1), amount.slice(-1)]
    const isBroken = amountIn(place) > 99_999 && Number(front) % 796 !== 0
    const first: Line = [
      [30, place.name],
      [AMOUNT, isBroken ? front : amount],
    ]
    return isBroken ? [first, [[AMOUNT, rest]]] : [first]
  }
  return [places.slice(0, 35), places.slice(35)].map((some) => [some.flatMap(lines)])
}

test('an amount whose last digit a narrow cell breaks off is one amount', async () => {
  expect(await read(brokenAmounts())).toEqual(proven)
})

test.each(['darunter: Fälle', 'Fälle'])(
  'what the head calls %s is no digit of the amount above it',
  async (said) => {
    const head: Line[] = [
      [
        [30, 'Gemeinde'],
        [AMOUNT, 'Euro'],
      ],
      [[AMOUNT, said]],
    ]
    const pages = brokenAmounts().map(([lines = []]) => [[...head, ...lines]])
    expect(await read(pages)).toMatchObject({ verdict: 'refused' })
  },
)

test('a whole amount takes no nought below it, though ten times as much is on the rate', async () => {
  const lines = places.flatMap((place, at): Line[] => [
    [
      [30, place.name],
      [AMOUNT, String(amountIn(place))],
    ],
    ...(at === 3 ? [[[AMOUNT, '0']] as const] : []),
  ])
  expect(await read(pagesOf(lines))).toMatchObject({ rows: places.length })
})

const withKey = (place: Municipality, front: string, rest: string): Line[] => [
  [
    [30, place.name],
    [160, front],
    [AMOUNT, String(amountIn(place))],
  ],
  [[160, rest]],
]
/** @param of the place whose key a row has */
const brokenKeys = (of: (place: Municipality) => Municipality) =>
  places.flatMap((place) => withKey(place, of(place).ags.slice(2, 7), of(place).ags.slice(7)))

// 53 lines: the page ends between the two parts of the 27th key.
test.each([
  [54, 3],
  [53, 26],
])(
  'keys of which a narrow cell or a page of %i lines breaks the last digit off are keys: a name beside that of another is noticed',
  async (perPage, at) => {
    const [one, other] = places.slice(at, at + 2) as [Municipality, Municipality]
    const changed = (place: Municipality) => (place === one ? other : place === other ? one : place)
    const lines = brokenKeys((place) => place)
    expect(await read(pagesOf(lines, perPage))).toEqual(proven)
    const { verdict, errors } = await read(pagesOf(brokenKeys(changed), perPage))
    expect(verdict).toBe('refused')
    const texts = errors.flatMap(({ text }) => text ?? [])
    expect(texts.filter((text) => text.includes(one.name))).not.toEqual([])
    expect(texts.filter((text) => text.includes(other.name))).not.toEqual([])
  },
)

test('numbers below one another that are a key in one row only are none', async () => {
  const lines = places.flatMap((place, at) => withKey(place, at === 3 ? '42600' : '51234', '1'))
  expect(await read(pagesOf(lines, 54))).toEqual(proven)
})

test('a nought beside a place is none of the cents of an amount above it', async () => {
  const lines = places.map((place, at): Line => {
    const next = places[at + 1]
    const isAbove = next !== undefined && amountIn(next) === 0
    return [
      [30, place.name],
      [AMOUNT, `${grouped(amountIn(place))}${isAbove ? ',0' : ''}`],
    ]
  })
  expect(await read(pagesOf(lines))).toMatchObject({ rows: places.length })
})

test('the cents of a sum go on beside the last word of its label, which is a place as well', async () => {
  const lines = blocks.flatMap((block): Line[] => [
    ...block.map(
      (place): Line => [
        [30, place.name],
        [AMOUNT, `${amountIn(place)},00`],
      ],
    ),
    [
      [30, block.length === 1 ? 'zusammen Stadtkreis' : 'zusammen Landkreis'],
      [AMOUNT, `${sumOf(block)},0`],
    ],
    [
      [30, block[0]?.district.name ?? ''],
      [AMOUNT, '0'],
    ],
  ])
  expect(await read(pagesOf(lines, 50))).toEqual(proven)
})
