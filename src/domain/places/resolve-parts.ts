import { cleanText } from '../clean-text.js'
import type { PlaceFinder } from './place-finder.js'
import type { PlaceContext, PlaceMatch, PlaceQuery } from './place-match.js'
import { resolveKeyed } from './resolve-keyed.js'
import { resolveNamed } from './resolve-named.js'

/** All parts of the query must hold. */
export function resolveParts(finder: PlaceFinder, query: PlaceQuery, context: PlaceContext): PlaceMatch {
  const parts = {
    key: cleanText(query.key ?? ''),
    name: cleanText(query.name ?? ''),
    district: cleanText(query.district ?? ''),
  }
  return parts.key === '' ? resolveNamed(finder, parts, context) : resolveKeyed(finder, parts, context)
}
