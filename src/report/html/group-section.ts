import { type Markup, markup } from '../markup.js'
import { type DocumentGroup, type DocumentRest, type PlanDocument, WAY_KEYS } from '../plan/plan-document.js'
import { headed } from '../sheet.js'
import { scrolling, section } from './html-page.js'

/** The groups as cards, then in short who is in none and why, then the ways side by side. */
export function groupSection(page: PlanDocument): Markup {
  const { groups, rest, words } = page
  return section(
    'groups',
    words.groups,
    markup`<div class="groups">${groups.map(card)}</div>
${alone(page)}${rest.map(others)}${ways(page)}`,
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

function alone({ alone: those, words }: PlanDocument): Markup | '' {
  if (those.length === 0) return ''
  const items = those.map(
    ({ name, amount, note, doubt }) =>
      markup`<li>${name} <span class="figure">${amount.text}</span>${smallPrint([note, doubt])}</li>
`,
  )
  return markup`<h3>${words.alone}</h3>
<ul class="inline">${items}</ul>
`
}

/** Who has nothing of his own to be said is named in one line; a wall of bullets would say no more. */
function others({ title, entries }: DocumentRest): Markup {
  const plain = entries.filter(({ note }) => note === null).map(({ name }) => name)
  const noted = entries.filter(({ note }) => note !== null)
  return markup`<h3>${title}</h3>
${plain.length === 0 ? '' : markup`<p>${plain.join(', ')}</p>`}${
  noted.length === 0
    ? ''
    : markup`<ul class="rest">${noted.map(({ name, note }) => markup`<li><strong>${name}:</strong> ${note}</li>`)}</ul>`
}
`
}

function ways({ ways: those, heads, words }: PlanDocument): Markup | '' {
  if (those.length === 0) return ''
  const [first, ...figures] = headed(WAY_KEYS, heads).map(({ label }) => label)
  const rows = those.map(
    ({ name, isChosen, figures: cells }) =>
      markup`<tr${isChosen ? markup` class="chosen"` : ''}><th scope="row">${name}${smallPrint([isChosen ? words.thisProposal : null])}</th>${cells.map((cell) => markup`<td class="figure">${cell}</td>`)}</tr>
`,
  )
  return markup`<h3>${words.ways}</h3>
${scrolling(
  `${words.ways}, ${words.scroll}`,
  markup`<table class="small ways"><thead><tr><th scope="col">${first ?? ''}</th>${figures.map((label) => markup`<th scope="col" class="figure">${label}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`,
)}`
}
