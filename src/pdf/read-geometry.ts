import { findFurniture } from './ink/furniture.js'
import type { InkPage } from './ink/ink-item.js'
import { linesOf } from './ink/line.js'
import type { RoleContext } from './table/column-roles.js'
import { type ReadTable, readLines } from './table/read-lines.js'

/** Reads the table by where its ink stands. @returns null when there is no table */
export function readGeometry(pages: readonly InkPage[], context: RoleContext): ReadTable | null {
  const all = pages.map(linesOf)
  const furniture = findFurniture(all)
  const bodies = all.map((lines) => lines.filter((line) => !furniture.has(line)))
  return readLines(bodies, [...furniture], context)
}
