import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BIN } from '../support/igm.js'
import { type Steps, typed } from './support/typed.js'

const home = mkdtempSync(join(tmpdir(), 'igm-completion-'))
const programs = join(home, 'bin')
mkdirSync(programs)
symlinkSync(BIN, join(programs, 'igm'))
afterAll(() => rmSync(home, { recursive: true }))

/** Without any start file: nothing but the shell, as it is installed. */
const SHELLS = {
  bash: {
    start: 'PS1="ready> " exec bash --norc --noprofile -i',
    source: 'source <(igm completion bash)',
  },
  zsh: {
    start: 'PS1="ready> " exec zsh -f -i',
    source: 'autoload -Uz compinit; compinit -u -D; source <(igm completion zsh)',
  },
  fish: {
    start: 'exec fish --no-config -i -C "function fish_prompt; echo -n \'ready> \'; end"',
    source: 'igm completion fish | source',
  },
} as const

/** At a shell that has sourced the script twice. */
function completed(shell: keyof typeof SHELLS, steps: Steps) {
  const { start, source } = SHELLS[shell]
  const env = {
    PATH: `${programs}:${process.env.PATH}`,
    IGM_LANG: 'de',
    IGM_DATA_DIR: join(home, 'tables'),
  }
  const first: Steps = [['ready> ', `${source}; ${source}; echo sour""ced\r`]]
  return typed(start, [...first, ...steps, ['Planungsrahmen 2018', 'exit\r']], { home, env })
}

describe.each(['bash', 'zsh', 'fish'] as const)('in %s, without a start file and sourced twice', (shell) => {
  it('a name with blanks and parentheses is completed as one word, in quotes and without', () => {
    for (const begun of ['Rheinf', '"Rheinf']) {
      const { code, screen } = completed(shell, [
        ['sourced', `igm lookup ${begun}\t`],
        ['Baden', '\r'],
        ['08336069', ''],
      ])
      expect([begun, code], screen).toEqual([begun, 0])
      expect(screen).not.toMatch(/readonly|not found|error/i)
    }
  })

  it('the value of an option is completed behind a blank and behind "="', () => {
    for (const option of ['--district Sigm', '--district=Sigm']) {
      const { code, screen } = completed(shell, [
        ['sourced', `igm eligible ${option}\t`],
        ['aringen', '\r'],
        ['08437005', 'igm lookup Wehr\r'],
      ])
      expect([option, code], screen).toEqual([option, 0])
    }
  })

  it('a name that several have is completed to one of them', () => {
    const { code, screen } = completed(shell, [
      ['sourced', 'igm lookup "Malsch (Rh\t'],
      ['-Kreis', '\r'],
      ['08226046', ''],
    ])
    expect(code, screen).toBe(0)
  })

  it('where files are due, the shell completes them', () => {
    mkdirSync(join(home, 'liste-2018'), { recursive: true })
    const { code, screen } = completed(shell, [
      ['sourced', 'igm import lis\t'],
      ['te-2018', '\x15igm lookup Wehr\r'],
    ])
    expect(code, screen).toBe(0)
  })
})

it('in bash, namesakes are listed, and what is typed is never run', () => {
  const { code, screen } = completed('bash', [
    ['sourced', 'igm lookup Malsch\t\t\t'],
    ['Rhein-Neckar', '\x15igm lookup $(touch run)\t\x15igm lookup Wehr\r'],
  ])
  expect(code, screen).toBe(0)
  expect(existsSync(join(home, 'run'))).toBe(false)
})
