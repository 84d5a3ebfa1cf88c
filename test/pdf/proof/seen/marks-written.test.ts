import { describe, expect, test } from 'vitest'
import { AMOUNT, amountIn, type Line, pagesOf, parsed, places } from '../../support/blocks.js'
import { grouped } from '../../support/tiny-table.js'

const at = places.findIndex(({ name }) => name === 'Ettenheim')

async function missing(mark: string, where: 'name' | 'amount', notes: readonly string[] = []) {
  const lines = places.map((place, index): Line => {
    const own = (cell: typeof where) => (index === at && cell === where ? mark : '')
    return [
      [30, place.name + own('name')],
      [AMOUNT, grouped(amountIn(place)) + own('amount')],
    ]
  })
  const { verdict, findings } = await parsed(
    pagesOf([...lines, [], ...notes.map((note): Line => [[30, note]])]),
  )
  const found = findings.flatMap(({ code, args }) => (code === 'footnote-missing' ? args.mark : []))
  return [verdict, ...found]
}

describe('a mark as large as the letters before it, whose note is nowhere', () => {
  test.each(['*', ' *', '**', '¹', ' ¹', ' 1)', '#', ' °', '!', '+'])(
    'behind a name is a doubt: %j',
    async (mark) => {
      expect(await missing(mark, 'name')).toEqual(['read', mark.trim().normalize('NFKC').replace(')', '')])
    },
  )

  test.each(['*', ' *', '**', '¹', ' 1)', ' a)'])('behind an amount is a doubt: %j', async (mark) => {
    expect(await missing(mark, 'amount')).toEqual(['read', mark.trim().normalize('NFKC').replace(')', '')])
  })

  test('is none where the note stands below, alone or with others on one line', async () => {
    expect(await missing('*', 'name', ['* Große Kreisstadt'])).toEqual(['proven'])
    expect(await missing('²', 'name', ['¹ Große Kreisstadt ² Stadt'])).toEqual(['proven'])
    expect(await missing('**', 'name', ['* Große Kreisstadt'])).toEqual(['read', '**'])
  })
})
