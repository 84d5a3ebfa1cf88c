import type { Dice } from './random-table.js'
import { PLACES, type Place } from './simple/data.js'

/** Ways in which people write the name of a place: each must be answered. */
export const SPELLINGS: Readonly<Record<string, (place: Place) => string>> = {
  'as it is': ({ name }) => name,
  AGS: ({ ags }) => ags,
  'AGS without its zero': ({ ags }) => ags.slice(1),
  'AGS in parts': ({ ags }) => `${ags.slice(0, 2)} ${ags.slice(2, 5)}\u00A0${ags.slice(5)}`,
  ARS: ({ ars }) => ars,
  capitals: ({ name }) => name.toUpperCase(),
  'small letters': ({ name }) => name.toLowerCase(),
  'umlauts as two letters': ({ name }) => transcribed(name),
  'dots where there are none': ({ name }) => name.replace(/[aou](?=[^eu]|$)/, '$&\u0308'),
  'an e too few': ({ name }) => name.replace(/(?<=[aou])e/, ''),
  'umlauts without dots': ({ name }) => name.normalize('NFD').replace(/\u0308/g, ''),
  decomposed: ({ name }) => name.normalize('NFD'),
  Sankt: ({ name }) => name.replace(/\bSt\.\s?/, 'Sankt '),
  'St. without its dot': ({ name }) => name.replace(/\bSt\./, 'St'),
  'a soft hyphen inside': ({ name }) => `${name.slice(0, 2)}\u00AD${name.slice(2)}`,
  'hard spaces': ({ name }) => `\u00A0${name.replaceAll(' ', '\u00A0')}\u2009`,
  'without small words': ({ name }) =>
    name.replace(/(?<=\S) (?:am|an|der|im|in|ob|unter|bei|auf|den|dem) /g, ' '),
  'the first word': ({ name }) => name.split(/[ /(-]/)[0] ?? name,
  'later words shortened': ({ name }) => name.replace(/(?<=[ (])(\p{Lu}\p{L}{1,2})\p{L}+/gu, '$1.'),
  'the district in brackets': ({ name, districtName }) => `${name} (${districtName})`,
  'the district after a comma': ({ ags, name, districtName }) =>
    `${name}, ${ags.endsWith('000') ? 'Stadtkreis' : 'Landkreis'} ${districtName}`,
  'the district, in other letters': ({ ags, name, districtName }) =>
    `${name} , ${ags.endsWith('000') ? 'stadtkreis' : 'lk'} ${transcribed(districtName)}`,
  'another district': ({ name, district }) =>
    `${name} (${PLACES.find((place) => place.district !== district)?.districtName})`,
  'Stadt before it': ({ name }) => `Stadt ${name}`,
  'Stadt behind it': ({ name }) => `${name}, Stadt`,
  'Gemeinde before it': ({ name }) => `Gemeinde ${name}`,
}

function transcribed(text: string): string {
  const two: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' }
  return text.replace(/[äöüÄÖÜß]/g, (letter) => two[letter] ?? letter)
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzäöüßABST .,-()/0189']

/** One to three slips of the finger: a letter too few, too many, another one, or two that changed places. */
export function misspelt(name: string, dice: Dice): string {
  let text = name
  for (let slips = 1 + dice(3); slips > 0; slips--) {
    const at = dice(text.length)
    const letter = LETTERS[dice(LETTERS.length)] ?? ''
    const slip = [
      () => text.slice(0, at) + text.slice(at + 1),
      () => text.slice(0, at) + letter + text.slice(at),
      () => text.slice(0, at) + letter + text.slice(at + 1),
      () => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
    ]
    text = slip[dice(slip.length)]?.() ?? text
  }
  return text
}
