import type { ELIGIBLE as German } from '../de/eligible.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const ELIGIBLE: typeof German = {
  summary: ({ alone, join, none, unknown }, amount) =>
    `${whole(alone)} alone, ${whole(join)} only jointly, ${whole(none)} without amount, ${whole(unknown)} unknown; ${amount} a year in total.`,
  nothing: 'No municipality has this status.',
}
