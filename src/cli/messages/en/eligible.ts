import type { ELIGIBLE as German } from '../de/eligible.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const ELIGIBLE: typeof German = {
  summary: ({ alone, join, none, unknown }, amount, perYear) =>
    `${whole(alone)} alone, ${whole(join)} only jointly, ${whole(none)} without amount, ${whole(unknown)} unknown; ${amount}${perYear ? ' a year' : ''} in total.`,
  bounded: ({ alone, join, unknown }) =>
    `Among them published only as an interval, and in no sum: ${whole(alone)} alone, ${whole(join)} only jointly, ${whole(unknown)} unknown.`,
  nothing: 'No municipality has this status.',
}
