import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { IgmError } from '../../domain/problem.js'
import { isLocalHost, isLocalIp } from './local-address.js'

/** Keeps a server on the internet from pointing this computer at its own network. */
export interface AddressGuard {
  /** resolves names for direct connections; fails with the code ELOCAL where a local address is refused */
  readonly lookup: LookupFunction
  /**
   * Follows a redirect. Once a public host was asked, local ones are refused for good.
   * @throws IgmError `download-refused`
   */
  redirect(from: URL, to: URL): void
}

/** @param resolve how names are resolved; only tests have another way than the system's */
export function addressGuard(resolve: typeof systemLookup = systemLookup): AddressGuard {
  const resolvedLocally = new Set<string>()
  let refusesLocal = false
  return {
    lookup(hostname, options, callback) {
      resolve(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return callback(error, [])
        const local = addresses.some(({ address }) => isLocalIp(address))
        if (local) resolvedLocally.add(hostname)
        if (local && refusesLocal) return callback(localAddressError(hostname), [])
        const [first] = addresses
        if (options.all || !first) return callback(null, addresses)
        callback(null, first.address, first.family)
      })
    },
    redirect(from, to) {
      refusesLocal ||= !isLocalHost(from) && !resolvedLocally.has(from.hostname)
      if (refusesLocal && isLocalHost(to)) {
        throw new IgmError('download-refused', { url: to.href, reason: 'local-address' })
      }
    },
  }
}

function localAddressError(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has a local address`), { code: 'ELOCAL' })
}

/**
 * @param base address that a relative one counts from
 * @throws IgmError `download-refused` for what is no address of http or https, or has a password in it
 */
export function parseAddress(text: string, base?: URL): URL {
  const refused = (reason: string) => new IgmError('download-refused', { url: text, reason })
  if (!URL.canParse(text, base?.href)) throw refused('invalid-address')
  const url = new URL(text, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('scheme')
  if (url.username !== '' || url.password !== '') {
    // It would be stored with every figure, and printed: not even the refusal repeats it.
    throw new IgmError('download-refused', { url: withoutPassword(url), reason: 'credentials' })
  }
  return url
}

function withoutPassword(url: URL): string {
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  return bare.href
}
