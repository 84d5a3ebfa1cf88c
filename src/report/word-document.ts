import type { Sheet } from './sheet.js'

/** A paper for a council, with every word in the language of its reader. */
export interface WordDocument {
  readonly title: string
  readonly subject: string
  /** of its words, for the spelling checker: `de-DE` */
  readonly locale: string
  /** time of its making, ISO */
  readonly made: string
  readonly footer: string
  readonly pageWords: { readonly page: string; readonly of: string }
  readonly blocks: readonly WordBlock[]
}

/** What a paper is made of, from its top to its end. */
export type WordBlock =
  | { readonly kind: 'title' | 'heading' | 'item'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly strong: boolean }
  | {
      readonly kind: 'image'
      readonly png: { readonly bytes: Uint8Array; readonly width: number; readonly height: number }
      readonly title: string
      readonly description: string
    }
  /** cells as they are to be read; `widths` in per cent of the page */
  | { readonly kind: 'table'; readonly table: Sheet; readonly widths: readonly number[] }

/** @param at time of its making */
export function wordFrame(
  language: string,
  at: Date,
  { page, of }: WordDocument['pageWords'],
): Pick<WordDocument, 'locale' | 'made' | 'pageWords'> {
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  return { locale, made: `${at.toISOString().slice(0, 19)}Z`, pageWords: { page, of } }
}

export const heading = (content: string): WordBlock => ({ kind: 'heading', text: content })
export const text = (content: string, strong = false): WordBlock => ({ kind: 'text', text: content, strong })
export const item = (content: string): WordBlock => ({ kind: 'item', text: content })
