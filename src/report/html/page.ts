import { type Markup, markup } from '../markup.js'
import type { PlanDocument } from '../plan/plan-document.js'
import { groupSection } from './group-section.js'
import { htmlPage, section } from './html-page.js'
import { mapSection } from './map-section.js'
import { MAP_STYLE } from './map-style.js'
import { drawTable } from './municipality-table.js'
import { printStyle } from './print-style.js'
import { comparisonSection, proofSection, sourceSection } from './reasons.js'
import { SCRIPT } from './script.js'
import { STYLE } from './style.js'
import { tableStyle } from './table-style.js'

/** One file that needs nothing else: no network, and no script to read it. */
export function toHtml(page: PlanDocument): string {
  const style = [STYLE, MAP_STYLE, tableStyle(page), printStyle(page)].join('')
  return htmlPage({
    language: page.language,
    title: [...page.marks, page.title].join(': '),
    style,
    script: SCRIPT,
    body: markup`<a class="skip" href="#municipalities">${page.words.skip}</a>
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
</footer>`,
  })
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
