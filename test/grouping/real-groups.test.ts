import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { neighboursOf } from '../../src/domain/geography.js'
import { isCore } from '../../src/domain/register.js'
import { measureOf } from '../../src/grouping/measure.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { verifyPlan } from '../../src/grouping/verify/verify-plan.js'
import { fullTable } from '../support/fixtures.js'
import { geography, register, requestFor } from './support.js'

interface Row {
  readonly group: string
  readonly ags: string
  /** a town, or an association (GVV); empty where it is not known */
  readonly lead: string
  readonly connected: 'yes' | 'no'
}

/** Groups that councils really formed, 2017 to 2024, from press and council papers. */
const rows = parse(readFileSync(new URL('../fixtures/real-groups.csv', import.meta.url)), {
  columns: true,
}) as Row[]
const ids = [...new Set(rows.map(({ group }) => group))]
const groups = ids.map((id) => {
  const of = rows.filter(({ group }) => group === id)
  return {
    id,
    members: of.map(({ ags }) => ags).sort(),
    lead: of[0]?.lead ?? '',
    connected: of[0]?.connected === 'yes',
  }
})
const neighbours = neighboursOf(geography, 0)

function isConnected(members: readonly string[]): boolean {
  const reached = new Set(members.slice(0, 1))
  for (const ags of reached) {
    for (const other of neighbours.get(ags) ?? []) if (members.includes(other)) reached.add(other)
  }
  return reached.size === members.length
}

/** @returns whether no association of a member has members elsewhere */
function isUnionOfAssociations(members: readonly string[]): boolean {
  return members.every((ags) => {
    const id = register.byAgs.get(ags)?.association?.id
    if (id === undefined) return true
    const all = register.municipalities.filter(({ association }) => association?.id === id)
    return all.every((other) => members.includes(other.ags))
  })
}

describe('groups that councils really formed', () => {
  test.each(groups)('no. $id is as connected as it is said to be', ({ members, connected }) => {
    expect(isConnected(members)).toBe(connected)
  })

  test('how many of the connected ones are unions of whole associations', () => {
    const connected = groups.filter((group) => group.connected)
    const unions = connected.filter(({ members }) => isUnionOfAssociations(members))
    expect([connected.length, unions.length]).toEqual([23, 15])
  })

  test.each(groups.filter(({ connected }) => connected))(
    'no. $id can be had with a wish, and the plan is proven',
    ({ members }) => {
      const district = members[0]?.slice(0, 5) ?? ''
      const amounts = new Map(
        register.municipalities
          .filter(({ ags }) => ags.startsWith(district))
          .map(({ ags }) => [ags, members.includes(ags) ? Math.ceil(51_000 / members.length) : 60_000]),
      )
      const request = requestFor([district], { amounts, together: [members], hosts: false })
      const plan = proposeGroups(request)
      expect(plan.groups.map((group) => group.members)).toContainEqual(members)
      expect(verifyPlan(plan, request).failures).toEqual([])
    },
  )
})

describe('the lead that councils chose', () => {
  const invented = parse(readFileSync(fullTable().csv), {
    columns: true,
  }) as { ags: string; amount: string }[]
  const amounts = new Map(invented.map(({ ags, amount }) => [ags, Number(amount)]))
  const measure = measureOf(requestFor([], { amounts }))
  const led = groups.filter(({ lead }) => lead !== '' && !/Kreis/i.test(lead))

  /** An association is led by its core; where it has none, whoever of it leads is as good. */
  const isReal = (lead: string, ags: string) => {
    const found = register.byAgs.get(ags)!
    if (!lead.startsWith('GVV ')) return found.name.startsWith(lead)
    const of = register.municipalities.filter(({ association }) => association?.name === lead.slice(4))
    return of.includes(found) && (isCore(found) || !of.some(isCore))
  }

  test('comes out of the rule in 19 of 22 groups', () => {
    const misses = led.filter(({ lead, members }) => !isReal(lead, measure.lead(members)?.ags ?? ''))
    expect(led).toHaveLength(22)
    // Oftersheim draws less than Eppelheim; Grünsfeld is a core, Igersheim not; Berglen draws more than Weissach
    expect(misses.map(({ lead }) => lead)).toEqual(['Oftersheim', 'Igersheim', 'Weissach im Tal'])
  })
})
