import { type Markup, markup } from '../markup.js'
import type { PlanDocument } from '../plan/plan-document.js'
import { scrolling, section } from './html-page.js'

/** What was sought, what is proven of it, and the wishes that counted. */
export function proofSection({ proof, wishes, words }: PlanDocument): Markup {
  const rows = proof.lines.map(
    ({ objective, value, verdict }) =>
      markup`<tr><th scope="row">${objective}</th><td>${value.text}</td><td>${verdict}</td></tr>
`,
  )
  const wanted = wishes.length > 0 ? wishes : [words.noWish]
  const list = markup`<ul>${wanted.map((wish) => markup`<li>${wish}</li>`)}</ul>`
  // Nothing is called proven where nothing is.
  if (proof.lines.length === 0) return section('proof', words.wishes, list)
  return section(
    'proof',
    words.proof,
    markup`<p>${proof.intro}</p>
${small(words.proof, words.scroll, proof.heads, rows)}
<h3>${words.wishes}</h3>
${list}
<p>${proof.check}</p>`,
  )
}

/** What differs from a saved proposal. */
export function comparisonSection({ comparison, words }: PlanDocument): Markup | '' {
  if (comparison === null) return ''
  const { lines, table, shown } = comparison
  const rows = shown.map(
    (row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>
`,
  )
  const heads = table.columns.map(({ label }) => label)
  return section(
    'comparison',
    words.comparison,
    markup`${lines.map((line) => markup`<p>${line}</p>`)}
${shown.length === 0 ? '' : small(words.comparison, words.scroll, heads, rows)}`,
  )
}

function small(label: string, hint: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  return scrolling(
    `${label}, ${hint}`,
    markup`<table class="small"><thead><tr>${heads.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`,
  )
}

/** Where the figures come from, each source with its number. */
export function sourceSection({ sources, coverage, notes, words }: PlanDocument): Markup {
  const items = sources.map(({ number, title, address, details }) => {
    const link = address?.startsWith('https://')
      ? markup`<a href="${address}" rel="noreferrer">${address}</a>`
      : address
    const more = [link, ...details].filter((part) => part !== null)
    return markup`<li id="source-${number}" value="${number}">${title}${more.map((part) => markup`<br><small>${part}</small>`)}</li>
`
  })
  return section(
    'sources',
    words.sources,
    markup`<p>${coverage}</p>
<ol>${items}</ol>
${notes.map((note) => markup`<p class="note">${note}</p>`)}`,
  )
}
