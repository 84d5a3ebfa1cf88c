import type { FindingCode } from './finding.js'

/** What leaves a table read, but not proven; no such table takes the place of one whose totals are known. */
export const DOUBTS: readonly FindingCode[] = [
  'text-recognised',
  'drawn-over-rows',
  'picture-behind',
  'picture-recurring',
  'calls-itself-unofficial',
  'meaning-doubted',
  'correction-noted',
  'amount-contradicted',
  'differs-beside',
  'row-not-as-seen',
  'missing-beside',
  'footnote-missing',
  'place-doubted',
  'sentences-not-read',
  // What is said around a table is held against whole euros alone.
  'cents-printed',
]
