import type { Border } from '../../src/domain/geography.js'
import { geographyFrom } from '../../src/domain/geography.js'
import { registerFrom } from '../../src/domain/register.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { random } from '../support/random.js'
import { NO_WISHES } from './tiny.js'

/** A small invented district: a random connected graph with amounts, associations and a few wishes. */
export function inventedRequest(
  seed: number,
  size: number,
  changes: Partial<GroupingRequest> = {},
): GroupingRequest {
  const next = random(seed)
  const whole = (most: number) => Math.floor(next() * most)
  const keys = Array.from({ length: size }, (_, index) => `08999${String(index + 1).padStart(3, '0')}`)
  const borders: Border[] = []
  for (let a = 1; a < size; a += 1) {
    const b = whole(a)
    for (let other = 0; other < a; other += 1) {
      if (other === b || next() < 0.2) borders.push([keys[other]!, keys[a]!, 1 + whole(2000)])
    }
  }
  const association = keys.map(() => whole(5))
  const register = registerFrom({
    districts: [['08999', 'Musterkreis', 'rural']],
    // two associations are named after a municipality, which is their core where it is a member
    associations: [1, 2, 3, 4].map((id) => [
      `089990${id}00`.slice(0, 9),
      id < 3 ? `Ort ${id}-Tal` : `Verband ${id}`,
      'union',
    ]),
    municipalities: keys.map((ags, index) => {
      const id = `089990${association[index]}00`.slice(0, 9)
      return [
        ags,
        association[index] === 0 ? `${ags.slice(0, 5)}7${ags.slice(5)}000` : `${id}${ags.slice(5)}`,
        `Ort ${index}`,
        'municipality',
      ]
    }),
  })
  const amounts = new Map(keys.map((ags) => [ags, next() < 0.08 ? 0 : 1 + whole(next() < 0.2 ? 90 : 45)]))
  return {
    register,
    geography: geographyFrom({
      centres: keys.map((ags) => [ags, whole(20_000), whole(20_000)]),
      borders,
      links: [],
    }),
    amounts,
    districts: register.districts,
    ...NO_WISHES,
    threshold: 50,
    ...changes,
  }
}
