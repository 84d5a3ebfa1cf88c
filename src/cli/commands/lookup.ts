import { lookup } from '../../api/lookup.js'
import type { Workspace } from '../../api/workspace.js'
import { coverageOf } from '../../domain/eligibility.js'
import { type CommandMeta, editionOf, type Invocation } from '../command.js'
import { completeHint } from '../complete-hint.js'
import { emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { assessmentSheet } from '../screens/assessment-sheet.js'
import { lookupScreen, noteLine, problemLines } from '../screens/lookup-screen.js'
import { withOrigin } from '../screens/origin.js'

export const meta: CommandMeta = {
  name: 'lookup',
  args: '<name...>',
  options: [],
  examples: ['igm lookup Lörrach', 'igm lookup 08336105 "St. Georgen" --format json'],
}

/** No name of a place has more. */
const MOST_WORDS = 6

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { args, options, messages, workspace, palette } = invocation
  formatOf(options)
  const queries = await namesFrom(args, io)
  const result = await lookedUp(workspace, queries, editionOf(options))
  const edition = await workspace.edition(result.edition)
  if (result.results.length > 0 || formatOf(options) === 'json') {
    await emit(
      {
        basis: result,
        json: result,
        editions: [edition],
        records: result.results,
        sheet: (inWords) =>
          withOrigin(assessmentSheet(result.results, inWords, messages, result.own), result.results, {
            edition,
            messages,
            inWords,
          }),
        screenIsMarked: true,
        screen: () => lookupScreen(result, { edition, messages, palette }),
      },
      invocation,
      io,
    )
  }
  await io.err.write(result.problems.map((problem) => problemLines(problem, messages)).join(''))
  if (!options.quiet) {
    await io.err.write(result.notes.map((note) => noteLine(note, messages)).join(''))
  }
  await completeHint({ edition: result.edition, coverage: coverageOf(result.results) }, invocation, io)
  return result.problems.length > 0 ? EXIT.no : EXIT.ok
}

/** `igm lookup Bad Säckingen`: words that are no names by themselves are one name where they make one together. */
async function lookedUp(workspace: Workspace, queries: readonly string[], edition: string) {
  const each = await lookup(workspace, { queries, edition })
  if (queries.length < 2 || queries.length > MOST_WORDS || each.problems.length === 0) return each
  const whole = await lookup(workspace, { queries: [queries.join(' ')], edition })
  return whole.problems.length === 0 ? whole : each
}

/** A lone `-` among the arguments stands for the lines of standard input. */
async function namesFrom(args: readonly string[], io: Io): Promise<string[]> {
  const at = args.indexOf('-')
  if (at < 0) return [...args]
  const [{ readInput }, { decodeText }] = await Promise.all([
    import('../../source/read-input.js'),
    import('../../source/csv/decode-text.js'),
  ])
  const lines = decodeText(await readInput('-', io.stdin)).text.split(/\r?\n/)
  const names = lines.filter((line) => line.trim() !== '')
  return [...args.slice(0, at), ...names, ...args.slice(at + 1)]
}
