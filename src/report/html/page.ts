import { Markup, markup } from '../markup.js'
import type { PlanDocument } from '../plan/plan-document.js'
import { contentPolicy } from './content-policy.js'
import { groupSection } from './group-section.js'
import { mapSection } from './map-section.js'
import { MAP_STYLE } from './map-style.js'
import { drawTable } from './municipality-table.js'
import { printStyle } from './print-style.js'
import { comparisonSection, proofSection, sourceSection } from './reasons.js'
import { SCRIPT } from './script.js'
import { section } from './section.js'
import { STYLE } from './style.js'
import { tableStyle } from './table-style.js'

/** One file that needs nothing else: no network, and no script to read it. */
export function toHtml(page: PlanDocument): string {
  const style = [STYLE, MAP_STYLE, tableStyle(page), printStyle(page)].join('')
  return markup`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="igm">
<title>${[...page.marks, page.title].join(': ')}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#municipalities">${page.words.skip}</a>
${head(page)}
<main>
${groupSection(page)}
${mapSection(page)}
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

function head({ title, edition, marks, summary, cited, glance, caution, words }: PlanDocument): Markup {
  return markup`<header>
${marks.map((mark) => markup`<p class="sample">${mark}</p>`)}
<h1>${title}</h1>
<p class="subtitle">${edition.label}</p>
<dl class="glance" aria-label="${words.glance}">${glance.map(({ label, text }) => markup`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
<figure class="quote"><figcaption>${words.quote}</figcaption>
<blockquote><p>${summary.join(' ')}</p></blockquote>
<p class="cited">${cited}</p></figure>
<p class="caution">${caution}</p>
</header>`
}
