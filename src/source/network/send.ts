import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { LookupFunction, Socket } from 'node:net'
import { IgmError } from '../../domain/problem.js'
import { networkReason } from './problem.js'
import type { NamedProxy } from './proxy.js'

interface SystemAuthorities {
  /** certificates as PEM; `default` holds those of NODE_EXTRA_CA_CERTS */
  getCACertificates(type: 'default' | 'system'): string[]
}

/** A request and the way it takes. Every request has a connection of its own, which ends with its answer. */
export interface Sending {
  readonly headers: Readonly<Record<string, string>>
  /** null for the straight way */
  readonly proxy: NamedProxy | null
  /** resolves names for the straight way */
  readonly lookup: LookupFunction
  readonly signal: AbortSignal
}

/**
 * Node's own `fetch` knows of no proxy, and its agents have only since Node 24: hence these two ways of one request.
 * @returns the answer; its body must be read or destroyed
 * @throws IgmError `network-proxy` for what the proxy did or did not do
 * @throws Error of the network, or the reason of the signal
 */
export async function send(url: URL, sending: Sending): Promise<IncomingMessage> {
  const { proxy, lookup, signal, headers } = sending
  const straight = { headers, signal, agent: false, ...(await authorities()) } as const
  if (proxy === null) return answerTo((await moduleFor(url)).request(url, { ...straight, lookup }))
  if (url.protocol === 'https:') {
    const socket = await tunnelTo(url, proxy, signal)
    // Known to Node, though not to its types: TLS on a connection that is there.
    const through: RequestOptions & { readonly socket: Socket } = { ...straight, socket }
    return answerTo((await moduleFor(url)).request(url, through))
  }
  // Many proxies of offices open tunnels for https alone.
  const asked = await viaProxy(proxy, {
    signal,
    path: url.href.replace(/#.*/s, ''),
    headers: { host: url.host, ...headers },
  })
  const reply = await answerTo(asked).catch((error) => {
    throw proxyProblem(url, proxy, networkReason(error))
  })
  if (reply.statusCode !== 407) return reply
  reply.destroy()
  throw proxyProblem(url, proxy, 'PROXY_407')
}

/** @returns a connection to the host itself, through the proxy. @throws IgmError `network-proxy` */
async function tunnelTo(url: URL, proxy: NamedProxy, signal: AbortSignal): Promise<Socket> {
  const host = `${url.hostname}:${url.port || 443}`
  const asked = await viaProxy(proxy, { signal, method: 'CONNECT', path: host, headers: { host } })
  return new Promise((resolve, reject) => {
    asked.on('error', (error) => reject(proxyProblem(url, proxy, networkReason(error))))
    // A proxy that answers without opening anything, as to a page.
    const refuse = (reply: IncomingMessage) => {
      reply.destroy()
      reject(proxyProblem(url, proxy, `PROXY_${reply.statusCode}`))
    }
    asked.on('response', refuse)
    asked.on('connect', (reply: IncomingMessage, socket: Socket) => {
      if (reply.statusCode === 200) return resolve(socket)
      socket.destroy()
      refuse(reply)
    })
    asked.end()
  })
}

async function viaProxy({ address }: NamedProxy, options: RequestOptions): Promise<ClientRequest> {
  const { username, password } = address
  const known = username === '' ? {} : { 'proxy-authorization': basic(username, password) }
  const { request } = await moduleFor(address)
  return request({
    ...options,
    ...(await authorities()),
    agent: false,
    hostname: address.hostname.replace(/^\[|\]$/g, ''),
    port: address.port || (address.protocol === 'https:' ? 443 : 80),
    headers: { ...known, ...options.headers },
    servername: address.hostname,
  } as RequestOptions)
}

function basic(username: string, password: string): string {
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return `Basic ${Buffer.from(pair).toString('base64')}`
}

function proxyProblem(url: URL, { address, variable }: NamedProxy, reason: string): IgmError {
  const proxy = `${address.protocol}//${address.host}`
  return new IgmError('network-proxy', { url: url.href, proxy, variable, reason })
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('error', reject)
    request.on('response', resolve)
    request.end()
  })
}

const moduleFor = ({ protocol }: URL) => (protocol === 'https:' ? import('node:https') : import('node:http'))

/**
 * Besides those that Node brings and NODE_EXTRA_CA_CERTS names, the authorities that this computer trusts: an office
 * that opens TLS for its scanner has installed its own. Node below 22.15 cannot tell them.
 */
async function authorities(): Promise<{ ca?: string[] }> {
  const tls: object & Partial<SystemAuthorities> = await import('node:tls')
  if (!tls.getCACertificates) return {}
  return { ca: [...tls.getCACertificates('default'), ...tls.getCACertificates('system')] }
}
