// One problem in a process of its own, so that its memory can be measured: node group-case.mjs '{"median":30,…}'
import { proposeGroups } from '../../dist/grouping/propose-groups.js'
import { verifyPlan } from '../../dist/grouping/verify/verify-plan.js'
import { inventedAmounts, inventedMap, requestFor, state } from './instances.mjs'

const { median, seed, district, invented, limit, ...changes } = JSON.parse(process.argv[2])
const map = invented ? inventedMap(invented, 1) : state
const scope = district ? { districts: [map.register.districts.find(({ ags }) => ags === district)] } : {}
const amounts = inventedAmounts(map.register, seed, median)
const request = requestFor(map, amounts, { ...scope, ...changes })
// the clock of the limit is that of the processor: other programs do not end the search
performance.now = () => 1000 * secondsOfProcessor()
const plan = proposeGroups(request, { timeLimitSeconds: limit - secondsOfProcessor() })
const seconds = secondsOfProcessor()
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
const confirmed = verifyPlan(plan, request).ok
const { components, objectives } = plan.proof
process.stdout.write(
  JSON.stringify({
    areas: plan.coverage.total - plan.ungrouped.filter(({ code }) => code === 'none').length,
    objectives,
    components: components.length,
    proven: components.filter((component) => component.objectives.every(({ optimal }) => optimal)).length,
    seconds,
    megabytes,
    verifySeconds: secondsOfProcessor() - seconds,
    confirmed,
  }),
)

function secondsOfProcessor() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}
