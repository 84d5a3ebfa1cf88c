import type { AmountList } from '../../src/domain/amount-list/amount-list.js'

/** A list as `--amounts` reads it: places by key or name, whole euro per year. */
export function ownList(amounts: readonly (readonly [place: string, amount: number])[]): AmountList {
  const rows = amounts.map(([place, amount], at) => {
    const isKey = /^\d/.test(place)
    const [key, name] = isKey ? [place, ''] : ['', place]
    return { line: at + 2, key, name, district: '', amount, persons: null, text: `${place};${amount}` }
  })
  return {
    path: 'own.csv',
    rows,
    open: [],
    above: [],
    years: [],
    sums: [],
    faults: [],
    notes: [],
    isSample: false,
  }
}
