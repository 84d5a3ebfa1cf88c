import { type Markup, markup } from '../markup.js'
import type { WordBlock, WordDocument } from '../word-document.js'
import { htmlPage } from './html-page.js'

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:1.6rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.25rem .6rem;border-bottom:1px solid #9aa5af}
.figure{text-align:right}
@media print{body{margin:0;max-width:none}}`

/** A paper without pictures as a page: one file that needs nothing else. */
export function wordPage({ title, locale, footer, blocks }: WordDocument): string {
  return htmlPage({
    language: locale.slice(0, 2),
    title,
    style: STYLE,
    body: markup`<main>
${blocks.map(content)}</main>
<footer><p>${footer}</p></footer>`,
  })
}

function content(block: WordBlock): Markup | '' {
  switch (block.kind) {
    case 'title':
      return markup`<h1>${block.text}</h1>
`
    case 'heading':
      return markup`<h2>${block.text}</h2>
`
    case 'item':
      return markup`<ul><li>${block.text}</li></ul>
`
    case 'text':
      return block.strong
        ? markup`<p><strong>${block.text}</strong></p>
`
        : markup`<p>${block.text}</p>
`
    case 'table':
      return table(block)
    case 'image':
      return ''
  }
}

function table({ table: { columns, rows } }: Extract<WordBlock, { kind: 'table' }>): Markup {
  const side = (column: number) => (columns[column]?.kind === 'text' ? '' : markup` class="figure"`)
  const head = columns.map(({ label }, at) => markup`<th scope="col"${side(at)}>${label}</th>`)
  const body = rows.map(
    (row) => markup`<tr>${row.map((cell, at) => markup`<td${side(at)}>${cell ?? ''}</td>`)}</tr>
`,
  )
  return markup`<table><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table>
`
}
