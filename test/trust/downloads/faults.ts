import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { fullTable } from '../../support/fixtures.js'
import { ROOT } from '../../support/igm.js'

type Answer = (request: IncomingMessage, response: ServerResponse, number: number) => void

/** What a server can do to `igm fetch`, and what must come of it. */
export interface Fault {
  readonly name: string
  /** @param number of the request, from 1 */
  readonly answer: Answer
  readonly code: 0 | 3 | 4
  /** in the last line that is printed, in German */
  readonly words: RegExp
  /** no more requests than these */
  readonly requests: number
  /** so long a time limit the command is given, in seconds; set where the fault is that time passes */
  readonly limit?: number
}

const GOOD = readFileSync(fullTable().pdf)
const EARLIER = readFileSync(join(ROOT, 'test/fixtures/pdf/latex-2017.pdf'))
const SAMPLE = readFileSync(join(ROOT, 'data/demo/muster.pdf'))
const HTML = '<!doctype html><title>Seite nicht gefunden</title>'.padEnd(5000, ' ')
const MB = 1_000_000

const send =
  (status: number, body: string | Buffer, headers: Record<string, string | number> = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end(body)

const redirect =
  (location: string): Answer =>
  (_, response) =>
    void response.writeHead(302, { location }).end()

/** Sends the first part of the file, then does something else. */
const half =
  (then: (request: IncomingMessage) => void, length: number | null = GOOD.length): Answer =>
  (request, response) => {
    response.writeHead(200, length === null ? {} : { 'content-length': length })
    response.write(GOOD.subarray(0, GOOD.length / 2), () => setTimeout(then, 20, request))
  }

/** More than any table has, packed to almost nothing. */
const bomb = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(120 * MB)])
const packed = (encoding: string, body: Buffer) => send(200, body, { 'content-encoding': encoding })

const REFUSED = /nur http- und https-Adressen/
const ATTEMPTS = 4

