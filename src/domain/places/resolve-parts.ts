import { cleanText } from '../clean-text.js'
import { districtsIn, type PlaceFinder } from './place-finder.js'
import { keyIn } from './place-key.js'
import type { CleanParts, PlaceContext, PlaceMatch, PlaceQuery } from './place-match.js'
import { resolveKeyed } from './resolve-keyed.js'
import { resolveNamed } from './resolve-named.js'

/** All parts of the query must hold. */
export function resolveParts(finder: PlaceFinder, query: PlaceQuery, context: PlaceContext): PlaceMatch {
  const parts = {
    key: cleanText(query.key ?? ''),
    name: cleanText(query.name ?? ''),
    ...district(finder, query, context),
  }
  if (parts.key === '' && isLabelledKey(parts.name))
    return resolveKeyed(finder, { ...parts, key: parts.name, name: '' }, context)
  return parts.key === '' ? resolveNamed(finder, parts, context) : resolveKeyed(finder, parts, context)
}

/** "AGS 08336050": a key, wherever it stands */
function isLabelledKey(name: string): boolean {
  return /^\p{L}/u.test(name) && keyIn(name) !== null
}

function district(
  finder: PlaceFinder,
  { district }: PlaceQuery,
  context: PlaceContext,
): Pick<CleanParts, 'district' | 'areas'> {
  if (typeof district === 'object' && district !== null)
    return { district: district.map(({ name }) => name).join(', '), areas: district }
  const text = cleanText(district ?? '')
  return { district: text, areas: text === '' ? null : districtsIn(finder, text, context) }
}
