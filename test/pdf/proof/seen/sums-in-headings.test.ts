import { describe, expect, test } from 'vitest'
import { districtTitle } from '../../../../src/domain/districts.js'
import {
  amountIn,
  blocks,
  counts,
  type Line,
  pagesOf,
  parsed,
  places,
  rowOf,
  sumOf,
} from '../../support/blocks.js'
import { grouped } from '../../support/tiny-table.js'

type Block = (typeof blocks)[number]

const persons = (block: Block) => block.reduce((sum, { ags }) => sum + (counts.get(ags) ?? 0), 0)
const title = ([first]: Block) => (first ? districtTitle(first.district) : '')

/** @param head of each district, by how much more than right its numbers say */
async function saidOf(head: (block: Block, more: number) => string, caption = '') {
  const verdicts = [0, 1].map(async (more) => {
    const lines = blocks.flatMap((block, at): Line[] => [
      [[30, head(block, at === 1 ? more * 1000 : 0)]],
      ...block.map(rowOf),
    ])
    const { verdict, findings } = await parsed(pagesOf([[[270, caption]], ...lines]))
    // Where a number stands in the column of amounts, it is a sum that is wrong.
    return [
      verdict === 'refused' ? 'read' : verdict,
      findings.flatMap(({ code, args }) => (code === 'sentences-not-read' ? args.lines : [])),
    ]
  })
  return await Promise.all(verdicts)
}

const forms: readonly ((block: Block, more: number) => string)[] = [
  (block, more) => `${title(block)} (${grouped(sumOf(block) + more)} Euro)`,
  (block, more) => `${title(block)}: ${grouped(sumOf(block) + more)} €`,
  (block, more) => `${title(block)} – Summe ${grouped(sumOf(block) + more)} €`,
  (block, more) => `${title(block)} (${block.length + more / 1000} Gemeinden, ${grouped(sumOf(block))} Euro)`,
  (block, more) => `${title(block)} (${grouped(persons(block) + more)} Personen)`,
  (block, more) => `${title(block)} (${grouped(sumOf(block) + more)})`,
]

describe('what the heading of a district says of its rows', () => {
  test.each(forms.map((form, at) => [at, form] as const))(
    'is compared with them: form %i',
    async (_, form) => {
      const block = blocks[1] ?? []
      expect(await saidOf(form)).toEqual([
        ['proven', []],
        ['read', [form(block, 1000)]],
      ])
    },
  )

  test('is compared though no heading is right', async () => {
    const [right] = await saidOf((block) => `${title(block)} (${grouped(sumOf(block) + 1_000_000)} €)`)
    expect(right?.[0]).toBe('read')
  })

  test.each<(block: Block) => string>([
    (block) => `${title(block)} (${block[0]?.district.ags})`,
    (block) => `${title(block)} (212.345 Einwohner)`,
    (block) => `${title(block)} (212.345)`,
    (block) => `${title(block)} (Wahlkreis 51)`,
  ])('is something else where it counts something else: %s', async (head) => {
    expect((await saidOf(head))[0]).toEqual(['proven', []])
  })
})

describe('what a caption says of all rows', () => {
  const all = places.reduce((sum, place) => sum + amountIn(place), 0)
  const plain = (block: Block) => title(block)

  test.each([
    [`Tabelle: Beträge der Gemeinden (Summe ${grouped(all)} Euro)`, true],
    [`Tabelle: Beträge der Gemeinden (Summe ${grouped(all + 1000)} Euro)`, false],
    [`Tabelle 1: Beträge der ${places.length} Gemeinden`, true],
    [`Tabelle 1: Beträge der ${places.length + 1} Gemeinden`, false],
    ['Tabelle 1: Beträge (im Vorjahr insgesamt 41.234.567 Euro)', true],
  ])('is compared with them: %s', async (caption, holds) => {
    expect((await saidOf(plain, caption))[0]).toEqual(holds ? ['proven', []] : ['read', [caption]])
  })
})
