import { join } from 'node:path'
import { eligible } from '../../api/eligible.js'
import { PLAIN_WISHES } from '../../api/group-request.js'
import { lookup } from '../../api/lookup.js'
import { parseBudgetTable } from '../../api/parse-budget-table.js'
import { planGaps } from '../../api/plan-gaps.js'
import { type GroupResult, proposeGroups } from '../../api/propose-groups.js'
import type { ParsedTable } from '../../pdf/parsed-table.js'
import { readSamplePdf } from '../../source/sample-table.js'
import { makeTempFolder } from '../../source/temp-folder.js'
import { writeOutput } from '../../source/write-output.js'
import type { CommandMeta, Invocation } from '../command.js'
import { onlyOnScreen } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { loadFindingWords } from '../messages/findings.js'
import { documentAs } from '../plan-documents.js'
import { pageProgress } from '../progress.js'
import { eligibleScreen } from '../screens/eligible-screen.js'
import { groupScreen } from '../screens/group-screen.js'
import { lookupScreen } from '../screens/lookup-screen.js'
import { proofLines } from '../screens/parse-screen.js'
import { wrapping } from '../wrapping.js'

export const meta: CommandMeta = {
  name: 'demo',
  args: '',
  options: [],
  examples: ['igm demo', 'igm demo --lang en'],
}

const EDITION = 'demo'
const DISTRICT = '08336'
const PLACE = 'Lörrach'
const SCOPE = `--district ${PLACE} --edition ${EDITION}`
const REPORT = 'muster-loerrach.html'

/** Each step is what the command of that name shows, on a sample whose amounts are invented. */
export async function run(invocation: Invocation, streams: Io): Promise<ExitCode> {
  const io = { ...streams, out: wrapping(streams.out) }
  await onlyOnScreen(invocation, 'igm demo')
  const { labels } = invocation.messages
  const title = (step: keyof typeof labels.demo.step, line: string) =>
    io.out.write(`\n${invocation.palette.strong(labels.demo.step[step])}\n  $ igm ${line}\n\n`)
  await io.out.write(`${labels.demo.intro}\n`)
  await title('parse', 'parse muster.pdf')
  const table = await readSample(invocation, io)
  await showProof(table, invocation, io)
  if (!table.accepted) return EXIT.data
  await title('lookup', `lookup ${PLACE} --edition ${EDITION}`)
  const plan = await showAnswers(invocation, io, title)
  const line = `report ${SCOPE} -o ${REPORT}`
  await title('report', line)
  const path = join(await makeTempFolder('igm-demo-'), REPORT)
  const page = await documentAs(plan, 'html', { ...invocation, line: `igm ${line}` }, io)
  await writeOutput(path, new TextEncoder().encode(String(page)))
  await io.out.write(`${labels.written(path)}\n\n${labels.demo.next}\n`)
  return EXIT.ok
}

async function readSample(invocation: Invocation, io: Io): Promise<ParsedTable> {
  const progress = pageProgress(invocation, io)
  const table = await parseBudgetTable(invocation.workspace, readSamplePdf(), {
    edition: EDITION,
    own: null,
    onProgress: progress.show,
  })
  await progress.clear()
  return table
}

async function showProof(table: ParsedTable, { messages, palette }: Invocation, io: Io): Promise<void> {
  const words = await loadFindingWords(messages, table.file.pages)
  await io.out.write(`${proofLines(table, { messages, words, palette }).join('\n')}\n`)
}

type Title = (step: 'eligible' | 'group', line: string) => Promise<void>

async function showAnswers(
  { workspace, messages, palette }: Invocation,
  io: Io,
  title: Title,
): Promise<GroupResult> {
  const context = { edition: await workspace.edition(EDITION), messages, palette }
  const mark = () => io.out.write(`${palette.bad(messages.labels.sampleMark)}\n`)
  const found = await lookup(workspace, { queries: [PLACE], edition: EDITION })
  await io.out.write(lookupScreen(found, context))
  await title('eligible', `eligible ${SCOPE}`)
  const judged = await eligible(workspace, { districts: [DISTRICT], statuses: [], edition: EDITION })
  await mark()
  await io.out.write(eligibleScreen(judged, 'table', context))
  await title('group', `group ${SCOPE}`)
  const plan = await proposeGroups(workspace, { ...PLAIN_WISHES, districts: [DISTRICT], edition: EDITION })
  await mark()
  await io.out.write(
    groupScreen(plan, {
      ...context,
      register: workspace.register(),
      municipalities: judged.municipalities,
      gaps: await planGaps(workspace, plan),
    }),
  )
  return plan
}
