import { isEuro } from '../../domain/money.js'
import { isAgs } from '../../domain/register.js'
import type { StoredDraft, StoredEntry, StoredFile, StoredTable, Validators } from './stored-table.js'

const SCHEMA_VERSION = 1

type Fields = Readonly<Record<string, unknown>>

/**
 * @returns the bytes of the stored file: JSON with its own digest
 * @throws TypeError for a table that `decodeTable` would not take back
 */
export async function encodeTable(table: StoredTable): Promise<Uint8Array> {
  if (!isTable({ ...table })) throw new TypeError(`not a table that can be stored: ${table.edition}`)
  const rest = canonical(table)
  const digest = await digestOf(rest)
  return Buffer.from(`${rest.slice(0, -1)},"digest":"${digest}"}\n`)
}

/** @returns the table; null when it is not the one that `encodeTable` was given */
export async function decodeTable(bytes: Uint8Array): Promise<StoredTable | null> {
  const value = parse(bytes)
  if (!isFields(value) || value.schemaVersion !== SCHEMA_VERSION || !isTable(value)) return null
  const { schemaVersion: _, digest, ...fields } = value
  const table: StoredTable = { ...fields, definition: value.definition ?? null }
  return (await digestOf(canonical(table))) === digest ? table : null
}

/** @returns true for what a later igm wrote, in a form that this one does not know */
export function isNewer(bytes: Uint8Array): boolean {
  const value = parse(bytes)
  return isFields(value) && isCount(value.schemaVersion) && value.schemaVersion > SCHEMA_VERSION
}

/** @returns eight hexadecimal digits that are the same for the same content, whenever and by whatever it was read */
export async function versionOf(table: StoredTable): Promise<string> {
  const validators = { etag: null, lastModified: null }
  return (await digestOf(canonical({ ...table, retrieved: '', reader: '', validators }))).slice(0, 8)
}

/** One text for one table: the fields in this order, no white space, nothing else. */
function canonical(table: StoredTable): string {
  const { file, validators } = table
  return JSON.stringify({
    schemaVersion: SCHEMA_VERSION,
    edition: table.edition,
    // Absent in most tables, and in all that the first release wrote.
    ...(table.definition ? { definition: table.definition } : {}),
    file: { name: file.name, url: file.url, sha256: file.sha256, bytes: file.bytes, pages: file.pages },
    retrieved: table.retrieved,
    reader: table.reader,
    validators: { etag: validators.etag, lastModified: validators.lastModified },
    verdict: table.verdict,
    complete: table.complete,
    // Absent in most tables.
    ...(table.draft ? { draft: table.draft } : {}),
    entries: table.entries,
  })
}

async function digestOf(text: string): Promise<string> {
  const { sha256 } = await import('../../domain/digest.js')
  return sha256(text)
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

/** The user's own words: their digest shows that nobody changed them since they were checked. */
const isDefinition = (value: unknown): boolean => value === undefined || value === null || isFields(value)
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isCountOrNull = (value: unknown): value is number | null => value === null || isCount(value)

function isTable(value: Fields): value is Fields & StoredTable {
  return (
    isText(value.edition) &&
    isDefinition(value.definition) &&
    isFile(value.file) &&
    isText(value.retrieved) &&
    !Number.isNaN(Date.parse(value.retrieved)) &&
    isText(value.reader) &&
    isValidators(value.validators) &&
    (value.verdict === 'proven' || value.verdict === 'read') &&
    typeof value.complete === 'boolean' &&
    (value.draft === undefined || isDraft(value.draft)) &&
    Array.isArray(value.entries) &&
    value.entries.every(isEntry) &&
    new Set(value.entries.map(([ags]) => ags)).size === value.entries.length
  )
}

function isDraft(value: unknown): value is StoredDraft {
  return (
    isFields(value) &&
    isText(value.name) &&
    isText(value.sha256) &&
    /^[0-9a-f]{64}$/.test(value.sha256) &&
    Array.isArray(value.byHand) &&
    value.byHand.every((ags) => isText(ags) && isAgs(ags))
  )
}

function isFile(value: unknown): value is StoredFile {
  return (
    isFields(value) &&
    isText(value.name) &&
    isTextOrNull(value.url) &&
    isText(value.sha256) &&
    /^[0-9a-f]{64}$/.test(value.sha256) &&
    isCount(value.bytes) &&
    isCountOrNull(value.pages)
  )
}

function isValidators(value: unknown): value is Validators {
  return isFields(value) && isTextOrNull(value.etag) && isTextOrNull(value.lastModified)
}

function isEntry(value: unknown): value is StoredEntry {
  if (!Array.isArray(value) || value.length !== 5) return false
  const [ags, amount, persons, page, text] = value as readonly unknown[]
  return (
    isText(ags) &&
    /^08\d{3}(?:\d{3})?$/.test(ags) &&
    isEuro(amount) &&
    isCountOrNull(persons) &&
    isCountOrNull(page) &&
    isText(text)
  )
}
