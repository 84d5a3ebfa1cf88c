import type { SeenPage } from '../../document/seen-page.js'
import { type Finding, finding } from '../../finding.js'
import type { PrintedRow, Reading } from '../../reading.js'
import { isInThousands } from '../../words/number.js'
import { blanksNotExplained } from './blank-amounts.js'
import { samplesNotUnderstood } from './colour-samples.js'
import { columnsBeside } from './columns-beside.js'
import { countsSaid } from './counts-said.js'
import { rowsDrawnOver } from './drawings.js'
import { rowsByMark } from './drawn-marks.js'
import { fewBeside } from './few-beside.js'
import { gathered } from './gathered.js'
import { grantsBeside } from './grants-beside.js'
import { headsOverAmounts } from './heads-over-amounts.js'
import { legendsNotUnderstood } from './legends.js'
import { levelPages } from './level-page.js'
import { linesAmong } from './lines-among.js'
import { marksNotUnderstood } from './marks-beside.js'
import { rowsWithoutSign } from './missing-signs.js'
import { missingWords } from './missing-words.js'
import { moreInCells } from './more-in-cells.js'
import { notedLines } from './noted-lines.js'
import { noteFindings } from './notes.js'
import { overlayFindings } from './overlay-findings.js'
import { pagesSaid } from './pages-said.js'
import { type SaidApart, saidApart } from './paragraphs.js'
import { type PictureVerdict, pictureFindings } from './pictures.js'
import { RowParts } from './row-parts.js'
import { inPrintOrder } from './rows-around.js'
import { rowsUnread } from './rows-unread.js'
import { rowsVeiled } from './rows-veiled.js'
import { secondAmounts } from './second-amounts.js'
import { secondTables } from './second-tables.js'
import type { SeenDocument } from './seen-document.js'
import { selfDescription } from './self-description.js'
import { sentencesNotUnderstood } from './sentences-around.js'
import { sharesSaid } from './shares-said.js'
import { signsAtAmounts } from './signs-at-amounts.js'
import { signsBeside } from './signs-beside.js'
import { rowsPictured } from './small-pictures.js'
import { strayLines } from './stray-lines.js'
import { isLineOf, isSumLineIn } from './sum-lines.js'
import { isWhole, sumsInHeadings } from './sums-in-headings.js'
import { titlesOfOthers } from './titles-of-others.js'
import { totalsSaid } from './totals-said.js'
import { turnedLines } from './turned-lines.js'
import { unreadPictures } from './unread-pictures.js'

/** What was read of it; of running text the signs between its words are none. */
type SeenReading = Pick<Reading, 'rows'> & Partial<Pick<Reading, 'isRunningText' | 'sums'>>

/**
 * Holds what a person sees against what was read: marks, covers and lines over the rows, letters that nobody sees or that
 * look otherwise, figures that are taken back, and words by which the file says that it is no official table.
 */
