import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../support/igm.js'
import { sharedFolder } from '../../support/temp-folder.js'
import { record, times } from '../support/ledger.js'
import { ended, type Fault, start } from './start.js'
import { storedVersion, versionCsv } from './tables.js'

/**
 * How a call to the file system ends in the middle of an import: `whole` names the versions that may be there after it.
 * `ENOSPC` and `EIO` are a full and a broken disk, `EROFS` and `EACCES` a folder that may not be written.
 */
const KINDS: readonly (Pick<Fault, 'kind' | 'code'> & { readonly dies: boolean })[] = [
  { kind: 'before', dies: true },
  { kind: 'after', dies: true },
  { kind: 'half', dies: true },
  { kind: 'half', code: 'ENOSPC', dies: false },
  { kind: 'error', code: 'ENOSPC', dies: false },
  { kind: 'error', code: 'EIO', dies: false },
  { kind: 'error', code: 'EROFS', dies: false },
  { kind: 'error', code: 'EACCES', dies: false },
  { kind: 'dead', code: 'EIO', dies: false },
]

const [csvs, base, logs] = [sharedFolder(), sharedFolder(), sharedFolder()]
let [older, newer] = ['', '']
let calls: readonly string[] = []

beforeAll(async () => {
  older = versionCsv(csvs, 1)
  newer = versionCsv(csvs, 2)
  await run(['import', older, '--quiet'], { env: { IGM_DATA_DIR: base } })
  const [folder, log] = [copy(), join(logs, 'calls')]
  await ended(start(['import', newer, '--quiet'], folder, { folder, log }))
  calls = readFileSync(log, 'utf8').trim().split('\n')
})

let copies = 0

/** @returns a folder that holds the older table */
function copy(): string {
  const folder = join(base, `copy-${++copies}`)
  cpSync(join(base, 'tables'), join(folder, 'tables'), { recursive: true })
  return folder
}

/** @returns what is wrong after an import in which one call failed; null for nothing */
async function fault(at: number, { dies, ...how }: (typeof KINDS)[number]): Promise<string | null> {
  const folder = copy()
  const end = await ended(start(['import', newer, '--quiet'], folder, { folder, at, ...how }))
  const where = `${how.kind} ${how.code ?? 'SIGKILL'} at ${calls[at - 1]}`
  const version = await storedVersion(folder, csvs)
  if (version === null) return `${where}: neither table is whole`
  if (dies) return end.signal === 'SIGKILL' ? null : `${where}: not killed, exit ${end.code}`
  if (end.code === 0) return version === 2 ? null : `${where}: exit 0, but the older table`
  const leftovers = readdirSync(join(folder, 'tables')).length - 1
  if (leftovers > 0 && how.kind !== 'dead') return `${where}: leaves a temporary file`
  if (end.code !== 3) return `${where}: exit ${end.code} ${end.stderr}`
  return /^igm: [^\n]+\n$/.test(end.stderr) ? null : `${where}: says ${end.stderr}`
}

describe('an import of which one call to the file system fails', () => {
  it('writes, syncs and renames: the calls are seen', () => {
    expect(calls).toEqual(
      expect.arrayContaining(['mkdir', 'open', 'handle.writeFile', 'handle.sync', 'rename']),
    )
  })

  it('leaves the older table or the newer, whole, and says so', async () => {
    const cases = calls.flatMap((_, index) => KINDS.map((kind) => [index + 1, kind] as const))
    // The short form meets every call, and every kind, but not each with each.
    const every = times(1, KINDS.length - 1)
    const chosen = cases.filter((_, index) => index % every === 0)
    const faults: string[] = []
    const lane = async () => {
      for (let next = chosen.shift(); next; next = chosen.shift()) {
        const wrong = await fault(...next)
        if (wrong !== null) faults.push(wrong)
      }
    }
    const tried = chosen.length
    await Promise.all([lane(), lane()])
    record({
      area: 'crash safety',
      tried: 'import, each call to the file system fails or is the last',
      times: tried,
      lost: faults.length,
      wrong: 0,
    })
    expect(faults).toEqual([])
  })
})
