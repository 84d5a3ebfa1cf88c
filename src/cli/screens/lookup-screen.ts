import type { LookedUp, LookupNote, LookupResult } from '../../api/lookup.js'
import { districtTitleOf } from '../../domain/districts.js'
import type { Edition } from '../../domain/edition.js'
import type { Assessment } from '../../domain/eligibility.js'
import type { Palette } from '../io.js'
import { type Messages, printable, shortened } from '../messages/messages.js'
import { sourceWords } from './source-words.js'

interface Context {
  readonly edition: Edition
  readonly messages: Messages
  readonly palette: Palette
}

/** @returns one block of lines per municipality */
export function lookupScreen(result: LookupResult, context: Context): string {
  return result.results.map((one) => `${block(one, context).join('\n')}\n`).join('\n')
}

function block(one: LookedUp, { edition, messages, palette }: Context): string[] {
  const { labels, format } = messages
  const words = labels.lookup
  const threshold = format.euro(edition.threshold.value)
  const verdict = words.mayApply[one.status](format.euro(one.missing ?? 0), threshold)
  const paint = one.status === 'alone' ? palette.good : one.status === 'join' ? palette.bad : palette.faint
  const lines: [string, string][] = [
    [
      words.amount,
      one.amount === null ? words.unknownAmount : words.perYear(format.euro(one.amount), one.persons),
    ],
    [words.application, paint(verdict)],
  ]
  if (one.amount !== null && one.amount > 0) {
    const posts = one.posts.map(({ fte, sum }) => words.paid(format.decimal(fte), format.euro(sum)))
    lines.push([words.posts, posts.join(words.or)])
  }
  if (one.association !== null) lines.push([words.association, one.association])
  if (one.source) lines.push([words.source, sourceWords(one.source, messages)])
  const width = Math.max(...lines.map(([label]) => label.length))
  const head = [palette.strong(title(one)), ...(edition.sample ? [palette.bad(labels.sampleMark)] : [])].join(
    '  ',
  )
  const doubt =
    one.amount !== null && one.persons === null && edition.personsTotal ? [`  ! ${words.doubtful}`] : []
  return [head, ...lines.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`), ...doubt]
}

function title(place: Assessment): string {
  return `${place.name} (${districtTitleOf(place)}, AGS ${place.ags})`
}

/** @returns what is said on stderr about a query without a single answer */
export function noteLines(note: LookupNote<string>, { labels }: Messages): string {
  const words = labels.lookup
  const query = printable(shortened(note.query))
  const places = note.candidates.map(title)
  if (note.code === 'name-shared') return `${words.nameShared(query, places.join('; '))}\n`
  const intro =
    note.code === 'name-ambiguous'
      ? words.nameAmbiguous(query)
      : [words.nameUnknown(query), places.length > 0 ? words.suggestions : words.noSuggestions].join(' ')
  return `${[intro, ...places.map((place) => `  ${place}`)].join('\n')}\n`
}
