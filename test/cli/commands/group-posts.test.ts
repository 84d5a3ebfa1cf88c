import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { GroupResult } from '../../../src/api/propose-groups.js'
import { sealed } from '../../../src/grouping/fingerprint.js'
import { runInProcess, runJsonInProcess } from '../../support/in-process.js'

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const SCOPE = ['--edition', 'demo', 'Heidenheim']
const valuesIn = ({ proof }: GroupResult) =>
  Object.fromEntries(proof.objectives.map(({ name, value }) => [name, value]))

describe('--posts', () => {
  it('counts quarter posts by the least fixed sum, by another on request, and is confirmed by verify', async () => {
    const plan = await runJsonInProcess<GroupResult>(['group', ...SCOPE, '--posts'])
    const dear = await runJsonInProcess<GroupResult>(['group', ...SCOPE, '--per-post', '64.000'])
    const quarters = (result: GroupResult, quarter: number) =>
      result.groups.reduce((sum, { amount }) => sum + Math.floor(amount / quarter), 0)
    expect([plan.scope.posts, valuesIn(plan).posts]).toEqual([51_000, quarters(plan, 12_750)])
    expect([dear.scope.posts, valuesIn(dear).posts]).toEqual([64_000, quarters(dear, 16_000)])
    const path = join(folder, 'posts.json')
    await runInProcess(['group', ...SCOPE, '--posts', '--plan', path])
    expect((await runInProcess(['verify', path])).code).toBe(0)
  })

  it('is called what it is wherever it stands: a way to count, no rule', async () => {
    const screen = await runInProcess(['group', ...SCOPE, '--posts'], { lang: 'de' })
    expect(screen.stdout).toMatch(
      /Gruppe 1: .* €\n.*\n.*\n {2}\d+ Viertelstellen bei 51\.000 € je Vollzeitstelle/,
    )
    expect(screen.stdout).toContain(
      'bezahlte Viertelstellen (in Viertelstellen gerechnet, keine Vorschrift): ',
    )
    const page = await runInProcess(['report', ...SCOPE, '--posts'], { lang: 'de' })
    expect(page.stdout).toMatch(/\d+ Viertelstellen bei 51\.000 € je Vollzeitstelle/)
    expect(page.stdout).toContain('in Viertelstellen gerechnet, keine Vorschrift')
    const without = await runInProcess(['group', ...SCOPE], { lang: 'de' })
    expect(without.stdout).not.toContain('Viertelstelle')
  })

  it('stand with those alone too, so that what is shown adds up to what is counted', async () => {
    const plan = await runJsonInProcess<GroupResult>(['group', ...SCOPE, '--posts'])
    const counted = valuesIn(plan).posts
    expect(plan.groups.some(({ members }) => members.length === 1)).toBe(true)
    for (const command of ['group', 'report']) {
      const { stdout } = await runInProcess([command, ...SCOPE, '--posts'], { lang: 'de' })
      const shown = [...stdout.matchAll(/(\d+) Viertelstellen bei 51\.000/g)].map(([, count]) =>
        Number(count),
      )
      expect([shown.length, shown.reduce((sum, count) => sum + count, 0)], command).toEqual([
        plan.groups.length,
        counted,
      ])
    }
  })

  it('what a group pays stands with it everywhere, whether posts are counted or not', async () => {
    const said = /Stellen: \d+,\d\d zu 51\.000 € oder \d+,\d\d zu 64\.000 €/
    for (const command of ['group', 'report']) {
      const { stdout } = await runInProcess([command, ...SCOPE], { lang: 'de' })
      expect(stdout, command).toMatch(said)
    }
    const { groups, groupPosts } = await runJsonInProcess<
      GroupResult & {
        groupPosts: readonly { group: number; posts: readonly { sum: number; fte: number }[] }[]
      }
    >(['group', ...SCOPE])
    expect(groupPosts.map(({ group }) => group)).toEqual(groups.map(({ id }) => id))
    const [first] = groupPosts[0]!.posts
    expect(first).toEqual({ sum: 51_000, fte: Math.floor((groups[0]!.amount * 100) / 51_000) / 100 })
  })

  it('takes no sum that is none of the edition', async () => {
    const { code, stderr } = await runInProcess(['group', ...SCOPE, '--per-post', '60000'])
    expect([code, stderr.includes('51000, 64000')]).toEqual([2, true])
  })

  const incomplete = ['--edition', '2017', 'Ortenaukreis']

  it.each([[['--posts']], [['--per-post', '51000']]])(
    'are not counted in an edition whose amounts are not those of a year: %j',
    async (wish) => {
      const { code, stdout, stderr } = await runInProcess(['group', ...incomplete, ...wish])
      expect([code, stdout, stderr.includes('keine Stellen zählen')]).toEqual([2, '', true])
    },
  )

  it.each([
    ['group', ...incomplete],
    ['group', ...incomplete, '--format', 'json'],
    ['report', ...incomplete, '--even-incomplete'],
    ['lookup', 'Ettlingen', '--edition', '2017'],
    ['lookup', 'Ettlingen', '--edition', '2017', '--format', 'csv'],
    ['lookup', 'Ettlingen', '--edition', '2017', '--format', 'json'],
  ])('and stand nowhere there: igm %s %s %s %s %s %s', async (...args) => {
    const { stdout } = await runInProcess(args.filter((arg) => arg !== undefined))
    expect(stdout).toMatch(/122\.?078|170\.?923/)
    expect(stdout).not.toMatch(/Stellen:|Stellen {2}|"fte"|Viertelstellen|51\.000 € je/)
  })

  it('a plan with more quarter posts than its groups pay, or counted by another sum, is rejected', async () => {
    const path = join(folder, 'changed.json')
    await runInProcess(['group', ...SCOPE, '--posts', '--plan', path])
    const plan = JSON.parse(readFileSync(path, 'utf8')) as GroupResult
    const raised = plan.proof.objectives.map((one) =>
      one.name === 'posts' ? { ...one, value: one.value + 1, bound: one.bound + 1 } : one,
    )
    const changed: GroupResult[] = [
      { ...plan, proof: { ...plan.proof, objectives: raised } },
      { ...plan, scope: { ...plan.scope, posts: 12_750 } },
      { ...plan, scope: { ...plan.scope, posts: 0 } },
    ]
    for (const one of changed) {
      writeFileSync(path, JSON.stringify(sealed(one)))
      expect((await runInProcess(['verify', path])).code).toBe(1)
    }
  })
})

describe('--one-host', () => {
  it('is an objective of its own, proven, and confirmed by verify', async () => {
    const path = join(folder, 'host.json')
    expect((await runInProcess(['group', ...SCOPE, '--one-host', '--plan', path])).code).toBe(0)
    const plan = JSON.parse(readFileSync(path, 'utf8')) as GroupResult
    expect(plan.proof.objectives.map(({ name }) => name)).toEqual([
      'ungrouped',
      'groups',
      'splits',
      'hosts',
      'travel',
    ])
    expect([plan.scope.oneHost, plan.proof.objectives.every(({ optimal }) => optimal)]).toEqual([true, true])
    expect((await runInProcess(['verify', path])).code).toBe(0)
  })

  it('stands on a paper as a wish', async () => {
    const { stdout } = await runInProcess(['report', ...SCOPE, '--one-host'], { lang: 'de' })
    expect(stdout).toContain('möglichst nur eine Gemeinde je Gruppe, die die Schwelle allein erreicht')
  })
})
