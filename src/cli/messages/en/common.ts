import type { COMMON as German } from '../de/common.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const COMMON: typeof German = {
  columns: {
    ags: 'AGS',
    name: 'Municipality',
    district: 'District',
    districtAgs: 'district AGS',
    association: 'Association',
    amount: 'Amount (€)',
    persons: 'Persons',
    status: 'Application',
    missing: 'Missing (€)',
    group: 'Group',
    page: 'Page',
    edition: 'Edition',
    source: 'Source',
    atLeast: 'At least (€)',
    atMost: 'At most (€)',
    published: 'As of',
    origin: 'Origin',
    known: 'Known',
    total: 'of',
    members: 'Members',
    lead: 'Lead',
    file: 'File',
    kind: 'Kind',
    intact: 'State',
    sha256: 'SHA-256',
    path: 'Path',
    sample: 'Sample',
    ownThreshold: 'Own threshold (€)',
    publishedThreshold: 'Threshold of the edition (€)',
    ownAmounts: 'Own amounts',
    ownFile: 'File of the own amounts',
    version: 'Version',
    state: 'State',
    retrieved: 'Read on',
    rows: 'Amounts',
    proof: 'Proof',
    verdict: 'Change',
    sum: 'group together (€)',
    reason: 'no group because',
    splits: 'Associations more',
    travel: 'Ways more (m, crow flies)',
  },
  status: { alone: 'alone', join: 'only jointly', none: 'no amount', unknown: 'unknown' },
  kind: { 'urban-district': 'city district', town: 'town', municipality: 'municipality' },
  internalError:
    'Internal error. Stored tables are unchanged. Please report it, with the command and this line:',
  sampleMark: 'MUSTER – invented amounts',
  edition: (id, standing, date) =>
    `Planungsrahmen ${id}${standing === '' ? `, as of ${date}` : ` – ${standing}`}`,
  doubtful: 'This amount does not fit the rate per person; perhaps a misprint of the source',
  misprint: 'perhaps a misprint of the source',
  bounds: {
    short: (range) => `unknown (${range})`,
    notUsed: (name, bounds) => `${name}: ${bounds}; there is no exact amount, and none is used`,
    between: (atLeast, atMost) => `between ${atLeast} and ${atMost}`,
    below: (threshold) => `below ${threshold}`,
    exactly: (amount) => `${amount} by the rate`,
    printed: (printed) => `published: "${printed}"`,
    rounded: (printed) => `published rounded: "${printed}"`,
    onlyValue: (amount) => `the only possible value: ${amount}`,
  },
  readMark: 'Amounts read, not proven: a wrong one would go unseen',
  source: {
    pressRelease: (who, date) => `press release of ${who}, ${date}`,
    article: (title, date) => `${title}, ${date}`,
    document: (name, page, date) => `${name}, ${page}, retrieved ${date}`,
    own: (name) => (name === '' ? 'own figures' : `own figures (${name})`),
    byHand: (name) => `entered by hand (${name})`,
  },
  coverage: (known, total, own) => {
    const at = own > 0 ? 'at hand' : 'known'
    const among = own > 0 ? `, ${whole(own)} of them ${own === 1 ? 'an own one' : 'own ones'}` : ''
    return known === total
      ? `All ${whole(total)} amounts are ${at}${among}.`
      : `${whole(known)} of ${whole(total)} amounts ${at}${among}, ${whole(total - known)} unknown.`
  },
  completeHint: (edition) =>
    edition === 'demo'
      ? 'For the amounts of the sample: igm demo'
      : `To complete them: igm fetch${edition === '2018' ? '' : ` --edition ${edition} --url ADDRESS`} or igm import FILE.pdf${edition === '2018' ? '' : ` --edition ${edition}`}`,
  written: (path) => `Written: ${path}`,
}
