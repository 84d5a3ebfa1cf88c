import type { RoleContext } from './column-roles.js'
import { findFurniture } from './furniture.js'
import type { InkPage } from './ink-item.js'
import { linesOf } from './line.js'
import { type ReadTable, readLines } from './read-lines.js'

/** Reads the table by where its ink stands. @returns null when there is no table */
export function readGeometry(pages: readonly InkPage[], context: RoleContext): ReadTable | null {
  const all = pages.map(linesOf)
  const furniture = findFurniture(all)
  const bodies = all.map((lines) => lines.filter((line) => !furniture.has(line)))
  return readLines(bodies, [...furniture], context)
}
