import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Of Node 22: the newest whose executables the Wine of Debian 12 runs. */
const PROGRAMS = fileURLToPath(new URL('../../../packages/node22/', import.meta.url))
/** Wine passes for an old Windows. */
const PLATFORM = { NODE_SKIP_PLATFORM_CHECK: '1' }

/** A Windows of its own: drive X: is `folder`, Y: holds igm.exe. */
export interface Windows {
  readonly folder: string
  /** Pipes fail under Wine in Node itself: what it says goes into files. @returns exit code, stdout and stderr */
  igm(
    args: readonly string[],
    env?: Record<string, string>,
  ): { code: number | null; out: string; err: string }
  /** At a terminal; keys are typed whenever the words before them stand on the screen. @returns the exit code */
  typed(
    args: string,
    steps: readonly (readonly [string, ...string[]])[],
    env?: Record<string, string>,
  ): number
  /** Opens a file as Excel does, so that nobody else may; closed by `release`. */
  hold(file: string): Promise<{ release(): void }>
  /** @returns the path of a file that the user's folders hold. @throws Error when there is none */
  found(name: string): string
  close(): void
}

export function startWindows(): Windows {
  const home = mkdtempSync(join(tmpdir(), 'igm-wine-'))
  const folder = mkdtempSync(join(home, 'x-'))
  const user = mkdtempSync(join(home, 'user-'))
  const base = {
    PATH: process.env.PATH,
    HOME: user,
    WINEPREFIX: join(home, 'prefix'),
    WINEDEBUG: '-all',
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm-256color',
    IGM_LANG: 'de',
    ...PLATFORM,
  }
  spawnSync('wineboot', ['-i'], { env: base, stdio: 'ignore' })
  symlinkSync(folder, join(base.WINEPREFIX, 'dosdevices', 'x:'))
  symlinkSync(PROGRAMS, join(base.WINEPREFIX, 'dosdevices', 'y:'))
  const tmux = (...args: string[]) =>
    spawnSync('tmux', ['-S', join(home, 'tmux'), '-f', '/dev/null', ...args], {
      env: base,
      encoding: 'utf8',
      cwd: folder,
    }).stdout

  return {
    folder,
    igm(args, env = {}) {
      const files = ['out', 'err'].map((name) => join(home, name))
      const [out = 0, err = 0] = files.map((file) => openSync(file, 'w'))
      const { status } = spawnSync('wine', ['Y:\\igm.exe', ...args], {
        env: { ...base, ...env },
        cwd: folder,
        stdio: ['ignore', out, err],
      })
      for (const file of [out, err]) closeSync(file)
      const [said = '', told = ''] = files.map((file) => readFileSync(file, 'utf8'))
      return { code: status, out: said, err: told }
    },
    typed(args, steps, env = {}) {
      const codeFile = join(home, 'code')
      rmSync(codeFile, { force: true })
      // In a variable, since the way through two shells would turn quotation marks and umlauts.
      const variables = Object.entries({ ...env, ARGS: args }).flatMap(([name, value]) => [
        '-e',
        `${name}=${value}`,
      ])
      // Without a title of its window, Node's libuv stops at once under Wine.
      const run = `wine cmd /c 'title igm& Y:\\igm.exe %ARGS%'; echo $? > '${codeFile}.new'; mv '${codeFile}.new' '${codeFile}'`
      tmux('new-session', '-d', '-x', '100', '-y', '50', ...variables, run)
      for (const [words, ...keys] of steps) {
        waitUntil(() => existsSync(codeFile) || tmux('capture-pane', '-p').includes(words), words)
        for (const key of keys) {
          tmux('send-keys', key)
          pause(300)
        }
      }
      waitUntil(() => existsSync(codeFile), `the end; on the screen: ${tmux('capture-pane', '-p')}`)
      return Number(readFileSync(codeFile, 'utf8'))
    },
    async hold(file) {
      const holder: ChildProcess = spawn('wine', ['cmd', '/c', `set /p x= > X:\\${file}`], {
        env: base,
        stdio: ['pipe', 'ignore', 'ignore'],
      })
      waitUntil(() => existsSync(join(folder, file)), file)
      return {
        release() {
          holder.stdin?.end('\r\n')
        },
      }
    },
    found(name) {
      // Wine lays the user's folders into the home of Linux, where it has such.
      for (const place of [user, join(base.WINEPREFIX, 'drive_c', 'users')])
        for (const path of readdirSync(place, { recursive: true, encoding: 'utf8' }))
          if (basename(path) === name) return join(place, path)
      throw new Error(`no ${name}`)
    },
    close() {
      spawnSync('wineserver', ['-k'], { env: base })
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** @throws Error after a minute */
function waitUntil(isSo: () => boolean, what: string): void {
  for (const end = Date.now() + 60_000; !isSo(); pause(200))
    if (Date.now() > end) throw new Error(`did not come: ${what}`)
}
