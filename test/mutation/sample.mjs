import { createHash } from 'node:crypto'

const PLACES = 3
/** lines of one place */
const LENGTH = 12

/**
 * @param {readonly { file: string, lines: number }[]} files to draw from
 * @param {string} seed the same seed gives the same places of the same files
 * @returns {string[]} places as Stryker takes them (`src/a.ts:10-21`), each line with the same chance; none of no files
 */
export function samplePlaces(files, seed) {
  const all = files.flatMap(({ file, lines }) =>
    Array.from({ length: lines }, (_, index) => ({ file, line: index + 1 })),
  )
  if (all.length === 0) return []
  return Array.from({ length: PLACES }, (_, index) => {
    const digest = createHash('sha256').update(`${seed} ${index}`).digest()
    const { file, line } = all[digest.readUInt32BE(0) % all.length]
    return `${file}:${line}-${line + LENGTH - 1}`
  })
}
