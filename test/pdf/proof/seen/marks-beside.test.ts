import { describe, expect, test } from 'vitest'
import { line, parseSmall, placeOf, type SmallPdf, smallTruth } from '../../support/small-pdf.js'

const ROW = 4
const { y } = placeOf('amount', ROW)
const beside = `/Rect[480 ${y - 3} 560 ${y + 9}]`
const above = '/Rect[380 815 540 835]'
const put = (entries: string): SmallPdf => ({ annotations: [`<</Type/Annot/F 4 ${entries}>>`] })
/** An annotation that says nothing but by what it looks like. */
const looks = (entries: string, text: string): SmallPdf => {
  const content = line(text, 2, 3, 9)
  return {
    ...put(`${entries}/AP<</N 10 0 R>>`),
    objects: [
      `<</Type/XObject/Subtype/Form/BBox[0 0 160 20]/Resources<</Font<</F 3 0 R>>>>/Length ${content.length}>>` +
        `stream\n${content}\nendstream`,
    ],
  }
}
const text = (words: string) => `/V(${words})`
const own = String(smallTruth[ROW]?.amount).replace(/(\d)(?=(\d{3})+$)/g, '$1.')

async function told(of: SmallPdf) {
  const { verdict, findings } = await parseSmall(of)
  return [verdict, ...findings.flatMap((each) => (each.code === 'sentences-not-read' ? each.args.lines : []))]
}

describe('words that a viewer shows over a page may say anything of the amounts', () => {
  const doubted: readonly [string, SmallPdf, string][] = [
    ['a field beside a row', put(`/Subtype/Widget/FT/Tx/T(a)${text('verzichtet')}${beside}`), 'verzichtet'],
    ['a field that says so only by its look', looks(`/Subtype/Widget/FT/Tx/T(a)${beside}`, 'ruht'), 'ruht'],
    ['another amount in a field', put(`/Subtype/Widget/FT/Tx/T(a)${text('9.999')}${beside}`), '9.999'],
    ['a comment beside a row', put(`/Subtype/Text/Contents(an den Kreis)${beside}`), 'an den Kreis'],
    ['a stamp anywhere', looks(`/Subtype/Stamp${above}`, 'GEFAELSCHT'), 'GEFAELSCHT'],
    [
      'words typed on a page',
      put(`/Subtype/FreeText/Contents(lieber doch nicht)${above}`),
      'lieber doch nicht',
    ],
  ]
  test.each(doubted)('%s leaves the table read, and is quoted', async (_, of, quote) => {
    expect(await told(of)).toEqual(['read', quote])
  })

  test('a comment that names two places is held against them like a sentence of the page', async () => {
    const [first, second] = smallTruth.map(({ municipality }) => municipality.name)
    const of = put(`/Subtype/Text/Contents(${first} geht an ${second}.)/Rect[500 815 520 835]`)
    expect(await told(of)).toContain('read')
  })

  const plain: readonly [string, SmallPdf][] = [
    ['a stamp of the post room', looks(`/Subtype/Stamp${above}`, 'Eingegangen 12. Jan. 2018')],
    ['a name in a field at the head', put(`/Subtype/Widget/FT/Tx/T(a)${text('Frau Maier')}${above}`)],
    ['the same amount in a field', put(`/Subtype/Widget/FT/Tx/T(a)${text(own)}${beside}`)],
    ['the persons in a field', put(`/Subtype/Widget/FT/Tx/T(a)${text('42 Personen')}${beside}`)],
    ['a tick in a box', looks(`/Subtype/Widget/FT/Btn/T(c)/V/Yes/AS/Yes${above}`, '4')],
    ['a comment at the head', put('/Subtype/Text/Contents(Bitte an Frau Maier)/Rect[500 815 520 835]')],
  ]
  test.each(plain)('%s changes nothing', async (_, of) => {
    expect(await told(of)).toEqual(['proven'])
  })
})
