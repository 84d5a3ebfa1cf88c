import { numberFormat } from '../numbers.js'
import { readAsVillageToo } from './problems/places.js'

const { whole } = numberFormat('de')

const groups = (count: number) => `${whole(count)} ${count === 1 ? 'Gruppe' : 'Gruppen'}`

/** What a way comes to. */
export interface WayCounts {
  readonly groups: number
  readonly alone: number
  readonly ungrouped: number
  readonly divided: number
}

/** Which way it is: parts of the divided associations, groups given up, and whether fewer could be divided. */
export interface WayName {
  readonly parts: number
  readonly budgetGroups: number
  readonly proven: boolean
}

const left = (count: number) =>
  count === 0 ? 'keine bleibt übrig' : count === 1 ? '1 bleibt übrig' : `${whole(count)} bleiben übrig`

export const counted = (way: WayCounts) =>
  `${groups(way.groups)}, ${whole(way.alone)} allein, ${left(way.ungrouped)}`
export const divided = (count: number) =>
  count === 0
    ? 'keine Verwaltungsgemeinschaft geteilt'
    : `${whole(count)} ${count === 1 ? 'Verwaltungsgemeinschaft' : 'Verwaltungsgemeinschaften'} geteilt`

/** Of one that is in two parts nothing more is to be said. */
const into = (count: number, parts: number) => (parts > 2 * count ? ` (in ${whole(parts)} Teile)` : '')

const open = ({ proven }: WayName) => (proven ? '' : ' (nicht bewiesen)')

/** Names of the ways to form groups. */
const WAY = {
  associations: (way: WayName) => `Verwaltungsgemeinschaften bleiben ganz${open(way)}`,
  groups: (way: WayName) => `möglichst viele Gruppen${open(way)}`,
  budget: (way: WayName) => `bis zu ${groups(way.budgetGroups)} weniger${open(way)}`,
  district: (_: WayName) => 'über den Landkreis: alle gemeinsam in einem Antrag',
}

const wayWords = (name: keyof typeof WAY) => (way: WayCounts & WayName) =>
  `${WAY[name](way)}: ${counted(way)}, ${divided(way.divided)}${into(way.divided, way.parts)}`

