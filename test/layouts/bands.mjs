/**
 * Sets a long table in several columns side by side.
 * @param perPage lines of a page; null where each band runs over all pages
 * @returns the lines of each page, or of all, with the cells of the bands one behind the other
 */
export function inBands(lines, columns, bands, perPage) {
  if (perPage === null) return [sideBySide(chunks(lines, Math.ceil(lines.length / bands)), columns, bands)]
  return chunks(lines, perPage * bands).map((page) => sideBySide(chunks(page, perPage), columns, bands))
}

function chunks(list, size) {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  )
}

/** The last page may have fewer bands, and the last band fewer lines: the rest stays blank. */
function sideBySide(parts, columns, bands) {
  const blank = columns.map(() => ({ text: '' }))
  return parts[0].map((_, row) => {
    const cells = Array.from({ length: bands }, (_, at) => [
      ...(at > 0 ? [{ text: '' }] : []),
      ...(parts[at]?.[row]?.cells.length ? parts[at][row].cells : blank),
    ]).flat()
    return { kind: 'row', cells }
  })
}
