import type { BATCH as German } from '../de/batch.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const BATCH: typeof German = {
  withheld: (count) =>
    `${whole(count)} ${count === 1 ? 'file says' : 'files say'} only what is missing: fewer than half of the amounts are known. To write them all the same: --even-incomplete`,
  progress: (at, count, name) => `${whole(at)} of ${whole(count)}: ${name}`,
  done: (made, count, folder) =>
    `${whole(made)} of ${whole(count)} districts written to ${folder}, with an index.html`,
  index: {
    title: (edition) => `Integrationsmanagement: all districts, edition ${edition}`,
    district: 'district',
    municipalities: 'municipalities',
    known: 'known amounts',
    sum: 'known sum',
    missing: 'not written',
    made: (date) => `Made on ${date} with igm.`,
  },
}
