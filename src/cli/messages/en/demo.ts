import type { DEMO as German } from '../de/demo.js'

export const DEMO: typeof German = {
  intro: 'The whole way on a sample PDF. All amounts are invented; nothing of it is stored.',
  step: {
    parse: '1. Read the PDF and prove it',
    lookup: '2. Look up a municipality',
    eligible: '3. Who may apply alone?',
    group: '4. Propose groups',
    report: '5. The report for the district office',
  },
  next: 'And now with real figures:\n  igm lookup Lörrach\n  igm eligible --edition 2017 --district Sigmaringen\n  igm fetch',
}
