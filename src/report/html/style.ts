/** Screen in light and dark, narrow and wide; A4 in black and white. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#14181c;--soft:#4a5560;--line:#c4ccd3;--paper:#fff;--card:#f5f7f9;--accent:#0b5394;--lit:#ffe9a8;--warn:#a01818;--solid:#b9c4cf}
@media (prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#b3bfca;--line:#46525e;--paper:#14181c;--card:#1e242b;--accent:#8cc4ff;--lit:#5c4a10;--warn:#ff9d94;--solid:#5d6b79}}
*{box-sizing:border-box}
html{font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{max-width:72rem;margin:0 auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.3rem;margin:2.25rem 0 .75rem;border-bottom:2px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.05rem;margin:1.25rem 0 .5rem}
h1,h2,h3,p,li,code{overflow-wrap:anywhere}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem;z-index:2}
.sample{border:2px solid var(--warn);color:var(--warn);font-weight:700;padding:.5rem .75rem;margin:0 0 1rem}
.subtitle,.caution,.attribution,.note,small,.legend+p{color:var(--soft)}
.subtitle{margin:0 0 1rem}
.summary{font-size:1.15rem;max-width:60rem}
figure{margin:0}
figure .scroll{background:#fff;color:#14181c}
.scroll{overflow-x:auto}
.map{display:block;width:100%;min-width:40rem;height:auto;max-height:60rem;background:#fff;color:#14181c;border:1px solid var(--line)}
.legend{list-style:none;margin:.75rem 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:.25rem 1.5rem}
.legend li{display:flex;gap:.5rem;align-items:flex-start}
.legend svg{flex:none;margin-top:.2rem;background:#fff}
.map .lit.place{stroke:#c00;stroke-width:3}
.groups{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:.75rem;align-items:start}
article.group{border:1px solid var(--line);border-radius:.4rem;background:var(--card);padding:.6rem .8rem}
article.group h3{display:flex;gap:.5rem;align-items:baseline;margin:0}
article.group h3 .figure{margin-left:auto}
article.group ul{list-style:none;margin:.5rem 0 0;padding:0}
article.group li{display:flex;justify-content:space-between;gap:1rem;border-top:1px solid var(--line);padding:.15rem 0}
.disc{flex:none;min-width:1.6rem;text-align:center;font-size:.85rem;line-height:1.6rem;padding:0 .25rem}
.disc{background:var(--ink);color:var(--paper);border-radius:1rem}
.figure{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%}
th,td{padding:.3rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
td.figure,th.figure{text-align:right}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:600;background:var(--paper)}
#table th:first-child{position:sticky;left:0;background:var(--paper)}
#table td:nth-child(4),#table td:nth-child(n+8){white-space:nowrap}
#table td:nth-child(7){min-width:12rem}
@media (min-width:60rem){#table tbody th{white-space:nowrap}}
th button{font:inherit;font-weight:700;color:inherit;background:none;border:0;padding:0;text-align:inherit;cursor:pointer;text-decoration:underline dotted}
th[aria-sort=ascending] button::after{content:" ▲"}
th[aria-sort=descending] button::after{content:" ▼"}
article.group.lit,tr.lit td,#table tr.lit th{background:var(--lit)}
.small{width:auto;max-width:100%}
.search{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.search[hidden],tr[hidden]{display:none}
input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:.3rem;padding:.35rem .5rem;min-width:0;max-width:100%}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
code{background:var(--card);padding:.1rem .3rem}
footer{margin-top:2.5rem;padding-bottom:2rem}
@media (prefers-color-scheme:dark){.map .badge text{stroke:none}}
@media (max-width:40rem){h1{font-size:1.4rem}.summary{font-size:1.05rem}th,td{padding:.3rem .4rem}}
@media print{
:root{--ink:#000;--soft:#333;--line:#888;--paper:#fff;--card:#fff;--accent:#000;--warn:#000;--lit:#fff}
@page{size:A4;margin:14mm 12mm 16mm}
html{font-size:9.5pt}
body{max-width:none;padding:0}
.skip,.search{display:none!important}
.scroll{overflow:visible}
.map{min-width:0;max-height:165mm;border:0}
h2,h3{break-after:avoid}
article.group,tr,figure,li{break-inside:avoid}
thead{display:table-header-group;break-inside:avoid}
#table th:first-child{position:static}
#table td:nth-child(7){min-width:0}
th,td{padding:.12rem .3rem}
.groups{grid-template-columns:repeat(3,1fr)}
th button{text-decoration:none}
a{text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`
