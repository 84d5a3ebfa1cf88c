import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { once } from '../../../src/domain/once.js'
import type { StoredTable } from '../../../src/source/store/stored-table.js'
import { encodeTable, versionOf } from '../../../src/source/store/table-format.js'
import { saveTable } from '../../../src/source/store/table-store.js'
import { versionPath } from '../../../src/source/store/table-versions.js'
import { writeOutput } from '../../../src/source/write-output.js'
import { sharedFolder, tempFolder } from '../../support/temp-folder.js'
import { type Call, losingDisk, type Remains } from './losing-disk.js'
import { sampleTable } from './sample-table.js'
import { watched } from './watched-disk.js'

/** A table, and where it lies. */
interface Stored {
  readonly inUse: string
  readonly version: string
  readonly text: string
}

/** One table that was stored: what was on the disk before, and what was done to it. */
interface Step {
  readonly before: Readonly<Record<string, string>>
  readonly former: Stored | null
  readonly now: Stored
  readonly calls: readonly Call[]
}

const FIRST = sampleTable({}, 3)
const SECOND = sampleTable({}, 4)

async function placesOf(folder: string, table: StoredTable): Promise<Stored> {
  return {
    inUse: join(folder, 'tables', '2018.json'),
    version: versionPath(folder, '2018', await versionOf(table)),
    text: String(Buffer.from(await encodeTable(table))),
  }
}

/** Stores a first table, a second in its place, and a third in that of one that was never kept as a version. */
async function stored(folder: string): Promise<readonly Step[]> {
  const [first, second] = [await placesOf(folder, FIRST), await placesOf(folder, SECOND)]
  const save = (table: StoredTable) => watched(() => saveTable(folder, table))
  const begun = { before: {}, former: null, now: first, calls: await save(FIRST) }
  const kept = { [first.inUse]: first.text, [first.version]: first.text }
  const replaced = { before: kept, former: first, now: second, calls: await save(SECOND) }
  rmSync(join(folder, 'versions'), { recursive: true })
  const unkept = { [second.inUse]: second.text }
  return [begun, replaced, { before: unkept, former: second, now: first, calls: await save(FIRST) }]
}

/** @returns true when the file holds this and nothing else, whatever was lost */
function surely(remains: Remains, path: string, content: string): boolean {
  const held = remains.holds(path)
  return held.size === 1 && held.has(content)
}

/** @returns what no power cut may leave while a table is stored */
function faultsWhile({ former, now }: Step, remains: Remains): string[] {
  const [old, whole] = [former?.text ?? null, [former?.text, now.text]]
  const isIn = (path: string, allowed: readonly unknown[]) =>
    [...remains.holds(path)].every((text) => allowed.includes(text))
  const places = remains.paths.filter((path) => path.endsWith('.json') && path !== now.inUse)
  const isLost = former && ![former.inUse, former.version].some((path) => surely(remains, path, former.text))
  return [
    ...(isIn(now.inUse, [old, now.text]) ? [] : ['the table in use is neither the former nor the new one']),
    ...places.filter((path) => !isIn(path, whole)).map((path) => `a version is torn: ${path}`),
    ...(isLost ? ['the former table is lost'] : []),
  ]
}

/** @returns what no power cut may take back once the command is over */
function faultsAfter({ now }: Step, remains: Remains): string[] {
  return [now.inUse, now.version].filter((path) => !surely(remains, path, now.text))
}

/** @param isDone leaves calls out, as if the program had not made them */
function faultsOf(step: Step, isDone: (call: Call) => boolean = () => true): string[] {
  const disk = losingDisk(step.before)
  const during = step.calls.filter(isDone).flatMap((call, index) => {
    disk.apply(call)
    return disk
      .afterPowerCut()
      .flatMap((remains) => faultsWhile(step, remains))
      .map((fault) => `after call ${index + 1}, ${call.call} ${call.path}: ${fault}`)
  })
  return [...during, ...disk.afterPowerCut().flatMap((remains) => faultsAfter(step, remains))]
}

describe.skipIf(process.platform === 'win32')('a power cut while a table is stored', () => {
  const folder = join(sharedFolder(), 'not', 'yet', 'made')
  const done = once(() => stored(folder))

  it('leaves the former or the new table whole and loses neither, whatever else is lost', async () => {
    const steps = await done()
    expect(steps.map(({ calls }) => calls.length > 10)).toEqual([true, true, true])
    expect(steps.flatMap((step) => faultsOf(step))).toEqual([])
  })

  it('writes nowhere but in the data folder', async () => {
    const paths = (await done()).flatMap(({ calls }) => calls.map(({ call, path }) => [call, path] as const))
    const above = paths.filter(
      ([call, path]) => call !== 'sync' && call !== 'mkdir' && !path.startsWith(folder),
    )
    expect(above).toEqual([])
  })

  it('takes nothing back once it is stored, also in folders that a killed process made', async () => {
    const [first] = await done()
    const made = (first?.calls ?? []).flatMap(({ call }, index) => (call === 'mkdir' ? index + 1 : []))
    expect(made.length).toBe(6)
    for (const alive of made) {
      const folder = join(tempFolder(), 'not', 'yet', 'made')
      const now = await placesOf(folder, FIRST)
      const disk = losingDisk({})
      for (const call of await watched(() => saveTable(folder, SECOND), alive)) disk.apply(call)
      for (const call of await watched(() => saveTable(folder, FIRST))) disk.apply(call)
      const faults = disk.afterPowerCut().filter((remains) => !surely(remains, now.inUse, now.text))
      expect([alive, faults.length]).toEqual([alive, 0])
    }
  })

  it.each([
    ['file', /\.tmp$/],
    ['folder of tables', /tables$/],
    ['folder of versions', /versions\/2018$/],
    ['folder of editions that have versions', /versions$/],
    ['data folder', /made$/],
    ['folder above', /yet$/],
    ['folder above that', /not$/],
  ])('would be noticed if no %s were synced', async (_, left) => {
    const steps = await done()
    const isDone = ({ call, path }: Call) => call !== 'sync' || !left.test(path)
    expect(steps.flatMap(({ calls }) => calls.filter((call) => !isDone(call))).length).toBeGreaterThan(0)
    expect(steps.flatMap((step) => faultsOf(step, isDone)).length).toBeGreaterThan(0)
  })
})

it.skipIf(process.platform === 'win32')(
  "a power cut leaves the user's file as it was or as it is to be, and keeps it once it is written",
  async () => {
    const path = join(tempFolder(), 'plan.json')
    for (const [was, is] of [
      [null, 'first'],
      ['first', 'second'],
    ] as const) {
      const calls = await watched(() => writeOutput(path, Buffer.from(is)))
      const disk = losingDisk(was === null ? {} : { [path]: was })
      for (const call of calls) {
        disk.apply(call)
        const held = disk.afterPowerCut().flatMap((remains) => [...remains.holds(path)])
        expect([was, is]).toEqual(expect.arrayContaining(held))
      }
      expect(disk.afterPowerCut().map((remains) => surely(remains, path, is))).toEqual([true])
    }
  },
)
