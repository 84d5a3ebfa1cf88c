import { join } from 'node:path'
import { type DistrictSummary, listDistricts } from '../api/list-districts.js'
import type { Basis } from '../domain/budget-table.js'
import { IgmError, type ProblemCode } from '../domain/problem.js'
import type { Format, Invocation, Options } from './command.js'
import type { BatchEntry } from './documents/batch-index.js'
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.js'
import { fileNameOf } from './file-name.js'
import { checkBatchFiles } from './files.js'
import type { Io } from './io.js'
import { printable } from './messages/messages.js'
import { sayListNotes } from './request-notes.js'
import { requestFrom } from './wishes.js'

const INDEX = 'index.html'

/** Writes one file; of a command that would otherwise write one for all districts together. */
type WriteOne = (invocation: Invocation, io: Io) => Promise<ExitCode>

/**
 * One file per district, named after it, and an index page. A district that fails does not stop the others.
 * @param format of every file
 * @param writeOne is called with one district and its file as options
 * @returns the exit code of the first that failed
 * @throws IgmError `folder-missing`, `district-unknown`, `district-ambiguous`, `edition-unknown`, `output-failed`,
 * `output-is-input`, `output-in-store`
 */
export async function eachDistrict(
  invocation: Invocation,
  outside: Io,
  format: Format,
  writeOne: WriteOne,
): Promise<ExitCode> {
  const { options, workspace, messages } = invocation
  const { output: folder } = options
  if (folder === undefined) throw new IgmError('folder-missing', { option: '--each-district' })
  const { makeFolder } = await import('../source/make-folder.js')
  const io = await rereadable(outside, options)
  const { edition, districts: wanted, threshold, amounts } = await requestFrom(options, io)
  const known = await listDistricts(workspace, { edition, districts: wanted, threshold, amounts })
  const asked = known.districts.map(({ districtAgs }) => districtAgs)
  await sayListNotes({ amounts, edition, districts: asked }, invocation, io)
  const districts = known.districts.map((district) => ({
    district,
    file: `${fileNameOf(district.district)}.${format}`,
  }))
  const files = [...districts.map(({ file }) => file), INDEX].map((file) => join(folder, file))
  await checkBatchFiles(files, [options.amounts], io.env)
  await makeFolder(folder)
  const outcomes: Outcome[] = []
  for (const { district, file } of districts) {
    await sayProgress(outcomes.length + 1, districts.length, district.district, invocation, io)
    const { code, failure } = await outcomeOf(() =>
      writeOne(forOne(invocation, district, join(folder, file), format), io),
    )
    outcomes.push({ district, file: failure === null ? file : null, code })
    if (failure === null) continue
    if (io.err.isTty) await io.err.write(CLEAR)
    await io.err.write(`${district.district}: ${messages.problem(failure.code, failure.args)}\n`)
  }
  await sayDone(outcomes, { known, folder }, invocation, io)
  return outcomes.find(({ code }) => code !== EXIT.ok)?.code ?? EXIT.ok
}

/** Standard input can be read once, and every district reads the own amounts. */
async function rereadable(io: Io, { amounts }: Options): Promise<Io> {
  if (amounts !== '-') return io
  const { readInput } = await import('../source/read-input.js')
  const bytes = await readInput('-', io.stdin)
  const again = async function* () {
    yield bytes
  }
  return { ...io, stdin: { [Symbol.asyncIterator]: again } }
}

/** of a line of a terminal */
const CLEAR = '\r\u001B[K'

interface Outcome extends BatchEntry {
  readonly code: ExitCode
}

async function sayProgress(
  at: number,
  count: number,
  name: string,
  { options, messages }: Invocation,
  io: Io,
): Promise<void> {
  if (options.quiet || !io.err.isTty) return
  await io.err.write(CLEAR + messages.labels.batch.progress(at, count, name))
}

/** Writes the index page, and says what came of it all. */
async function sayDone(
  outcomes: readonly Outcome[],
  { known, folder }: { readonly known: Basis; readonly folder: string },
  invocation: Invocation,
  io: Io,
): Promise<void> {
  const { options, messages } = invocation
  const words = messages.labels.batch
  const { batchIndex } = await import('./documents/batch-index.js')
  const { writeOutput } = await import('../source/write-output.js')
  const index = await batchIndex(outcomes, known, invocation, io)
  await writeOutput(join(folder, INDEX), new TextEncoder().encode(index))
  if (io.err.isTty) await io.err.write(CLEAR)
  const made = outcomes.filter(({ file }) => file !== null)
  // What was written with another code says only what is missing.
  const withheld = made.filter(({ code }) => code !== EXIT.ok).length
  if (!options.quiet) await io.err.write(`${words.done(made.length, outcomes.length, printable(folder))}\n`)
  if (withheld > 0) await io.err.write(`${words.withheld(withheld)}\n`)
}

/** What one district says on the way (hints, "written") is said once for all. */
function forOne(
  invocation: Invocation,
  { districtAgs }: DistrictSummary,
  output: string,
  format: Format,
): Invocation {
  const { eachDistrict: _, ...options } = invocation.options
  return {
    ...invocation,
    options: { ...options, district: [districtAgs], all: undefined, format, output, quiet: true },
  }
}

/** @returns what came of one district; what is no problem of the data ends the whole run */
async function outcomeOf(write: () => Promise<ExitCode>): Promise<{
  readonly code: ExitCode
  readonly failure: IgmError<ProblemCode> | null
}> {
  try {
    return { code: await write(), failure: null }
  } catch (error) {
    if (error instanceof IgmError) return { code: exitCodeOf(error.code), failure: error }
    throw error
  }
}
