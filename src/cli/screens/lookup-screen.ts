import type { LookedUp, LookupNote, LookupNoteCode, LookupProblem, LookupResult } from '../../api/lookup.js'
import type { Basis } from '../../domain/budget-table.js'
import { districtTitleOf } from '../../domain/districts.js'
import type { Edition } from '../../domain/edition.js'
import type { Assessment } from '../../domain/eligibility.js'
import { boundsWords } from '../bound-words.js'
import { editionLabel } from '../edition-words.js'
import type { Palette } from '../io.js'
import { marksOf } from '../marks.js'
import { type Messages, printable, shortened } from '../messages/messages.js'
import { paidWords } from '../post-words.js'
import { sourceWords } from './source-words.js'

interface Context {
  readonly edition: Edition
  readonly messages: Messages
  readonly palette: Palette
}

/** @returns one block of lines per municipality */
export function lookupScreen(result: LookupResult, context: Context): string {
  const blocks = result.results.map((one) => `${block(one, result, context).join('\n')}\n`)
  return [...blocks, `${editionLabel(context.edition, context.messages)}\n`].join('\n')
}

function block(one: LookedUp, basis: Basis, { edition, messages, palette }: Context): string[] {
  const { labels, format } = messages
  const words = labels.lookup
  const threshold = format.euro(edition.threshold.value)
  const paint = one.status === 'alone' ? palette.good : one.status === 'join' ? palette.bad : palette.faint
  const lines: [string, string][] = [
    [words.amount, amountWords(one, edition, messages)],
    [words.application, paint(verdictWords(one, threshold, messages))],
  ]
  if (one.amount !== null && one.amount > 0 && one.posts.length > 0) {
    lines.push([words.posts, paidWords(one.posts, messages)])
  }
  if (one.association !== null) lines.push([words.association, one.association])
  const source = one.source ?? one.bounds?.source
  if (source) lines.push([words.source, sourceWords(source, messages)])
  const width = Math.max(...lines.map(([label]) => label.length))
  // In each block: it may be copied alone.
  const marks = marksOf(basis, messages).map((mark) => palette.bad(mark))
  const head = [palette.strong(title(one)), ...marks].join('  ')
  const doubt = one.doubtful ? [`  ! ${labels.doubtful}`] : []
  return [head, ...lines.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`), ...doubt]
}

function amountWords({ amount, persons, bounds }: LookedUp, edition: Edition, messages: Messages): string {
  const words = messages.labels.lookup
  if (amount !== null) return words.amountOf(messages.format.euro(amount), persons, edition.perYear)
  return bounds ? words.boundedAmount(boundsWords(bounds, messages)) : words.unknownAmount
}

function verdictWords(
  { status, missing }: LookedUp,
  threshold: string,
  { labels, format }: Messages,
): string {
  const words = labels.lookup
  if (status === 'join' && missing === null) return words.mustJoin(threshold)
  return words.mayApply[status](format.euro(missing ?? 0), threshold)
}

function title(place: Assessment): string {
  return `${place.name} (${districtTitleOf(place)}, AGS ${place.ags})`
}

/** @returns what is said on stderr about a name that others share */
export function noteLine(
  { query, code, candidates }: LookupNote<LookupNoteCode>,
  { labels }: Messages,
): string {
  const words = code === 'name-shared' ? labels.lookup.nameShared : labels.lookup.villageToo
  return `${words(printable(shortened(query)), candidates.map(title).join('; '))}\n`
}

/** @returns what is said on stderr about a query without an answer */
export function problemLines(problem: LookupProblem, messages: Messages): string {
  const places = problem.candidates.map(title)
  if (problem.code !== 'name-unknown' && problem.code !== 'name-ambiguous')
    return `${otherProblem(problem, places, messages)}\n`
  const words = messages.labels.lookup
  const query = printable(shortened(problem.query))
  const intro =
    problem.code === 'name-ambiguous'
      ? words.nameAmbiguous(query)
      : [words.nameUnknown(query), places.length > 0 ? words.suggestions : words.noSuggestions].join(' ')
  return `${[intro, ...places.map((place) => `  ${place}`)].join('\n')}\n`
}

/** The words that are also said where such a name ends a command. */
function otherProblem(
  { code, query, parts: [one = '', other = ''], candidates }: LookupProblem,
  places: readonly string[],
  messages: Messages,
): string {
  switch (code) {
    case 'name-contradicts':
      return messages.problem(code, { query, parts: [one, other], places })
    case 'name-of-district':
      return messages.problem(code, { query, district: one })
    case 'key-of-other-state':
      return messages.problem(code, { key: one, state: other })
    default: {
      const [only, ...others] = candidates
      // Where one municipality is known, the next command is too.
      const next = only && others.length === 0 ? ` → igm lookup ${quoted(only.name)}` : ''
      return messages.problem('name-of-village', { name: one, knownIn: places }) + next
    }
  }
}

const quoted = (name: string): string => (/^[\p{L}-]+$/u.test(name) ? name : `"${name}"`)
