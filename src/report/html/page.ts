import { drawMap } from '../map/draw-map.js'
import { legendOf } from '../map/legend.js'
import { Markup, markup } from '../markup.js'
import type { DocumentGroup, PlanDocument } from '../plan/plan-document.js'
import { contentPolicy } from './content-policy.js'
import { drawTable } from './municipality-table.js'
import { SCRIPT } from './script.js'
import { STYLE } from './style.js'

/** One file that needs nothing else: no network, and no script to read it. */
export function toHtml(page: PlanDocument): string {
  return markup`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(STYLE, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="igm">
<title>${[...page.marks, page.title].join(': ')}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#municipalities">${page.words.skip}</a>
${head(page)}
<main>
${mapSection(page)}
${groupSection(page)}
${section('municipalities', page.words.municipalities, drawTable(page))}
${proofSection(page)}
${comparisonSection(page)}
${sourceSection(page)}
</main>
<footer>
<h2>${page.words.made}</h2>
<p>${page.made}</p>
<p>${page.words.command}: <code>${page.command}</code></p>
</footer>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text
}

function head({ title, edition, marks, summary, caution }: PlanDocument): Markup {
  return markup`<header>
${marks.map((mark) => markup`<p class="sample">${mark}</p>`)}
<h1>${title}</h1>
<p class="subtitle">${edition.label}</p>
<p class="summary">${summary.join(' ')}</p>
<p class="caution">${caution}</p>
</header>`
}

function section(id: string, title: string, body: Markup): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>`
}

function mapSection({ map, words }: PlanDocument): Markup {
  const legend = legendOf(map).map(
    ({ swatch, text }) =>
      markup`<li><svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">${swatch}</svg> ${text}</li>
`,
  )
  return section(
    'map',
    words.map,
    markup`<figure>
<div class="scroll" role="region" aria-label="${words.map}, ${words.scroll}" tabindex="0">${drawMap(map, { frame: false })}</div>
<figcaption><ul class="legend">${legend}</ul>
<p class="attribution">${map.attribution}</p></figcaption>
</figure>`,
  )
}

function listOf(title: string, items: readonly string[]): Markup | '' {
  const entries = items.map(
    (entry) => markup`<li>${entry}</li>
`,
  )
  return items.length === 0
    ? ''
    : markup`<h3>${title}</h3>
<ul class="rest">${entries}</ul>`
}

function groupSection({ groups, alone, ways, rest, words }: PlanDocument): Markup {
  const single = alone.map(({ name, amount, doubt }) =>
    [`${name}: ${amount.text}`, ...(doubt === null ? [] : [doubt])].join('; '),
  )
  const others = rest.map(({ title, entries }) =>
    listOf(
      title,
      entries.map(({ name, note }) => (note === null ? name : `${name}: ${note}`)),
    ),
  )
  return section(
    'groups',
    words.groups,
    markup`<div class="groups">${groups.map(card)}</div>${listOf(words.alone, single)}${others}${listOf(words.ways, ways)}`,
  )
}

function card({ id, title, amount, note, members }: DocumentGroup): Markup {
  const items = members.map(
    (member) =>
      markup`<li><span>${member.name}${smallPrint([member.note, member.doubt])}</span> <span class="figure">${member.amount.text}</span></li>
`,
  )
  return markup`<article class="group" data-group="${id}" aria-labelledby="group-title-${id}">
<h3 id="group-title-${id}"><span class="disc" aria-hidden="true">${id}</span><span>${title}</span> <span class="figure">${amount.text}</span></h3>
<ul>${items}</ul>${note === null ? '' : markup`<p class="note">${note}</p>`}
</article>
`
}

function smallPrint(notes: readonly (string | null)[]): Markup | '' {
  const said = notes.filter((note) => note !== null && note !== '').join(', ')
  return said === '' ? '' : markup` <small>${said}</small>`
}

function proofSection({ proof, wishes, words }: PlanDocument): Markup {
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
<div class="scroll" role="region" aria-label="${words.proof}, ${words.scroll}" tabindex="0"><table class="small"><thead><tr>${proof.heads.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>
<h3>${words.wishes}</h3>
${list}
<p>${proof.check}</p>`,
  )
}

function comparisonSection({ comparison, words }: PlanDocument): Markup | '' {
  if (comparison === null) return ''
  const {
    table: { columns },
    shown,
  } = comparison
  const body = shown.map(
    (row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>
`,
  )
  const table = markup`<div class="scroll" role="region" aria-label="${words.comparison}, ${words.scroll}" tabindex="0"><table class="small"><thead><tr>${columns.map(({ label }) => markup`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${body}</tbody></table></div>`
  return section(
    'comparison',
    words.comparison,
    markup`${comparison.lines.map((line) => markup`<p>${line}</p>`)}
${shown.length === 0 ? '' : table}`,
  )
}

function sourceSection({ sources, coverage, notes, words }: PlanDocument): Markup {
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
