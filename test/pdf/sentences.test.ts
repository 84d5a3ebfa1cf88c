import { describe, expect, test } from 'vitest'
import type { District, Municipality } from '../../src/domain/register.js'
import {
  amountIn,
  blocks,
  counts,
  type Line,
  pagesOf,
  parsed,
  proven,
  read,
  sumOf,
} from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

/** Tables whose rows are sentences: "Achern erhält 15.922 Euro." */
const sentence = (place: Municipality, behind = ''): string =>
  `${place.name} erhält ${grouped(amountIn(place))} Euro${behind}.`
const paid = blocks.flat().filter((place) => amountIn(place) > 0)
const [first, second] = [paid[3], paid[4]]

/** @param extra what else stands in the line of a place, behind its sentence */
function linesWith(extra: ReadonlyMap<Municipality | undefined, string> = new Map(), end: Line[] = []) {
  const lines = blocks.flatMap((block): Line[] => [
    [[30, `${block[0]?.district.name}:`]],
    ...block.map((place): Line => [[30, [sentence(place), extra.get(place)].filter(Boolean).join(' ')]]),
  ])
  return pagesOf([...lines, ...end])
}

/** "Altdorf 796 Euro, Au 3.980 Euro und Biberach 0 Euro." */
function linesOf(places: readonly string[]): Line[] {
  return places.map((text, at): Line => {
    const isLast = at === places.length - 1
    return [[30, `${isLast ? 'und ' : ''}${text}${isLast ? '.' : ','}`]]
  })
}

const districtTitle = (district: District | undefined) =>
  district?.kind === 'urban' ? `Stadtkreis ${district.name}` : `Landkreis ${district?.name}`

async function verdictOf(pages: ReturnType<typeof linesWith>) {
  const { verdict, findings } = await parsed(pages)
  return [verdict, findings.flatMap(({ code, args }) => (code === 'sentences-not-read' ? args.lines : []))]
}

