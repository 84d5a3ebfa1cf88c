import { IgmError } from '../../src/domain/problem.js'

/** @returns code and arguments of the problem that ends the promise; fails when there is none */
export async function problemOf(promise: Promise<unknown>): Promise<{ code: string; args: unknown }> {
  try {
    await promise
  } catch (error) {
    if (error instanceof IgmError) return { code: error.code, args: error.args }
    throw error
  }
  throw new Error('expected a problem')
}
