import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serve } from '../../source/network/pdf-server.js'
import { fullTable } from '../../support/fixtures.js'
import { type Ran, run } from '../../support/igm.js'
import { sharedFolder } from '../../support/temp-folder.js'
import { record, times } from '../support/ledger.js'
import { FAULTS, type Fault } from './faults.js'

const AREA = 'downloads'
/** Two lanes share the cores: a fault that waits for time to pass keeps nobody. */
const LANES = 4
/** Seconds: no fault but those that wait runs into it, however busy the machine is. */
const LIMIT = 60

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** @returns what is wrong with how the command took the fault; empty for nothing */
async function wrongs({ name, answer, code, words, requests, limit = LIMIT }: Fault, folder: string) {
  const stored = join(folder, 'tables', '2018.json')
  const before = digest(stored)
  let asked = 0
  const url = await serve((request, response) => answer(request, response, ++asked))
  const line = ['fetch', '--url', `${url}/IGM_VwV_Planungsrahmen.pdf`, '--timeout', String(limit)]
  const ran = await run(line, { env: { IGM_DATA_DIR: folder } })
  const isKept = code === 0 || digest(stored) === before
  const said: string[] = []
  if (ran.code !== code) said.push(`exit ${ran.code}`)
  if (asked > requests || asked < 1) said.push(`${asked} requests`)
  if (code !== 0) said.push(...wrongWords(ran, words))
  return { lost: !isKept, wrong: ran.code === 0 && code !== 0, said: said.map((what) => `${name}: ${what}`) }
}

function wrongWords({ stdout, stderr }: Ran, words: RegExp): string[] {
  const last = stderr.trimEnd().split('\n').at(-1) ?? ''
  const said = [stdout === '' ? '' : `prints ${stdout}`, words.test(last) ? '' : `says ${last}`]
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(stderr)) said.push('control characters')
  if (/\bat .*:\d+:\d+|undefined|\[object/.test(stderr)) said.push(stderr)
  return said.filter((text) => text !== '')
}

const folders = Array.from({ length: LANES }, () => sharedFolder())

it('whatever a server does: one line, the right exit code, bounded requests, and nothing stored is lost', async () => {
  await Promise.all(
    folders.map((folder) => run(['import', fullTable().csv], { env: { IGM_DATA_DIR: folder } })),
  )
  const every = times(1, 2)
  const open = FAULTS.filter((_, index) => index % every === 0)
  const tried = open.length
  let [lost, wrong] = [0, 0]
  const said: string[] = []
  const lane = async (folder: string) => {
    for (let fault = open.shift(); fault; fault = open.shift()) {
      const found = await wrongs(fault, folder)
      lost += Number(found.lost)
      wrong += Number(found.wrong)
      said.push(...found.said)
    }
  }
  await Promise.all(folders.map(lane))
  record({ area: AREA, tried: 'faults of a server', times: tried, lost, wrong })
  expect(said).toEqual([])
  expect({ lost, wrong }).toEqual({ lost: 0, wrong: 0 })
})