export const FAULTS: readonly Fault[] = [
  {
    name: 'reset before an answer',
    answer: ({ socket }) => socket.resetAndDestroy(),
    code: 4,
    words: /^igm: Keine Verbindung/,
    requests: ATTEMPTS,
  },
  {
    name: 'closed before an answer',
    answer: ({ socket }) => socket.end(),
    code: 4,
    words: /^igm: Keine Verbindung/,
    requests: ATTEMPTS,
  },
  { name: 'no answer', answer: () => {}, code: 4, words: /1 Sekunde/, requests: 1, limit: 1 },
  { name: 'stalls midway', answer: half(() => {}), code: 4, words: /1 Sekunde/, requests: 1, limit: 1 },
  {
    name: 'half a body',
    answer: half(({ socket }) => socket.end()),
    code: 4,
    words: /brach nach/,
    requests: ATTEMPTS,
  },
  {
    name: 'reset midway',
    answer: half(({ socket }) => socket.resetAndDestroy()),
    code: 4,
    words: /brach nach/,
    requests: ATTEMPTS,
  },
  {
    name: 'half a body, no length',
    answer: half(({ socket }) => socket.destroy(), null),
    code: 4,
    words: /^igm: Keine Verbindung/,
    requests: ATTEMPTS,
  },
  {
    name: 'length too long',
    answer: half(({ socket }) => socket.end(), GOOD.length + 1),
    code: 4,
    words: /brach nach/,
    requests: ATTEMPTS,
  },
  {
    name: 'length too short',
    answer: (_, response) => {
      response.socket?.end(
        Buffer.concat([
          Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nConnection: close\r\n\r\n'),
          GOOD,
        ]),
      )
    },
    code: 3,
    words: /^igm: .*(?:nicht übernommen|abgelehnt)/,
    requests: ATTEMPTS,
  },
  {
    name: 'length of terabytes',
    answer: (_, response) => {
      response.writeHead(200, { 'content-length': 4e12 })
      response.write('%PDF-1.7')
    },
    code: 4,
    words: /größer als/,
    requests: 1,
  },
  { name: 'gzip bomb', answer: packed('gzip', gzipSync(bomb)), code: 4, words: /größer als/, requests: 1 },
  {
    name: 'brotli bomb',
    answer: packed('br', brotliCompressSync(bomb)),
    code: 4,
    words: /größer als/,
    requests: 1,
  },
  {
    name: 'deflate bomb',
    answer: packed('deflate', deflateSync(bomb)),
    code: 4,
    words: /größer als/,
    requests: 1,
  },
  { name: 'gzip that is none', answer: packed('gzip', GOOD), code: 4, words: /^igm: /, requests: 1 },
  {
    name: 'gzip cut off',
    answer: packed('gzip', gzipSync(GOOD).subarray(0, 5000)),
    code: 4,
    words: /^igm: /,
    requests: 1,
  },
  {
    name: 'an encoding nobody knows',
    answer: packed('rot13', Buffer.from(HTML)),
    code: 4,
    words: /keine PDF/,
    requests: 1,
  },
  {
    name: 'never ends',
    answer: (_, response) => {
      response.writeHead(200)
      response.write('%PDF-1.7')
      const flood = setInterval(() => response.write(Buffer.alloc(4 * MB)), 1)
      response.on('close', () => clearInterval(flood))
    },
    code: 4,
    words: /größer als/,
    requests: 1,
  },
  { name: '500 without end', answer: send(500, ''), code: 4, words: /Fehler 500/, requests: ATTEMPTS },
  {
    name: '503 without end',
    answer: send(503, '', { 'retry-after': 999_999 }),
    code: 4,
    words: /Fehler 503/,
    requests: ATTEMPTS,
  },
  { name: '404', answer: send(404, HTML), code: 4, words: /Fehler 404/, requests: 1 },
  { name: '403 of a filter', answer: send(403, HTML), code: 4, words: /Fehler 403/, requests: 1 },
  { name: '204', answer: send(204, ''), code: 4, words: /204/, requests: 1 },
  {
    name: '206 of the middle',
    answer: send(206, GOOD.subarray(1000), { 'content-range': 'bytes 1000-2000/9000' }),
    code: 4,
    words: /206/,
    requests: 1,
  },
  { name: '304 unasked', answer: send(304, ''), code: 4, words: /304/, requests: 1 },
  { name: '999', answer: send(999, ''), code: 4, words: /999/, requests: 1 },
  {
    name: 'redirect loop',
    answer: redirect('/again'),
    code: 4,
    words: /Weiterleitungen|leitet/,
    requests: 6,
  },
  { name: 'redirect to file:', answer: redirect('file:///etc/passwd'), code: 4, words: REFUSED, requests: 1 },
  {
    name: 'redirect to ftp:',
    answer: redirect('ftp://127.0.0.1/a.pdf'),
    code: 4,
    words: REFUSED,
    requests: 1,
  },
  {
    name: 'redirect to data:',
    answer: redirect('data:application/pdf;base64,JVBERi0='),
    code: 4,
    words: REFUSED,
    requests: 1,
  },
  {
    name: 'redirect to javascript:',
    answer: redirect('javascript:alert(1)'),
    code: 4,
    words: REFUSED,
    requests: 1,
  },
  {
    name: 'redirect to nowhere',
    answer: redirect('http://'),
    code: 4,
    words: /keine gültige Adresse|keine Adresse/,
    requests: 1,
  },
  {
    name: 'redirect without an address',
    answer: (_, response) => void response.writeHead(302).end(),
    code: 4,
    words: /302/,
    requests: 1,
  },
  {
    name: 'redirect with a terminal escape',
    answer: redirect('ftp://127.0.0.1/%1b]0;x%07\u009b31m'),
    code: 4,
    words: REFUSED,
    requests: 1,
  },
  {
    name: 'HTML with 200',
    answer: send(200, HTML, { 'content-type': 'application/pdf' }),
    code: 4,
    words: /keine PDF/,
    requests: 1,
  },
  { name: 'nothing with 200', answer: send(200, ''), code: 4, words: /keine PDF/, requests: 1 },
  {
    name: 'no HTTP',
    answer: ({ socket }) => socket.end('220 mail.example.org ESMTP\r\n'),
    code: 4,
    words: /^igm: Keine Verbindung/,
    requests: ATTEMPTS,
  },
  {
    name: 'headers without end',
    answer: ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const flood = setInterval(() => socket.write(`X-${Math.random()}: ${'x'.repeat(8000)}\r\n`), 1)
      socket.on('close', () => clearInterval(flood))
      socket.on('error', () => clearInterval(flood))
    },
    code: 4,
    words: /^igm: /,
    requests: ATTEMPTS,
  },
  { name: 'PDF of another year', answer: send(200, EARLIER), code: 3, words: /^igm: /, requests: 1 },
  { name: 'PDF of the sample', answer: send(200, SAMPLE), code: 3, words: /^igm: /, requests: 1 },
  {
    name: 'PDF cut off, all lengths right',
    answer: send(200, GOOD.subarray(0, GOOD.length * 0.6)),
    code: 3,
    words: /^igm: /,
    requests: 1,
  },
  {
    name: '500 twice, then the PDF',
    answer: (request, response, number) =>
      number < 3 ? send(500, '')(request, response, number) : send(200, GOOD)(request, response, number),
    code: 0,
    words: /^/,
    requests: 3,
  },
  {
    name: 'half a body, then the PDF',
    answer: (request, response, number) =>
      number < 2
        ? half(({ socket }) => socket.resetAndDestroy())(request, response, number)
        : send(200, GOOD)(request, response, number),
    code: 0,
    words: /^/,
    requests: 2,
  },
  { name: 'gzip of the PDF', answer: packed('gzip', gzipSync(GOOD)), code: 0, words: /^/, requests: 1 },
]
