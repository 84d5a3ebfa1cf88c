import { nameIn, type Register } from '../domain/register.js'
import { optionOf } from '../domain/said-wish.js'
import { wishesIn } from '../grouping/conflict.js'
import type { GroupResult } from './propose-groups.js'

/**
 * @returns what a plan answers, as the options of `igm group` say it: edition, scope, threshold, wishes; the default
 * preference and threshold are named as well, so that two plans can be held against each other. Own amounts are not
 * among them
 */
export function askedIn({ edition, threshold, scope }: GroupResult, register: Register): readonly string[] {
  const name = nameIn(register)
  const chosen = register.districts.filter(({ ags }) => scope.districts.includes(ags))
  const isAll = chosen.length === register.districts.length
  const { prefer, budgetGroups } = scope
  return [
    `--edition ${edition}`,
    ...(isAll ? ['--all'] : chosen.map((district) => `--district ${district.name}`)),
    ...(scope.acrossDistricts ? ['--across-districts'] : []),
    `--threshold ${threshold}`,
    ...(prefer === 'groups' && budgetGroups === undefined ? ['--prefer groups'] : []),
    ...(budgetGroups === undefined ? [] : [`--budget-groups ${budgetGroups}`]),
    ...wishesIn(scope).map((wish) => optionOf({ ...wish, names: wish.ags.map(name) })),
  ]
}
