import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { readAmounts } from '../../../src/source/csv/read-amounts.js'
import { problemOf } from '../problem-of.js'

const text = (value: string) => ({ value, type: String })
type Cell = ReturnType<typeof text> | { value: number; type: NumberConstructor; format?: string } | null
const number = (value: number, format?: string) => ({ value, type: Number, ...(format ? { format } : {}) })

const HEAD = [text('Gemeinde'), text('Betrag')]
/** @returns a workbook of one sheet below a head, and its XML changed */
async function workbook(rows: readonly Cell[][], change: (xml: string) => string = (xml) => xml) {
  const parts = unzipSync(new Uint8Array(await writeXlsx([HEAD, ...rows] as never).toBuffer()))
  const changed = Object.entries(parts).map(([path, bytes]) => [path, strToU8(change(strFromU8(bytes)))])
  return zipSync(Object.fromEntries(changed))
}
async function faultsOf(rows: readonly Cell[][], change?: (xml: string) => string) {
  const { faults } = await readAmounts(await workbook(rows, change), 'liste.xlsx')
  return faults.map(({ line, code }) => `${line} ${code}`)
}
/** @returns a change by which the cell is what is given */
const cell = (address: string, xml: string) => (sheet: string) =>
  sheet.replace(new RegExp(`<c r="${address}".*?</c>`), xml)
const FONTS = /<fonts.*?<\/fonts>/
const STRUCK = '<fonts count="1"><font><strike/><sz val="11"/></font></fonts>'
const ROWS = [
  [text('Wehr'), number(60_000)],
  [text('Klettgau'), number(48_500)],
]

describe('a cell that shows another number than it holds', () => {
  it.each(['0" T€"', '#,##0,', '#,##0.0,"k"', '0%', '"ca. "0'])(
    'is refused in the format %s',
    async (format) => {
      expect(await faultsOf([[text('Wehr'), number(60, format)]])).toEqual(['2 number-format'])
    },
  )

  it.each(['#,##0 "€"', '#,##0.0," T€"', 'General'])('is an amount in the format %s', async (format) => {
    const { rows, faults } = await readAmounts(
      await workbook([[text('Wehr'), number(48_500, format)]]),
      'liste.xlsx',
    )
    expect([rows.map(({ amount }) => amount), faults]).toEqual([[48_500], []])
  })

  it.each(['(0)', '[Red]-#,##0 "€"', '0*0', '"9"0', '0"0"'])(
    'is refused in the format %s, which adds what is not there',
    async (format) => {
      expect(await faultsOf([[text('Wehr'), number(51_234, format)]])).toEqual(['2 number-format'])
    },
  )

  it.each([
    ['a format that only some countries have', '<xf numFmtId="67"/>', ['2 number-format']],
    ['a format that is not in the file', '<xf numFmtId="170"/>', ['2 number-format']],
    ['one of accounting, of all workbooks', '<xf numFmtId="44"/>', []],
    ['one of decimals', '<xf numFmtId="4"/>', []],
  ])('%s', async (_, xfs, faults) => {
    expect(await faultsOf(ROWS, styled('B2', 1, { xfs }))).toEqual(faults)
  })

  it('a condition has formats of its own, whatever their numbers', async () => {
    const formats = (xml: string) =>
      styled('B2', 1, { xfs: '<xf numFmtId="170"/>' })(xml)
        .replace('<fonts>', '<numFmts><numFmt numFmtId="170" formatCode="(0)"/></numFmts><fonts>')
        .replace(
          '</styleSheet>',
          '<dxfs><dxf><numFmt numFmtId="170" formatCode="0"/></dxf></dxfs></styleSheet>',
        )
    expect(await faultsOf(ROWS, formats)).toEqual(['2 number-format'])
  })

  it('a number with decimals is never read as one of thousands', async () => {
    expect(await faultsOf([[text('Wehr'), number(60.123)]])).toEqual(['2 amount-ambiguous'])
    expect(await faultsOf([[text('Wehr'), number(50_999.5)]])).toEqual(['2 amount-unreadable'])
  })
})

/** @returns a change by which the styles of the sheet are these, and the cell has the one of that number */
const styled =
  (address: string, number: number, { fonts = '<font/>', fills = '', borders = '<border/>', xfs = '' }) =>
  (xml: string) =>
    xml
      .replace(
        /<styleSheet[\s\S]*<\/styleSheet>/,
        (styles) =>
          `${styles.slice(0, styles.indexOf('>') + 1)}<fonts>${fonts}</fonts><fills><fill/>${fills}</fills>` +
          `<borders>${borders}</borders><cellXfs><xf fontId="0"/>${xfs}</cellXfs></styleSheet>`,
      )
      .replace(/ s="\d+"/g, '')
      .replace(`<c r="${address}"`, `<c r="${address}" s="${number}"`)

