import type { MENU as German } from '../de/menu.js'

export const MENU: typeof German = {
  title: 'igm: Integrationsmanagement in Baden-Württemberg',
  district: 'Which district?',
  type: 'type a name or a car plate, choose with the arrow keys, press Enter',
  what: (district, edition) => `${district}, edition ${edition}: what would you like to do?`,
  whatWithOwn: (district, edition, file) =>
    `${district}, edition ${edition}, own amounts from ${file}: what would you like to do?`,
  action: {
    eligible: 'See the table: who may apply alone?',
    lookup: 'Look up a municipality',
    group: 'Propose groups',
    export: 'Excel file with table and groups',
    report: 'Report with a map (for the browser)',
    paper: 'Paper for the council (Word)',
    import: "Take over the state's PDF or a table of your own",
    own: 'Use own amounts (a filled-in form, Excel or CSV)',
    edition: 'Choose another edition',
    district: 'Choose another district',
    end: 'Leave',
  },
  edition: 'Which edition?',
  editionHint: 'invented amounts, to try things out',
  place: 'Which municipality? (name or AGS)',
  file: 'Which file? (type its path, or drag the file into the window)',
  ownFile: 'Which file of own amounts? (path, or drag it into the window; empty: none)',
  noFile: (path) => `There is no file ${path}.`,
  store: (path) => `Store ${path} as an edition?`,
  draft: 'Save an Excel file in which what could not be read can be filled in?',
  draftName: 'draft',
  draftNext:
    'Once it is filled in, choose "Take over the state\'s PDF or a table of your own" here and give the Excel file.',
  completes:
    'This list alone cannot be taken over. Does it complete a PDF? (its path, or drag it into the window; empty: no)',
  where: 'Save where?',
  replace: (path) => `${path} is there already. Replace it?`,
  open: 'Open it now?',
  notOpened: (path) => `No program is set up here to open it. The file is ${path}`,
  same: (line) => `The same as a command: ${line}`,
  yes: 'Yes',
  no: 'No',
  close: 'Press Enter to close',
}
