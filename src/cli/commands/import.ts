import { importTable } from '../../api/import-table.js'
import { readInput } from '../../source/read-input.js'
import { readVersion } from '../../source/version.js'
import type { CommandMeta, Invocation } from '../command.js'
import { formatOf } from '../emit.js'
import { REFUSED_OPTION } from '../emit-table.js'
import type { ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { amountColumnOf, ownEdition } from '../own-edition.js'
import { pageProgress } from '../progress.js'
import { LIMIT_OPTIONS, limitsOf } from '../read-limits.js'
import { reportImport } from '../report-import.js'

export const meta: CommandMeta = {
  name: 'import',
  args: '<file>',
  options: [
    { flags: '--sheet <sheet>' },
    { flags: '--of <file>' },
    { flags: '--edition-file <file>' },
    { flags: '--amount-column <text>' },
    { flags: '--replace' },
    REFUSED_OPTION,
    ...LIMIT_OPTIONS,
  ],
  examples: ['igm import IGM_VwV_Planungsrahmen.pdf', 'igm import betraege.csv --edition 2018'],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { args, options, workspace } = invocation
  const [given = ''] = args
  const { of } = options
  const sheet = typeof options.sheet === 'string' ? options.sheet : null
  // A draft completes the PDF: that is the file whose table is stored.
  const path = typeof of === 'string' ? of : given
  // Before anything is stored.
  formatOf(options)
  const limits = limitsOf(options)
  const bytes = await readInput(path, io.stdin)
  const draft =
    of === undefined ? {} : { draft: { path: given, bytes: await readInput(given, io.stdin), sheet } }
  const progress = pageProgress(invocation, io)
  const imported = await importTable(workspace, bytes, {
    path,
    sheet,
    ...draft,
    url: null,
    validators: { etag: null, lastModified: null },
    retrieved: io.now(),
    replace: options.replace === true,
    version: readVersion(),
    edition: options.edition ?? null,
    own: await ownEdition(options, io),
    ...amountColumnOf(options),
    limits,
    signal: io.interruptSignal(),
    onProgress: progress.show,
  })
  await progress.clear()
  return reportImport(imported, path, invocation, io)
}
