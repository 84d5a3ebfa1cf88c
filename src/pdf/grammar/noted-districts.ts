import { groupBy } from '../../domain/group-by.js'
import { districtsOf, placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District, Municipality } from '../../domain/register.js'
import type { Line } from '../layout/line.js'
import type { TokenLine } from '../layout/token.js'
import type { RowSegment } from './row-grammar.js'

const MARK = '[¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\\d{1,2}\\)|[*†‡]{1,4}\\)?'
/** Behind a name. */
const BEHIND = new RegExp(`\\S\\s*(${MARK})$`, 'u')
/** Before a note, and where the next one begins on its line. */
const BEFORE = new RegExp(`^(${MARK})\\s*[=:]?\\s*(?=\\p{L})`, 'u')
const NEXT = new RegExp(`(?:^|[\\s,;.]+)(?=(?:${MARK})\\s*[=:]?\\s*\\p{L})`, 'u')
/** "Altdorf = Landkreis Böblingen" */
const BETWEEN = /\s*[,:=–—]\s*|\s+[-]\s+|\s+(?:im|liegt im)\s+/gu

interface Note {
  readonly page: number
  readonly mark: string
  /** null where it names none */
  readonly places: readonly Municipality[] | null
  readonly districts: readonly District[]
}

/** What notes say of the districts of namesakes. */
export interface DistrictNotes {
  readonly notes: readonly Note[]
  /** @returns true for the lines that are nothing but such notes, or a part of one */
  isNote(line: Line): boolean
}

/** @param lines of the whole document, from edge to edge of the pages */
export function districtNotes(lines: readonly TokenLine[], names: PrintedNames): DistrictNotes {
  const found = lines.flatMap(({ line }) => {
    const notes = notesIn(line, names)
    return notes.length > 0 ? { line, notes } : []
  })
  const places = new Set(found.map(({ line }) => placeOf(line)))
  return { notes: found.flatMap(({ notes }) => notes), isNote: (line) => places.has(placeOf(line)) }
}

function placeOf({ page, y }: Line): string {
  return `${page} ${y}`
}

/**
 * "Altdorf ¹" with a note "¹ Altdorf, Landkreis Böblingen" or "¹ Landkreis Böblingen": on its page, or, where each mark has
 * one note in the whole document, on another.
 * @returns the districts of the rows whose names have namesakes and such a mark
 */
export function notedDistricts(
  rows: readonly RowSegment[],
  { notes }: DistrictNotes,
): Map<RowSegment, readonly District[]> {
  const byMark = groupBy(notes, ({ mark }) => [mark])
  const told = new Map<RowSegment, readonly District[]>()
  for (const row of rows) {
    const places = row.cell?.exact ?? []
    const all = places.length > 1 ? (byMark.get(BEHIND.exec(row.line.name)?.[1] ?? '') ?? []) : []
    const own = all.filter(({ page }) => page === row.line.line.page)
    const [note, ...others] = own.length > 0 ? own : all
    if (!note || others.length > 0) continue
    if (note.places === null || note.places.some((place) => places.includes(place)))
      told.set(row, note.districts)
  }
  return told
}

/** @returns none where a part of the line is no such note */
function notesIn({ text, page }: Line, names: PrintedNames): Note[] {
  const pieces = BEFORE.test(text) ? text.split(NEXT).filter((piece) => piece !== '') : []
  const notes = pieces.flatMap((piece) => noteOf(piece, page, names) ?? [])
  return notes.length === pieces.length ? notes : []
}

function noteOf(piece: string, page: number, names: PrintedNames): Note | null {
  const [before, mark = ''] = BEFORE.exec(piece) ?? []
  if (!before) return null
  const text = piece.slice(before.length).replace(/[.,;]$/u, '')
  const districts = districtsOf(names, text.replace(/^im\s+/u, ''))
  if (districts.length > 0) return { page, mark, places: null, districts }
  const cell = placeCell(names, text.replace(BETWEEN, ' '))
  return cell?.districts ? { page, mark, places: cell.exact, districts: cell.districts } : null
}
