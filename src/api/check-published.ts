import type { BudgetTable } from '../domain/budget-table.js'
import { type Finding, finding } from '../pdf/finding.js'
import type { ParsedTable, ReadRow } from '../pdf/parsed-table.js'
import { readKnownEdition } from '../source/data-files.js'
import { readPublished } from '../source/published.js'

/**
 * Holds a table against what was published one by one, amounts and intervals. Newspapers misprint, so a difference
 * is a warning; but a table in which most of the amounts differ is hardly the published one (`contradictsPublished`).
 * @returns the table with one more finding for each municipality of which it says something else
 */
export function checkPublished(table: ParsedTable): ParsedTable {
  const published = publishedOf(table)
  const amounts = comparedWithAmounts(table, published)
  const bounds = comparedWithBounds(table, published)
  const findings = [
    ...differing('published-amounts-differ', amounts),
    ...differing('published-bounds-differ', bounds),
  ]
  return findings.length === 0 ? table : { ...table, findings: [...table.findings, ...findings] }
}

/** With fewer published amounts to compare with, misprints alone could be most of them. */
const LEAST = 5

/** @returns true for a table that is not the official one: it contradicts most of what was published of that */
export function contradictsPublished(table: ParsedTable): boolean {
  const { compared, different } = comparedWithAmounts(table, publishedOf(table))
  return compared >= LEAST && different.length * 2 > compared
}

interface Compared {
  /** of how many municipalities something was published */
  readonly compared: number
  /** those of which the table says something else */
  readonly different: readonly { readonly row: ReadRow; readonly published: number | string }[]
}

/** Each by itself: whoever has to ask the publisher needs the name, both figures and the place. */
function differing(
  code: 'published-amounts-differ' | 'published-bounds-differ',
  { compared, different }: Compared,
): readonly Finding[] {
  return different.map(({ row: { name, amount, page, text }, published }) => {
    const args = { name, published, found: amount, count: different.length, compared }
    return finding(code, 'warning', args, { page, text: text === '' ? null : text })
  })
}

/** @returns null where nothing is published: for no known edition, and for one that the user described */
function publishedOf({ edition }: ParsedTable): BudgetTable | null {
  const known = edition === null ? null : readKnownEdition(edition)
  return known ? readPublished(known) : null
}

function comparedWithAmounts({ rows }: ParsedTable, published: BudgetTable | null): Compared {
  const known = rows.flatMap((row) => {
    const entry = published?.entries.get(row.ags)
    // An amount that follows no rate is a misprint already known.
    return entry && entry.persons !== null ? [{ row, published: entry.amount }] : []
  })
  return { compared: known.length, different: known.filter((one) => one.row.amount !== one.published) }
}

function comparedWithBounds({ rows }: ParsedTable, published: BudgetTable | null): Compared {
  const known = rows.flatMap((row) => {
    const bound = published?.bounds.get(row.ags)
    return bound ? [{ row, bound, published: bound.printed }] : []
  })
  const isOutside = ({ row: { amount }, bound }: (typeof known)[number]) =>
    amount < bound.atLeast || amount > bound.atMost
  return { compared: known.length, different: known.filter(isOutside) }
}
