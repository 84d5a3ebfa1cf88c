// Makes `igm` for Linux and `igm.exe` for Windows, each one file without Node: `npm run package`.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { zipSync } from 'fflate'
import { inject } from 'postject'
import { bundle, ROOT } from './bundle.mjs'
import { HERE, outFolder, targetsOf, wantedNode } from './targets.mjs'
import { listOf } from './unpack.mjs'
import { dressed } from './windows-parts.mjs'

const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'
const major = wantedNode()
const out = outFolder(major)
const work = join(out, 'work')
const [linux, windows] = targetsOf(major)
const nodeOf = ({ node }) => join(HERE, 'node_modules', node)

/** @returns path and content of every file of a folder, in the order of their names */
function filesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const parts = files.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]
  })
  parts.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(parts)
}

/** @returns what goes into the executables: launcher and program, for one version of Node */
async function makeBlob() {
  const program = filesOf(await bundle(join(work, 'program')))
  writeFileSync(join(work, 'program.zip'), zipSync(program, { level: 9, mtime: new Date(1980, 0, 1) }))
  writeFileSync(join(work, 'program.json'), JSON.stringify(listOf(program)))
  await build({
    entryPoints: [join(HERE, 'launcher.mjs')],
    outfile: join(work, 'launcher.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['node:sea'],
  })
  // Paths without a folder: they go into the blob as they stand here.
  const config = {
    main: 'launcher.cjs',
    output: 'sea.blob',
    disableExperimentalSEAWarning: true,
    assets: { 'program.zip': 'program.zip', 'program.json': 'program.json' },
  }
  writeFileSync(join(work, 'sea.json'), JSON.stringify(config))
  // The blob belongs to one version of Node: it is made by the one that it goes into.
  execFileSync(nodeOf(linux), ['--experimental-sea-config', 'sea.json'], { cwd: work, stdio: 'ignore' })
  return readFileSync(join(work, 'sea.blob'))
}

/** What is inside, for those who have to say so of what they install (CycloneDX). */
function writeContents() {
  const made = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const { serialNumber: _, ...contents } = JSON.parse(made)
  delete contents.metadata.timestamp
  writeFileSync(join(out, 'igm.cdx.json'), `${JSON.stringify(contents, null, 2)}\n`)
}

async function finish({ name }, blob) {
  const file = join(out, name)
  await inject(file, 'NODE_SEA_BLOB', blob, { sentinelFuse: FUSE })
  chmodSync(file, 0o755)
  console.log(`${file}  ${Math.round(statSync(file).size / 1e6)} MB`)
}

mkdirSync(work, { recursive: true })
writeContents()
const blob = await makeBlob()
copyFileSync(nodeOf(linux), join(out, linux.name))
// Before the blob goes in: afterwards the program would crash.
execFileSync('strip', [join(out, linux.name)])
await finish(linux, blob)
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const [copyright] = /^Copyright.*$/m.exec(readFileSync(join(ROOT, 'LICENSE'), 'utf8')) ?? ['']
writeFileSync(join(out, windows.name), await dressed(readFileSync(nodeOf(windows)), { version, copyright }))
await finish(windows, blob)
