import { fetchTable } from '../../api/fetch-table.js'
import { IgmError } from '../../domain/problem.js'
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
  const told = narrator(invocation, io)
  const outcome = await fetchTable(workspace, {
    edition,
    url: typeof options.url === 'string' ? options.url : null,
    download: { ...DEFAULT_LIMITS, idleSeconds },
    limits: limitsOf(options),
    now: io.now(),
    replace: options.replace === true,
    version: readVersion(),
    signal: io.interruptSignal(),
    onEvent: told.event,
    onProgress: progress.show,
  }).catch(async (error) => {
    await told.end(error)
    throw error
  })
  await progress.clear()
  if (outcome.status === 'unchanged') {
    await io.out.write(`${messages.labels.store.unchanged(edition)}\n`)
    return EXIT.ok
  }
  return reportImport(outcome, outcome.url, invocation, io)
}

/**
 * Says what is tried once it answers, and why those before it did not. What gives nothing at all is the last error's to
 * say: no address is named twice, and a proxy that is out of order stands before all of them.
 */
function narrator({ options, messages }: Invocation, io: Io) {
  const { store } = messages.labels
  let failed: IgmError[] = []
  let trying = ''
  const tell = (text: string) => (text === '' || options.quiet ? undefined : io.err.write(text))
  const words = ({ code, args }: IgmError) => messages.problem(code, args)
  const failures = (problems: readonly IgmError[]) =>
    problems.map((problem) => `${store.tryFailed(words(problem))}\n`).join('')
  return {
    event(event: FetchEvent): void {
      if (event.kind === 'trying') trying = `${printable(store.trying(event.address.url))}\n`
      else if (event.kind === 'failed') failed.push(event.problem)
      else {
        void tell(failures(failed) + trying)
        failed = []
        trying = ''
        const received = messages.format.whole(Math.ceil(event.progress.received / 1000))
        if (io.err.isTty) void tell(`\r${store.received(received)}`)
      }
    },
    /** before the error itself is shown */
    async end(error: unknown): Promise<void> {
      if (!(error instanceof IgmError)) return
      const said = addressesOf(error)
      const isSaid = (problem: IgmError) =>
        addressesOf(problem).some((url) => said.includes(url)) || words(problem) === words(error)
      await tell(failures(failed.filter((problem) => !isSaid(problem))))
    },
  }
}

function addressesOf({ args }: IgmError): readonly string[] {
  if ('urls' in args) return args.urls
  return 'url' in args ? [args.url] : []
}
