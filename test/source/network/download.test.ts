import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { download } from '../../../src/source/network/download.js'
import { tempFolder } from '../../support/temp-folder.js'
import { problemOf } from '../problem-of.js'
import { closedPort, HTML, listen, optionsWith, PDF, serve } from './pdf-server.js'

const pdfHead = { 'content-type': 'application/pdf', 'content-length': PDF.length }

describe('download', () => {
  it('gives the bytes, the address and the validators, and reports progress', async () => {
    const agents: (string | undefined)[] = []
    const server = await serve((request, response) => {
      agents.push(request.headers['user-agent'])
      const etag = '"v1"'
      response.writeHead(200, { ...pdfHead, etag, 'last-modified': 'Fri, 05 Jan 2018 09:00:00 GMT' }).end(PDF)
    })
    const progress: { received: number; total: number | null }[] = []
    const options = optionsWith({ onProgress: (step) => progress.push(step) })
    const result = await download(`${server}/a.pdf`, options)
    expect(result).toEqual({
      status: 'new',
      bytes: new Uint8Array(PDF),
      url: `${server}/a.pdf`,
      etag: '"v1"',
      lastModified: 'Fri, 05 Jan 2018 09:00:00 GMT',
    })
    expect(agents).toEqual(['igm/0.0.0-test'])
    expect(progress.at(-1)).toEqual({ received: PDF.length, total: PDF.length })
  })

  it('accepts a PDF whose mark comes a little later, and one without a length', async () => {
    const late = Buffer.concat([Buffer.alloc(900, '\n'), PDF])
    const server = await serve((_, response) => {
      response.writeHead(200)
      response.write(late.subarray(0, 500))
      setTimeout(() => response.end(late.subarray(500)), 20)
    })
    const result = await download(server, optionsWith())
    expect(result).toMatchObject({ status: 'new', etag: null, lastModified: null })
    expect(result.status === 'new' && result.bytes.length).toBe(late.length)
  })

  describe('asking only for a newer version', () => {
    const seen = (headers: NodeJS.Dict<string | string[]>) => [
      headers['if-none-match'],
      headers['if-modified-since'],
    ]

    it('sends what the server said, and takes 304 for unchanged', async () => {
      const sent: unknown[] = []
      const server = await serve((request, response) => {
        sent.push(seen(request.headers))
        response.writeHead(304).end()
      })
      const known = { url: `${server}/a.pdf`, etag: '"v1"', lastModified: 'Fri, 05 Jan 2018 09:00:00 GMT' }
      expect(await download(`${server}/a.pdf`, optionsWith({ known }))).toEqual({
        status: 'unchanged',
        url: `${server}/a.pdf`,
      })
      expect(sent).toEqual([['"v1"', 'Fri, 05 Jan 2018 09:00:00 GMT']])
    })

    it('asks the address after a redirect alone', async () => {
      const sent: unknown[] = []
      const server = await serve((request, response) => {
        sent.push([request.url, ...seen(request.headers)])
        if (request.url === '/b.pdf') response.writeHead(304).end()
        else response.writeHead(302, { location: '/b.pdf' }).end()
      })
      const known = { url: `${server}/b.pdf`, etag: '"v1"', lastModified: null }
      expect(await download(`${server}/a.pdf`, optionsWith({ known }))).toMatchObject({ status: 'unchanged' })
      expect(sent).toEqual([
        ['/a.pdf', undefined, undefined],
        ['/b.pdf', '"v1"', undefined],
      ])
    })

    it('does not take 304 from a server that was not asked so', async () => {
      const server = await serve((_, response) => response.writeHead(304).end())
      const known = { url: 'http://127.0.0.1:1/other.pdf', etag: '"v1"', lastModified: null }
      expect(await problemOf(download(`${server}/`, optionsWith({ known })))).toEqual({
        code: 'download-failed',
        args: { url: `${server}/`, status: 304, proxy: null, retryAfter: null },
      })
    })
  })

  describe('redirects', () => {
    it('follows them and reports the last address', async () => {
      const server = await serve(({ url }, response) => {
        if (url === '/3') response.writeHead(200, pdfHead).end(PDF)
        else response.writeHead(302, { location: `/${Number(url?.slice(1)) + 1}` }).end('moved')
      })
      expect(await download(`${server}/0`, optionsWith())).toMatchObject({ url: `${server}/3` })
    })

    it('stops after five', async () => {
      let requests = 0
      const server = await serve((_, response) => {
        requests++
        response.writeHead(301, { location: '/again' }).end()
      })
      expect(await problemOf(download(`${server}/`, optionsWith()))).toEqual({
        code: 'download-refused',
        args: { url: `${server}/`, reason: 'too-many-redirects' },
      })
      expect(requests).toBe(6)
    })

    it.each([
      ['file:///etc/passwd', 'scheme'],
      ['ftp://127.0.0.1/a.pdf', 'scheme'],
      ['data:application/pdf,%25PDF-', 'scheme'],
      ['http://', 'invalid-address'],
    ])('refuses one to %s', async (location, reason) => {
      const server = await serve((_, response) => response.writeHead(302, { location }).end())
      expect(await problemOf(download(server, optionsWith()))).toEqual({
        code: 'download-refused',
        args: { url: location, reason },
      })
    })

    it('takes one without a target for an error', async () => {
      const server = await serve((_, response) => response.writeHead(302).end())
      expect(await problemOf(download(`${server}/`, optionsWith()))).toMatchObject({ args: { status: 302 } })
    })
  })

  it.each(['file:///etc/passwd', 'data:application/pdf,%25PDF-', 'ftp://127.0.0.1/', 'igm.pdf', ''])(
    'refuses the address %j',
    async (address) => {
      expect(await problemOf(download(address, optionsWith()))).toMatchObject({
        code: 'download-refused',
        args: { url: address },
      })
    },
  )

  describe('answers that are no PDF', () => {
    it.each([
      ['an HTML page', HTML],
      ['a short text', 'not here'],
      ['nothing', ''],
    ])('refuses %s with status 200', async (_, body) => {
      const server = await serve((_, response) => response.writeHead(200).end(body))
      expect(await problemOf(download(`${server}/`, optionsWith()))).toEqual({
        code: 'download-not-pdf',
        args: { url: `${server}/` },
      })
    })

    it('does not wait for the end of a page', async () => {
      const server = await serve((_, response) => response.writeHead(200).write(HTML))
      expect(await problemOf(download(server, optionsWith()))).toMatchObject({ code: 'download-not-pdf' })
    })

    it.each([404, 403, 410, 204])('reports status %d, without another attempt', async (status) => {
      let requests = 0
      const server = await serve((_, response) => {
        requests++
        response.writeHead(status).end()
      })
      expect(await problemOf(download(`${server}/`, optionsWith()))).toEqual({
        code: 'download-failed',
        args: { url: `${server}/`, status, proxy: null, retryAfter: null },
      })
      expect(requests).toBe(1)
    })
  })

  describe('further attempts', () => {
    it('outlast a server error and a broken connection', async () => {
      let requests = 0
      const server = await serve((request, response) => {
        requests++
        if (requests === 1) response.writeHead(500).end()
        else if (requests === 2) request.socket.destroy()
        else response.writeHead(200, pdfHead).end(PDF)
      })
      expect(await download(server, optionsWith())).toMatchObject({ status: 'new' })
      expect(requests).toBe(3)
    })

    it('wait as long as the server asks for, if that is not long', async () => {
      const times: number[] = []
      const server = await serve((_, response) => {
        times.push(performance.now())
        if (times.length === 1) response.writeHead(503, { 'retry-after': '1' }).end()
        else response.writeHead(200, pdfHead).end(PDF)
      })
      expect(await download(server, optionsWith())).toMatchObject({ status: 'new' })
      expect(times.map((time) => time - (times[0] ?? 0) > 990)).toEqual([false, true])
    })

    it('are not made where the server asks for longer', async () => {
      let requests = 0
      const server = await serve((_, response) => {
        requests++
        response.writeHead(429, { 'retry-after': '3600' }).end()
      })
      expect(await problemOf(download(server, optionsWith()))).toMatchObject({
        code: 'download-failed',
        args: { status: 429, retryAfter: 3600 },
      })
      expect(requests).toBe(1)
    })

    it('end', async () => {
      let requests = 0
      const server = await serve((_, response) => {
        requests++
        response.writeHead(503).end()
      })
      const options = optionsWith({ limits: { retries: 2 } })
      expect(await problemOf(download(server, options))).toMatchObject({ args: { status: 503 } })
      expect(requests).toBe(3)
    })
  })

  describe('transfers that break off', () => {
    it('are noticed by the length', async () => {
      const server = await serve((request, response) => {
        response.writeHead(200, pdfHead)
        response.write(PDF.subarray(0, 20_000), () => setTimeout(() => request.socket.end(), 20))
      })
      expect(await problemOf(download(`${server}/`, optionsWith({ limits: { retries: 1 } })))).toEqual({
        code: 'download-incomplete',
        args: { url: `${server}/`, expected: PDF.length, received: 20_000 },
      })
    })

    it('are noticed by a reset', async () => {
      const server = await serve((request, response) => {
        response.writeHead(200, pdfHead)
        response.write(PDF.subarray(0, 20_000), () => setTimeout(() => request.socket.resetAndDestroy(), 20))
      })
      expect(await problemOf(download(server, optionsWith({ limits: { retries: 0 } })))).toMatchObject({
        code: 'download-incomplete',
      })
    })

    it('are noticed without a length', async () => {
      const server = await serve((request, response) => {
        response.writeHead(200)
        response.write(PDF.subarray(0, 20_000), () => setTimeout(() => request.socket.destroy(), 20))
      })
      expect(await problemOf(download(server, optionsWith({ limits: { retries: 0 } })))).toMatchObject({
        code: 'network-unreachable',
      })
    })

    it('succeed when repeated', async () => {
      let requests = 0
      const server = await serve((request, response) => {
        response.writeHead(200, pdfHead)
        if (++requests > 1) response.end(PDF)
        else response.write(PDF.subarray(0, 20_000), () => request.socket.destroy())
      })
      expect(await download(server, optionsWith())).toMatchObject({ bytes: new Uint8Array(PDF) })
    })
  })

  describe('time', () => {
    it('is up when the server never answers', async () => {
      const server = await serve(() => {})
      const options = optionsWith({ limits: { idleSeconds: 0.2 } })
      expect(await problemOf(download(`${server}/`, options))).toEqual({
        code: 'download-timeout',
        args: { url: `${server}/`, seconds: 0.2 },
      })
    })

    it('is up when the server stalls midway', async () => {
      const server = await serve((_, response) => {
        response.writeHead(200, pdfHead)
        response.write(PDF.subarray(0, 5000))
      })
      const options = optionsWith({ limits: { idleSeconds: 0.2 } })
      expect(await problemOf(download(server, options))).toMatchObject({ code: 'download-timeout' })
    })

    it('is up in total, however busy the server looks', async () => {
      const server = await serve((_, response) => {
        response.writeHead(200, pdfHead)
        response.write('%PDF-')
        const drip = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(drip))
      })
      const options = optionsWith({ limits: { idleSeconds: 0.3, totalSeconds: 0.5 } })
      expect(await problemOf(download(server, options))).toMatchObject({
        code: 'download-timeout',
        args: { seconds: 0.5 },
      })
    })

    it('in total includes the waits between attempts', async () => {
      const server = await serve((_, response) => response.writeHead(500).end())
      const options = optionsWith({ limits: { totalSeconds: 0.2, backoffSeconds: 60 } })
      expect(await problemOf(download(server, options))).toMatchObject({ code: 'download-timeout' })
    })
  })

  it('ends at once when the user interrupts', async () => {
    const controller = new AbortController()
    const server = await serve((_, response) => {
      response.writeHead(200, pdfHead)
      response.write(PDF.subarray(0, 5000))
      setTimeout(() => controller.abort(), 20)
    })
    const options = optionsWith({ signal: controller.signal })
    expect(await problemOf(download(server, options))).toEqual({ code: 'interrupted', args: {} })
    expect(await problemOf(download(server, options))).toEqual({ code: 'interrupted', args: {} })
  })

  describe('size', () => {
    const limits = { bytes: 30_000 }

    it.each([
      ['announced', pdfHead],
      ['not announced', {}],
    ])('is limited when %s', async (_, headers) => {
      const server = await serve((_, response) => response.writeHead(200, headers).end(PDF))
      expect(await problemOf(download(`${server}/`, optionsWith({ limits })))).toEqual({
        code: 'download-too-large',
        args: { url: `${server}/`, limit: 30_000 },
      })
    })

    it('is limited after unpacking', async () => {
      const bomb = gzipSync(Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(20_000_000)]))
      expect(bomb.length).toBeLessThan(limits.bytes)
      const headers = { 'content-encoding': 'gzip', 'content-length': bomb.length }
      const server = await serve((_, response) => response.writeHead(200, headers).end(bomb))
      expect(await problemOf(download(server, optionsWith({ limits })))).toMatchObject({
        code: 'download-too-large',
      })
    })
  })

  it('unpacks gzip', async () => {
    const packed = gzipSync(PDF)
    const headers = { 'content-encoding': 'gzip', 'content-length': packed.length }
    const server = await serve((_, response) => response.writeHead(200, headers).end(packed))
    expect(await download(server, optionsWith())).toMatchObject({ bytes: new Uint8Array(PDF) })
  })

  it.each([
    ['with the head of zlib', deflateSync],
    ['without it', deflateRawSync],
  ])('unpacks deflate %s, however it is cut into pieces', async (_, pack) => {
    const packed = pack(PDF)
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'deflate' })
      response.write(packed.subarray(0, 1), () => setTimeout(() => response.end(packed.subarray(1)), 20))
    })
    expect(await download(server, optionsWith())).toMatchObject({ bytes: new Uint8Array(PDF) })
  })

  it('takes 100 Continue and its like for what they are', async () => {
    const server = await serve(({ socket }) => {
      socket.write('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n')
      socket.end(
        Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${PDF.length}\r\n\r\n`), PDF]),
      )
    })
    expect(await download(server, optionsWith())).toMatchObject({ bytes: new Uint8Array(PDF) })
  })

  it('refuses gzip that is cut off', async () => {
    const packed = gzipSync(PDF).subarray(0, 60)
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed)
    })
    expect(await problemOf(download(server, optionsWith()))).toMatchObject({
      code: 'network-unreachable',
      args: { reason: 'Z_BUF_ERROR' },
    })
  })

  it('says why there is no connection', async () => {
    const server = await closedPort()
    expect(await problemOf(download(`${server}/`, optionsWith()))).toEqual({
      code: 'network-unreachable',
      args: { urls: [`${server}/`], reason: 'ECONNREFUSED' },
    })
  })

  it('says that what answers speaks no TLS', async () => {
    const server = await serve((_, response) => response.end(PDF))
    const address = server.replace('http:', 'https:')
    expect(await problemOf(download(address, optionsWith()))).toMatchObject({
      code: 'network-unreachable',
      args: { reason: expect.stringMatching(/SSL|EPROTO/) },
    })
  })

  it.skipIf(spawnSync('sh', ['-c', 'openssl version']).status !== 0)(
    'trusts no certificate that nobody vouches for',
    async () => {
      const folder = tempFolder()
      const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
      const kind =
        '-x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1'
      const command = `openssl req ${kind} -keyout "$0" -out "$1"`
      execFileSync('sh', ['-c', command, key, cert], { stdio: 'ignore' })
      const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
        response.writeHead(200).end(PDF)
      })
      const address = (await listen(server)).replace('http:', 'https:')
      expect(await problemOf(download(address, optionsWith()))).toMatchObject({
        code: 'network-certificate',
        args: { url: `${address}/`, reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      })
    },
  )

  it('says that what answers speaks no HTTP', async () => {
    const server = await serve((request) => request.socket.end('220 mail.example.org ESMTP\r\n'))
    expect(await problemOf(download(server, optionsWith()))).toMatchObject({
      code: 'network-unreachable',
      args: { reason: expect.stringMatching(/^HPE_/) },
    })
  })
})
