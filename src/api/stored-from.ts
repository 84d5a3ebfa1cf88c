import { basename } from 'node:path'
import type { Edition } from '../domain/edition.js'
import type { Register } from '../domain/register.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import type { StoredTable } from '../source/store/stored-table.js'
import type { ImportRequest } from './import-request.js'

/** What is kept of a table that was proven. */
export function storedFrom(
  table: ParsedTable,
  edition: Edition,
  request: ImportRequest,
  register: Register,
): StoredTable {
  const isPdf = table.file.pages > 0
  return {
    edition: edition.id,
    definition: edition.status === 'own' ? edition : null,
    file: {
      name: request.url ? basename(new URL(request.url).pathname) : basename(request.path),
      url: request.url,
      sha256: table.file.sha256,
      bytes: table.file.bytes,
      pages: isPdf ? table.file.pages : null,
    },
    retrieved: request.retrieved.toISOString(),
    reader: `igm ${request.version}`,
    validators: request.validators,
    verdict: table.verdict === 'proven' ? 'proven' : 'read',
    complete: isComplete(table),
    ...(table.draft
      ? { draft: { ...table.draft, byHand: table.rows.filter((row) => row.byHand).map(({ ags }) => ags) } }
      : {}),
    // Never up: half a cent must not lift a municipality over the threshold.
    entries: table.rows.map(({ ags, amount, persons, page, text }) => [
      // The amount of a city district is that of its one municipality.
      register.byAgs.has(`${ags}000`) ? `${ags}000` : ags,
      Math.floor(amount),
      persons,
      page,
      text,
    ]),
  }
}

/** A table by districts says nothing of a municipality that it does not name. */
function isComplete({ rows, checks }: ParsedTable): boolean {
  const present = checks.find(({ id }) => id === 'all-municipalities-present')
  return present?.ok === true && rows.every(({ ags }) => ags.length === 8)
}
