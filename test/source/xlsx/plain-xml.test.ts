import { expect, it } from 'vitest'
import { plainXml } from '../../../src/source/xlsx/plain-xml.js'

const plain = (xml: string) => plainXml(new TextEncoder().encode(xml))

it.each([
  ['<t>5<![CDATA[9]]>1234</t>', '<t>591234</t>'],
  ['<v>10<!-- a < b -->51234</v>', '<v>1051234</v>'],
  ['<?xml version="1.0" encoding="UTF-8"?>\n<v>5<?x y?>1</v>', '\n<v>51</v>'],
  ['<t><![CDATA[a < b && c]]></t>', '<t>a &lt; b &amp;&amp; c</t>'],
  ["<c r='B2' s = '1'/>", '<c r="B2" s="1"/>'],
  [`<c n='a"b>c'></c >`, '<c n="a&quot;b&gt;c"></c>'],
  ['<x:t>a &amp; &#51;</x:t>', '<x:t>a &amp; &#51;</x:t>'],
])('%s is the same as %s', (xml, same) => {
  expect(plain(xml)).toBe(same)
})

it.each([
  ['an element that does not end', '<a><b></a>'],
  ['an end without a beginning', '<a/></b>'],
  ['a comment that does not end', '<a><!-- </a>'],
  ['declarations of its own', '<!DOCTYPE a [<!ENTITY e "9">]><a>5&e;1</a>'],
  ['a sign of another name', '<a>5&nbsp;1</a>'],
  ['a number of no character', '<a>&#x110000;</a>'],
  ['an attribute said twice', '<c r="B2" r="B3"/>'],
  ['an attribute without quotes', '<c r=B2/>'],
  ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><a>5</a>'],
])('%s is not read', (_, xml) => {
  expect(plain(xml)).toBeNull()
})

it('UTF-16 is read by its mark, and bytes of no encoding are not', () => {
  const utf16 = Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><t>ü</t>', 'utf16le')
  expect(plainXml(utf16)).toBe('<t>ü</t>')
  expect(plainXml(Buffer.from([0x3c, 0x61, 0x3e, 0xfc, 0x3c, 0x2f, 0x61, 0x3e]))).toBeNull()
})

it('a tag of very many attributes, and a text of very many signs, take no time', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')
  expect(plain(`<a ${many}/>`)).toHaveLength(many.length + 5)
  expect(plain(`<a>${'&amp;'.repeat(200_000)}`)).toBeNull()
})
