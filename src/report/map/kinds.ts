import { type Markup, markup } from '../markup.js'
import type { MapInput, PlaceKind } from './map-input.js'

/** How places outside the joint groups are filled: told apart by pattern, not only by colour. */
export const KIND_PATTERNS: Readonly<Record<Exclude<PlaceKind, 'group'>, Markup>> = {
  alone: markup`<pattern id="kind-alone" width="12" height="12" patternUnits="userSpaceOnUse"><rect class="solid" width="12" height="12" fill="#b9c4cf"/></pattern>`,
  unknown: markup`<pattern id="kind-unknown" width="14" height="14" patternUnits="userSpaceOnUse"><rect class="empty" width="14" height="14" fill="#fff"/><text class="sign" x="3.5" y="11" font-size="10" font-family="DejaVu Sans, Arial, sans-serif" fill="#77808a">?</text></pattern>`,
  none: markup`<pattern id="kind-none" width="12" height="12" patternUnits="userSpaceOnUse"><rect class="empty" width="12" height="12" fill="#fff"/></pattern>`,
  'left-over': markup`<pattern id="kind-left-over" width="14" height="14" patternUnits="userSpaceOnUse"><rect class="empty" width="14" height="14" fill="#fff"/><path class="sign" d="M3 3l6 6M9 3l-6 6" stroke="#77808a" stroke-width="1.2"/></pattern>`,
}

type Shown = Exclude<keyof MapInput['words'], 'joined'>

/** @returns the kinds that occur on the map, in the order of the legend */
export function shownKinds({ places }: MapInput): Shown[] {
  const kinds = new Set<string>(places.map(({ kind }) => kind))
  const order: readonly Shown[] = ['alone', 'left-over', 'none', 'unknown']
  const shown = order.filter((kind) => kinds.has(kind))
  return places.some(({ mayApply }) => mayApply) ? ['mayApply', ...shown] : shown
}
