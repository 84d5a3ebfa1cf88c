import type { ListWords } from '../words.js'
import { readAsVillageToo, VILLAGE_NOTICE } from './problems/places.js'
import { STATES } from './states.js'

const oneOf = (choices: readonly string[]) => choices.join('; ')
const perhaps = (choices: readonly string[]) => (choices.length > 0 ? ` Did you mean: ${oneOf(choices)}` : '')

const ENCODINGS: Readonly<Record<string, string>> = {
  cp850: 'code page 850 (DOS)',
  'mac-roman': 'Mac Roman',
  'windows-1252': 'Windows-1252 (Excel)',
}

const WHERE = {
  'sheet-name': 'The sheet is called',
  'print-header': 'Header or footer',
  'text-box': 'Text box',
}

/** What is said of a user's list of amounts. */
export const LISTS: ListWords = {
  fault: 'Error',
  note: 'Note',
  warning: 'Warning',
  line: (line) => `line ${line}`,
  lines: (spans) => (/^\d+$/.test(spans) ? `line ${spans}` : `lines ${spans}`),
  faults: {
    'amount-unreadable': ({ cell }) => `"${cell}" is no amount in whole euro, such as 51,000.`,
    'amount-too-large': ({ cell }) =>
      `"${cell}" is far too large; there is not that much in all of the state.`,
    'amount-rounded': ({ cell }) =>
      `"${cell}" in thousands of euro is rounded. The amount is needed to the euro, e.g. 218,922.`,
    'amount-ambiguous': ({ cell, whole }) =>
      `"${cell}" may be ${cell} or ${whole} euro. Write it without a mark between thousands: ${whole}.`,
    'persons-unreadable': ({ cell }) => `"${cell}" is no number of persons.`,
    'place-missing': () => 'Neither AGS nor name: whose amount is it?',
    'cells-excess': ({ cell }) =>
      `There are more cells here than heads ("${cell}"). Does a cell hold the delimiter?`,
    'amount-split': ({ cell }) =>
      `"${cell}" is cut in two cells at the comma. Write it without one, or in quotation marks.`,
    'cell-struck': ({ parts }) =>
      parts === 'all'
        ? 'Struck out in Excel. If the row counts, undo that; if not, delete the row.'
        : 'A cell is struck out in part in Excel. Keep only what counts.',
    'cell-merged': ({ range }) =>
      `The cells ${range} are merged: one entry for several rows. Unmerge them, and write one row a municipality.`,
    'cell-raised': () => 'The cell has a raised figure behind the amount. Leave only the amount.',
    'cell-noted': ({ note }) =>
      `A note at the cell says "${note}": does the amount count? Then delete the note; if not, the row.`,
    'cell-unseen': () =>
      'The text has the colour of its ground, nobody sees it. If the row counts, make it visible; otherwise delete it.',
    'formula-stale': ({ formula, stored, gives }) =>
      `The formula ${formula} gives ${gives}, stored is ${stored}. Open the file in Excel, calculate it anew (Ctrl+Alt+F9) and save it.`,
    'beside-unclear': ({ where, text, words }) =>
      `${WHERE[where]} "${text}": "${words}" leaves open whether these are amounts of one year in whole euros, and whether they count. ${where === 'sheet-name' ? 'If they do, rename the sheet or choose it with --sheet.' : 'If they do, delete it; otherwise correct the list.'}`,
    'formula-open': () =>
      'The cell is a formula whose result is not in the file. Open the file in Excel and save it.',
    'number-format': ({ value, format }) =>
      `The cell holds ${value}, but its number format (${format}) shows something else. Enter the amount in whole euro, formatted as a number.`,
    'text-turned': ({ cell, character }) =>
      `"${cell}" holds a character that turns the direction of writing (${character}): what is seen is not what stands there. Type the cell anew.`,
    'row-hidden': () =>
      'The row is hidden or filtered out in Excel. Show it if it counts; if not, delete it.',
    'column-hidden': ({ head }) =>
      `The column "${head}" is hidden in Excel. Show it, or choose the right one with --amount-column.`,
    'line-unread': ({ text }) =>
      `"${text}" names an amount, but not in the columns of the list. Put name and amount into their columns, or delete the line.`,
    'amount-elsewhere': ({ cell, head }) =>
      `There is no amount, but ${cell} stands ${head === '' ? 'in a column without a head' : `under "${head}"`}. Put it into the right column.`,
    'row-commented': ({ mark }) =>
      `The row begins with "${mark}" as a comment does. If it counts, delete the mark; if not, the row.`,
    'row-of-part': ({ part }) =>
      `"${part}" is only a part of the municipality. Only whole municipalities have amounts; write one row for each.`,
    'remark-unclear': ({ head, cell }) =>
      `${head === '' ? '' : `${head} `}"${cell}": does the amount count, and for a whole year? Then delete the remark; if not, the row.`,
    'other-year': ({ text, years, edition }) =>
      `"${text}" is of ${years.join(', ')}, and the edition asked for is ${edition}. If the amounts are right, delete the year; if not, choose the right edition with --edition.`,
    'amounts-below-rate': ({ largest, rate, edition }, { euro }) =>
      `No amount of the list is above ${euro(largest)}; one person alone brings ${euro(rate)} in the edition ${edition}. Are they thousands of euro? Enter whole euro.`,
    'amount-below-rate': ({ amount, rate, edition }, { euro }) =>
      `${euro(amount)} is less than one person brings in the edition ${edition} (${euro(rate)}). Are these thousands of euro? Enter whole euro.`,
    'amount-tiny': ({ amount, threshold }, { euro }) =>
      `${euro(amount)} is less than a hundredth of the threshold (${euro(threshold)}). Are these thousands of euro? Enter whole euro.`,
    'amounts-tiny': ({ largest, threshold }, { euro }) =>
      `No amount of the list is above ${euro(largest)}, and the threshold is ${euro(threshold)}. Are they thousands of euro? Enter whole euro.`,
    'rates-differ': ({ one, other }, { euro, whole }) =>
      `${euro(other.amount)} for ${whole(other.persons)} persons do not go with ${euro(one.amount)} for ${whole(one.persons)} in line ${one.line}. Did columns change places, or are units mixed?`,
    'row-equals-sum': ({ name, amount, of, place }, { euro }) =>
      `${euro(amount)} is exactly the sum of all other rows${of === 'all' ? '' : ' of this district'}. If "${name}" is a sum, delete the row; if it is ${place}, add the AGS.`,
    'name-or-district': ({ name, place, district }) =>
      `"${name}" may be the ${district} or ${place}. Write the whole name or the AGS.`,
    'meaning-unclear': ({ text, words }) =>
      `"${words}" in "${text}": these are no whole euros of one year. Convert them and write "amount" above.`,
    'amount-bound': ({ text, words }) =>
      `"${words}" in "${text}" names a bound, not the amount. If it is the amount of the Planungsrahmen, write "amount" above.`,
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
      `read as ${ENCODINGS[encoding] ?? encoding}; check the umlauts or save it as UTF-8.`,
    'lines-skipped': ({ text }) => `skipped: "${text}"`,
    'unseen-left-out': ({ cell, character }) =>
      `characters that nobody sees were left out, first in "${cell}" (${character}); what is seen is read.`,
    'columns-unused': ({ heads }) => `columns not used: ${heads.join(', ')}`,
    'sheet-chosen': ({ sheet, others }) =>
      `the sheet "${sheet}" is read; not read: ${others.join(', ')} (choose with --sheet).`,
    'looks-conditional': ({ ranges }) =>
      `a conditional format may strike out, hide or show otherwise ${ranges.join(', ')}; what the cells hold is read. Please check.`,
    'other-sheet-differs': ({ place, read, other }, { euro }) =>
      `${read.amount === null ? read.text : euro(read.amount)} for ${place} are read from "${read.sheet}"; "${other.sheet}" (${other.cell}) says ${other.amount === null ? other.text : euro(other.amount)}, which does not count.`,
    'name-of-village-too': ({ name, place, knownIn }) => readAsVillageToo(name, place, oneOf(knownIn)),
    'sample-amounts': ({ equal, count }, { whole }) =>
      `${whole(equal)} of ${whole(count)} amounts are the invented ones of the sample (demo). All that is made of them is marked MUSTER.`,
    'words-beside': ({ where, text }) => `${WHERE[where]} not read: "${text}"`,
    'cells-unheaded': ({ texts }) =>
      `beside the amount, in a column without a head, stands ${texts.map((text) => `"${text}"`).join(', ')}. The list does not say what it means; please look.`,
    'rows-coloured': ({ by }) =>
      `${by === 'fill' ? 'on another ground' : 'in another colour'} than the other rows. The list does not say what the colour means; please look.`,
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
