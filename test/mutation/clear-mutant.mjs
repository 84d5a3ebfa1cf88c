import { inject } from 'vitest'

// A thread that is kept still has the mutant before this one switched on: while the modules load, none is, unless it is
// one of what is done while they load.
if (inject('mutantActivation') !== 'static') {
  const stryker = globalThis[inject('globalNamespace')]
  if (stryker) stryker.activeMutant = undefined
}
