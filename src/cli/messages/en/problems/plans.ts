import type { ProblemWords } from '../../words.js'

/** Why a municipality cannot be in a group. */
const NO_PART = {
  'not-in-scope': 'lies outside the scope.',
  unknown: 'takes no part, because its amount is not known. It can be given with --amounts.',
  none: 'takes no part, because it has no amount.',
} as const

export const PLANS = {
  'plan-invalid': ({ path, reason }) =>
    `${path} is not a saved plan (${reason}). To save one: igm group --plan FILE.json`,
  'plan-rejected': ({ path, failures }) =>
    `${path} does not pass the check: ${failures} ${failures === 1 ? 'deviation' : 'deviations'}.`,
  'plan-impossible': ({ reason }) => `These wishes cannot all be met: ${reason}.`,
  'takes-no-part': ({ option, name, reason }) => `${option}: ${name} ${NO_PART[reason]}`,
  'plan-not-found': ({ reason }) =>
    `No proposal was found that meets all these wishes: ${reason}. That there is none is not proven; a higher --time-limit or fewer wishes may help.`,
} satisfies Partial<ProblemWords>
