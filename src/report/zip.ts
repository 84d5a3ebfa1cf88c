import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first moment that a ZIP can name: a file with the time of its making would differ each time. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * Packs an Office file anew, so that the same parts give the same bytes.
 * @param change what becomes of each part that is text (XML)
 */
export function repack(zip: Uint8Array, change: (path: string, xml: string) => string): Uint8Array {
  const parts = unzipSync(zip)
  const paths = Object.keys(parts).sort(byOffice)
  const changed = paths.map((path) => {
    const bytes = parts[path] ?? new Uint8Array()
    const isText = /\.(?:xml|rels)$/.test(path)
    return [path, isText ? strToU8(change(path, strFromU8(bytes))) : bytes] as const
  })
  return zipSync(Object.fromEntries(changed), { level: 9, mtime: NO_TIME, os: 0 })
}

/** Programs that guess a type by the first part want the list of types there. */
function byOffice(a: string, b: string): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}
