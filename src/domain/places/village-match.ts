import type { Municipality } from '../register.js'
import { withPart } from './name-index.js'
import type { PlaceFinder } from './place-finder.js'
import type { PlaceMatch } from './place-match.js'

/** "Haagen", "Haagen (Lörrach)", "Lörrach-Haagen" */
export function villageIn(finder: PlaceFinder, text: string): PlaceMatch | null {
  const whole = finder.villages(text)
  if (whole.length > 0) return { kind: 'village', name: text, knownIn: nearestFirst(finder, text, whole) }
  const words = text.split(/[\s,;/()-]+/).filter((word) => word !== '')
  for (let at = 1; at < words.length; at++) {
    const ends = [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const
    for (const [town, name] of [ends, [ends[1], ends[0]] as const]) {
      const hits = finder.typed.hits(town)
      const knownIn = finder
        .villages(name)
        .filter((place) => hits.whole.includes(place) || hits.short.includes(place))
      if (knownIn.length > 0) return { kind: 'village', name, knownIn }
    }
  }
  return null
}

/** @returns where a village has the whole name that was taken for the beginning of a longer one: Stuttgart for "Vaihingen" */
export function villagesToo(finder: PlaceFinder, name: string, match: PlaceMatch): readonly Municipality[] {
  if (match.kind !== 'found' || match.by !== 'short-name') return []
  return finder.villages(name).filter((place) => place !== match.place)
}

/** The municipality that bears the name in its own comes first: Waldshut-Tiengen for "Tiengen". */
function nearestFirst(
  finder: PlaceFinder,
  name: string,
  places: readonly Municipality[],
): readonly Municipality[] {
  return [...new Set([...withPart(finder.index, name), ...places])]
}
