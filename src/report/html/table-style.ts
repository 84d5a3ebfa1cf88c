import { type PlanDocument, WAY_KEYS } from '../plan/plan-document.js'
import { headed } from '../sheet.js'
import { cssText } from './html-page.js'
import { TABLE_KEYS } from './municipality-table.js'

/** A row is a card where the page is narrow: each cell then says itself what its head would. */
export function tableStyle({ heads }: PlanDocument): string {
  return `#table{font-size:.9rem}
#table thead th{position:sticky;top:0;background:var(--paper)}
#table th,#table td{padding:.25rem .5rem}
#table th:first-child,#table td:last-child{padding-left:.1rem;padding-right:.1rem}
@media (min-width:64rem){#table tbody th,#table td:nth-child(4),#table td:nth-child(8){white-space:nowrap}}
@media screen and (max-width:63.99rem){#table{font-size:.8rem}#table th,#table td{padding:.25rem}}
@media print{#table{font-size:8pt}#table tbody th,#table td:nth-child(4){white-space:nowrap}}
@media screen and (max-width:54rem){
${cards('#table', TABLE_KEYS, heads)}
}
@media screen and (max-width:40rem){
${cards('.ways', WAY_KEYS, heads)}
}
`
}

/** @param table selector of it; the first cell of a row is the head of its card */
function cards(table: string, keys: readonly string[], heads: PlanDocument['heads']): string {
  const labels = headed(keys, heads)
    .map(({ label }, at) => `${table} td:nth-child(${at + 1})::before{content:${cssText(`${label}: `)}}`)
    .slice(1)
  return `${table},${table} tbody{display:block}
${table}{font-size:.95rem}
${table} thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${table} tr{display:flex;flex-wrap:wrap;gap:0 1rem;line-height:1.4;border-bottom:1px solid var(--line);padding:.4rem 0}
${table} tr[hidden]{display:none}
${table} tbody th{flex:0 0 100%;font-size:.95rem}
${table} tbody th,${table} tbody td{border:0;padding:0;text-align:left}
${table} td:empty{display:none}
${table} td::before{color:var(--soft)}
${labels.join('\n')}`
}
