import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fillTemplate, type LinesAbove } from '../../../src/report/docx/fill-template.js'

const body = (xml: string) => `<w:document><w:body>${xml}</w:body></w:document>`
const para = (...texts: readonly string[]) =>
  `<w:p>${texts.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r><w:proofErr w:type="x"/>`).join('')}</w:p>`
const parts = (document: string, more: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries({ 'word/document.xml': body(document), ...more }).map(([path, xml]) => [
      path,
      strToU8(xml),
    ]),
  )
const VALUES = new Map([
  ['gemeinde', 'Müllheim & <Baden>'],
  ['mitglieder', 'Aitern\nBöllen'],
  ['federfuehrung', '{{gemeinde}}'],
  ['hinweise', ''],
])
const NONE: LinesAbove[] = []
const MARKS: LinesAbove[] = [{ name: 'hinweise', lines: ['MUSTER'] }]

function fill(document: string, more: Record<string, string> = {}, above = NONE) {
  const result = fillTemplate(parts(document, more), VALUES, above)
  if (!('bytes' in result)) return result
  const filled = unzipSync(result.bytes)
  return Object.fromEntries(Object.entries(filled).map(([path, bytes]) => [path, strFromU8(bytes)]))
}
const shown = (document: string) =>
  String((fill(document) as Record<string, string>)['word/document.xml'])
    .replace(/<w:br\/>/g, '|')
    .replace(/<\/w:p>/g, '¶')
    .replace(/<[^>]+>/g, '')

describe('a placeholder', () => {
  it('gives way to its value, which is text and no markup', () => {
    expect(shown(para('An {{gemeinde}}!'))).toBe('An Müllheim &amp; &lt;Baden&gt;!¶')
  })

  it.each([
    [['{{gem', 'einde}}']],
    [['{', '{', 'gemeinde', '}', '}']],
    [['{{', ' gemeinde ', '}}']],
    [['{{Gemeinde}}']],
  ])('is found in the runs %j', (texts) => {
    expect(shown(para('a', ...texts, 'b'))).toBe('aMüllheim &amp; &lt;Baden&gt;b¶')
  })

  it('may stand beside others in one run, across runs, and with umlauts', () => {
    expect(shown(para('{{mitglieder}}/{{feder', 'führung}}/{{gemeinde}}', '.'))).toBe(
      'Aitern|Böllen/{{gemeinde}}/Müllheim &amp; &lt;Baden&gt;.¶',
    )
  })

  it('is filled in heads and feet, and nowhere else', () => {
    const filled = fill(para('{{gemeinde}}'), {
      'word/header1.xml': para('{{mitglieder}}'),
      'word/styles.xml': '{{x}}',
    })
    expect(filled).toMatchObject({
      'word/header1.xml': expect.stringContaining('Aitern'),
      'word/styles.xml': '{{x}}',
    })
  })

  it('that nobody knows, and braces that close nothing, are told and not filled', () => {
    expect(fill(para('{{gemeinde}} {{burger', 'meister}}'))).toEqual({ unknown: ['burgermeister'], open: [] })
    expect(fill(para('An {{gemeinde}') + para('b}}'))).toEqual({
      unknown: [],
      open: ['An {{gemeinde}', 'b}}'],
    })
  })
})

it('what must be read stands above everything where the template leaves it out', () => {
  const without = fill(para('{{gemeinde}}'), {}, MARKS) as Record<string, string>
  expect(without['word/document.xml']).toMatch(/<w:body><w:p>.*MUSTER.*Müllheim/)
  const own = fillTemplate(parts(para('{{hinweise}}')), new Map([['hinweise', 'MUSTER']]), MARKS)
  expect(
    'bytes' in own &&
      strFromU8(unzipSync(own.bytes)['word/document.xml'] ?? new Uint8Array()).match(/MUSTER/g),
  ).toHaveLength(1)
})

it('gives the same bytes for the same template and values', () => {
  const twice = [1, 2].map(() => fillTemplate(parts(para('{{gemeinde}}')), VALUES, NONE))
  expect(twice[0]).toEqual(twice[1])
})

it('what must be read stands above everything where only a head or foot has its place', () => {
  const header = { 'word/header1.xml': para('{{hinweise}}') }
  const filled = fill(para('{{gemeinde}}'), header, MARKS) as Record<string, string>
  expect(filled['word/document.xml']).toMatch(/<w:body><w:p>.*MUSTER.*Müllheim/s)
})

describe('the place for what must be read counts only where everybody sees it', () => {
  const look = (properties: string, text = '{{hinweise}}') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
  const count = (document: string, more: Record<string, string> = {}) => {
    const values = new Map([...VALUES, ['hinweise', 'MUSTER']])
    const result = fillTemplate(parts(document, more), values, MARKS)
    const bytes = 'bytes' in result ? unzipSync(result.bytes)['word/document.xml'] : undefined
    return strFromU8(bytes ?? new Uint8Array()).match(/MUSTER/g)?.length
  }

  it.each([
    ['plain', para('{{hinweise}}')],
    [
      'bold, red and not hidden',
      `<w:p>${look('<w:b/><w:color w:val="C00000"/><w:vanish w:val="0"/>')}</w:p>`,
    ],
    ['under a yellow marker', `<w:p>${look('<w:highlight w:val="yellow"/><w:sz w:val="24"/>')}</w:p>`],
    [
      'behind the head of a letter',
      `${para('Landratsamt')}<w:tbl>${para('x')}</w:tbl>${para('{{hinweise}}')}`,
    ],
  ])('%s: it is said once', (_, document) => {
    expect(count(document)).toBe(1)
  })

  it.each([
    ['in a hidden run', `<w:p>${look('<w:vanish/>')}</w:p>`],
    ['partly in a hidden run', `<w:p>${look('', '{{hin')}${look('<w:vanish w:val="1"/>', 'weise}}')}</w:p>`],
    ['white', `<w:p>${look('<w:color w:val="FFFFFF"/>')}</w:p>`],
    ['on a ground', `<w:p>${look('<w:shd w:val="clear" w:fill="000000"/>')}</w:p>`],
    ['tiny', `<w:p>${look('<w:sz w:val="2"/>')}</w:p>`],
    [
      'in a box',
      `<w:p><w:r><w:pict><w:txbxContent>${para('{{hinweise}}')}</w:txbxContent></w:pict></w:r></w:p>`,
    ],
    ['in a table in a table', `<w:tbl><w:tbl></w:tbl>${para('{{hinweise}}')}</w:tbl>`],
    ['moved away', `<w:p><w:moveFrom w:id="1">${look('')}</w:moveFrom></w:p>`],
    ['at the end', `${para('Zeile').repeat(10)}${para('{{hinweise}}')}`],
  ])('%s: it stands above everything too', (_, document) => {
    expect(count(`${para('{{gemeinde}}')}${document}`)).toBe(2)
  })

  it('of a style that hides, or that is based on one', () => {
    const style = (id: string, more: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${id === 'a' ? 'b' : 'a'}"/>${more}</w:style>`
    const styles = {
      'word/styles.xml': `<w:styles>${style('a', '')}${style('b', '<w:rPr><w:vanish/></w:rPr>')}</w:styles>`,
    }
    expect(count(`<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${look('')}</w:p>`, styles)).toBe(2)
    expect(count(`<w:p><w:pPr><w:pStyle w:val="other"/></w:pPr>${look('')}</w:p>`, styles)).toBe(1)
  })
})
