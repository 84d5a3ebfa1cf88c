// A register as large as that of a country through every use case, in a process of its own so that its memory can be
// measured: node national.mjs AREAS. Prints what was found beside what plain sums say, one pair per check.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { PLAIN_WISHES } from '../../../dist/api/group-request.js'
import { eligible, proposeGroups, verifyPlan } from '../../../dist/api/index.js'
import { run as runExport } from '../../../dist/cli/commands/export.js'
import { run as runGroup } from '../../../dist/cli/commands/group.js'
import { paletteOf } from '../../../dist/cli/io.js'
import { loadMessages } from '../../../dist/cli/messages/messages.js'
import { inventedNation } from './invented-nation.mjs'

const { workspace, amounts, threshold } = inventedNation(Number(process.argv[2] ?? 12_000))
const messages = { ...(await loadMessages('de')), room: null }
const palette = await paletteOf({ colour: false })
const all = [...amounts.values()]
const total = all.reduce((sum, amount) => sum + amount, 0)
const alone = all.filter((amount) => amount >= threshold).length
const none = all.filter((amount) => amount === 0).length
const checks = []
const check = (what, found, expected) => checks.push({ what, found, expected })

await eligibles()
const plan = await groups()
await exports()
process.stdout.write(
  JSON.stringify({
    areas: amounts.size,
    districts: workspace.register().districts.length,
    groups: plan.groups.length,
    seconds: plan.proof.seconds,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    checks,
  }),
)

async function eligibles() {
  const { municipalities, summary } = await eligible(workspace, {
    districts: [],
    statuses: [],
    edition: '2018',
  })
  check('eligible: all, in order', municipalities.map(({ ags }) => ags).join(), [...amounts.keys()].join())
  const summed = {
    alone,
    join: amounts.size - alone - none,
    none,
    unknown: 0,
    amount: total,
    bounded: { alone: 0, join: 0, none: 0, unknown: 0 },
  }
  check('eligible: sums', summary, summed)
  const wrong = municipalities.filter(({ ags, amount }) => amount !== amounts.get(ags)).length
  check('eligible: amounts that differ', wrong, 0)
}

async function groups() {
  const plan = await proposeGroups(workspace, {
    ...PLAIN_WISHES,
    edition: '2018',
    districts: [],
    timeLimit: 120,
  })
  const members = plan.groups.flatMap((group) => group.members)
  const sumOf = (list) => list.reduce((sum, ags) => sum + amounts.get(ags), 0)
  const everyone = [...members, ...plan.ungrouped.map(({ ags }) => ags)].sort()
  check('group: everyone once', everyone.join(), [...amounts.keys()].join())
  check('group: sums that differ', plan.groups.filter((one) => sumOf(one.members) !== one.amount).length, 0)
  check('group: below the threshold', plan.groups.filter(({ amount }) => amount < threshold).length, 0)
  const districts = (group) => new Set(group.members.map((ags) => ags.slice(0, 5))).size
  check('group: across a district', plan.groups.filter((group) => districts(group) !== 1).length, 0)
  check(
    'group: ungrouped as nothing to draw',
    plan.ungrouped.filter(({ code }) => code === 'none').length,
    none,
  )
  const { failures } = await verifyPlan(workspace, JSON.stringify(plan), 'plan.json')
  check('group: failures of the verifier', failures.slice(0, 3), [])
  return plan
}

async function exports() {
  const rows = (text, delimiter) => parse(text, { delimiter, bom: true, columns: true })
  const sums = (list, key) => [list.length, list.reduce((sum, row) => sum + Number(row[key]), 0)]
  const expected = [amounts.size, total]
  check('export csv', sums(rows(await printed(runExport, 'csv'), ','), 'amount'), expected)
  check('export csv-excel', sums(rows(await printed(runExport, 'csv-excel'), ';'), 'Betrag (€)'), expected)
  check('export json', sums(JSON.parse(await printed(runExport, 'json')).municipalities, 'amount'), expected)
  const lines = (await printed(runExport, 'ndjson')).trimEnd().split('\n')
  check(
    'export ndjson',
    sums(
      lines.map((line) => JSON.parse(line)),
      'amount',
    ),
    expected,
  )
  for (const format of ['table', 'plain']) {
    const text = await printed(runExport, format)
    const absent = [...amounts.keys()].filter((ags) => !text.includes(ags)).length
    check(`export ${format}: absent`, absent, 0)
  }
  const grouped = rows(await printed(runExport, 'csv', { groups: true }), ',')
  const numbers = new Set(grouped.map(({ group }) => group).filter(Boolean))
  check(
    'export --groups',
    [...sums(grouped, 'amount'), numbers.size],
    [...expected, plan.groups.filter(({ members }) => members.length > 1).length],
  )
  const saved = JSON.parse(await printed(runGroup, 'json', { all: true }))
  check('group --all, again', JSON.stringify(saved.groups), JSON.stringify(plan.groups))
  check('export xlsx', await workbook(), amounts.size)
}

/** @returns how many municipalities the workbook names by their keys */
async function workbook() {
  const folder = mkdtempSync(join(tmpdir(), 'igm-nation-'))
  try {
    const output = join(folder, 'nation.xlsx')
    await printed(runExport, 'xlsx', { output })
    const parts = unzipSync(readFileSync(output))
    return new Set(strFromU8(parts['xl/sharedStrings.xml']).match(/(?<=>)\d{8}(?=<)/g)).size
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns what the command writes to standard output */
async function printed(run, format, options = {}) {
  const out = []
  const stream = (keep) => ({ colour: false, isTty: false, columns: null, write: async (text) => keep(text) })
  const io = {
    env: {},
    out: stream((text) => out.push(text)),
    err: stream(() => {}),
    interruptSignal: () => new AbortController().signal,
    isInterrupted: () => false,
    now: () => new Date('2026-01-02T03:04:05Z'),
  }
  await run(
    { line: 'igm', args: [], options: { quiet: true, format, ...options }, messages, palette, workspace },
    io,
  )
  return out.join('')
}
