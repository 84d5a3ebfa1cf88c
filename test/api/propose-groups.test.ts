import { beforeAll, describe, expect, it } from 'vitest'
import { type GroupRequest, PLAIN_WISHES } from '../../src/api/group-request.js'
import { type GroupResult, proposeGroups } from '../../src/api/propose-groups.js'
import { openWorkspace, type Workspace } from '../../src/api/workspace.js'
import { neighboursOf } from '../../src/domain/geography.js'
import { ownList } from '../support/own-list.js'
import { problemOf } from '../support/problem-of.js'

const SIGMARINGEN = ['Sigmaringen']
// Nothing is imported: the folder does not exist.
const workspace: Workspace = openWorkspace({ IGM_DATA_DIR: 'no-such-folder-anywhere' })

function propose(wishes: Partial<GroupRequest> = {}): Promise<GroupResult> {
  return proposeGroups(workspace, {
    ...PLAIN_WISHES,
    edition: '2017',
    districts: SIGMARINGEN,
    timeLimit: 2,
    ...wishes,
  })
}

const groupOf = (plan: GroupResult, ags: string) => plan.groups.find(({ members }) => members.includes(ags))

function isConnected(members: readonly string[]): boolean {
  const neighbours = neighboursOf(workspace.geography(), 0)
  const seen = new Set(members.slice(0, 1))
  for (const ags of seen) {
    for (const next of neighbours.get(ags) ?? []) if (members.includes(next)) seen.add(next)
  }
  return seen.size === members.length
}

describe('groups of the Landkreis Sigmaringen on the amounts of 2017', () => {
  let plan: GroupResult
  beforeAll(async () => {
    plan = await propose()
  })

  it('reach the threshold of the edition, each connected', async () => {
    const { entries } = await workspace.table('2017')
    expect(plan.threshold).toBe(51_000)
    expect(plan.groups.length).toBeGreaterThan(0)
    for (const { members, amount, lead, connected } of plan.groups) {
      const sum = members.reduce((total, ags) => total + (entries.get(ags)?.amount ?? 0), 0)
      expect(amount).toBe(sum)
      expect(amount).toBeGreaterThanOrEqual(51_000)
      expect([connected, isConnected(members)]).toEqual([true, true])
      expect(members).toContain(lead)
    }
  })

  it('hold each municipality once; who is left over is listed with a reason', () => {
    const placed = plan.groups.flatMap(({ members }) => members)
    const left = plan.ungrouped.map(({ ags }) => ags)
    const all = workspace.register().municipalities.filter(({ district }) => district.ags === '08437')
    expect([...placed, ...left].sort()).toEqual(all.map(({ ags }) => ags))
    expect(plan.ungrouped.find(({ ags }) => ags === '08437005')).toMatchObject({ code: 'unknown' })
    expect(plan.coverage).toEqual({ known: 24, total: 25 })
  })

  it('are the same every time', async () => {
    const again = await propose()
    const timeless = ({ proof, ...rest }: GroupResult) => ({ ...rest, proof: { ...proof, seconds: 0 } })
    expect(timeless(again)).toEqual(timeless(plan))
  })

  it('claim no better value than the bound allows, and optimal only where both meet', () => {
    for (const { name, value, bound, optimal } of plan.proof.objectives) {
      expect(name === 'groups' ? bound >= value : bound <= value).toBe(true)
      if (optimal) expect(value).toBe(bound)
    }
    expect(plan.proof.seconds).toBeGreaterThanOrEqual(0)
  })
})

describe('wishes, with places by name', () => {
  it('together: both are in one group', async () => {
    const plan = await propose({ together: [['Meßkirch', 'Leibertingen']] })
    expect(groupOf(plan, '08437078')?.members).toContain('08437072')
    expect(plan.scope.together).toEqual([['08437072', '08437078']])
  })

  it('apart: they are not', async () => {
    const plan = await propose({ apart: [['messkirch', '08437123']], maxSize: 6, hosts: false })
    expect(groupOf(plan, '08437078')?.members ?? []).not.toContain('08437123')
    expect(plan.scope.apart).toEqual([['08437078', '08437123']])
  })

  it('exclude: takes no part, and is listed so', async () => {
    const plan = await propose({ exclude: ['Pfullendorf'] })
    expect(groupOf(plan, '08437088')).toBeUndefined()
    expect(plan.ungrouped).toContainEqual(expect.objectContaining({ ags: '08437088', code: 'excluded' }))
  })

  it('no hosts: who may apply alone stays alone', async () => {
    const plan = await propose({ hosts: false })
    expect(groupOf(plan, '08437104')?.members).toEqual(['08437104'])
  })

  it('lead: leads its group', async () => {
    const plan = await propose({ leads: ['Meßkirch'] })
    expect(groupOf(plan, '08437078')?.lead).toBe('08437078')
  })

  it('max-size: no group is larger', async () => {
    const plan = await propose({ maxSize: 4 })
    expect(Math.max(...plan.groups.map(({ members }) => members.length))).toBeLessThanOrEqual(4)
  })

  it('max-way: no member lies farther from its lead, and who finds no such group is left over', async () => {
    const { centres } = workspace.geography()
    const plan = await propose({ maxWay: 9_000 })
    for (const { members, lead } of plan.groups) {
      const [x = 0, y = 0] = centres.get(lead) ?? []
      for (const ags of members) {
        const [u = 0, v = 0] = centres.get(ags) ?? []
        expect(Math.round(Math.hypot(x - u, y - v))).toBeLessThanOrEqual(9_000)
      }
    }
    expect(plan.scope.maxWay).toBe(9_000)
    expect(plan.ungrouped.map(({ code }) => code)).toContain('left-over')
    expect((await propose({})).scope).not.toHaveProperty('maxWay')
  })

  it('threshold: another one', async () => {
    const plan = await propose({ threshold: 60_000 })
    expect(plan.threshold).toBe(60_000)
    expect(plan.groups.every(({ amount }) => amount >= 60_000)).toBe(true)
  })

  it('own amounts replace those of the edition and are kept in the plan', async () => {
    const plan = await propose({
      amounts: ownList([
        ['Beuron', 51_000],
        ['08437104', 60_000],
      ]),
    })
    expect(plan.ownAmounts).toEqual([
      ['08437005', 51_000],
      ['08437104', 60_000],
    ])
    expect(plan.coverage.known).toBe(25)
    expect(groupOf(plan, '08437005')).toBeDefined()
  })

  it('that contradict each other are refused', async () => {
    const asked = propose({ together: [['Meßkirch', 'Wald']], exclude: ['Wald'] })
    expect(await problemOf(asked)).toMatchObject({
      code: 'plan-impossible',
      args: {
        conflict: [
          { wish: 'exclude', ags: ['08437118'], names: ['Wald'] },
          { wish: 'together', names: ['Meßkirch', 'Wald'] },
        ],
      },
    })
  })

  it('with a name that nobody has are refused', async () => {
    expect(await problemOf(propose({ exclude: ['Messkich'] }))).toMatchObject({ code: 'name-unknown' })
  })
})
