import { BlockList, isIP } from 'node:net'
import { IgmError } from '../../domain/problem.js'
import type { Environment } from '../store/data-folder.js'

/** @returns a variable of the environment; small letters win over capitals, as with curl; empty for none */
const variable = (env: Environment, name: string) => (env[name] ?? env[name.toUpperCase()] ?? '').trim()

/**
 * @param env HTTP_PROXY, HTTPS_PROXY (without it, the first serves both) and NO_PROXY, in capitals or not
 * @returns the proxy to ask for this address; null for the straight way
 * @throws IgmError `network-proxy` when what names the proxy is no address of http or https
 */
export function proxyFor(url: URL, env: Environment): URL | null {
  const http = variable(env, 'http_proxy')
  const named = url.protocol === 'https:' ? variable(env, 'https_proxy') || http : http
  if (named === '' || isExempt(url, variable(env, 'no_proxy'))) return null
  const text = named.includes('://') ? named : `http://${named}`
  const proxy = URL.canParse(text) ? new URL(text) : null
  if (proxy !== null && /^https?:$/.test(proxy.protocol)) return proxy
  // What cannot be read may hold a password: it is not repeated.
  const shown = proxy === null ? '' : `${proxy.protocol}//${proxy.host}`
  throw new IgmError('network-proxy', { url: url.href, proxy: shown, reason: 'PROXY_INVALID' })
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
