// Documentation in step with the command: `node test/docs/check.mjs` fails where a page says something else than
// the command does; with `--write` it brings the pages up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../dist/cli/catalog.js'
import { main } from '../../dist/cli/main.js'
import { ROOT, refreshConsole, refreshScripts, runLine, withSandbox } from './blocks.mjs'
import { manPage } from './man-page.mjs'
import { thirdPartyPage } from './third-party.mjs'

async function commandsPage() {
  const sections = []
  for (const name of Object.keys(COMMANDS))
    sections.push(`## igm ${name}\n\n\`\`\`text\n${(await helpOf(name)).trimEnd()}\n\`\`\`\n`)
  return `# Commands\n\nMade from \`--help\` by \`node test/docs/check.mjs --write\`.\n\n${sections.join('\n')}`
}

/** In this process: two dozen starts would take longer than all else. */
async function helpOf(name) {
  let shown = ''
  const stream = { colour: false, isTty: false, columns: null, write: async (text) => (shown += text) }
  const io = {
    env: { COLUMNS: '80', LC_ALL: 'en_GB.UTF-8' },
    stdin: (async function* () {})(),
    stdinIsTty: false,
    out: stream,
    err: stream,
    interruptSignal: () => new AbortController().signal,
    isInterrupted: () => false,
    now: () => new Date(),
  }
  await main([name, '--help', '--lang', 'en'], io)
  return shown
}

/** The drawing in docs/refused.md, as the command makes it today. */
function exampleDrawing({ folder, env }) {
  const pdf = join(ROOT, 'test/fixtures/pdf/refused/unknown-name.pdf')
  const line = `igm parse ${pdf} --debug-svg example.svg --quiet --lang en`
  runLine(line, { folder, env })
  return readFileSync(join(folder, 'example.svg'), 'utf8')
}

const [man, commands] = [await manPage(), await commandsPage()]

const PAGES = {
  'docs/igm.1': () => man,
  'THIRD-PARTY.md': thirdPartyPage,
  'docs/generated/commands.md': () => commands,
  'docs/refused.md': refreshConsole,
  'docs/refused-example.svg': (_, sandbox) => exampleDrawing(sandbox),
  'docs/scripts.md': (text, sandbox) => refreshScripts(refreshConsole(text, sandbox), sandbox),
  'README.md': refreshConsole,
  'README.en.md': (text, sandbox) => refreshConsole(text, inEnglish(sandbox)),
  'docs/anleitung.md': refreshConsole,
}

const inEnglish = ({ folder, env }) => ({ folder, env: { ...env, LC_ALL: 'en_GB.UTF-8' } })

const write = process.argv.includes('--write')
const stale = withSandbox((sandbox) =>
  Object.entries(PAGES).filter(([path, refresh]) => {
    const file = join(ROOT, path)
    const text = read(file)
    const fresh = refresh(text, sandbox)
    if (write) writeFileSync(file, fresh)
    return fresh !== text
  }),
)
const readme = ['README.md', 'docs/scripts.md']
  .map((page) => readFileSync(join(ROOT, page), 'utf8'))
  .join('\n')
const missing = Object.keys(COMMANDS).filter((name) => !readme.includes(`igm ${name}`))
for (const [path] of stale) console.log(`${path} ${write ? 'brought up to date' : 'is out of date'}`)
for (const name of missing) console.log(`Neither README.md nor docs/scripts.md mentions igm ${name}`)
if (missing.length > 0 || (stale.length > 0 && !write)) {
  console.log('Run: node test/docs/check.mjs --write')
  process.exitCode = 1
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
