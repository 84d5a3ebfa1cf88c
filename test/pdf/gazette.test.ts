import { expect, test } from 'vitest'
import type { Municipality } from '../../src/domain/register.js'
import { AMOUNT, amountIn, blocks, type Line, places, proven, read, rowOf, sumOf } from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

/** Running text of two columns, as a gazette prints it: names broken at the ends of lines, amounts in brackets. */
const euro = (place: Municipality) => `${place.name} (${grouped(amountIn(place))})`

function sentence(block: readonly Municipality[], sum: number): string {
  const [others, last] = [block.slice(0, -1).map(euro).join(', '), block.slice(-1).map(euro)]
  const list = block.length > 1 ? `Es erhalten ${others} und ${last}.` : ''
  return block.length > 1
    ? `${list} Auf den Kreis entfallen damit zusammen ${grouped(sum)} Euro.`
    : `Die Stadt ${block[0]?.name} erhält ${grouped(sum)} Euro.`
}

/** Breaks behind spaces. */
function broken(text: string, letters = 48): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const ACROSS: readonly Line[] = [
  [
    [
      30,
      'Auf der Grundlage der Vorschrift stehen den nachstehend genannten Städten und Gemeinden je Jahr die in',
    ],
  ],
  [
    [
      30,
      'Klammern angegebenen Beträge zur Verfügung. Die Zahl der Personen am Stichtag ist für diese maßgeblich.',
    ],
  ],
]

function pageOf(sumIn = sumOf): Line[] {
  const text = blocks.flatMap((block, at) => [
    `${at + 1}. ${block.length > 1 ? 'Landkreis' : 'Stadtkreis'} ${block[0]?.district.name}`,
    ...broken(sentence(block, sumIn(block))),
  ])
  const half = Math.ceil(text.length / 2)
  const columns = text.slice(0, half).map((line, at): Line => {
    const right = text[half + at]
    return [[30, line], ...(right === undefined ? [] : [[300, right] as const])]
  })
  return [...ACROSS, ...columns]
}

test('names and amounts in sentences of two columns', async () => {
  expect(places).toHaveLength(proven.rows)
  expect(await read([[pageOf()]])).toEqual(proven)
})

test('a sum of a sentence that is none refuses the text', async () => {
  const { verdict, errors } = await read([[pageOf((block) => sumOf(block) + (block.length > 1 ? 796 : 0))]])
  expect(verdict).toBe('refused')
  expect(errors.map(({ code }) => code)).toContain('printed-sum-differs')
})

test('a table for each district in two columns, with heads that happen to stand side by side', async () => {
  const [city = [], ortenau = [], biberach = []] = blocks
  const head: Line = [
    [30, 'Gemeinde (Personen)'],
    [AMOUNT, 'Euro'],
  ]
  const headings = (block: readonly Municipality[]): Line[] => [
    [[30, `Landkreis ${block[0]?.district.name}`]],
    head,
  ]
  const sum = (block: readonly Municipality[]): Line => [
    [30, 'Summe'],
    [AMOUNT, grouped(sumOf(block))],
  ]
  const [some, more, last] = [biberach.slice(0, 10), biberach.slice(10, 20), biberach.slice(20)]
  const above = [head, ...last.map(rowOf), sum(biberach), ...headings(ortenau)]
  const rest = above.length - 4
  const beside = [head, ...ortenau.slice(-rest).map(rowOf), sum(ortenau)]
  const alone: Line[] = [[[30, 'Stadtkreis Freiburg im Breisgau']], head, ...city.map(rowOf)]
  const left = [...above, ...ortenau.slice(0, -rest).map(rowOf)]
  const right = [...beside, ...alone]
  expect(right.lastIndexOf(head)).toBe(left.lastIndexOf(head))
  const first = [...headings(biberach), ...some.map(rowOf)]
  const next = [head, ...more.map(rowOf)]
  expect(
    await read([
      [first, next],
      [left, right],
    ]),
  ).toEqual(proven)
})

/** Points that a letter of the typewriter is wide. */
const LETTER = 5.4

/** Each word by itself, spread over the column; the last line is not. */
function justified(text: string, x: number, letters = 48): (readonly [x: number, text: string])[][] {
  const wide = (letters - 2) * LETTER
  const lines = broken(text, letters)
  return lines.map((line, at) => {
    const words = line.split(' ')
    const filled = words.reduce((sum, { length }) => sum + length, 0) * LETTER
    const gap = at === lines.length - 1 ? LETTER : (wide - filled) / (words.length - 1)
    let left = x
    return words.map((word) => {
      const from = left
      left += word.length * LETTER + gap
      return [from, word] as const
    })
  })
}

