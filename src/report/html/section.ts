import { type Markup, markup } from '../markup.js'

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
