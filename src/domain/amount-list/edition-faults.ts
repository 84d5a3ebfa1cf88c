import type { Edition } from '../edition.js'
import { amountOf, perCapitaRateOf } from '../per-capita-rate.js'
import type { AmountList, ListFault, ListRow } from './amount-list.js'
import { provisionalIn, takenBack } from './meaning.js'
import { besideFaults, textFaults, textOf } from './text-faults.js'

/** @param rows those whose place is known @returns what a list says that the edition excludes */
export function editionFaults(list: AmountList, rows: readonly ListRow[], edition: Edition): ListFault[] {
  return [
    ...yearFaults(list, edition),
    ...provisional(list, edition),
    ...tooSmall(rows, edition),
    ...unevenRates(rows, edition),
  ]
}

/** A list of another year is no list of this edition, unless the same words name the edition's own year too. */
function yearFaults({ years: named }: AmountList, edition: Edition): ListFault[] {
  const own = yearsOf(edition)
  return named
    .filter(({ years }) => !years.some((year) => own.includes(year)))
    .map(({ line, text, years }) => ({
      code: 'other-year',
      line,
      args: { text, years, edition: edition.id },
    }))
}

/**
 * @returns the faults without those of words that the edition says of itself, as a table made from it repeats them; what
 * stands beside that sentence is judged by itself
 */
export function unlessOfEdition(faults: readonly ListFault[], edition: Edition | null): readonly ListFault[] {
  const standing = edition?.standing?.text
  if (!standing) return faults
  const own = [standing.de, standing.en].map(joined)
  return faults.flatMap((fault) => {
    const said = joined(saidIn(fault))
    const sentence = own.find((one) => said.includes(one))
    return sentence === undefined ? [fault] : faultsOfRest(fault, said.replaceAll(sentence, ' '))
  })
}

/** The mark between the parts of a sentence may have parted cells. */
const joined = (text: string): string => text.replace(/[;\s]+/g, ' ')

const saidIn = ({ code, args }: ListFault): string =>
  code === 'remark-unclear'
    ? args.cell
    : code === 'meaning-unclear' || code === 'beside-unclear'
      ? args.text
      : ''

/** @param rest of the text that the fault is about */
function faultsOfRest(fault: ListFault, rest: string): ListFault[] {
  const { line } = fault
  if (fault.code === 'beside-unclear') return besideFaults({ where: fault.args.where, line, text: rest })
  // In a column of a row, the edition says its status in further words.
  const isOfRow = fault.code === 'remark-unclear' && fault.args.head !== ''
  return isOfRow && takenBack(rest) === null ? [] : textFaults({ line, cells: [rest] })
}

/** What a list calls provisional is no final edition. */
function provisional({ above }: AmountList, edition: Edition): ListFault[] {
  const said = above.map(({ line, text }) => ({ line, cell: textOf(text.split(';')) }))
  return said
    .filter(({ cell }) => !edition.provisional && provisionalIn(cell) !== null)
    .map(({ line, cell }) => ({ code: 'remark-unclear', line, args: { head: '', cell } }))
}

/** The year by which an edition is called; else those in which it was published and began to apply. */
function yearsOf({ id, published, validFrom }: Edition): number[] {
  const named = id.match(/20\d\d/g)
  return (named ?? [published.slice(0, 4), validFrom.slice(0, 4)]).map(Number)
}

/** Of the threshold: where nobody reaches even that, the amounts are hardly whole euros. */
const LEAST_SHARE = 100
/** By so much the amounts per person of two rows never differ, whatever the rate is. */
const MOST_SPREAD = 10

/** Nobody brings less than one person does: an amount of less, or a list of nothing but such, is hardly one of whole euros. */
function tooSmall(rows: readonly ListRow[], edition: Edition): ListFault[] {
  const [first] = rows.filter(({ amount }) => amount !== 0)
  if (!first) return []
  const largest = Math.max(...rows.map(({ amount }) => amount))
  // Beside persons, an amount is held against these.
  const alone = rows.filter(({ amount, persons }) => amount !== 0 && persons === null)
  const perCapita = perCapitaRateOf(edition)
  const { line } = first
  if (perCapita) {
    const rate = amountOf(1, perCapita)
    const args = { largest, rate, edition: edition.id }
    if (largest < rate) return [{ code: 'amounts-below-rate', line, args }]
    const below = alone.filter(({ amount }) => amount < rate)
    return below.map(({ line, amount }) => ({
      code: 'amount-below-rate',
      line,
      args: { amount, rate, edition: edition.id },
    }))
  }
  const threshold = edition.threshold.value
  if (largest * LEAST_SHARE < threshold) return [{ code: 'amounts-tiny', line, args: { largest, threshold } }]
  const tiny = alone.filter(({ amount }) => largest >= threshold && amount * LEAST_SHARE < threshold)
  return tiny.map(({ line, amount }) => ({ code: 'amount-tiny', line, args: { amount, threshold } }))
}

/** Where the rate is not known, it is still one and the same: persons and amounts that changed places are found. */
function unevenRates(rows: readonly ListRow[], edition: Edition): ListFault[] {
  if (perCapitaRateOf(edition)) return []
  const counted = rows.flatMap(({ line, amount, persons }) =>
    persons !== null && persons > 0 && amount > 0 ? [{ line, amount, persons }] : [],
  )
  // By products, so that nothing is divided.
  const sorted = counted.toSorted((a, b) => a.amount * b.persons - b.amount * a.persons)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (!low || !high || high.amount * low.persons <= MOST_SPREAD * low.amount * high.persons) return []
  const [one, other] = [low, high].toSorted((a, b) => a.line - b.line)
  return one && other ? [{ code: 'rates-differ', line: other.line, args: { one, other } }] : []
}
