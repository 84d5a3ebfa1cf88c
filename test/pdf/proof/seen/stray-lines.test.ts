import { describe, expect, test } from 'vitest'
import { argsOf } from '../../../support/args-of.js'
import { amountIn, type Line, pagesOf, parsed, places, rowOf } from '../../support/blocks.js'
import { grouped } from '../../support/tiny-table.js'

const AT = 24
/** Points from the left: where a line below a name begins, and a number before the edge of the amounts. */
const [BELOW, BEFORE] = [38, 180]
const above = places[AT - 1]
const other = places[AT + 9]?.name ?? ''

/** @returns the verdict of the table with a line below some of its rows, and what is quoted as not understood */
async function told(line: Line, every = places.length, ...goingOn: Line[]): Promise<unknown> {
  const lines = places.flatMap((place, at) => [
    rowOf(place),
    ...(at % every === (AT - 1) % every ? [line, ...goingOn] : []),
  ])
  const { verdict, findings } = await parsed(pagesOf(lines, AT + 1 + goingOn.length))
  return [verdict, findings.flatMap((one) => (one.code === 'sentences-not-read' ? argsOf(one).lines : []))]
}

describe('a line between the rows that is nothing but', () => {
  test.each([other, `(${other})`, `Gemeinde ${other}`])('another place, "%s", is a doubt', async (text) => {
    expect(await told([[BELOW, text]])).toEqual(['read', [text]])
  })

  test.each(['(38.211)', '38.211 €'])('another amount, "%s", is one', async (text) => {
    expect(await told([[BEFORE, text]])).toEqual(['read', [text]])
  })

  test('a district, the name or the amount of its row once more, or a small number is none', async () => {
    const amount = above ? grouped(amountIn(above)) : ''
    for (const line of [
      [[BELOW, 'Biberach']],
      [[BELOW, above?.name ?? '']],
      [[BEFORE, `(${amount})`]],
      [[BEFORE, '(12)']],
    ] as const)
      expect(await told(line)).toEqual(['proven', []])
  })

  test('what goes on in the line below is the part of a heading', async () => {
    expect(await told([[BELOW, other]], places.length, [[BELOW, 'Landkreis Ortenaukreis']])).toEqual([
      'proven',
      [],
    ])
  })

  test('where many rows have one, it is a heading or a column', async () => {
    expect(await told([[BELOW, other]], AT / 4)).toEqual(['proven', []])
  })
})
