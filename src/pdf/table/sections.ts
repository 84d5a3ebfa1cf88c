import { withKey } from '../../domain/names.js'
import type { Line } from '../ink/line.js'
import { amountIn } from '../words/number.js'
import { municipalitiesNamed } from '../words/row-name.js'
import { findCuts, splitAt } from './bands.js'
import type { Role, RoleContext } from './column-roles.js'
import { cellsOf } from './columns.js'
import { findLayout, isProbableRow, type Layout, sampleOf } from './layout.js'

/** A part of the document that is read from top to bottom: a page, or one of several tables side by side. */
export interface Section {
  readonly lines: readonly Line[]
  readonly layout: Layout
  /** which of the tables side by side it is, from the left, and where they part, in points */
  readonly band: number
  readonly cuts: readonly number[]
}

/** How a page is cut into tables side by side, and the columns of each. */
interface Plan {
  /** points from the left edge */
  readonly cuts: readonly number[]
  readonly layouts: readonly Layout[]
}

export interface Sections {
  readonly sections: readonly Section[]
  /** amounts on pages without a name: the other half of a table, perhaps, but whose? */
  readonly unread: readonly Line[]
}

/** As many lines with nothing but an amount are a list of them, not figures in a text. */
const LIST = 5
/** Cents; smaller numbers count something else. */
const LEAST_AMOUNT = 40_000

/** Share of the probable rows of a page that must read well before another plan is tried for it. */
const GOOD = 0.9

/**
 * One plan for all pages, where it fits; a page that it does not fit gets a plan of its own.
 * @returns null when no page holds a table
 */
export function findSections(pages: readonly (readonly Line[])[], context: RoleContext): Sections | null {
  const shared = planFor(pages.flat(), context)
  const plans = shared ? [shared] : []
  const sections: Section[] = []
  const unread: Line[] = []
  for (const lines of pages) {
    const fit = bestFit(lines, plans, context)
    if (fit) sections.push(...applied(fit.plan, lines, sections.length))
    const amounts = fit && fit.hits > 0 ? [] : lines.filter(isAmountAlone)
    if (amounts.length >= LIST) unread.push(...amounts)
  }
  return sections.length > 0 ? { sections, unread } : null
}

function planFor(lines: readonly Line[], context: RoleContext): Plan | null {
  const whole = findLayout(lines, context)
  if (!whole) return null
  const cuts = findCuts(sampleOf(lines.filter(isProbableRow)), whole.boundaries, context)
  if (cuts.length === 0) return { cuts, layouts: [whole] }
  const split = lines.map((line) => splitAt(line, cuts))
  const layouts = Array.from({ length: cuts.length + 1 }, (_, band) =>
    findLayout(
      split.flatMap((parts) => parts[band] ?? []),
      context,
    ),
  )
  const found = layouts.filter((layout) => layout !== null)
  return found.length === layouts.length ? { cuts, layouts: found } : { cuts: [], layouts: [whole] }
}

/** A plan, and how many rows of a page it reads. */
interface Fit {
  readonly plan: Plan
  readonly hits: number
}

/** Adds to `plans` what it finds for this page, for later pages may look like it. */
function bestFit(lines: readonly Line[], plans: Plan[], context: RoleContext): Fit | null {
  const enough = GOOD * lines.filter(isProbableRow).length
  let best: Fit | null = null
  for (const plan of plans) {
    best = better(best, fitOf(plan, lines, context))
    if (best.hits >= enough) return best
  }
  const own = planFor(lines, context)
  if (!own) return best
  plans.push(own)
  return better(best, fitOf(own, lines, context))
}

function fitOf(plan: Plan, lines: readonly Line[], context: RoleContext): Fit {
  const sections = applied(plan, lines, 0)
  return { plan, hits: sections.reduce((sum, section) => sum + hitsOf(section, context), 0) }
}

/** @returns the former when they are equally good */
function better(one: Fit | null, other: Fit): Fit {
  return one && one.hits >= other.hits ? one : other
}

function isAmountAlone({ text }: Line): boolean {
  return (amountIn(text)?.cents ?? 0) >= LEAST_AMOUNT
}

/** Rows of which every cell holds what its column should; a long district may go on in the next line. */
function hitsOf({ lines, layout: { boundaries, roles } }: Section, { names }: RoleContext): number {
  return lines.filter((line) => {
    const cells = cellsOf(line, boundaries)
    const at = (role: Role) => cells[roles[role] ?? -1] ?? ''
    return (
      amountIn(at('amount')) !== null &&
      (municipalitiesNamed(names, at('name')).exact.length > 0 || roles.name === null) &&
      (at('ags') === '' || withKey(names.register, at('ags')) !== null) &&
      !/\d/.test(at('district'))
    )
  }).length
}

function applied({ cuts, layouts }: Plan, lines: readonly Line[], first: number): Section[] {
  const split = lines.map((line) => splitAt(line, cuts))
  return layouts.map((layout, band) => ({
    layout,
    band,
    cuts,
    lines: split.flatMap((parts) => {
      const part = parts[band]
      return part ? [{ ...part, section: first + band }] : []
    }),
  }))
}
