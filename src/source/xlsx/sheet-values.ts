import { IgmError } from '../../domain/problem.js'
import { type Parts, WORKBOOK } from './unpack-workbook.js'
import { attribute, elements, isTrue, tags } from './xml.js'

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PARTS = { worksheet: 'sheet.xml', styles: 'styles.xml', sharedStrings: 'sharedStrings.xml' }

/**
 * The values of the cells, row by row: the first row of the result is the first of the sheet. The library is given that
 * sheet alone, in a workbook made for it: which part it reads is not left to what a file says twice.
 * @param part path of the sheet @param path for the error only
 * @throws IgmError `workbook-invalid`
 */
export async function sheetValues(parts: Parts, part: string, path: string): Promise<unknown[][]> {
  const [{ strToU8, zipSync }, { readSheet: read }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/universal'),
  ])
  const texts = {
    'xl/workbook.xml':
      `<workbook><workbookPr date1904="${is1904(parts) ? 1 : 0}"/>` +
      '<sheets><sheet name="1" sheetId="1" r:id="worksheet"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${Object.entries(PARTS)
      .map(([kind, target]) => `<Relationship Id="${kind}" Type="${RELATIONS}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`,
    [`xl/${PARTS.worksheet}`]: parts.get(part) ?? '',
    [`xl/${PARTS.styles}`]: withGeneral(parts.get('xl/styles.xml') ?? ''),
    [`xl/${PARTS.sharedStrings}`]: parts.get('xl/sharedStrings.xml') || '<sst/>',
  }
  const bytes = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const)
  try {
    return await read(new Uint8Array(zipSync(Object.fromEntries(bytes), { level: 0 })).buffer)
  } catch (error) {
    throw new IgmError('workbook-invalid', { path, reason: 'damaged' }, { cause: error })
  }
}

/** Cells may name the first style, "General", of a workbook that tells none. */
const withGeneral = (xml: string): string =>
  tags(elements(xml, 'cellXfs')[0] ?? '', 'xf').length > 0
    ? xml
    : '<styleSheet><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>'

/** Days are counted from another year in workbooks of old Macs. */
const is1904 = (parts: Parts): boolean =>
  tags(parts.get(WORKBOOK) ?? '', 'workbookPr')
    .slice(0, 1)
    .some((attributes) => isTrue(attribute(attributes, 'date1904')))
