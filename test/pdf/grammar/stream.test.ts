import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { isRunningText, streamOf } from '../../../src/pdf/grammar/stream.js'
import { type PageLines, pageLines } from '../../../src/pdf/layout/page-lines.js'
import { tokensOf } from '../../../src/pdf/layout/token.js'
import { textPageOf } from '../support/text-pages.js'
import { register } from '../support/world.js'

const names = printedNames(register)

/** A page with one line, whose words stand a space apart, or as many as are between them. */
function pageOf(text: string, number: number): PageLines {
  const words = [...text.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => {
    const spaces = text.slice(0, index).split(' ').length - 1
    const x0 = 5 * (index - spaces) + 3 * spaces
    const x = x0 + 5 * word.length + 3
    return { text: word, x0, x1: x - 3, size: 10 }
  })
  const line = { page: number, y: 20, size: 10, words, text }
  return { number, lines: [{ line, tokens: tokensOf(line, () => false) }], artifacts: [] }
}

/** @returns name and amount of each part of the pages */
function partsOf(pages: string | readonly string[], isAmount: (cents: number) => boolean) {
  const all = [pages].flat().map((text, at) => pageOf(text, at + 1))
  return streamOf(all, isAmount, names).map(({ name, amount }) => [name, amount?.text])
}

test('a count of places before the currency of the sum behind it is none', () => {
  expect(partsOf('BIBERACH 45 € 694.981', () => false)).toEqual([['BIBERACH', '694.981']])
})

test('a count before an amount that is grouped by dots is no group of it', () => {
  expect(partsOf('Hohenlohekreis 16 849.418€', () => false)).toEqual([['Hohenlohekreis', '849.418€']])
})

test('a count far before an amount that is grouped by a comma is no group of it', () => {
  expect(partsOf('Main-Tauber-Kreis    18    602,631€', () => false)).toEqual([
    ['Main-Tauber-Kreis', '602,631€'],
  ])
})

test.each(['647 211', '647\u00a0211'])(
  'a count farther before an amount than its groups is none of them: %s',
  (amount) => {
    expect(partsOf(`Hohenlohekreis    16    ${amount}`, () => false)).toEqual([['Hohenlohekreis', amount]])
  },
)

test('groups as far apart as the words of a justified line are one number', () => {
  expect(partsOf('Ulm    3    270    297    Euro', () => false)).toEqual([['Ulm', '3 270 297']])
})

test('an amount before its currency is one, whatever number follows', () => {
  expect(partsOf('Binzen 15.922 € Böllen 796 €', (cents) => cents === 15_922_00)).toEqual([
    ['Binzen', '15.922'],
    ['Böllen', '796'],
  ])
})

test('an amount may be broken at the end of its page', () => {
  const pages = ['Knittlingen: 16 718 EUR; Maulbronn: 21', '494 EUR; Mühlacker: 796 EUR']
  expect(partsOf(pages, (cents) => [16_718_00, 21_494_00, 796_00].includes(cents))).toEqual([
    ['Knittlingen:', '16 718'],
    ['Maulbronn:', '21 494'],
    ['Mühlacker:', '796'],
  ])
})

test('an amount before a list of places is that of each of them, if they are as many as it says', () => {
  const text = (count: number) =>
    `Ulm: 796 Euro. Je 6.369 Euro erhalten ${count} Gemeinden: St. Peter, Ohmden und Owen.`
  const isAmount = (cents: number) => [796_00, 6_369_00].includes(cents)
  expect(partsOf(text(3), isAmount)).toEqual([
    ['Ulm:', '796'],
    ['', '6.369'],
    ['St. Peter,', undefined],
    ['Ohmden', '6.369'],
    ['Owen.', '6.369'],
  ])
  expect(partsOf(text(4), isAmount).filter(([, amount]) => amount === '6.369')).toHaveLength(1)
})

test.each(['Zusammen', 'Nicht je', 'Höchstens je'])(
  '"%s" before it says something else of the amount',
  (said) => {
    const text = `Ulm: 796 Euro. ${said} 6.369 Euro erhalten: St. Peter, Ohmden und Owen.`
    const found = partsOf(text, (cents) => [796_00, 6_369_00].includes(cents))
    expect(found.filter(([, amount]) => amount === '6.369')).toHaveLength(1)
  },
)

test('places without an amount may be named in a sentence of their own', () => {
  expect(partsOf('Keine Mittel (0 Euro) erhalten Aitern und Wembach.', () => false)).toEqual([
    ['', '(0'],
    ['Aitern', undefined],
    ['Wembach.', '(0'],
  ])
})

