import { expect, test } from 'vitest'
import { AMOUNT, amountIn, type Line, pagesOf, parsed, places } from '../support/blocks.js'
import { grouped } from '../support/tiny-table.js'

const at = places.findIndex(({ name }) => name === 'Ettenheim')

async function doubtsWith(behind: (index: number) => string) {
  const lines = places.map(
    (place, index): Line => [
      [30, `${place.name}${behind(index)}`],
      [AMOUNT, grouped(amountIn(place))],
    ],
  )
  const { verdict, findings } = await parsed(pagesOf(lines))
  return [verdict, findings.flatMap(({ code, text }) => (code === 'place-doubted' ? text : []))]
}

test.each([' Ulm', ' (Ulm)', ' Gde Ulm', ' Alb-Donau-Kreis', ', LK Biberach'])(
  'a district beside the name of one row that is not that of the place is a doubt: %s',
  async (said) => {
    const text = expect.stringContaining(`Ettenheim${said}`)
    expect(await doubtsWith((index) => (index === at ? said : ''))).toEqual(['read', [text]])
  },
)

test('its own is none', async () => {
  expect(await doubtsWith((index) => (index === at ? ' (Ortenaukreis)' : ''))).toEqual(['proven', []])
})
