import type { ProblemWords } from '../../words.js'

export const USAGE = {
  'option-unknown': ({ option, suggestion }) =>
    `There is no option ${option}.${suggestion ? ` Did you mean ${suggestion}?` : ''} --help shows all options.`,
  'command-unknown': ({ command, suggestion }) =>
    `There is no command "${command}".${suggestion ? ` Did you mean ${suggestion}?` : ''} igm --help shows all commands.`,
  'command-is-file': ({ path }) =>
    `${path} is a file, not a command. Did you mean: igm import ${path} (to read it and store nothing: igm parse ${path})?`,
  'menu-needs-terminal': () =>
    'The menu needs a terminal with a keyboard. In scripts use the commands: igm --help.',
  'command-missing': () => 'A command is missing. igm --help shows all commands.',
  'argument-invalid': ({ argument, expected, found }) =>
    `The argument "${argument}" does not fit: expected ${expected}, found ${found}.`,
  'argument-missing': ({ argument }) => `<${argument}> is missing. --help shows examples.`,
  'argument-excess': ({ command, likely }) =>
    `igm ${command} does not take that many arguments; see igm ${command} --help.${likely === null ? '' : ` Did you mean: ${likely}`}`,
  'scope-missing': () =>
    'For which district? Give --district NAME (may be repeated), or --all for the state.',
  'topic-unknown': ({ topic, known }) => `There is no help on "${topic}". Topics: ${known.join(', ')}.`,
  interrupted: () => 'igm: interrupted; stored tables are unchanged.',
  'format-unknown': ({ format, known }) => `There is no format "${format}". Possible: ${known.join(', ')}.`,
  'option-invalid': ({ option, value, expected }) =>
    value === ''
      ? `${option} needs a value. --help shows examples.`
      : `"${value}" does not fit ${option}. Expected: ${expected}.`,
  'options-exclude': ({ option, other }) =>
    `${option} and ${other} exclude each other. Give only one of them.`,
} satisfies Partial<ProblemWords>
