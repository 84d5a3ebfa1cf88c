// Maps in one piece: groups may cross every border.
import { besideIt, gap, show, solved } from './group-run.mjs'
import { table } from './measure.mjs'
import { hasPeer } from './peer.mjs'

export function stateInOnePiece() {
  const rows = [1, 2, 3].map((seed) => {
    const problem = { median: 30, seed, acrossDistricts: true }
    const { areas, objectives, seconds, megabytes, verifySeconds, confirmed } = solved(problem)
    const peer = hasPeer ? besideIt(problem, 100) : null
    const [, groups, splits, ways] = objectives
    return [
      ...[seed, areas, show(groups), gap(groups), show(splits), gap(splits), show(ways), gap(ways)],
      ...[seconds.toFixed(1), megabytes, verifySeconds.toFixed(1), confirmed ? 'yes' : 'no'],
      peer?.groups ?? '–',
    ]
  })
  const names = ['seed', 'areas', 'groups', 'gap', 'splits', 'gap', 'ways (m)', 'gap', 'seconds', 'MB']
  return [
    'Median 30 persons, 51,000 €, `--across-districts`. Goal: a gap of 0.3 % at most, within 60 seconds.',
    '',
    ...table([...names, 'verify (s)', 'confirmed', 'jsgeoda groups'], 0, rows),
  ]
}

const MAPS = [
  [1_100, false, 0],
  [1_100, true, 100],
  [11_000, false, 0],
  [11_000, true, 2],
  [100_000, false, 0],
  [100_000, true, 0],
]

export function inventedMaps() {
  const rows = MAPS.map(([invented, acrossDistricts, rounds]) => {
    const problem = { median: 30, seed: 2, invented, acrossDistricts }
    const found = solved({ ...problem, limit: 300 })
    const [, groups, splits, ways] = found.objectives
    const peer = hasPeer && rounds > 0 ? besideIt(problem, rounds) : null
    return [
      ...[found.areas, acrossDistricts ? 'yes' : 'no', show(groups), ...[groups, splits, ways].map(gap)],
      ...[`${found.proven} of ${found.components}`, found.seconds.toFixed(1), found.megabytes],
      ...[found.verifySeconds.toFixed(1), found.confirmed ? 'yes' : 'no', peer?.groups ?? '–'],
    ]
  })
  const names = [
    'areas',
    'one piece',
    'groups',
    'gap',
    'gap of splits',
    'gap of ways',
    'parts proven',
    'seconds',
  ]
  return [
    'Planar, 30 areas to a district, median 30 persons, 51,000 €. Goal in one piece: a gap of 1 % at most for 11,000 areas, and',
    'of 2 % for 100,000 within 5 minutes and 2 GB. jsgeoda: the best of 100 rounds, of 2 for 11,000 areas.',
    '',
    ...table([...names, 'MB', 'verify (s)', 'confirmed', 'jsgeoda groups'], 0, rows),
  ]
}