test('a name broken at its hyphen in a list of places is one, with the district behind it', () => {
  const pages = [
    '796 Euro erhält: Ulm [UL]. Je 6.369 Euro erhalten 2 Gemeinden: Ohmden [ES], Bad Rippoldsau-',
    'Schapbach [FDS].',
  ]
  expect(partsOf(pages, (cents) => [796_00, 6_369_00].includes(cents))).toEqual([
    ['', '796'],
    ['Ulm (UL).', undefined],
    ['', '6.369'],
    ['Ohmden (ES),', undefined],
    ['Bad Rippoldsau-Schapbach (FDS).', undefined],
    ['', '6.369'],
  ])
})

test('amounts in a column of their own are no column of text', () => {
  const places = register.municipalities.slice(0, 12).map(({ name }, at) => [name, `${at + 1}.796`] as const)
  const table = places.map(
    ([name, amount]) =>
      [
        [50, name],
        [500, amount],
      ] as const,
  )
  const parts = streamOf(pageLines([textPageOf(table)], 'text', names), () => true, names)
  expect(parts.map(({ name, amount }) => [name, amount?.text])).toEqual(places)
})

test('a justified line has gaps as wide as each other but for the narrow spaces of its numbers', () => {
  const lineOf = (narrow: number, wide: readonly number[]) => {
    const parts = ['Binzen:', '€', '15 922,00;', 'Böllen:', '€', '796,00;', 'Elzach:', '€', '18 310,00;']
    let x = 0
    const words = parts.flatMap((part, at) => {
      const groups = part.split(' ')
      return groups.map((text, group) => {
        const x0 = x
        x += 5 * text.length + (group < groups.length - 1 ? narrow : (wide[at % wide.length] ?? 0))
        return { text, x0, x1: x0 + 5 * text.length, size: 10 }
      })
    })
    const line = { page: 1, y: 20, size: 10, words, text: parts.join(' ') }
    return { number: 1, lines: [{ line, tokens: tokensOf(line, () => false) }], artifacts: [] }
  }
  const isRunning = (narrow: number, wide: readonly number[]) =>
    isRunningText(streamOf([lineOf(narrow, wide)], (cents) => cents > 0, names))
  expect(isRunning(1.5, [8, 8.5])).toBe(true)
  expect(isRunning(1.5, [8, 20, 14])).toBe(false)
})

test('an amount keeps together with the currency behind it where all else of a line is spread', () => {
  const lines = ['Magstadt 33.435_Euro, Elzach 7.165_Euro,', 'Aidlingen 17.514_Euro, Altdorf 6.369_Euro,']
  const page = (isHeld: boolean) => ({
    ...spread('', 0),
    lines: lines.flatMap((text) => spread(isHeld ? text : text.replaceAll('_', ' '), 12, 3).lines),
  })
  const isRunning = (isHeld: boolean) => isRunningText(streamOf([page(isHeld)], (cents) => cents > 0, names))
  expect(isRunning(true)).toBe(true)
  expect(isRunning(false)).toBe(true)
})

/** A line of words as far apart as each other, but for those that "_" holds together. */
function spread(text: string, gap: number, held = 0): PageLines {
  let x = 0
  const words = [...text.matchAll(/([^ _]+)([ _]?)/g)].map(([, word = '', end]) => {
    const x0 = x
    const x1 = x0 + 5 * word.length
    x = x1 + (end === '_' ? held : gap)
    return { text: word, x0, x1, size: 10 }
  })
  const line = { page: 1, y: 20, size: 10, words, text: text.replaceAll('_', ' ') }
  return { number: 1, lines: [{ line, tokens: tokensOf(line, () => false) }], artifacts: [] }
}

test('the groups of an amount lie as far apart as the words of a justified line', () => {
  const isAmount = (cents: number) => [6_369_00, 789_711_00, 796_00].includes(cents)
  const partsIn = (text: string) =>
    streamOf([spread(text, 9)], isAmount, names).map(({ name, amount }) => [name, amount?.text])
  expect(partsIn('Altdorf 6 369 Euro, Böblingen 789 711 Euro')).toEqual([
    ['Altdorf', '6 369'],
    ['Böblingen', '789 711'],
  ])
  expect(partsIn('zusammen 1 889 097 Euro.')).toEqual([['zusammen', '1 889 097']])
  // Places and persons before an amount are none of it.
  expect(partsIn('Altdorf 6 796 Euro')).toEqual([['Altdorf', '796']])
})

