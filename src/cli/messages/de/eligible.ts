import type { StatusCounts } from '../counts.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

export const ELIGIBLE = {
  summary: ({ alone, join, none, unknown }: StatusCounts, amount: string, perYear: boolean) =>
    `${whole(alone)} allein, ${whole(join)} nur gemeinsam, ${whole(none)} ohne Betrag, ${whole(unknown)} unbekannt; zusammen ${amount}${perYear ? ' im Jahr' : ''}.`,
  bounded: ({ alone, join, unknown }: StatusCounts) =>
    `Darunter nur als Spanne veröffentlicht, in keiner Summe: ${whole(alone)} allein, ${whole(join)} nur gemeinsam, ${whole(unknown)} unbekannt.`,
  nothing: 'Keine Gemeinde hat diesen Status.',
}
