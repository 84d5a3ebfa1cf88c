import type { ProblemWords } from '../../words.js'
import { STATES } from '../states.js'

/** Stands beside every product that names a village. */
export const VILLAGE_NOTICE =
  'Orte aus Haltestellendaten der DB InfraGO AG (CC BY 4.0) und © OpenStreetMap-Mitwirkende (ODbL 1.0)'

/** Said of a name that was taken for the beginning of a longer one. */
export const readAsVillageToo = (name: string, place: string, knownIn: string) =>
  `„${name}“ ist als ${place} gelesen, aber auch als Ort bekannt in: ${knownIn}. (${VILLAGE_NOTICE})`

const oneOf = (choices: readonly string[]) => choices.join('; ')

const perhaps = (suggestions: readonly string[]) =>
  suggestions.length > 0 ? ` Gemeint ist vielleicht: ${oneOf(suggestions)}` : ''

export const PLACES = {
  'name-unknown': ({ query, suggestions }) =>
    `Keine Gemeinde in Baden-Württemberg heißt „${query}“.${perhaps(suggestions) || ' Bitte die Schreibweise prüfen oder den AGS angeben.'}`,
  'name-ambiguous': ({ query, choices }) =>
    `„${query}“ passt auf mehrere Gemeinden: ${oneOf(choices)}. Bitte den AGS oder „Name, Kreis“ angeben.`,
  'district-unknown': ({ query, suggestions }) =>
    `Kein Landkreis oder Stadtkreis heißt „${query}“.${perhaps(suggestions) || ' Alle Kreise zeigt: igm eligible --format csv'}`,
  'district-ambiguous': ({ query, choices }) =>
    `„${query}“ ist Landkreis und Stadtkreis: ${oneOf(choices)}. Bitte die Kennziffer oder die volle Bezeichnung angeben, z. B. --district "${query}, Stadt".`,
  'no-names': () => 'Keine Namen in der Eingabe. Bitte eine Gemeinde je Zeile übergeben.',
  'too-many-names': ({ count, limit }, { whole }) =>
    `${whole(count)} Namen auf einmal sind zu viele, höchstens ${whole(limit)}. Bitte die Liste teilen; alle Gemeinden zeigt igm eligible.`,
  'names-several': ({ query, places }) =>
    `„${query}“ nennt mehrere Gemeinden: ${oneOf(places)}. Hier wird eine gebraucht.`,
  'name-contradicts': ({ query, parts: [one, other], places }) =>
    `„${query}“: „${one}“ passt nicht zu „${other}“. So heißt: ${oneOf(places)}.`,
  'name-of-district': ({ query, district }) =>
    `„${query}“ ist der ${district}, keine Gemeinde. Seine Gemeinden zeigt: igm eligible --district "${district}"`,
  'key-of-other-state': ({ key, state }) =>
    `${key} liegt nicht in Baden-Württemberg, sondern in ${STATES[state] ?? 'einem anderen Land'}. igm kennt nur Baden-Württemberg.`,
  'name-of-village': ({ name, knownIn }) =>
    `„${name}“ ist keine Gemeinde, aber als Ort bekannt in: ${oneOf(knownIn)}. Bitte die Gemeinde angeben. (${VILLAGE_NOTICE})`,
} satisfies Partial<ProblemWords>
