import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { ROOT } from '../../support/igm.js'
import { record } from '../support/ledger.js'

/** What may make a float of an amount, or hide that it was one. */
type Danger = 'parse' | 'toFixed' | 'Number' | 'divide' | 'round'

const SRC = join(ROOT, 'src')

/**
 * Rooms that reckon in points, pixels, colours and prices of a linear program; an amount is text there, or a whole number
 * that is passed on.
 */
const NO_MONEY =
  /^(?:report\/(?:map|page-drawing)|pdf\/(?:document|explain|proof\/seen)|grouping\/(?:large|exact))\//

/** Every file that may do it all the same, and why no amount loses a cent by it. */
const PINNED: Readonly<Record<Danger, Readonly<Record<string, string>>>> = {
  parse: {
    'domain/xml-text.ts': 'the number of a character',
    'report/docx/seen-text.ts': 'colours',
    'source/xlsx/colours.ts': 'colours',
    'source/xlsx/plain-xml.ts': 'the number of a character',
  },
  toFixed: { 'cli/messages/numbers.ts': 'posts, and the cents that a PDF prints: shown, never stored' },
  Number: {
    'source/xlsx/beside-table.ts': 'numbers of rows',
    'source/xlsx/cell-marks.ts': 'a stored result held against its formula; nothing is kept',
    'source/xlsx/colours.ts': 'colours',
    'source/xlsx/formula.ts':
      'computed as a spreadsheet does, to hold a stored result against it; nothing is kept',
    'domain/amount-list/amount-cell.ts': 'at most nine digits, and nothing else',
    'domain/amount-list/period-cell.ts': 'years and months of a day, at most four digits',
    'domain/amount-list/share-column.ts': 'shares, to hold against each other; at most seven digits',
    'domain/money.ts': 'known to be a safe integer',
    'domain/parse-euro.ts': 'digits alone, checked to be a safe integer',
    'domain/places/place-key.ts': 'the two digits of a state',
    'domain/posts.ts': 'hundredths of a post, from a BigInt',
    'grouping/assemble.ts': 'a truth value, to sort by',
    'grouping/partners.ts': 'a truth value, to sort by',
    'pdf/grammar/figures-beside.ts': 'digits alone, held against the amount beside them; nothing is kept',
    'pdf/layout/token.ts': 'the number of a row, digits alone',
    'api/asked.ts': 'known to be a safe integer, held against 0',
    'cli/io.ts': 'columns of a terminal',
    'pdf/parse-budget-table.ts': 'the year of an edition',
    'pdf/words/dates.ts': 'years that a text names',
    'pdf/words/harmless-notes.ts': 'years that a note names',
    'pdf/words/number.ts': 'digits alone, with an upper end',
    'cli/options.ts': 'at most twelve digits',
    'cli/messages/numbers.ts': 'days and months',
    'cli/made-at.ts': 'seconds of a date',
    'cli/screens/group-screen.ts': 'the sum for a post as typed, held against another one',
    'report/docx/seen-text.ts': 'the height of letters',
    'source/xlsx/columns.ts': 'numbers of rows',
    'source/xlsx/conditional-looks.ts': 'positions',
    'source/xlsx/number-format.ts': 'a bound of a condition; nothing is kept',
    'source/xlsx/shared-formula.ts': 'numbers of rows',
    'cli/wishes.ts': 'kilometres: at most four digits and one',
    'cli/documents/plan-text.ts': 'the size of a group, and kilometres',
    'source/network/proxy.ts': 'bits of a network',
    'source/network/read-body.ts': 'bytes of a download',
    'source/network/retry-after.ts': 'seconds',
    'source/store/table-format.ts': 'known to be a safe integer',
    'source/xlsx/sheet-facts.ts': 'numbers of rows and columns',
    'source/xlsx/sheet-names.ts': 'numbers of rows',
    'source/xlsx/sound-cells.ts': 'numbers of rows',
    'source/xlsx/styles.ts': 'positions',
  },
  divide: {
    'grouping/verify/check-objectives.ts':
      'quarters of a post, rounded down: the nearest whole one is further off than a float errs',
    'source/xlsx/cell-marks.ts': 'what a formula gives, to show',
    'source/xlsx/formula.ts': 'computed as a spreadsheet does; nothing is kept',
    'api/propose-groups.ts': 'seconds',
    'api/time-left.ts': 'seconds',
    'cli/commands/fetch.ts': 'kilobytes',
    'cli/messages/messages.ts': 'letters',
    'cli/messages/numbers.ts': 'kilometres',
    'grouping/conflict.ts': 'metres as kilometres',
    'domain/places/suggest.ts': 'letters',
    'domain/posts.ts': 'BigInt, then hundredths to show',
    'grouping/verify/counted-bound.ts': 'a bound, rounded down: exact for safe integers',
    'grouping/verify/evaluate-certificate.ts': 'a bound, of integers checked to be safe',
    'pdf/grammar/amount-tests.ts': 'which numbers may be amounts; a number itself is never changed',
    'pdf/grammar/amount-columns.ts': 'a share of the amounts of a column',
    'pdf/grammar/band-lines.ts': 'the middle of a word, in points',
    'pdf/grammar/bands.ts': 'the middle of a column, in points',
    'pdf/grammar/clear-cuts.ts': 'the middle of a gap, in points',
    'pdf/grammar/collect.ts': 'cents, where every one is a multiple of a hundred: exact',
    'pdf/grammar/column-edges.ts': 'the middle of an amount, in points',
    'pdf/grammar/figures-beside.ts': 'figures held against the amounts beside them; none becomes an amount',
    'pdf/grammar/head-places.ts': 'a share of the heads of a table',
    'pdf/grammar/headed-bands.ts': 'the middle of a gap, and how many tables a head stands above',
    'pdf/grammar/infer-unit.ts': 'the rate that amounts of an unknown edition obey',
    'pdf/grammar/intervals.ts': 'the middle of a column, in points',
    'pdf/grammar/name-columns.ts': 'how good a column of names is',
    'pdf/grammar/numbers-beside.ts': 'half of the numbers of a column',
    'pdf/grammar/persons-beside.ts':
      'whether the numbers beside an amount follow it; persons, a multiple of a hundred: exact',
    'pdf/grammar/rated-rows.ts': 'the rate of a row, to see whether others have the same',
    'pdf/grammar/relation.ts': 'the ratio of two columns, to see whether one follows the other',
    'pdf/grammar/regions.ts': 'the middle of a number, in points',
    'pdf/grammar/stacks.ts': 'the middle of a gap, in points',
    'pdf/grammar/text-columns.ts': 'the middle of a word, in points',
    'pdf/layout/dedupe.ts': 'points on a page',
    'pdf/layout/even-letters.ts': 'the width of a letter, as a share of its height',
    'pdf/layout/footnote-marks.ts': 'points on a page',
    'pdf/layout/line.ts': 'a gap as a share of the height of letters',
    'pdf/layout/touching.ts': 'a gap as a share of the height of letters',
    'pdf/layout/page-artifacts.ts': 'points on a page',
    'pdf/layout/seams.ts': 'points on a page',
    'pdf/layout/token.ts': 'a count of persons, a multiple of a hundred: exact',
    'pdf/median.ts': 'the middle of a list',
    'pdf/layout/word.ts': 'points on a page',
    'pdf/proof/check-amounts.ts': 'the nearest amount that a finding suggests',
    'pdf/proof/in-cents.ts': 'cents of a finding, to show',
    'pdf/proof/prove.ts': 'cents that a PDF prints: shown, rounded down when stored',
    'report/docx/body.ts': 'twips and pixels',
    'report/xlsx.ts': 'lines of a cell',
    'source/network/retry-after.ts': 'seconds',
    'source/xlsx/columns.ts': 'letters of a column',
  },
  round: {
    'domain/posts.ts':
      'quarters of a post, rounded down: the nearest whole one is further off than a float errs',
    'grouping/verify/check-objectives.ts': 'quarters of a post, as above',
    'source/xlsx/cell-marks.ts': 'what a formula gives, to show',
    'source/xlsx/colours.ts': 'colours',
    'source/xlsx/formula.ts': 'computed as a spreadsheet does; nothing is kept',
    'api/propose-groups.ts': 'seconds',
    'api/stored-from.ts': 'cents that a PDF prints: down, never up',
    'cli/commands/fetch.ts': 'kilobytes',
    'domain/places/suggest.ts': 'letters',
    'grouping/measure.ts': 'metres',
    'grouping/propose-groups.ts': 'steps of the search, by the factor asked for',
    'grouping/verify/counted-bound.ts': 'a bound, rounded down: exact for safe integers',
    'grouping/verify/rebuild.ts': 'metres',
    'grouping/verify/evaluate-certificate.ts': 'a bound, of integers checked to be safe',
    'pdf/grammar/amount-tests.ts': 'which numbers may be amounts; a number itself is never changed',
    'pdf/grammar/bands.ts': 'points on a page',
    'pdf/grammar/chunks.ts': 'points on a page',
    'pdf/grammar/clear-cuts.ts': 'points on a page',
    'pdf/layout/headed-parts.ts': 'points on a page',
    'pdf/layout/touching.ts': 'tenths of points on a page',
    'pdf/grammar/grid.ts': 'points on a page',
    'pdf/grammar/headed-bands.ts': 'points on a page',
    'pdf/grammar/infer-unit.ts': 'the rate that amounts of an unknown edition obey',
    'pdf/grammar/name-columns.ts': 'points on a page',
    'pdf/grammar/intervals.ts': 'points on a page',
    'pdf/grammar/rated-rows.ts': 'the rate of a row, to see whether others have the same',
    'pdf/grammar/relation.ts': 'how far a column is moved, in rows',
    'pdf/grammar/stacks.ts': 'points on a page',
    'pdf/grammar/text-columns.ts': 'points on a page',
    'pdf/layout/spacing.ts': 'points on a page',
    'pdf/layout/dedupe.ts': 'points on a page',
    'pdf/layout/page-artifacts.ts': 'points on a page, pages',
    'pdf/layout/text-page.ts': 'angles',
    'pdf/median.ts': 'the middle of a list',
    'pdf/proof/check-amounts.ts': 'the nearest amount that a finding suggests; half a euro per row',
    'report/docx/body.ts': 'twips and pixels',
    'report/xlsx.ts': 'lines of a cell',
    'source/network/retry-after.ts': 'seconds',
    'source/xlsx/columns.ts': 'letters of a column',
  },
}

