import { expect, it, vi } from 'vitest'
import { once } from '../../src/domain/once.js'

it('makes the value when first asked, and only then', () => {
  const make = vi.fn(() => ({}))
  const get = once(make)
  expect(make).not.toHaveBeenCalled()
  expect(get()).toBe(get())
  expect(make).toHaveBeenCalledTimes(1)
})

it('keeps undefined as a value', () => {
  const make = vi.fn(() => undefined)
  const get = once(make)
  get()
  get()
  expect(make).toHaveBeenCalledTimes(1)
})

it('tries again after a failure', () => {
  const make = vi.fn<() => number>().mockImplementationOnce(() => {
    throw new Error('not yet')
  })
  make.mockReturnValue(7)
  const get = once(make)
  expect(get).toThrow('not yet')
  expect(get()).toBe(7)
})
