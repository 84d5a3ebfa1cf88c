import type { ProblemWords } from '../../words.js'
import { STATES } from '../states.js'

/** Stands beside every product that names a village. */
export const VILLAGE_NOTICE =
  'Places from data on stops of DB InfraGO AG (CC BY 4.0) and © OpenStreetMap contributors (ODbL 1.0)'

/** Said of a name that was taken for the beginning of a longer one. */
export const readAsVillageToo = (name: string, place: string, knownIn: string) =>
  `"${name}" is read as ${place}, but also known as a place in: ${knownIn}. (${VILLAGE_NOTICE})`

const oneOf = (choices: readonly string[]) => choices.join('; ')

const perhaps = (suggestions: readonly string[]) =>
  suggestions.length > 0 ? ` Did you mean: ${oneOf(suggestions)}` : ''

export const PLACES = {
  'name-unknown': ({ query, suggestions }) =>
    `No municipality in Baden-Württemberg is called "${query}".${perhaps(suggestions) || ' Check the spelling or give the AGS.'}`,
  'name-ambiguous': ({ query, choices }) =>
    `"${query}" fits several municipalities: ${oneOf(choices)}. Give the AGS or "name, district".`,
  'district-unknown': ({ query, suggestions }) =>
    `No district is called "${query}".${perhaps(suggestions) || ' To see all districts: igm eligible --format csv'}`,
  'district-ambiguous': ({ query, choices }) =>
    `"${query}" is both a Landkreis and a Stadtkreis: ${oneOf(choices)}. Give the number or the full name, e.g. --district "${query}, Stadt".`,
  'no-names': () => 'No names in the input. Give one municipality per line.',
  'too-many-names': ({ count, limit }, { whole }) =>
    `${whole(count)} names at once are too many, at most ${whole(limit)}. Split the list; igm eligible shows all municipalities.`,
  'names-several': ({ query, places }) =>
    `"${query}" names several municipalities: ${oneOf(places)}. One is needed here.`,
  'name-contradicts': ({ query, parts: [one, other], places }) =>
    `"${query}": "${one}" does not go with "${other}". Of that name there is: ${oneOf(places)}.`,
  'name-of-district': ({ query, district }) =>
    `"${query}" is the ${district}, no municipality. To see its municipalities: igm eligible --district "${district}"`,
  'key-of-other-state': ({ key, state }) =>
    `${key} does not lie in Baden-Württemberg, but in ${STATES[state] ?? 'another state'}. igm knows Baden-Württemberg only.`,
  'name-of-village': ({ name, knownIn }) =>
    `"${name}" is no municipality, but known as a place in: ${oneOf(knownIn)}. Please give the municipality. (${VILLAGE_NOTICE})`,
} satisfies Partial<ProblemWords>
