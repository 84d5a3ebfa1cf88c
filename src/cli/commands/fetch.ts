import { fetchTable } from '../../api/fetch-table.js'
import { DEFAULT_LIMITS } from '../../source/network/download-options.js'
import type { FetchEvent } from '../../source/network/fetch-pdf.js'
import { readVersion } from '../../source/version.js'
import { type CommandMeta, editionOf, type Invocation } from '../command.js'
import { formatOf } from '../emit.js'
import { REFUSED_OPTION } from '../emit-table.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { printable } from '../messages/messages.js'
import { eitherOr, wholeOption } from '../options.js'
import { pageProgress } from '../progress.js'
import { LIMIT_OPTIONS, limitsOf } from '../read-limits.js'
import { reportImport } from '../report-import.js'
import { run as importFile } from './import.js'

export const meta: CommandMeta = {
  name: 'fetch',
  args: '',
  options: [
    { flags: '--url <address>' },
    { flags: '--file <file>' },
    { flags: '--timeout <seconds>' },
    REFUSED_OPTION,
    { flags: '--replace' },
    ...LIMIT_OPTIONS,
  ],
  examples: ['igm fetch', 'igm fetch --file IGM_VwV_Planungsrahmen.pdf'],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options, messages, workspace } = invocation
  formatOf(options)
  if (options.file !== undefined && options.url !== undefined) throw eitherOr('--file', '--url')
  if (typeof options.file === 'string') return importFile({ ...invocation, args: [options.file] }, io)
  const edition = editionOf(options)
  const progress = pageProgress(invocation, io)
  const idleSeconds = wholeOption(options, 'timeout', 1) ?? DEFAULT_LIMITS.idleSeconds
  const outcome = await fetchTable(workspace, {
    edition,
    url: typeof options.url === 'string' ? options.url : null,
    download: { ...DEFAULT_LIMITS, idleSeconds },
    limits: limitsOf(options),
    now: io.now(),
    replace: options.replace === true,
    version: readVersion(),
    signal: io.interruptSignal(),
    onEvent: narrator(invocation, io),
    onProgress: progress.show,
  })
  await progress.clear()
  if (outcome.status === 'unchanged') {
    await io.out.write(`${messages.labels.store.unchanged(edition)}\n`)
    return EXIT.ok
  }
  return reportImport(outcome, outcome.url, invocation, io)
}

/**
 * Says what is tried, but not twice what the last error says anyway: lines wait until there is news of them.
 * @returns what to do with each event
 */
function narrator({ options, messages }: Invocation, io: Io): (event: FetchEvent) => void {
  const { store } = messages.labels
  let waiting = ''
  const tell = () => {
    if (waiting !== '' && !options.quiet) void io.err.write(waiting)
    waiting = ''
  }
  return (event) => {
    if (event.kind === 'failed') {
      waiting += `${store.tryFailed(messages.problem(event.problem.code, event.problem.args))}\n`
      return
    }
    tell()
    if (event.kind === 'trying') waiting = `${printable(store.trying(event.address.url))}\n`
    else if (io.err.isTty && !options.quiet) {
      void io.err.write(
        `\r${store.received(messages.format.whole(Math.ceil(event.progress.received / 1000)))}`,
      )
    }
  }
}
