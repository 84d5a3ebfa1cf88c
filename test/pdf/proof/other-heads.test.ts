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
