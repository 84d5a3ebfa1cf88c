import { createServer, type RequestListener, type Server } from 'node:http'
import type { Server as TlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { DEFAULT_LIMITS, type DownloadOptions } from '../../../src/source/network/download-options.js'

/** Not a readable PDF: the download looks at the first bytes alone. */
export const PDF = Buffer.concat([
  Buffer.from('%PDF-1.7\n'),
  Buffer.alloc(60_000, 'x'),
  Buffer.from('%%EOF\n'),
])
export const HTML = '<!doctype html><title>Seite nicht gefunden</title>'.padEnd(3000, ' ')

/** @returns the address of a server on the loopback interface that lives until the test ends */
export async function serve(listener: RequestListener): Promise<string> {
  return listen(createServer(listener))
}

/** @param server of http or https */
export async function listen(server: Server | TlsServer): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** @returns an address at which nobody listens */
export async function closedPort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return `http://127.0.0.1:${port}`
}

type Changes = Partial<Omit<DownloadOptions, 'limits'>> & {
  readonly limits?: Partial<DownloadOptions['limits']>
}

export function optionsWith({ limits, ...changes }: Changes = {}): DownloadOptions {
  return {
    env: {},
    version: '0.0.0-test',
    known: null,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...changes,
    limits: { ...DEFAULT_LIMITS, backoffSeconds: 0.01, ...limits },
  }
}
