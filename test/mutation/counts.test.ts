import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Count {
  file: string
  digest?: string
  mutants?: number
  open?: number
}
interface Held {
  standing: Count[]
  changed: Count[]
  uncounted: string[]
}
type TextOf = (file: string) => string

const load = (name: string) => import(new URL(name, import.meta.url).href)
const counts: {
  digestOf: TextOf
  heldAgainst: (counts: Count[], present: string[], textOf: TextOf) => Held
  sampledFrom: (standing: Count[]) => Count[]
  keptCounts: (before: Count[], counted: Count[], present: string[]) => Count[]
} = await load('./counts.mjs')
const {
  samplePlaces,
}: { samplePlaces: (files: { file: string; lines: number }[], seed: string) => string[] } =
  await load('./sample.mjs')
const { digestOf, heldAgainst, keptCounts, sampledFrom } = counts

test('a count stands as long as its file has the digest that was counted', () => {
  const counted = [{ file: 'a.ts', digest: digestOf('one') }]
  expect(heldAgainst(counted, ['a.ts'], () => 'one')).toMatchObject({ standing: counted, changed: [] })
  expect(heldAgainst(counted, ['a.ts'], () => 'two')).toMatchObject({ standing: [], changed: counted })
})

test('a count without a digest is taken for one of a file that has changed', () => {
  const counted = [{ file: 'a.ts' }]
  expect(heldAgainst(counted, ['a.ts'], () => 'one')).toMatchObject({ standing: [], changed: counted })
})

test('a file without a count is named, and one that is gone is neither counted nor named', () => {
  const counted = [{ file: 'gone.ts', digest: digestOf('one') }]
  expect(heldAgainst(counted, ['new.ts'], () => 'one')).toEqual({
    standing: [],
    changed: [],
    uncounted: ['new.ts'],
  })
})

test('the digest is that of the text, whichever line ends a checkout has given it', () => {
  expect(digestOf('a\r\nb\r\n')).toBe(digestOf('a\nb\n'))
  expect(digestOf('a\nb')).not.toBe(digestOf('ab'))
})

test('what was counted now takes the place of what was counted before, and what is gone is dropped', () => {
  const before = [
    { file: 'b.ts', digest: 'old' },
    { file: 'c.ts', digest: 'kept' },
    { file: 'gone.ts', digest: 'old' },
  ]
  const now = [
    { file: 'b.ts', digest: 'new' },
    { file: 'a.ts', digest: 'new' },
  ]
  expect(keptCounts(before, now, ['a.ts', 'b.ts', 'c.ts'])).toEqual([
    { file: 'a.ts', digest: 'new' },
    { file: 'b.ts', digest: 'new' },
    { file: 'c.ts', digest: 'kept' },
  ])
})

test('a sample draws from the given files alone, the same places for the same seed, and none of no files', () => {
  const files = [
    { file: 'a.ts', lines: 3 },
    { file: 'b.ts', lines: 200 },
  ]
  const places = samplePlaces(files, 'seed')
  for (const place of places) expect(place).toMatch(/^[ab]\.ts:\d+-\d+$/)
  expect(samplePlaces(files, 'seed')).toEqual(places)
  expect(samplePlaces(files, 'another seed')).not.toEqual(places)
  expect(samplePlaces([], 'seed')).toEqual([])
})

test('a sample draws from no file without mutants, nor from one with survivors that nobody has examined', () => {
  const standing = [
    { file: 'types.ts', mutants: 0 },
    { file: 'open.ts', mutants: 9, open: 1 },
    { file: 'known.ts', mutants: 9 },
  ]
  expect(sampledFrom(standing)).toEqual([{ file: 'known.ts', mutants: 9 }])
})

test('every survivor that is listed has a reason, and a file that is there', () => {
  const folder = new URL('survivors/', import.meta.url)
  for (const name of readdirSync(folder)) {
    const listed: { file: string; line: string; reason: string }[] = JSON.parse(
      readFileSync(new URL(name, folder), 'utf8'),
    )
    for (const { file, line, reason } of listed) {
      expect(reason, `${file}: ${line}`).toMatch(/\S/)
      expect(() => readFileSync(new URL(`../../${file}`, import.meta.url)), file).not.toThrow()
    }
  }
})
