import { expect, it } from 'vitest'
import { IgmError } from '../../src/domain/problem.js'

it('carries a code and its arguments; the message is for developers', () => {
  const cause = new Error('ENOENT')
  const error = new IgmError('file-not-found', { path: 'x.pdf' }, { cause })
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name: 'IgmError', code: 'file-not-found', args: { path: 'x.pdf' }, cause })
  expect(error.message).toBe('file-not-found – path: x.pdf')
})
