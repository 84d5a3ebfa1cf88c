import type { GroupingRequest } from '../problem.js'

/** What a plan is checked against: the register, and the amounts it was made from. */
export type VerifyData = Pick<GroupingRequest, 'register' | 'geography' | 'amounts'>