test('a sum may be broken at the end of a line, and no other number but one on the rate', () => {
  const isAmount = (cents: number) => [796_00, 6_369_00].includes(cents)
  expect(partsOf(['Das sind zusammen 1 843', '724 Euro.'], isAmount)).toEqual([
    ['Das sind zusammen', '1 843 724'],
  ])
  expect(partsOf(['Das sind zusammen 1 843', '796 Euro.'], isAmount).at(-1)).toEqual(['', '796'])
  expect(partsOf(['Ulm 796; Altdorf 6', '724 Euro.'], isAmount).flat()).not.toContain('6 724')
})

test('"entfällt" in the place of an amount is one, behind a broken name and broken itself', () => {
  const isAmount = (cents: number) => cents === 796_00
  const pages = [
    'Ulm 796; Wört ent-',
    'fällt; Rechtenstein',
    'entfällt; Aitern –; Owen entfällt. Böllen 796;',
  ]
  expect(partsOf(pages, isAmount)).toEqual([
    ['Ulm', '796;'],
    ['Wört', 'entfällt;'],
    ['Rechtenstein', undefined],
    ['', 'entfällt;'],
    ['Aitern', '–;'],
    ['Owen', 'entfällt.'],
    ['Böllen', '796;'],
  ])
  expect(partsOf('Die Zuweisung der Stadt entfällt. Ulm 796;', isAmount).flat()).not.toContain('entfällt.')
})

test.each(['(6) Im Landkreis Calw ent-', '(6) Auf den Landkreis Calw ent-'])(
  'a paragraph may begin with its number, and its first words be broken: %s',
  (opening) => {
    const parts = partsOf([opening, 'fallen Nagold 796;'], (cents) => cents === 796_00)
    expect(parts.slice(-2)).toEqual([
      ['Landkreis Calw', undefined],
      ['Nagold', '796;'],
    ])
    expect(partsOf([`Ulm ${opening}`, 'fallen Nagold 796;'], (cents) => cents === 796_00).at(-1)).not.toEqual(
      ['Nagold', '796;'],
    )
  },
)

test('a sentence may open the list of the cities, and go on over the end of a line', () => {
  const isAmount = (cents: number) => cents === 796_00
  const parts = (count: string) =>
    partsOf(
      [`Auf die ${count} Stadtkreise entfallen folgen-`, 'de Beträge: Ulm 796 Euro, Pforzheim 796 Euro'],
      isAmount,
    )
  expect(parts('neun')).toEqual([
    ['Stadtkreise', undefined],
    ['Ulm', '796'],
    ['Pforzheim', '796'],
  ])
  expect(parts('kleinen')).not.toContainEqual(['Ulm', '796'])
})

test('the cities may be opened by their kind alone, where a sentence begins', () => {
  const parts = (text: string) => partsOf(text, (cents) => cents === 796_00)
  expect(parts('Binzen 796. Stadtkreise: Ulm 796; Pforzheim 796;')).toEqual([
    ['Binzen', '796.'],
    ['Stadtkreise:', undefined],
    ['Ulm', '796;'],
    ['Pforzheim', '796;'],
  ])
  expect(parts('Binzen 796. Keine Stadtkreise: Ulm 796;')).not.toContainEqual(['Ulm', '796;'])
})

test.each(['erhalten nichts.', 'gehen leer aus.', 'bekommen keine Mittel.', 'erhielten keinen Euro.'])(
  'places before "%s" have no amount',
  (said) => {
    const last = said.split(' ').at(-1)
    expect(partsOf(`Ulm 796 Euro. Aitern und Wembach ${said} Das sind`, (cents) => cents === 796_00)).toEqual(
      [
        ['Ulm', '796'],
        ['', last],
        ['Aitern', undefined],
        ['Wembach', last],
        ['Das sind', undefined],
      ],
    )
    expect(partsOf(`Aitern und Wembach, sagt er, ${said}`, () => false).flat()).not.toContain(last)
  },
)

test('a sum stands on one line with the sentence that says it, and no district below it is its', () => {
  const isAmount = (cents: number) => cents === 796_00
  const pages = (said: string) => [`Ulm 796 Euro. ${said}`, '1.889.097 Euro. Stadtkreis Heilbronn.']
  expect(partsOf(pages('Das sind im ganzen Kreis'), isAmount)).toEqual([
    ['Ulm', '796'],
    ['Das sind im ganzen Kreis', '1.889.097'],
    ['Stadtkreis Heilbronn.', undefined],
  ])
  expect(partsOf(pages('Das sind im Vorjahr'), isAmount)).toContainEqual(['', '1.889.097'])
})

