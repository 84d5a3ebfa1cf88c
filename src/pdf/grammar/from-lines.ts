/**
 * A narrow cell may break its words without a hyphen: "Landkr", "eis", "Calw"; or "STADTK", "REISUL", "M"; or behind one
 * of their own: "Rems-Murr-", "Kreis".
 */
export function fromLines<T>(lines: readonly string[], understand: (text: string) => T | null): T | null {
  const spaced = lines.join(' ')
  const inner = /\p{Ll}/u.test(spaced) ? /^\p{Ll}/u : /^\p{L}/u
  const isCut = (line: string, above = '') =>
    (/\p{L}$/u.test(above) && inner.test(line)) || (/\p{L}[-‐]$/u.test(above) && /^\p{Lu}/u.test(line))
  const closed = lines
    .map((line, at) => (at === 0 || isCut(line, lines[at - 1]) ? line : ` ${line}`))
    .join('')
    .replace(/^(?:STADT|LAND)KREIS(?=\p{Lu})/u, '$& ')
  return understand(spaced) ?? (closed === spaced ? null : understand(closed))
}
