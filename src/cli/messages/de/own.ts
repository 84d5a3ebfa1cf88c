import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

/** What stands in the place of the words of the law where a threshold or amounts are the user's own. */
export const OWN = {
  threshold: (own: string, published: string) => `Eigene Schwelle ${own} statt ${published}`,
  amounts: (count: number, file: string | null) => {
    const counted = count === 1 ? '1 eigener Betrag' : `${whole(count)} eigene Beträge`
    return `${counted}${file === null ? '' : ` aus ${file}`}, nicht aus dem Planungsrahmen`
  },
  replaced: (places: readonly string[], others: number) =>
    `Statt der veröffentlichten Beträge: ${places.join(', ')}${others > 0 ? ` und ${whole(others)} weitere` : ''}`,
  outside: (places: readonly string[], others: number) =>
    `Außerhalb dessen, was veröffentlicht ist: ${places.join(', ')}${others > 0 ? ` und ${whole(others)} weitere` : ''}`,
  replacedAmount: (name: string, own: string, published: string) => `${name} ${own} statt ${published}`,
  list: (places: string) => `Eigene Beträge: ${places}`,
  /** beside one amount */
  amount: 'eigene Angabe',
  status: { alone: 'läge über der eigenen Schwelle', join: 'läge unter der eigenen Schwelle' },
}
