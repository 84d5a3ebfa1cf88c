import { join } from 'node:path'
import { type DistrictSummary, listDistricts } from '../api/list-districts.js'
import { IgmError, type ProblemCode } from '../domain/problem.js'
import { editionOf, type Format, type Invocation, listOption } from './command.js'
import type { BatchEntry } from './documents/batch-index.js'
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.js'
import { fileNameOf } from './file-name.js'
import type { Io } from './io.js'
import { printable } from './messages/messages.js'

/** Writes one file; of a command that would otherwise write one for all districts together. */
type WriteOne = (invocation: Invocation, io: Io) => Promise<ExitCode>

/**
 * One file per district, named after it, and an index page. A district that fails does not stop the others.
 * @param format of every file
 * @param writeOne is called with one district and its file as options
 * @returns the exit code of the first that failed
 * @throws IgmError `folder-missing`, `district-unknown`, `district-ambiguous`, `edition-unknown`, `output-failed`
 */
export async function eachDistrict(
  invocation: Invocation,
  io: Io,
  format: Format,
  writeOne: WriteOne,
): Promise<ExitCode> {
  const { options, workspace, messages } = invocation
  const { output: folder } = options
  if (folder === undefined) throw new IgmError('folder-missing', { option: '--each-district' })
  const { makeFolder } = await import('../source/make-folder.js')
  const { writeOutput } = await import('../source/write-output.js')
  const { districts } = await listDistricts(workspace, {
    districts: listOption(options, 'district'),
    edition: editionOf(options),
  })
  await makeFolder(folder)
  const words = messages.labels.batch
  const entries: BatchEntry[] = []
  let code: ExitCode = EXIT.ok
  for (const [at, district] of districts.entries()) {
    const file = `${fileNameOf(district.district)}.${format}`
    if (!options.quiet && io.err.isTty)
      await io.err.write(`\r\u001B[K${words.progress(at + 1, districts.length, district.district)}`)
    const failure = await failureOf(() =>
      writeOne(forOne(invocation, district, join(folder, file), format), io),
    )
    entries.push({ district, file: failure === null ? file : null })
    if (failure === null) continue
    if (code === EXIT.ok) code = exitCodeOf(failure.code)
    if (io.err.isTty) await io.err.write('\r\u001B[K')
    await io.err.write(`${district.district}: ${messages.problem(failure.code, failure.args)}\n`)
  }
  const { batchIndex } = await import('./documents/batch-index.js')
  await writeOutput(
    join(folder, 'index.html'),
    new TextEncoder().encode(await batchIndex(entries, invocation, io)),
  )
  if (io.err.isTty) await io.err.write('\r\u001B[K')
  const made = entries.filter(({ file }) => file !== null).length
  if (!options.quiet) await io.err.write(`${words.done(made, districts.length, printable(folder))}\n`)
  return code
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

/** @returns the problem of this district alone; what is no problem of the data ends the whole run */
async function failureOf(write: () => Promise<ExitCode>): Promise<IgmError<ProblemCode> | null> {
  try {
    await write()
    return null
  } catch (error) {
    if (error instanceof IgmError) return error
    throw error
  }
}
