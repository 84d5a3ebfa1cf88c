import { join, parse } from 'node:path'
import { districtTitle } from '../../domain/districts.js'
import { plateOf } from '../../domain/places/car-plates.js'
import type { District } from '../../domain/register.js'
import { documentsFolder, isThere, openWithSystem } from '../../source/desktop.js'
import { editionOf, type Invocation, shellLine } from '../command.js'
import { EXIT } from '../exit-codes.js'
import { fileNameOf } from '../file-name.js'
import type { Messages } from '../messages/messages.js'
import type { Prompter } from './prompter.js'

/** What the menu works with. */
export interface MenuContext {
  readonly invocation: Invocation
  readonly prompter: Prompter
  readonly env: Readonly<Record<string, string | undefined>>
}

type Action =
  | 'lookup'
  | 'eligible'
  | 'group'
  | 'export'
  | 'report'
  | 'paper'
  | 'import'
  | 'own'
  | 'edition'
  | 'district'
  | 'end'

/** The actions that reckon with own amounts, once a file of them is chosen. */
const WITH_OWN: ReadonlySet<Action> = new Set(['group', 'export', 'report', 'paper'])

/** The actions that write a file, with its suffix. */
const FILES: Partial<Record<Action, readonly [command: string, suffix: string]>> = {
  export: ['export', 'xlsx'],
  report: ['report', 'html'],
  paper: ['report', 'docx'],
}

/** What the choices so far come to. */
interface Choices {
  readonly district: District
  readonly edition: string
  /** file of own amounts; null for none */
  readonly own: string | null
}

/** Asks for a district, then for what to do with it, until the user leaves. */
export async function runMenu(context: MenuContext): Promise<void> {
  const { invocation, prompter } = context
  const district = await chooseDistrict(context)
  let choices: Choices | null = district && { district, edition: editionOf(invocation.options), own: null }
  while (choices !== null) {
    const action = await prompter.select(questionOf(choices, invocation), choicesOf(invocation.messages))
    choices = action === null || action === 'end' ? null : await next(action as Action, choices, context)
  }
}

function questionOf({ district, edition, own }: Choices, { messages }: Invocation): string {
  const { what, whatWithOwn } = messages.labels.menu
  const title = districtTitle(district)
  return own === null ? what(title, edition) : whatWithOwn(title, edition, own)
}

/** @returns the choices after an action; null for leaving */
async function next(action: Action, choices: Choices, context: MenuContext): Promise<Choices | null> {
  switch (action) {
    case 'district': {
      const district = await chooseDistrict(context)
      return district && { ...choices, district }
    }
    case 'edition':
      return { ...choices, edition: (await chooseEdition(context)) ?? choices.edition }
    case 'own': {
      const chosen = { ...choices, own: await chooseOwn(context) }
      if (chosen.own !== null) await carryOut('group', chosen, context)
      return chosen
    }
    default:
      await carryOut(action, choices, context)
      return choices
  }
}

/** A file that was dropped on the program: read, shown, and stored only after a yes. What is refused can be completed. */
export async function offerFile(path: string, context: MenuContext): Promise<void> {
  const { invocation, prompter } = context
  const words = invocation.messages.labels.menu
  const code = await invocation.again(['parse', path])
  if (code === EXIT.ok) {
    if (await prompter.confirm(words.store(path), words)) await runLine(['import', path], context)
  } else if (code !== EXIT.data || !(await isThere(path))) return
  else if (/\.pdf$/i.test(path)) await offerDraft(path, context)
  else {
    const pdf = withoutQuotes((await prompter.text(words.completes, '')) ?? '')
    if (pdf !== '') await runLine(['import', path, '--of', pdf], context)
  }
}

/** A refused PDF as a workbook, in which a person fills in what could not be read. */
async function offerDraft(pdf: string, context: MenuContext): Promise<void> {
  const { prompter, invocation, env } = context
  const words = invocation.messages.labels.menu
  if (!(await prompter.confirm(words.draft, words))) return
  const proposal = join(await documentsFolder(env), `${parse(pdf).name}-${words.draftName}.xlsx`)
  const path = await askPath(proposal, context)
  if (path === null) return
  await runLine(['parse', pdf, '--draft', path], context)
  prompter.say(words.draftNext)
}

