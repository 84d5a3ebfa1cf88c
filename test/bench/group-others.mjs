// What other programs find: measured apart, once. None of them is a dependency, and one is written in Java.
import { table } from './measure.mjs'

const CELLS = [
  [
    '35 Landkreise, the amounts of the real leads',
    ...['460, all proven, 2.7 s', '444, 1.1 s', '431', '0.94 of igm', '0.88 of igm'],
  ],
  ['35 Landkreise, seed 1', '469, all proven, 0.5 s', '450', 'hangs on one', '–', '407'],
  ['the state in one piece', '503 (508), 32 s', '456, 3.2 s', '408, 0.5 s', '387–409', '367–383'],
  [
    'planar, 11,000 areas in one piece',
    ...['4,985 (5,072), 75 s', '4,494', '3,914, 4.4 s', '3,917', '3,645'],
  ],
  [
    'planar, 100,000 areas in one piece',
    ...['45,655 (46,570), 153 s', 'not possible', '35,766, 59 s', '–', '–'],
  ],
]

export function others() {
  const names = ['instance', 'igm', 'Pyneapple EMP/FaCT', 'Pyneapple SMP', 'spopt', 'jsgeoda']
  return [
    'Measured on 28 November 2026, seconds of the processor on one machine under load, one seed each: the number of groups',
    'found, and in brackets the bound that is proven. Pyneapple is MagdyLab/Pyneapple at 161926e (EMP/FaCT and SMP), spopt its',
    'MaxPHeuristic.',
    '',
    ...table(names, 1, CELLS),
  ]
}
