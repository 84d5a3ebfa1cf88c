import { describe, expect, test } from 'vitest'
import { type Column, line, parseSmall, placeOf, type SmallPdf, smallTruth } from '../../support/small-pdf.js'
import { grouped } from '../../support/tiny-table.js'

const ROW = 2
const A = placeOf('amount', ROW)
const N = placeOf('name', ROW)
const K = placeOf('key', ROW)
const on = (before: string, after = '', column = 'amount'): SmallPdf => ({
  around: (at, row) => (at === column && row === ROW ? [before, after] : null),
})
const B = `${A.x - 40} ${A.y - 3} 42 12`
const rect = `/Rect[${A.x - 40} ${A.y - 3} ${A.x + 2} ${A.y + 9}]`
const ann = (entries: string): SmallPdf => ({ annotations: [`<</Type/Annot ${entries}>>`] })
const form = (content: string, ex = '') =>
  `<</Type/XObject/Subtype/Form/BBox[0 0 595 842]${ex}/Resources<</Font<</F 3 0 R>>>>/Length ${content.length}>>stream\n${content}\nendstream`
/** Outlines of letters: V, N, T, L, each with its own corners, so many points high. */
const outlines = (x: number, y: number, height: number, paint: string): string => {
  const letters = [
    [0, 1, 0.2, 1, 0.4, 0.3, 0.6, 1, 0.8, 1, 0.5, 0, 0.3, 0],
    [0, 0, 0, 1, 0.2, 1, 0.6, 0.4, 0.6, 1, 0.8, 1, 0.8, 0, 0.6, 0, 0.2, 0.6, 0.2, 0],
    [0, 1, 0.8, 1, 0.8, 0.8, 0.5, 0.8, 0.5, 0, 0.3, 0, 0.3, 0.8, 0, 0.8],
    [0, 1, 0.2, 1, 0.2, 0.2, 0.7, 0.2, 0.7, 0, 0, 0],
  ]
  const drawn = letters.map((corners, letter) =>
    corners
      .map((part, at) => (at % 2 === 0 ? x + height * (letter + part) : y + height * part))
      .reduce(
        (said, place, at) => `${said} ${place.toFixed(1)}${at % 2 ? (at === 1 ? ' m' : ' l') : ''}`,
        '',
      ),
  )
  return `q ${paint} ${drawn.map((letter) => `${letter} h`).join(' ')} ${/RG|G/.test(paint) ? 'S' : 'f'} Q`
}
/** A line from behind the name of a row to before the amount of another. */
const ledBetween = (from: number, to: number): string => {
  const [name, amount] = [placeOf('name', from), placeOf('amount', to)]
  return `q 0.5 w ${name.x + 120} ${name.y - 1} m ${amount.x - 45} ${amount.y - 1} l S Q `
}
/** A picture of some bits, laid over a part of the page. */
const bits = (place: string, data: string) => `q ${place} cm BI /W 8 /H 8 /CS/G /BPC 1 ID ${data} EI Q`
/** The place of a name that wraps, in a cell that is too low for its second line. */
const WRAPPED = smallTruth.findIndex(({ municipality }) => municipality.name === 'Schönau im Schwarzwald')
const W = placeOf('name', WRAPPED)
const ruleFrom = (x: number, y: number) => `q 0.6 w ${x} ${y} m 470 ${y} l S Q`
const ruleAt = (y: number) => ruleFrom(40, y)
const wrapped = (rules: string): SmallPdf => ({
  cell: (text, column, row) => (column === 'name' && row === WRAPPED ? 'Schönau im' : text),
  after: `${line('Schwarzwald', W.x, W.y - 9)} ${rules}`,
})
/** "Hausen im Wiesental", and below it "Zell im Wiesental", whose place the row there takes. */
const UPPER = smallTruth.findIndex(({ municipality }) => municipality.name === 'Hausen im Wiesental')
const ZELL = smallTruth.findIndex(({ municipality }) => municipality.name === 'Zell im Wiesental')
const U = placeOf('name', UPPER)
function cellsOf(row: number): Readonly<Record<Column, string>> {
  const { municipality, amount } = smallTruth
    .toSpliced(UPPER + 1, 1, ...smallTruth.slice(ZELL, ZELL + 1))
    .toSpliced(ZELL, 1, ...smallTruth.slice(UPPER + 1, UPPER + 2))[row] as (typeof smallTruth)[number]
  const { ags, name, district } = municipality
  return { key: ags, name, district: district.name, amount: grouped(amount) }
}
/** What a person sees there is not what is written, or the file says that it is none. */
const deceptive: Readonly<Record<string, SmallPdf>> = {
  'an amount of a tenth of its size': on('0.1 0 0 0.1 400 600 cm'),
  'an amount squeezed to nothing': on('0 Tz'),
  'an amount all but white': on('0.97 g'),
  'a very pale amount': on('0.93 g'),
  'an amount of white outlines': on('1 Tr 1 G'),
  'an amount in white of four colours': on('0 0 0 0 k'),
  'an all but transparent amount': { ...on('/X gs'), resources: '/ExtGState<</X<</ca 0.02>>>>' },
  'a cover in a form': {
    after: '/Fm Do',
    resources: '/XObject<</Fm 10 0 R>>',
    objects: [form(`1 g ${B} re f`)],
  },
  'a cover in a transparency group': {
    after: '/Fm Do',
    resources: '/XObject<</Fm 10 0 R>>',
    objects: [form(`1 g ${B} re f`, '/Group<</S/Transparency>>')],
  },
  'a cover as a polygon': {
    after: `q 1 g ${A.x - 40} ${A.y - 3} m ${A.x + 2} ${A.y - 3} l ${A.x + 2} ${A.y + 9} l ${A.x - 40} ${A.y + 9} l h f Q`,
  },
  'a round cover': {
    after: `q 1 g ${A.x - 60} ${A.y + 3} m ${A.x - 60} ${A.y + 30} ${A.x + 20} ${A.y + 30} ${A.x + 20} ${A.y + 3} c ${A.x + 20} ${A.y - 30} ${A.x - 60} ${A.y - 30} ${A.x - 60} ${A.y + 3} c f Q`,
  },
  'a broad white line over it': { after: `q 1 G 14 w ${A.x - 42} ${A.y + 3} m ${A.x + 3} ${A.y + 3} l S Q` },
  'a broad dashed white line over it': {
    after: `q 1 G 14 w [30 1] 0 d ${A.x - 42} ${A.y + 3} m ${A.x + 3} ${A.y + 3} l S Q`,
  },
  'a hatched amount': {
    after:
      'q 0.5 w ' +
      Array.from(
        { length: 14 },
        (_, i) => `${A.x - 42 + 3 * i} ${A.y - 3} m ${A.x - 36 + 3 * i} ${A.y + 9} l S`,
      ).join(' ') +
      ' Q',
  },
  'an amount hatched in white': {
    after:
      'q 1 G 2 w ' +
      Array.from(
        { length: 24 },
        (_, i) => `${A.x - 42 + 2 * i} ${A.y - 3} m ${A.x - 42 + 2 * i} ${A.y + 9} l S`,
      ).join(' ') +
      ' Q',
  },
  'a wavy line through it': {
    after: `q 0.8 w ${A.x - 36} ${A.y + 3} m ${A.x - 27} ${A.y + 6} ${A.x - 18} ${A.y} ${A.x - 9} ${A.y + 3} c ${A.x - 5} ${A.y + 5} ${A.x - 3} ${A.y + 1} ${A.x} ${A.y + 3} c S Q`,
  },
  'a dashed line through it': { after: `q 0.8 w [2 1] 0 d ${A.x - 36} ${A.y + 3} m ${A.x} ${A.y + 3} l S Q` },
  'a red line through it': { after: `q 1 0 0 RG 0.8 w ${A.x - 36} ${A.y + 3} m ${A.x} ${A.y + 3} l S Q` },
  'a line through it, drawn before it': {
    before: `q 0.8 w ${A.x - 36} ${A.y + 3} m ${A.x} ${A.y + 3} l S Q`,
  },
  'a line of many pieces through it': {
    after:
      'q 0.8 w ' +
      Array.from(
        { length: 36 },
        (_, i) => `${A.x - 36 + i} ${A.y + 3} m ${A.x - 35 + i} ${A.y + 3} l S`,
      ).join(' ') +
      ' Q',
  },
  'a line through the whole row': { after: `q 0.8 w 45 ${A.y + 3} m 460 ${A.y + 3} l S Q` },
  'a page crossed out': { after: 'q 3 w 30 30 m 560 800 l S 30 800 m 560 30 l S Q' },
  'an amount crossed out': {
    after: `q 0.8 w ${A.x - 36} ${A.y - 1} m ${A.x} ${A.y + 8} l S ${A.x - 36} ${A.y + 8} m ${A.x} ${A.y - 1} l S Q`,
  },
  'a drawing by hand over it': ann(`/Subtype/Ink ${rect}/InkList[[410 720 450 722]]/C[1 0 0]`),
  'a line as an annotation': ann(`/Subtype/Line ${rect}/L[410 723 450 723]`),
  'a filled square as an annotation': ann(`/Subtype/Square ${rect}/IC[1 1 1]`),
  'a filled polygon as an annotation': ann(
    `/Subtype/Polygon ${rect}/Vertices[410 717 450 717 450 729 410 729]/IC[1 1 1]`,
  ),
  'a watermark as an annotation': ann(`/Subtype/Watermark ${rect}/Contents(9.999)`),
  'a note that corrects': ann(
    `/Subtype/Text/Rect[500 700 520 720]/Contents(richtig: Bad Bellingen 9.999 Euro)`,
  ),
  'a highlight whose words correct': ann(`/Subtype/Highlight ${rect}/Contents(neuer Betrag: 9.999 Euro)`),
  'an annotation that only the print shows': ann(
    `/Subtype/FreeText/F 36 ${rect}/Contents(9.999)/DA(/F 9 Tf)`,
  ),
  'a choice field over it': ann(`/Subtype/Widget/FT/Ch/Ff 131072/T(a)/V(9.999)/Opt[(9.999)] ${rect}`),
  'an empty field with a ground over it': ann(`/Subtype/Widget/FT/Tx/T(a)/MK<</BG[1 1 1]>> ${rect}`),
  'an insertion over it': ann(`/Subtype/Caret ${rect}/Contents(9.999)`),
  'a file pinned to the page whose words correct': ann(
    `/Subtype/FileAttachment/Rect[500 700 520 720]/Contents(Korrektur: 9.999 Euro statt 72.000 Euro)/FS<</Type/Filespec/F(x)>>`,
  ),
  'a white gradient over it': {
    after: `q ${B} re W n /Sh sh Q`,
    resources:
      '/Shading<</Sh<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 1 0]/Function<</FunctionType 2/N 1/Domain[0 1]/C0[1]/C1[1]>>/Extend[true true]>>>>',
  },
  'a white pattern over it': {
    after: `q /Pattern cs /P scn ${B} re f Q`,
    resources:
      '/Pattern<</P<</PatternType 2/Shading<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 1 0]/Function<</FunctionType 2/N 1/Domain[0 1]/C0[1]/C1[1]>>/Extend[true true]>>>>>>',
  },
  'an all but opaque cover': { after: `q /H gs 1 g ${B} re f Q`, resources: '/ExtGState<</H<</ca 0.93>>>>' },
  'a black bar': { after: `q 0 g ${B} re f Q` },
  'a black bar that multiplies': {
    after: `q /M gs 0 g ${B} re f Q`,
    resources: '/ExtGState<</M<</BM/Multiply>>>>',
  },
  'a cover that screens': { after: `q /M gs 1 g ${B} re f Q`, resources: '/ExtGState<</M<</BM/Screen>>>>' },
  'a cover that lightens': { after: `q /M gs 1 g ${B} re f Q`, resources: '/ExtGState<</M<</BM/Lighten>>>>' },
  'a cover that dodges': {
    after: `q /M gs 1 g ${B} re f Q`,
    resources: '/ExtGState<</M<</BM/ColorDodge>>>>',
  },
  'an amount on a hidden layer': {
    ...on('/OC /L BDC', 'EMC'),
    resources: '/Properties<</L 10 0 R>>',
    objects: ['<</Type/OCG/Name(x)>>'],
    catalogue: '/OCProperties<</OCGs[10 0 R]/D<</OFF[10 0 R]>>>>',
  },
  'an amount that the print leaves out': {
    ...on('/OC /L BDC', 'EMC'),
    resources: '/Properties<</L 10 0 R>>',
    objects: ['<</Type/OCG/Name(x)/Usage<</Print<</PrintState/OFF>>>>>>'],
    catalogue: '/OCProperties<</OCGs[10 0 R]/D<</AS[<</Event/Print/OCGs[10 0 R]/Category[/Print]>>]>>>>',
  },
  'an amount of which digits are cut off': on(`${A.x - 20} ${A.y - 3} 30 12 re W n`),
  'an amount beneath a mask': {
    ...on('/S gs'),
    resources: '/ExtGState<</S<</SMask<</S/Luminosity/G 10 0 R>>>>>>',
    objects: [form('0 g 0 0 595 842 re f', '/Group<</S/Transparency/CS/DeviceGray>>')],
  },
  'an amount beside the page': on('1 0 0 1 200 0 cm'),
  'a word drawn as outlines over the rows': {
    after: outlines(90, 400, 110, '/H gs 1 0 0 rg'),
    resources: '/ExtGState<</H<</ca 0.3>>>>',
  },
  'a pale word drawn as outlines beneath the rows': { before: outlines(90, 400, 110, '0.9 g') },
  'leaders that cross between two rows': { before: ledBetween(ROW, ROW + 1) + ledBetween(ROW + 1, ROW) },
  'an arrow to the amount of another row': { before: ledBetween(ROW, ROW + 3) },
  'words drawn as outlines beside a row': {
    after: [0, 1, 2].map((word) => outlines(A.x + 6 + 28 * word, A.y, 6, '0 0 0.6 rg')).join(' '),
  },
  'a sign drawn beside a row': { after: outlines(A.x + 6, A.y, 6, '0 0 0.6 rg') },
  'a word of level outlines': { before: outlines(90, 400, 60, '0.8 g') },
  'the contours of a word': { after: outlines(90, 400, 110, '0.8 G') },
  'a picture with something drawn in it beneath the rows': {
    before: bits('500 0 0 500 50 200', '\xff\x81\xbd\xa5\xa5\xbd\x81\xff'),
  },
  'a footnote that corrects': { after: line('1) richtig 71.647 EUR statt 72.000 EUR', 50, 40) },
  'a correction under reserve': {
    after: line('* Beträge nur unter Vorbehalt; Binzen: richtig 80.404 EUR', 50, 40, 6),
  },
  'an erratum': { after: line('Erratum: Der Betrag für Binzen muss 71.647 Euro heißen.', 50, 40) },
  'a figure that does not hold': {
    after: line('Der Betrag von Binzen gilt nicht, siehe Schreiben vom 3. Mai 2018.', 50, 40),
  },
  'an English correction': { after: line('Correction: Binzen should read 71.647', 50, 40) },
  'a correction over two lines': {
    after:
      line('Hinweis der Redaktion: Der oben für die Gemeinde Binzen', 50, 40) +
      line('genannte Betrag ist falsch; er beträgt 71.647 Euro.', 50, 28),
  },
  'a remark that corrects': { after: line('berichtigt: 71.647', 480, A.y) },
  'a small footer that says draft': { after: line('Stand: 2. Entwurf', 50, 20, 7) },
  'a word in letters on top of each other': {
    after: [...'ENTWURF'].map((c, i) => line(c, 20, 500 - 20 * i, 14)).join(' '),
  },
  'a word in single letters over the page': {
    after: [...'MUSTER'].map((c, i) => line(c, 100 + 40 * i, 400 - 6 * i, 60, '0.9 g')).join(' '),
  },
  'a subject that says test': { info: '/Subject(Testdatei)' },
  'keywords that say fictitious': { info: '/Keywords(fiktiv, Planungsrahmen)' },
  'a title that says sample': { title: 'Muster einer Tabelle (Phantasiezahlen)' },
  'a title that says not official': { title: 'Planungsrahmen 2018 (nicht amtlich)' },
  'a title that says training': { title: 'Schulungsunterlage Planungsrahmen' },
  'a word in the margin': { after: 'q 0 1 -1 0 30 200 cm BT /F 30 Tf 0 0 Td (SPECIMEN) Tj ET Q' },
  'a white name': on('1 g', '', 'name'),
  'a key struck out': { after: `q 0.8 w ${K.x} ${K.y + 3} m ${K.x + 44} ${K.y + 3} l S Q` },
  'one word of a longer run struck out': {
    cell: (text, column, row) => (column === 'name' && row === ROW ? `${text} (Landkreis Lörrach)` : text),
    after: `q 0.8 w ${N.x} ${N.y + 3} m ${N.x + 30} ${N.y + 3} l S Q`,
  },
  'a line through the whole row of a wrapped name': wrapped(ruleAt(placeOf('amount', WRAPPED).y + 3)),
  'the second line of a name struck out by a line as long as some above other names': wrapped(
    `${ruleFrom(W.x - 1, W.y - 6)} ${[0, 1, 2, 3].map((row) => ruleFrom(W.x - 1, placeOf('name', row).y + 14)).join(' ')}`,
  ),
  'the second line of a name struck out by hand': wrapped(
    `q 0.6 w ${W.x} ${W.y - 6} m ${W.x + 56} ${W.y - 6} l S Q`,
  ),
  'a name covered': { after: `q 1 g ${N.x} ${N.y - 2} 70 12 re f Q` },
  'a white stencil over it': {
    after: `q 1 g 42 0 0 12 ${A.x - 40} ${A.y - 3} cm BI /W 8 /H 1 /IM true /BPC 1 ID \x00 EI Q`,
  },
  'a black picture over it': {
    after: `q 30 0 0 12 ${A.x - 20} ${A.y - 3} cm BI /W 1 /H 1 /CS/G /BPC 8 ID \x00 EI Q`,
  },
}
const zebra = Array.from({ length: 18 }, (_, r) => `40 ${756 - 40 * r} 430 20 re f`).join(' ')
const rules = Array.from({ length: 36 }, (_, r) => `40 ${775 - 20 * r} m 470 ${775 - 20 * r} l S`).join(' ')
/** What offices put on their pages. */
const harmless: Readonly<Record<string, SmallPdf>> = {
  'a district in brackets behind a name': {
    cell: (text, column, row) => (column === 'name' && row === ROW ? `${text} (Landkreis Lörrach)` : text),
  },
  'rules of the table through a pale mark': {
    before: `q 0.9 g BT 0.71 0.71 -0.71 0.71 180 300 Tm /F 60 Tf (St\xe4dtetag) Tj ET Q 0 G 0.5 w ${rules}`,
  },
  'a rule of the table through the second line of a name': wrapped(ruleAt(W.y - 6)),
  'a rule of a table that begins where its names do, through the second line of one': wrapped(
    `${ruleFrom(W.x - 1, W.y - 6)} ${smallTruth.map((_, row) => ruleFrom(W.x - 1, placeOf('name', row).y - 8)).join(' ')}`,
  ),
  'a rule through a name that runs out into a row with the same word': {
    cell: (_text, column, row) => (column === 'name' && row === UPPER ? 'Hausen im' : cellsOf(row)[column]),
    after: `${line('Wiesental', U.x, U.y - 13)} ${ruleAt(U.y - 10)}`,
  },
  'rules of the table above and below its amount, through both lines of a name': {
    cell: (text, column, row) => (column === 'name' && row === WRAPPED ? '' : text),
    after: `${line('Schönau im', W.x, W.y + 5)} ${line('Schwarzwald', W.x, W.y - 5)} ${ruleAt(W.y + 9)} ${ruleAt(W.y - 2)}`,
  },
  'stripes in a form': {
    before: '/Fm Do',
    resources: '/XObject<</Fm 10 0 R>>',
    objects: [form(`0.9 g ${zebra}`)],
  },
  'a shaded ground for each cell': {
    around: (c, r) => {
      const p = placeOf(c, r)
      const w = { key: 60, name: 150, district: 100, amount: 0 }[c]
      return c === 'amount'
        ? [`0.95 g ${p.x - 60} ${p.y - 6} 64 20 re f 0 g`, '']
        : [`0.95 g ${p.x - 4} ${p.y - 6} ${w} 20 re f 0 g`, '']
    },
  },
  'a dark head': { before: 'q 0 0 0.4 rg 40 785 430 35 re f Q' },
  'rules as flat rectangles': {
    after: Array.from({ length: 36 }, (_, r) => `40 ${774.7 - 20 * r} 430 0.6 re f`).join(' '),
  },
  'rules between the columns': {
    after: `q 0.5 w 45 60 m 45 780 l S 115 60 m 115 780 l S 275 60 m 275 780 l S 455 60 m 455 780 l S Q`,
  },
  'a logo': { before: `q 60 0 0 30 480 800 cm BI /W 1 /H 1 /CS/G /BPC 8 ID \x80 EI Q` },
  'leaders from each name to its amount': {
    before: smallTruth.map((_, row) => ledBetween(row, row)).join(''),
  },
  'a rule that is a little askew': { before: `q 0.5 w 20 ${A.y - 4} m 570 ${A.y + 1} l S Q` },
  'an emblem drawn above the table': { before: outlines(300, 790, 30, '0 0 0.6 rg') },
  'a picture with a head, and nothing behind the rows': {
    before: bits('595 0 0 842 0 70', '\x00\xff\xff\xff\xff\xff\xff\xff'),
  },
  'round grounds behind the rows': {
    before: Array.from({ length: 20 }, (_, r) => {
      const y = 760 - 20 * r
      return `0.9 g 45 ${y - 4} m 455 ${y - 4} l 470 ${y - 4} 470 ${y + 13} 455 ${y + 13} c 45 ${y + 13} l 30 ${y + 13} 30 ${y - 4} 45 ${y - 4} c f 0 g`
    }).join(' '),
  },
  'a picture behind the page': { before: `q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS/G /BPC 8 ID \xf0 EI Q` },
  'a pale shape behind the table': {
    before: 'q 0.9 0.9 1 rg 300 400 m 300 520 420 520 420 400 c 420 280 300 280 300 400 c f Q',
  },
  'pale lines behind the table': { before: 'q 0.85 G 4 w 100 100 m 500 700 l S 100 700 m 500 100 l S Q' },
  'an amount underlined twice': {
    after: `q 0.4 w ${A.x - 36} ${A.y - 1.6} m ${A.x} ${A.y - 1.6} l S ${A.x - 36} ${A.y - 3} m ${A.x} ${A.y - 3} l S Q`,
  },
  'a frame around the table': { after: 'q 1 w 35 50 440 740 re S Q' },
  'a yellow ground': { before: `q 1 1 0 rg ${B} re f Q` },
  'a translucent marker': { after: `q /H gs 1 1 0 rg ${B} re f Q`, resources: '/ExtGState<</H<</ca 0.3>>>>' },
  'a link': ann(`/Subtype/Link ${rect}/A<</S/URI/URI(http://x)>>`),
  'a field to sign': ann('/Subtype/Widget/FT/Sig/T(s)/Rect[300 20 450 45]'),
  'a popup': ann(`/Subtype/Popup ${rect}`),
  'a blue amount': on('0 0 0.8 rg'),
  'a red amount': on('1 0 0 rg'),
  'a grey amount': on('0.4 g'),
  'a bold amount': on('2 Tr 0.3 w'),
  'an amount on a layer that is shown': {
    ...on('/OC /L BDC', 'EMC'),
    resources: '/Properties<</L 10 0 R>>',
    objects: ['<</Type/OCG/Name(x)>>'],
    catalogue: '/OCProperties<</OCGs[10 0 R]/D<</ON[10 0 R]>>>>',
  },
  'the source of the figures': {
    after: line('Quelle: Ministerium für Soziales und Integration, Berechnung nach Personen.', 50, 40),
  },
  'a provisional table': { title: 'Vorläufiger Planungsrahmen 2018' },
  'corrections reserved': {
    after: line('Stand: 5. Januar 2018, Änderungen und Korrekturen vorbehalten', 50, 30),
  },
  'a pale watermark with the name of the office': {
    after: 'q 0.7 0.7 -0.7 0.7 150 150 cm 0.9 g BT /F 60 Tf 0 0 Td (Landkreis) Tj ET Q',
  },
  'a footnote that explains': {
    after: line('1)', A.x + 1, A.y + 3, 6) + line('1) ohne Personen in vorläufiger Unterbringung', 50, 30, 8),
  },
  'an amount printed twice at its place': {
    after: line(String(smallTruth[ROW]?.amount).replace(/(\d)(?=(\d{3})+$)/g, '$1.'), A.x - 30.58, A.y),
  },
  'a white ground': { before: 'q 1 g 0 0 595 842 re f Q' },
  'a letterhead as a form': {
    before: '/Fm Do',
    resources: '/XObject<</Fm 10 0 R>>',
    objects: [form(line('Regierungspräsidium Freiburg', 50, 825, 9))],
  },
  'a hidden note': ann(`/Subtype/Text/F 2 ${rect}/Contents(richtig: 9.999)`),
  'an empty field over a row': ann(`/Subtype/Widget/FT/Tx/T(a)${rect}`),
  'a box to tick': ann('/Subtype/Widget/FT/Btn/T(c)/V/Yes/AS/Yes/Rect[300 20 310 30]'),
  'a plain title': { info: '/Title(Planungsrahmen Integrationsmanagement 2018)/Author(Probst)' },
  'plain keywords': { info: '/Title(Anlage 1)/Keywords(Integration, Protest)' },
  'a sentence that gives an example of nothing': {
    after: line(
      'Beispielsweise erhält eine Gemeinde je Person den gleichen Betrag, wie im Erlass erläutert wird.',
      50,
      30,
    ),
  },
  'cells with limits of their own': {
    around: (c, r) => {
      const p = placeOf(c, r)
      return c === 'amount'
        ? [`${p.x - 60} ${p.y - 5} 64 18 re W n`, '']
        : [`${p.x - 2} ${p.y - 5} 158 18 re W n`, '']
    },
  },
  'a plain graphics state': {
    around: () => ['/A gs', ''],
    resources: '/ExtGState<</A<</ca 1/CA 1/BM/Normal/SMask/None>>>>',
  },
  'pale rules': { after: `q 0.7 G 0.3 w ${rules} Q` },
}

