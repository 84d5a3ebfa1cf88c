import type { LookupFunction } from 'node:net'
import type { Dispatcher } from 'undici'
import type { Environment } from '../store/data-folder.js'

export interface ProxySettings {
  /** empty for none */
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly noProxy: string
}

/** @returns what the environment says; small letters win over capitals, as with curl */
export function proxySettings(env: Environment): ProxySettings {
  const value = (name: string) => (env[name] ?? env[name.toUpperCase()] ?? '').trim()
  const address = (name: string) => {
    const text = value(name)
    return text === '' || text.includes('://') ? text : `http://${text}`
  }
  return { httpProxy: address('http_proxy'), httpsProxy: address('https_proxy'), noProxy: value('no_proxy') }
}

/**
 * Opens the connections of one download; the caller destroys it. undici's own agent, because Node's fetch
 * does not know of proxies. Loaded here, because undici takes a tenth of a second.
 * @param lookup for connections without a proxy
 * @throws TypeError when the address of a proxy is none
 */
export async function openAgent(env: Environment, lookup: LookupFunction): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await import('undici')
  return new EnvHttpProxyAgent({
    ...proxySettings(env),
    // Many proxies of offices open tunnels for https alone.
    proxyTunnel: false,
    connect: { lookup },
  })
}
