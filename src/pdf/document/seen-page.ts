import type { Mark } from './annotations.js'
import type { Box } from './paint/box.js'
import type { HiddenText } from './paint/hidden-text.js'
import type { Painting } from './paint/painting.js'
import type { InkRaster } from './paint/pixels.js'
import type { SeenLine } from './text-lines.js'

/** How a page is seen otherwise than its text says. */
export type OverlayKind =
  | 'annotation'
  | 'form-field'
  | 'invisible'
  | 'white'
  | 'tiny'
  | 'clipped'
  | 'off-page'
  | 'layer-off'
  | 'covered'
  | 'veiled'
  | 'struck'
  | 'overprinted'
  | 'other-letters'
  | 'picture'

export interface Overlay {
  readonly kind: OverlayKind
  readonly box: Box
  /** what is hidden, or what lies over the page; empty where no words are known */
  readonly text: string
  /** of a picture over text: where it has ink; null where its pixels are not known */
  readonly inks?: InkRaster | null
  /** of what is struck: the line is as long as a rule of the table */
  readonly isRule?: boolean
}

/** What a person sees on a page beside, and other than, its text. */
export interface SeenPage {
  /** one-based */
  readonly number: number
  /** points, as the page is shown */
  readonly width: number
  readonly height: number
  readonly overlays: readonly Overlay[]
  readonly marks: readonly Mark[]
  /** what is written where it is seen */
  readonly lines: readonly SeenLine[]
  readonly painting: Painting
  readonly hidden: readonly HiddenText[]
}
