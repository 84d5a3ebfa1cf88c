import { groupBy } from '../../../domain/group-by.js'
import type { PrintedRow } from '../../reading.js'

/** A place where a sentence names it. */
export interface PlaceNamed {
  /** as it is written there */
  readonly name: string
  readonly from: number
  /** of the rows that are called so */
  readonly amounts: readonly number[]
}

const FEWEST_LETTERS = 3
/** "Biberach" for "Biberach an der Riß" */
const WHERE = /\s+(?:am|an|auf|bei|im|in|ob|unter|vor)\s.*|\s*\(.*|,.*/u
/** "Gernsbachs Betrag", "die Rottweiler", "den Rottweilern" */
const ENDING = /(?:s|er[ns]?|rn?)$/u
const WORD = /\p{Lu}[\p{L}]*(?:-\p{Lu}\p{L}*)*/gu
/** Names that are words as well: "im Lauf des Jahres". */
const WORDS = new Set(['Berg', 'Forst', 'Lauf', 'March', 'Rot', 'Rust', 'Stein', 'Wald', 'Wehr', 'Zell'])
/** At the beginning of a sentence, before a pronoun or a clause: behind the name of a place its verb would stand. */
const CONJUNCTIONS = new Set(['Weil'])
const BEGINS = /(?:^|[.!?]\s)\s*$/u
/** "Weil das Land je Person zahlt, erhalten": its verb stands at the end of the clause, and that of the sentence behind the comma. */
const CLAUSE = /^\s+(?:das|dem|den|der|des|die|ein\p{Ll}*)\s[^.;:!?]*\s\p{Ll}+(?:t|en),\s\p{Ll}+(?:t|en)\s/u
const PRONOUN = /^\s+(?:er|es|man|sie|wir)(?!\p{L})/u
const ARTICLE = /(?:^|\s)(?:am|beim|das|dem|den|der|des|die|ein|eine[mnrs]?|im|vom|zum|zur)\s$/iu
/** What stands before a name that goes on from another: "Rems-Murr". */
const JOINED = /[\p{L}\d][-–/]$/u

/** @returns what finds the places of the rows in a text, in order, the longest names first */
export function placesNamedIn(
  rows: readonly Pick<PrintedRow, 'name' | 'amount'>[],
  unpaid: readonly string[],
): (text: string) => PlaceNamed[] {
  const all = [...rows, ...unpaid.map((name) => ({ name, amount: 0 }))]
  const amounts = new Map<string, number[]>()
  for (const { name, amount } of all)
    for (const each of new Set([name, name.replace(WHERE, '')]))
      if (each.length >= FEWEST_LETTERS) amounts.set(each, [...(amounts.get(each) ?? []), amount])
  const byFirst = groupBy(
    [...amounts.keys()].toSorted((a, b) => b.length - a.length),
    (name) => [firstOf(name)],
  )
  return (text) => {
    const found: PlaceNamed[] = []
    for (const match of text.matchAll(WORD)) {
      const [before, last] = [text.slice(0, match.index), found.at(-1)]
      if (last && match.index < last.from + last.name.length) continue
      const name = nameAt(text, match.index, match[0], byFirst)
      if (name === null || JOINED.test(before) || isWord(name, before, text)) continue
      found.push({ name, from: match.index, amounts: amounts.get(name) ?? [] })
    }
    return found
  }
}

function isWord(name: string, before: string, text: string): boolean {
  const after = text.slice(before.length + name.length)
  if (CONJUNCTIONS.has(name) && BEGINS.test(before) && (PRONOUN.test(after) || CLAUSE.test(after)))
    return true
  return WORDS.has(name) && ARTICLE.test(before)
}

function firstOf(name: string): string {
  return /^[\p{L}-]+/u.exec(name)?.[0] ?? name
}

/** @returns the longest name that a text goes on with; null for none */
function nameAt(
  text: string,
  at: number,
  word: string,
  byFirst: ReadonlyMap<string, readonly string[]>,
): string | null {
  const isWhole = (name: string) =>
    text.startsWith(name, at) && !/^[\p{L}\d]|^-\p{L}/u.test(text.slice(at + name.length))
  const whole = byFirst.get(word)?.find(isWhole)
  if (whole !== undefined) return whole
  for (let stem = word; ENDING.test(stem); stem = stem.slice(0, -1))
    if (byFirst.get(stem.slice(0, -1))?.includes(stem.slice(0, -1))) return stem.slice(0, -1)
  return null
}
