import { handedPersons, places } from './places.mjs'

const POT = 58_000_000n
/** persons of the whole edition: every table adds up to it */
const PERSONS = 72_857n

/** @returns euro, rounded half up */
const amountOf = (persons) => Number((2n * BigInt(persons) * POT + PERSONS) / (2n * PERSONS))

/**
 * @param kind an option of the choice "amounts"
 * @returns every municipality with { persons, amount }, sorted by AGS; the persons are 72,857 in all
 */
export function inventedAmounts(kind, dice) {
  const persons = new Map(handedPersons)
  const give = (from, to, count) => {
    persons.set(from, persons.get(from) - count)
    persons.set(to, persons.get(to) + count)
  }
  const anyone = () => dice.pick(places).ags
  if (kind !== 'handed')
    for (let turn = 0; turn < 600; turn++) {
      const from = anyone()
      give(from, anyone(), dice.below(Math.ceil(persons.get(from) / 3)))
    }
  if (kind === 'many zeros')
    for (let turn = 0; turn < 150; turn++) {
      const from = anyone()
      if (persons.get(from) < 400) give(from, dice.pick(places.slice(0, 40)).ags, persons.get(from))
    }
  if (kind === 'large cities')
    for (const place of places.filter((each) => each.kind === 'municipality')) {
      const spare = persons.get(place.ags) >> 1
      give(place.ags, dice.pick(places.filter((each) => each.kind === 'urban-district')).ags, spare)
    }
  return places.map((place) => {
    const count = persons.get(place.ags)
    return { ...place, persons: count, amount: amountOf(count) }
  })
}
