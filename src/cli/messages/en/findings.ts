import type { FindingSentences, Said, SeverityWords } from '../words.js'

export const SEVERITY: SeverityWords = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

const perhaps = (said: Said<'suggestions'>) =>
  said('suggestions') ? ` Did you mean: ${said('suggestions')}?` : ''

/** Which limit stopped the reading. */
const LIMITS: Readonly<Record<string, (value: string) => string>> = {
  pages: (value) =>
    `The PDF has more than ${value} pages. Is it the right file? Then allow more with --max-pages.`,
  seconds: (value) =>
    `The PDF is not read after ${value} seconds. Is it the right file? Then allow more time with --max-seconds.`,
  megabytes: (value) =>
    `The PDF needs more than ${value} MB of memory. Is it the right file? Then allow more with --max-memory.`,
}

/** What a proof lacks where nothing speaks against a table. */
const MISSING: Readonly<Record<string, string>> = {
  municipalities: 'not all municipalities are in the table, and no sum shows that none is missing.',
  totals:
    'the total and the number of persons of this edition are not known; a wrong amount would go unseen.',
  sums: 'the printed sums do not cover all rows; in the others a wrong amount would go unseen.',
}

/** Ways in which a row is seen otherwise than it is written. */
const HOW: Readonly<Record<string, string>> = {
  annotation: 'an annotation lies over the row',
  'form-field': 'a form field lies over the row',
  invisible: 'the text is drawn without ink',
  white: 'the text has the colour of its ground',
  tiny: 'the text is too small to be seen',
  clipped: 'the text is cut off',
  'off-page': 'the text stands beside the page',
  'layer-off': 'the text lies on a layer that is not always shown',
  covered: 'something is painted over the text',
  struck: 'the text is struck out',
  overprinted: 'other text is written over it',
  picture: 'a picture lies over the row',
  'other-letters': 'its letters look like others',
}

/** Where a file speaks of itself. */
const WHERE: Readonly<Record<string, string>> = {
  title: 'in its title',
  label: 'in a bookmark or at an attached file',
  watermark: 'across the page',
  recurring: 'on its pages',
  heading: 'in a heading',
  mark: 'in a stamp or annotation',
  amount: 'beside an amount',
}

const quoted = (text: string) => (text === '' ? '' : ` ("${text}")`)
const more = (said: Said<'more'>) => (said('more') ? ` So do ${said('more')} more rows.` : '')

