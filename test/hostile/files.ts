import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { type RawObject, rawPdf } from '../support/raw-pdf.js'

const HELLO = 'BT /F 10 Tf 50 700 Td (Hallo) Tj ET'
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
const plain = (text: string): RawObject => ({ dict: '', stream: Buffer.from(text, 'latin1') })
const flate = (bytes: Uint8Array, dict = ''): RawObject => ({
  dict: `/Filter/FlateDecode${dict}`,
  stream: deflateSync(bytes),
})

interface Parts {
  readonly catalog?: string
  readonly pages?: string
  readonly page?: string
  readonly content?: RawObject
  readonly font?: string
  readonly resources?: string
  readonly more?: readonly RawObject[]
  readonly trailer?: string
}

/** A sound page with "Hallo" on it, but for the parts that are given. Further objects are numbered from 6. */
function onePage(parts: Parts): Uint8Array {
  const { catalog = '', pages, page = '', content = plain(HELLO), font = FONT, resources = '' } = parts
  return rawPdf({
    objects: [
      `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
      pages ?? '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>${resources}>>${page}>>`,
      content,
      font,
      ...(parts.more ?? []),
    ],
    trailer: parts.trailer ?? '',
  })
}

const MANY = 100_000

/**
 * A deflated stream of `times` copies of a piece, deflated once: a piece that ends at a byte, with an empty window,
 * can be repeated as it is. Its checksum is missing, as in many a file.
 */
function repeated(piece: Uint8Array, times: number): Buffer {
  const copy = deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH })
  const header = Buffer.from([0x78, 0x9c])
  return Buffer.concat([header, ...Array.from({ length: times }, () => copy), Buffer.from([3, 0])])
}

const BLANKS = Buffer.alloc(1_000_000, ' ')
const TEXTS = Buffer.alloc(6_000_000, '(a)Tj ')

/** Each form shows the next one twenty times: eight forms are 20^8 texts. */
function formTree(depth: number): Uint8Array {
  const form = (next: number): RawObject => ({
    dict: `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>/XObject<</X ${next} 0 R>>>>`,
    stream: Buffer.from('/X Do '.repeat(20)),
  })
  const forms = Array.from({ length: depth }, (_, index) => form(7 + index))
  const leaf: RawObject = {
    dict: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>>>',
    stream: Buffer.from(HELLO),
  }
  return onePage({ content: plain('/X Do'), resources: '/XObject<</X 6 0 R>>', more: [...forms, leaf] })
}

function objectStreamsInEachOther(): Uint8Array {
  const body =
    '%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Length 20>>stream\n1 0 <</A 1>>        \nendstream\nendobj\n'
  // Both objects are said to lie in stream 1, which lies in itself.
  const rows = Buffer.from([0, 0, 255, 2, 1, 0, 2, 1, 0, 1, 0, 0])
  rows.writeUInt8(body.length, 10)
  const head = `3 0 obj\n<</Type/XRef/Size 4/W[1 1 1]/Root 2 0 R/Length 12>>stream\n`
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(body + head, 'latin1'),
      rows,
      Buffer.from(`\nendstream\nendobj\nstartxref\n${body.length}\n%%EOF`),
    ]),
  )
}

function xrefLoop(): Uint8Array {
  const text = Buffer.from(onePage({})).toString('latin1')
  const at = text.lastIndexOf('xref\n0')
  return Buffer.from(text.replace('trailer<<', `trailer<</Prev ${at}`), 'latin1')
}

const cmap = (ranges: string) =>
  plain(`/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFFFFFF> endcodespacerange
${ranges} endcmap end`)
const WIDE_FONT =
  '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4>>>>]>>'
const TRAP = 'http://127.0.0.1:9/trap'

