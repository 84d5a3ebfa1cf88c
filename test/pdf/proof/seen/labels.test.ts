import { describe, expect, test } from 'vitest'
import type { FindingCode } from '../../../../src/pdf/finding.js'
import { parseSmall, type SmallPdf, smallTruth } from '../../support/small-pdf.js'

const [first, second] = smallTruth.map(({ municipality }) => municipality.name)
const bookmark = (title: string): SmallPdf => ({
  catalogue: '/Outlines 10 0 R',
  objects: ['<</Type/Outlines/First 11 0 R/Last 11 0 R/Count 1>>', `<</Title(${title})/Parent 10 0 R>>`],
})
const file = (name: string, description = ''): SmallPdf => ({
  catalogue: '/Names<</EmbeddedFiles<</Names[(a) 10 0 R]>>>>',
  objects: [
    `<</Type/Filespec/F(${name})/UF(${name})/Desc(${description})/EF<</F 11 0 R>>>>`,
    '<</Length 1>>stream\nx\nendstream',
  ],
})
const called = (before: string): SmallPdf => ({
  catalogue: `/PageLabels<</Nums[0<</S/D/P(${before})>>]>>`,
})

async function told(of: SmallPdf) {
  const { verdict, findings } = await parseSmall(of)
  return [verdict, ...findings.flatMap(({ code, severity }) => (severity === 'info' ? [] : code))]
}

describe('what a viewer shows beside the pages', () => {
  const doubted: readonly [string, SmallPdf, FindingCode][] = [
    [
      'a bookmark that names two places',
      bookmark(`${first} und ${second} verwechselt`),
      'sentences-not-read',
    ],
    ['a bookmark that calls it a draft', bookmark('Entwurf'), 'calls-itself-unofficial'],
    ['a bookmark that calls it an old one', bookmark('Fassung alt'), 'calls-itself-unofficial'],
    ['a bookmark of a slip', bookmark('S. 1: Drehfehler 08336008 / 08336043'), 'correction-noted'],
    ['pages that are called so', called('Entwurf-'), 'calls-itself-unofficial'],
    ['a file that corrects', file(`Berichtigung_${first}.txt`), 'correction-noted'],
    ['a file that is said to', file('Anlage 2.pdf', 'Diese Tabelle ist leider falsch'), 'sentences-not-read'],
  ]
  test.each(doubted)('%s leaves the table read', async (_, of, code) => {
    const [verdict, ...codes] = await told(of)
    expect([verdict, codes.includes(code)]).toEqual(['read', true])
  })

  const plain: readonly [string, SmallPdf][] = [
    ['a bookmark of a district', bookmark('Landkreis Karlsruhe')],
    ['a bookmark of a place', bookmark(first ?? '')],
    ['a bookmark of examples', bookmark('Muster des Antrags')],
    ['what pages are called', called('Anhang-')],
    ['a file', file('Anlage_2-Verwaltungsvorschrift.pdf', 'Verwaltungsvorschrift vom 20. Dezember 2017')],
  ]
  test.each(plain)('%s changes nothing', async (_, of) => {
    expect((await told(of))[0]).toBe('proven')
  })
})
