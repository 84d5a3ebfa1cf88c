import type { LookupAddress, LookupAllOptions, lookup as systemLookup } from 'node:dns'
import { describe, expect, it } from 'vitest'
import { addressGuard, parseAddress } from '../../../src/source/network/address-guard.js'
import { isLocalHost, isLocalIp } from '../../../src/source/network/local-address.js'

const url = (host: string) => new URL(`http://${host}/`)

describe('isLocalIp', () => {
  it.each([
    '127.0.0.1',
    '127.255.0.3',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:192.168.1.1',
  ])('holds for %s', (ip) => expect(isLocalIp(ip)).toBe(true))

  it.each([
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '193.0.0.1',
    '2001:db8::1',
    '::ffff:8.8.8.8',
  ])('does not hold for %s', (ip) => expect(isLocalIp(ip)).toBe(false))
})

describe('isLocalHost', () => {
  it.each([
    'localhost',
    'localhost.',
    'printer',
    'nas.local',
    'a.localhost',
    'wiki.internal',
    'x.home.arpa',
    '127.1',
    '0x7f.1',
    '2130706433',
    '[::1]',
    '[::ffff:7f00:1]',
    '192.168.0.1.',
  ])('holds for %s', (host) => expect(isLocalHost(url(host))).toBe(true))

  it.each(['rp.baden-wuerttemberg.de', 'web.archive.org', '8.8.8.8', '[2001:db8::1]', 'local.example.org'])(
    'does not hold for %s',
    (host) => expect(isLocalHost(url(host))).toBe(false),
  )
})

/** Names and their addresses, without a network. */
function resolving(names: Record<string, string[]>): typeof systemLookup {
  const resolve = (
    name: string,
    _: LookupAllOptions,
    done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
  ) => {
    const addresses = names[name]?.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (addresses) done(null, addresses)
    else done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [])
  }
  return resolve as typeof systemLookup
}

function lookedUp(guard: ReturnType<typeof addressGuard>, name: string, all = true): Promise<unknown> {
  return new Promise((done) => {
    guard.lookup(name, { all }, (error, address) => done(error ? error.code : address))
  })
}

describe('addressGuard', () => {
  const names = {
    'public.example': ['8.8.8.8', '2001:db8::1'],
    'inside.example': ['10.0.0.1'],
    'mixed.example': ['8.8.8.8', '127.0.0.1'],
  }

  it('resolves names in the form that is asked for', async () => {
    const guard = addressGuard(resolving(names))
    expect(await lookedUp(guard, 'public.example')).toHaveLength(2)
    expect(await lookedUp(guard, 'public.example', false)).toBe('8.8.8.8')
    expect(await lookedUp(guard, 'missing.example')).toBe('ENOTFOUND')
  })

  it('lets a public host redirect to public hosts alone', async () => {
    const guard = addressGuard(resolving(names))
    expect(await lookedUp(guard, 'inside.example')).toHaveLength(1)
    guard.redirect(url('public.example'), url('inside.example'))
    expect(await lookedUp(guard, 'inside.example')).toBe('ELOCAL')
    expect(await lookedUp(guard, 'mixed.example')).toBe('ELOCAL')
    expect(await lookedUp(guard, 'public.example')).toHaveLength(2)
    expect(() => guard.redirect(url('public.example'), url('127.0.0.1'))).toThrow('local-address')
  })

  it('does not forget over a longer chain', () => {
    const guard = addressGuard(resolving(names))
    guard.redirect(url('public.example'), url('other.example'))
    expect(() => guard.redirect(url('other.example'), url('[::1]'))).toThrow('local-address')
  })

  it('lets a server of the own network redirect within it', async () => {
    const guard = addressGuard(resolving(names))
    await lookedUp(guard, 'inside.example')
    guard.redirect(url('inside.example'), url('127.0.0.1'))
    guard.redirect(url('127.0.0.1'), url('inside.example'))
    expect(await lookedUp(guard, 'inside.example')).toHaveLength(1)
  })
})

describe('parseAddress', () => {
  it('takes no password, and does not repeat it', () => {
    const read = () => parseAddress('https://user:geheim@example.org/a.pdf')
    expect(read).toThrow(/reason: credentials/)
    expect(read).toThrow(/url: https:\/\/example\.org\/a\.pdf,/)
    expect(parseAddress('https://example.org/a@b.pdf').pathname).toBe('/a@b.pdf')
  })
})