test('a narrow cell parts a sum from its currency, above or below the line with the count of places', () => {
  const below = (texts: readonly string[], pitch = 12) => {
    const lines = texts.flatMap((text, at) =>
      pageOf(text, 1).lines.map(({ line, tokens }) => ({ line: { ...line, y: pitch * at }, tokens })),
    )
    const parts = streamOf([{ number: 1, lines, artifacts: [] }], () => false, names)
    return parts.flatMap(({ name, amount }) => (amount ? [[name, amount.text]] : []))
  }
  const [under, around] = [
    ['CALW 25 EUR', '1 186 159', 'ENZKREIS 28 EUR 1 275 322'],
    ['3.270.297,–', 'Lkr. Calw 25', '€', '1.300.795,–', 'Enzkreis 28', '€'],
  ]
  expect(below(under)).toEqual([
    ['CALW', '1 186 159'],
    ['ENZKREIS', '1 275 322'],
  ])
  expect(below(around)).toEqual([
    ['Lkr. Calw', '3.270.297,–'],
    ['Enzkreis', '1.300.795,–'],
  ])
  for (const lines of [under, around]) expect(below(lines, 40)).not.toContainEqual(below(lines)[0])
  expect(below(['CALW 796 EUR', '1 186 159'])).toContainEqual(['CALW', '796'])
})

test.each([
  'Im Landkreis Calw erhielten',
  'Auf den Landkreis Calw entfielen',
  'An den Landkreis Calw gingen',
])('an opening may tell what was: %s', (opening) => {
  expect(partsOf(`${opening} Nagold 796;`, (cents) => cents === 796_00)).toEqual([
    ['Landkreis Calw', undefined],
    ['Nagold', '796;'],
  ])
})

test.each(['In Euro erhalten:', 'In Euro:', 'Vom Land bekommen'])(
  'words that lead to a list are left out: %s',
  (lead) => {
    const isAmount = (cents: number) => cents === 796_00
    expect(partsOf(`${lead} Ulm 796;`, isAmount)).toEqual([['Ulm', '796;']])
    expect(partsOf(`Nicht ${lead} Ulm 796;`, isAmount)).not.toContainEqual(['Ulm', '796;'])
  },
)

test('what is said of the parts of a sum before them is left out, and nothing that is said of a place', () => {
  const isAmount = (cents: number) => cents === 796_00
  const said = 'Euro; davon entfallen auf Aitern 796, Owen 796.'
  const parts = [
    ['Aitern', '796,'],
    ['Owen', '796.'],
  ]
  expect(partsOf(`Insgesamt 1.592 ${said}`, isAmount)).toEqual([['Insgesamt', '1.592'], ...parts])
  expect(partsOf(`Ulm 1.592 ${said}`, isAmount)).not.toContainEqual(parts[0])
})

test.each(['Kein Geld gibt es für', 'Keine Mittel entfallen auf', 'Keine Zuweisung geht an'])(
  '"%s" names places without an amount',
  (said) => {
    const partsFor = (text: string) => partsOf(text, () => false).map(([name, amount]) => [name, amount])
    expect(partsFor(`${said} Aitern und Wembach. Das sind zusammen`).slice(1)).toEqual([
      ['Aitern', undefined],
      ['Wembach.', said.split(' ')[0]],
      ['Das sind zusammen', undefined],
    ])
    expect(partsFor(`${said} die Nachbarn Aitern und Wembach.`).flat()).not.toContain(said.split(' ')[0])
  },
)

test.each([
  'Nichts erhalten',
  'Keine Zuweisung erhalten',
  'Ohne Zuweisung bleiben',
  'Keinen Euro erhielten',
  'Nichts bekamen',
])('"%s" names places without an amount', (said) => {
  expect(partsOf(`${said} Aitern und Wembach. Das sind zusammen`, () => false).slice(1)).toEqual([
    ['Aitern', undefined],
    ['Wembach.', said.split(' ')[0]],
    ['Das sind zusammen', undefined],
  ])
  expect(
    partsOf(`${said} im Jahr danach Aitern und Wembach.`, () => false).map(([, amount]) => amount),
  ).toEqual([undefined])
})

test('a page goes on in the columns of the one before, however short its last one is', () => {
  const placed = register.municipalities.slice(0, 90).map(({ name }, at) => `${name} ${at + 1}.796;`)
  const pageIn = (left: readonly string[], right: readonly string[]) =>
    textPageOf(
      left.map((text, at) => [
        [50, text],
        ...(right[at] === undefined ? [] : [[300, right[at] ?? ''] as const]),
      ]),
    )
  const pages = [
    pageIn(placed.slice(0, 30), placed.slice(30, 60)),
    pageIn(placed.slice(60, 86), placed.slice(86)),
  ]
  const parts = streamOf(pageLines(pages, 'text', names), () => true, names)
  expect(parts.map(({ line }) => line.text)).toEqual(placed)
})
