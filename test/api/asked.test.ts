import { describe, expect, test } from 'vitest'
import { eligible } from '../../src/api/eligible.js'
import { explainGroup, findNearMisses } from '../../src/api/explain-group.js'
import { PLAIN_WISHES } from '../../src/api/group-request.js'
import { listDistricts } from '../../src/api/list-districts.js'
import { lookup } from '../../src/api/lookup.js'
import { partners } from '../../src/api/partners.js'
import { proposeGroups } from '../../src/api/propose-groups.js'
import { openWorkspace } from '../../src/api/workspace.js'
import { IgmError } from '../../src/domain/problem.js'

const workspace = openWorkspace({ IGM_DATA_DIR: '/nowhere' })

/** As plain JavaScript calls it, where no compiler helps. */
type Loose = (workspace: unknown, request?: unknown, ...more: unknown[]) => Promise<unknown>
const FUNCTIONS = { eligible, explainGroup, findNearMisses, listDistricts, lookup, partners, proposeGroups }
const loose = FUNCTIONS as unknown as Readonly<Record<keyof typeof FUNCTIONS, Loose>>

describe('wrong arguments of the library end with an IgmError that says what is wrong', () => {
  test.each(Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[])('%s', async (name) => {
    const wrong: readonly (readonly [unknown, unknown, string])[] = [
      [workspace, undefined, 'request'],
      [workspace, 'Lörrach', 'request'],
      [undefined, {}, 'workspace'],
      [workspace, { edition: 2018 }, 'edition'],
      [workspace, { district: ['Lörrach'] }, 'district'],
    ]
    for (const [place, request, argument] of wrong) {
      const error = await loose[name](place, request, 'Wehr').then(
        () => null,
        (reason: unknown) => reason,
      )
      expect(error).toBeInstanceOf(IgmError)
      expect((error as Error).message).toMatch(
        new RegExp(`^argument-invalid – argument: ${argument}, expected: .+, found: .+$`),
      )
    }
  })

  test.each([
    ['proposeGroups', { districts: 'Lörrach' }, 'districts, expected: texts, found: "Lörrach"'],
    ['proposeGroups', { together: ['Wehr,Rickenbach'] }, 'together, expected: lists of texts'],
    ['proposeGroups', { maxSize: 2.5 }, 'maxSize, expected: whole number from 0 on, found: 2.5'],
    ['proposeGroups', { prefer: 'most' }, 'prefer, expected: groups or associations'],
    ['eligible', { districts: null }, 'districts, expected: texts, found: null'],
    ['lookup', { queries: 'Lörrach' }, 'queries, expected: texts'],
    ['lookup', {}, 'queries, expected: texts, found: nothing'],
  ] as const)('%s %j', async (name, request, said) => {
    await expect(loose[name](workspace, request)).rejects.toThrow(said)
  })
})

test('the edition is that of the command where none is named, and wishes are the plain ones', async () => {
  const request = { districts: ['Sigmaringen'] }
  expect((await eligible(workspace, request)).edition).toBe('2018')
  expect((await lookup(workspace, { queries: ['Lörrach'] })).results[0]?.amount).toBe(218_922)
  const [bare, plain] = [
    await proposeGroups(workspace, { ...request, edition: 'demo' }),
    await proposeGroups(workspace, { ...request, ...PLAIN_WISHES, edition: 'demo' }),
  ]
  expect([bare.scope, bare.groups]).toEqual([plain.scope, plain.groups])
})
