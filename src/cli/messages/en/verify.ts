import type { VERIFY as German } from '../de/verify.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const VERIFY: typeof German = {
  verified: (groups, alone) =>
    `The plan passes every check (${whole(groups)} ${groups === 1 ? 'group' : 'groups'}, ${whole(alone)} alone).`,
  ownAmounts: (count, edition) =>
    `It rests on ${count === 1 ? 'one own amount' : `${whole(count)} own amounts`} in the place of those of edition ${edition}.`,
  failureCode: {
    shape: 'The structure is wrong',
    scope: 'There is no such scope',
    problem: 'The plan belongs to other amounts or neighbours',
    basis: 'The amounts are invented, and the plan does not say so',
    verdict: 'More is claimed of the amounts than is known',
    seal: 'The plan was changed after it was saved',
    coverage: 'The count of known amounts is wrong',
    'group-id': 'The number of the group is wrong',
    order: 'The order is wrong, or something is missing',
    'member-unknown': 'This municipality takes no part',
    'member-twice': 'A municipality is in two groups',
    'not-connected': 'The group is not connected',
    amount: 'The sum is wrong',
    'below-threshold': 'The group stays below the threshold',
    lead: 'The lead does not follow from the rule',
    associations: 'The associations are wrong',
    'wish-broken': 'A wish is not kept',
    'association-divided': 'An association is divided',
    'ungrouped-reason': 'The reason is wrong',
    'ungrouped-missing': 'The missing amount is wrong',
    'objective-value': 'This value does not follow from the groups',
    'objective-bound': 'This bound does not follow from the certificate',
    'not-proven': 'This is not proven',
    certificate: 'The certificate does not fit the municipalities',
  },
  failure: (words, place, claimed, found) => `${words} (${place}): claimed ${claimed}, found ${found}`,
}
