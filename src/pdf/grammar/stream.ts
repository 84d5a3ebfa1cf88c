import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { type GridLine, keyOf, wordsOf } from './grid.js'
import type { PageLines } from './page-lines.js'
import type { Choice } from './regions.js'

/** Names and amounts that follow each other in running text: each amount ends a line of its own. */
export function streamOf(pages: readonly PageLines[], isAmount: Choice['isAmount']): GridLine[] {
  return pages.flatMap(({ lines }) => lines.flatMap((line) => partsOf(line, isAmount)))
}

function partsOf({ line, tokens }: TokenLine, isAmount: Choice['isAmount']): GridLine[] {
  const parts: GridLine[] = []
  let open: Token[] = []
  const close = (amount: Token | null) => {
    const [first] = open
    if (!first) return
    const part = { line: { ...line, text: open.map(({ text }) => text).join(' ') }, tokens: open }
    const nameAt = { x0: first.x0, x1: open.at(-1)?.x1 ?? first.x1 }
    const cells = { amount, isStray: false, unreadable: null, name: wordsOf(part), nameAt, key: keyOf(part) }
    parts.push({ ...part, ...cells, band: 0 })
    open = []
  }
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'currency' && open.length === 0) continue
    open.push(token)
    if (endsPart(token, tokens[index + 1], isAmount)) close(token)
  }
  close(null)
  return parts
}

function endsPart(token: Token, next: Token | undefined, isAmount: Choice['isAmount']): boolean {
  if (token.kind === 'dash') return next === undefined
  const cents = token.kind === 'number' ? centsOf(token) : null
  if (cents === 0 && (next === undefined || token.text.endsWith('.'))) return true
  return cents !== null && (isAmount(cents) || next?.kind === 'currency' || token.text.endsWith(';'))
}
