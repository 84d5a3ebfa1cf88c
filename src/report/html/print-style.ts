import type { PlanDocument } from '../plan/plan-document.js'
import { cssText } from './html-page.js'

/**
 * A4 in black and white. Title and marks run along at the head of every page, edition and number of the page at its
 * foot: margin boxes of CSS Paged Media (Chromium and Edge from 131 on; others leave them out).
 */
export function printStyle({ title, marks, edition, words }: PlanDocument): string {
  const { page, of } = words
  return `@media print{
:root{--ink:#000;--soft:#333;--line:#888;--paper:#fff;--card:#fff;--accent:#000;--warn:#000;--lit:#fff}
@page{size:A4;margin:18mm 14mm 18mm;font:8pt "Liberation Sans",Arial,sans-serif;
@top-left{content:${cssText(title)};width:45%;text-align:left;vertical-align:middle}
@top-right{content:${cssText(marks.join(' · '))};width:55%;text-align:right;font-weight:700;vertical-align:middle}
@bottom-left{content:${cssText(edition.label)};width:80%;text-align:left;vertical-align:top;padding-top:4mm}
@bottom-right{content:${cssText(`${page} `)} counter(page) ${cssText(` ${of} `)} counter(pages);text-align:right;vertical-align:top;padding-top:4mm}}
@page:first{@top-left{content:""}@top-right{content:""}}
html{font-size:9.5pt}
body{max-width:none;padding:0}
.skip,.search,details:not([open]){display:none!important}
.scroll{overflow:visible}
.chart{display:block}
.map{max-height:165mm;border:0;margin:0 auto}
.map .strokes{stroke-opacity:1}
h2,h3{break-after:avoid}
h2{margin-top:1.4rem}
article.group,tr,figure,li,.glance,.small{break-inside:avoid}
.groups{columns:3}
th,td{padding:.12rem .3rem}
#table th:first-child{position:static}
thead{display:table-header-group}
/* A button is painted once, on the first page only: its text has to stand in the head itself. */
th button{display:contents}
a{text-decoration:none;color:inherit}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`
}
