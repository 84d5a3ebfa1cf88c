import { createServer, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { proxySettings } from '../../../src/source/network/agent.js'
import { download } from '../../../src/source/network/download.js'
import { problemOf } from '../problem-of.js'
import { closedPort, listen, optionsWith, PDF, serve } from './pdf-server.js'

/** A name that resolves nowhere: whatever answers under it came through the proxy. */
const REMOTE = 'rp.example.invalid'

/** Forwards everything, whatever its name, to one server on the loopback interface. */
async function proxyTo(target: string): Promise<{ proxy: string; seen: string[] }> {
  const { port } = new URL(target)
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    const { pathname } = new URL(request.url ?? '')
    const onward = httpRequest(
      { host: '127.0.0.1', port, path: pathname, headers: request.headers },
      (reply) => {
        response.writeHead(reply.statusCode ?? 502, reply.headers)
        reply.pipe(response)
      },
    )
    request.pipe(onward)
  })
  server.on('connect', ({ url }, socket) => {
    seen.push(`CONNECT ${url}`)
    const onward = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  return { proxy: await listen(server), seen }
}

const pdfServer = () => serve((_, response) => response.writeHead(200, { etag: '"v1"' }).end(PDF))

describe('a proxy named by the environment', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each(['HTTP_PROXY', 'http_proxy'])('is used when %s names it', async (name) => {
    const { proxy, seen } = await proxyTo(await pdfServer())
    const address = `http://${REMOTE}/a.pdf`
    expect(await download(address, optionsWith({ env: { [name]: proxy } }))).toMatchObject({
      status: 'new',
      url: address,
      etag: '"v1"',
    })
    expect(seen).toEqual([`GET ${address}`])
  })

  it('is used without a scheme, too', async () => {
    const { proxy, seen } = await proxyTo(await pdfServer())
    await download(`http://${REMOTE}/`, optionsWith({ env: { HTTP_PROXY: proxy.replace('http://', '') } }))
    expect(seen).toEqual([`GET http://${REMOTE}/`])
  })

  it('is asked for a tunnel when the address is https', async () => {
    const { proxy, seen } = await proxyTo(await pdfServer())
    const options = optionsWith({ env: { HTTPS_PROXY: proxy }, limits: { retries: 0 } })
    // The server behind speaks no TLS: that it is asked at all shows the tunnel.
    expect(await problemOf(download(`https://${REMOTE}/`, options))).toMatchObject({
      code: 'network-unreachable',
    })
    expect(seen).toEqual([`CONNECT ${REMOTE}:443`])
  })

  it('is not used for what NO_PROXY lists', async () => {
    const server = await pdfServer()
    const { proxy, seen } = await proxyTo(server)
    await download(server, optionsWith({ env: { HTTP_PROXY: proxy, NO_PROXY: 'localhost,127.0.0.1' } }))
    expect(seen).toEqual([])
  })

  it('is taken from the given environment alone', async () => {
    vi.stubEnv('HTTP_PROXY', await closedPort())
    vi.stubEnv('http_proxy', await closedPort())
    expect(await download(await pdfServer(), optionsWith())).toMatchObject({ status: 'new' })
    vi.stubEnv('NO_PROXY', '*')
    const { proxy, seen } = await proxyTo(await pdfServer())
    await download(`http://${REMOTE}/`, optionsWith({ env: { HTTP_PROXY: proxy } }))
    expect(seen).toHaveLength(1)
  })

  it('may be out of order', async () => {
    const env = { HTTP_PROXY: await closedPort(), HTTPS_PROXY: await closedPort() }
    for (const scheme of ['http', 'https']) {
      expect(await problemOf(download(`${scheme}://${REMOTE}/`, optionsWith({ env })))).toEqual({
        code: 'network-unreachable',
        args: { url: `${scheme}://${REMOTE}/`, reason: 'ECONNREFUSED' },
      })
    }
  })

  it('may ask who is there', async () => {
    const server = createServer((_, response) => response.writeHead(407).end())
    server.on('connect', (_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'))
    const proxy = await listen(server)
    const env = { HTTP_PROXY: proxy, HTTPS_PROXY: proxy }
    for (const scheme of ['http', 'https']) {
      expect(await problemOf(download(`${scheme}://${REMOTE}/`, optionsWith({ env })))).toMatchObject({
        code: 'network-unreachable',
        args: { reason: 'PROXY_407' },
      })
    }
  })

  it('may have an address that is none', async () => {
    const options = optionsWith({ env: { HTTP_PROXY: 'http://' } })
    expect(await problemOf(download(`http://${REMOTE}/`, options))).toMatchObject({
      code: 'network-unreachable',
      args: { reason: 'PROXY_INVALID' },
    })
  })

  it('does not lead a public host to a local one', async () => {
    const asked: string[] = []
    const local = await serve(({ url }, response) => {
      asked.push(url ?? '')
      response.writeHead(200).end(PDF)
    })
    const redirecting = await serve((_, response) =>
      response.writeHead(302, { location: `${local}/a.pdf` }).end(),
    )
    const { proxy } = await proxyTo(redirecting)
    const env = { HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' }
    expect(await problemOf(download(`http://${REMOTE}/`, optionsWith({ env })))).toEqual({
      code: 'download-refused',
      args: { url: `${local}/a.pdf`, reason: 'local-address' },
    })
    expect(asked).toEqual([])
  })
})

describe('proxySettings', () => {
  it.each([
    [{}, { httpProxy: '', httpsProxy: '', noProxy: '' }],
    [
      { HTTP_PROXY: 'a:1', http_proxy: 'http://b:2', NO_PROXY: ' x ' },
      { httpProxy: 'http://b:2', httpsProxy: '', noProxy: 'x' },
    ],
    [
      { HTTPS_PROXY: 'socks5://c:3', HTTP_PROXY: ' ' },
      { httpProxy: '', httpsProxy: 'socks5://c:3', noProxy: '' },
    ],
  ])('reads %j', (env, settings) => {
    expect(proxySettings(env)).toEqual(settings)
  })
})
