import { optionsOf } from '../../../../domain/said-wish.js'
import type { ProblemWords } from '../../words.js'

/** Why a municipality cannot be in a group. */
const NO_PART = {
  'not-in-scope': 'lies outside the scope.',
  unknown: 'takes no part, because its amount is not known. It can be given with --amounts.',
  none: 'takes no part, because it has no amount.',
} as const

/** Why a file is no plan. */
const INVALID = {
  'no-json': () => 'no JSON that can be read',
  'other-version': () => 'an unknown structure: schemaVersion is not 1',
  field: (what: string) => `the field "${what}" is missing or has a wrong structure`,
  'key-twice': (what: string) => `the field "${what}" stands in it twice`,
  'own-amount': (what: string) =>
    `the own amount of ${what} stands in it twice, or does not belong to the scope`,
} as const

export const PLANS = {
  'plan-invalid': ({ path, reason, what }) =>
    `${path} is not a saved plan (${INVALID[reason](what)}). To save one: igm group --plan FILE.json`,
  'plan-rejected': ({ path, failures }) =>
    `${path} does not pass the check: ${failures} ${failures === 1 ? 'deviation' : 'deviations'}.`,
  'plan-impossible': ({ conflict }) => `These wishes cannot all be met: ${optionsOf(conflict)}.`,
  'takes-no-part': ({ option, name, reason }) => `${option}: ${name} ${NO_PART[reason]}`,
  'budget-too-wide': ({ taking, most }) =>
    `--budget-groups works for ${most} municipalities with an amount at most; here are ${taking}. Take districts one by one: --district, or igm report --each-district.`,
  'posts-uncounted': ({ edition }) =>
    `No posts can be counted with the amounts of edition ${edition}: it names no fixed sum of a post, or its amounts are not those of a year. Leave out --posts and --per-post.`,
  'plan-not-found': ({ conflict }) =>
    `No proposal was found that meets all these wishes: ${optionsOf(conflict)}. That there is none is not proven; a higher --time-limit or fewer wishes may help.`,
} satisfies Partial<ProblemWords>
