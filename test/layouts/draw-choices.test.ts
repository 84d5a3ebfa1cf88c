import { expect, it } from 'vitest'

type Choices = Record<string, string>
const load = (file: string) => import(new URL(file, import.meta.url).href)
const { CHOICE_NAMES, CHOICES } = await load('choices.mjs')
const { drawChoices } = await load('draw-choices.mjs')
const { madePossible } = await load('made-possible.mjs')

const drawn: Choices[] = drawChoices(1, 200)

it('there are at least thirty choices, and the same seed draws the same tables', () => {
  expect(CHOICE_NAMES.length).toBeGreaterThanOrEqual(30)
  expect(drawChoices(1, 10)).toEqual(drawn.slice(0, 10))
  expect(drawChoices(2, 10)).not.toEqual(drawn.slice(0, 10))
})

it('each option of each choice is drawn early, and only options that there are', () => {
  for (const name of CHOICE_NAMES) {
    const options = new Set(drawn.map((choices) => choices[name]))
    expect([name, [...options].sort()]).toEqual([name, Object.keys(CHOICES[name]).sort()])
  }
})

it('what is drawn can be printed: the rules leave it as it is', () => {
  for (const choices of drawn) expect(madePossible(choices)).toEqual(choices)
})
