import { COMMANDS } from '../../dist/cli/catalog.js'
import { COMMON_OPTIONS } from '../../dist/cli/command.js'
import { HELP } from '../../dist/cli/messages/en/help.js'
import { loadTopics } from '../../dist/cli/messages/load-words.js'

const topics = await loadTopics('en')

/** Text that roff reads as text: backslashes, hyphens that are to be copied, dots at the start of a line. */
const plain = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1')

/** @returns igm(1), made from the same words as `--help` */
export async function manPage() {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  return `${[
    `.TH IGM 1 "" "igm" "User Commands"`,
    '.SH NAME',
    `igm \\- ${plain('what municipalities of Baden-Württemberg may draw, and with whom they can join')}`,
    '.SH SYNOPSIS',
    '.B igm\n.I COMMAND\n[\\fIoptions\\fR]',
    '.SH DESCRIPTION',
    plain(HELP.words.program),
    '.SH COMMANDS',
    ...commands.flatMap(({ meta }) => commandLines(meta)),
    '.SH OPTIONS OF EVERY COMMAND',
    ...COMMON_OPTIONS.flatMap((option) => optionLines(option, {})),
    ...topic('EXIT STATUS', 'exit-codes'),
    ...topic('FORMATS', 'formats'),
    ...topic('ENVIRONMENT', 'environment'),
    ...topic('EDITIONS', 'editions'),
    ...topic('GROUPING', 'grouping'),
    ...topic('PROOF', 'proof'),
  ].join('\n')}\n`
}

function commandLines({ name, args, options, examples }) {
  const words = HELP.commands[name]
  return [
    `.SS igm ${plain([name, args].filter((part) => part !== '').join(' '))}`,
    plain(words.description),
    ...options.flatMap((option) => optionLines(option, words.options ?? {})),
    '.PP\nExamples:\n.nf',
    ...examples.map((line) => `\\&  ${plain(line)}`),
    '.fi',
  ]
}

function optionLines({ flags }, own) {
  const name = /--([a-z-]+)/.exec(flags)[1]
  return ['.TP', `\\fB${plain(flags)}\\fR`, plain(own[name] ?? HELP.options[name] ?? '')]
}

function topic(title, name) {
  const [, ...lines] = topics[name].trimEnd().split('\n')
  return [`.SH ${title}`, '.nf', ...lines.map((line) => `\\&${plain(line)}`), '.fi']
}
