const SEPARATORS = {
  dot: '.',
  none: '',
  space: ' ',
  'no-break': '\u00a0',
  narrow: '\u202f',
  apostrophe: "'",
  comma: ',',
}
const UNITS = {
  none: ['', ''],
  '€': ['', ' €'],
  'close €': ['', '€'],
  EUR: ['', ' EUR'],
  Euro: ['', ' Euro'],
}
const BEFORE = { '€ before': ['€ ', ''], 'EUR before': ['EUR ', ''] }
const CENTS = { none: '', zeros: ',00', dash: ',–', 'double dash': ',--' }

/** @returns a whole number with its thousands set apart */
export function grouped(number, separator) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, SEPARATORS[separator])
}

/** @returns a decimal number as Germans write it */
export const decimal = (number, places) => number.toFixed(places).replace('.', ',')

/** @returns an amount as the office writes all of them */
export function printedAmount(amount, { separator, cents, unit, zero }) {
  if (amount === 0 && zero !== '0' && zero !== 'as amount') return zero === 'word' ? 'keine' : zero
  if (amount === 0 && zero === '0') return '0'
  const [before, behind] = UNITS[unit] ?? BEFORE[unit]
  const english = separator === 'comma' || separator === 'apostrophe'
  const fraction = english ? CENTS[cents].replace(',', '.') : CENTS[cents]
  return `${before}${grouped(amount, separator)}${fraction}${behind}`
}

/** @returns a number of persons; beside a dash for the amount stands a dash */
export function printedPersons(persons, { separator, zero }) {
  if (persons === 0 && ['-', '–', '--'].includes(zero)) return zero
  return grouped(persons, separator)
}
