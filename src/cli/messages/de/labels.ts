import type { Labels } from '../labels.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

export const LABELS: Labels = {
  columns: {
    ags: 'AGS',
    name: 'Gemeinde',
    district: 'Kreis',
    association: 'Verwaltungsgemeinschaft',
    amount: 'Betrag (€/Jahr)',
    persons: 'Personen',
    status: 'Antrag',
    missing: 'fehlt (€)',
    group: 'Gruppe',
    page: 'Seite',
    edition: 'Planungsrahmen',
    published: 'Stand',
    origin: 'Herkunft',
    known: 'bekannt',
    total: 'von',
    members: 'Mitglieder',
    lead: 'Federführung',
    file: 'Datei',
    kind: 'Art',
    intact: 'Zustand',
    sha256: 'SHA-256',
    path: 'Pfad',
    verdict: 'Wechsel',
    splits: 'Verbünde mehr',
    travel: 'Wege mehr (m)',
  },
  status: { alone: 'allein', join: 'nur gemeinsam', none: 'kein Betrag', unknown: 'unbekannt' },
  kind: { 'urban-district': 'Stadtkreis', town: 'Stadt', municipality: 'Gemeinde' },
  internalError:
    'Interner Fehler. Gespeicherte Tabellen sind unverändert. Bitte melden, mit dem Befehl und dieser Zeile:',
  sampleMark: 'MUSTER – erfundene Beträge',
  lookup: {
    amount: 'Betrag',
    application: 'Antrag',
    posts: 'Stellen',
    association: 'Verbund',
    source: 'Quelle',
    unknownAmount: 'unbekannt: kein veröffentlichter Betrag liegt vor',
    perYear: (amount, persons) =>
      `${amount} im Jahr${persons === null ? '' : ` (${whole(persons)} ${persons === 1 ? 'Person' : 'Personen'})`}`,
    mayApply: {
      alone: (_, threshold) => `darf allein beantragen (Schwelle ${threshold})`,
      join: (missing, threshold) =>
        `nur gemeinsam mit anderen: bis zur Schwelle von ${threshold} fehlen ${missing}`,
      none: () => 'kein Betrag: keine Personen gezählt',
      unknown: () => 'unbekannt, solange der Betrag fehlt',
    },
    paid: (fte, sum) => `${fte} zu ${sum}`,
    or: ' oder ',
    doubtful: 'Dieser Betrag passt nicht zum Satz je Person; vielleicht ein Druckfehler der Quelle',
    nameUnknown: (query) => `Keine Gemeinde in Baden-Württemberg heißt „${query}“.`,
    nameAmbiguous: (query) => `„${query}“ passt auf mehrere Gemeinden; bitte den AGS angeben:`,
    nameShared: (query, others) => `Zu „${query}“ gibt es auch: ${others}`,
    suggestions: 'Gemeint ist vielleicht:',
    noSuggestions: 'Bitte die Schreibweise prüfen oder den AGS angeben.',
  },
  source: {
    pressRelease: (who, date) => `Pressemitteilung ${who}, ${date}`,
    article: (who, date) => `${who}, ${date}`,
    document: (name, page, date) => `${name}, ${page}, abgerufen am ${date}`,
    own: (name) => `eigene Angaben (${name})`,
  },
  coverage: (known, total) =>
    known === total
      ? `Alle ${whole(total)} Beträge sind bekannt.`
      : `${whole(known)} von ${whole(total)} Beträgen bekannt, ${whole(total - known)} unbekannt.`,
  completeHint: (edition) =>
    edition === 'demo'
      ? 'Beträge des Musters zeigt: igm demo'
      : `Vervollständigen: igm fetch${edition === '2018' ? '' : ` --edition ${edition} --url ADRESSE`} oder igm import DATEI.pdf${edition === '2018' ? '' : ` --edition ${edition}`}`,
  eligible: {
    summary: ({ alone, join, none, unknown }, amount) =>
      `${whole(alone)} allein, ${whole(join)} nur gemeinsam, ${whole(none)} ohne Betrag, ${whole(unknown)} unbekannt; zusammen ${amount} im Jahr.`,
    nothing: 'Keine Gemeinde hat diesen Status.',
  },
  group: {
    together: (count, members) =>
      `${whole(count)} ${count === 1 ? 'Gruppe' : 'Gruppen'} mit zusammen ${whole(members)} Gemeinden`,
    alone: (count) => `${whole(count)} allein`,
    ungrouped: 'Ohne Gruppe:',
    reason: {
      none: 'kein Betrag',
      unknown: 'Betrag unbekannt',
      excluded: 'auf Wunsch ausgenommen',
      'no-neighbour': 'kein Nachbar, mit dem sie sich zusammentun könnte',
      'component-below-threshold': 'alle erreichbaren Nachbarn zusammen bleiben unter der Schwelle',
      'left-over': 'die Wünsche lassen keinen Platz',
    },
    missing: (amount) => `es fehlen ${amount}`,
    objective: {
      ungrouped: 'Gemeinden ohne Gruppe',
      groups: 'Gruppen',
      splits: 'berührte Verwaltungsgemeinschaften',
      travel: 'Wege zur Federführung (Meter)',
    },
    proven: 'bewiesen bestmöglich',
    open: (bound) => `nicht bewiesen; Schranke ${bound}`,
    groupTitle: (id, amount) => `Gruppe ${id}: ${amount}`,
    lead: 'Federführung',
    notConnected: 'nicht zusammenhängend',
    saved: (path) => `Vorschlag gespeichert: ${path}; prüfen mit igm verify ${path}`,
    verified: (groups) => `Der Vorschlag hält jeder Prüfung stand (${whole(groups)} Gruppen).`,
    failureCode: {
      shape: 'Der Aufbau stimmt nicht',
      scope: 'Das Gebiet gibt es so nicht',
      problem: 'Der Vorschlag gehört zu anderen Beträgen oder Nachbarschaften',
      seal: 'Der Vorschlag wurde nach dem Speichern verändert',
      coverage: 'Die Zahl der bekannten Beträge stimmt nicht',
      'group-id': 'Die Nummer der Gruppe stimmt nicht',
      order: 'Reihenfolge oder Vollständigkeit stimmt nicht',
      'member-unknown': 'Diese Gemeinde nimmt nicht teil',
      'member-twice': 'Eine Gemeinde ist in zwei Gruppen',
      'not-connected': 'Die Gruppe hängt nicht zusammen',
      amount: 'Die Summe stimmt nicht',
      'below-threshold': 'Die Gruppe bleibt unter der Schwelle',
      lead: 'Die Federführung liegt nicht am günstigsten',
      associations: 'Die Verwaltungsgemeinschaften stimmen nicht',
      'wish-broken': 'Ein Wunsch ist nicht erfüllt',
      'association-divided': 'Eine Verwaltungsgemeinschaft ist geteilt',
      'ungrouped-reason': 'Der Grund stimmt nicht',
      'ungrouped-missing': 'Der fehlende Betrag stimmt nicht',
      'objective-value': 'Dieser Wert folgt nicht aus den Gruppen',
      'objective-bound': 'Diese Schranke folgt nicht aus dem Beweis',
      'not-proven': 'Das ist nicht bewiesen',
      certificate: 'Der Beweis passt nicht zu den Gemeinden',
    },
    failure: (words, place, claimed, found) => `${words} (${place}): angegeben ${claimed}, gefunden ${found}`,
    nothing: 'Keine Gruppe möglich: es sind zu wenige Beträge bekannt.',
    inGroup: (name, id, amount, others) =>
      others === ''
        ? `${name} steht allein (Gruppe ${id}, ${amount}).`
        : `${name} ist in Gruppe ${id} (${amount}) mit ${others}.`,
    inNoGroup: (name, reason) => `${name} ist in keiner Gruppe: ${reason}.`,
    toStandAlone: (missing) => `Um allein zu beantragen, fehlen ${missing}.`,
    needed: 'Ohne diese Gemeinde bliebe die Gruppe unter der Schwelle oder zerfiele.',
    notNeeded: 'Die Gruppe käme auch ohne diese Gemeinde aus; hier sind die Wege oder Verbünde günstiger.',
    alternative: {
      possible: 'möglich',
      'own-group-breaks': 'die eigene Gruppe bräche',
      'wish-forbids': 'ein Wunsch spricht dagegen',
    },
    outcome: {
      groups: (groups, divided) =>
        `Möglichst viele Gruppen (--prefer groups): ${whole(groups)} Gruppen, ${whole(divided)} Verwaltungsgemeinschaften geteilt`,
      associations: (groups, divided) =>
        `Verwaltungsgemeinschaften ganz (--prefer associations): ${whole(groups)} Gruppen, ${whole(divided)} geteilt`,
    },
    throughDistrict: 'Dritter Weg: alle gemeinsam über den Landkreis',
    progress: (part, parts, groups, bound) =>
      `Teil ${part} von ${parts}: ${groups} Gruppen, höchstens ${bound} möglich (Strg+C: bester Vorschlag bis dahin)`,
    interrupted:
      'Abgebrochen: Das ist der beste bis dahin gefundene Vorschlag. Was nicht als bewiesen dasteht, ist offen.',
    noNearMisses: 'Niemandem fehlen weniger als 5 % zur Schwelle.',
  },
  parse: {
    accepted: (rows, edition) => `${whole(rows)} Gemeinden gelesen und bewiesen: Planungsrahmen ${edition}.`,
    refused: (errors) =>
      `Nicht bewiesen: ${whole(errors)} ${errors === 1 ? 'Befund spricht' : 'Befunde sprechen'} gegen die Tabelle. Sie wird nicht übernommen.`,
    check: {
      'every-line-understood': 'jede Zeile verstanden',
      'every-row-one-municipality': 'jede Zeile genau eine Gemeinde',
      'no-municipality-twice': 'keine Gemeinde doppelt',
      'all-municipalities-present': 'keine Gemeinde fehlt',
      'amounts-on-lattice': 'Beträge sind Personen × Satz',
      'persons-agree': 'Spalte Personen stimmt',
      'persons-total': 'Summe der Personen',
      'amount-total': 'Summe der Beträge',
      'printed-sums': 'gedruckte Summen stimmen',
      'known-sums': 'bekannte Kreissummen',
      'running-numbers': 'laufende Nummern lückenlos',
      'readers-agree': 'zwei Leser einig',
      'no-damage': 'Datei unbeschädigt',
    },
    detail: {
      lines: 'Zeilen',
      notUnderstood: 'nicht verstanden',
      rows: 'Zeilen',
      known: 'zugeordnet',
      twice: 'doppelt',
      expected: 'erwartet',
      found: 'gefunden',
      unit: 'Betrag je Person',
      odds: 'Zufall nur 1 zu',
      tolerance: 'Rundung bis',
      off: 'daneben',
      differ: 'abweichend',
      sums: 'Summen',
      gaps: 'Lücken',
      warnings: 'Warnungen',
    },
    ok: 'ja',
    failed: 'NEIN',
    notChecked: 'nicht prüfbar',
    page: (page) => `Seite ${page}`,
    line: (line) => `Zeile ${line}`,
    progress: (page, pages) => `Seite ${page} von ${pages}`,
    stored: (rows, edition) => `${whole(rows)} Beträge als Planungsrahmen ${edition} gespeichert.`,
    nextAfterImport:
      'Weiter mit: igm lookup GEMEINDE · igm eligible --district KREIS · igm group --district KREIS',
    doNotStore: 'Gelesen, nicht gespeichert. Übernehmen mit: igm import DATEI',
  },
  store: {
    origin: {
      published: 'veröffentlichte Einzelbeträge',
      imported: 'eingelesene Tabelle',
      none: 'keine Beträge',
      damaged: 'beschädigt',
    },
    trying: (url) => `Lade ${url}`,
    tryFailed: (reason) => `Vergeblich: ${reason}`,
    received: (kilobytes) => `${kilobytes} kB geladen`,
    unchanged: (edition) =>
      `Unverändert seit dem letzten Abruf; die gespeicherte Tabelle ${edition} gilt weiter.`,
    kind: { stored: 'gespeicherte Tabelle', shipped: 'mitgeliefert' },
    intact: { yes: 'unversehrt', no: 'beschädigt' },
    insteadOfDamaged: (edition, path) =>
      `Achtung: Die gespeicherte Tabelle ${edition} ist beschädigt und wird nicht verwendet (${path}). Es gelten die mitgelieferten, einzeln veröffentlichten Beträge. Reparieren mit igm fetch oder igm import DATEI.pdf, prüfen mit igm editions --verify.`,
  },
  demo: {
    intro: 'Der ganze Weg an einer Muster-PDF. Alle Beträge sind erfunden; nichts davon wird gespeichert.',
    step: {
      parse: '1. Die PDF lesen und beweisen',
      lookup: '2. Eine Gemeinde nachschlagen',
      eligible: '3. Wer darf allein beantragen?',
      group: '4. Gruppen vorschlagen',
      report: '5. Der Bericht für das Landratsamt',
    },
    next: 'Und jetzt mit echten Zahlen:\n  igm lookup Lörrach\n  igm eligible --edition 2017 --district Sigmaringen\n  igm fetch',
  },
  written: (path) => `Geschrieben: ${path}`,
}
