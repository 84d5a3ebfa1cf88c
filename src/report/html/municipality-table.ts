import { type Markup, markup } from '../markup.js'
import type { PageCell, PageDocument, PageRow } from './page-document.js'

/** All municipalities; the script adds search and sorting, which is why both are hidden until it runs. */
export function drawTable({ table, words, title }: PageDocument): Markup {
  const heads = table.columns.map(
    ({ label, kind }) =>
      markup`<th scope="col"${kind === 'text' ? '' : markup` class="figure"`}>${label}</th>`,
  )
  const isFigure = table.columns.map(({ kind }) => kind !== 'text')
  return markup`<p class="search" hidden><label for="search">${words.search}</label> <input id="search" type="search" autocomplete="off"> <output for="search" data-found="${words.found}"></output></p>
<div class="scroll" role="region" aria-label="${words.municipalities}, ${words.scroll}" tabindex="0">
<table id="table"><caption class="hidden">${title}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>${table.rows.map((row) => drawRow(row, isFigure))}</tbody></table>
</div>`
}

function drawRow({ ags, group, cells }: PageRow, isFigure: readonly boolean[]): Markup {
  const [first, ...rest] = cells
  return markup`<tr data-ags="${ags}"${group === null ? '' : markup` data-group="${group}"`}><th scope="row">${first?.text ?? ''}</th>${rest.map(
    (cell, at) => drawCell(cell, isFigure[at + 1] ?? false),
  )}</tr>
`
}

function drawCell({ text, value, source }: PageCell, isFigure: boolean): Markup {
  const sorted = value === null ? '' : markup` data-value="${value}"`
  const shown =
    source === null
      ? text
      : markup`<a href="#source-${source}">[${source}]</a>${text === '' ? '' : ` ${text}`}`
  return markup`<td${isFigure ? markup` class="figure"` : ''}${sorted}>${shown}</td>`
}
