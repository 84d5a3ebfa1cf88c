import { BlockList, isIP } from 'node:net'
import { IgmError } from '../../domain/problem.js'
import type { Environment } from '../store/data-folder.js'

/** Whom to ask in the place of the host itself. */
export interface NamedProxy {
  readonly address: URL
  /** of the environment, that names it: who mends it must know which */
  readonly variable: string
}

/** Small letters win over capitals, as with curl. @returns the first of the variables that is not empty; null for none */
function named(env: Environment, ...names: readonly string[]): { variable: string; text: string } | null {
  const set = names.map((name) => {
    const variable = env[name] === undefined ? name.toUpperCase() : name
    return { variable, text: (env[variable] ?? '').trim() }
  })
  return set.find(({ text }) => text !== '') ?? null
}

/**
 * @param env HTTP_PROXY, HTTPS_PROXY (without it, the first serves both), ALL_PROXY (without either) and NO_PROXY, in
 * capitals or not
 * @returns the proxy to ask for this address; null for the straight way
 * @throws IgmError `network-proxy` when what names the proxy is no address of http or https
 */
export function proxyFor(url: URL, env: Environment): NamedProxy | null {
  const isSecure = url.protocol === 'https:'
  const found = named(env, ...(isSecure ? ['https_proxy', 'http_proxy'] : ['http_proxy']), 'all_proxy')
  if (found === null || isExempt(url, named(env, 'no_proxy')?.text ?? '')) return null
  const { variable, text } = found
  const full = text.includes('://') ? text : `http://${text}`
  const address = URL.canParse(full) ? new URL(full) : null
  if (address !== null && /^https?:$/.test(address.protocol)) return { address, variable }
  // What cannot be read may hold a password: it is not repeated.
  const shown = address === null ? '' : `${address.protocol}//${address.host}`
  throw new IgmError('network-proxy', { url: url.href, proxy: shown, variable, reason: 'PROXY_INVALID' })
}

/** @param list as in NO_PROXY: names with all below them, with or without a port, addresses, networks (10.0.0.0/8), `*` */
function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return list.split(/[,\s]+/).some((entry) => entry !== '' && matches(entry.toLowerCase(), host, port))
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true
  const [network = '', prefix] = entry.split('/')
  if (prefix !== undefined) return isIP(host) !== 0 && isInNetwork(host, network, prefix)
  // An IPv6 address has colons of its own: a port stands behind brackets.
  const [, bracketed, named, only] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? []
  const name = (bracketed ?? named ?? entry).replace(/^\*?\./, '')
  return (only === undefined || only === port) && (host === name || host.endsWith(`.${name}`))
}

function isInNetwork(host: string, network: string, prefix: string): boolean {
  const family = isIP(network)
  const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN
  if (family === 0 || family !== isIP(host) || !(bits <= (family === 4 ? 32 : 128))) return false
  const list = new BlockList()
  const type = family === 4 ? 'ipv4' : 'ipv6'
  list.addSubnet(network, bits, type)
  return list.check(host, type)
}