export const GROUP = {
  /** which place a name was taken for, by what settles it */
  taken: {
    scope: (query: string, place: string, _others: string) =>
      `Hinweis: „${query}“ ist ${place}, weil nur sie in den gefragten Kreisen liegt.`,
    name: (query: string, place: string, others: string) =>
      `Hinweis: „${query}“ ist ${place}; so beginnen auch: ${others}.`,
    village: (query: string, place: string, others: string) =>
      `Hinweis: ${readAsVillageToo(query, place, others)}`,
  },
  together: (count: number, members: number) =>
    `${whole(count)} ${count === 1 ? 'Gruppe' : 'Gruppen'} mit zusammen ${whole(members)} Gemeinden`,
  alone: (count: number) => `${whole(count)} allein`,
  aloneTitle: 'Allein:',
  /** who is in no group, by the reason */
  rest: {
    leftOver: 'Übrig geblieben (Betrag bekannt, aber keine Gruppe)',
    unknown: 'Betrag unbekannt, deshalb in keiner Gruppe',
    none: 'Kein Betrag vorgesehen',
    excluded: 'Auf Wunsch ausgenommen',
  },
  restCount: (title: string, count: number) => `${title}: ${whole(count)}`,
  besideUnknown: (names: string, count: number) =>
    count === 1
      ? `Der Betrag des Nachbarn ${names} ist unbekannt: Mit ihm kann der Vorschlag hier anders ausfallen.`
      : `Die Beträge der Nachbarn ${names} sind unbekannt: Mit ihnen kann der Vorschlag hier anders ausfallen.`,
  more: (count: number) => `und ${whole(count)} weitere`,
  reason: {
    none: 'kein Betrag',
    unknown: 'Betrag unbekannt',
    excluded: 'auf Wunsch ausgenommen',
    'no-neighbour': 'kein Nachbar, mit dem sie sich zusammentun könnte',
    'component-below-threshold': 'alle erreichbaren Nachbarn zusammen bleiben unter der Schwelle',
    'unknown-neighbours': 'die bekannten Beträge reichen nicht',
    'left-over': 'die Wünsche lassen keinen Platz',
  },
  unknownAround: (names: string, count: number) =>
    `${count === 1 ? 'von diesem Nachbarn' : 'von diesen Nachbarn'} ist der Betrag nicht bekannt: ${names}`,
  /** names of those that border on possible partners, not on the municipality itself */
  unknownFurther: (names: string) =>
    `neben möglichen Partnern, nicht neben ihr selbst, ist der Betrag nicht bekannt von: ${names}`,
  /** names of those in reach that the wish keeps apart */
  hostsStayAlone: (names: string) =>
    `auf Wunsch bleibt allein, wer in Reichweite die Schwelle allein erreicht: ${names}`,
  beyond: (names: string) => `jenseits der Grenze des Gebiets: ${names}`,
  missing: (amount: string) => `es fehlen ${amount}`,
  objective: {
    ungrouped: 'übrig gebliebene Gemeinden (mit bekanntem Betrag)',
    most: 'Gruppen und Gemeinden allein, die möglich sind',
    groups: 'Gruppen und Gemeinden allein',
    splits: 'berührte Verwaltungsgemeinschaften',
    hosts: 'Gemeinden über eine je Gruppe hinaus, die die Schwelle allein erreichen',
    posts: 'bezahlte Viertelstellen (in Viertelstellen gerechnet, keine Vorschrift)',
    travel: 'Wege zur Federführung (Luftlinie)',
  },
  proven: 'bewiesen bestmöglich',
  provenOfKnown: 'bewiesen bestmöglich mit den bekannten Beträgen',
  open: (bound: string) => `nicht bewiesen; Schranke ${bound}`,
  cut: 'Die Suche wurde vorzeitig beendet (--time-limit oder Strg+C): Auf einem anderen Rechner kann der Vorschlag anders ausfallen.',
  moreEffort: (effort: number) =>
    `Die Suche endete, weil ihre Schritte aufgebraucht waren: Mit --effort ${effort} sucht sie länger und beweist vielleicht mehr.`,
  groupTitle: (id: string, amount: string) => `Gruppe ${id}: ${amount}`,
  quarterPosts: (count: number, sum: string) =>
    `${whole(count)} ${count === 1 ? 'Viertelstelle' : 'Viertelstellen'} bei ${sum} je Vollzeitstelle`,
  lead: 'Federführung',
  leadsNone: (names: string, count: number) =>
    `Federführung ${names}: in keiner Gruppe, ${count === 1 ? 'führt' : 'führen'} deshalb keine`,
  notConnected: 'nicht zusammenhängend',
  saved: (path: string) => `Vorschlag gespeichert: ${path}; prüfen mit igm verify ${path}`,
  nothing: 'Keine Gruppe möglich: Die bekannten Beträge reichen nicht.',
  withheld: (known: number, total: number) =>
    `Nur ${whole(known)} von ${whole(total)} Beträgen bekannt: Statt einer Vorlage steht dort, was fehlt. Trotzdem schreiben: --even-incomplete`,
  inGroup: (name: string, id: string, amount: string, others: string) =>
    others === ''
      ? `${name} steht allein (${amount}).`
      : `${name} ist in Gruppe ${id} (${amount}) mit ${others}.`,
  inNoGroup: (name: string, reason: string) => `${name} ist in keiner Gruppe: ${reason}.`,
  toStandAlone: (missing: string, isOwn: boolean) =>
    `Bis zur ${isOwn ? 'eigenen ' : ''}Schwelle fehlen ihr allein ${missing}.`,
  needed: 'Ohne diese Gemeinde bliebe die Gruppe unter der Schwelle oder zerfiele.',
  notNeeded:
    'Die Gruppe käme auch ohne diese Gemeinde aus; hier sind die Wege oder Verwaltungsgemeinschaften günstiger.',
  waysMore: 'Wege mehr (km Luftlinie)',
  alternative: {
    possible: 'möglich',
    'own-group-breaks': 'die eigene Gruppe bräche',
    'wish-forbids': 'ein Wunsch spricht dagegen',
  },
  ways: 'Die Wege nebeneinander (zu wählen mit --prefer associations oder groups, oder --budget-groups):',
  dividedInto: (count: number, parts: number) => `${whole(count)}${into(count, parts)}`,
  noTime: 'Für mehr reichte die Zeit nicht (--time-limit).',
  wayName: WAY,
  way: {
    associations: wayWords('associations'),
    groups: wayWords('groups'),
    budget: wayWords('budget'),
    district: WAY.district,
  },
  prices: 'Was die Wünsche kosten:',
  price: (wish: string, objective: string, without: string, kept: string) =>
    `ohne ${wish}: ${objective} ${without} statt ${kept}`,
  progress: (part: number, parts: number, groups: number, bound: number) =>
    `Teil ${part} von ${parts}: ${groups} Gruppen, höchstens ${bound} möglich (Strg+C: bester Vorschlag bis dahin)`,
  interrupted:
    'Abgebrochen: Das ist der beste bis dahin gefundene Vorschlag. Was nicht als bewiesen dasteht, ist offen.',
  noNearMisses: (isOwn: boolean) =>
    `Niemandem fehlen weniger als 5 % zur ${isOwn ? 'eigenen ' : ''}Schwelle.`,
}
