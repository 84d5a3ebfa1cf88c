import type { DistrictSummary } from '../../api/list-districts.js'
import type { Basis } from '../../domain/budget-table.js'
import { toIndexPage } from '../../report/html/index-page.js'
import type { Invocation } from '../command.js'
import { editionOf } from '../command.js'
import { editionLabel } from '../edition-words.js'
import type { Io } from '../io.js'
import { madeAt } from '../made-at.js'
import { marksOf } from '../marks.js'

export interface BatchEntry {
  readonly district: DistrictSummary
  /** name of its file in the folder; null where it could not be made */
  readonly file: string | null
}

/** The page that leads to the file of each district. */
export async function batchIndex(
  entries: readonly BatchEntry[],
  basis: Basis,
  { options, messages, workspace }: Invocation,
  io: Io,
): Promise<string> {
  const { labels, format, language } = messages
  const edition = await workspace.edition(editionOf(options))
  const { index } = labels.batch
  return toIndexPage({
    language,
    title: index.title(edition.id),
    edition: editionLabel(edition, messages),
    marks: marksOf(basis, messages),
    heads: [index.district, index.municipalities, index.known, index.sum],
    rows: entries.map(({ district: { district, coverage, summary }, file }) => ({
      name: district,
      file,
      cells: [format.whole(coverage.total), format.whole(coverage.known), format.euro(summary.amount)],
    })),
    missing: index.missing,
    made: index.made(format.date(madeAt(io).toISOString().slice(0, 10))),
  })
}
