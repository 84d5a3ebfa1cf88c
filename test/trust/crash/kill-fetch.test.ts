import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { readStored } from '../../../src/source/store/table-store.js'
import { serve } from '../../source/network/pdf-server.js'
import { ROOT, run } from '../../support/igm.js'
import { tempFolder } from '../../support/temp-folder.js'
import { record, times } from '../support/ledger.js'
import { ended, start } from './start.js'
import { strangers } from './tables.js'

const CASES = join(ROOT, 'test', 'fixtures', 'pdf', 'cases')
/** The same table printed twice: two files of one edition of the user, small enough to fetch often. */
const FILES = ['plain.pdf', 'turned.pdf'].map((name) => readFileSync(join(CASES, name)))
const DIGESTS = FILES.map((bytes) => createHash('sha256').update(bytes).digest('hex'))

/** Sends the file piece by piece, so that a kill meets the transfer too. */
async function drip(response: ServerResponse, bytes: Buffer): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': bytes.length })
  const step = Math.ceil(bytes.length / 8)
  for (let at = 0; at < bytes.length && !response.destroyed; at += step) {
    response.write(bytes.subarray(at, at + step))
    await pause(10)
  }
  response.end()
}

it('a fetch killed at a random moment leaves the old table or the new one', async () => {
  const folder = tempFolder()
  const env = { IGM_DATA_DIR: folder }
  let sent = 0
  const server = await serve((_, response) => void drip(response, FILES[sent] as Buffer))
  const plain = join(CASES, 'plain.pdf')
  await run(['import', plain, '--edition-file', join(CASES, 'edition.json'), '--quiet'], { env })
  const held = async () => DIGESTS.indexOf((await readStored(folder, 'cases'))?.file.sha256 ?? '')
  expect(await held(), 'the first import').toBe(0)
  let [killed, lost, before] = [0, 0, 0]
  const kills = times(60, 5)
  while (killed < kills) {
    sent = 1 - before
    const line = ['fetch', '--edition', 'cases', '--url', `${server}/table.pdf`, '--quiet']
    // The reading takes about half a second, the transfer a tenth: some come too late and are not counted.
    const end = await ended(start(line, folder), pause(50 + Math.random() * 1100))
    if (end.signal === 'SIGKILL') killed++
    const after = await held().catch(() => -1)
    const isWhole = after === sent || (after === before && end.signal !== null)
    if (!isWhole || strangers(folder).length > 0) lost++
    before = after < 0 ? before : after
  }
  record({ area: 'crash safety', tried: 'fetch, SIGKILL at a random moment', times: killed, lost, wrong: 0 })
  expect(lost).toBe(0)
  expect((await run(['editions', '--verify', '--quiet'], { env })).code).toBe(0)
})
