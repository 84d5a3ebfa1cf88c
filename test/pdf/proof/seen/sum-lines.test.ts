import { describe, expect, test } from 'vitest'
import { AMOUNT, blocks, counts, type Line, pagesOf, parsed, rowOf, sumOf } from '../../support/blocks.js'
import { grouped } from '../../support/tiny-table.js'

type Block = (typeof blocks)[number]

const persons = (block: Block) => block.reduce((sum, { ags }) => sum + (counts.get(ags) ?? 0), 0)

async function verdictOf(head: (block: Block) => string, foot: (block: Block) => Line[]) {
  const lines = blocks.flatMap((block): Line[] => [[[30, head(block)]], ...block.map(rowOf), ...foot(block)])
  const { verdict, findings } = await parsed(pagesOf(lines))
  return [verdict, findings.flatMap(({ code, args }) => (code === 'sentences-not-read' ? args.lines : []))]
}

const name = ([first]: Block) => first?.district.name ?? ''

describe('a row of sums', () => {
  test('is held against the rows by its columns, not by what stands around its numbers', async () => {
    const foot = (block: Block): Line[] => [
      [
        [30, name(block)],
        [150, `${grouped(persons(block))} EUR`],
        [AMOUNT, grouped(sumOf(block))],
      ],
    ]
    expect(await verdictOf(name, foot)).toEqual(['proven', []])
  })

  test('may have a count before its amount, which spaces group as well', async () => {
    const head = (block: Block) =>
      `${name(block)} ${block.length} ${grouped(sumOf(block)).replaceAll('.', ' ')} €`
    expect(await verdictOf(head, () => [])).toEqual(['proven', []])
  })
})
