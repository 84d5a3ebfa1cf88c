/** Every page on a screen, in light and dark, narrow and wide. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#14181c;--soft:#4a5560;--line:#c4ccd3;--paper:#fff;--card:#f5f7f9;--accent:#0b5394;--lit:#ffe9a8;--warn:#a01818}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#b3bfca;--line:#46525e;--paper:#14181c;--card:#1e242b;--accent:#8cc4ff;--lit:#5c4a10;--warn:#ff9d94}}
*{box-sizing:border-box}
html{font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{max-width:72rem;margin:0 auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.3rem;margin:2.25rem 0 .75rem;border-bottom:2px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.05rem;margin:1.25rem 0 .4rem}
h1,h2,h3,p,li,code,dt{overflow-wrap:anywhere}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem;z-index:2}
.sample{border:2px solid var(--warn);color:var(--warn);font-weight:700;padding:.5rem .75rem;margin:0 0 1rem}
.subtitle,.caution,.attribution,.note,.cited,.quote figcaption,dt,small{color:var(--soft)}
.subtitle{margin:0 0 1rem}
.glance{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.5rem;margin:0 0 1rem}
.glance div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-top:3px solid var(--accent);background:var(--card);padding:.4rem .6rem}
dt{font-size:.9rem;line-height:1.3}
dd{margin:0;font-size:1.4rem;font-weight:700;white-space:nowrap;font-variant-numeric:tabular-nums}
figure{margin:0}
.quote{border-left:4px solid var(--line);padding-left:.9rem;max-width:60rem}
.quote figcaption{font-size:.9rem}
blockquote{margin:0}
blockquote p{font-size:1.1rem;margin:.2rem 0}
.cited{font-size:.9rem;margin:.2rem 0}
.scroll{overflow-x:auto}
.groups{columns:19rem;column-gap:.75rem}
article.group{break-inside:avoid;margin:0 0 .75rem;border:1px solid var(--line);border-radius:.4rem;background:var(--card);padding:.6rem .8rem}
article.group h3{display:flex;gap:.5rem;align-items:baseline;margin:0}
article.group h3 .figure{margin-left:auto}
article.group ul{list-style:none;margin:.5rem 0 0;padding:0}
article.group li{display:flex;justify-content:space-between;gap:1rem;border-top:1px solid var(--line);padding:.15rem 0}
article.group small{display:block;line-height:1.25}
article.group .note{font-size:.9rem;margin:.4rem 0 0}
.groups~h3+p{margin:0}
.inline{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.15rem 1.5rem}
.rest{margin:0;padding-left:1.2rem}
.disc{flex:none;min-width:1.6rem;text-align:center;font-size:.85rem;line-height:1.6rem;padding:0 .25rem}
.disc{background:var(--ink);color:var(--paper);border-radius:1rem}
.figure{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%}
th,td{padding:.3rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
td.figure,th.figure{text-align:right}
.small th.figure{white-space:normal}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:600}
th small{font-weight:400}
.ways th small{display:block}
th button{font:inherit;font-weight:700;color:inherit;background:none;border:0;padding:0;text-align:inherit;cursor:pointer;text-decoration:underline dotted}
th[aria-sort=ascending] button::after{content:" ▲"}
th[aria-sort=descending] button::after{content:" ▼"}
article.group.lit,tr.lit td,#table tr.lit th{background:var(--lit)}
.chosen th,.chosen td{background:var(--card)}
.small{width:auto;max-width:100%}
.search{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.search[hidden],tr[hidden]{display:none}
input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:.3rem;padding:.35rem .5rem;min-width:0;max-width:100%}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
code{background:var(--card);padding:.1rem .3rem}
footer{margin-top:2.5rem;padding-bottom:2rem}
@media screen and (max-width:40rem){h1{font-size:1.4rem}blockquote p{font-size:1.02rem}th,td{padding:.3rem .4rem}dd{font-size:1.2rem}}
@media print{body{max-width:none}tr{break-inside:avoid}}
`
