import type { DISTRICTS as German } from '../de/districts.js'

export const DISTRICTS: typeof German = {
  kind: { rural: 'rural district', urban: 'urban district' },
  columns: {
    kind: 'kind',
    plate: 'plate',
    total: 'municipalities',
    alone: 'alone',
    join: 'joint only',
    none: 'no amount',
    sum: 'known sum (€)',
  },
  narrow: { districtAgs: 'Key', sum: 'Known (€)' },
}
