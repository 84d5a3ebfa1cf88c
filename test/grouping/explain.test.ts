import { expect, test } from 'vitest'
import { explainMember, nearMisses } from '../../src/grouping/explain.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { requestFor } from './support.js'

const request = requestFor(['08336'])
const plan = proposeGroups(request)

const explained = plan.groups.flatMap(({ id, members }) =>
  members.map((ags) => ({ id, explanation: explainMember(request, plan, ags) })),
)

test('every member of a plan can be explained', () => {
  for (const { id, explanation } of explained) {
    expect(explanation.group).toBe(id)
    const verdicts = new Set(explanation.alternatives.map(({ verdict }) => verdict))
    expect(
      [...verdicts].every((verdict) => verdict === (explanation.needed ? 'own-group-breaks' : 'possible')),
    ).toBe(true)
  }
})

test('no possible move makes a proven plan better', () => {
  const moves = explained.flatMap(({ explanation }) => explanation.alternatives)
  const possible = moves.filter(({ verdict }) => verdict === 'possible')
  expect(possible.length).toBeGreaterThan(0)
  for (const { splits, travel } of possible) expect(splits > 0 || (splits === 0 && travel >= 0)).toBe(true)
})

test('says what is missing to stand alone', () => {
  const small = plan.groups.find(({ members }) => members.length > 1)?.members[0] ?? ''
  const { amount, missingAlone } = explainMember(request, plan, small)
  expect(missingAlone).toBe(Math.max(0, 51_000 - (amount ?? 0)))
  expect(explainMember(requestFor(['08336'], { amounts: new Map() }), plan, small).missingAlone).toBeNull()
})

test('a wish forbids a move', () => {
  const grouped = plan.groups.flatMap(({ members }) => members)
  const moves = grouped
    .map((ags) => explainMember(request, plan, ags))
    .filter(({ alternatives }) => alternatives.length > 0)
  const [first] = moves
  const partner = plan.groups.find(({ id }) => id === first?.alternatives[0]?.group)?.members[0] ?? ''
  const parted = { ...request, apart: [[first?.ags ?? '', partner]] as const }
  expect(explainMember(parted, plan, first?.ags ?? '').alternatives[0]?.verdict).toBe('wish-forbids')
})

test('near misses lack less than 5 per cent: Wehr lacked 51 euro', () => {
  const amounts = new Map([
    ['08337116', 50_949],
    ['08337096', 51_745],
    ['08337106', 40_000],
  ])
  expect(nearMisses(requestFor(['08337'], { amounts }))).toEqual([
    { ags: '08337116', amount: 50_949, missing: 51 },
  ])
})
