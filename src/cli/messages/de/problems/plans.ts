import type { ProblemWords } from '../../words.js'

/** Why a municipality cannot be in a group. */
const NO_PART = {
  'not-in-scope': 'liegt nicht im gewählten Gebiet.',
  unknown: 'nimmt nicht teil, denn der Betrag ist unbekannt. Mit --amounts lässt er sich angeben.',
  none: 'nimmt nicht teil, denn es gibt dort keinen Betrag.',
} as const

export const PLANS = {
  'plan-invalid': ({ path, reason }) =>
    `${path} ist kein gespeicherter Gruppenvorschlag (${reason}). Einen speichert igm group --plan DATEI.json.`,
  'plan-rejected': ({ path, failures }) =>
    `${path} hält der Prüfung nicht stand: ${failures} ${failures === 1 ? 'Abweichung' : 'Abweichungen'}.`,
  'plan-impossible': ({ reason }) => `Diese Wünsche lassen sich nicht zusammen erfüllen: ${reason}.`,
  'takes-no-part': ({ option, name, reason }) => `${option}: ${name} ${NO_PART[reason]}`,
  'plan-not-found': ({ reason }) =>
    `Kein Vorschlag gefunden, der diese Wünsche zusammen erfüllt: ${reason}. Dass es keinen gibt, ist nicht bewiesen; ein höheres --time-limit oder weniger Wünsche können helfen.`,
} satisfies Partial<ProblemWords>
