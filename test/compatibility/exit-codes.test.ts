import { expect, it } from 'vitest'
import { EXIT, exitCodeOf } from '../../src/cli/exit-codes.js'
import { PROBLEMS } from '../../src/cli/messages/de.js'
import type { ProblemCode } from '../../src/domain/problem.js'
import { ask } from './support/ask.js'
import { expectPinned } from './support/golden.js'

it('every problem ends with its exit code', () => {
  const problems = (Object.keys(PROBLEMS) as ProblemCode[]).sort()
  expectPinned('exit-codes', 'exit code of a problem', {
    exit: Object.entries(EXIT).map(([name, code]) => `${name} = ${code}`),
    problem: problems.map((code) => `${code} = ${exitCodeOf(code)}`),
  })
})

it.each([
  [['lookup', 'Lörrach'], 0],
  [['lookup', 'Nirgendwo'], 1],
  [['eligible', '--distrikt', 'Ulm'], 2],
  [['import', 'package.json'], 3],
] as const)('%j ends with %d', async (args, code) => {
  expect((await ask(args)).code).toBe(code)
})
