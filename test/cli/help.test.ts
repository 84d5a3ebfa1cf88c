import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/catalog.js'
import { COMMON_OPTIONS, type CommandMeta } from '../../src/cli/command.js'
import { EXIT } from '../../src/cli/exit-codes.js'
import { TOPICS as GERMAN } from '../../src/cli/messages/de/topics.js'
import { TOPICS as ENGLISH } from '../../src/cli/messages/en/topics.js'
import { loadHelp } from '../../src/cli/messages/messages.js'
import { run } from '../support/igm.js'
import { runInProcess } from '../support/in-process.js'

const metas: readonly CommandMeta[] = await Promise.all(
  Object.values(COMMANDS).map(async (load) => (await load()).meta),
)

/** The words of a shell line whose quotes are double ones. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

/** What needs a network, minutes, a keyboard, or a file that the user brings does not run here. */
const NEEDS_MORE = /igm (?:fetch|demo|import|verify|compare|parse|menu)\b| -o /

describe.each(metas)('igm $name --help', (meta) => {
  it.each(['de', 'en'] as const)(
    'in %s: summary, every option with its words, two examples',
    async (lang) => {
      const { code, stdout, stderr } = await runInProcess([meta.name, '--help'], { lang })
      expect([code, stderr]).toEqual([0, ''])
      const help = await loadHelp(lang)
      expect(stdout.replace(/\s+/g, ' ')).toContain(
        help.commands[meta.name]?.description.replace(/\s+/g, ' '),
      )
      for (const { flags } of [...meta.options, ...COMMON_OPTIONS]) {
        const word = /<(\w+)>/.exec(flags)?.[1]
        if (lang === 'de' && word !== undefined) expect(Object.keys(help.placeholders)).toContain(word)
        const shown = flags.replace(/(?<=<)\w+/, (word) => help.placeholders[word] ?? word)
        expect(stdout).toMatch(new RegExp(`^  ${shown.replace(/[<>]/g, '.')}\\s+\\S`, 'm'))
      }
      expect(meta.examples.length).toBeGreaterThanOrEqual(2)
      for (const example of meta.examples) expect(stdout).toContain(`  $ ${example}\n`)
      expect(stdout).not.toMatch(/undefined|display help/)
      if (lang === 'de')
        expect(stdout).not.toMatch(/Usage:|Options:|Examples:|\[options\]|<(?:name|district|file|plan)>/)
    },
  )
})

describe('examples', () => {
  const runnable = metas.flatMap(({ examples }) => examples).filter((line) => !NEEDS_MORE.test(line))

  it('are lines of igm, of which enough run without files and network', () => {
    for (const { name, examples } of metas) {
      for (const line of examples) expect(wordsOf(line).slice(0, 2)).toEqual(['igm', name])
    }
    expect(runnable.length).toBeGreaterThanOrEqual(8)
  })

  it.each(runnable)('%s', async (line) => {
    const { code, stdout } = await runInProcess(wordsOf(line).slice(1))
    expect(code).toBeLessThanOrEqual(line.includes('"St. Georgen"') ? 1 : 0)
    expect(stdout).not.toBe('')
  })
})

describe('words of options', () => {
  it.each(['de', 'en'] as const)('in %s: none missing, none left over', async (lang) => {
    const help = await loadHelp(lang)
    const longNames = (meta: CommandMeta) =>
      [...meta.options, ...COMMON_OPTIONS].map(({ flags }) => /--([a-z-]+)/.exec(flags)?.[1] ?? '')
    for (const meta of metas) {
      for (const name of longNames(meta)) {
        expect([meta.name, name, help.commands[meta.name]?.options?.[name] ?? help.options[name]]).toEqual([
          meta.name,
          name,
          expect.stringMatching(/\S/),
        ])
      }
      const spare = Object.keys(help.commands[meta.name]?.options ?? {}).filter(
        (name) => !longNames(meta).includes(name),
      )
      expect(spare).toEqual([])
    }
    expect(Object.keys(help.commands).sort()).toEqual(metas.map(({ name }) => name).sort())
  })
})

describe('igm help', () => {
  it.each(Object.keys(GERMAN) as (keyof typeof GERMAN)[])('%s, in both languages', async (topic) => {
    const [de, en] = await Promise.all([run(['help', topic]), run(['help', topic], { lang: 'en' })])
    expect([de, en].map(({ code, stdout }) => [code, stdout])).toEqual([
      [0, GERMAN[topic]],
      [0, ENGLISH[topic]],
    ])
    expect(de.stdout).not.toBe(en.stdout)
  })

  it('exit-codes names every code', async () => {
    const { stdout } = await run(['help', 'exit-codes'])
    for (const code of Object.values(EXIT)) expect(stdout).toMatch(new RegExp(`^ {2}${code} `, 'm'))
  })

  it('COMMAND is the help of the command; alone it lists them all', async () => {
    const [topic, option] = await Promise.all([run(['help', 'lookup']), run(['lookup', '--help'])])
    expect(topic.stdout).toBe(option.stdout)
    const { stdout } = await run(['help'])
    for (const { name } of metas) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  })
})
