import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eligible } from '../../src/api/eligible.js'
import { PLAIN_WISHES } from '../../src/api/group-request.js'
import { lookup } from '../../src/api/lookup.js'
import { proposeGroups } from '../../src/api/propose-groups.js'
import { openWorkspace } from '../../src/api/workspace.js'
import { faultsOf, type SchemaName, validatorOf } from '../support/schemas.js'

const NAMES: readonly SchemaName[] = ['eligible', 'group', 'lookup', 'municipality', 'parse']
const workspace = openWorkspace({ IGM_DATA_DIR: 'no-such-folder-anywhere' })

it('there is one schema for each kind of answer', () => {
  const files = readdirSync(new URL('../../data/schema/', import.meta.url)).sort()
  expect(files).toEqual(NAMES.map((name) => `${name}.schema.json`))
})

describe.each(NAMES)('%s.schema.json', (name) => {
  it('is a schema of draft 7 that says yes and no', () => {
    const validate = validatorOf(name)
    expect(validate({})).toBe(false)
    expect(validate(null)).toBe(false)
  })
})

describe('the schemas', () => {
  it('accept real answers', async () => {
    const found = await lookup(workspace, { queries: ['Lörrach', 'Malsch', 'Biberach'], edition: '2018' })
    const judged = await eligible(workspace, { districts: [], statuses: [], edition: '2017' })
    expect(faultsOf('lookup', found)).toEqual([])
    expect(faultsOf('eligible', judged)).toEqual([])
    expect(faultsOf('municipality', judged.municipalities[0])).toEqual([])
  })

  it('refuse an answer of another version, without a key, with a wrong type, with a key too many', async () => {
    const good = await eligible(workspace, { districts: ['Ulm'], statuses: [], edition: '2017' })
    const [ulm] = good.municipalities
    const { summary: _, ...incomplete } = good
    for (const bad of [
      { ...good, schemaVersion: 2 },
      incomplete,
      { ...good, edition: 2017 },
      { ...good, municipalities: [{ ...ulm, ags: 8421000 }] },
      { ...good, municipalities: [{ ...ulm, amount: 0.5 }] },
      { ...good, municipalities: [{ ...ulm, status: 'maybe' }] },
      { ...good, municipalities: [{ ...ulm, secret: 1 }] },
    ]) {
      expect(faultsOf('eligible', bad)).not.toEqual([])
    }
  })

  it('refuse a plan whose group has no lead, or no members', async () => {
    const plan = await proposeGroups(workspace, {
      ...PLAIN_WISHES,
      edition: '2017',
      districts: ['Sigmaringen'],
    })
    expect(faultsOf('group', JSON.parse(JSON.stringify(plan)))).toEqual([])
    const [first] = plan.groups
    expect(faultsOf('group', { ...plan, groups: [{ ...first, lead: null }] })).not.toEqual([])
    expect(faultsOf('group', { ...plan, groups: [{ ...first, members: [] }] })).not.toEqual([])
  })
})
