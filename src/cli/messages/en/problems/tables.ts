import { numberFormat } from '../../numbers.js'
import type { ProblemWords } from '../../words.js'

const { whole } = numberFormat('en')

/** Why a list cannot be read, by the reader's codes. */
const CSV_REASONS: Readonly<Record<string, string>> = {
  empty: 'it is empty',
  'not-text': 'it holds no text',
  'too-long': 'it has too many lines',
  'max-record-size': 'a line is too long',
  'quote-not-closed': 'a quotation mark is not closed',
  'no-rows': 'nothing stands below the heads of its columns',
  pdf: 'it is a PDF; read it with igm import, or copy its figures into a list (CSV, XLSX)',
  html: 'it is a web page; open it in Excel and save it as .xlsx or CSV',
  json: 'it is JSON; a CSV or XLSX file is needed',
}

/** Marks between cells that have a name of their own. */
const DELIMITERS: Readonly<Record<string, string>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'bar |',
}
const COLUMNS: Readonly<Record<string, string>> = {
  key: 'the key',
  name: 'the municipality',
  district: 'the district',
  amount: 'the amount',
  persons: 'the persons',
}

function csvReason(code: string): string {
  const [name = '', ...detail] = code.split(': ')
  return [CSV_REASONS[name] ?? name, ...detail].join(': ')
}

const amounts = (count: number) => (count === 1 ? '1 amount' : `${whole(count)} amounts`)

/** What the table lacks against the one that is stored. */
const WEAKER = {
  list: 'the new one is a list, and the stored one is a PDF',
  'not-proven': 'the new one is not proven, and the stored one is',
  'fewer-rows': 'the new one has fewer municipalities',
} as const

export const TABLES = {
  'edition-unknown': ({ query, known }) =>
    `There is no edition "${query}" here. At hand: ${known.join(', ')} (see igm editions).`,
  'version-unknown': ({ query, known }) =>
    `There is no version "${query}". ${known.length > 0 ? `At hand: ${known.join(', ')}` : 'No table has been stored yet'} (see igm editions --history).`,
  'edition-file-invalid': ({ path, place }) =>
    `In ${path} the field "${place}" is wrong${place === 'id' ? ' (small letters, digits and hyphens, as "heilbronn-2018")' : ''}. igm help edition-file shows a model.`,
  'edition-id-taken': ({ path, id, known }) =>
    `${path} describes "${id}", but igm knows that edition already (${known.join(', ')}). Choose another id.`,
  'table-refused': ({ path, errors }) =>
    `${path} was not imported: ${errors} ${errors === 1 ? 'finding speaks' : 'findings speak'} against the table. What was stored is kept.`,
  'weaker-source': ({ path, edition, reasons, stored, rows }, { date }) =>
    `${path} (${amounts(rows)}) was not stored. A better table of edition ${edition} is there (${stored.name}, ${amounts(stored.rows)}, read on ${date(stored.retrieved)}): ${reasons.map((reason) => WEAKER[reason]).join('; ')}. To replace it all the same: --replace (the former one is kept as a version).`,
  'amounts-refused': ({ path, faults }) =>
    `${path} is not used: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the list. No amount was taken from it.`,
  'csv-invalid': ({ path, reason, line }) =>
    `${path} cannot be read as a list${line === null ? '' : ` (line ${line})`}: ${csvReason(reason)}.`,
  'csv-columns': ({ path, found, delimiter }) =>
    `${path} lacks columns. Needed: ags or name (with district), and amount; found: ${found.join(', ')}${delimiter === null ? '' : ` (delimiter: ${DELIMITERS[delimiter] ?? delimiter})`}. Where the amount is called otherwise, --amount-column helps.`,
  'columns-several': ({ path, line, column, heads }) =>
    `${path}, line ${line}, has several columns for ${COLUMNS[column] ?? column}: ${heads.map((head) => `"${head}"`).join(', ')}. ${column === 'amount' ? `Choose one, e.g. --amount-column "${heads[0] ?? ''}".` : 'Leave only one.'}`,
  'store-failed': ({ path, reason }) =>
    `The table cannot be stored in ${path} (${reason}). Check rights and room, or set IGM_DATA_DIR to another folder.`,
  'store-unreadable': ({ path, reason }) =>
    `${path}, in which igm keeps its tables, cannot be read (${reason}). Check its rights, or set IGM_DATA_DIR to another folder.`,
  'store-newer': ({ path }) =>
    `The stored table ${path} is from a newer igm, and is neither read nor replaced. Update igm or set IGM_DATA_DIR to another folder.`,
  'store-damaged': ({ path }) =>
    `The stored table ${path} is damaged and is not used. Delete the file or read the table again with igm import.`,
  'data-damaged': ({ path }) => `The file ${path} is not the one that was shipped. Install igm anew.`,
} satisfies Partial<ProblemWords>