const told = async (of: SmallPdf) => {
  const table = await parseSmall(of)
  return { verdict: table.verdict, findings: table.findings.filter(({ severity }) => severity !== 'info') }
}

describe('nothing seen but unread', () => {
  test.each(Object.entries(deceptive))('%s is told', async (_, of) => {
    expect((await told(of)).findings).not.toEqual([])
  })
})

describe('decoration is no finding', () => {
  test.each(Object.entries(harmless))('%s', async (_, of) => {
    const { verdict, findings } = await told(of)
    expect(findings).toEqual([])
    expect(verdict).toBe('proven')
  })
})

test('the end of a cut cell beneath a name that has its letters is hidden, and no name otherwise seen', async () => {
  const cut = `q ${W.x - 40} ${W.y - 3} 38 12 re W n BT /F 9 Tf ${W.x - 20} ${W.y} Td (Schwarzwald) Tj ET Q`
  const { verdict, findings } = await told({
    around: (at, row) => (at === 'name' && row === WRAPPED ? [cut, ''] : null),
  })
  expect(verdict).toBe('proven')
  expect(findings.map(({ code }) => code)).toEqual(['hidden-text'])
})

test('on a page that is turned, a rule through a pale mark no longer than a name strikes out no row, one through a name does', async () => {
  const turned = '0 0.7 -0.7 0 590 0 cm'
  const struck = async (before: string, after = '') =>
    (await told({ before: `${turned} ${before}`, after })).findings.filter(
      ({ code }) => code === 'row-not-as-seen',
    ).length
  const mark = `q 0.9 g BT 0.71 0.71 -0.71 0.71 130 590 Tm /F 40 Tf (St\xe4dte) Tj ET Q 0 G 0.5 w ${rules}`
  expect(await struck(mark)).toBe(0)
  expect(await struck('', `q 0.8 w ${N.x} ${N.y + 3} m ${N.x + 30} ${N.y + 3} l S Q`)).toBe(1)
})
