import fc from 'fast-check'

/** A figure as somebody may write it, and what it says exactly: `units` of 10^-decimals euro. */
export interface Writing {
  readonly text: string
  readonly units: bigint
  readonly decimals: number
}

const digits = fc.stringMatching(/^[1-9]\d{0,18}$/)
const whole = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '50999',
    '51000',
    '51001',
    '9007199254740991',
    '9007199254740992',
    '9007199254740993',
  ),
  fc.integer({ min: 0, max: 2_000_000 }).map(String),
  digits,
)
/** Three decimals are thousands to a German and to an American: they are written with a mark on purpose. */
const decimals = fc
  .oneof(
    fc.stringMatching(/^\d{1,20}$/),
    fc.constantFrom('5', '00', '50', '99', '999999999', '0000000000000001'),
  )
  .filter((text) => text.length !== 3)

const fraction = fc
  .tuple(whole, decimals, fc.constantFrom('.', ','))
  .map(([front, behind, mark]) => writing(`${front}${mark}${behind}`, `${front}${behind}`, behind.length))
const bare = whole.map((text) => writing(text, text, 0))
const short = decimals.map((behind) => writing(`.${behind}`, behind, behind.length))
const power = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([front, zeros]) => writing(`${front}e${zeros}`, `${front}${'0'.repeat(zeros)}`, 0))
const grouped = fc
  .tuple(fc.integer({ min: 1000 }), fc.constantFrom('.', ',', ' ', '\u00A0', '\u202F', '\u2009'))
  .map(([value, mark]) => writing(String(value).replace(/\B(?=(\d{3})+$)/g, mark), String(value), 0))
/** What a program prints that reckons in floats: 0.30000000000000004 and its kin. */
const reckoned = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 9_999_999 }))
  .map(([a, b]) => String(a / 100 + b / 10))
  .map((text) => text.split('.'))
  .filter(([, behind = '']) => behind.length !== 3)
  .map(([front = '', behind = '']) =>
    writing(behind === '' ? front : `${front}.${behind}`, `${front}${behind}`, behind.length),
  )

export const writings: fc.Arbitrary<Writing> = fc
  .tuple(
    fc.oneof(bare, fraction, short, power, grouped, reckoned),
    fc.constantFrom('', ' €', '€ ', ' EUR', '\u00A0€'),
  )
  .map(([one, sign]) => ({ ...one, text: sign.endsWith(' ') ? sign + one.text : one.text + sign }))

function writing(text: string, units: string, places: number): Writing {
  return { text, units: BigInt(units), decimals: places }
}

/** @returns whether the figure read, in parts of a euro, is exactly what was written */
export function isExact(read: number, { units, decimals: places }: Writing, parts = 1): boolean {
  return (
    Number.isSafeInteger(read) && read >= 0 && BigInt(read) * 10n ** BigInt(places) === units * BigInt(parts)
  )
}
