import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import { placeTitle } from '../../../src/domain/places/place-title.js'
import { register } from '../../support/data.js'

const places = gazetteer(register)
const read = (text: string) =>
  places
    .list(text)
    .map(({ text: written, match }) => [written, match.kind === 'found' ? match.place.ags : match.kind])

test.each([
  [
    'Wehr, Murg',
    [
      ['Wehr', '08337116'],
      ['Murg', '08337076'],
    ],
  ],
  [
    'Wehr;Murg',
    [
      ['Wehr', '08337116'],
      ['Murg', '08337076'],
    ],
  ],
  [
    'Wehr\nMurg',
    [
      ['Wehr', '08337116'],
      ['Murg', '08337076'],
    ],
  ],
  [
    'Wehr und Murg',
    [
      ['Wehr', '08337116'],
      ['Murg', '08337076'],
    ],
  ],
  [
    'Wehr & Murg',
    [
      ['Wehr', '08337116'],
      ['Murg', '08337076'],
    ],
  ],
  [
    'Wehr  +  Murg',
    [
      ['Wehr', '08337116'],
      ['Murg', '08337076'],
    ],
  ],
  [
    'Wehr,, Murg,',
    [
      ['Wehr', '08337116'],
      ['Murg', '08337076'],
    ],
  ],
  [',', []],
  ['', []],
  ['Wehr+Murg', [['Wehr+Murg', 'unknown']]],
  [
    '08337116, 08337076',
    [
      ['08337116', '08337116'],
      ['08337076', '08337076'],
    ],
  ],
  [
    'Wehr, Atlantis',
    [
      ['Wehr', '08337116'],
      ['Atlantis', 'unknown'],
    ],
  ],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  // a kind, a district, or the key of the place before
  [
    'Mössingen, Stadt, Tübingen',
    [
      ['Mössingen, Stadt', '08416025'],
      ['Tübingen', '08416041'],
    ],
  ],
  [
    'Wehr, Landkreis Waldshut, Murg',
    [
      ['Wehr, Landkreis Waldshut', '08337116'],
      ['Murg', '08337076'],
    ],
  ],
  ['Neuhausen, Enzkreis', [['Neuhausen, Enzkreis', '08236044']]],
  ['Wehr, 08337116', [['Wehr, 08337116', '08337116']]],
  [
    'Wehr, 08337076',
    [
      ['Wehr', '08337116'],
      ['08337076', '08337076'],
    ],
  ],
  // only the district tells which is meant
  ['Malsch, Karlsruhe', [['Malsch, Karlsruhe', '08215046']]],
  [
    'Malsch, Wehr',
    [
      ['Malsch', 'ambiguous'],
      ['Wehr', '08337116'],
    ],
  ],
  [
    'Wehr, Biberach',
    [
      ['Wehr', '08337116'],
      ['Biberach', '08317011'],
    ],
  ],
  [
    'Wehr, Karlsruhe',
    [
      ['Wehr', '08337116'],
      ['Karlsruhe', '08212000'],
    ],
  ],
  // what does not fit is joined all the same, and told
  ['Wehr, Landkreis Calw', [['Wehr, Landkreis Calw', 'contradiction']]],
])('what can be no place of its own belongs to the one before: %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('commas in brackets part nothing: a title may be typed again as it stands', () => {
  const two = [register.byAgs.get('08215046'), register.byAgs.get('08226046')].flatMap((one) =>
    one ? [placeTitle(one)] : [],
  )
  expect(read(two.join(', ')).map(([, ags]) => ags)).toEqual(['08215046', '08226046'])
  expect(read(two.join('\n')).map(([written]) => written)).toEqual(two)
})
