import { type Markup, markup } from '../markup.js'
import { NAMESPACES } from './paragraph.js'

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

/**
 * What is the same in every paper: types of the parts, how they belong together, styles, the bullet.
 * @param locale for the spelling checker: `de-DE`
 */
export function fixedParts(locale: string): Record<string, Markup> {
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': markup`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/styles.xml': styles(locale),
    'word/numbering.xml': markup`<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    // Without it Word opens the paper in the mode of its version of 2007.
    'word/settings.xml': markup`<w:settings ${NAMESPACES}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  }
}

function contentTypes(): Markup {
  const parts = [
    ['/word/document.xml', `${MAIN}.document.main+xml`],
    ...['styles', 'numbering', 'settings'].map((name) => [`/word/${name}.xml`, `${MAIN}.${name}+xml`]),
    ['/word/footer1.xml', `${MAIN}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
  return markup`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts.map(([name = '', type = '']) => markup`<Override PartName="${name}" ContentType="${type}"/>`)}</Types>`
}

/** Sizes in half points, spacing in twips. */
function styles(locale: string): Markup {
  const borders = SIDES.map(
    (side) => markup`<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA5AF"/>`,
  )
  const margins = [
    ['top', 30],
    ['left', 70],
    ['bottom', 30],
    ['right', 70],
  ].map(([side = '', width = 0]) => markup`<w:${side} w:w="${width}" w:type="dxa"/>`)
  return markup`<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${locale}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="80"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="14181C"/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="Plain"><w:name w:val="Normal Table"/></w:style><w:style w:type="table" w:styleId="Lines"><w:name w:val="Table Grid"/><w:basedOn w:val="Plain"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr></w:style></w:styles>`
}
