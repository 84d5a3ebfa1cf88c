import { type Markup, markup } from '../markup.js'
import type { DocumentMunicipality, Figure, PlanDocument } from '../plan/plan-document.js'
import { headed } from '../sheet.js'

/** The name comes first: it is the head of a card where the page is narrow. */
export const TABLE_KEYS = [
  'name',
  'amount',
  'persons',
  'status',
  'missing',
  'group',
  'association',
  'source',
  'ags',
]

/** All municipalities; the script adds search and sorting, which is why both are hidden until it runs. */
export function drawTable({ municipalities, heads, words, title }: PlanDocument): Markup {
  const columns = headed(TABLE_KEYS, heads).map(
    ({ label, kind }) =>
      markup`<th scope="col"${kind === 'text' ? '' : markup` class="figure"`}>${label}</th>`,
  )
  return markup`<p class="search" hidden><label for="search">${words.search}</label> <input id="search" type="search" autocomplete="off"> <output for="search" data-found="${words.found}"></output></p>
<table id="table"><caption class="hidden">${title}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>${municipalities.map(drawRow)}</tbody></table>`
}

function drawRow(one: DocumentMunicipality): Markup {
  const { ags, group, association } = one
  return markup`<tr data-ags="${ags}"${group === null ? '' : markup` data-group="${group}"`}><th scope="row">${one.name}</th>${[
    figure(one.amount),
    figure(one.persons),
    text(one.status),
    figure(one.missing),
    figure({ value: group, text: group === null ? '' : String(group) }),
    text(association ?? ''),
    source(one),
    text(ags),
  ]}</tr>
`
}

const text = (shown: string) => markup`<td>${shown}</td>`

/** It is sorted by its value, not by how it reads. */
function figure({ value, text: shown }: Figure): Markup {
  return markup`<td class="figure"${value === null ? '' : markup` data-value="${value}"`}>${shown}</td>`
}

function source({ source: number, sourcePage: { text: page } }: DocumentMunicipality): Markup {
  const link = number === null ? '' : markup`<a href="#source-${number}">[${number}]</a>`
  return markup`<td>${link}${link === '' || page === '' ? '' : ' '}${page}</td>`
}
