const TWINS = new Set(['Karlsruhe', 'Heilbronn'])
/** The signs of the cars, as offices shorten districts; a town and the rural district of its name share one. */
const PLATES = {
  '08111': 'S',
  '08115': 'BB',
  '08116': 'ES',
  '08117': 'GP',
  '08118': 'LB',
  '08119': 'WN',
  '08121': 'HN',
  '08125': 'HN',
  '08126': 'KÜN',
  '08127': 'SHA',
  '08128': 'TBB',
  '08135': 'HDH',
  '08136': 'AA',
  '08211': 'BAD',
  '08212': 'KA',
  '08215': 'KA',
  '08216': 'RA',
  '08221': 'HD',
  '08222': 'MA',
  '08225': 'MOS',
  '08226': 'HD',
  '08231': 'PF',
  '08235': 'CW',
  '08236': 'PF',
  '08237': 'FDS',
  '08311': 'FR',
  '08315': 'FR',
  '08316': 'EM',
  '08317': 'OG',
  '08325': 'RW',
  '08326': 'VS',
  '08327': 'TUT',
  '08335': 'KN',
  '08336': 'LÖ',
  '08337': 'WT',
  '08415': 'RT',
  '08416': 'TÜ',
  '08417': 'BL',
  '08421': 'UL',
  '08425': 'UL',
  '08426': 'BC',
  '08435': 'FN',
  '08436': 'RV',
  '08437': 'SIG',
}

/** What each form makes of "Heilbronn", where the name does not say its kind itself. */
const FORMS = {
  plain: ({ name }, kind) => (TWINS.has(name) ? `${kind} ${name}` : name),
  behind: ({ name }, kind) => `${name} (${kind})`,
  comma: ({ name }, kind) => `${name}, ${kind}`,
  Landkreis: ({ name }, kind) => `${kind} ${name}`,
  LK: ({ name, kind }) => `${kind === 'urban' ? 'SK' : 'LK'} ${name}`,
  Lkr: ({ name, kind }) => `${kind === 'urban' ? 'Stkr.' : 'Lkr.'} ${name}`,
  Kreis: ({ name, kind }) => `${kind === 'urban' ? 'Stadt' : 'Kreis'} ${name}`,
}

/** @returns a district as the office writes it everywhere in its table */
export function printedDistrict(district, form) {
  if (form === 'plate') return PLATES[district.key]
  if (form === 'upper') return printedDistrict(district, 'plain').toUpperCase()
  // "Landkreis Ortenaukreis" is what nobody writes.
  if (district.name.endsWith('reis')) return district.name
  return FORMS[form](district, district.kind === 'urban' ? 'Stadtkreis' : 'Landkreis')
}

const KINDS = {
  'urban-district': ['Stadt', 'Große Kreisstadt', 'St'],
  town: ['Stadt', 'Stadt', 'St'],
  municipality: ['Gemeinde', 'Gemeinde', 'Gde'],
}

/** @returns the kind of the municipality for a column of its own */
export const printedKind = ({ kind }, option) => KINDS[kind][option === 'short column' ? 2 : 0]

const SHORT = [
  [/ am Neckar$/, ' a.N.'],
  [/ am Rhein$/, ' a. Rh.'],
  [/ am Bodensee$/, ' a. B.'],
  [/ im Breisgau$/, ' i.Br.'],
  [/ an der /, ' a.d. '],
  [/ bei /, ' b. '],
  [/^Sankt /, 'St. '],
  [/ im Schwarzwald$/, ' i. Schw.'],
]

/** @returns the name of a municipality as the office writes it */
export function printedName(place, form) {
  const { name } = place
  const [long, , short] = KINDS[place.kind]
  if (form === 'kind before') return `${long} ${name}`
  if (form === 'kind behind') return place.kind === 'municipality' ? name : `${name}, Stadt`
  if (form === 'initial kind') return `${name} (${short})`
  if (form === 'upper') return name.toUpperCase()
  if (form === 'abbreviated') return SHORT.reduce((text, [long, brief]) => text.replace(long, brief), name)
  return name
}

/** @returns the key of a municipality; two texts where it stands in two columns */
export function printedKey({ ags, ars }, form) {
  if (form === 'ags spaced') return [ags.replace(/^(..)(.)(..)(...)$/, '$1 $2 $3 $4')]
  if (form === 'seven') return [ags.slice(1)]
  if (form === 'six') return [ags.slice(2)]
  if (form === 'ars') return [ars]
  if (form === 'split') return [ags.slice(2, 5), ags.slice(5)]
  return [ags]
}
