// Packs each executable as a zip with what belongs to it, and writes the checksums: the last step of `npm run package`.
// Apart from make.mjs, because a signature comes between the two.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { ROOT } from './bundle.mjs'
import { HERE, outFolder, targetsOf, wantedNode } from './targets.mjs'

/** The earliest day that a zip can name: the same bytes whenever it is made. */
const DAY = new Date(1980, 0, 1)
const UNIX = 3

const major = wantedNode()
const out = outFolder(major)
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** Line ends and mark as the oldest editor of Windows wants them. */
const forNotepad = (text) => `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`
const sumOf = (name, bytes) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
const text = (path) => forNotepad(readFileSync(path, 'utf8'))

const targets = targetsOf(major)
// Only the package for Linux holds it; both are of the same Node.
const licenseOfNode = join(HERE, 'node_modules', targets[0].node.split('/')[0], 'LICENSE')

const sums = []
for (const { name, system } of targets) {
  const program = readFileSync(join(out, name))
  const beside = {
    'LIESMICH.txt': text(join(HERE, 'LIESMICH.txt')).replace('{version}', version),
    'LICENSE.txt': text(join(ROOT, 'LICENSE')),
    'LICENSE-node.txt': text(licenseOfNode),
    'THIRD-PARTY.txt': text(join(ROOT, 'THIRD-PARTY.md')),
    SHA256SUMS: sumOf(name, program),
  }
  const files = { [name]: [program, { os: UNIX, attrs: 0o100755 << 16 }] }
  for (const [path, content] of Object.entries(beside)) files[path] = new TextEncoder().encode(content)
  const zip = zipSync(files, { level: 9, mtime: DAY })
  const file = `igm-${version}-${system}-x64.zip`
  writeFileSync(join(out, file), zip)
  sums.push(sumOf(file, zip))
  console.log(`${join(out, file)}  ${Math.round(zip.length / 1e6)} MB`)
}
sums.push(sumOf('igm.cdx.json', readFileSync(join(out, 'igm.cdx.json'))))
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''))
