import { sumEuro } from '../../domain/money.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Municipality } from '../../domain/register.js'
import { errorAt, type Finding, finding } from '../finding.js'
import type { PrintedRow } from '../reading.js'
import { rowsAdjoined, rowsBelowNames } from './adjoined.js'
import { lettersOf } from './letters-of.js'
import type { Resolved } from './resolve.js'
import { unreadBetween } from './said-between.js'
import { isSaidOfMissing, noughtsNotUnderstood } from './said-of-missing.js'
import type { Evidence, Verdict } from './verdict.js'

/** @param isComplete the totals of the edition hold: what else stands between the rows then hides none */
export function checkLines(evidence: Evidence, isComplete: boolean): Verdict {
  const { reading, edition, names } = evidence
  // Nothing printed means nothing only where the sums of the edition say so.
  const blank = edition?.personsTotal ? [] : reading.withoutAmount
  const odd = isComplete && isSaidOfMissing(evidence) ? [] : reading.notUnderstood
  const doubtful = reading.unexplained.filter(({ text }) => !isComplete && mayBeRow(text, names))
  const findings = [
    ...[...odd, ...blank].map((place) =>
      place.amount === null
        ? errorAt('line-not-understood', place, {})
        : errorAt('amount-unreadable', place, { printed: place.amount }),
    ),
    ...doubtful.map((place) => errorAt('line-not-understood', place, {})),
    ...reading.disagreeing.map((place) =>
      errorAt('number-disagrees', place, { number: place.number, heading: place.heading }),
    ),
  ]
  const texts = reading.unexplained.filter((place) => !doubtful.includes(place)).map(({ text }) => text)
  const others = reading.isRunningText ? unreadBetween(texts, evidence) : texts
  return {
    check: {
      id: 'every-line-understood',
      ok: findings.length === 0,
      detail: { lines: reading.lines, notUnderstood: findings.length },
    },
    findings: [
      ...findings,
      ...(findings.length === 0 ? noughtsNotUnderstood(evidence) : []),
      ...reading.unnamed.map(({ number, text }) =>
        finding('numbers-not-read', 'warning', { number, line: text }),
      ),
      ...(others.length > 0 ? [unread(others, reading.isRunningText)] : []),
    ],
  }
}

const MOST_QUOTED = 5

/** Between the rows of a table stand headings; a sentence between sentences is about their amounts. */
function unread(texts: readonly string[], isRunningText: boolean): Finding {
  const args = { count: texts.length, lines: texts.slice(0, MOST_QUOTED) }
  return isRunningText
    ? finding('sentences-not-read', 'warning', args)
    : finding('lines-not-read', 'info', args)
}

/** It holds a figure, or the name of a place. */
function mayBeRow(text: string, names: PrintedNames): boolean {
  return /\d/.test(text) || names.hits(text).whole.length > 0
}

export function checkMunicipalities(resolved: readonly Resolved[]): Verdict {
  const findings = resolved.flatMap((item) => item.findings)
  const known = resolved.filter(({ municipality }) => municipality !== null).length
  return {
    check: {
      id: 'every-row-one-municipality',
      ok: resolved.length > 0 && known === resolved.length,
      detail: { rows: resolved.length, known },
    },
    findings,
  }
}

export function checkTwice({ rows }: Evidence): Verdict {
  const first = new Map<string, number>()
  const findings: Finding[] = []
  for (const { row, municipality } of rows) {
    const page = first.get(municipality.ags)
    if (page === undefined) first.set(municipality.ags, row.page)
    else
      findings.push(
        errorAt('municipality-twice', row, {
          ags: municipality.ags,
          name: municipality.name,
          firstPage: page,
        }),
      )
  }
  return {
    check: { id: 'no-municipality-twice', ok: findings.length === 0, detail: { twice: findings.length } },
    findings,
  }
}

/** A municipality may be missing only where the persons of the others prove that it has none. */
export function checkComplete(evidence: Evidence): Verdict {
  const { rows, register } = evidence
  const present = new Set(rows.map(({ municipality }) => municipality.ags))
  const missing = register.municipalities.filter(({ ags }) => !present.has(ags))
  const holds = missing.length === 0 || provenWithout(evidence, present)
  const torn =
    holds === false || missing.length === 0
      ? []
      : [
          ...new Set([
            ...rowsNaming(missing, evidence),
            ...rowsAdjoined(missing, evidence),
            ...rowsBelowNames(missing, evidence),
          ]),
        ]
  const ok = torn.length > 0 ? false : holds
  return {
    check: {
      id: 'all-municipalities-present',
      ok,
      detail: { expected: register.municipalities.length, found: present.size },
    },
    findings: [
      ...torn.map((row) => errorAt('line-not-understood', row, {})),
      ...(missing.length === 0
        ? []
        : [
            finding('municipalities-missing', ok ? 'info' : ok === null ? 'warning' : 'error', {
              count: missing.length,
              municipalities: missing.map(({ name, ags }) => `${name} (${ags})`),
            }),
          ]),
    ],
  }
}

/** @returns null where nobody knows how many persons there are */
function provenWithout({ rows, edition }: Evidence, present: ReadonlySet<string>): boolean | null {
  const total = edition?.personsTotal?.value
  if (total === undefined) return null
  const persons = rows.flatMap(({ personsByRate, printedPersons }) => personsByRate ?? printedPersons ?? [])
  return persons.length === rows.length && present.size === rows.length && sumEuro(persons) === total
}

/** Words of the longest name. */
const LONGEST_NAME = 5

/**
 * The totals cannot tell whose amount it is when a row with nothing to draw takes that of another place, which then
 * has no row: both names stand in its line.
 * @returns rows with an amount whose line names a place that has none
 */
function rowsNaming(missing: readonly Municipality[], { rows, names }: Evidence): PrintedRow[] {
  const without = new Set(missing)
  return rows.flatMap(({ row, municipality }) => {
    const own = lettersOf(`${municipality.name} ${municipality.district.name}`)
    const named = row.amount === 0 ? [] : [...placesNamed(row.text.split(/[\s;|"]+/), names)]
    // A piece of a broken name may be a name, too: "Weil" and "heim".
    const others = named.filter(
      ({ text, places }) => !places.includes(municipality) && !own.includes(lettersOf(text)),
    )
    return others.some(({ places }) => places.some((place) => without.has(place))) ? [row] : []
  })
}

interface Named {
  readonly text: string
  readonly places: readonly Municipality[]
}

/**
 * @returns what each name among the words may mean, the longest first; not that of a district: "Biberach" in a column of
 * districts is no place in the Ortenaukreis
 */
function* placesNamed(words: readonly string[], names: PrintedNames): Generator<Named> {
  for (let at = 0; at < words.length; at += 1) {
    // Keys and figures begin no name.
    if (!/\p{L}/u.test(words[at] ?? '')) continue
    for (let count = Math.min(LONGEST_NAME, words.length - at); count > 0; count -= 1) {
      const text = words.slice(at, at + count).join(' ')
      const places = names.whole(text)
      if (places.length === 0) continue
      if (names.districts(text).length === 0) yield { text, places }
      at += count - 1
      break
    }
  }
}
