import { createHash } from 'node:crypto'
import { Markup, markup } from '../markup.js'

/** What every page is made of. */
export interface HtmlPage {
  /** `de` */
  readonly language: string
  readonly title: string
  readonly style: string
  readonly script?: string
  readonly body: Markup
}

/** @returns one file that needs nothing else: no network, and no script to read it */
export function htmlPage({ language, title, style, script, body }: HtmlPage): string {
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="igm">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}
${
  script === undefined
    ? ''
    : markup`<script>${new Markup(script)}</script>
`
}</body>
</html>
`.text
}

/**
 * Only the page's own style and script may do anything; nothing is loaded.
 * @returns the value of a Content-Security-Policy
 */
function contentPolicy(style: string, script?: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const scripts = script === undefined ? '' : ` script-src ${hash(script)};`
  return `default-src 'none'; style-src ${hash(style)};${scripts} base-uri 'none'; form-action 'none'`
}

/** @param id leads to it, and to its heading with `-title` after it */
export function section(id: string, title: string, body: Markup): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>`
}

/** What may be wider than a narrow page: it scrolls by itself, by the keyboard too. */
export function scrolling(label: string, body: Markup): Markup {
  return markup`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${body}</div>`
}

/** @returns a text as a string of CSS; nothing in it can end the string, the rule or the element of the style */
export function cssText(text: string): string {
  const safe = text.replace(
    /[\\"<>&\p{Cc}]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${safe}"`
}
