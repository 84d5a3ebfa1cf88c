/**
 * Sets a long table in several columns side by side.
 * @param perPage lines of a page; null where each band runs over all pages
 * @returns the lines of each page, or of all, with the cells of the bands one behind the other
 */
export function inBands(lines, columns, bands, perPage) {
  if (perPage === null) return [sideBySide(chunks(lines, Math.ceil(lines.length / bands)), columns)]
  return chunks(lines, perPage * bands).map((page) => sideBySide(chunks(page, perPage), columns))
}

function chunks(list, size) {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  )
}

function sideBySide(parts, columns) {
  const blank = columns.map(() => ({ text: '' }))
  return parts[0].map((_, row) => {
    const cells = parts.flatMap((part, at) => [
      ...(at > 0 ? [{ text: '' }] : []),
      ...(part[row]?.cells.length ? part[row].cells : blank),
    ])
    return { kind: 'row', cells }
  })
}
