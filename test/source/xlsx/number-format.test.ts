import { expect, it } from 'vitest'
import { changesNumber } from '../../../src/source/xlsx/number-format.js'

it.each([
  'General',
  '@',
  '0',
  '#,##0',
  '#,##0.00',
  '0.00E+00',
  '#,##0 "€"',
  '#,##0\\ [$€-407]',
  '#,##0\\ [$EUR]',
  '[$-407]#,##0.00" Euro"',
  '#,##0",-"\\ "€"',
  '[Red]#,##0;[Blue]-#,##0',
  '[Red][<0]-#,##0;#,##0',
  '[<0]"k.A.";[=0]"–";#,##0\\ "€"',
  '#\\ ##0',
  "#'##0",
  '#,##0.00_);(#,##0.00)',
  '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  '* #,##0\\ "€"',
  '0_0',
  '000000',
  '0;0;0;@" T€"',
  '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
  '[>=1000]#,##0;0',
])('the format %s shows the number that the cell holds', (code) => {
  expect(changesNumber(code, 60_123)).toBe(false)
})

it.each([
  '0" T€"',
  '#,##0" Tsd."',
  '0" k€"',
  '0\\k',
  '0" Mio. €"',
  '"ca. "#,##0',
  '#,##0,',
  '#,##0.0,,',
  '#,##0.0,,"M"',
  '#,##0.0,"k"',
  '#,##0\\,\\-" x1000"',
  '0%',
  '0.00%',
  '# ?/?',
  ';;;',
  '"k.A."',
  '0" p.M."',
  '[>=1000]#,##0.0,"k";0',
  'dd.mm.yyyy',
  '[h]:mm',
  'General" T€"',
  '(0)',
  '-#,##0',
  '[Red]-#,##0 "€"',
  '"-"0',
  '0"-"',
  '−0',
  '+0',
  '~0',
  '0*0',
  '0*9',
  '*-0',
  '"9"0',
  '0"0"',
  '0\\0',
  '00"000"',
  '0"."00',
  '0\\ 00',
  'General"00"',
  'General0',
  '@"000"',
  '"-"@',
  '0!0',
  '#,##0"."',
  '0 "Fr."',
  '[White]0',
  '[Color 2]0',
  '[Foo]0',
  '[>100]-0;0',
  '[<100]0;[<200]0',
])('the format %s shows another', (code) => {
  expect(changesNumber(code, 60_123)).toBe(true)
})

it('thousands that are shown as thousands are the number that the cell holds', () => {
  expect(changesNumber('#,##0.0," T€"', 48_500)).toBe(false)
  expect(changesNumber('#,##0.000," Tsd. Euro"', 48_512)).toBe(false)
  expect(changesNumber('#,##0,," T€"', 48_500)).toBe(true)
})

it('the section of the number decides, and what is said of none says nothing of others', () => {
  expect(changesNumber('#,##0;-#,##0" T€"', 1)).toBe(false)
  expect(changesNumber('#,##0;-#,##0" T€"', -1)).toBe(true)
  expect(changesNumber('#,##0;-#,##0;"–"', 0)).toBe(false)
  expect(changesNumber('#,##0;-#,##0;"k.A."', 0)).toBe(true)
  expect(changesNumber('#,##0;-#,##0;-0', 0)).toBe(false)
  expect(changesNumber('[>=1000]#,##0.0,"k";0', 60)).toBe(false)
  expect(changesNumber('@"000"', null)).toBe(true)
  expect(changesNumber('@* ', null)).toBe(false)
  expect(changesNumber('0;0;0;@" T€"', null)).toBe(true)
  expect(changesNumber('0" T€"', null)).toBe(false)
})
