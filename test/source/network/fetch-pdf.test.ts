import { describe, expect, it } from 'vitest'
import { IgmError } from '../../../src/domain/problem.js'
import {
  type FailedAttempt,
  type FetchEvent,
  type FetchOptions,
  fetchPdf,
} from '../../../src/source/network/fetch-pdf.js'
import { closedPort, HTML, optionsWith, PDF, serve } from './pdf-server.js'

const official = (url: string) => ({ kind: 'official' as const, url })
const archive = (url: string) => ({ kind: 'archive' as const, url })

/** @returns one word per event: what was tried, and the code of what failed */
async function follow(addresses: Parameters<typeof fetchPdf>[0], options: FetchOptions = optionsWith()) {
  const events: string[] = []
  const note = (event: FetchEvent) => {
    if (event.kind === 'trying') events.push(event.address.kind)
    if (event.kind === 'failed') events.push(event.problem.code)
  }
  const fetched = await fetchPdf(addresses, options, note).catch((error: unknown) => error)
  return { events, fetched }
}

describe('fetchPdf', () => {
  const pdfServer = () => serve((_, response) => response.writeHead(200, { etag: '"v1"' }).end(PDF))

  it('takes the official file when there is one', async () => {
    const first = official(await pdfServer())
    const { events, fetched } = await follow([first, archive(await closedPort())])
    expect(events).toEqual(['official'])
    expect(fetched).toMatchObject({ status: 'new', address: first, url: `${first.url}/`, etag: '"v1"' })
  })

  it.each([
    ['404', 'download-failed', () => serve((_, response) => response.writeHead(404).end(HTML))],
    ['an HTML page', 'download-not-pdf', () => serve((_, response) => response.writeHead(200).end(HTML))],
    ['no connection', 'network-unreachable', closedPort],
    [
      'a redirect to a file',
      'download-refused',
      () => serve((_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end()),
    ],
    ['a stall', 'download-timeout', () => serve(() => {})],
  ])("takes the archive's copy after %s", async (_, code, server) => {
    const second = archive(await pdfServer())
    const options = optionsWith({ limits: { idleSeconds: 0.2 } })
    const { events, fetched } = await follow([official(await server()), second], options)
    expect(events).toEqual(['official', code, 'archive'])
    expect(fetched).toMatchObject({ status: 'new', address: second })
  })

  it('knows that the copy at hand is the newest', async () => {
    const missing = await serve((_, response) => response.writeHead(404).end())
    const same = await serve((_, response) => response.writeHead(304).end())
    const known = { url: `${same}/a.pdf`, etag: '"v1"', lastModified: null }
    const { fetched } = await follow([official(missing), archive(`${same}/a.pdf`)], optionsWith({ known }))
    expect(fetched).toMatchObject({ status: 'unchanged', address: { kind: 'archive' } })
  })

  it('reports progress with the address it belongs to', async () => {
    const address = official(await pdfServer())
    const events: FetchEvent[] = []
    await fetchPdf([address], optionsWith(), (event) => events.push(event))
    const progress = { received: PDF.length, total: null }
    expect(events.at(-1)).toEqual({ kind: 'progress', address, progress })
  })

  it('is unreachable only when every address is', async () => {
    const [first, second] = [official(await closedPort()), archive(await closedPort())]
    const { events, fetched } = await follow([first, second])
    expect(events).toEqual(['official', 'network-unreachable', 'archive', 'network-unreachable'])
    expect(fetched).toMatchObject({
      code: 'network-unreachable',
      args: { urls: [`${first.url}/`, `${second.url}/`], reason: 'ECONNREFUSED' },
    })
  })

  it('throws what tells most, with all that was tried', async () => {
    const page = await serve((_, response) => response.writeHead(200).end(HTML))
    const { fetched } = await follow([official(await closedPort()), archive(page)])
    expect(fetched).toBeInstanceOf(IgmError)
    expect(fetched).toMatchObject({ code: 'download-not-pdf', args: { url: `${page}/` } })
    const attempts = (fetched as IgmError).cause as readonly FailedAttempt[]
    expect(attempts.map(({ address, problem }) => [address.kind, problem.code])).toEqual([
      ['official', 'network-unreachable'],
      ['archive', 'download-not-pdf'],
    ])
  })

  it('asks no second address once the user interrupts', async () => {
    const controller = new AbortController()
    const server = await serve(() => controller.abort())
    const options = optionsWith({ signal: controller.signal })
    const { events, fetched } = await follow([official(server), archive(server)], options)
    expect(events).toEqual(['official'])
    expect(fetched).toMatchObject({ code: 'interrupted' })
  })

  it('needs an address', async () => {
    expect((await follow([])).fetched).toBeInstanceOf(RangeError)
  })
})
