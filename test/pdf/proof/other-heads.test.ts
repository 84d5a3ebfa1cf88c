import { describe, expect, test } from 'vitest'
import { blocks, type Line, pagesOf, parsed, rowOf } from '../support/blocks.js'

/** @param heads over the amounts of the three tables */
async function saidOf(...heads: readonly string[]) {
  const lines = blocks.flatMap((block, at): Line[] => [
    [[30, `${block[0]?.district.name} (${block.length})`]],
    [
      [30, 'Gemeinde'],
      [200, heads[at] ?? ''],
    ],
    ...block.map(rowOf),
  ])
  const { verdict, findings } = await parsed(pagesOf(lines))
  return [verdict, findings.flatMap(({ code, args }) => (code === 'meaning-doubted' ? args.word : []))]
}

describe('of many tables, one whose head over the amounts says something else', () => {
  test.each(['Zuweisung 2017', 'Quote 2018', 'Zuweisung 2018 (je Person)'])('is read: %s', async (head) => {
    expect(await saidOf('Zuweisung 2018', head, 'Zuweisung 2018')).toEqual(['read', [head]])
  })

  test('is proven where all say the same, or only more', async () => {
    expect(await saidOf('Zuweisung 2018', 'Zuweisung 2018', 'Zuweisung 2018')).toEqual(['proven', []])
    expect(await saidOf('Zuweisung 2018', 'Zuweisung', 'Zuweisung 2018')).toEqual(['proven', []])
  })
})

/** @param gap lines between the header of each page and the head of its table. @param dates in these headers */
async function saidBelow(gap: number, ...dates: readonly string[]) {
  const pages = blocks.map((block, at) => [
    [
      [
        [30, 'Städtetag-Info'],
        [200, dates[at] ?? 'März 2019'],
      ],
      ...Array.from({ length: gap }, (): Line => []),
      [
        [30, 'Gemeinde'],
        [200, at === 0 ? 'Zuweisung 2018' : 'Zuweisung'],
      ],
      ...block.map(rowOf),
    ] satisfies Line[],
  ])
  const { findings } = await parsed(pages)
  return findings.flatMap(({ code, args }) => (code === 'meaning-doubted' ? args.word : []))
}

test('a date in the header of each page is of no amounts, close above a head it may be', async () => {
  expect(await saidBelow(3)).toEqual([])
  expect(await saidBelow(0)).toEqual(['März 2019 Zuweisung 2018'])
})
