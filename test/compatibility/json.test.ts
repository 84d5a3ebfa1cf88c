import { expect, it } from 'vitest'
import { tempFolder } from '../support/temp-folder.js'
import { ask, PLAN, STORES } from './support/ask.js'
import { expectPinned, leavesOf } from './support/golden.js'

/** Milliseconds on a machine that has much else to do; some seconds are enough. */
const SLOW = 120_000

type Json = Record<string, unknown>

const PDF = 'test/fixtures/pdf/cases/plain.pdf'
const EDITION = ['--edition-file', 'test/fixtures/pdf/cases/edition.json']
const head = (list: unknown, count = 2) => (list as unknown[]).slice(0, count)
const keysOf = (list: unknown) => head(list, 1).map((one) => Object.keys(one as object).join())

/** The table that was read, without what is not promised: wording, order of findings, the user's folder. */
const read = ({ rows, checks, findings: _, explanation: __, ...rest }: Json) => ({
  ...rest,
  ...('stored' in rest ? { stored: typeof rest.stored } : {}),
  rows: head(rows),
  checks: keysOf(checks),
})

/** What is asked, and which part of the answer is promised; all of it by default. */
const QUESTIONS: readonly {
  readonly args: readonly string[]
  readonly folder?: string
  readonly promised?: (answer: Json) => unknown
}[] = [
  { args: ['lookup', 'Lörrach', 'Malsch', 'Biberach', 'Lorrrach'] },
  { args: ['eligible', '--district', 'Heidenheim'] },
  { args: ['export', '--district', 'Heidenheim'] },
  {
    args: ['export', '--district', 'Heidenheim', '--groups'],
    promised: (answer) => ({ keys: Object.keys(answer), municipalities: head(answer.municipalities) }),
  },
  {
    args: ['group', '--district', 'Heidenheim'],
    promised: ({ proof, ...rest }) => ({
      ...rest,
      proof: Object.keys(proof as Json),
      objectives: (proof as Json).objectives,
    }),
  },
  { args: ['verify', PLAN] },
  { args: ['parse', PDF, ...EDITION], promised: read },
  { args: ['import', PDF, ...EDITION], folder: '', promised: read },
  {
    args: ['editions'],
    folder: STORES.own,
    // Amounts that are published later are added to those of the package.
    promised: ({ editions, ...rest }) => ({
      ...rest,
      editions: (editions as Json[]).map((one) =>
        one.id === 'cases' ? { ...one, stored: typeof one.stored } : Object.keys(one).join(),
      ),
    }),
  },
]

it(
  'every answer in JSON has its keys in their order, and says what it said',
  async () => {
    const found: Record<string, string[]> = {}
    for (const { args, folder, promised = (answer: Json) => answer } of QUESTIONS) {
      const { stdout } = await ask([...args, '--format', 'json'], {
        folder: folder === '' ? tempFolder() : (folder ?? STORES.pdf),
      })
      const answer = JSON.parse(stdout) as Json
      expect([args[0], answer.schemaVersion]).toEqual([args[0], 1])
      found[args.map((arg) => (arg === PLAN ? 'plan.json' : arg)).join(' ')] = leavesOf(promised(answer))
    }
    expectPinned('json', 'leaf of a JSON answer', found)
  },
  SLOW,
)

it('a line of ndjson is what stands in the list of the JSON answer, with the edition and its period', async () => {
  for (const [args, list] of [
    [['eligible', '--district', 'Heidenheim'], 'municipalities'],
    [['group', '--district', 'Heidenheim'], 'groups'],
    [['lookup', 'Lörrach', 'Ulm'], 'results'],
    [['editions'], 'editions'],
  ] as const) {
    const whole = JSON.parse((await ask([...args, '--format', 'json'])).stdout)
    const lines = (await ask([...args, '--format', 'ndjson'])).stdout.trimEnd().split('\n')
    const { edition, period } = whole
    expect(lines).toEqual(whole[list].map((one: object) => JSON.stringify({ ...one, edition, period })))
  }
})
