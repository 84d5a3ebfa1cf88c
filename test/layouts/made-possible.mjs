/** Programs that can merge cells from top to bottom over page ends. */
const MERGING = new Set(['chromium', 'calc', 'weasyprint', 'wkhtmltopdf', 'writer'])
/** Programs that draw each word where they are told. */
const PLACING = new Set(['pdfkit'])
const BY_DISTRICT = new Set(['key', 'by district and name', 'district name and name'])
const IN_BLOCKS = new Set(['heading', 'sparse', 'merged', 'foot'])

/**
 * Rules of what goes together, in order: each changes the choice that is easier to change. Without them some tables
 * would not say which place a row means, or could not be printed.
 */
const RULES = [
  // Some names exist in two districts: without a district and a key nobody could tell them apart.
  (c) => c.district === 'none' && c.key === 'none' && { key: 'ags' },
  (c) => c.form !== 'table' && { district: 'heading', group: 'none', bands: 'one', split: 'one table' },
  (c) => c.form !== 'table' && { key: 'none', sums: 'none', total: 'none', running: 'none', zero: '0' },
  (c) => c.form !== 'table' && c.program === 'calc' && { program: 'writer' },
  (c) => c.form === 'prose' && c.unit === 'none' && { unit: '€' },
  (c) => c.form === 'prose' && { footnotes: 'none', 'name form': 'plain' },
  (c) => IN_BLOCKS.has(c.district) && !BY_DISTRICT.has(c.sort) && { sort: 'key' },
  (c) => c.district === 'merged' && !MERGING.has(c.program) && { district: 'sparse' },
  (c) => c.district === 'merged' && { bands: 'one', sums: 'none' },
  (c) => ['heading', 'foot'].includes(c.district) && ['initial'].includes(c.group) && { group: 'none' },
  (c) => IN_BLOCKS.has(c.district) && c.group === 'constituency' && { group: 'none' },
  (c) => ['sparse', 'merged'].includes(c.district) && { group: 'none' },
  (c) => c.group === 'initial' && { sort: 'name', sums: 'none' },
  (c) => c.group === 'region' && !BY_DISTRICT.has(c.sort) && { sort: 'key' },
  (c) => ['association', 'constituency'].includes(c.group) && { sort: 'key' },
  // Sums need blocks of rows.
  (c) => c.sums !== 'none' && c.group === 'none' && !BY_DISTRICT.has(c.sort) && { sums: 'none' },
  (c) => c.sums !== 'none' && c.bands !== 'one' && { sums: 'behind' },
  (c) => c.split !== 'one table' && c.bands !== 'one' && { split: 'one table' },
  (c) => c.split !== 'one table' && c.group === 'none' && !BY_DISTRICT.has(c.sort) && { split: 'one table' },
  (c) => c.split === 'per group' && ['association', 'initial'].includes(c.group) && { split: 'one table' },
  (c) =>
    c.running === 'per district' && c.group === 'none' && !BY_DISTRICT.has(c.sort) && { running: 'plain' },
  // Two or three tables side by side leave no room for more.
  (c) => c.bands !== 'one' && { 'text column': 'none', 'second text column': 'none', kind: 'none' },
  (c) => c.bands !== 'one' && { 'figure column': 'none', 'second figure column': 'none', total: 'none' },
  (c) => c.bands !== 'one' && { 'name edge': 'plain', 'text between': 'none', width: 'natural' },
  (c) => c.bands !== 'one' && ['numbered', 'group'].includes(c['head lines']) && { 'head lines': 'one' },
  (c) => c.bands !== 'one' && c.district === 'below the name' && { district: 'brackets' },
  (c) => c.bands === 'three per page' && { paper: 'landscape', 'name form': 'plain', size: '7' },
  (c) => c.bands !== 'one' && c.program === 'groff' && { bands: 'one' },
  (c) => c.program === 'groff' && { 'head lines': 'one', 'second text column': 'none', rotation: 'none' },
  (c) =>
    c.program === 'groff' && {
      width: 'natural',
      watermark: 'none',
      'name edge': 'plain',
      split: 'one table',
    },
  // A box that has no head for its next page must fit on one.
  (c) => c.program === 'groff' && c['head repeated'] !== 'every page' && { grid: 'none' },
  (c) => c.program === 'groff' && c['text column'] === 'remarks' && { 'text column': 'region' },
  (c) => c.program === 'groff' && c.district === 'below the name' && { district: 'brackets' },
  (c) => c.rotation !== 'none' && !PLACING.has(c.program) && { rotation: 'none' },
  (c) => c.watermark !== 'none' && !PLACING.has(c.program) && { watermark: 'none' },
  (c) => c['name edge'] === 'leaders' && !PLACING.has(c.program) && { 'name edge': 'plain' },
  (c) => c['name edge'] === 'leaders' && { width: 'natural' },
  // A kind is printed once.
  (c) => c.kind !== 'none' && c['name form'].includes('kind') && { 'name form': 'plain' },
  (c) => c['second text column'] === c['text column'] && { 'second text column': 'none' },
  (c) => c['text column'] === 'region' && c.group === 'region' && { 'text column': 'none' },
  (c) => c['second figure column'] === c['figure column'] && { 'second figure column': 'none' },
  // An amount with a comma for thousands has a point before the cents; a dash would read as a second sign.
  (c) => ['comma', 'apostrophe'].includes(c.separator) && c.cents.includes('dash') && { cents: 'none' },
  (c) => c.cents.includes('dash') && c.unit.includes('before') && { unit: '€' },
  (c) => c['head repeated'] === 'never' && { 'head lines': 'one' },
  (c) => c['district form'] === 'plate' && c.district === 'heading' && { 'district form': 'plain' },
  (c) => ['below the name', 'brackets'].includes(c.district) && { 'name form': 'plain', footnotes: 'none' },
]

/** @returns the choices with those changed that cannot be printed together */
export function madePossible(drawn) {
  const choices = { ...drawn }
  for (const rule of RULES) Object.assign(choices, rule(choices) || {})
  return choices
}
