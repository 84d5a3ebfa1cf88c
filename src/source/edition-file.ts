import * as z from 'zod/mini'
import type { Edition } from '../domain/edition.js'
import { IgmError } from '../domain/problem.js'
import { unseenIn } from '../domain/unseen.js'
import { EDITION_IDS } from './data-files.js'

/** Far above all that there is: what is computed from it stays exact. */
const LIMIT = 1e11
const euro = z.int().check(z.positive(), z.maximum(LIMIT))
const said = z.string().check(z.minLength(1))
/** One text for both languages, or one for each. */
const bilingual = z.pipe(
  z.union([said, z.object({ de: said, en: said })]),
  z.transform((text) => (typeof text === 'string' ? { de: text, en: text } : text)),
)
const sourced = (value: typeof euro) => z.object({ value, source: bilingual })
const date = z.string().check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/))
const key = (pattern: RegExp) => z.array(z.string().check(z.regex(pattern)))

/** A file of the store bears this name: Windows keeps some for devices, and a hyphen in front looks like an option. */
const ID = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/

/** The same fields as in `data/editions/`; what only the published editions have may be left out. */
const shape = z.object({
  id: z.string().check(z.regex(ID)),
  published: date,
  validFrom: z.optional(date),
  validUntil: z._default(z.nullable(date), null),
  provisional: z._default(z.boolean(), false),
  perYear: z._default(z.boolean(), true),
  standing: z._default(z.nullable(z.object({ text: bilingual, source: bilingual })), null),
  lastChecked: z._default(date, ''),
  pot: z._default(z.nullable(sourced(euro)), null),
  personsTotal: z._default(z.nullable(sourced(euro)), null),
  threshold: sourced(euro),
  posts: z._default(
    z.array(z.extend(sourced(euro), { qualification: z.enum(['intermediate', 'university-degree']) })),
    [],
  ),
  sums: z._default(
    z.array(
      z.extend(sourced(euro), { label: z.string(), districts: key(/^08\d{3}$/), members: key(/^08\d{6}$/) }),
    ),
    [],
  ),
  pdf: z._default(
    z.array(z.object({ kind: z.enum(['official', 'archive']), url: z.url({ protocol: /^https?$/ }) })),
    [],
  ),
})

/**
 * Reads the description of an edition that the package does not know.
 * @param text JSON, fields as in `data/editions/2018.json`; what is not known of the pot and the persons is null
 * @param path only for messages
 * @throws IgmError `edition-file-invalid`
 */
export function readEditionFile(text: string, path: string): Edition {
  let value: unknown
  try {
    value = JSON.parse(withWholeNumbers(text.replace(/^\uFEFF/, '')))
  } catch {
    throw new IgmError('edition-file-invalid', { path, place: 'JSON' })
  }
  const parsed = shape.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new IgmError('edition-file-invalid', { path, place: issue?.path.join('.') || 'JSON' })
  }
  const { data } = parsed
  const unseen = unseenField(data)
  if (unseen) throw new IgmError('edition-file-invalid', { path, place: unseen })
  if (EDITION_IDS.some((id) => id === data.id))
    throw new IgmError('edition-id-taken', { path, id: data.id, known: EDITION_IDS })
  return {
    ...data,
    sample: false,
    status: 'own',
    validFrom: data.validFrom ?? data.published,
    lastChecked: data.lastChecked || data.published,
  }
}

/** Its words stand on every product. @returns "threshold.source.de: U+202E" for text that nobody sees; null for none */
function unseenField(value: unknown, place: readonly string[] = []): string | null {
  if (typeof value === 'string') {
    const found = unseenIn(value)
    return found && `${place.join('.')}: ${found}`
  }
  if (typeof value !== 'object' || value === null) return null
  const fields = Object.entries(value).map(([key, one]) => unseenField(one, [...place, key]))
  return fields.find((found) => found !== null) ?? null
}

/**
 * JavaScript reads 50999.9999999999999999 as 51000. Here every number is whole: one that is written in any other way
 * becomes text, which no field takes for a number.
 */
function withWholeNumbers(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d+[.eE][\d.eE+-]*/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  )
}
