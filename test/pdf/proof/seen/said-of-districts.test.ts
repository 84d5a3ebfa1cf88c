import { describe, expect, test } from 'vitest'
import { districtTitle } from '../../../../src/domain/districts.js'
import { blocks, counts, type Line, pagesOf, parsed, rowOf, sumOf } from '../../support/blocks.js'
import { grouped } from '../../support/tiny-table.js'

type Block = (typeof blocks)[number]
type Form = (block: Block, more: number) => string

const persons = (block: Block) => block.reduce((sum, { ags }) => sum + (counts.get(ags) ?? 0), 0)
const title = ([first]: Block) => (first ? districtTitle(first.district) : '')

/** @returns verdict and quotes, where what is said of the second district is right, and where it is not */
async function saidOf(form: Form, place: 'instead' | 'below-heading' | 'at-end') {
  const verdicts = [0, 1000].map(async (more) => {
    const lines = blocks.flatMap((block, at): Line[] => {
      const said: Line = [[30, form(block, at === 1 ? more : 0)]]
      const rows = block.map(rowOf)
      if (place === 'instead') return [said, ...rows]
      const heading: Line = [[30, title(block)]]
      return place === 'at-end' ? [heading, ...rows, said] : [heading, [], said, ...rows]
    })
    const { verdict, findings } = await parsed(pagesOf(lines))
    const quotes = findings.flatMap(({ code, args }) => (code === 'sentences-not-read' ? args.lines : []))
    return [verdict, quotes]
  })
  return await Promise.all(verdicts)
}

const doubted = (form: Form) => [
  ['proven', []],
  ['read', expect.arrayContaining([form(blocks[1] ?? [], 1000)])],
]
const euro = (block: Block, more: number) => `${grouped(sumOf(block) + more)} Euro`
const few = (more: number) => more / 1000

const named: readonly Form[] = [
  (block, more) => `${title(block)} – Zuweisungsvolumen ${euro(block, more)}`,
  (block, more) => `${title(block)} mit ${block.length + few(more)} Kommunen`,
  (block, more) => `${title(block)} mit ${persons(block) + few(more)} Geflüchteten`,
  (block, more) => `${title(block)} (${block.length + few(more)} Zuweisungsempfänger)`,
  (block, more) => `Gesamtbetrag für den ${title(block)}: ${euro(block, more)}`,
]
/** "2,03", "2.031": cut off behind the digits that are told */
const inMillions = (euro: number) =>
  `${Math.trunc(euro / 1e6)},${String(Math.trunc(euro / 1e4) % 100).padStart(2, '0')}`
const inThousands = (euro: number) => grouped(Math.trunc(euro / 1e3))
const shortened: readonly ((euro: number) => string)[] = [
  (euro) => `Auf den Landkreis Biberach entfallen ${inMillions(euro)} Mio. Euro.`,
  (euro) => `Landkreis Biberach: Summe ${inMillions(euro)} Millionen Euro`,
  (euro) => `Der Landkreis Biberach erhält ${inThousands(euro)} T€.`,
  (euro) => `Landkreis Biberach, zusammen ${inThousands(euro)} Tsd. Euro`,
]
const unnamed: readonly Form[] = [
  (block, more) => `Auf diesen Kreis entfallen im Ganzen ${euro(block, more)}.`,
  (block, more) => `Zuweisungsvolumen: ${euro(block, more)}`,
  (block, more) => `Kreisbudget ${grouped(sumOf(block) + more)} €`,
  (block, more) => `Kontingent: ${grouped(sumOf(block) + more)}`,
  (block, more) => `Summe für den Kreis: ${euro(block, more)}`,
  (block, more) =>
    `Die ${block.length + few(more)} Kommunen bekommen für ${persons(block)} Personen zusammen ${euro(block, 0)}`,
  (block, more) =>
    `Die ${block.length} Kommunen bekommen für ${persons(block)} Personen zusammen ${euro(block, more)}`,
  (block, more) => `Hier leben ${persons(block) + few(more)} der berücksichtigten Geflüchteten.`,
]

