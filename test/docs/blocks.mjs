import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A folder like a user's: the command on the path, no tables stored, the sample PDF at hand. */
export function withSandbox(work) {
  const folder = mkdtempSync(join(tmpdir(), 'igm-docs-'))
  const shim = join(folder, 'igm')
  writeFileSync(shim, `#!/bin/sh\nexec ${process.execPath} ${join(ROOT, 'bin/igm.js')} "$@"\n`)
  chmodSync(shim, 0o755)
  symlinkSync(join(ROOT, 'data'), join(folder, 'data'))
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    HOME: folder,
    IGM_DATA_DIR: join(folder, 'tables'),
    NO_COLOR: '1',
    LC_ALL: 'de_DE.UTF-8',
  }
  try {
    return work({ folder, env })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns what a terminal shows: both streams, in the order in which the command writes them */
export function runLine(line, { folder, env }) {
  const { stdout } = spawnSync('sh', ['-c', `${line} 2>&1`], { cwd: folder, env, encoding: 'utf8' })
  return stdout.replaceAll('\r', '').replaceAll(folder, '.')
}

/**
 * Runs the `console` blocks of a Markdown text.
 * @returns the text with the output that each command really has
 */
export function refreshConsole(markdown, sandbox) {
  return markdown.replace(/```console\n([\s\S]*?)```/g, (_, body) => {
    const commands = body.split('\n').filter((line) => line.startsWith('$ '))
    const shown = commands.map((line) => `${line}\n${runLine(line.slice(2), sandbox).trimEnd()}`)
    return `\`\`\`console\n${shown.map((text) => text.trimEnd()).join('\n')}\n\`\`\``
  })
}

/**
 * Runs the `js` blocks, as a user of the library would.
 * @throws Error when one of them fails
 * @returns the text with the output of each block in the `text` block that follows it
 */
export function refreshScripts(markdown, { env }) {
  return markdown.replace(/```js\n([\s\S]*?)```\n\n```text\n[\s\S]*?```/g, (_, code) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    })
    return `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${output}\`\`\``
  })
}
