import { drawMap } from '../map/draw-map.js'
import { legendOf } from '../map/legend.js'
import { Markup, markup } from '../markup.js'
import { contentPolicy } from './content-policy.js'
import { drawTable } from './municipality-table.js'
import type { PageDocument, PageGroup } from './page-document.js'
import { SCRIPT } from './script.js'
import { STYLE } from './style.js'

/** One file that needs nothing else: no network, and no script to read it. */
export function toHtml(page: PageDocument): string {
  return markup`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(STYLE, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="igm">
<title>${page.sample === null ? '' : `${page.sample}: `}${page.title}</title>
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

function head({ title, subtitle, sample, summary, caution }: PageDocument): Markup {
  return markup`<header>
${sample === null ? '' : markup`<p class="sample">${sample}</p>`}
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
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

function mapSection({ map, words }: PageDocument): Markup {
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

function groupSection({ groups, leftOver, words }: PageDocument): Markup {
  const rest = leftOver.map(
    ({ name, reason }) => markup`<li>${name}: ${reason}</li>
`,
  )
  const list =
    rest.length === 0
      ? ''
      : markup`<h3>${words.leftOver}</h3>
<ul class="rest">${rest}</ul>`
  return section('groups', words.groups, markup`<div class="groups">${groups.map(card)}</div>${list}`)
}

function card({ id, isAlone, title, amount, members }: PageGroup): Markup {
  const items = members.map(
    (member) =>
      markup`<li><span>${member.name}${member.note === '' ? '' : markup` <small>${member.note}</small>`}</span> <span class="figure">${member.amount}</span></li>
`,
  )
  return markup`<article class="group" data-group="${id}" aria-labelledby="group-title-${id}">
<h3 id="group-title-${id}"><span class="${isAlone ? 'square' : 'disc'}" aria-hidden="true">${id}</span><span>${title}</span> <span class="figure">${amount}</span></h3>
${isAlone ? '' : markup`<ul>${items}</ul>`}
</article>
`
}

function proofSection({ proof, wishes, words }: PageDocument): Markup {
  const rows = proof.rows.map(
    ([first, ...rest]) =>
      markup`<tr><th scope="row">${first ?? ''}</th>${rest.map((cell) => markup`<td>${cell}</td>`)}</tr>
`,
  )
  return section(
    'proof',
    words.proof,
    markup`<p>${proof.intro}</p>
<div class="scroll" role="region" aria-label="${words.proof}, ${words.scroll}" tabindex="0"><table class="small"><thead><tr>${proof.heads.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>
<h3>${words.wishes}</h3>
<ul>${wishes.map((wish) => markup`<li>${wish}</li>`)}</ul>
<p>${proof.check}</p>`,
  )
}

function sourceSection({ sources, coverage, notes, words }: PageDocument): Markup {
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