/** Files that no program prints; each is built here, because none of them should lie around. */
export const HOSTILE: Readonly<Record<string, () => Uint8Array>> = {
  'ten gigabytes of blanks in ten megabytes': () =>
    onePage({ content: { dict: '/Filter/FlateDecode', stream: repeated(BLANKS, 10_000) } }),
  'the same in twenty kilobytes, deflated twice': () =>
    onePage({
      content: {
        dict: '/Filter[/FlateDecode/FlateDecode]',
        stream: deflateSync(repeated(BLANKS, 10_000)),
      },
    }),
  'two hundred million operators': () =>
    onePage({ content: { dict: '/Filter/FlateDecode', stream: repeated(TEXTS, 200) } }),
  'arrays in arrays': () => onePage({ content: plain(`${'['.repeat(MANY)}${']'.repeat(MANY)} TJ ${HELLO}`) }),
  'arrays in arrays of the catalog': () => onePage({ catalog: `/A ${'['.repeat(MANY)}${']'.repeat(MANY)}` }),
  'dictionaries in dictionaries': () => onePage({ page: `/A ${'<</A '.repeat(MANY)}1${'>>'.repeat(MANY)}` }),
  'brackets that never close': () => onePage({ content: plain(`${'['.repeat(MANY)}<<(`) }),
  'pages whose child is their parent': () => onePage({ pages: '<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>' }),
  'a thousand million pages': () => onePage({ pages: '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>' }),
  'less than no pages': () => onePage({ pages: '<</Type/Pages/Kids[3 0 R]/Count -5>>' }),
  'one page a hundred thousand times': () =>
    onePage({ pages: `<</Type/Pages/Kids[${'3 0 R '.repeat(MANY)}]/Count ${MANY}>>` }),
  'page trees twenty to the tenth': () =>
    onePage({
      pages: `<</Type/Pages/Kids[${'6 0 R '.repeat(20)}]/Count 1900>>`,
      more: Array.from(
        { length: 10 },
        (_, i) => `<</Type/Pages/Parent 2 0 R/Count 1/Kids[${`${i < 9 ? 7 + i : 2} 0 R `.repeat(20)}]>>`,
      ),
    }),
  'an object stream within itself': objectStreamsInEachOther,
  'a cross-reference table before itself': xrefLoop,
  'a length that lies': () => onePage({ content: { dict: '/Length 999999999', stream: Buffer.from(HELLO) } }),
  'a length that is its own stream': () =>
    onePage({ content: { dict: '/Length 4 0 R', stream: Buffer.from(HELLO) } }),
  'a predictor with columns without end': () =>
    onePage({
      content: flate(
        Buffer.from(HELLO),
        '/DecodeParms<</Predictor 15/Columns 2000000000/Colors 32/BitsPerComponent 16>>',
      ),
    }),
  'a font with two million widths': () =>
    onePage({
      font: `<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 0/LastChar 2000000000/Widths[${'1 '.repeat(2_000_000)}]>>`,
    }),
  'a CMap of all of Unicode': () =>
    onePage({
      font: WIDE_FONT,
      content: plain('BT /F 9 Tf <00410042> Tj ET'),
      more: [cmap(`${'1 beginbfrange <0000> <7FFFFFFF> <0041> endbfrange '.repeat(50)}`)],
    }),
  'CMaps that use each other': () =>
    onePage({
      font: WIDE_FONT,
      more: [
        { dict: '/Type/CMap/CMapName/A/UseCMap 6 0 R', stream: Buffer.from('/A usecmap begincmap endcmap') },
      ],
    }),
  'widths of a CID font without end': () =>
    onePage({
      font: WIDE_FONT.replace('/FontDescriptor<<', '/W[0 2000000000 500]/FontDescriptor<<').replace(
        '/ToUnicode 6 0 R',
        '',
      ),
    }),
  'a form that shows itself': () =>
    onePage({
      content: plain('/X Do'),
      resources: '/XObject<</X 6 0 R>>',
      more: [
        {
          dict: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>',
          stream: Buffer.from('/X Do /X Do'),
        },
      ],
    }),
  'forms twenty to the eighth': () => formTree(8),
  'a type 3 font that shows itself': () =>
    onePage({
      font: '<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 65/Widths[9]/Encoding<</Differences[65/A]>>/CharProcs<</A 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>',
      content: plain('BT /F 9 Tf (AAAA) Tj ET'),
      more: [plain('9 0 d0 BT /F 9 Tf (AAAA) Tj ET')],
    }),
  'a type 4 function without end': () =>
    onePage({
      content: plain(`/P sh ${HELLO}`),
      resources: '/Shading<</P<</ShadingType 1/ColorSpace/DeviceRGB/Function 6 0 R>>>>',
      more: [
        {
          dict: '/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]',
          stream: Buffer.from('{'.repeat(MANY) + '}'.repeat(MANY)),
        },
      ],
    }),
  'an encryption with an absurd length': () =>
    onePage({
      trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 2000000000/P -4/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>`,
    }),
  'an outline that goes in circles': () =>
    onePage({
      catalog: '/Outlines 6 0 R',
      more: ['<</First 6 0 R/Last 6 0 R/Next 6 0 R/Count 1000000000/Title(a)>>'],
    }),
  'names and labels in circles': () =>
    onePage({
      catalog: '/Names<</Dests 6 0 R/JavaScript 6 0 R>>/PageLabels 6 0 R',
      more: ['<</Kids[6 0 R 6 0 R]>>'],
    }),
  'a text of ten million letters': () =>
    onePage({
      content: flate(
        Buffer.concat([Buffer.from('BT /F 9 Tf ('), Buffer.alloc(10_000_000, 'a'), Buffer.from(') Tj ET')]),
      ),
    }),
  'a million lines': () =>
    onePage({
      content: flate(
        Buffer.from(`BT /F 9 Tf 1 0 0 1 9 800 Tm ${'0 -0.001 Td (Aach 1.234) Tj '.repeat(1_000_000)} ET`),
      ),
    }),
}

/** Files that want something done, or fetched, when they are opened. */
export const LURING: Readonly<Record<string, () => Uint8Array>> = {
  'JavaScript when it is opened': () =>
    onePage({
      catalog: `/OpenAction<</S/JavaScript/JS(globalThis.lured = true; fetch\\('${TRAP}'\\))>>/AA<</WC<</S/JavaScript/JS(app.alert\\(1\\))>>>>`,
    }),
  'a program to start': () => onePage({ page: `/AA<</O<</S/Launch/F(/bin/sh)/Win<</F(cmd.exe)>>>>>>` }),
  'a page to visit': () => onePage({ catalog: `/OpenAction<</S/URI/URI(${TRAP})>>` }),
  'another file to go to': () =>
    onePage({ catalog: `/OpenAction<</S/GoToR/F(\\\\\\\\127.0.0.1\\\\share\\\\x.pdf)/D[0/Fit]>>` }),
  'a form to submit': () =>
    onePage({
      catalog: `/OpenAction<</S/SubmitForm/F<</FS/URL/F(${TRAP})>>>>/AcroForm<</Fields[]/XFA(${TRAP})/NeedAppearances true>>`,
    }),
  'data to import': () => onePage({ catalog: `/OpenAction<</S/ImportData/F<</FS/URL/F(${TRAP}.fdf)>>>>` }),
  'a picture from outside': () =>
    onePage({
      content: plain(`/X Do ${HELLO}`),
      resources: '/XObject<</X 6 0 R>>',
      more: [
        {
          dict: `/Type/XObject/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 8/F<</FS/URL/F(${TRAP})>>`,
          stream: Buffer.alloc(0),
        },
      ],
    }),
  'a content from outside': () =>
    onePage({ content: { dict: `/F<</FS/URL/F(${TRAP})>>/FFilter/FlateDecode`, stream: Buffer.alloc(0) } }),
  'a reference to a page of another file': () =>
    onePage({
      content: plain(`/X Do ${HELLO}`),
      resources: '/XObject<</X 6 0 R>>',
      more: [
        {
          dict: `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F<</FS/URL/F(${TRAP})>>/Page 0>>`,
          stream: Buffer.from(HELLO),
        },
      ],
    }),
  'a file within it': () =>
    onePage({
      catalog: '/Names<</EmbeddedFiles<</Names[(a.exe)<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>]>>>>',
      more: [flate(Buffer.alloc(1000), '/Type/EmbeddedFile')],
    }),
  'a font file that is code': () =>
    onePage({
      font: '<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 65/LastChar 65/Widths[9]/FontMatrix[1 2 3 4 5 (0\\); globalThis.lured = true; //)]/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4/FontFile 6 0 R>>>>',
      more: [plain('%!PS-AdobeFont-1.0\n/FontMatrix [1 0 0 1 0 (0); globalThis.lured = true; //)] def')],
    }),
}
