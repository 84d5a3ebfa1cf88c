import type { ListWords } from '../words.js'
import { VILLAGE_NOTICE } from './problems/places.js'
import { STATES } from './states.js'

const oneOf = (choices: readonly string[]) => choices.join('; ')
const perhaps = (choices: readonly string[]) => (choices.length > 0 ? ` Did you mean: ${oneOf(choices)}` : '')

/** What is said of a user's list of amounts. */
export const LISTS: ListWords = {
  fault: 'Error',
  note: 'Note',
  warning: 'Warning',
  line: (line) => `line ${line}`,
  lines: (lines) => (lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`),
  faults: {
    'amount-unreadable': ({ cell }) => `"${cell}" is no amount in whole euro, such as 51,000.`,
    'amount-too-large': ({ cell }) =>
      `"${cell}" is far too large; there is not that much in all of the state.`,
    'amount-rounded': ({ cell }) =>
      `"${cell}" in thousands of euro is rounded. The amount is needed to the euro, e.g. 218,922.`,
    'persons-unreadable': ({ cell }) => `"${cell}" is no number of persons.`,
    'place-missing': () => 'Neither AGS nor name: whose amount is it?',
    'cells-excess': ({ cell }) =>
      `There are more cells here than heads ("${cell}"). Does a cell hold the delimiter?`,
    'amount-split': ({ cell }) =>
      `"${cell}" is cut in two cells at the comma. Write it without one, or in quotation marks.`,
    'meaning-unclear': ({ text, words }) =>
      `"${words}" in "${text}": these are no whole euros of one year. Convert them and write "amount" above.`,
    'sum-differs': ({ label, printed, found }, { euro }) =>
      `"${label}" says ${euro(printed)}, the lines above add up to ${euro(found)}.`,
    'key-contradicts': ({ key, place, other }) => `${key} is ${place}, but "${other}" stands beside it.`,
    'name-contradicts': ({ name, other, places }) =>
      `"${name}" does not go with "${other}"; of that name there is: ${oneOf(places)}.`,
    'name-unknown': ({ name, suggestions }) =>
      `No municipality in Baden-Württemberg is called "${name}".${perhaps(suggestions)}`,
    'name-ambiguous': ({ name, choices }) =>
      `"${name}" fits several municipalities: ${oneOf(choices)}. Add the AGS or the district.`,
    'name-cut': ({ name, choices }) => `"${name}" is cut off; so begins: ${oneOf(choices)}.`,
    'name-of-village': ({ name, knownIn }) =>
      `"${name}" is no municipality, but known as a place in: ${oneOf(knownIn)}. Only municipalities have amounts. (${VILLAGE_NOTICE})`,
    'district-unknown': ({ district }) => `No district is called "${district}".`,
    'row-of-district': ({ query, district }) => `"${query}" is the ${district}, no municipality.`,
    'key-of-other-state': ({ key, state }) =>
      `${key} does not lie in Baden-Württemberg, but in ${STATES[state] ?? 'another state'}.`,
    'key-unknown': ({ key }) => `No municipality has the key "${key}"; an AGS has eight digits.`,
    'place-twice': ({ place, first }) => `${place} appears twice, first: line ${first}.`,
    'persons-contradict': ({ persons, amount, expected }, { euro, whole }) =>
      `${whole(persons)} persons make ${euro(expected)}, but ${euro(amount)} stands there.`,
  },
  notes: {
    encoding: ({ encoding }) =>
      `read as ${encoding === 'cp850' ? 'code page 850 (DOS)' : 'Mac Roman'}; check the umlauts or save it as UTF-8.`,
    'lines-skipped': ({ text }) => `skipped: "${text}"`,
    'columns-unused': ({ heads }) => `columns not used: ${heads.join(', ')}`,
    'sheet-chosen': ({ sheet, others }) =>
      `the sheet "${sheet}" is read; not read: ${others.join(', ')} (choose with --sheet).`,
    'rows-hidden': () => 'hidden in Excel, and read here. Delete them if they shall not count.',
    'columns-hidden': ({ columns }) => `columns hidden in Excel, and read here: ${columns.join(', ')}.`,
    'sheet-protected': ({ sheet }) =>
      `The sheet "${sheet}" is protected against changes; it is read all the same.`,
    'amounts-missing': () => 'without an amount, stays as it is.',
    'rows-outside': () => 'lies outside the districts asked for and is not used.',
    'sum-holds': ({ label }) => `${label === '' ? 'the sum' : `"${label}"`} agrees with the lines above.`,
    'in-thousands': ({ words }) => `"${words}" is read as thousands of euro.`,
    'homonym-settled': ({ name, place, by }) =>
      `"${name}" is ${place}, because ${by === 'scope' ? 'only this one lies in the districts asked for' : 'only this one fits the order of the list'}.`,
  },
}
