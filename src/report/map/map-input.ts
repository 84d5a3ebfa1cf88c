import type { Shapes } from '../../domain/shapes.js'

/** `group` joined with others · `alone` needs nobody · the others are in no group */
export type PlaceKind = 'group' | 'alone' | 'unknown' | 'none' | 'left-over'

export interface MapPlace {
  readonly ags: string
  readonly name: string
  readonly kind: PlaceKind
  /** number of its group; null for a place without one */
  readonly group: number | null
  /** in a group, though it may apply alone */
  readonly mayApply: boolean
  /** what a pointer that rests on it reads */
  readonly title: string
}

/** A group of two members or more. */
export interface MapGroup {
  readonly id: number
  /** AGS of the place that carries its number */
  readonly lead: string
  readonly title: string
}

/** What to draw, with every word in the language of its reader. */
export interface MapInput {
  readonly title: string
  readonly description: string
  /** period and status of the edition, below the title */
  readonly edition: string
  /** stand above the map, as that the amounts are invented */
  readonly marks: readonly string[]
  readonly shapes: Shapes
  readonly places: readonly MapPlace[]
  readonly groups: readonly MapGroup[]
  /** of the places; `label`: as short as it can be read on the map */
  readonly districts: readonly { readonly ags: string; readonly label: string; readonly title: string }[]
  readonly words: Readonly<Record<'joined' | 'alone' | 'mayApply' | 'unknown' | 'none' | 'left-over', string>>
  readonly attribution: string
}
