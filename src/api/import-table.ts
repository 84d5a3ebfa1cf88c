import { basename } from 'node:path'
import type { Edition } from '../domain/edition.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import type { StoredTable, Validators } from '../source/stored-table.js'
import { saveTable } from '../source/table-store.js'
import { type ParseOptions, parseBudgetTable } from './parse-budget-table.js'
import { proveUserCsv } from './prove-user-csv.js'
import type { Workspace } from './workspace.js'

export interface ImportRequest extends ParseOptions {
  /** path as the user gave it, or the address it came from */
  readonly path: string
  /** address it was fetched from; null for a file of the user */
  readonly url: string | null
  readonly validators: Validators
  readonly retrieved: Date
  /** version of igm */
  readonly version: string
}

/** The table that was read, and where it is stored; null when it was not accepted and nothing was changed. */
export interface Imported {
  readonly table: ParsedTable
  readonly stored: string | null
}

/**
 * Reads and proves a PDF or CSV, and stores it as the table of its edition when the proof holds.
 * @throws IgmError `csv-invalid`, `csv-columns`, `edition-unknown`, `store-failed`
 */
export async function importTable(
  workspace: Workspace,
  bytes: Uint8Array,
  request: ImportRequest,
): Promise<Imported> {
  const table = isCsv(request.path, bytes)
    ? await proveUserCsv(workspace, bytes, request)
    : await parseBudgetTable(workspace, bytes, request)
  if (!table.accepted || table.edition === null) return { table, stored: null }
  const stored = await saveTable(
    await workspace.folder(),
    storedFrom(table, await editionOf(workspace, table.edition, request), request),
  )
  return { table, stored }
}

/** A CSV is known by its name; standard input by not being a PDF. */
function isCsv(path: string, bytes: Uint8Array): boolean {
  if (/\.(?:csv|txt|tsv)$/i.test(path)) return true
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return path === '-' && !head.includes('%PDF-') && /[;,\t]/.test(head) && !/<html|<!doctype/i.test(head)
}

async function editionOf(workspace: Workspace, id: string, { own }: ImportRequest): Promise<Edition> {
  return own?.id === id ? own : workspace.edition(id)
}

function storedFrom(table: ParsedTable, edition: Edition, request: ImportRequest): StoredTable {
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
    complete: table.checks.every(({ id, ok }) => id !== 'all-municipalities-present' || ok === true),
    // Never up: half a cent must not lift a municipality over the threshold.
    entries: table.rows.map(({ ags, amount, persons, page, text }) => [
      ags,
      Math.floor(amount),
      persons,
      page,
      text,
    ]),
  }
}
