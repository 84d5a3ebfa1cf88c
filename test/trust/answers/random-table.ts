import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import fc from 'fast-check'
import type { Edition } from '../../../src/domain/edition.js'
import { tablePath } from '../../../src/source/store/has-table.js'
import { encodeTable } from '../../../src/source/store/table-format.js'
import { random } from '../../support/random.js'
import { PLACES } from './simple/data.js'
import type { SimpleTable } from './simple/eligible.js'

/** Numbers from a seed, so that a failure can be repeated from what fast-check prints. */
export type Dice = (below: number) => number

export function diceOf(seed: number): Dice {
  const next = random(seed)
  return (below) => Math.floor(next() * below)
}

export interface RandomTable extends SimpleTable {
  /** sums per post */
  readonly posts: readonly number[]
}

/** What a random table is made from: short enough to be printed when a test fails. */
export interface Recipe {
  readonly seed: number
  readonly threshold: number
  readonly complete: boolean
  /** per cent of the municipalities */
  readonly known: number
  /** per cent of these */
  readonly zeros: number
}

const THRESHOLDS = [51_000, 51_000, 51_000, 64_000, 1, 2, 50_949, 51_745, 796, 1_000_000, 999_999_999]

export const recipe: fc.Arbitrary<Recipe> = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 31 }),
  threshold: fc.oneof(fc.constantFrom(...THRESHOLDS), fc.integer({ min: 1, max: 300_000 })),
  complete: fc.boolean(),
  known: fc.constantFrom(0, 1, 5, 50, 90, 100),
  zeros: fc.constantFrom(0, 5, 50),
})

/** @returns a table of some or all municipalities, with amounts crowded about the threshold, and many zeros */
export function tableOf({ seed, threshold, complete, known, zeros }: Recipe): RandomTable {
  const dice = diceOf(seed)
  const amounts = new Map<string, number>()
  for (const { ags } of PLACES) {
    if (dice(100) >= known) continue
    amounts.set(ags, dice(100) < zeros ? 0 : amountNear(threshold, dice))
  }
  return { threshold, complete, amounts, posts: [51_000, 1 + dice(200_000)] }
}

/** @returns an amount as often right at the threshold as anywhere else */
export function amountNear(threshold: number, dice: Dice): number {
  const kinds = [
    () => threshold,
    () => threshold - 1,
    () => threshold + 1,
    () => 1,
    () => dice(2 * threshold + 2),
    () => dice(Math.ceil(threshold / 2) + 1),
    () => Math.round((dice(400) * 58_000_000) / 72_857),
    () => dice(1_000_000_000),
  ]
  return Math.min(1_000_000_000, kinds[dice(kinds.length)]?.() ?? 0)
}

let stored = 0

/** Puts it where an import would. @returns id of the edition, which no other table has */
export async function storeTable(folder: string, table: RandomTable): Promise<string> {
  stored += 1
  const edition = `random-${stored}`
  const sourced = (value: number) => ({
    value,
    source: { de: 'invented for a test', en: 'invented for a test' },
  })
  const definition: Edition = {
    id: edition,
    sample: false,
    published: '2020-01-01',
    validFrom: '2018-01-05',
    validUntil: null,
    status: 'own',
    provisional: false,
    perYear: true,
    standing: null,
    lastChecked: '2020-01-01',
    pot: null,
    personsTotal: null,
    threshold: sourced(table.threshold),
    posts: table.posts.map((value) => ({ ...sourced(value), qualification: 'intermediate' as const })),
    sums: [],
    pdf: [],
  }
  const bytes = await encodeTable({
    edition,
    definition,
    file: { name: 'invented.csv', url: null, sha256: '0'.repeat(64), bytes: 1, pages: null },
    retrieved: '2020-01-01T00:00:00.000Z',
    reader: 'igm test',
    validators: { etag: null, lastModified: null },
    verdict: 'read',
    complete: table.complete,
    entries: [...table.amounts].map(([ags, amount], at) => [ags, amount, null, at + 2, `${ags};${amount}`]),
  })
  const path = tablePath(folder, edition)
  mkdirSync(dirname(path), { recursive: true })
  // Not by way of the store: it waits for the disk, and a thousand times that is long.
  writeFileSync(path, bytes)
  return edition
}
