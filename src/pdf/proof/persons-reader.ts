import { type PerCapitaRate, personsOf } from '../../domain/per-capita-rate.js'

/** @returns a function that gives the persons of an amount in euro, and computes each amount only once */
export function personsReader(rate: PerCapitaRate): (amount: number) => number | null {
  const known = new Map<number, number | null>()
  return (amount) => {
    const seen = known.get(amount)
    if (seen !== undefined) return seen
    const persons = personsOf(amount, rate)
    known.set(amount, persons)
    return persons
  }
}
