import { expect, it } from 'vitest'
import { euroOption, wholeOption } from '../../src/cli/options.js'
import { IgmError } from '../../src/domain/problem.js'

it.each([
  ['0', 0, 0],
  ['51000', 1, 51_000],
  ['999999999999', 1, 999_999_999_999],
])('%j, at least %d, is %d', (value, least, number) => {
  expect(wholeOption({ maxSize: value }, 'maxSize', least)).toBe(number)
})

it('an option that was not given is null', () => {
  expect(wholeOption({}, 'maxSize', 1)).toBeNull()
})

it.each(['0', '', '-1', '1.5', '1e3', '0x10', ' 1', '٣', '9999999999999'])(
  '%j is no whole number from 1',
  (value) => {
    const read = () => wholeOption({ maxSize: value }, 'maxSize', 1)
    expect(read).toThrow(IgmError)
    expect(read).toThrow(/option: --max-size/)
  },
)

it.each(['51000', '51.000', '51,000', '51.000 €'])('%j is a threshold in euro', (value) => {
  expect(euroOption({ threshold: value }, 'threshold')).toBe(51_000)
})

it.each(['0', '-5', '1e400', '51.000,50', '1_000', '9007199254740991'])(
  '%j is no threshold in euro',
  (value) => {
    expect(() => euroOption({ threshold: value }, 'threshold')).toThrow(/option: --threshold/)
  },
)
