import { unzipSync, type Zippable, zipSync } from 'fflate'

/** The first moment that a ZIP can name: a file with the time of its making would differ each time. */
const NO_TIME = new Date(1980, 0, 1)

/** @returns an Office file of these parts by their paths; the same parts give the same bytes */
export function packOffice(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(parts).sort(([a], [b]) => byOffice(a, b))
  // Pictures are packed already: again takes a quarter of a second, and saves nothing.
  const packed = sorted.map(
    ([path, part]) => [path, [part, { level: path.endsWith('.png') ? 0 : 9 }]] as const,
  )
  return zipSync(Object.fromEntries(packed) as Zippable, { mtime: NO_TIME, os: 0 })
}

/** Packs an Office file of a library anew, without the time at which that made it. */
export function repack(zip: Uint8Array): Uint8Array {
  return packOffice(unzipSync(zip))
}

/** Programs that guess a type by the first part want the list of types there. */
function byOffice(a: string, b: string): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}
