import type { Labels } from '../labels.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const LABELS: Labels = {
  columns: {
    ags: 'AGS',
    name: 'Municipality',
    district: 'District',
    association: 'Association',
    amount: 'Amount (€/year)',
    persons: 'Persons',
    status: 'Application',
    missing: 'Missing (€)',
    group: 'Group',
    page: 'Page',
    edition: 'Edition',
    published: 'As of',
    origin: 'Origin',
    known: 'Known',
    total: 'of',
    members: 'Members',
    lead: 'Lead',
    file: 'File',
    verdict: 'Change',
    splits: 'Associations more',
    travel: 'Ways more (m)',
  },
  status: { alone: 'alone', join: 'only jointly', none: 'no amount', unknown: 'unknown' },
  kind: { 'urban-district': 'city district', town: 'town', municipality: 'municipality' },
  internalError:
    'Internal error. Stored tables are unchanged. Please report it, with the command and this line:',
  sampleMark: 'MUSTER – invented amounts',
  lookup: {
    amount: 'Amount',
    application: 'Application',
    posts: 'Posts',
    association: 'Association',
    source: 'Source',
    unknownAmount: 'unknown: no published amount is at hand',
    perYear: (amount, persons) =>
      `${amount} a year${persons === null ? '' : ` (${whole(persons)} ${persons === 1 ? 'person' : 'persons'})`}`,
    mayApply: {
      alone: (_, threshold) => `may apply alone (threshold ${threshold})`,
      join: (missing, threshold) =>
        `only jointly with others: ${missing} short of the threshold of ${threshold}`,
      none: () => 'no amount: no persons were counted',
      unknown: () => 'unknown as long as the amount is',
    },
    paid: (fte, sum) => `${fte} at ${sum}`,
    or: ' or ',
    doubtful: 'This amount does not fit the rate per person; perhaps a misprint of the source',
    nameUnknown: (query) => `No municipality in Baden-Württemberg is called "${query}".`,
    nameAmbiguous: (query) => `"${query}" fits several municipalities; give the AGS:`,
    nameShared: (query, others) => `"${query}" could also be: ${others}`,
    suggestions: 'Did you mean:',
  },
  source: {
    pressRelease: (who, date) => `press release of ${who}, ${date}`,
    article: (who, date) => `${who}, ${date}`,
    document: (name, page, date) => `${name}, ${page}, retrieved ${date}`,
    own: (name) => `own figures (${name})`,
  },
  coverage: (known, total) =>
    known === total
      ? `All ${whole(total)} amounts are known.`
      : `${whole(known)} of ${whole(total)} amounts known, ${whole(total - known)} unknown.`,
  completeHint: (edition) =>
    edition === 'demo'
      ? 'For the amounts of the sample: igm demo'
      : `To complete them: igm fetch${edition === '2018' ? '' : ` --edition ${edition} --url ADDRESS`} or igm import FILE.pdf${edition === '2018' ? '' : ` --edition ${edition}`}`,
  eligible: {
    summary: ({ alone, join, none, unknown }, amount) =>
      `${whole(alone)} alone, ${whole(join)} only jointly, ${whole(none)} without amount, ${whole(unknown)} unknown; ${amount} a year in total.`,
    nothing: 'No municipality has this status.',
  },
  group: {
    together: (count, members) =>
      `${whole(count)} ${count === 1 ? 'group' : 'groups'} with ${whole(members)} municipalities`,
    alone: (count) => `${whole(count)} alone`,
    ungrouped: 'Without a group:',
    reason: {
      none: 'no amount',
      unknown: 'amount unknown',
      excluded: 'excluded on request',
      'no-neighbour': 'no neighbour that it could join',
      'component-below-threshold': 'all neighbours in reach stay below the threshold together',
      'left-over': 'the wishes leave no place',
    },
    missing: (amount) => `${amount} missing`,
    objective: {
      ungrouped: 'municipalities without a group',
      groups: 'groups',
      splits: 'associations touched',
      travel: 'ways to the lead (metres)',
    },
    proven: 'proven to be the best possible',
    open: (bound) => `not proven; bound ${bound}`,
    groupTitle: (id, amount) => `Group ${id}: ${amount}`,
    lead: 'lead',
    notConnected: 'not connected',
    saved: (path) => `Plan saved: ${path}; check it with igm verify ${path}`,
    verified: (groups) => `The plan passes every check (${whole(groups)} groups).`,
    failure: (code, place) => `Deviation ${code}: ${place}`,
    nothing: 'No group is possible: too few amounts are known.',
    inGroup: (name, id, amount, others) =>
      others === ''
        ? `${name} stands alone (group ${id}, ${amount}).`
        : `${name} is in group ${id} (${amount}) with ${others}.`,
    inNoGroup: (name, reason) => `${name} is in no group: ${reason}.`,
    toStandAlone: (missing) => `To apply alone it lacks ${missing}.`,
    needed: 'Without it the group would stay below the threshold, or fall apart.',
    notNeeded: 'The group could do without it; here the ways or the associations are better.',
    alternative: {
      possible: 'possible',
      'own-group-breaks': 'its own group would break',
      'wish-forbids': 'a wish speaks against it',
    },
    outcome: {
      groups: (groups, divided) =>
        `As many groups as possible (--prefer groups): ${whole(groups)} groups, ${whole(divided)} associations divided`,
      associations: (groups, divided) =>
        `Associations kept whole (--prefer associations): ${whole(groups)} groups, ${whole(divided)} divided`,
    },
    throughDistrict: 'A third way: all of them together through the Landkreis',
    progress: (part, parts, groups, bound) =>
      `Part ${part} of ${parts}: ${groups} groups, at most ${bound} possible (Ctrl-C: best proposal so far)`,
    interrupted: 'Interrupted: this is the best proposal found by then. What is not called proven is open.',
    noNearMisses: 'Nobody lacks less than 5 % of the threshold.',
  },
  parse: {
    accepted: (rows, edition) => `${whole(rows)} municipalities read and proven: edition ${edition}.`,
    refused: (errors) =>
      `Not proven: ${whole(errors)} ${errors === 1 ? 'finding speaks' : 'findings speak'} against the table. It will not be imported.`,
    check: {
      'every-line-understood': 'every line understood',
      'every-row-one-municipality': 'every row exactly one municipality',
      'no-municipality-twice': 'no municipality twice',
      'all-municipalities-present': 'no municipality missing',
      'amounts-on-lattice': 'amounts are persons × rate',
      'persons-agree': 'column of persons agrees',
      'persons-total': 'sum of persons',
      'amount-total': 'sum of amounts',
      'printed-sums': 'printed sums agree',
      'known-sums': 'known sums of districts',
      'running-numbers': 'running numbers without a gap',
      'readers-agree': 'two readers agree',
      'no-damage': 'file undamaged',
    },
    detail: {
      lines: 'lines',
      notUnderstood: 'not understood',
      rows: 'rows',
      known: 'matched',
      twice: 'twice',
      expected: 'expected',
      found: 'found',
      unit: 'amount per person',
      odds: 'by chance only 1 in',
      tolerance: 'rounding up to',
      off: 'off',
      differ: 'different',
      sums: 'sums',
      gaps: 'gaps',
      warnings: 'warnings',
    },
    ok: 'yes',
    failed: 'NO',
    notChecked: 'cannot be checked',
    page: (page) => `page ${page}`,
    line: (line) => `line ${line}`,
    progress: (page, pages) => `page ${page} of ${pages}`,
    stored: (rows, edition) => `${whole(rows)} amounts stored as edition ${edition}.`,
    nextAfterImport:
      'Go on with: igm lookup NAME · igm eligible --district DISTRICT · igm group --district DISTRICT',
    doNotStore: 'Read, not stored. To store it: igm import FILE',
  },
  store: {
    origin: { published: 'published single amounts', imported: 'imported table', none: 'no amounts' },
    trying: (url) => `Loading ${url}`,
    tryFailed: (reason) => `In vain: ${reason}`,
    received: (kilobytes) => `${kilobytes} kB loaded`,
    unchanged: (edition) => `Unchanged since the last retrieval; the stored table ${edition} stays valid.`,
  },
  demo: {
    intro: 'The whole way on a sample PDF. All amounts are invented; nothing of it is stored.',
    step: {
      parse: '1. Read the PDF and prove it',
      lookup: '2. Look up a municipality',
      eligible: '3. Who may apply alone?',
      group: '4. Propose groups',
      report: '5. The report for the district office',
    },
    next: 'And now with real figures:\n  igm lookup Lörrach\n  igm eligible --edition 2017 --district Sigmaringen\n  igm fetch',
  },
  written: (path) => `Written: ${path}`,
}
