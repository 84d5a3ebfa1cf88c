import { expect, test } from 'vitest'
import { paintingOf } from '../../../../src/pdf/document/paint/painter.js'

const NAMES = ['beginText', 'setFont', 'moveText', 'showText', 'setFillRGBColor', 'constructPath', 'fill']
const OPS = Object.fromEntries(NAMES.map((name, index) => [name, index]))
type Step = readonly [name: string, ...args: unknown[]]

/** Each letter is half as wide as the font is high. */
const show = (text: string): Step => [
  'showText',
  [...text].map((unicode) => ({ unicode, fontChar: unicode, width: 500, isSpace: unicode === ' ' })),
]

function runsOf(...steps: readonly Step[]): string[] {
  const all: readonly Step[] = [['beginText'], ['setFont', 'F', 10], ...steps]
  const { runs } = paintingOf({
    operators: { fnArray: all.map(([name]) => OPS[name] ?? -1), argsArray: all.map(([, ...args]) => args) },
    OPS,
    viewport: [1, 0, 0, 1, 0, 0],
    isVisible: () => ({ onScreen: true, onPaper: true }),
    glyphUnit: () => 0.001,
  })
  return runs.map(({ text, box }) => `${text} ${box.x0}-${box.x1}`)
}

test('letters that are shown one by one are one run', () => {
  expect(runsOf(show('1'), ['moveText', 5, 0], show('7'), ['moveText', 5, 0], show('5'))).toEqual([
    '175 0-15',
  ])
})

test('a space, a step, another baseline or colour, and what is painted between, end a run', () => {
  const rectangle: Step = ['constructPath', OPS.fill, [[0, 0, 0, 1, 9, 9]], [0, 0, 9, 9]]
  expect(runsOf(show('a '), show('b'))).toEqual(['a 0-5', 'b 10-15'])
  expect(runsOf(show('a'), ['moveText', 7, 0], show('b'))).toEqual(['a 0-5', 'b 7-12'])
  expect(runsOf(show('a'), ['moveText', 5, 3], show('1'))).toEqual(['a 0-5', '1 5-10'])
  expect(runsOf(show('a'), ['setFillRGBColor', '#ffffff'], show('b'))).toEqual(['a 0-5', 'b 5-10'])
  expect(runsOf(show('a'), rectangle, show('b'))).toEqual(['a 0-5', 'b 5-10'])
})
