// A page of figures that is made part by part: each is measured by itself, and the others stay as they are.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { ROOT } from './measure.mjs'

/** What a bench is asked for: `--part NAME` (repeatable), `--write`, and options of its own with defaults. */
export function asked(own = {}) {
  const options = { part: { type: 'string', multiple: true }, write: { type: 'boolean', default: false } }
  for (const [name, fallback] of Object.entries(own)) options[name] = { type: 'string', default: fallback }
  return parseArgs({ options }).values
}

/**
 * Measures the parts asked for, all of them where none is named, shows them, and with `write` puts them into the page.
 * @param parts by name: title, and what gives the lines; in the order of the page
 */
export async function measureParts(file, introduction, parts, { part, write }) {
  const page = `${ROOT}docs/generated/${file}`
  for (const name of part ?? Object.keys(parts)) {
    const [title, measure] = parts[name]
    const busy = loadavg()[0].toFixed(1)
    const lines = await measure()
    const on = `Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; ${busy} programs wanted the ${availableParallelism()} processors when it began.`
    const section = [`## ${title}`, '', on, ...lines, ''].join('\n')
    console.log(section)
    if (write) put(page, introduction, Object.values(parts), title, section)
  }
}

function put(page, introduction, parts, title, section) {
  const known = sectionsOf(readFileSync(page, 'utf8')).set(title, section)
  writeFileSync(page, [introduction, ...parts.flatMap(([name]) => known.get(name) ?? [])].join('\n'))
}

/** @returns the parts of the page by their titles */
function sectionsOf(markdown) {
  const sections = markdown.split(/^(?=## )/m).slice(1)
  return new Map(
    sections.map((section) => [section.slice(3, section.indexOf('\n')), `${section.trimEnd()}\n`]),
  )
}
