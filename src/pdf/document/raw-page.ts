import type { SeenPage } from './seen-page.js'
import type { TagNode } from './tagged-page.js'

/** One run of text as PDF.js gives it. Lengths in points, y downwards from the top of the upright page. */
export interface RawItem {
  readonly text: string
  /** [a, b, c, d, e, f]: from text space to the page as it is shown */
  readonly transform: readonly number[]
  /** advance along the direction of writing */
  readonly width: number
  /** all letters of its font are equally wide */
  readonly isMonospaced: boolean
  /** the piece of marked content that it is part of; null where the file declares no structure */
  readonly content: string | null
}

export interface RawPage {
  /** one-based */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly RawItem[]
  /** null where the file does not say what is a table, a row, a cell */
  readonly tags: TagNode | null
  /** what a person sees of it */
  readonly seen: SeenPage
}