describe('amounts in sentences', () => {
  test('are proven where all words between them are understood', async () => {
    expect(await read(linesWith())).toEqual(proven)
  })

  test('are proven where words around places say no more than that these get them', async () => {
    const euro = (place: Municipality) => `${place.name} ${grouped(amountIn(place))} Euro`
    const forms = [
      (place: Municipality) => `Für ${place.name} sind es ${grouped(amountIn(place))} Euro.`,
      (place: Municipality) => `An ${place.name} gehen ${grouped(amountIn(place))} Euro.`,
      (place: Municipality) => `Es folgt ${place.name} mit ${grouped(amountIn(place))} Euro.`,
      (place: Municipality) => `Weiter geht es mit ${euro(place)}.`,
      (place: Municipality) => `Bewilligt wurden für ${euro(place)}.`,
      (place: Municipality) => `Es bekommen: ${euro(place)}.`,
    ]
    const lines = blocks.flatMap((block): Line[] => [
      [[30, `${block[0]?.district.name}:`]],
      ...block.map((place, at): Line => [[30, forms[at % forms.length]?.(place) ?? '']]),
    ])
    expect(await read(pagesOf(lines))).toEqual(proven)
  })

  test('are proven where the first of a district leads the list, others follow, and some go empty', async () => {
    const line = (text: string): Line => [[30, text]]
    const euro = (place: Municipality) => grouped(amountIn(place))
    const listOf = (block: readonly Municipality[], said = (place: Municipality) => place.name): Line[] => {
      const [leads, ...others] = block
        .filter((place) => amountIn(place) > 0)
        .sort((a, b) => amountIn(b) - amountIn(a))
      const last = others.pop()
      const none = block.filter((place) => amountIn(place) === 0).map(({ name }) => name)
      if (!leads) return []
      if (!last)
        return [
          `Die Stadt ${leads.name}, die keinem`,
          `Landkreis angehört, bekommt ${euro(leads)} Euro.`,
        ].map(line)
      return [
        `Im ${districtTitle(leads.district)} führt ${leads.name} die`,
        `Liste mit ${euro(leads)} Euro an. Es folgen`,
        ...others.flatMap((place, at) =>
          at % 3 === 0 ? [`${said(place)} mit`, `${euro(place)},`] : [`${said(place)} mit ${euro(place)},`],
        ),
        'und schließlich',
        `${last.name} mit ${euro(last)} Euro. Leer`,
        `gehen ${none.slice(0, -1).join(', ')} und`,
        `${none.at(-1)} aus (0 Euro).`,
      ].map(line)
    }
    expect(await read(pagesOf(blocks.flatMap((block) => listOf(block))))).toEqual(proven)
    const withOther = (place: Municipality) =>
      place === second ? `${first?.name} und ${place.name}` : place.name
    const { verdict } = await read(pagesOf(blocks.flatMap((block) => listOf(block, withOther))))
    expect(verdict).toBe('refused')
  })

  test.each([
    (district: string) => `Im ${district} erhalten`,
    (district: string) => `In den Gemeinden im ${district} sind es:`,
    (district: string) => `An die Gemeinden im ${district} gehen`,
    (district: string) => `Auf den ${district} entfallen:`,
    (district: string) => `Es erhalten im ${district}:`,
  ])('are proven where a sentence names the district of all its places first: %s', async (begins) => {
    const euro = (place: Municipality) => `${place.name} ${grouped(amountIn(place))} Euro`
    const sentences = blocks.flatMap((block): Line[] => {
      const [opening, lines] = [begins(districtTitle(block[0]?.district)), block.map(euro)]
      return [[], [[30, `${opening} ${lines[0]},`]], ...linesOf(lines.slice(1))]
    })
    expect(await read(pagesOf(sentences))).toEqual(proven)
  })

  test('are proven in paragraphs of a yearbook: what went to a district, who got nothing, and the sum of it', async () => {
    const lines = blocks.flatMap((block): Line[] => {
      const got = block.filter((place) => amountIn(place) > 0)
      const none = block.filter((place) => amountIn(place) === 0).map(({ name }) => name)
      const euro = got.map((place) => `${place.name} ${grouped(amountIn(place))} Euro`)
      const nothing: Line[] = none.length > 0 ? [[[30, `Keinen Euro erhielten ${none.join(', ')}.`]]] : []
      return [
        [],
        [[30, `${districtTitle(block[0]?.district)}. Hier gingen 2018 an ${euro[0]},`]],
        ...linesOf(euro.slice(1)),
        ...nothing,
        [[30, 'Das sind im ganzen Kreis']],
        [[30, `${grouped(sumOf(block))} Euro.`]],
      ]
    })
    expect(await read(pagesOf(lines))).toEqual(proven)
  })

  test('are proven in columns of a newspaper: the sum and what of it goes where, and for whom there is none', async () => {
    const listOf = (block: readonly Municipality[], added = 0): Line[] => {
      const euro = paidIn(block).map((place) => `${place.name} ${grouped(amountIn(place))}`)
      const none = noneIn(block).map(({ name }) => name)
      const [title, sum] = [districtTitle(block[0]?.district), grouped(sumOf(block) + added)]
      const begin = [title, `Insgesamt ${sum} Euro; davon entfallen auf ${euro[0]},`]
      const nothing = none.length > 0 ? [`Kein Geld gibt es für ${none.join(', ')}.`] : []
      const line = (text: string): Line => [[30, text]]
      return [...['', ...begin].map(line), ...linesOf(euro.slice(1)), ...nothing.map(line)]
    }
    expect(await read(pagesOf(blocks.flatMap((block) => listOf(block))))).toEqual(proven)
    expect((await read(pagesOf(blocks.flatMap((block) => listOf(block, 796))))).verdict).toBe('refused')
  })

  test('but not where it says what it takes away', async () => {
    const euro = (place: Municipality) => `${place.name} ${grouped(amountIn(place))} Euro`
    const sentences = blocks.flatMap((block): Line[] => {
      const [opening, lines] = [`Ohne den ${districtTitle(block[0]?.district)} erhalten`, block.map(euro)]
      return [[], [[30, `${opening} ${lines[0]},`]], ...linesOf(lines.slice(1))]
    })
    expect((await read(pagesOf(sentences))).verdict).not.toBe('proven')
  })

  const personsOf = ({ ags }: Municipality) => counts.get(ags) ?? 0
  const paidIn = (block: readonly Municipality[]) => block.filter((place) => amountIn(place) > 0)
  const noneIn = (block: readonly Municipality[]) => block.filter((place) => amountIn(place) === 0)

  /** @param count of the persons that a sentence says */
  const withPersons = (count: (place: Municipality) => number) =>
    pagesOf(
      blocks.flatMap((block): Line[] => {
        const euro = paidIn(block).map((place, at) => {
          const said = [` (${count(place)} Personen)`, ` für ${count(place)} Menschen`, ''][at % 3]
          return `${place.name} ${grouped(amountIn(place))} Euro${said}`
        })
        const none = noneIn(block).map(({ name }, at, all) =>
          at === all.length - 1 ? `und ${name} (0 Euro).` : `${name},`,
        )
        return [
          [[30, `${block[0]?.district.name}:`]],
          ...linesOf(euro),
          ...(none.length > 1
            ? [[[30, 'Leer aus gehen']] as Line, ...none.map((text): Line => [[30, text]])]
            : []),
        ]
      }),
    )

  test('are proven where persons stand behind them, and where places with none are named in one sentence', async () => {
    expect(await read(withPersons(personsOf))).toEqual(proven)
  })

  test('but not with other persons than the amount is for', async () => {
    const { verdict, errors } = await read(
      withPersons((place) => personsOf(place) + (place === paid[1] ? 1 : 0)),
    )
    expect([verdict, errors.map(({ code }) => code)]).toEqual(['refused', ['persons-disagree']])
  })

  test.each([
    'Die Hälfte davon geht an den Landkreis.',
    `Davon erhält ${second?.name} die Hälfte.`,
    'Im folgenden Jahr erhält sie nichts.',
    `Bewilligt wurden sie für ${second?.name}.`,
    `Für ${second?.name} sind es halb so viel.`,
  ])('are read, never proven, beside a sentence that is not: %s', async (extra) => {
    const [verdict, said] = await verdictOf(linesWith(new Map([[first, extra]])))
    expect(verdict).toBe('read')
    expect(said).toEqual([extra])
  })

  test('nor where the same is said of several places', async () => {
    const extra = 'Die Hälfte davon geht an den Landkreis.'
    const [verdict, said] = await verdictOf(
      linesWith(new Map([first, second].map((place) => [place, extra]))),
    )
    expect([verdict, new Set(said)]).toEqual(['read', new Set([extra])])
  })

  test('but the title, heads and rows of a table below them are none, nor the label of a sum above it', async () => {
    const sums = blocks.map(
      (block): Line => [
        [30, districtTitle(block[0]?.district)],
        [200, String(block.length)],
        [330, `${grouped(sumOf(block))} Euro`],
      ],
    )
    const all = grouped(blocks.reduce((sum, block) => sum + sumOf(block), 0))
    const end: Line[] = [
      [[30, 'Auf alle Kreise entfallen damit zusammen']],
      [[30, `${all} Euro.`]],
      [[30, 'Summen nach Kreisen']],
      [
        [30, 'Kreis'],
        [200, 'Gemeinden'],
        [330, 'Betrag'],
      ],
      ...sums,
    ]
    expect(await read(linesWith(new Map(), end))).toEqual(proven)
  })

  test('nor where it goes on behind the last of them', async () => {
    const extra = 'Ein Drittel davon geht an den Landkreis.'
    expect(await verdictOf(linesWith(new Map(), [[[30, extra]]]))).toEqual(['read', [extra]])
  })

  test('but what stands apart from them below may be a greeting', async () => {
    const end: Line[] = [[], [], [], [[30, 'Mit freundlichen Grüßen']]]
    expect(await read(linesWith(new Map(), end))).toEqual(proven)
  })
})
