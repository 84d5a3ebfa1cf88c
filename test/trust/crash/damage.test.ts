import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { decodeTable } from '../../../src/source/store/table-format.js'
import { run } from '../../support/igm.js'
import { tempFolder } from '../../support/temp-folder.js'
import { record, times } from '../support/ledger.js'
import { versionCsv } from './tables.js'

/** A folder with one stored table, and its bytes. */
async function stored() {
  const [folder, csvs] = [tempFolder(), tempFolder()]
  const env = { IGM_DATA_DIR: folder }
  const csv = versionCsv(csvs, 1)
  await run(['import', csv, '--quiet'], { env })
  const path = join(folder, 'tables', '2018.json')
  return { env, csv, path, bytes: readFileSync(path) }
}

const random = (below: number) => Math.floor(Math.random() * below)

/** What disks, copies and editors do to a file. */
const DAMAGES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'a bit turned': (bytes) => {
    const copy = Buffer.from(bytes)
    const at = random(copy.length)
    copy.writeUInt8(copy.readUInt8(at) ^ (1 << random(8)), at)
    return copy
  },
  'a digit changed': (bytes) => {
    const copy = Buffer.from(bytes)
    let at = random(copy.length)
    while (!/\d/.test(String.fromCharCode(copy.readUInt8(at)))) at = (at + 1) % copy.length
    copy.writeUInt8(0x30 + ((copy.readUInt8(at) - 0x30 + 1 + random(9)) % 10), at)
    return copy
  },
  'cut off': (bytes) => bytes.subarray(0, random(bytes.length - 2)),
  'a sector of zeros': (bytes) =>
    Buffer.from(bytes)
      .fill(0, random(bytes.length - 512))
      .subarray(0),
  'a piece twice': (bytes) => {
    const at = random(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 40))])
  },
  'a row left out': (bytes) => {
    const rows = bytes.toString('utf8').split('],[')
    return Buffer.from(rows.toSpliced(1 + random(rows.length - 2), 1).join('],['))
  },
}

describe('a damaged stored table', () => {
  it.each(Object.keys(DAMAGES))('%s: is never taken for the table', async (kind) => {
    const { bytes } = await stored()
    const truth = await decodeTable(bytes)
    const rounds = times(400, 40)
    let wrong = 0
    for (let round = 0; round < rounds; round++) {
      const read = await decodeTable(DAMAGES[kind]?.(bytes) ?? bytes)
      // White space at the end may change and nothing with it.
      if (read !== null && !isDeepStrictEqual(read, truth)) wrong++
    }
    record({ area: 'crash safety', tried: `stored table with ${kind}`, times: rounds, lost: 0, wrong })
    expect(truth).not.toBeNull()
    expect(wrong).toBe(0)
  })

  it('is named by every command that needs it, and mended by an import', async () => {
    const { env, csv, path, bytes } = await stored()
    const rounds = times(10, 1)
    let [lost, wrong] = [0, 0]
    for (let round = 0; round < rounds; round++) {
      writeFileSync(path, DAMAGES['a digit changed']?.(bytes) as Buffer)
      for (const line of [
        ['lookup', 'Lörrach'],
        ['eligible', '--district', 'Ulm'],
        ['editions', '--verify'],
      ]) {
        const { code, stderr } = await run(line, { env })
        if (code !== 3 || !stderr.includes(path)) wrong++
      }
      const mended = await run(['import', csv, '--quiet'], { env })
      const verified = await run(['editions', '--verify', '--quiet'], { env })
      if (mended.code !== 0 || verified.code !== 0) lost++
    }
    record({ area: 'crash safety', tried: 'damage named, import mends it', times: rounds * 5, lost, wrong })
    expect({ lost, wrong }).toEqual({ lost: 0, wrong: 0 })
  })
})
