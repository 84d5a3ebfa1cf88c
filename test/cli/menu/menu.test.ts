import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../../src/api/workspace.js'
import type { Invocation } from '../../../src/cli/command.js'
import { EXIT, type ExitCode } from '../../../src/cli/exit-codes.js'
import { paletteOf } from '../../../src/cli/io.js'
import { type MenuContext, offerFile, runMenu } from '../../../src/cli/menu/menu.js'
import type { Prompter } from '../../../src/cli/menu/prompter.js'
import { loadMessages } from '../../../src/cli/messages/messages.js'
import { run } from '../../support/igm.js'
import { tempFolder } from '../../support/temp-folder.js'

type Answer = string | boolean | null

/** A user who gives these answers one after the other, and what the menu then ran and said. */
async function scripted(
  answers: readonly Answer[],
  env: Record<string, string> = {},
  codes: ExitCode[] = [],
) {
  const rest = [...answers]
  const ran: (readonly string[])[] = []
  const said: string[] = []
  const asked: string[] = []
  const next = async (message: string) => {
    asked.push(message)
    if (rest.length === 0) throw new Error(`nobody answers: ${message}`)
    return rest.shift() as never
  }
  const prompter: Prompter = {
    intro: () => {},
    say: (text) => said.push(text),
    select: next,
    search: next,
    text: next,
    confirm: next,
  }
  const invocation: Invocation = {
    line: 'igm menu',
    args: [],
    options: {},
    messages: await loadMessages('de'),
    workspace: openWorkspace({ IGM_DATA_DIR: 'no-such-folder-anywhere' }),
    palette: await paletteOf({ colour: false } as never),
    again: async (argv) => {
      ran.push(argv)
      return codes.shift() ?? EXIT.ok
    },
  }
  const context: MenuContext = { invocation, prompter, env }
  return { context, ran, said, asked, rest }
}

describe('igm menu', () => {
  it('carries out what is chosen as a command line, and says which', async () => {
    const world = await scripted(['08336', 'eligible', 'group', 'lookup', 'Wehr', 'end'])
    await runMenu(world.context)
    const scope = ['--district', '08336', '--edition', '2018']
    expect(world.ran).toEqual([
      ['eligible', ...scope],
      ['group', ...scope],
      ['lookup', 'Wehr', '--edition', '2018'],
    ])
    expect(world.said[0]).toBe('Dasselbe als Befehl: igm eligible --district 08336 --edition 2018')
    expect(world.asked[1]).toContain('Landkreis Lörrach, Planungsrahmen 2018')
    expect(world.rest).toEqual([])
  })

  it('proposes a file in Documents, and asks before it replaces one', async () => {
    const home = tempFolder()
    const proposed = join(home, 'landkreis-loerrach.xlsx')
    writeFileSync(proposed, 'mine')
    const world = await scripted(['08336', 'export', `"${proposed}"`, false, 'end'], { HOME: home })
    await runMenu(world.context)
    expect(world.ran).toEqual([])
    expect(world.asked.at(-2)).toBe(`${proposed} gibt es schon. Ersetzen?`)
    const fresh = join(home, 'x.docx')
    const other = await scripted(['08336', 'paper', fresh, false, null], { HOME: home })
    await runMenu(other.context)
    expect(other.ran).toEqual([['report', '--district', '08336', '--edition', '2018', '-o', fresh]])
    expect(existsSync(fresh)).toBe(false)
  })

  it('changes district and edition, and can be left at every question', async () => {
    const world = await scripted(['08336', 'edition', 'demo', 'district', '08421', 'eligible', null])
    await runMenu(world.context)
    expect(world.ran).toEqual([['eligible', '--district', '08421', '--edition', 'demo']])
    const left = await scripted([null])
    await runMenu(left.context)
    expect(left.ran).toEqual([])
  })

  it('reckons groups, workbook, report and paper with own amounts once a file of them is chosen', async () => {
    const folder = tempFolder()
    const [own, report] = [join(folder, 'Vorlage.xlsx'), join(folder, 'x.html')]
    writeFileSync(own, '')
    const world = await scripted([
      '08336',
      'own',
      `"${own}"`,
      'report',
      report,
      false,
      'eligible',
      'own',
      '',
      'group',
      null,
    ])
    await runMenu(world.context)
    const scope = ['--district', '08336', '--edition', '2018']
    expect(world.ran).toEqual([
      ['group', ...scope, '--amounts', own],
      ['report', ...scope, '--amounts', own, '-o', report],
      ['eligible', ...scope],
      // An empty answer gives the own amounts up.
      ['group', ...scope],
    ])
    expect(world.asked[3]).toContain(`eigene Beträge aus ${own}`)
    expect(world.rest).toEqual([])
  })

  it('says that a file of own amounts is not there, and goes on without', async () => {
    const world = await scripted(['08336', 'own', '/no/such/file.xlsx', 'group', null])
    await runMenu(world.context)
    expect(world.said[0]).toBe('Die Datei /no/such/file.xlsx gibt es nicht.')
    expect(world.ran).toEqual([['group', '--district', '08336', '--edition', '2018']])
  })

  it('shows the proof of a dropped file, and stores it only after a yes', async () => {
    for (const [answer, lines] of [
      [false, [['parse', 'a.pdf']]],
      [
        true,
        [
          ['parse', 'a.pdf'],
          ['import', 'a.pdf'],
        ],
      ],
    ] as const) {
      const world = await scripted([answer])
      await offerFile('a.pdf', world.context)
      expect(world.ran).toEqual(lines)
    }
  })

  it('a list is read and shown before it is stored, as a PDF is', async () => {
    const world = await scripted([false])
    await offerFile('liste.xlsx', world.context)
    expect(world.ran).toEqual([['parse', 'liste.xlsx']])
  })

  it('a refused PDF is never offered to be stored: a workbook to complete it is, and comes back with it', async () => {
    const home = tempFolder()
    const [pdf, draft] = [join(home, 'a.pdf'), join(home, 'a-entwurf.xlsx')]
    for (const path of [pdf, draft]) writeFileSync(path, '')
    const refused = await scripted([true, draft, true], { HOME: home }, [EXIT.data])
    await offerFile(pdf, refused.context)
    expect(refused.ran).toEqual([
      ['parse', pdf],
      ['parse', pdf, '--draft', draft],
    ])
    expect(refused.asked[0]).toContain('Als Excel-Datei speichern')
    const filled = await scripted([`"${pdf}"`], {}, [EXIT.data])
    await offerFile(draft, filled.context)
    expect(filled.ran).toEqual([
      ['parse', draft],
      ['import', draft, '--of', pdf],
    ])
    const left = await scripted([''], {}, [EXIT.data])
    await offerFile(draft, left.context)
    expect(left.ran).toEqual([['parse', draft]])
  })

  it('a file that is not there asks nothing more', async () => {
    const world = await scripted([], {}, [EXIT.data])
    await offerFile('/no/such.pdf', world.context)
    expect([world.ran, world.asked]).toEqual([[['parse', '/no/such.pdf']], []])
  })

  it('is refused where nobody can answer', async () => {
    const { code, stdout, stderr } = await run(['menu'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Das Menü braucht ein Terminal')
  })
})
