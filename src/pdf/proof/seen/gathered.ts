import { groupBy } from '../../../domain/group-by.js'
import type { Finding } from '../../finding.js'

/** As many findings of one kind on one page become one about the page. */
const MANY = 5

/** A page full of the same finding says it once. */
export function gathered(findings: readonly Finding[]): Finding[] {
  const once = new Map(findings.map((item) => [JSON.stringify(item), item]))
  const groups = groupBy([...once.values()], (item) => [
    [item.code, item.severity, item.page, kindOf(item)].join('|'),
  ])
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (
      !first ||
      group.length <= MANY ||
      first.code === 'calls-itself-unofficial' ||
      first.code === 'unofficial-word'
    )
      return group
    return [{ ...first, args: { ...first.args, more: group.length - 1 } } as Finding]
  })
}

/** @returns what tells findings of one code apart */
function kindOf({ code, args }: Finding): string {
  return code === 'row-not-as-seen' ? args.how : code === 'footnote-missing' ? args.mark : ''
}
