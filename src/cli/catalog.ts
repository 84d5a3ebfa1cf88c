import type { Command } from './command.js'

/** Every command by name, loaded only when it is called. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  lookup: () => import('./commands/lookup.js'),
  eligible: () => import('./commands/eligible.js'),
  group: () => import('./commands/group.js'),
  partners: () => import('./commands/partners.js'),
  compare: () => import('./commands/compare.js'),
  verify: () => import('./commands/verify.js'),
  parse: () => import('./commands/parse.js'),
  import: () => import('./commands/import.js'),
  fetch: () => import('./commands/fetch.js'),
  export: () => import('./commands/export.js'),
  report: () => import('./commands/report.js'),
  letters: () => import('./commands/letters.js'),
  districts: () => import('./commands/districts.js'),
  editions: () => import('./commands/editions.js'),
  menu: () => import('./commands/menu.js'),
  completion: () => import('./commands/completion.js'),
  demo: () => import('./commands/demo.js'),
}
