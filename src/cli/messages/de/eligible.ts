import type { StatusCounts } from '../counts.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

export const ELIGIBLE = {
  summary: ({ alone, join, none, unknown }: StatusCounts, amount: string) =>
    `${whole(alone)} allein, ${whole(join)} nur gemeinsam, ${whole(none)} ohne Betrag, ${whole(unknown)} unbekannt; zusammen ${amount} im Jahr.`,
  nothing: 'Keine Gemeinde hat diesen Status.',
}
