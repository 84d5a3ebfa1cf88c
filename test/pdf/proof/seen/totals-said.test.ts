import { describe, expect, test } from 'vitest'
import { amountIn, type Line, pagesOf, parsed, places, rowOf, sumOf } from '../../support/blocks.js'
import { grouped } from '../../support/tiny-table.js'

const all = places.reduce((sum, place) => sum + amountIn(place), 0)

const RURAL = places.filter(({ district }) => district.kind !== 'urban')
const TUEBINGEN = places.filter(({ ags }) => ags.startsWith('084'))

/** @param said words on a page of their own behind the table */
async function saidOf(said: readonly Line[]) {
  const { verdict, findings } = await parsed([...pagesOf(places.map(rowOf)), [said]])
  return [
    verdict,
    findings.flatMap(({ code, args }) => (code === 'sentences-not-read' ? args.lines : [])).length > 0,
  ]
}

const line = (text: string): Line[] => [[[30, text]]]
/** @param more by how much more than right the total is */
const forms: readonly ((more: number) => readonly Line[])[] = [
  (more) => line(`Gesamtsumme: ${grouped(all + more)} Euro`),
  (more) => line(`Gesamtsumme ${all + more} €`),
  (more) => line(`Insgesamt werden ${grouped(all + more)} Euro verteilt.`),
  (more) => line(`Alle Zuweisungen ergeben zusammen ${grouped(all + more)},00 Euro.`),
  (more) => line(`Die Verteilung umfasst 2018 im Ganzen ${grouped(all + more).replaceAll('.', ' ')} EUR.`),
  (more) => [
    [[30, 'Auf die Gemeinden des Landes entfallen nach der vorstehenden Aufstellung insgesamt']],
    [[30, `${grouped(all + more)} Euro.`]],
  ],
  (more) => [
    [
      [30, 'Gesamtsumme'],
      [200, `${grouped(all + more)} €`],
    ],
  ],
  (more) =>
    line(
      `Verteilt werden insgesamt ${String(all + more).slice(0, 1)},${String(all + more).slice(1, 3)} Mio. Euro.`,
    ),
  (more) => line(`Auf die Landkreise entfallen ${grouped(sumOf(RURAL) + more)} Euro.`),
  (more) => line(`Auf den Regierungsbezirk Tübingen entfallen ${grouped(sumOf(TUEBINGEN) + more)} Euro.`),
  (more) => line(`Total: EUR ${grouped(all + more)}`),
  (more) => line(`Gesamtsumme: ${grouped(Math.trunc((all + more) / 1000))} T€`),
  (more) => line(`Insgesamt werden ${grouped(Math.trunc((all + more) / 1000))} Tsd. Euro verteilt.`),
]

describe('what a page says that all amounts add up to', () => {
  test.each(forms.map((form, at) => [at, form] as const))(
    'is held against the rows: form %i',
    async (_, form) => {
      expect(await saidOf(form(0))).toEqual(['proven', false])
      expect(await saidOf(form(100_000))).toEqual(['read', true])
    },
  )

  test.each([
    `Im Vorjahr waren es insgesamt ${grouped(all - 12_345)} Euro.`,
    `2017 wurden insgesamt ${grouped(all - 12_345)} Euro verteilt.`,
    `Summe 2017: ${grouped(all - 12_345)} Euro, Summe 2018: ${grouped(all)} Euro`,
    `Für zwei Jahre zusammen sind es ${grouped(2 * all)} Euro.`,
    `Insgesamt stehen 6,1 Millionen Euro bereit.`,
    'Für den Pakt stehen insgesamt 320.000.000 Euro zur Verfügung.',
    `Insgesamt werden ${grouped(all - (all % 100_000))} Euro verteilt.`,
  ])('is of something else: %s', async (text) => {
    expect(await saidOf(line(text))).toEqual(['proven', false])
  })
})
