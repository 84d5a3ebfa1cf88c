import { type Markup, markup } from '../markup.js'
import { htmlPage, scrolling } from './html-page.js'
import { STYLE } from './style.js'

/** A page that leads to files in its own folder. */
export interface IndexPage {
  readonly language: string
  readonly title: string
  /** the edition with its period and status */
  readonly edition: string
  /** mark of invented amounts; null where they are real */
  readonly marks: readonly string[]
  /** of the name first, then one for each cell */
  readonly heads: readonly string[]
  readonly rows: readonly IndexRow[]
  /** stands in the place of a file that could not be made */
  readonly missing: string
  readonly made: string
}

export interface IndexRow {
  readonly name: string
  /** a name without a folder; null where there is no file */
  readonly file: string | null
  readonly cells: readonly string[]
}

/** @returns one page of HTML that needs nothing else */
export function toIndexPage({
  language,
  title,
  edition,
  marks,
  heads,
  rows,
  missing,
  made,
}: IndexPage): string {
  const [first = '', ...figures] = heads
  return htmlPage({
    language,
    title: [...marks, title].join(': '),
    style: STYLE,
    body: markup`<main>
${marks.map((mark) => markup`<p class="sample">${mark}</p>`)}
<h1>${title}</h1>
<p>${edition}</p>
${scrolling(
  title,
  markup`
<table>
<thead><tr><th scope="col">${first}</th>${figures.map((head) => markup`<th scope="col" class="figure">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => indexRow(row, missing))}</tbody>
</table>
`,
)}
</main>
<footer><p>${made}</p></footer>`,
  })
}

function indexRow({ name, file, cells }: IndexRow, missing: string): Markup {
  const head = file === null ? markup`${name} (${missing})` : markup`<a href="${file}">${name}</a>`
  return markup`<tr><th scope="row">${head}</th>${cells.map((cell) => markup`<td class="figure">${cell}</td>`)}</tr>
`
}
