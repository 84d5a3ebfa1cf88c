import { type Ran, type RunOptions, run } from '../../../support/igm.js'

/** Has the process say, as its last word on stderr, how many kilobytes it took at most. */
const TELL =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))"

/** Runs the real binary and measures the most memory that the process ever held. */
export async function runMeasured(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ran & { readonly megabytes: number }> {
  const ran = await run(args, { ...options, node: ['--import', TELL] })
  const at = ran.stderr.lastIndexOf('\n')
  const megabytes = Number(ran.stderr.slice(at + 1)) / 1024
  if (!(megabytes > 0)) throw new Error(`no measure of memory: ${ran.stderr.slice(-200)}`)
  return { ...ran, stderr: ran.stderr.slice(0, at), megabytes }
}