export const FINDINGS: FindingSentences = {
  'not-a-pdf': () =>
    'This is not a PDF file. Check the file that was downloaded; a list (Excel, CSV) is checked by igm import.',
  'html-page': () =>
    'This is a web page (HTML), not a PDF, mostly the error page of a server. Download it again.',
  'empty-file': () => 'The file is empty. Download it again.',
  'password-needed': () => 'The PDF is protected by a password. Get or save a version without one.',
  damaged: (said) => `The PDF is damaged (${said('reasons') || 'not readable'}). Download it again.`,
  'file-limit': (said) => LIMITS[said('limit')]?.(said('value')) ?? '',
  'no-text-layer': () =>
    'The PDF holds no text; it is probably a scan. It needs text recognition (OCR) first.',
  'no-table': () => 'No table of municipalities and amounts found. Is it the right file?',
  'line-not-understood': () => 'This line of the table makes no sense.',
  'name-unknown': (said) => `No municipality is called "${said('name') || said('ags')}".${perhaps(said)}`,
  'name-ambiguous': (said) => `"${said('name')}" fits several municipalities: ${said('candidates')}.`,
  'municipality-twice': (said) => `${said('name')} appears twice, first: ${said('firstPage')}.`,
  'municipalities-missing': (said) =>
    `${said('count')} municipalities are not in the table: ${said('municipalities')}.`,
  'amount-off-lattice': (said) =>
    `€${said('amount')} is no whole multiple of the rate per person; the nearest possible amount is €${said('nearest')}.`,
  'persons-disagree': (said) =>
    `${said('printed')} persons are printed, but €${said('amount')} means ${said('implied')}.`,
  'persons-total-differs': (said) =>
    `The persons add up to ${said('found')} instead of ${said('expected')}: something is missing or too much.`,
  'amount-total-differs': (said) =>
    `The amounts add up to €${said('found')} instead of €${said('expected')}.`,
  'printed-sum-differs': (said) =>
    `The printed sum ${said('printed')} does not agree with the rows (${said('found')}).`,
  'known-sum-differs': (said) =>
    `${said('label')}: the known sum is €${said('expected')}, the table gives €${said('found')}.`,
  'published-amounts-differ': (said) =>
    `${said('name')}: published €${said('published')}, in the table €${said('found')} (so for ${said('count')} of ${said('compared')} amounts published one by one). Is it the right file?`,
  'published-bounds-differ': (said) =>
    `${said('name')}: published as "${said('published')}", in the table €${said('found')} (so for ${said('count')} of ${said('compared')} amounts of which a range was published). Is it the right file?`,
  'running-number-gap': (said) => `Running number ${said('printed')} instead of ${said('expected')}.`,
  'amount-unreadable': (said) => `"${said('printed')}" is no amount. Ask the publisher for it.`,
  'amounts-rounded': () =>
    'The amounts are printed in thousands of euro and rounded; the exact euros are not in the file. Ask for a version in euro.',
  'cents-printed': () =>
    'The amounts are printed with cents, and read so. Sums and sentences beside the table are not compared with them: look through these. What is stored is whole euro, always rounded down.',
  'unit-inferred': (said) =>
    `The amounts are multiples of ${said('unit')} euro; the odds against chance are ${said('odds')} to 1.`,
  'not-proven': (said) => `Read, not proven: ${MISSING[said('missing')] ?? ''}`,
  'districts-only': () =>
    'The table names districts only. It says nothing of municipalities, but for the nine city districts.',
  'text-garbled': () =>
    'The text of the PDF is not what one sees: its fonts do not tell their letters. Ask for another version, or print it anew and have the text recognised (OCR).',
  'hidden-text': (said) =>
    `The PDF holds ${said('count')} pieces of text that nobody sees (white, without ink, or on a hidden layer).`,
  'form-fields': () => 'The PDF is a form; its amounts may stand in fields. Print it into a new PDF.',
  attachment: (said) => `The table is probably in an attached file: ${said('files')}. Save that and read it.`,
  'name-cut': (said) => `The name "${said('name')}" is cut. Without an AGS it is not completed.`,
  'readers-disagree': (said) =>
    said('ink') && said('tagged')
      ? `The structure of the file says something else here: "${said('tagged')}". Nothing is taken over; ask for another version of the file.`
      : said('ink')
        ? 'This row is in print, but not in the structure of the file. Nothing is taken over; ask for another version of the file.'
        : 'This row is in the structure of the file, but not in print. Nothing is taken over; ask for another version of the file.',
  'readings-differ': (said) =>
    `The table can be read in two ways that both add up: here ${said('amount')} €, there ${said('other')} €. Nothing is taken; --amount-column chooses the column by its heading.`,
  'amount-column-unknown': (said) =>
    `No column of amounts is headed “${said('asked')}”. Found: ${said('found') || 'no heading'}.`,
  'pages-not-read': (said) => `Without rows of the table and not read: page ${said('pages')}.`,
  'lines-not-read': (said) =>
    `${said('count')} lines between those of the table are neither municipality, heading nor sum: ${said('lines')}.`,
  'sentences-not-read': (said) =>
    `Sentences around the amounts are not understood (${said('count')}); they may change amounts, read them yourself: ${said('lines')}.`,
  'numbers-not-read': (said) =>
    `A column of numbers has no heading and nothing to do with the amounts; it was not read: “${said('number')}” in “${said('line')}”.`,
  'number-disagrees': (said) =>
    `“${said('number')}”${said('heading') ? ` (${said('heading')})` : ''} does not go with the amount of its row as those of the other rows do.`,
  'other-table': (said) =>
    `${said('named')} of ${said('lines')} lines name municipalities of Baden-Württemberg: another table, or another state.`,
  'told-by-order': (said) =>
    `Only the order of the rows tells which municipality is meant: ${said('municipalities')}.`,
  'place-doubted': (said) =>
    `What is printed is “${said('printed')}”, what was read is ${said('read')}.${more(said)} Please check which municipality is meant.`,
  'edition-unknown': (said) =>
    `The amounts fit no known edition${said('candidates') ? ` alone (${said('candidates')})` : ''}.`,
  'edition-differs': (said) =>
    `The table is edition ${said('found')}, but ${said('expected')} was asked for.`,
  'rows-by-hand': (said) =>
    `Proven but for ${said('count')} rows entered by hand: ${said('municipalities')}.`,
  'draft-cannot-mend': () =>
    'A draft completes only rows that were not read or not understood. What else speaks against this file stays; ask for another version of the file.',
  'draft-changes-row': (said) =>
    `${said('name')}: ${said('read')} € was read, the draft says ${said('written') || 'no'} €. Rows that were read stay as printed.`,
  'draft-incomplete': () =>
    'The totals of the edition do not confirm the completed draft; only what they confirm is stored.',
  'sample-document': (said) =>
    said('by') === 'amounts'
      ? 'It holds the invented amounts of the sample; they count only as the edition demo.'
      : 'The file is a sample: all amounts are invented. They count only as the edition demo.',
  'row-not-as-seen': (said) =>
    `What a person sees here is not what is written: ${HOW[said('how')] ?? ''}${quoted(said('seen'))}.${more(said)} Ask for a clean version of the file.`,
  'drawn-over-rows': (said) =>
    `On this page something is drawn over or beside ${said('count')} rows (a word, a tick, a circle, an arrow into another row, a coat of arms, a picture); what it says cannot be read. Please look at the page.`,
  'picture-behind': (said) =>
    `A picture without text between the rows of the table or behind them, or words drawn as outlines: page ${said('pages')}. It may take amounts back (a correction) and cannot be read; please look at it.`,
  'picture-beside': (said) =>
    `A wide picture or drawn lettering above or beside the table, or a picture on a page before it: page ${said('pages')}. What it says was not read; please look at it.`,
  'picture-recurring': (said) =>
    `A wide picture beside the table that recurs on its pages: page ${said('pages')}. It may say what the amounts mean and cannot be read; please look at it.`,
  'second-amount': (said) =>
    `Beside the amount stands another number that may be the amount: ${said('number')}.`,
  'correction-noted': (said) =>
    `A note${said('on') ? ` on page ${said('on')}` : ''} takes back what is printed, or gives another amount: "${said('note')}".`,
  'amount-contradicted': (said) =>
    `What stands beside the amount${said('on') ? ` or on page ${said('on')}` : ' or in a note'} speaks against its being that of this row: "${said('note')}".${more(said)} Check whose it is.`,
  'differs-beside': (said) =>
    `Beside this amount stands "${said('word')}", and beside nearly all others it does not. Please check what it says of it.`,
  'missing-beside': (said) =>
    `Beside this amount "${said('word')}" is missing, which stands beside nearly all others. Please check what that says of it.`,
  'footnote-missing': (said) =>
    `The mark "${said('mark')}" refers to a note that is nowhere in the file.${more(said)}`,
  'calls-itself-unofficial': (said) =>
    `The file says of itself that it is no official table: "${said('word')}" ${WHERE[said('place')] ?? ''}. It is not stored.`,
  'meaning-doubted': (said) =>
    `The file says of its amounts that they are not those of one year, are no euros, or do not count: "${said('word')}" ${WHERE[said('place')] ?? ''}.${more(said)} Check what they mean.`,
  'unofficial-word': (said) =>
    `The text holds a word that speaks against an official table: "${said('word')}". Check what it means here.`,
  'text-recognised': () =>
    'The pages are pictures, and their text was recognised by a program: read, but not proven as printed.',
}
