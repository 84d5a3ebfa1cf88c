import type { Edition } from '../domain/edition.js'
import type { Messages } from './messages/messages.js'

/** @returns the edition with its period and status, as it stands on every product */
export function editionLabel(
  { id, standing, published }: Edition,
  { labels, format, text }: Messages,
): string {
  return labels.edition(id, standing === null ? '' : text(standing.text), format.date(published))
}

/** @returns the same as codes, for files that are alike in every language: "2018 (final, per year, 2018-01-05 to …)" */
export function editionCodes(edition: Edition): string {
  const { id, status, provisional, perYear, validFrom, validUntil } = edition
  const period = perYear ? 'per year' : 'not per year'
  const codes = [
    ...(provisional ? ['provisional'] : []),
    status,
    period,
    `${validFrom} to ${validUntil ?? '?'}`,
  ]
  return `${id} (${codes.join(', ')})`
}

/** @returns the id of an edition that is no longer in force, so that it is told as what it was; null for others */
export function pastId({ id, validUntil }: Edition): string | null {
  return validUntil === null ? null : id
}
