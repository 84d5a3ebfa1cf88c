import type { Token } from '../layout/token.js'
import { FEW_DIGITS, FURTHER_GROUPS, PLAIN, WHOLE_GROUPS } from './broken-text.js'
import { isNextTo } from './chunks.js'
import type { Interval } from './intervals.js'

/** The digits of a number on the first of its lines, as one text. */
export type Front = Interval & { readonly text: string }

/** @param further "40" behind "25", where "7" stands below */
export function frontOf(part: Token, further: Token | undefined): Front {
  const { x0, x1, text } = part
  const whole = further && `${text} ${further.text}`.replace(/[\s\u00a0\u202f]/g, ' ')
  return { x0, x1: further?.x1 ?? x1, text: whole ?? text }
}

/** @returns the one or two digits of a group that was broken, a space behind the others */
export function furtherBehind(part: Token, tokens: readonly Token[]): Token | undefined {
  const next = tokens[tokens.indexOf(part) + 1]
  return next && FEW_DIGITS.test(next.text) && WHOLE_GROUPS.test(part.text) && isNextTo(next, part)
    ? next
    : undefined
}

/** @returns true for what is no number until the rest of its last group is found */
export function isLacking(front: string): boolean {
  return !PLAIN.test(front) && !WHOLE_GROUPS.test(front)
}

/** @returns true where no words stand beside the rest of a number */
export function isAlone(rest: Token, tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) => token === rest || token.kind === 'currency' || FURTHER_GROUPS.test(token.text),
  )
}

export function isFigure({ kind, text }: Token): boolean {
  return kind !== 'key' && /^\d/.test(text)
}
