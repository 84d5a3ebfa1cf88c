import { expect, test } from 'vitest'
import { isSaidOfMissing, noughtsNotUnderstood } from '../../../src/pdf/proof/said-of-missing.js'
import { evidenceOf, proven } from '../support/evidence.js'

const ROWS = [proven('Karlsruhe', 800), proven('Bretten', 200)]

const notUnderstoodIn = (said: readonly string[]) =>
  said.map((amount) => ({ page: 1, text: `Adelberg ${amount} D`, amount }))

/** @param said what stands in place of the amount of each place that has none */
function isTold(said: readonly string[], rows = ROWS): boolean {
  return isSaidOfMissing(evidenceOf(rows, {}, { notUnderstood: notUnderstoodIn(said) }))
}

test.each(['k.', 'n/a', 'x', 'ruht'])('"%s" of all places without a row is nought', (word) => {
  expect(isTold([word, word])).toBe(true)
})

test('so it is once these have rows, without an amount', () => {
  const listed = ['Adelberg', 'Aichelberg'].map((name) => proven(name, 0, null, null, { isListed: true }))
  expect(isTold(['k.', 'k.'], [...ROWS, ...listed])).toBe(true)
})

test.each([
  ['of one line alone', ['k.'], [...ROWS, proven('Adelberg', 0)]],
  ['of several kinds', ['k.', 'x'], ROWS],
  ['of more places than have no row', ['k.', 'k.', 'k.'], ROWS],
  ['of fewer', ['k.', 'k.'], [proven('Karlsruhe', 1000)]],
  ['of a cell that is too narrow', ['###', '###'], ROWS],
  ['of digits', ['1.2', '1.2'], ROWS],
  ['of a doubt', ['?', '?'], ROWS],
  ['of the next line', ['s. o.', 's. o.'], ROWS],
  ['of another place', ['siehe', 'siehe'], ROWS],
])('what is said %s is none', (_, said, rows) => {
  expect(isTold(said, rows)).toBe(false)
})

const doubted = (word: string) => {
  const evidence = evidenceOf(ROWS, {}, { notUnderstood: notUnderstoodIn([word, word]) })
  return noughtsNotUnderstood(evidence).map(({ code, args }) => [code, args])
}

test.each(['folgt', 'strittig', 'in Prüfung', 'fehlt', 'keine Angabe', 'k. A.', 'n.n.'])(
  '"%s" does not say that there is none: once they have rows, a doubt',
  (word) => expect(doubted(word)).toEqual([['meaning-doubted', { word, place: 'amount' }]]),
)

test.each(['k. Z.', 'n. v.', 'x', 'ohne', 'keine Zuweisung', 'entfällt', '(leer)', 'Null'])(
  '"%s" does',
  (word) => expect(doubted(word)).toEqual([]),
)
