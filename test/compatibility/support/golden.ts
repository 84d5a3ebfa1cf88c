import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { record } from '../../trust/support/ledger.js'

const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url))

const HOW = `Scripts rely on this (docs/compatibility.md). If the change is meant:
- something new beside what there was: note it in CHANGELOG.md and pin it with IGM_GOLDEN=write npx vitest run test/compatibility
- something gone, renamed, moved or of another meaning: that is another schemaVersion, or another major version. Keep the old way working first.`

/**
 * Holds what is there today against what scripts have been promised.
 * @param name of the pinned file
 * @param found one line per promise, by what it is about
 */
export function expectPinned(
  name: string,
  tried: string,
  found: Readonly<Record<string, readonly string[]>>,
): void {
  const path = join(FOLDER, `${name}.json`)
  if (process.env.IGM_GOLDEN === 'write') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`)
  }
  const pinned: typeof found = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const promises = linesOf(pinned)
  const today = linesOf(found)
  const lost = without(promises, today)
  const added = without(today, promises)
  record({ area: 'compatibility', tried, times: promises.length, lost: lost.length, wrong: 0 })
  expect(promises.length, `nothing is pinned in ${path}\n${HOW}`).toBeGreaterThan(0)
  expect(lost, `what was promised is gone\n${HOW}`).toEqual([])
  expect(added, `new, and not pinned yet\n${HOW}`).toEqual([])
  // Of those that are neither lost nor new, the order counts: columns are read by their place.
  expect(today, `the order is another\n${HOW}`).toEqual(promises)
}

function linesOf(lists: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(lists).flatMap(([about, lines]) => lines.map((line) => `${about}: ${line}`))
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return lines.filter((line) => !known.has(line))
}

/** @returns one line per leaf of a value, in the order of its keys: the path and what stands there */
export function leavesOf(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [`${path} = ${JSON.stringify(value)}`]
  const entries = Object.entries(value)
  if (entries.length === 0) return [`${path} = ${JSON.stringify(value)}`]
  return entries.flatMap(([key, item]) => leavesOf(item, path === '' ? key : `${path}/${key}`))
}
