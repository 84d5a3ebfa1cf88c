import type { PlanCounts } from '../../../api/plan-counts.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')
const municipalities = (count: number) => `${whole(count)} ${count === 1 ? 'Gemeinde' : 'Gemeinden'}`
/** @returns nothing of what does not occur */
const part = (count: number, what: string) => (count === 0 ? [] : [`${municipalities(count)} ${what}`])

export const MAP = {
  title: (place: string) => `Vorgeschlagene Gruppen: ${place}`,
  description: ({ groups, alone, leftOver, unknown, none, excluded }: PlanCounts) =>
    `Karte mit ${whole(groups)} ${groups === 1 ? 'Gruppe' : 'Gruppen'}, jede mit eigener Schraffur und Nummer, ${[`${municipalities(alone)} allein`, ...part(leftOver, 'übrig'), ...part(unknown, 'mit unbekanntem Betrag'), ...part(none, 'ohne Betrag'), ...part(excluded, 'auf Wunsch ausgenommen')].join(', ')}. Dieselben Angaben stehen in den Tabellen.`,
  group: (id: number, amount: string, lead: string) => `Gruppe ${id} (${lead}): ${amount}`,
  alone: (isOwn: boolean) => `bleibt allein (erreicht die ${isOwn ? 'eigene ' : ''}Schwelle selbst)`,
  mayApply: (isOwn: boolean) => `in einer Gruppe, erreicht die ${isOwn ? 'eigene ' : ''}Schwelle auch allein`,
  joined: 'gemeinsame Gruppen, jede in einer Farbe; ihre Nachbarn haben eine andere',
  unknown: 'Betrag unbekannt',
  none: 'kein Betrag',
  leftOver: 'übrig geblieben (Betrag bekannt, aber keine Gruppe)',
  outside: 'Nachbargemeinden',
  scroll: 'waagerecht verschiebbar',
}