describe('what nobody sees, or is crossed out', () => {
  const solid = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`
  const crossed = (attributes: string, line: string) =>
    styled('B2', 1, {
      borders: `<border/><border ${attributes}><diagonal${line}/></border>`,
      xfs: '<xf borderId="1"/>',
    })
  const font = (colour: string, fill = '') =>
    styled('B2', 1, {
      fonts: `<font/><font><color ${colour}/></font>`,
      fills: fill,
      xfs: `<xf fontId="1" fillId="${fill ? 1 : 0}"/>`,
    })

  it.each(['diagonalUp="1" diagonalDown="1"', 'diagonalDown="1"'])(
    'is refused by a border %s',
    async (border) => {
      expect(await faultsOf(ROWS, crossed(border, ' style="thin"'))).toEqual(['2 cell-struck'])
    },
  )

  it('is not crossed out where the line has no style, or belongs to an empty cell', async () => {
    expect(await faultsOf(ROWS, crossed('diagonalUp="1"', ''))).toEqual([])
  })

  it.each([
    ['rgb="FFFFFFFF"', ''],
    ['theme="0"', ''],
    ['indexed="9"', ''],
    ['rgb="FFFEFEFE"', ''],
    ['theme="0" tint="-0.05"', ''],
    ['rgb="FFFFFF00"', solid('rgb="FFFFFF00"')],
  ])('is refused in the colour %s of its ground', async (colour, fill) => {
    expect(await faultsOf(ROWS, font(colour, fill))).toEqual(['2 cell-unseen'])
  })

  it('is seen in white on a dark ground, and in any other colour', async () => {
    expect(await faultsOf(ROWS, font('theme="0"', solid('theme="4"')))).toEqual([])
    expect(await faultsOf(ROWS, font('rgb="FFFF0000"'))).toEqual([])
  })
})

describe('a formula whose stored result is not what it gives', () => {
  it.each([
    ['B3*2', 68_463],
    ['SUM(B3:B4)+1', 60_000],
    ['60%*114105', 60_000],
    ['-(B3-$B$4)/2', 1],
    ['ROUND(B3/7,2)', 1],
  ])('is refused: %s', async (formula, stored) => {
    const rows = [...ROWS, [text('Murg'), number(1500)]]
    const xml = `<c r="B2"><f>${formula}</f><v>${stored}</v></c>`
    expect(await faultsOf(rows, cell('B2', xml))).toEqual(['2 formula-stale'])
  })

  it.each([
    ['SUM(B3:B4)', 50_000],
    ['B3+B4*1', 50_000],
    ['ROUND(B3/7,0)', 6929],
    ['A2&amp;"x"', 1],
    ['VLOOKUP(A2,C1:D9,2)', 70_000],
    ['Alt!B3', 70_000],
    ['A3+1', 70_000],
    ['B3:B4', 70_000],
    ['1/0', 70_000],
  ])('is taken as stored where it gives that, or is no simple one: %s', async (formula, stored) => {
    const rows = [...ROWS, [text('Murg'), number(1500)]]
    const xml = `<c r="B2"><f>${formula}</f><v>${stored}</v></c>`
    expect(await faultsOf(rows, cell('B2', xml))).toEqual([])
  })
})

describe('what a sheet says beside its cells', () => {
  const header = (words: string) => (xml: string) =>
    xml.replace('</worksheet>', `<headerFooter><oddHeader>${words}</oddHeader></headerFooter></worksheet>`)
  const named = (name: string) => (xml: string) => xml.replace('name="Sheet1"', `name="${name}"`)

  it.each([
    ['&amp;CAngaben in T€', ['1 beside-unclear']],
    ['&amp;L&amp;&quot;Arial,Fett&quot;&amp;14&amp;KFF0000ENTWURF', ['1 beside-unclear']],
    ['&amp;RBeträge für zwei Jahre', ['1 beside-unclear']],
    ['&amp;CSeite &amp;P von &amp;N', []],
    ['&amp;LLandratsamt Lörrach', []],
  ])('is heard in a print header: %s', async (words, faults) => {
    expect(await faultsOf(ROWS, header(words))).toEqual(faults)
  })

  it.each([
    ['abgelehnt', ['1 beside-unclear']],
    ['Liste_alt', ['1 beside-unclear']],
    ['Entwurf 3', ['1 beside-unclear']],
    ['vorläufig', ['1 beside-unclear']],
    ['Tabelle1', []],
    ['Altlußheim', []],
  ])('is heard in its name: %s', async (name, faults) => {
    expect(await faultsOf(ROWS, named(name))).toEqual(faults)
  })

  it('is not asked again where the user chose the sheet by its name', async () => {
    const bytes = await workbook(ROWS, named('alt'))
    expect((await readAmounts(bytes, 'liste.xlsx', { sheet: 'alt' })).faults).toEqual([])
  })

  it('is heard in a box that lies on it, and said where it leaves no doubt', async () => {
    const box = async (words: string) => {
      const parts = unzipSync(await workbook(ROWS))
      const sheet = Object.keys(parts).find((path) => /sheet1\.xml$/.test(path)) ?? ''
      const relation = '<Relationship Id="rId9" Target="../drawings/drawing1.xml"/>'
      const add = {
        [sheet.replace(/([^/]*)$/, '_rels/$1.rels')]: `<Relationships>${relation}</Relationships>`,
        'xl/drawings/drawing1.xml': `<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:row>4</xdr:row></xdr:from><xdr:sp><a:t>${words}</a:t></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`,
      }
      const added = Object.entries(add).map(([path, xml]) => [path, strToU8(xml)])
      return readAmounts(zipSync({ ...parts, ...Object.fromEntries(added) }), 'liste.xlsx')
    }
    expect((await box('Alle Angaben in T€')).faults).toEqual([
      {
        code: 'beside-unclear',
        line: 5,
        args: { where: 'text-box', text: 'Alle Angaben in T€', words: 'T€' },
      },
    ])
    const { faults, notes } = await box('Rückfragen: Frau Klein')
    expect(faults).toEqual([])
    expect(notes).toEqual([
      { code: 'words-beside', args: { where: 'text-box', text: 'Rückfragen: Frau Klein' } },
    ])
  })
})

describe('what sets rows apart and does not say why', () => {
  const rows = [...ROWS, [text('Murg'), number(1500)]]
  const notesOf = async (list: readonly Cell[][], change?: (xml: string) => string) =>
    (await readAmounts(await workbook(list, change), 'liste.xlsx')).notes
  const red = styled('B3', 1, {
    fills: '<fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill>',
    xfs: '<xf fillId="1"/>',
  })

  it('is a colour alone: it is said where', async () => {
    expect(await notesOf(rows, red)).toEqual([{ code: 'rows-coloured', args: { lines: [3], by: 'fill' } }])
  })

  it('is nothing where every other row has it', async () => {
    expect(await notesOf(ROWS, red)).toEqual([])
  })

  it('is a mark in a column without a head', async () => {
    const marked = rows.map((row, at) => [...row, at === 1 ? text('x') : null])
    expect(await notesOf(marked)).toEqual([{ code: 'cells-unheaded', args: { lines: [3], texts: ['x'] } }])
    const numbered = rows.map((row, at) => [...row, text(`${at + 1}.`)])
    expect(await notesOf(numbered)).toEqual([])
  })
})

describe('what is struck out', () => {
  const runs = (struck: string, rest: string) =>
    `<c r="B2" t="inlineStr"><is><r><rPr><strike/></rPr><t>${struck}</t></r><r><t>${rest}</t></r></is></c>`

  it('is refused by the font of the cell, of name and amount alike', async () => {
    expect(await faultsOf(ROWS, (xml) => xml.replace(FONTS, STRUCK))).toEqual([
      '1 cell-struck',
      '2 cell-struck',
      '3 cell-struck',
    ])
  })

  it('is refused in part of a text, which is no number then', async () => {
    expect(await faultsOf(ROWS, cell('B2', runs('48', '52000')))).toEqual(['2 cell-struck'])
    expect(await faultsOf(ROWS, cell('B2', runs('48', ' ')))).toEqual(['2 cell-struck'])
  })

  it('is refused in a text that several cells share', async () => {
    const shared = (xml: string) =>
      xml.replace(/<si><t[^>]*>Wehr<\/t><\/si>/, '<si><r><rPr><strike/></rPr><t>Wehr</t></r></si>')
    expect(await faultsOf(ROWS, shared)).toEqual(['2 cell-struck'])
  })

  it('is nothing where the font says that it is not', async () => {
    const font = STRUCK.replace('<strike/>', '<strike val="0"/>')
    expect(await faultsOf(ROWS, (xml) => xml.replace(FONTS, font))).toEqual([])
  })
})

describe('one cell over several rows', () => {
  const merged = (range: string) => (xml: string) =>
    xml.replace('</sheetData>', `</sheetData><mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`)
  const open = [ROWS[0] ?? [], [text('Klettgau'), null]]

  it('is nobody’s amount, and no place of several amounts', async () => {
    expect(await faultsOf(open, merged('B2:B3'))).toEqual(['2 cell-merged', '3 cell-merged'])
    expect(await faultsOf(ROWS, merged('A2:A3'))).toEqual(['2 cell-merged', '3 cell-merged'])
  })

  it('may be a head or a footnote', async () => {
    expect(await faultsOf([[null, text('EUR')], ...ROWS], merged('A1:A2'))).toEqual([])
    expect(await faultsOf([...ROWS, [text('Stand Januar 2018'), null]], merged('A4:B6'))).toEqual([])
  })
})

it.each(['', '<v/>', '<v></v>'])('a formula without its result is no missing amount: %s', async (result) => {
  const xml = `<c r="B2"><f>B3*2</f>${result}</c>`
  expect(await faultsOf(ROWS, cell('B2', xml))).toEqual(['2 formula-open'])
  expect(await faultsOf(ROWS, cell('B2', '<c r="B2"><f>B3*2</f><v>97000</v></c>'))).toEqual([])
})

it('rows and amounts that nobody sees are not read in silence', async () => {
  expect(await faultsOf(ROWS, (xml) => xml.replace('<row r="2"', '<row r="2" hidden="1"'))).toEqual([
    '2 row-hidden',
  ])
  const column = '<cols><col min="2" max="2" hidden="1" width="9"/></cols><sheetData>'
  expect(await faultsOf(ROWS, (xml) => xml.replace('<sheetData>', column))).toEqual(['1 column-hidden'])
})

it('of several sheets with a list one must be chosen, and its name may tell its year', async () => {
  const sheet = (name: string, first = 0) => ({ sheet: name, data: [HEAD, ...ROWS.slice(first)] })
  const bytes = new Uint8Array(
    await writeXlsx([
      sheet('2017', 1),
      { sheet: 'Notiz', data: [HEAD.slice(0, 1)] },
      sheet('2018'),
    ]).toBuffer(),
  )
  expect(await problemOf(readAmounts(bytes, 'liste.xlsx'))).toEqual({
    code: 'sheets-several',
    args: {
      path: 'liste.xlsx',
      sheets: ['2017', '2018'],
      differs: { sheet: '2018', line: 2, place: expect.any(String) },
    },
  })
  const { years } = await readAmounts(bytes, 'liste.xlsx', { sheet: '2017' })
  expect(years).toEqual([{ line: 1, text: '2017', years: [2017] }])
})

it('a second sheet that says nothing else leaves no doubt', async () => {
  const sheets = [
    { sheet: 'Gemeinden', data: [HEAD, ...ROWS] },
    { sheet: 'Auszug', data: [HEAD, ...ROWS.slice(1)] },
  ]
  const { rows } = await readAmounts(new Uint8Array(await writeXlsx(sheets).toBuffer()), 'liste.xlsx')
  expect(rows).toHaveLength(2)
})

it('a raised figure is no digit of the amount', async () => {
  const raised =
    '<c r="B2" t="inlineStr"><is><r><t>60000</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>'
  expect(await faultsOf(ROWS, cell('B2', raised))).toEqual(['2 cell-raised'])
})

it('a note beside a cell is heard where it takes the amount back', async () => {
  const noted = async (note: string) => {
    const parts = unzipSync(await workbook(ROWS))
    const relation = '<Relationships><Relationship Id="r1" Target="../comments1.xml"/></Relationships>'
    const comments = `<comments><comment ref="B2"><text><r><t>${note}</t></r></text></comment></comments>`
    const file = zipSync({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': strToU8(relation),
      'xl/comments1.xml': strToU8(comments),
    })
    return (await readAmounts(file, 'liste.xlsx')).faults
  }
  expect(await noted('gilt nicht')).toEqual([{ code: 'cell-noted', line: 2, args: { note: 'gilt nicht' } }])
  expect(await noted('siehe Bescheid')).toEqual([])
})

describe('a formula that was filled into many cells', () => {
  const rows = ['Wehr', 'Klettgau'].map((name) => [text(name), number(1000), number(2)])
  /** @returns a change by which B2 has the formula for both, and B3 names it */
  const shared = (result: number) => (xml: string) =>
    xml
      .replace(
        /<c r="B2".*?<\/c>/,
        '<c r="B2"><f t="shared" ref="B2:B3" si="0">C2*$C$2*500</f><v>2000</v></c>',
      )
      .replace(/<c r="B3".*?<\/c>/, `<c r="B3"><f t="shared" si="0"/><v>${result}</v></c>`)

  it('is judged in each of them', async () => {
    expect(await faultsOf(rows, shared(2000))).toEqual([])
    expect(await faultsOf(rows, shared(52_000))).toEqual(['3 formula-stale'])
  })
})

describe('a conditional format', () => {
  const RULE =
    '<conditionalFormatting sqref="B2:B3"><cfRule type="expression" dxfId="0" priority="1"><formula>C2="x"</formula></cfRule></conditionalFormatting>'
  const ruled = (look: string) => (xml: string) =>
    xml
      .replace('</sheetData>', `</sheetData>${RULE}`)
      .replace('</styleSheet>', `<dxfs count="1"><dxf>${look}</dxf></dxfs></styleSheet>`)
  const conditional = async (look: string) => {
    const { notes } = await readAmounts(await workbook(ROWS, ruled(look)), 'liste.xlsx')
    return notes.filter(({ code }) => code === 'looks-conditional')
  }

  it.each([
    '<font><strike/></font>',
    '<font><color rgb="FFFFFFFF"/></font>',
    '<font><color rgb="FFFF0000"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill>',
    '<numFmt numFmtId="170" formatCode=";;;"/>',
  ])('that may hide or strike out amounts is named with its cells: %s', async (look) => {
    expect(await conditional(look)).toEqual([{ code: 'looks-conditional', args: { ranges: ['B2:B3'] } }])
  })

  it.each([
    '<font><b/><color rgb="FFC00000"/></font>',
    '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>',
    '<font><color rgb="FFFFFFFF"/></font><fill><patternFill><bgColor rgb="FFC00000"/></patternFill></fill>',
    '<numFmt numFmtId="3" formatCode="#,##0"/>',
  ])('that only colours them is not: %s', async (look) => {
    expect(await conditional(look)).toEqual([])
  })

  /** As Excel since 2010 keeps a condition that names another sheet: the look stands in it, the cells stand behind it. */
  const EXTENSION = (rule: string) =>
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rule}<xm:sqref>B2:B3 B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`
  const notedWith = async (behind: string) => {
    const extended = (xml: string) => xml.replace('</worksheet>', `${behind}</worksheet>`)
    const { notes } = await readAmounts(await workbook(ROWS, extended), 'liste.xlsx')
    return notes.filter(({ code }) => code === 'looks-conditional')
  }
  const ruleOf = (look: string) =>
    `<x14:cfRule type="expression" priority="1" id="{1}"><xm:f>Stand!C2="x"</xm:f><x14:dxf>${look}</x14:dxf></x14:cfRule>`

  it.each([
    ruleOf('<font><strike/><color rgb="FFC00000"/></font>'),
    ruleOf('<font><color theme="0"/></font>'),
    ruleOf('<numFmt numFmtId="170" formatCode="0,"/>'),
    '<x14:cfRule type="iconSet" priority="1" id="{1}"><x14:iconSet showValue="0"/></x14:cfRule>',
  ])('of an extension of Excel 2010 is named with its cells as well: %s', async (rule) => {
    const args = { ranges: ['B2:B3', 'B5'] }
    expect(await notedWith(EXTENSION(rule))).toEqual([{ code: 'looks-conditional', args }])
  })

  it.each([
    ruleOf('<font><b/></font>'),
    '<x14:cfRule type="dataBar" id="{1}"><x14:dataBar minLength="0"/></x14:cfRule>',
  ])('of an extension that only colours is not: %s', async (rule) => {
    expect(await notedWith(EXTENSION(rule))).toEqual([])
  })

  it.each(['iconSet', 'dataBar'])(
    'that shows a sign (%s) in the place of the amount hides it',
    async (kind) => {
      const rule = (shown: string) =>
        `<conditionalFormatting sqref="B2:B3"><cfRule type="${kind}" priority="1"><${kind}${shown}><cfvo type="min"/></${kind}></cfRule></conditionalFormatting>`
      expect(await notedWith(rule(' showValue="0"'))).toMatchObject([{ args: { ranges: ['B2:B3'] } }])
      expect(await notedWith(rule(''))).toEqual([])
    },
  )
})