test('justified text of two columns that names the places without an amount in a sentence of their own', async () => {
  const textOf = (block: readonly Municipality[]) => {
    const [paid, none] = [
      block.filter((place) => amountIn(place) > 0),
      block.filter((place) => amountIn(place) === 0),
    ]
    const list = paid.map((place) => `${place.name}: ${grouped(amountIn(place))}`).join('; ')
    if (block.length === 1) return `${list} Euro.`
    const others = none.slice(0, -1).map(({ name }) => name)
    const end = `Keine Mittel (0 Euro) erhalten ${others.join(', ')} und ${none.at(-1)?.name}.`
    return `${block.length} Gemeinden, zusammen ${grouped(sumOf(block))} Euro. Davon ${list}. ${end}`
  }
  const columnAt = (some: typeof blocks, x: number) =>
    some.flatMap((block) => [
      [[x, `${block.length > 1 ? 'Landkreis' : 'Stadtkreis'} ${block[0]?.district.name}`] as const],
      ...justified(textOf(block), x),
    ])
  const [left, right] = [
    columnAt(blocks.slice(1, 2), 30),
    columnAt([...blocks.slice(0, 1), ...blocks.slice(2)], 310),
  ]
  const lines = left.map((line, at): Line => [...line, ...(right[at] ?? [])])
  expect(await read([[lines]], 'Courier')).toEqual(proven)
})

test('narrow columns of three words a line, where paragraphs begin with their district', async () => {
  const textOf = (block: readonly Municipality[]) => {
    const title = block.length > 1 ? `Kreis ${block[0]?.district.name}.` : 'Die Stadtkreise.'
    const amount = (place: Municipality) => (amountIn(place) > 0 ? String(amountIn(place)) : 'nichts')
    return `${title} ${block.map((place) => `${place.name} ${amount(place)}`).join('; ')}.`
  }
  const lines = [...blocks.slice(1), ...blocks.slice(0, 1)].flatMap((block) =>
    justified(textOf(block), 0, 30),
  )
  const length = Math.ceil(lines.length / 3)
  const page = Array.from(
    { length },
    (_, at): Line =>
      [0, 1, 2].flatMap((column) =>
        (lines[column * length + at] ?? []).map(([x, text]) => [30 + 180 * column + x, text] as const),
      ),
  )
  expect(await read([[page]], 'Courier')).toEqual(proven)
})

const EXPLAINED =
  'Gemeinden, denen nichts zugewiesen wurde, sind nach dem Wort »Fehlanzeige« aufgeführt; ihr Betrag ist null.'

/** "2. Landkreis Biberach: Altheim 17 514; … – Fehlanzeige: Wain. (Kreissumme 851 010.)", in two justified columns */
function listsByDistrict({ explained = EXPLAINED, more = 0 } = {}): Line[] {
  const textOf = (block: readonly Municipality[], at: number) => {
    const [paid, none] = [
      block.filter((place) => amountIn(place) > 0),
      block.filter((place) => amountIn(place) === 0),
    ]
    const title = `${block.length > 1 ? 'Landkreis' : 'Stadtkreis'} ${block[0]?.district.name}`
    if (block.length === 1) return `${at}. ${title}: ${grouped(sumOf(block), ' ')}.`
    const list = paid.map((place) => `${place.name} ${grouped(amountIn(place), ' ')}`).join('; ')
    const others = none.map(({ name }) => name).join('; ')
    return `${at}. ${title}: ${list} – Fehlanzeige: ${others}. (Kreissumme ${grouped(sumOf(block) + more, ' ')}.)`
  }
  const [city = [], ...districts] = blocks
  const [first = '', second = '', third = ''] = [city, ...districts].map((block, at) => textOf(block, at + 1))
  const left = [explained, first, second].flatMap((text) => justified(text, 30))
  const right = [[[310, 'II. Regierungsbezirk Tübingen'] as const], ...justified(third, 310)]
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, at): Line => [...(left[at] ?? []), ...(right[at] ?? [])],
  )
}

test('places without an amount behind a word that a sentence explains, and sums of districts in brackets', async () => {
  expect(await read([[listsByDistrict()]], 'Courier')).toEqual(proven)
})

test('but a sum in brackets that is none refuses the text', async () => {
  const { verdict, errors } = await read([[listsByDistrict({ more: 796 })]], 'Courier')
  expect(verdict).toBe('refused')
  expect(errors.map(({ code }) => code)).toContain('printed-sum-differs')
})

test('also where no list is understood before it', async () => {
  const said = { explained: 'Die Beträge sind durch Strichpunkte getrennt.', more: 796 }
  expect((await read([[listsByDistrict(said)]], 'Courier')).verdict).toBe('refused')
})

test.each(['Die Beträge sind durch Strichpunkte getrennt.', 'Das Wort »Fehlanzeige« steht für sich.'])(
  'and a word that nothing explains leaves it unproven: %s',
  async (explained) => {
    expect((await read([[listsByDistrict({ explained })]], 'Courier')).verdict).not.toBe('proven')
  },
)
