// What a run of a program costs: seconds of the processor and memory of the whole process.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Has the process say, as its last word on stderr, what it took: milliseconds of the processor, and kilobytes at most. */
const TELL = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stderr.write('\\n' + (userCPUTime + systemCPUTime) / 1000 + ' ' + maxRSS)
})`)}`

/** @returns seconds of the processor, all threads together, which other programs disturb less than the clock; peak megabytes */
export function cost(args, input, env = {}) {
  const { stderr } = spawnSync(process.execPath, ['--import', TELL, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  })
  const [milliseconds, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { seconds: milliseconds / 1000, megabytes: kilobytes / 1024 }
}

/** @returns what each of some programs costs, in the middle of so many runs that take turns */
export function costs(programs, runs) {
  const found = programs.map(() => [])
  for (let run = 0; run < runs; run++)
    for (const [index, { args, input, env }] of programs.entries()) found[index].push(cost(args, input, env))
  return found.map((all) => ({
    seconds: median(all.map(({ seconds }) => seconds)),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
  }))
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

const GET_TEXT = `import { PDFParse } from 'pdf-parse'; import { readFileSync } from 'node:fs'
const parser = new PDFParse({ data: new Uint8Array(readFileSync(process.argv[1])) })
await parser.getText(); await parser.destroy()`

/** @returns what `igm parse` and getText cost on a file: the middle of so many pairs, and of their ratios */
export function pair(path, runs) {
  const pairs = Array.from({ length: runs }, () => ({
    text: cost(['--input-type=module', '-e', GET_TEXT, path]),
    ours: cost(['bin/igm.js', 'parse', path, '--format', 'csv']),
  }))
  const of = (value) => median(pairs.map(value))
  return {
    ours: of(({ ours }) => ours.seconds),
    text: of(({ text }) => text.seconds),
    ratio: of(({ ours, text }) => ours.seconds / text.seconds),
    memory: of(({ ours, text }) => ours.megabytes / text.megabytes),
  }
}

export const show = (value, digits = 2) => value.toFixed(digits)

/** @returns a table of Markdown; the first columns are words, the others figures */
export function table(heads, words, rows) {
  const rule = heads.map((_, index) => (index < words ? '---' : '---:'))
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}
