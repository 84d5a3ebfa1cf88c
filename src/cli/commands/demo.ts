import { join } from 'node:path'
import { type EligibleResult, eligible } from '../../api/eligible.js'
import { groupNumbers } from '../../api/group-numbers.js'
import { PLAIN_WISHES } from '../../api/group-request.js'
import { type Imported, importTable } from '../../api/import-table.js'
import { lookup } from '../../api/lookup.js'
import { type GroupResult, proposeGroups } from '../../api/propose-groups.js'
import { openWorkspace } from '../../api/workspace.js'
import { toExcelCsv } from '../../report/csv.js'
import { readInput } from '../../source/read-input.js'
import { makeTempFolder, removeFolder, SAMPLE_PDF } from '../../source/temp-folder.js'
import { readVersion } from '../../source/version.js'
import { writeOutput } from '../../source/write-output.js'
import type { CommandMeta, Invocation } from '../command.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { loadFindingWords } from '../messages/findings.js'
import type { Messages } from '../messages/messages.js'
import { pageProgress } from '../progress.js'
import { assessmentSheet, withGroups } from '../screens/assessment-sheet.js'
import { eligibleScreen } from '../screens/eligible-screen.js'
import { groupScreen } from '../screens/group-screen.js'
import { lookupScreen } from '../screens/lookup-screen.js'
import { proofLines } from '../screens/parse-screen.js'

export const meta: CommandMeta = {
  name: 'demo',
  args: '',
  options: [],
  examples: ['igm demo', 'igm demo --lang en'],
}

const EDITION = 'demo'
const DISTRICT = '08336'
const PLACE = 'Lörrach'

/** Each step is what the command of that name shows, on a sample whose amounts are invented. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const folder = await makeTempFolder('igm-demo-')
  const store = join(folder, 'store')
  const workspace = openWorkspace({ ...io.env, IGM_DATA_DIR: store })
  const inside = { ...invocation, workspace }
  const { labels } = invocation.messages
  const title = (step: keyof typeof labels.demo.step, line: string) =>
    io.out.write(`\n${invocation.palette.strong(labels.demo.step[step])}\n  $ igm ${line}\n\n`)
  try {
    await io.out.write(`${labels.demo.intro}\n`)
    await title('parse', 'parse muster.pdf')
    const imported = await readSample(inside, io)
    await showProof(imported, inside, io)
    if (imported.stored === null) return EXIT.data
    await title('lookup', `lookup ${PLACE} --edition ${EDITION}`)
    const answers = await showAnswers(inside, io, title)
    const path = await writeTable(answers, invocation.messages, folder)
    await io.out.write(`\n${labels.written(path)}\n\n${labels.demo.next}\n`)
  } finally {
    await removeFolder(store)
  }
  return EXIT.ok
}

async function readSample(invocation: Invocation, io: Io): Promise<Imported> {
  const progress = pageProgress(invocation, io)
  const imported = await importTable(invocation.workspace, await readInput(SAMPLE_PDF, io.stdin), {
    path: SAMPLE_PDF,
    url: null,
    validators: { etag: null, lastModified: null },
    retrieved: io.now(),
    version: readVersion(),
    edition: EDITION,
    own: null,
    onProgress: progress.show,
  })
  await progress.clear()
  return imported
}

async function showProof({ table }: Imported, { messages, palette }: Invocation, io: Io): Promise<void> {
  const words = await loadFindingWords(messages, table.file.pages)
  await io.out.write(`${proofLines(table, { messages, words, palette }).join('\n')}\n`)
}

interface Answers {
  readonly judged: EligibleResult
  readonly plan: GroupResult
}

type Title = (step: 'eligible' | 'group' | 'report', line: string) => Promise<void>

async function showAnswers(
  { workspace, messages, palette }: Invocation,
  io: Io,
  title: Title,
): Promise<Answers> {
  const context = { edition: await workspace.edition(EDITION), messages, palette }
  const found = await lookup(workspace, { queries: [PLACE], edition: EDITION })
  await io.out.write(lookupScreen(found, context))
  const scope = `--district ${PLACE} --edition ${EDITION}`
  await title('eligible', `eligible ${scope}`)
  const judged = await eligible(workspace, { districts: [DISTRICT], statuses: [], edition: EDITION })
  await io.out.write(eligibleScreen(judged, 'table', context))
  await title('group', `group ${scope}`)
  const plan = await proposeGroups(workspace, { ...PLAIN_WISHES, districts: [DISTRICT], edition: EDITION })
  await io.out.write(groupScreen(plan, { ...context, register: workspace.register() }))
  await title('report', `export ${scope} --groups --format csv-excel -o muster-loerrach.csv`)
  return { judged, plan }
}

/** @returns path of the table for Excel; the sample mark is in its name, because a CSV has no page header */
async function writeTable({ judged, plan }: Answers, messages: Messages, folder: string): Promise<string> {
  const plain = assessmentSheet(judged.municipalities, true, messages)
  const sheet = withGroups(plain, groupNumbers(plan), messages)
  const path = join(folder, 'muster-loerrach.csv')
  await writeOutput(path, new TextEncoder().encode(toExcelCsv(sheet)))
  return path
}
