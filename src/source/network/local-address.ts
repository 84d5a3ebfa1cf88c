import { BlockList, isIP } from 'node:net'

/** Loopback, private, link-local, shared, reserved and multicast ranges (RFC 6890). */
const RANGES: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
]

const LOCAL = new BlockList()
for (const [network, prefix] of RANGES) LOCAL.addSubnet(network, prefix, familyOf(network))

function familyOf(ip: string): 'ipv4' | 'ipv6' {
  return isIP(ip) === 6 ? 'ipv6' : 'ipv4'
}

/** @param ip an IP address; IPv4 in IPv6 (`::ffff:127.0.0.1`) counts as what it stands for */
export function isLocalIp(ip: string): boolean {
  return LOCAL.check(ip, familyOf(ip))
}

/** @returns true for a host that, by its name or address alone, is not on the public internet */
export function isLocalHost({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(host)) return isLocalIp(host)
  return !host.includes('.') || /\.(?:localhost|local|internal|intranet|lan|home\.arpa)$/.test(host)
}
