import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { closedPort, serve } from '../../source/network/pdf-server.js'
import { fullTable } from '../../support/fixtures.js'
import { ROOT, run } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'
import { tempFolder } from '../../support/temp-folder.js'

const pdf = readFileSync(fullTable().pdf)
const etag = `"${createHash('sha256').update(pdf).digest('hex').slice(0, 16)}"`

const givesPdf: RequestListener = (request, response) => {
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
  response.writeHead(200, { 'content-type': 'application/pdf', etag }).end(pdf)
}

const answers =
  (status: number, body: string): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'text/html' }).end(body)

it('stores a PDF, asks again only for a newer one, and loses nothing to any failure', async () => {
  const env = { IGM_DATA_DIR: tempFolder() }
  const fetchFrom = (url: string) => run(['fetch', '--url', url], { env })
  let listener = givesPdf
  const url = `${await serve((request, response) => listener(request, response))}/IGM_VwV_Planungsrahmen.pdf`

  const first = await fetchFrom(url)
  expect([first.code, first.stderr]).toEqual([0, expect.stringContaining(`Lade ${url}`)])
  expect(first.stdout).toContain('1.101 Beträge als Planungsrahmen 2018 gespeichert.')
  const stored = join(env.IGM_DATA_DIR, 'tables', '2018.json')
  const before = readFileSync(stored)

  const again = await fetchFrom(url)
  expect([again.code, again.stdout]).toEqual([
    0,
    'Unverändert seit dem letzten Abruf; die gespeicherte Tabelle 2018 gilt weiter.\n',
  ])

  const failures: [RequestListener, string][] = [
    [answers(404, 'not found'), 'antwortet mit Fehler 404'],
    [answers(200, '<!doctype html><title>Seite nicht gefunden</title>'), 'liegt keine PDF-Datei'],
  ]
  for (const [next, words] of failures) {
    listener = next
    const failed = await fetchFrom(url)
    expect([failed.code, failed.stdout]).toEqual([4, ''])
    expect(failed.stderr.split('\n').filter((line) => line.includes(words))).toHaveLength(1)
  }
  const unreachable = await fetchFrom(`${await closedPort()}/x.pdf`)
  expect([unreachable.code, unreachable.stdout]).toEqual([4, ''])
  expect(unreachable.stderr).toMatch(/^igm: Keine Verbindung zu .*--file/m)
  expect(readFileSync(stored).equals(before)).toBe(true)

  const lookedUp = await run(['lookup', 'Lörrach'], { env })
  expect(lookedUp.stdout).toContain(`IGM_VwV_Planungsrahmen.pdf, Seite`)
  expect(lookedUp.stdout).toContain(`<${url}>`)
})

it('refuses what is no address of the web', async () => {
  const { code, stdout, stderr } = await run(['fetch', '--url', 'ftp://example.org/a.pdf'])
  expect([code, stdout]).toEqual([4, ''])
  expect(stderr).toMatch(/^igm: ftp:[^\n]*http- und https-Adressen\.\n$/)
})

it.each(['HTTP_PROXY', 'https_proxy', 'ALL_PROXY'])(
  'a proxy that is not there is named with the variable that names it: %s',
  async (variable) => {
    const proxy = await closedPort()
    const env = { IGM_DATA_DIR: tempFolder(), [variable]: proxy }
    for (const lang of ['de', 'en'] as const) {
      const { code, stderr } = await runInProcess(['fetch', '--url', 'https://rp.example.invalid/a.pdf'], {
        env,
        lang,
      })
      expect([code, stderr.match(/\b\w+_PROXY\b/gi)]).toEqual([4, [variable]])
      expect(stderr).toContain(proxy)
    }
  },
)

it('--file takes a PDF from the disk, without any network', async () => {
  const env = { IGM_DATA_DIR: tempFolder(), HTTPS_PROXY: await closedPort() }
  const { code, stdout } = await run(['fetch', '--file', fullTable().pdf], { env })
  expect([code, stdout]).toEqual([0, expect.stringContaining('1.101 Beträge')])
})

it('names every address that was tried, once, whether none answers or one says more', async () => {
  const folder = tempFolder()
  const env = { IGM_DATA_DIR: join(folder, 'store') }
  const silent = [await closedPort(), await closedPort()]
  const missing = await serve(answers(404, 'no'))
  const cases = join(ROOT, 'test/fixtures/pdf/cases')
  const edition = JSON.parse(readFileSync(join(cases, 'edition.json'), 'utf8')) as object
  const said = async (id: string, urls: readonly string[]) => {
    const file = join(folder, `${id}.json`)
    const pdf = urls.map((url) => ({ kind: 'archive', url: `${url}/a.pdf` }))
    writeFileSync(file, JSON.stringify({ ...edition, id, pdf }))
    await runInProcess(['import', join(cases, 'plain.csv'), '--edition-file', file], { env })
    return runInProcess(['fetch', '--edition', id], { env })
  }
  const offline = await said('offline', silent)
  expect([offline.code, offline.stdout, offline.stderr.split('\n').length]).toEqual([4, '', 2])
  for (const url of silent) expect(offline.stderr.split(`${url}/a.pdf`).length).toBe(2)
  const gone = await said('gone', [silent[0] ?? '', missing])
  expect(gone.stderr.split('\n')).toEqual([
    expect.stringContaining(`${silent[0]}/a.pdf`),
    expect.stringMatching(/^igm: .*Fehler 404/),
    '',
  ])
})

it('says of a proxy that is out of order once that it is, however many addresses are behind it', async () => {
  const env = { IGM_DATA_DIR: tempFolder(), HTTPS_PROXY: await closedPort() }
  const { code, stderr } = await runInProcess(['fetch'], { env })
  expect([code, stderr.trim().split('\n')]).toEqual([
    4,
    [expect.stringMatching(/^igm: Der Proxy .*nicht erreichbar/)],
  ])
})

it('says of a web address where a file is read how it is fetched', async () => {
  const { code, stderr } = await runInProcess(['import', 'https://example.org/a.pdf'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('igm fetch --url https://example.org/a.pdf')])
})
