import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { shippedFiles } from '../../../src/source/shipped-data.js'
import { ROOT } from '../../support/igm.js'
import { record } from '../support/ledger.js'

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly engines?: { readonly node?: string }
}

/** Without types of its own. */
const semver = createRequire(import.meta.url)('semver') as {
  subset(inner: string, outer: string): boolean
  satisfies(version: string, range: string): boolean
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T
}

/** What is installed on the machine of somebody who works on the project, folder by folder. */
const LOCKS = [
  '.',
  'packaging',
  'test/fixtures/make',
  'test/mutation',
  'data/register/make',
  'data/villages/make',
]
/** Places its one binary, which is also in a package of its own; `npm run package` alone needs it. */
const MAY_RUN_SCRIPTS = new Set(['packaging/node_modules/esbuild'])

/** @returns every package of a folder, with what is wrong about it */
function packagesOf(folder: string): { place: string; faults: string[] }[] {
  const { packages } = readJson<{ packages: Record<string, Locked> }>(`${folder}/package-lock.json`)
  const names = Object.keys(packages).filter((name) => name !== '')
  return names.map((name) => {
    const { version, integrity, resolved, hasInstallScript } = packages[name] ?? {}
    const place = folder === '.' ? name : `${folder}/${name}`
    const faults = {
      'no digest': !/^sha512-/.test(integrity ?? ''),
      'no exact version': !/^\d+\.\d+\.\d+/.test(version ?? ''),
      'names a registry': resolved !== undefined,
      'runs a script on installation': hasInstallScript === true && !MAY_RUN_SCRIPTS.has(place),
    }
    return { place, faults: Object.entries(faults).flatMap(([fault, is]) => (is ? [fault] : [])) }
  })
}

it('every package is pinned by its digest, and none runs anything on installation', () => {
  const packages = LOCKS.flatMap(packagesOf)
  const faulty = packages.filter(({ faults }) => faults.length > 0)
  record({
    area: 'security',
    tried: 'packages pinned by digest, without scripts',
    times: packages.length,
    lost: 0,
    wrong: faulty.length,
  })
  expect(faulty).toEqual([])
})

it('what ships runs on every Node that igm says it runs on', () => {
  const { engines } = readJson<{ engines: { node: string } }>('package.json')
  const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json')
  const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev)
  const tooNarrow = shipped.filter(
    ([, { engines: theirs }]) => !semver.subset(engines.node, theirs?.node ?? '*'),
  )
  record({
    area: 'security',
    tried: 'engines of what ships',
    times: shipped.length,
    lost: 0,
    wrong: tooNarrow.length,
  })
  expect(tooNarrow).toEqual([])
  for (const version of ['20.16.0', '20.20.2', '22.3.0', '24.0.0', '26.0.0'])
    expect([version, semver.satisfies(version, engines.node)]).toEqual([version, true])
  expect(semver.satisfies('20.15.1', engines.node) || semver.satisfies('22.2.0', engines.node)).toBe(false)
})

it('what ships depends on exact versions', () => {
  const { dependencies, scripts } =
    readJson<Record<'dependencies' | 'scripts', Record<string, string>>>('package.json')
  const floating = Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
  expect(floating).toEqual([])
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([])
})

it('the data are those that were made: each file by its digest, the register from a pinned package', () => {
  const files = shippedFiles()
  const wrong = files.filter(({ ok }) => !ok).length
  record({
    area: 'security',
    tried: 'vendored data held against their digest',
    times: files.length,
    lost: 0,
    wrong,
  })
  expect(files.length).toBeGreaterThan(10)
  expect(wrong).toBe(0)
})
