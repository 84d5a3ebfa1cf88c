import { createServer, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { download } from '../../../src/source/network/download.js'
import { proxyFor } from '../../../src/source/network/proxy.js'
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
    // The server behind speaks no TLS: that it is asked at all shows the tunnel, and that the proxy is not to blame.
    expect(await problemOf(download(`https://${REMOTE}/`, options))).toMatchObject({
      code: 'network-unreachable',
      args: { reason: expect.stringMatching(/SSL|EPROTO/) },
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
      const proxy = scheme === 'http' ? env.HTTP_PROXY : env.HTTPS_PROXY
      expect(await problemOf(download(`${scheme}://${REMOTE}/`, optionsWith({ env })))).toEqual({
        code: 'network-proxy',
        args: {
          url: `${scheme}://${REMOTE}/`,
          proxy,
          variable: `${scheme.toUpperCase()}_PROXY`,
          reason: 'ECONNREFUSED',
        },
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
        code: 'network-proxy',
        args: { proxy, reason: 'PROXY_407' },
      })
    }
  })

  it.each([403, 502])('may refuse a tunnel with %s, or answer so itself', async (status) => {
    const server = createServer((_, response) => response.writeHead(status).end())
    server.on('connect', (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`))
    const proxy = await listen(server)
    const options = optionsWith({ env: { HTTP_PROXY: proxy }, limits: { retries: 0 } })
    expect(await problemOf(download(`https://${REMOTE}/`, options))).toEqual({
      code: 'network-proxy',
      args: { url: `https://${REMOTE}/`, proxy, variable: 'HTTP_PROXY', reason: `PROXY_${status}` },
    })
    // Without a tunnel nobody can tell the answer of the proxy from that of the server: both are named.
    expect(await problemOf(download(`http://${REMOTE}/`, options))).toMatchObject({
      code: 'download-failed',
      args: { status, proxy: new URL(proxy).host },
    })
  })

  it('is told who is there, and nobody else is', async () => {
    const sent: (string | undefined)[] = []
    const server = createServer(({ headers }, response) => {
      sent.push(headers['proxy-authorization'])
      response.writeHead(404).end()
    })
    server.on('connect', ({ headers }, socket) => {
      sent.push(headers['proxy-authorization'])
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    })
    const proxy = await listen(server)
    const env = { HTTP_PROXY: proxy.replace('//', '//otto:ge%20heim@') }
    const problems = [
      await problemOf(download(`http://${REMOTE}/`, optionsWith({ env }))),
      await problemOf(download(`https://${REMOTE}/`, optionsWith({ env }))),
    ]
    const basic = `Basic ${Buffer.from('otto:ge heim').toString('base64')}`
    expect(sent).toEqual([basic, basic])
    expect(JSON.stringify(problems)).not.toMatch(/otto|heim/)
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

describe('proxyFor', () => {
  const at = (address: string, env: Record<string, string>) =>
    proxyFor(new URL(address), env)?.address.href ?? null

  it.each([
    [{}, null, null],
    [{ HTTP_PROXY: 'a:1', http_proxy: 'http://b:2' }, 'http://b:2/', 'http://b:2/'],
    [{ HTTP_PROXY: 'a:1', HTTPS_PROXY: 'https://c:3' }, 'http://a:1/', 'https://c:3/'],
    [{ HTTPS_PROXY: 'c:3', HTTP_PROXY: ' ' }, null, 'http://c:3/'],
    [{ ALL_PROXY: 'd:4' }, 'http://d:4/', 'http://d:4/'],
    [{ ALL_PROXY: 'd:4', HTTPS_PROXY: 'c:3' }, 'http://d:4/', 'http://c:3/'],
    [{ http_proxy: '', HTTP_PROXY: 'a:1', ALL_PROXY: 'd:4' }, 'http://d:4/', 'http://d:4/'],
  ])('reads %j', (env, http, https) => {
    expect([at('http://x.example/', env), at('https://x.example/', env)]).toEqual([http, https])
  })

  it.each(['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'])(
    'names %s where that is the variable that names the proxy',
    (variable) => {
      const address = /^https/i.test(variable) ? 'https://x.example/' : 'http://x.example/'
      expect(proxyFor(new URL(address), { [variable]: 'a:1' })?.variable).toBe(variable)
      expect(() => at(address, { [variable]: 'socks5://c:3' })).toThrow(
        expect.objectContaining({ args: expect.objectContaining({ variable }) }),
      )
    },
  )

  it.each(['http://', 'socks5://c:3', 'no proxy', 'file:///x'])('refuses %j', (HTTP_PROXY) => {
    expect(() => at('http://x.example/', { HTTP_PROXY })).toThrow(/network-proxy .*PROXY_INVALID/)
  })

  it.each([
    ['http://x.example/', 'x.example'],
    ['http://a.x.example/', 'x.example'],
    ['http://a.x.example/', '.x.example'],
    ['http://a.x.example/', ' y.example , *.X.example'],
    ['http://x.example:8080/', 'x.example:8080'],
    ['https://x.example/', 'x.example:443'],
    ['http://x.example/', '*'],
    ['http://10.1.2.3/', '10.0.0.0/8'],
    ['http://10.1.2.3/', '10.1.2.3'],
    ['http://10.1.2.3:81/', '10.1.2.3:81'],
    ['http://192.168.178.20/', '10.0.0.0/8 192.168.178.20/32'],
    ['http://[fd00::7]/', 'fd00::/8'],
    ['http://[fd00::7]/', 'fd00::7'],
    ['http://[fd00::7]:81/', '[fd00::7]:81'],
  ])('asks for %s straight where NO_PROXY is %s', (address, NO_PROXY) => {
    expect(at(address, { HTTP_PROXY: 'p:1', NO_PROXY })).toBe(null)
  })

  it.each([
    ['http://xx.example/', 'x.example'],
    ['http://x.example.org/', 'x.example'],
    ['http://x.example:81/', 'x.example:80'],
    ['http://11.1.2.3/', '10.0.0.0/8'],
    ['http://10.1.2.3/', '10.0.0.0/33'],
    ['http://10.1.2.3/', '10.0.0.0/x'],
    ['http://10.1.2.3/', 'ten/8'],
    ['http://10.example/', '10.0.0.0/8'],
    ['http://[fe80::7]/', 'fd00::/8'],
    ['http://10.1.2.3/', 'fd00::/8'],
  ])('asks the proxy for %s where NO_PROXY is %s', (address, NO_PROXY) => {
    expect(at(address, { HTTP_PROXY: 'p:1', NO_PROXY })).toBe('http://p:1/')
  })
})
