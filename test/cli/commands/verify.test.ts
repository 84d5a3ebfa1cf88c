import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { contentOf } from '../../../src/grouping/plan.js'
import { run } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const good = join(folder, 'plan.json')
await runInProcess(['group', '--edition', '2017', 'Sigmaringen', '--plan', good])
const plan = JSON.parse(readFileSync(good, 'utf8'))

/** Saves the plan with a change that nobody sealed. */
function changed(name: string, change: (copy: typeof plan) => void): string {
  const copy = structuredClone(plan)
  change(copy)
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify(copy))
  return path
}

const dearer = changed('dearer', ({ groups }) => {
  groups[0].amount += 1
})

describe('igm verify of a plan that holds', () => {
  it('says so in a row of every table, and of what', async () => {
    const said = async (format: string, lang: 'de' | 'en' = 'de') =>
      (await runInProcess(['verify', good, '--format', format], { lang })).stdout
    const claims = '"{""edition"":""2017"",""groups"":3,""alone"":0}"'
    expect(await said('csv')).toBe(`code,place,claimed,found\r\nvalid,plan.json,${claims},${claims}\r\n`)
    expect(JSON.parse(await said('ndjson'))).toMatchObject({ code: 'valid', place: 'plan.json' })
    const words = 'Planungsrahmen 2017, Gruppen 3, allein 0'
    expect(await said('csv-excel')).toContain(
      `Der Vorschlag hält jeder Prüfung stand;plan.json;${words};${words}`,
    )
    expect(await said('csv-excel', 'en')).toContain('The plan passes every check;plan.json;')
  })
})

describe('igm verify of a plan that was changed', () => {
  const wanted = createHash('sha256')
    .update(contentOf(JSON.parse(readFileSync(dearer, 'utf8'))))
    .digest('hex')

  it('never tells the seal that the changed file would need', async () => {
    const { code, stdout, stderr } = await run(['verify', dearer])
    expect(code).toBe(1)
    expect(stdout).toContain('Der Vorschlag wurde nach dem Speichern verändert (proof/seal)')
    expect(stdout + stderr).not.toContain(wanted.slice(0, 12))
  })

  it.each(['json', 'ndjson', 'csv', 'csv-excel', 'plain'])('not as %s either', async (format) => {
    const { stdout } = await runInProcess(['verify', dearer, '--format', format])
    expect(stdout).not.toContain(wanted.slice(0, 12))
  })

  it('nor the digest of the figures, where they are others', async () => {
    const cheaper = changed('cheaper', (copy) => {
      copy.threshold -= 1
    })
    const { stdout } = await runInProcess(['verify', cheaper, '--format', 'json'])
    const digests = JSON.parse(stdout).failures.filter(({ code }: { code: string }) =>
      ['seal', 'problem'].includes(code),
    )
    expect(digests.map(({ found }: { found: string }) => found)).toEqual(['"other"', '"other"'])
  })
})

describe('igm verify --edition', () => {
  it('says that a plan is of another edition', async () => {
    const { code, stdout } = await run(['verify', good, '--edition', '2018'])
    expect([code, stdout]).toEqual([
      1,
      'Der Vorschlag gehört zu einem anderen Planungsrahmen (edition): angegeben 2017, gefunden 2018\n',
    ])
  })

  it('confirms one of the edition asked for, and knows which there are', async () => {
    expect((await runInProcess(['verify', good, '--edition', '2017'])).code).toBe(0)
    expect((await runInProcess(['verify', good, '--edition', '1999'])).stderr).toContain('1999')
  })

  it('is held by compare for both plans', async () => {
    expect((await runInProcess(['compare', good, good, '--edition', '2017'])).code).toBe(0)
    const { code, stderr } = await runInProcess(['compare', good, good, '--edition', '2018'])
    expect(code).toBe(2)
    expect(stderr).toContain('--edition')
  })
})

describe('the words of igm verify', () => {
  const ENGLISH =
    /takes? no part|twice|right shape|two groups|scope|nested|true|false|null|no district|left-over|lp-dual|exhausted/
  it.each<[string, (copy: typeof plan) => void, string]>([
    ['a stranger', ({ groups }) => groups[0].members.push('08336050'), 'nimmt nicht teil'],
    ['one in two groups', ({ groups }) => groups[0].members.push(groups[1].lead), 'steht in zwei Gruppen'],
    ['a wrong shape', (copy) => Object.assign(copy, { coverage: [] }), 'falsch aufgebaut'],
    ['a district of nowhere', ({ scope }) => scope.districts.push('08999'), 'kein Kreis'],
    [
      'another reason',
      ({ ungrouped }) => Object.assign(ungrouped[0], { code: 'left-over' }),
      'Betrag unbekannt',
    ],
    ['a bold claim', ({ proof }) => Object.assign(proof.objectives[0], { optimal: false }), 'gefunden ja'],
    [
      'another count',
      (copy) => Object.assign(copy.coverage, { known: 25 }),
      'angegeben bekannt 25, insgesamt 25',
    ],
  ])('are German for %s', async (name, change, words) => {
    const { stdout, code } = await runInProcess([
      'verify',
      changed(`word-${name.replace(/ /g, '-')}`, change),
    ])
    expect(code).toBe(1)
    expect(stdout).toContain(words)
    expect(stdout.replace(/\([^)]*\)/g, '')).not.toMatch(ENGLISH)
  })

  it('are German where a file is no plan at all', async () => {
    const path = join(folder, 'twice.json')
    writeFileSync(path, JSON.stringify(plan).replace('"threshold":', '"threshold":1,"threshold":'))
    const { stderr } = await runInProcess(['verify', path])
    expect(stderr).toContain('das Feld „threshold“ steht zweimal darin')
  })

  it('are those of the reader in a list for a spreadsheet', async () => {
    const { stdout } = await runInProcess(['verify', dearer, '--format', 'csv-excel'])
    expect(stdout.split('\r\n')[0]).toBe('\uFEFFBefund;Stelle;angegeben;gefunden')
    expect(stdout).toContain('Die Summe stimmt nicht;groups/0/amount;')
  })
})

describe('a plan as other programs save it', () => {
  const text = readFileSync(good, 'utf8')
  it.each<[string, Buffer]>([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le')],
    ['UTF-16 in the other order', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('is read in %s', async (name, bytes) => {
    const path = join(folder, `${name.replace(/ /g, '-')}.json`)
    writeFileSync(path, bytes)
    expect((await runInProcess(['verify', path])).code).toBe(0)
    expect((await runInProcess(['compare', path, good])).code).toBe(0)
  })
})
