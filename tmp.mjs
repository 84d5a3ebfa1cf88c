import { readFileSync } from 'node:fs'
import { loadPages } from './dist/pdf/load.js'
import { inkPage } from './dist/pdf/ink-item.js'
import { linesOf } from './dist/pdf/line.js'
const l = await loadPages(new Uint8Array(readFileSync(process.argv[2])), {strict:true})
const p = l.pages[Number(process.argv[3]??1)-1]
if (process.argv[5]) for (const i of p.items.slice(0,Number(process.argv[5]))) console.log(JSON.stringify(i.text), i.transform.map(x=>x.toFixed(1)).join(' '), i.width.toFixed(1))
for (const x of linesOf(inkPage(p)).slice(0,Number(process.argv[4]??8))) console.log(x.y.toFixed(1), x.words.map(w=>`${w.x0.toFixed(0)}–${w.x1.toFixed(0)}:${w.text}`).join('  '))
