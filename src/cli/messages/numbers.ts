import type { Language } from '../language.js'

/** Numbers as people of one language read them. For screens only: CSV and JSON have plain digits. */
export interface NumberFormat {
  /** with two decimals where it is not whole */
  whole(value: number): string
  /** whole euro with the sign where the language puts it */
  euro(value: number): string
  /** metres as kilometres, with one decimal */
  km(metres: number): string
  /** two decimals */
  decimal(value: number): string
  /** an ISO date, or the year (and month) that is known of it */
  date(iso: string): string
}

export function numberFormat(language: Language): NumberFormat {
  const german = language === 'de'
  const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, german ? '.' : ',')
  const whole = (value: number) => {
    const [front = '', cents] = Number.isInteger(value) ? [String(value)] : value.toFixed(2).split('.')
    return cents === undefined ? grouped(front) : `${grouped(front)}${german ? ',' : '.'}${cents}`
  }
  return {
    whole,
    euro: (value) => (german ? `${whole(value)} €` : `€${whole(value)}`),
    km: (metres) => {
      const [front = '', tenth = ''] = (metres / 1000).toFixed(1).split('.')
      return `${grouped(front)}${german ? ',' : '.'}${tenth} km`
    },
    decimal: (value) => (german ? value.toFixed(2).replace('.', ',') : value.toFixed(2)),
    date: (iso) => dateIn(iso, german),
  }
}

const MONTHS = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

function dateIn(iso: string, german: boolean): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-')
  const name = month === undefined ? '' : (MONTHS[german ? 'de' : 'en'][Number(month) - 1] ?? month)
  const dayText = day === undefined ? '' : `${Number(day)}${german ? '.' : ''}`
  return [dayText, name, year].filter((part) => part !== '').join(' ')
}
