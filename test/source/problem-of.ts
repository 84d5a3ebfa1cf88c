import { IgmError, type ProblemArgs, type ProblemCode } from '../../src/domain/problem.js'

/** @returns code and arguments of the IgmError that the promise is rejected with */
export async function problemOf(
  promise: Promise<unknown>,
): Promise<{ code: ProblemCode; args: ProblemArgs[ProblemCode] }> {
  try {
    await promise
  } catch (error) {
    if (error instanceof IgmError) return { code: error.code, args: error.args }
    throw error
  }
  throw new Error('expected to be rejected')
}
