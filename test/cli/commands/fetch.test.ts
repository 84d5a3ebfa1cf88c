import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { closedPort, serve } from '../../source/network/pdf-server.js'
import { fullTable } from '../../support/fixtures.js'
import { run } from '../../support/igm.js'
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

it('--file takes a PDF from the disk, without any network', async () => {
  const env = { IGM_DATA_DIR: tempFolder(), HTTPS_PROXY: await closedPort() }
  const { code, stdout } = await run(['fetch', '--file', fullTable().pdf], { env })
  expect([code, stdout]).toEqual([0, expect.stringContaining('1.101 Beträge')])
})
