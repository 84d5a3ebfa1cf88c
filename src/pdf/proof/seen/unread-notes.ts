import type { Finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { isHarmless } from '../../words/harmless-notes.js'
import { oneLine } from '../../words/one-line.js'
import type { MarkedNote } from './contradicted.js'
import { isNameIn } from './is-named.js'
import { QUOTED, sentencesNotRead } from './quotes.js'

/** Share of the rows up to which a sign refers to a note; what most have is a bullet. */
const FEW = 0.5
/** "▲ Große Kreisstadt", "! = nachgetragen" */
const SIGNED = /^\s*\(?([\p{So}\p{Sm}§#!?°]{1,3})\)?\s*[:=–]?\s*\p{L}/u
/** What a sign stands for is said behind it; the mark of a note is none of its words. */
const MARK = /^\s*\(?(?:[\d¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[*†‡\p{So}\p{Sm}§#!?°]{1,3}|[a-e](?=\)?[\s.:)]))\)?[\s.:=–]*/u
/** "17. Landkreis Rastatt" is a heading; persons in brackets are no marks that refer to it. */
const NUMBERED_DISTRICT = /^\s*\d{1,2}\.\s*[\p{L}-]*kreis/iu
/** Where a second note begins on a line, or behind the first. */
const NEXT_NOTE =
  /(?:\s{2,}|[.,;]\s+)(?=\(?(?:[*†‡\p{So}§#]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}\)|[a-e]\))\)?\s*[:=]?\s*\p{L})/u

/**
 * A mark at a name or an amount says that something is to be known of the row. Where its note is not understood, the
 * amount may be an estimate, a sum of two, or somebody else's.
 * @param found findings that quote notes already
 * @param since first year that a note may name
 */
export function notesNotRead(
  notes: readonly MarkedNote[],
  rows: readonly PrintedRow[],
  found: readonly Finding[],
  since: number | null,
): Finding[] {
  const quoted = new Set(found.flatMap(({ args }) => ('note' in args ? [args.note] : [])))
  const unread = notes.flatMap((note) => {
    if (NUMBERED_DISTRICT.test(note.text)) return []
    const [text = ''] = oneLine([note.text.split(NEXT_NOTE)[0] ?? '']).match(/^.+/u) ?? []
    const isPaid = [...note.marked, ...signedRows(note.text, rows)].some(({ amount }) => amount > 0)
    const isQuoted = [...quoted].some((each) => oneLine([each]).startsWith(text.slice(0, QUOTED)))
    const isUnderstood = isHarmless(text.replace(MARK, ''), since) || repeatsDistrict(text, note, notes)
    return !isPaid || isQuoted || isUnderstood ? [] : [text.slice(0, QUOTED)]
  })
  return sentencesNotRead(unread)
}

/** "¹ Altdorf, Landkreis Böblingen": nothing but where the rows with its mark lie anyway; each page may begin with ¹ anew. */
function repeatsDistrict(text: string, { page, marked }: MarkedNote, notes: readonly MarkedNote[]): boolean {
  const markOf = (note: string) => MARK.exec(note)?.[0].replace(/\s/gu, '')
  const others = new Set(notes.flatMap((note) => (markOf(note.text) === markOf(text) ? note.page : [])))
  const own = marked.filter((row) => row.page === page || !others.has(row.page))
  const isRepeated = ({ name, districts }: PrintedRow) =>
    districts?.length === 1 &&
    isHarmless([name, ...districts.map((each) => each.name)].reduce(withoutWord, text.replace(MARK, '')))
  return own.length > 0 && own.every(isRepeated)
}

function withoutWord(text: string, word: string): string {
  return isNameIn(word, text) ? text.replace(word, ' ') : text
}

/** @returns the rows that have the sign of a note */
function signedRows(note: string, rows: readonly PrintedRow[]): PrintedRow[] {
  const sign = SIGNED.exec(note)?.[1]
  if (sign === undefined) return []
  const signed = rows.filter(({ text }) => text.includes(sign))
  return signed.length > FEW * rows.length ? [] : signed
}
