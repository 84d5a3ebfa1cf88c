import type { Workspace } from '../../api/workspace.js'
import { districtTitle } from '../../domain/districts.js'
import type { Assessment } from '../../domain/eligibility.js'
import type { MapInput, MapPlace, PlaceKind } from '../../report/map/map-input.js'
import { editionLabel } from '../edition-words.js'
import { isOwnThreshold } from '../own-words.js'
import type { PlanContext } from './plan-context.js'

/** The proposal as a map. */
export function planMap(context: PlanContext, workspace: Workspace): MapInput {
  const { report, messages, words, place, name, joint, alone, counts, groupOf, marks } = context
  const isOwn = isOwnThreshold(report)
  const isAlone = new Set(alone.map(({ lead }) => lead))
  return {
    title: words.map.title(place),
    description: words.map.description(counts),
    edition: editionLabel(context.edition, messages),
    marks,
    shapes: workspace.shapes(),
    places: report.municipalities.map((one) => mapPlace(one, groupOf.get(one.ags) ?? null, isAlone, context)),
    groups: joint.map(({ id, amount, lead }) => ({
      id,
      lead,
      title: words.map.group(id, messages.format.euro(amount), name(lead)),
    })),
    districts: districtsOf(context),
    words: {
      joined: words.map.joined,
      alone: words.map.alone(isOwn),
      mayApply: words.map.mayApply(isOwn),
      unknown: words.map.unknown,
      none: words.map.none,
      'left-over': words.map.leftOver,
    },
    attribution: words.source.register,
  }
}

/** A Landkreis that has its name in common with a Stadtkreis is named in full. */
function districtsOf({ report, register }: PlanContext): MapInput['districts'] {
  const inScope = new Set(report.municipalities.map(({ districtAgs }) => districtAgs))
  const urban = new Set(register.districts.filter(({ kind }) => kind === 'urban').map(({ name }) => name))
  return register.districts
    .filter(({ ags }) => inScope.has(ags))
    .map((district) => ({
      ags: district.ags,
      label: district.kind === 'rural' && urban.has(district.name) ? districtTitle(district) : district.name,
      title: districtTitle(district),
    }))
}

function mapPlace(
  one: Assessment,
  group: number | null,
  isAlone: ReadonlySet<string>,
  { messages, words, name }: PlanContext,
): MapPlace {
  const kind = kindOf(one, group, isAlone)
  const amount = one.amount === null ? words.map.unknown : messages.format.euro(one.amount)
  const where = group === null ? null : words.group.title(group)
  return {
    ags: one.ags,
    name: name(one.ags),
    kind,
    group,
    mayApply: kind === 'group' && one.status === 'alone',
    title: [name(one.ags), amount, where].filter((part) => part !== null).join(', '),
  }
}

function kindOf(
  { ags, amount, status }: Assessment,
  group: number | null,
  isAlone: ReadonlySet<string>,
): PlaceKind {
  if (group !== null) return 'group'
  if (isAlone.has(ags)) return 'alone'
  // Who has only a published interval takes no part, whatever it says of the status.
  if (amount === null) return 'unknown'
  return status === 'none' ? 'none' : 'left-over'
}
