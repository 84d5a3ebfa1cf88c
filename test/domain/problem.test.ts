import { expect, it } from 'vitest'
import { IgmError, storedFaultOf, storedProblem } from '../../src/domain/problem.js'

it('carries a code and its arguments; the message is for developers', () => {
  const cause = new Error('ENOENT')
  const error = new IgmError('file-not-found', { path: 'x.pdf' }, { cause })
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name: 'IgmError', code: 'file-not-found', args: { path: 'x.pdf' }, cause })
  expect(error.message).toBe('file-not-found – path: x.pdf')
})

it('has a message with all its arguments, or with none', () => {
  const refused = new IgmError('budget-too-wide', { taking: 300, most: 200 })
  expect(refused.message).toBe('budget-too-wide – taking: 300, most: 200')
  const conflict = [{ wish: 'lead', ags: ['08437118'], value: '' }]
  expect(new IgmError('plan-impossible', { conflict }).message).toBe(
    'plan-impossible – conflict: [{"wish":"lead","ags":["08437118"],"value":""}]',
  )
  expect(new IgmError('interrupted', {}).message).toBe('interrupted')
})

it('says of a stored table why it is not used, and nothing of any other problem', () => {
  for (const fault of ['damaged', 'newer'] as const) {
    const problem = storedProblem(fault, '2018.json')
    expect(problem).toMatchObject({ code: `store-${fault}`, args: { path: '2018.json' } })
    expect(storedFaultOf(problem)).toBe(fault)
  }
  expect(storedFaultOf(new IgmError('file-not-found', { path: 'x' }))).toBeNull()
  expect(storedFaultOf(Object.assign(new Error(), { code: 'store-damaged' }))).toBeNull()
  expect(storedFaultOf(null)).toBeNull()
})
