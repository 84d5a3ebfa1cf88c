import type { Finding } from '../../src/pdf/finding.js'

/** @returns the arguments of a finding, whatever its code */
export function argsOf({ args }: Pick<Finding, 'args'>): Readonly<Record<string, unknown>> {
  return args
}