/** @returns where to save; null when the user thinks better of it */
async function askPath(proposal: string, { invocation, prompter }: MenuContext): Promise<string | null> {
  const words = invocation.messages.labels.menu
  const path = withoutQuotes((await prompter.text(words.where, proposal)) ?? '')
  if (path === '') return null
  if ((await isThere(path)) && !(await prompter.confirm(words.replace(path), words))) return null
  return path
}

async function chooseDistrict({ invocation, prompter }: MenuContext): Promise<District | null> {
  const { messages, workspace } = invocation
  const { districts } = workspace.register()
  const choices = districts.map((district) => ({
    value: district.ags,
    label: districtTitle(district),
    hint: plateOf(district),
  }))
  const { district, type } = messages.labels.menu
  const ags = await prompter.search(district, choices, type)
  return districts.find((one) => one.ags === ags) ?? null
}

/** @returns the file of own amounts, as a filled-in form of our workbook; null for none */
async function chooseOwn({ invocation, prompter }: MenuContext): Promise<string | null> {
  const words = invocation.messages.labels.menu
  const path = withoutQuotes((await prompter.text(words.ownFile, '')) ?? '')
  if (path === '') return null
  if (await isThere(path)) return path
  prompter.say(words.noFile(path))
  return null
}

async function chooseEdition({ invocation, prompter }: MenuContext): Promise<string | null> {
  const ids = await invocation.workspace.editionIds()
  const { edition, editionHint } = invocation.messages.labels.menu
  return prompter.select(
    edition,
    ids.map((id) => ({ value: id, label: id, ...(id === 'demo' ? { hint: editionHint } : {}) })),
  )
}

async function carryOut(
  action: Action,
  { district, edition, own }: Choices,
  context: MenuContext,
): Promise<void> {
  const { prompter, invocation } = context
  const words = invocation.messages.labels.menu
  const amounts = own !== null && WITH_OWN.has(action) ? ['--amounts', own] : []
  const scope = ['--district', district.ags, '--edition', edition, ...amounts]
  if (action === 'lookup') {
    const name = await prompter.text(words.place, '')
    if (name) await runLine(['lookup', name, '--edition', edition], context)
  } else if (action === 'import') {
    const path = await prompter.text(words.file, '')
    if (path) await offerFile(withoutQuotes(path), context)
  } else if (FILES[action]) {
    await writeFile(FILES[action], district, scope, context)
  } else {
    await runLine([action, ...scope], context)
  }
}

async function writeFile(
  [command, suffix]: readonly [string, string],
  district: District,
  scope: readonly string[],
  context: MenuContext,
): Promise<void> {
  const { prompter, invocation, env } = context
  const words = invocation.messages.labels.menu
  const proposal = join(await documentsFolder(env), `${fileNameOf(districtTitle(district))}.${suffix}`)
  const path = await askPath(proposal, context)
  if (path === null) return
  const code = await runLine([command, ...scope, '-o', path], context)
  if (code === 0 && (await prompter.confirm(words.open, words)) && !(await openWithSystem(path)))
    prompter.say(words.notOpened(path))
}

/** Says what it did as the command line that does the same. */
async function runLine(argv: readonly string[], { invocation, prompter }: MenuContext): Promise<number> {
  const code = await invocation.again(argv)
  prompter.say(invocation.messages.labels.menu.same(shellLine(argv)))
  return code
}

function choicesOf({ labels }: Messages) {
  const order: readonly Action[] = [
    'eligible',
    'lookup',
    'group',
    'export',
    'report',
    'paper',
    'import',
    'own',
    'edition',
    'district',
    'end',
  ]
  return order.map((value) => ({ value, label: labels.menu.action[value] }))
}

/** A path that was dragged into the window stands in quotes. */
function withoutQuotes(path: string): string {
  return path.trim().replace(/^(["'])(.*)\1$/, '$2')
}