describe('what a line says of a district is compared with its rows', () => {
  test.each(named.map((form, at) => [at, form] as const))('by its name: form %i', async (_, form) => {
    expect(await saidOf(form, 'instead')).toEqual(doubted(form))
  })

  test.each(shortened)('in millions or thousands: %#', async (form) => {
    const verdicts = [0, 50_000].map(async (more) => {
      const lines = blocks.flatMap((block): Line[] => [
        [[30, block === blocks[2] ? form(sumOf(block) + more) : title(block)]],
        ...block.map(rowOf),
      ])
      return (await parsed(pagesOf(lines))).verdict
    })
    expect(await Promise.all(verdicts)).toEqual(['proven', 'read'])
  })

  test.each(unnamed.map((form, at) => [at, form] as const))('below a heading: form %i', async (_, form) => {
    expect(await saidOf(form, 'below-heading')).toEqual(doubted(form))
  })

  test.each(unnamed.map((form, at) => [at, form] as const))('below its rows: form %i', async (_, form) => {
    expect(await saidOf(form, 'at-end')).toEqual(doubted(form))
  })

  test('that of the district before it is another', async () => {
    const shifted: Form = (block) => `Kreisbudget: ${euro(blocks[(blocks.indexOf(block) + 2) % 3] ?? [], 0)}`
    expect((await saidOf(shifted, 'below-heading'))[0]?.[0]).toBe('read')
  })
})

test.each<Form>([
  () => 'Einwohner im Kreis zusammen 212.345 Personen',
  () => 'Vorjahr: im Kreis zusammen 1.234.567 Euro',
  () => 'Im Kreis zusammen 1.234.567 Euro (2016)',
  () => 'Der Haushalt des Kreises hat ein Volumen von 312.345.678 Euro.',
  () => 'Landratsamt des Kreises, Telefon 07051 160123',
  () => 'Der Kreis erhält insgesamt rund 1.234.500 Euro.',
  () => 'Der Kreis erhält zusammen ca. 1.234.500 Euro.',
  () => 'Mittel im Kreis: mindestens 51.000 Euro je Antrag.',
  () => 'Im Kreis gibt es 2 Gemeinden ohne Zuweisung.',
  () => 'Zwei Stellen im Kreis, insgesamt 1,5',
])('what is said of something else is not: %s', async (form) => {
  const [[verdict, quotes] = []] = await saidOf(form, 'below-heading')
  expect([verdict, quotes]).toEqual(['proven', []])
})

describe('on a page without rows', () => {
  async function behind(said: (block: Block) => readonly string[]) {
    const rows = blocks.flatMap((block): Line[] => [[[30, title(block)]], ...block.map(rowOf)])
    const text = blocks
      .slice(1)
      .flatMap(said)
      .map((each): Line => [[30, each]])
    return (await parsed([...pagesOf(rows), [text]])).verdict
  }

  test.each<(block: Block, more: number) => readonly string[]>([
    (block, more) => [`Auf den ${title(block)} entfallen ${euro(block, more)}.`],
    (block, more) => [
      `Auf die ${block.length} Gemeinden im ${title(block)} entfallen zusammen nach dieser`,
      `Aufstellung ${euro(block, more)}.`,
    ],
    (block, more) => [`Der ${title(block)} umfasst ${block.length + few(more)} Gemeinden.`],
  ])('a sentence that names a district is held against its rows: %#', async (said) => {
    expect(await behind((block) => said(block, 0))).toBe('proven')
    expect(await behind((block) => said(block, block === blocks[1] ? 1000 : 0))).toBe('read')
  })

  test.each([
    'Der Landkreis Biberach erhielt 2016 insgesamt 1.234.567 Euro.',
    'Der Landkreis Biberach hat 203.456 Einwohner.',
    `Grundlage sind ${[...counts.values()].reduce((sum, count) => sum + count, 0)} Personen, davon viele im Ortenaukreis.`,
    'Landratsamt Biberach, Rollinstraße 9, 88400 Biberach, Telefon 07351 520',
  ])('of something else it is none: %s', async (text) => {
    expect(await behind((block) => (block === blocks[1] ? [text] : []))).toBe('proven')
  })
})
