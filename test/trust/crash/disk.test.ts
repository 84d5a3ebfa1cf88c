import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { BIN, ROOT, run } from '../../support/igm.js'
import { tempFolder } from '../../support/temp-folder.js'
import { record } from '../support/ledger.js'
import { versionCsv } from './tables.js'

/**
 * A file system in memory, mounted in a name space of its own: of the super-user where the tests have one, of an
 * ordinary user where the system allows that.
 */
const UNSHARE = process.getuid?.() === 0 ? ['--mount'] : ['--map-root-user', '--mount']
const canMount = spawnSync('unshare', [...UNSHARE, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

/**
 * Imports one table, fills or locks the disk as `between` says, and imports another.
 * @returns what the shell printed: the exit codes and what `igm lookup` then says
 */
function onTmpfs(size: string, between: string, first: string, second: string): string {
  const script = `
    set -u
    mount -t tmpfs -o size=${size} tmpfs "$D"
    igm() { "$NODE" "$BIN" "$@"; }
    export IGM_DATA_DIR="$D/igm"
    igm import "$FIRST" --quiet >/dev/null; echo "first $?"
    cp "$D/igm/tables/2018.json" "$D/kept"
    ${between}
    igm import "$SECOND" --quiet 2>"$ERR" >/dev/null; echo "second $?"
    cat "$ERR"
    cmp "$D/igm/tables/2018.json" "$KEPT" && echo same
    igm editions --verify --quiet >/dev/null; echo "verify $?"
    ls -A "$D/igm/tables"
  `
  const work = tempFolder()
  return execFileSync('unshare', [...UNSHARE, 'sh', '-c', script], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      LC_ALL: 'de_DE.UTF-8',
      NODE: process.execPath,
      BIN,
      D: tempFolder(),
      FIRST: first,
      SECOND: second,
      ERR: join(work, 'err'),
      KEPT: join(work, 'kept'),
    },
  })
}

it.runIf(canMount).each([
  ['a full disk', '400k', 'mv "$D/kept" "$KEPT"; cat /dev/zero >"$D/fill" 2>/dev/null', 'ENOSPC'],
  [
    'a disk with room for half',
    '400k',
    'mv "$D/kept" "$KEPT"; head -c $(($(df --output=avail -B1 "$D" | tail -1) - 40960)) /dev/zero >"$D/fill"',
    'ENOSPC',
  ],
  ['a read-only disk', '4m', 'mv "$D/kept" "$KEPT"; mount -o remount,ro "$D"', 'EROFS'],
])('%s: the old table stays, and one line says why', (name, size, between, reason) => {
  const csvs = tempFolder()
  const said = onTmpfs(size, between, versionCsv(csvs, 1), versionCsv(csvs, 2))
  const kept = /^same$/m.test(said) && /^verify 0$/m.test(said) && !said.includes('.tmp')
  record({ area: 'crash safety', tried: `import on ${name}`, times: 1, lost: kept ? 0 : 1, wrong: 0 })
  expect(said).toMatch(/^first 0\nsecond 3\nigm: [^\n]+\nsame\nverify 0\n2018\.json\n$/)
  expect(said).toContain(`(${reason})`)
})

it.runIf(canMount)('an output on a full disk: the old file stays', () => {
  const script = `
    mount -t tmpfs -o size=64k tmpfs "$D"
    echo old >"$D/out.csv"; cat /dev/zero >"$D/fill" 2>/dev/null
    for suffix in csv xlsx html svg docx json; do
      "$NODE" "$BIN" report --edition 2017 --district Sigmaringen -o "$D/out.$suffix" 2>"$ERR" >/dev/null; echo "$suffix $?"
      grep -c '^igm: .*ENOSPC' "$ERR"
    done
    cat "$D/out.csv"; ls -A "$D"
  `
  const said = execFileSync('unshare', [...UNSHARE, 'sh', '-c', script], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      NODE: process.execPath,
      BIN,
      D: tempFolder(),
      ERR: join(tempFolder(), 'err'),
    },
  })
  const kept = said.endsWith('old\nfill\nout.csv\n')
  record({
    area: 'crash safety',
    tried: 'outputs on a full disk, six formats',
    times: 6,
    lost: kept ? 0 : 1,
    wrong: 0,
  })
  expect(said).toBe(
    `${['csv', 'xlsx', 'html', 'svg', 'docx', 'json'].map((suffix) => `${suffix} 3\n1\n`).join('')}old\nfill\nout.csv\n`,
  )
})

it.skipIf(process.getuid?.() === 0)('a folder without the right to write: the old table stays', async () => {
  const { chmodSync } = await import('node:fs')
  const [folder, csvs] = [tempFolder(), tempFolder()]
  const env = { IGM_DATA_DIR: folder }
  await run(['import', versionCsv(csvs, 1), '--quiet'], { env })
  chmodSync(join(folder, 'tables'), 0o500)
  const { code, stderr } = await run(['import', versionCsv(csvs, 2), '--quiet'], { env })
  const verified = await run(['editions', '--verify', '--quiet'], { env })
  chmodSync(join(folder, 'tables'), 0o700)
  const isKept = verified.code === 0 && readdirSync(join(folder, 'tables')).length === 1
  record({
    area: 'crash safety',
    tried: 'import into a folder without rights',
    times: 1,
    lost: isKept ? 0 : 1,
    wrong: 0,
  })
  expect([code, stderr]).toEqual([3, expect.stringContaining('(EACCES)')])
  expect(isKept).toBe(true)
})

it.skipIf(canMount)('disks in memory cannot be mounted here: the table says that none was tried', () => {
  record({
    area: 'crash safety',
    tried: 'full and read-only disks (no right to mount)',
    times: 0,
    lost: 0,
    wrong: 0,
  })
})
