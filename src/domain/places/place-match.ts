import type { District, Municipality } from '../register.js'

/** What is known about a place; all of it must hold. Empty texts tell nothing. */
export interface PlaceQuery {
  /** AGS, ARS or the number of a district, in any way of writing it */
  readonly key?: string | null | undefined
  /** a name, with or without its kind and district: "Malsch, Stadt", "Malsch (Karlsruhe)" */
  readonly name?: string | null | undefined
  /** as written; or those of which one must be that of the place */
  readonly district?: string | readonly District[] | null | undefined
}

/** The parts of a query, cleaned; empty where it says nothing. */
export interface CleanParts {
  readonly key: string
  readonly name: string
  readonly district: string
  /** what `district` means; null where it says nothing */
  readonly areas: readonly District[] | null
}

export interface PlaceContext {
  /** where a name that several places share is looked for first */
  readonly within?: readonly District[] | undefined
  /** `printed`: broken, squeezed, cut, with footnotes; `typed` (the default): by somebody who may be told */
  readonly tolerance?: 'typed' | 'printed' | undefined
}

/** What a query means. Nothing is ever guessed: what may be two places is `ambiguous`. */
export type PlaceMatch =
  | FoundPlace
  /** the name fits all of these */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Municipality[] }
  /** one text that names several places, in its order */
  | { readonly kind: 'several'; readonly places: readonly Municipality[] }
  | Contradiction
  | { readonly kind: 'district'; readonly district: District }
  /** `state`: its number, 01 to 16 */
  | { readonly kind: 'other-state'; readonly key: string; readonly state: string }
  | KnownVillage
  /** a name that the print cut off; `candidates` begin alike */
  | { readonly kind: 'truncated'; readonly candidates: readonly Municipality[] }
  | UnknownPlace

export interface FoundPlace {
  readonly kind: 'found'
  readonly place: Municipality
  /** `short-name`: its beginning, or without "Bad"; `scope`: of several, the one that lies within the districts */
  readonly by: 'key' | 'name' | 'short-name' | 'scope'
  /** other places that the name alone may mean; none where a key or a district tells which */
  readonly namesakes: readonly Municipality[]
}

/** What the parts of a query say cannot all be true. */
export interface Contradiction {
  readonly kind: 'contradiction'
  /** the two parts that exclude each other, as written */
  readonly parts: readonly [string, string]
  /** what the first of them means */
  readonly means: readonly Municipality[]
}

/** No municipality, but a place that is known to lie in some. The list of villages has gaps. */
export interface KnownVillage {
  readonly kind: 'village'
  readonly name: string
  readonly knownIn: readonly Municipality[]
}

export interface UnknownPlace {
  readonly kind: 'unknown'
  /** what of the query is not understood, as written */
  readonly part: string
  /** `key`: a number that nobody has; `postcode`: five digits that are no district */
  readonly reason: 'name' | 'district' | 'key' | 'postcode'
  /** @returns the closest, for showing only; at most five */
  suggestions(): readonly Municipality[]
}