const PARSERS = ['parseFloat', 'parseInt', 'toPrecision', 'toExponential', 'NumberFormat']
const ROUNDERS = ['round', 'floor', 'ceil', 'trunc', 'fround']

/** @returns what a node of the syntax tree is dangerous for; null for nearly all */
function dangerIn(node: ts.Node): Danger | null {
  if (ts.isBinaryExpression(node) && isDivision(node.operatorToken.kind)) return 'divide'
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.PlusToken) return 'Number'
  if (ts.isPropertyAccessExpression(node)) return dangerOfProperty(node)
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression)
    ? dangerOfCall(node, node.expression.text)
    : null
}

function dangerOfProperty(node: ts.PropertyAccessExpression): Danger | null {
  const name = node.name.text
  if (name === 'toFixed') return 'toFixed'
  if (PARSERS.includes(name)) return 'parse'
  return ROUNDERS.includes(name) && node.expression.getText() === 'Math' ? 'round' : null
}

function dangerOfCall(node: ts.CallExpression, name: string): Danger | null {
  if (PARSERS.includes(name)) return 'parse'
  // The number of a truth value, to sort by, is no figure.
  return name === 'Number' && !/\bis[A-Z]/.test(node.getText()) ? 'Number' : null
}

function isDivision(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.SlashToken || kind === ts.SyntaxKind.SlashEqualsToken
}

function dangersIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const danger = dangerIn(node)
    if (danger) found.push(`${danger} ${file}`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...new Set(found)]
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => relative(SRC, join(SRC, file)).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !NO_MONEY.test(file))

test('nothing that could make a float of an amount, but where it is pinned with its reason', () => {
  const found = files.flatMap((file) => dangersIn(file, readFileSync(join(SRC, file), 'utf8'))).sort()
  const pinned = Object.entries(PINNED).flatMap(([danger, places]) =>
    Object.keys(places).map((file) => `${danger} ${file}`),
  )
  const wrong = found.filter((one) => !pinned.includes(one))
  record({
    area: 'money',
    tried: 'files of source in which no float may touch an amount',
    times: files.length,
    lost: 0,
    wrong: wrong.length,
  })
  expect(wrong).toEqual([])
  // A reason for what is no longer there would let it come back unseen.
  expect(pinned.filter((one) => !found.includes(one))).toEqual([])
})

test.each([
  ['parse', 'const a = parseFloat(b)'],
  ['parse', 'const a = Number.parseInt(b, 10)'],
  ['parse', "new Intl.NumberFormat('de').format(a)"],
  ['Number', 'const a = +b'],
  ['Number', 'list.map((a) => Number(a))'],
  ['toFixed', 'const a = b.toFixed(2)'],
  ['divide', 'const a = b / 100'],
  ['divide', 'a /= 100'],
  ['round', 'const a = Math.round(b * 1.1)'],
])('it would see %s in "%s"', (danger, code) => {
  expect(dangersIn('x.ts', code)).toContain(`${danger} x.ts`)
})

test('amounts in words and in comments are no dangers', () => {
  expect(
    dangersIn('x.ts', "// a / b, Number(a)\nconst a = 'parseFloat(b) / 2'\nconst c = Math.max(a, 1) + 2 - 1"),
  ).toEqual([])
})