export function seen(
  {
    pages,
    titles,
    labels,
    unpaid,
    noughts = [],
    read = [],
    since,
    year = null,
    threshold = null,
    years = [],
    register,
  }: SeenDocument,
  reading: SeenReading,
): Finding[] {
  const { rows, isRunningText } = reading
  const parts = new RowParts(rows)
  const lines = notedLines(pages, parts, noughts)
  const placed = inPrintOrder(rows, read)
  const ordered = placed.map(({ row }) => row)
  const isSum = isSumLineIn(reading)
  const isTakenAsSum = isLineOf(reading.sums ?? [])
  const unsummed = lines.filter((line) => !isSum(line))
  const ofAllSaid = (apart: SaidApart) => [
    ...totalsSaid(apart, ordered, year),
    ...sharesSaid(apart, read),
    ...countsSaid(apart, read, threshold),
  ]
  const overlays = pages.map((page) => overlayFindings(page, parts))
  const pictures = pages.map((page) => pictureFindings(page, parts))
  const marked = pages.flatMap(({ marks }) => marks.map(({ said }) => said))
  const unused = overlays.reduce((sum, verdict) => sum + verdict.unused, 0)
  const findings = [
    ...overlays.flatMap((verdict) => verdict.findings),
    ...pictures.flatMap((verdict) => verdict.findings),
    ...secondAmounts(
      rows,
      lines.flatMap(({ kind, text }) => (kind === 'row' ? [] : text)),
    ),
    ...noteFindings(rows, parts, pages, unsummed, { unpaid, since }),
    ...sentencesNotUnderstood(unsummed, rows, unpaid, [...marked, ...labels]),
    ...marksNotUnderstood(pages, parts, since),
    ...turnedLines(pages, parts, register, since),
    ...headsOverAmounts(lines, parts, register),
    ...titlesOfOthers(lines, parts, years),
    ...pagesSaid(lines),
    ...sumsInHeadings(lines, { placed, read, isSum }, register, since),
    ...(isWhole(read, register) ? ofAllSaid(saidApart(lines)) : []),
    ...legendsNotUnderstood(lines, pages, parts),
    ...samplesNotUnderstood(lines, pages, parts),
    // The sentences of running text are held against its rows.
    ...(isRunningText
      ? []
      : [
          ...secondTables(unsummed, read),
          ...rowsUnread(
            lines.filter((line) => !isTakenAsSum(line)),
            ordered,
            parts,
            register,
          ),
          ...strayLines(lines, isTakenAsSum, rows.length, parts, register),
          ...blanksNotExplained(rows, read, lines),
          ...signsAtAmounts(rows),
          ...columnsBeside(rows, since),
          ...moreInCells(rows, register, since),
          ...fewBeside(rows, since),
          ...grantsBeside(rows, lines, parts),
          ...signsBeside(rows, lines, since),
          ...missingWords(rows, lines, since),
          ...linesAmong(lines, rows.length, parts, register),
        ]),
    ...selfDescription(
      lines,
      pages,
      { titles, labels },
      parts,
      !rows.every(({ amount, text }) => isInThousands(amount, text)),
    ),
  ]
  const beneath = new Set(pictures.flatMap((verdict) => [...verdict.beneath]))
  const told = recognised(findings, rows.length, beneath.size)
  const isScan = told.some(({ code }) => code === 'text-recognised')
  return [
    ...(unused > 0 ? [finding('hidden-text', 'warning', { count: unused })] : []),
    ...(isScan ? [] : drawn(pages, rows, parts, pictures)),
    ...gathered(told),
  ]
}

/** What is drawn through rows, among them or around them may say anything; on the picture of a scan it is the rows themselves. */
function drawn(
  pages: readonly SeenPage[],
  rows: readonly PrintedRow[],
  parts: RowParts,
  pictures: readonly PictureVerdict[],
): Finding[] {
  const level = levelPages(pages, parts)
  const marked = rowsByMark(level)
  const without = rowsWithoutSign(level, rows)
  const pictured = rowsPictured(pages, parts)
  const through = pages.flatMap((page, index) => {
    const { number, painting } = page
    const { size } = new Set([
      ...rowsVeiled(page, parts),
      ...rowsDrawnOver(number, painting, parts),
      ...(marked.get(number) ?? []),
      ...(without.get(number) ?? []),
      ...(pictured.get(number) ?? []),
      ...(pictures[index]?.drawnOver ?? []),
    ])
    return size > 0
      ? [finding('drawn-over-rows', 'warning', { count: size }, { page: number, text: null })]
      : []
  })
  return [...through, ...unreadPictures(pages, parts, level)]
}

/** Share of the rows that must be invisible, and lie beneath pictures, for the text to be what a program recognised. */
const MOSTLY = 0.9

/** Text recognition lays invisible letters over the picture of a page: read, but from no print. */
function recognised(findings: readonly Finding[], rows: number, beneath: number): Finding[] {
  const isInvisible = (item: Finding) => item.code === 'row-not-as-seen' && item.args.how === 'invisible'
  const texts = new Set(findings.filter(isInvisible).map(({ text }) => text))
  if (rows === 0 || texts.size < MOSTLY * rows || beneath < MOSTLY * rows) return [...findings]
  const others = findings.filter((item) => !isInvisible(item))
  return [finding('text-recognised', 'warning', { count: texts.size }), ...others]
}
