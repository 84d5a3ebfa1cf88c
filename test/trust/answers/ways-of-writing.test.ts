import { expect, test } from 'vitest'
import { smallTruth } from '../../pdf/support/small-pdf.js'
import { run, runJson } from '../../support/igm.js'
import { eachWay } from '../../support/ways-of-writing.js'
import { record } from '../support/ledger.js'

// The two users that take one place at a time; the others: test/cli/ways-of-writing.test.ts.
const places = smallTruth.map(({ municipality }) => municipality)
const { texts, ags } = eachWay(places)

/** @returns texts of which the answer is about another place than the one that is meant */
async function misread(
  answer: (text: string) => Promise<string>,
  meant: readonly string[],
): Promise<string[]> {
  const wrong: string[] = []
  // One after the other: a machine of two cores is faster so.
  for (const [at, text] of texts.entries()) if ((await answer(text)) !== meant[at]) wrong.push(text)
  return wrong
}

test('the binary understands each way of writing in --explain and completion', async () => {
  const explained = await misread(async (text) => {
    const scope = ['group', '--edition', '2018', '--district', 'Lörrach']
    const answer = await runJson<{ explanation: { ags: string } }>([...scope, '--explain', text])
    return answer.explanation.ags
  }, ags)
  const completed = await misread(
    async (text) => (await run(['complete', '--', 'lookup', text])).stdout.split('\t')[0] ?? '',
    places.map(({ name }) => name),
  )
  const wrong = [...explained, ...completed]
  record({
    area: 'answers',
    tried: 'a place in each of twelve ways of writing, in --explain and completion',
    times: 2 * texts.length,
    lost: 0,
    wrong: wrong.length,
  })
  expect(texts).toHaveLength(12)
  expect(wrong).toEqual([])
}, 300_000)
