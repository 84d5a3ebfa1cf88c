import type { ProblemWords } from '../words.js'
import { FILES } from './problems/files.js'
import { NETWORK } from './problems/network.js'
import { PLACES } from './problems/places.js'
import { PLANS } from './problems/plans.js'
import { TABLES } from './problems/tables.js'
import { TEMPLATES } from './problems/templates.js'
import { USAGE } from './problems/usage.js'
import { WORKBOOKS } from './problems/workbooks.js'

/** What a user reads of each problem, one file for each room. */
export const PROBLEMS: ProblemWords = {
  ...PLACES,
  ...USAGE,
  ...FILES,
  ...TABLES,
  ...WORKBOOKS,
  ...TEMPLATES,
  ...NETWORK,
  ...PLANS,
}
