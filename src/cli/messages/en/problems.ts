import type { ProblemWords } from '../words.js'

const oneOf = (choices: readonly string[]) => choices.join('; ')
const perhaps = (suggestions: readonly string[]) =>
  suggestions.length > 0 ? ` Did you mean: ${oneOf(suggestions)}` : ''

/** Why a CSV file cannot be read, by the reader's codes. */
const CSV_REASONS: Readonly<Record<string, string>> = {
  empty: 'it is empty',
  'not-text': 'it holds no text',
  'too-long': 'it has too many lines',
  'max-record-size': 'a line is too long',
  amount: 'the amount is no whole number of euro, e.g. 51,000',
  persons: 'the persons are no whole number',
  'too-large': 'a number is far too large; there is not that much in all of the state',
  ags: 'the AGS has not eight digits',
  'place-missing': 'neither AGS nor name with district is given',
  'quote-not-closed': 'a quotation mark is not closed',
  'record-inconsistent-fields-length': 'the line has too many or too few columns',
  'column-twice': 'a column occurs twice',
}

function csvReason(code: string): string {
  const [name = '', ...detail] = code.split(': ')
  return [CSV_REASONS[name] ?? name, ...detail].join(': ')
}

/** Why a municipality cannot be in a group. */
const NO_PART = {
  'not-in-scope': 'lies outside the scope.',
  unknown: 'takes no part, because its amount is not known. It can be given with --amounts.',
  none: 'takes no part, because it has no amount.',
} as const

const WEB_ONLY = 'Only http and https addresses are allowed.'
/** Why an address is not asked, and what to do then. */
const REFUSED: Readonly<Record<string, readonly [why: string, next: string]>> = {
  'invalid-address': ['no valid address', WEB_ONLY],
  scheme: ['neither http nor https', WEB_ONLY],
  credentials: ['it holds a password', 'Give it without user and password, or a file with --file.'],
  'local-address': ['an address of your own network', 'Download the PDF yourself and give it with --file.'],
  'too-many-redirects': ['too many redirects', 'Give another address or a file with --file.'],
}

