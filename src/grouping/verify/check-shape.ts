import { type Failure, failureAs } from './failure.js'

type Test = (value: unknown) => boolean

const text: Test = (value) => typeof value === 'string'
const yesNo: Test = (value) => typeof value === 'boolean'
const whole: Test = (value) => Number.isSafeInteger(value)
const wholeOrNull: Test = (value) => value === null || whole(value)
const numberOrNull: Test = (value) => value === null || typeof value === 'number'
const oneOf =
  (...choices: readonly string[]): Test =>
  (value) =>
    choices.some((choice) => choice === value)
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test)
const pairOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length === 2 && value.every(test)
const record =
  (fields: Record<string, Test>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, test]) => test((value as Record<string, unknown>)[name]))

const objective = record({ name: text, value: whole, bound: whole, optimal: yesNo, how: text })

const tree: Test = record({
  prices: listOf(whole),
  fork: (value) => value === null || fork(value),
})
const fork: Test = record({ pair: pairOf(whole), together: tree, apart: tree })

const TREES = ['packing', 'ungrouped', 'most', 'groups', 'splits', 'hosts', 'posts', 'travel']
const trees: Test = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([name, item]) => TREES.includes(name) && tree(item))

const cut: Test = (value) => Array.isArray(value) && value.length === 3 && value.every(whole)

const proof = record({
  objectives: listOf(objective),
  problem: text,
  components: listOf(record({ first: text, objectives: listOf(objective), trees, cuts: listOf(cut) })),
  witness: (value) => value === undefined || listOf(listOf(text))(value),
  seal: text,
  seconds: numberOrNull,
})

const PLAN: Record<string, Test> = {
  schemaVersion: (value) => value === 1,
  threshold: whole,
  scope: record({
    districts: listOf(text),
    acrossDistricts: yesNo,
    minBorder: (value) => typeof value === 'number',
    together: listOf(listOf(text)),
    apart: listOf(pairOf(text)),
    exclude: listOf(text),
    maxSize: wholeOrNull,
    maxWay: (value) => value === undefined || whole(value),
    oneHost: (value) => value === undefined || value === true,
    posts: (value) => value === undefined || whole(value),
    budgetGroups: (value) => value === undefined || whole(value),
    hosts: yesNo,
    leads: listOf(text),
    prefer: oneOf('groups', 'associations'),
  }),
  coverage: record({ known: whole, total: whole }),
  groups: listOf(
    record({
      id: whole,
      members: listOf(text),
      amount: whole,
      lead: text,
      connected: yesNo,
      associations: listOf(text),
    }),
  ),
  ungrouped: listOf(record({ ags: text, code: text, missing: wholeOrNull })),
  proof,
}

/** A plan comes from a file: nothing of it is taken for granted. */
export function checkShape(plan: unknown): Failure[] {
  if (typeof plan !== 'object' || plan === null) return [failureAs('shape', '', plan, 'no-plan')]
  const fields = plan as Record<string, unknown>
  return Object.entries(PLAN).flatMap(([name, test]) =>
    test(fields[name]) ? [] : [failureAs('shape', name, null, 'wrong-shape')],
  )
}
