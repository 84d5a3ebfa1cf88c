import { spawn } from 'node:child_process'
import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/** @returns the user's folder for documents, the home folder where there is none */
export async function documentsFolder(env: Env): Promise<string> {
  const home = env.USERPROFILE ?? env.HOME ?? homedir()
  for (const name of ['Documents', 'Dokumente']) {
    const folder = join(home, name)
    if (await isThere(folder)) return folder
  }
  return home
}

/** @returns true when a file or folder of this path exists */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: ['explorer.exe'],
  darwin: ['open'],
}

/** Opens a file with the program that the system has for it. @returns false when there is none to ask */
export function openWithSystem(path: string): Promise<boolean> {
  const [program = 'xdg-open', ...args] = OPENERS[process.platform] ?? ['xdg-open']
  return new Promise((done) => {
    const child = spawn(program, [...args, path], { detached: true, stdio: 'ignore' })
    child.on('error', () => done(false))
    child.on('spawn', () => {
      child.unref()
      done(true)
    })
  })
}