export const PROBLEMS: ProblemWords = {
  'name-unknown': ({ query, suggestions }) =>
    `No municipality in Baden-Württemberg is called "${query}".${perhaps(suggestions) || ' Check the spelling or give the AGS.'}`,
  'name-ambiguous': ({ query, choices }) =>
    `"${query}" fits several municipalities: ${oneOf(choices)}. Give the AGS or "name, district".`,
  'district-unknown': ({ query, suggestions }) =>
    `No district is called "${query}".${perhaps(suggestions) || ' To see all districts: igm eligible --format csv'}`,
  'district-ambiguous': ({ query, choices }) =>
    `"${query}" is both a Landkreis and a Stadtkreis: ${oneOf(choices)}. Give the number or the full name, e.g. --district "${query}, Stadt".`,
  'edition-unknown': ({ query, known }) =>
    `There is no edition "${query}" here. At hand: ${known.join(', ')} (see igm editions).`,
  'edition-file-invalid': ({ path, place }) =>
    `In ${path} the field "${place}" is wrong. igm help edition-file shows a model.`,
  'edition-id-taken': ({ path, id, known }) =>
    `${path} describes "${id}", but igm knows that edition already (${known.join(', ')}). Choose another id.`,
  'no-names': () => 'No names in the input. Give one municipality per line.',
  'too-many-names': ({ count, limit }, { whole }) =>
    `${whole(count)} names at once are too many, at most ${whole(limit)}. Split the list; igm eligible shows all municipalities.`,
  'option-unknown': ({ option, suggestion }) =>
    `There is no option ${option}.${suggestion ? ` Did you mean ${suggestion}?` : ''} --help shows all options.`,
  'command-unknown': ({ command, suggestion }) =>
    `There is no command "${command}".${suggestion ? ` Did you mean ${suggestion}?` : ''} igm --help shows all commands.`,
  'command-missing': () => 'A command is missing. igm --help shows all commands.',
  'argument-missing': ({ argument }) => `<${argument}> is missing. --help shows examples.`,
  'argument-excess': ({ command }) =>
    `igm ${command} does not take that many arguments. Put names with spaces in quotes; see igm ${command} --help.`,
  'scope-missing': () =>
    'For which district? Give --district NAME (may be repeated), or --all for the state.',
  'topic-unknown': ({ topic, known }) => `There is no help on "${topic}". Topics: ${known.join(', ')}.`,
  interrupted: () => 'igm: interrupted; stored tables are unchanged.',
  'file-not-found': ({ path }) => `There is no file ${path}. Check the path and the spelling.`,
  'file-unreadable': ({ path, reason }) =>
    `The file ${path} cannot be read (${reason}). Check that it is a file and that you may read it.`,
  'file-too-large': ({ path, limit }, { whole }) =>
    `${path} is larger than ${whole(limit)} bytes; a budget table is far smaller. Give the right file.`,
  'output-missing': ({ format }) => `The format ${format} needs a file: -o FILE.${format}`,
  'output-folder-missing': ({ path }) =>
    `The folder of ${path} does not exist. Create it first or name another place.`,
  'output-is-input': ({ path }) =>
    `${path} is read, so the result cannot be written to it. Give another file.`,
  'output-locked': ({ path }) =>
    `${path} is locked, probably still open in Excel. Close it there and repeat the command.`,
  'output-failed': ({ path, reason }) =>
    reason === 'EISDIR'
      ? `${path} is a folder. Give the name of a file in it.`
      : `${path} cannot be written (${reason}). Check that you may write there and that there is room.`,
  'format-unknown': ({ format, known }) => `There is no format "${format}". Possible: ${known.join(', ')}.`,
  'option-invalid': ({ option, value, expected }) =>
    value === ''
      ? `${option} needs a value. --help shows examples.`
      : `"${value}" does not fit ${option}. Expected: ${expected}.`,
  'table-refused': ({ path, errors }) =>
    `${path} was not imported: ${errors} ${errors === 1 ? 'finding speaks' : 'findings speak'} against the table. What was stored is kept.`,
  'csv-invalid': ({ path, reason, line }) =>
    `${path} is not a readable CSV file${line === null ? '' : ` (line ${line})`}: ${csvReason(reason)}.`,
  'csv-columns': ({ path, found, expected }) =>
    `${path} lacks columns. Found: ${found.join(', ')}; needed: ${expected.join(', ')}.`,
  'store-failed': ({ path, reason }) =>
    `The table cannot be stored in ${path} (${reason}). Check rights and room, or set IGM_DATA_DIR to another folder.`,
  'store-damaged': ({ path }) =>
    `The stored table ${path} is damaged and is not used. Delete the file or read the table again with igm import.`,
  'data-damaged': ({ path }) => `The file ${path} is not the one that was shipped. Install igm anew.`,
  'network-unreachable': ({ url, reason }) =>
    `No connection to ${url} (${reason}). What was stored is unchanged. Behind a proxy set HTTPS_PROXY, or download the PDF elsewhere and use igm fetch --file FILE.pdf.`,
  'download-failed': ({ url, status }) =>
    `${url} answers with error ${status}. What was stored is unchanged. Give another address with --url or a downloaded file with --file.`,
  'download-not-pdf': ({ url }) =>
    `${url} holds no PDF but something else (mostly an error page). What was stored is unchanged. Give another address with --url or a file with --file.`,
  'download-too-large': ({ url, limit }, { whole }) =>
    `${url} is larger than ${whole(limit)} bytes and was not loaded. What was stored is unchanged.`,
  'download-incomplete': ({ url, expected, received }, { whole }) =>
    `The transfer of ${url} broke off after ${whole(received)} of ${whole(expected)} bytes. What was stored is unchanged. Try again.`,
  'download-timeout': ({ url, seconds }) =>
    `${url} did not answer within ${seconds} seconds. What was stored is unchanged. Try again later or use --file.`,
  'download-refused': ({ url, reason }) => {
    const [why, next] = REFUSED[reason] ?? [reason, WEB_ONLY]
    return `${url} is not loaded for safety (${why}). What was stored is unchanged. ${next}`
  },
  'no-address': ({ edition }) => `No address is known for edition ${edition}. Give --url or --file.`,
  'plan-invalid': ({ path, reason }) =>
    `${path} is not a saved plan (${reason}). To save one: igm group --plan FILE.json`,
  'plan-rejected': ({ path, failures }) =>
    `${path} does not pass the check: ${failures} ${failures === 1 ? 'deviation' : 'deviations'}.`,
  'plan-impossible': ({ reason }) => `These wishes cannot all be met: ${reason}.`,
  'amount-twice': ({ name, amounts: [one, other] }) =>
    `There are two different amounts for ${name}: €${one} and €${other}. Please drop one.`,
  'takes-no-part': ({ option, name, reason }) => `${option}: ${name} ${NO_PART[reason]}`,
  'plan-not-found': ({ reason }) =>
    `No proposal was found that meets all these wishes: ${reason}. That there is none is not proven; a higher --time-limit or fewer wishes may help.`,
}
