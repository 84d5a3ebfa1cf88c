import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * What is mutated, with the tests that must notice it: run one by one, so that no mutant waits for tests of another
 * room. Globs of the repository.
 */
export const ROOMS = {
  domain: {
    mutate: ['src/domain/*.ts', 'src/domain/places/**/*.ts'],
    // without the one that asks for every name there is: a test of one name notices sooner
    tests: ['test/domain/*.test.ts', 'test/domain/places/!(whole-register).test.ts'],
  },
  // without the test that kills processes: they run what is built, which no mutant is
  store: {
    mutate: ['src/source/store/**/*.ts', 'src/source/atomic-write.ts'],
    tests: ['test/source/store/!(crash).test.ts', 'test/source/atomic-write.test.ts'],
  },
  lists: {
    mutate: ['src/source/csv/**/*.ts', 'src/domain/amount-list/**/*.ts'],
    tests: ['test/source/csv/**/*.test.ts', 'test/domain/amount-list/**/*.test.ts'],
  },
  proof: { mutate: ['src/pdf/proof/*.ts'], tests: ['test/pdf/proof/*.test.ts'] },
  seen: { mutate: ['src/pdf/proof/seen/**/*.ts'], tests: ['test/pdf/proof/seen/**/*.test.ts'] },
  // without the two that check whole plans: what they would notice, a small test of the file itself notices sooner
  verify: {
    mutate: ['src/grouping/verify/**/*.ts'],
    tests: ['test/grouping/verify/!(tampering|confirmed).test.ts'],
  },
  // the small ones: none of those that solve whole districts
  grouping: {
    mutate: ['src/grouping/*.ts'],
    tests: [
      'test/grouping/{budget,component,conflict,construct,explain,graph,measure,model,objectives,one-host}.test.ts',
      'test/grouping/{partners,plan,propose-groups,scope,solve,solve-budget,summarise,ungrouped,wishes}.test.ts',
    ],
  },
  exact: {
    mutate: ['src/grouping/exact/**/*.ts'],
    tests: ['test/grouping/exact/**/*.test.ts'],
  },
  large: { mutate: ['src/grouping/large/**/*.ts'], tests: ['test/grouping/large/**/*.test.ts'] },
}

/** @returns the room named by IGM_MUTATION_ROOM */
export function chosenRoom() {
  const name = process.env.IGM_MUTATION_ROOM ?? ''
  const room = Object.hasOwn(ROOMS, name) ? ROOMS[name] : undefined
  if (!room) throw new Error(`IGM_MUTATION_ROOM is one of ${Object.keys(ROOMS).join(', ')}`)
  return { name, ...room }
}

/** @returns {string[]} files of a room, as paths in the repository */
export function filesOf(room) {
  return ROOMS[room].mutate.flatMap(matching)
}

/** @param glob `src/room/**\/*.ts`, `src/room/*.ts`, or one file @returns paths in the repository, sorted */
function matching(glob) {
  if (!glob.includes('*')) return [glob]
  const [folder, rest] = glob.split(/\/(?=\*)/)
  return readdirSync(join(ROOT, folder), { recursive: rest.startsWith('**'), withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).replaceAll('\\', '/'))
    .sort()
}
