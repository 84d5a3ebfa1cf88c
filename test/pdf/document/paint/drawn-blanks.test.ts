import { expect, test } from 'vitest'
import { parseSmall, placeOf, type SmallPdf } from '../../support/small-pdf.js'

/** A space of a font whose glyphs are drawings, beside a row. */
const spaceThatDraws = (drawing: string): SmallPdf => {
  const { y } = placeOf('amount', 4)
  const glyph = `3000 0 d0 ${drawing}`
  return {
    after: `BT /T 9 Tf 490 ${y} Td ( ) Tj ET`,
    resources: '/Font<</F 3 0 R/T 10 0 R>>',
    objects: [
      '<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<</space 11 0 R>>' +
        '/Encoding<</Type/Encoding/Differences[32/space]>>/FirstChar 32/LastChar 32/Widths[300]' +
        '/Resources<</Font<</F 3 0 R>>>>>>',
      `<</Length ${glyph.length}>>stream\n${glyph}\nendstream`,
    ],
  }
}

async function told(drawing: string) {
  const { verdict, findings } = await parseSmall(spaceThatDraws(drawing))
  return [verdict, ...findings.flatMap(({ code }) => (code === 'drawn-over-rows' ? code : []))]
}

test.each([
  ['a word', 'BT /F 1000 Tf (verzichtet) Tj ET'],
  ['a cross', '100 w 0 0 m 600 600 l S 0 600 m 600 0 l S'],
])('a space that draws %s beside a row leaves the table read', async (_, drawing) => {
  expect(await told(drawing)).toEqual(['read', 'drawn-over-rows'])
})

test('one that draws nothing changes nothing', async () => {
  expect(await told('')).toEqual(['proven'])
})
