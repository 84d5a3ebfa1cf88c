import { describe, expect, it } from 'vitest'
import { resolveDistricts, resolveMunicipalities } from '../../src/api/resolve.js'
import { problemOf } from '../support/problem-of.js'
import { freshWorkspace } from '../support/workspace.js'

describe('resolveDistricts', () => {
  it('is the whole state for no names', async () => {
    expect(await resolveDistricts(freshWorkspace(), [])).toHaveLength(44)
  })

  it('keeps the order, each district once', async () => {
    const found = await resolveDistricts(freshWorkspace(), ['Ulm', 'Lörrach', '08421'])
    expect(found.map(({ ags }) => ags)).toEqual(['08421', '08336'])
  })
})

describe('resolveMunicipalities', () => {
  it('takes the homonym that lies in one of the districts', async () => {
    const workspace = freshWorkspace()
    const inRhineNeckar = await resolveDistricts(workspace, ['Rhein-Neckar-Kreis'])
    const [malsch] = resolveMunicipalities(workspace, ['Malsch'], inRhineNeckar)
    expect(malsch?.ags).toBe('08226046')
  })

  it('asks when both or none of the homonyms lie there', async () => {
    const workspace = freshWorkspace()
    const choices = ['Malsch (Landkreis Karlsruhe, 08215046)', 'Malsch (Rhein-Neckar-Kreis, 08226046)']
    const problem = { code: 'name-ambiguous', args: { query: 'Malsch', choices } }
    for (const names of [[], ['Lörrach']]) {
      const districts = await resolveDistricts(workspace, names)
      expect(
        await problemOf((async () => resolveMunicipalities(workspace, ['Malsch'], districts))()),
      ).toEqual(problem)
    }
  })

  it('suggests for a misspelt name', async () => {
    const problem = await problemOf((async () => resolveMunicipalities(freshWorkspace(), ['Lörach'], []))())
    expect(problem).toMatchObject({ code: 'name-unknown', args: { query: 'Lörach' } })
    expect(problem.args).toHaveProperty('suggestions.0', 'Lörrach (Landkreis Lörrach, 08336050)')
  })
})
