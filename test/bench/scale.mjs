// One invented map in a process of its own, so that its memory can be measured: node scale.mjs AREAS MODE LIMIT
import { proposeGroups } from '../../dist/grouping/propose-groups.js'
import { inventedAmounts, inventedMap, requestFor } from './instances.mjs'

const [areas = '1000', mode = 'districts', limit = '60'] = process.argv.slice(2)
const map = inventedMap(Number(areas), 1)
const amounts = inventedAmounts(map.register, 2, 30)
const request = requestFor(map, amounts, { acrossDistricts: mode === 'one-piece' })
const start = performance.now()
const plan = proposeGroups(request, { timeLimitSeconds: Number(limit) })
const seconds = (performance.now() - start) / 1000
const { components, objectives } = plan.proof
const proven = components.filter((component) => component.objectives.every(({ optimal }) => optimal)).length
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
const [, groups] = objectives
process.stdout.write(
  JSON.stringify({
    areas: map.register.municipalities.length,
    seconds,
    megabytes,
    groups: groups.value,
    bound: groups.bound,
    components: components.length,
    proven,
  }),
)
