import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PLACES = 4
/** lines of one place */
const LENGTH = 12

/**
 * @param globs of a room, `src/room/**\/*.ts` or `src/room/*.ts`
 * @param seed the same seed gives the same places
 * @returns places as Stryker takes them (`src/a.ts:10-21`), each line of the room with the same chance
 */
export function samplePlaces(globs, seed) {
  const lines = globs.flatMap(filesOf).flatMap((file) => {
    const { length } = readFileSync(join(ROOT, file), 'utf8').split('\n')
    return Array.from({ length }, (_, index) => ({ file, line: index + 1 }))
  })
  return Array.from({ length: PLACES }, (_, index) => {
    const digest = createHash('sha256').update(`${seed} ${index}`).digest()
    const { file, line } = lines[digest.readUInt32BE(0) % lines.length]
    return `${file}:${line}-${line + LENGTH - 1}`
  })
}

/** @param glob of a room, or one file @returns paths in the repository, sorted */
export function filesOf(glob) {
  if (!glob.includes('*')) return [glob]
  const [folder, rest] = glob.split(/\/(?=\*)/)
  return readdirSync(join(ROOT, folder), { recursive: rest.startsWith('**'), withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).replaceAll('\\', '/'))
    .sort()
}
