import { optionsOf } from '../../../../domain/said-wish.js'
import type { ProblemWords } from '../../words.js'

/** Why a municipality cannot be in a group. */
const NO_PART = {
  'not-in-scope': 'liegt nicht im gewählten Gebiet.',
  unknown: 'nimmt nicht teil, denn der Betrag ist unbekannt. Mit --amounts lässt er sich angeben.',
  none: 'nimmt nicht teil, denn es gibt dort keinen Betrag.',
} as const

/** Why a file is no plan. */
const INVALID = {
  'no-json': () => 'kein lesbares JSON',
  'other-version': () => 'ein unbekannter Aufbau: schemaVersion ist nicht 1',
  field: (what: string) => `das Feld „${what}“ fehlt oder ist falsch aufgebaut`,
  'key-twice': (what: string) => `das Feld „${what}“ steht zweimal darin`,
  'own-amount': (what: string) =>
    `der eigene Betrag für ${what} steht zweimal darin oder gehört nicht in das Gebiet`,
} as const

export const PLANS = {
  'plan-invalid': ({ path, reason, what }) =>
    `${path} ist kein gespeicherter Gruppenvorschlag (${INVALID[reason](what)}). Einen speichert igm group --plan DATEI.json.`,
  'plan-rejected': ({ path, failures }) =>
    `${path} hält der Prüfung nicht stand: ${failures} ${failures === 1 ? 'Abweichung' : 'Abweichungen'}.`,
  'plan-impossible': ({ conflict }) =>
    `Diese Wünsche lassen sich nicht zusammen erfüllen: ${optionsOf(conflict)}.`,
  'takes-no-part': ({ option, name, reason }) => `${option}: ${name} ${NO_PART[reason]}`,
  'budget-too-wide': ({ taking, most }) =>
    `--budget-groups rechnet mit höchstens ${most} Gemeinden, die einen Betrag haben; hier sind es ${taking}. Nehmen Sie einzelne Kreise: --district, oder igm report --each-district.`,
  'posts-uncounted': ({ edition }) =>
    `Mit den Beträgen der Ausgabe ${edition} lassen sich keine Stellen zählen: Sie nennt keinen Festbetrag je Stelle, oder ihre Beträge gelten nicht für ein Jahr. Bitte ohne --posts und --per-post.`,
  'plan-not-found': ({ conflict }) =>
    `Kein Vorschlag gefunden, der diese Wünsche zusammen erfüllt: ${optionsOf(conflict)}. Dass es keinen gibt, ist nicht bewiesen; ein höheres --time-limit oder weniger Wünsche können helfen.`,
} satisfies Partial<ProblemWords>
