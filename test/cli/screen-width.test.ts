import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { runInProcess } from '../support/in-process.js'

const SAMPLE = '--edition demo --district Lörrach'
const LINES = [
  'districts',
  'lookup Binzen Neuhausen Quatsch',
  'lookup Binzen --edition demo',
  `eligible ${SAMPLE}`,
  'eligible --district Lörrach',
  'editions',
  'editions --verify',
  `group ${SAMPLE}`,
  `group ${SAMPLE} --explain Binzen`,
  `group ${SAMPLE} --near-misses`,
  'partners Binzen --edition demo',
  '--help',
  'group --help',
  'help proof',
  'help grouping',
  'help editions',
  'foo',
  'group --prefer unsinn',
]

describe.each(['de', 'en'] as const)('on a terminal of 80 columns (%s)', (lang) => {
  it.each(LINES)('igm %s has no line that the terminal would break', async (line) => {
    const { stdout, stderr } = await runInProcess(line.split(' '), { lang, columns: 80 })
    const lines = `${stdout}\n${stderr}`.split('\n').map((text) => text.split('\r').at(-1) ?? '')
    expect(lines.filter((text) => stringWidth(text) > 80)).toEqual([])
    expect(lines.some((text) => text.trim() !== '')).toBe(true)
  })
})

it('igm districts shows key, plate, number, known amounts and sum on 80 columns, and all on 160', async () => {
  const head = async (columns: number) =>
    (await runInProcess(['districts'], { columns })).stdout.split('\n')[0]?.split(/ {2,}/)
  expect(await head(80)).toEqual(['Schlüssel', 'Kreis', 'Kfz', 'Gemeinden', 'bekannt', 'bekannt (€)'])
  expect(await head(160)).toContain('nur gemeinsam')
})

it('in a pipe nothing is broken, and data never', async () => {
  const piped = await runInProcess(['group', ...SAMPLE.split(' ')])
  expect(piped.stdout.split('\n').some((line) => line.length > 100)).toBe(true)
  const data = await runInProcess(['lookup', 'Binzen', '--edition', 'demo', '--format', 'csv'], {
    columns: 40,
  })
  expect(data.stdout.trim().split('\n')).toHaveLength(2)
})
