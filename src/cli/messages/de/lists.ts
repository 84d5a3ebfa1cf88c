import type { ListWords } from '../words.js'
import { readAsVillageToo, VILLAGE_NOTICE } from './problems/places.js'
import { STATES } from './states.js'

const oneOf = (choices: readonly string[]) => choices.join('; ')
const perhaps = (choices: readonly string[]) =>
  choices.length > 0 ? ` Gemeint ist vielleicht: ${oneOf(choices)}.` : ''

const ENCODINGS: Readonly<Record<string, string>> = {
  cp850: 'Codepage 850 (DOS)',
  'mac-roman': 'Mac Roman',
  'windows-1252': 'Windows-1252 (Excel)',
}

const WHERE = {
  'sheet-name': 'Das Blatt heißt',
  'print-header': 'Kopf- oder Fußzeile',
  'text-box': 'Textfeld',
}

/** What is said of a user's list of amounts. */
export const LISTS: ListWords = {
  fault: 'Fehler',
  note: 'Hinweis',
  warning: 'Warnung',
  line: (line) => `Zeile ${line}`,
  lines: (spans) => (/^\d+$/.test(spans) ? `Zeile ${spans}` : `Zeilen ${spans}`),
  faults: {
    'amount-unreadable': ({ cell }) => `„${cell}“ ist kein Betrag in ganzen Euro, wie z. B. 51.000.`,
    'amount-too-large': ({ cell }) => `„${cell}“ ist viel zu groß; so viel gibt es im ganzen Land nicht.`,
    'amount-rounded': ({ cell }) =>
      `„${cell}“ in Tausend Euro ist gerundet. Gebraucht wird der Betrag auf den Euro genau, z. B. 218,922.`,
    'amount-ambiguous': ({ cell, whole }) =>
      `„${cell}“ kann ${cell} oder ${whole} Euro heißen. Bitte ohne Tausenderzeichen schreiben: ${whole}.`,
    'persons-unreadable': ({ cell }) => `„${cell}“ ist keine Zahl von Personen.`,
    'place-missing': () => 'Weder AGS noch Name: zu wem gehört der Betrag?',
    'cells-excess': ({ cell }) =>
      `Hier stehen mehr Zellen als Spaltenköpfe („${cell}“). Steht das Trennzeichen in einer Zelle?`,
    'amount-split': ({ cell }) =>
      `„${cell}“ wird am Komma in zwei Zellen geteilt. Bitte ohne Tausenderzeichen schreiben oder in Anführungszeichen setzen.`,
    'cell-struck': ({ parts }) =>
      parts === 'all'
        ? 'In Excel durchgestrichen. Gilt die Zeile? Dann die Streichung aufheben; sonst die Zeile löschen.'
        : 'Eine Zelle ist in Excel zum Teil durchgestrichen. Bitte nur stehen lassen, was gilt.',
    'cell-merged': ({ range }) =>
      `Die Zellen ${range} sind verbunden: eine Angabe für mehrere Zeilen. Bitte den Verbund aufheben und je Gemeinde eine Zeile schreiben.`,
    'cell-raised': () =>
      'In der Zelle steht eine hochgestellte Ziffer hinter dem Betrag. Bitte nur den Betrag stehen lassen.',
    'cell-noted': ({ note }) =>
      `An der Zelle steht die Notiz „${note}“: gilt der Betrag? Dann die Notiz löschen; sonst die Zeile.`,
    'cell-unseen': () =>
      'Die Schrift hat die Farbe ihres Grundes, man sieht sie nicht. Gilt die Zeile? Dann sichtbar machen; sonst löschen.',
    'formula-stale': ({ formula, stored, gives }) =>
      `Die Formel ${formula} ergibt ${gives}, gespeichert ist ${stored}. Bitte die Datei in Excel öffnen, neu berechnen (Strg+Alt+F9) und speichern.`,
    'beside-unclear': ({ where, text, words }) =>
      `${WHERE[where]} „${text}“: „${words}“ lässt offen, ob das die Beträge eines Jahres in ganzen Euro sind und ob sie gelten. ${where === 'sheet-name' ? 'Gelten sie, bitte das Blatt umbenennen oder mit --sheet wählen.' : 'Gelten sie, bitte diese Angabe löschen; sonst die Liste berichtigen.'}`,
    'formula-open': () =>
      'Die Zelle ist eine Formel ohne gespeichertes Ergebnis. Bitte die Datei in Excel öffnen und speichern.',
    'number-format': ({ value, format }) =>
      `Die Zelle enthält ${value}, ihr Zahlenformat (${format}) zeigt etwas anderes an. Bitte den Betrag in ganzen Euro eintragen und als Zahl formatieren.`,
    'text-turned': ({ cell, character }) =>
      `„${cell}“ enthält ein Zeichen, das die Schreibrichtung umkehrt (${character}): zu sehen ist etwas anderes, als dasteht. Bitte die Zelle neu eintippen.`,
    'row-hidden': () =>
      'Die Zeile ist in Excel ausgeblendet oder weggefiltert. Bitte einblenden, wenn sie gilt; sonst löschen.',
    'column-hidden': ({ head }) =>
      `Die Spalte „${head}“ ist in Excel ausgeblendet. Bitte einblenden, oder die richtige mit --amount-column wählen.`,
    'line-unread': ({ text }) =>
      `„${text}“ nennt einen Betrag, steht aber nicht in den Spalten der Liste. Bitte Name und Betrag in ihre Spalten schreiben oder die Zeile löschen.`,
    'amount-elsewhere': ({ cell, head }) =>
      `Der Betrag fehlt, aber ${head === '' ? 'in einer Spalte ohne Überschrift' : `unter „${head}“`} steht ${cell}. Bitte in die richtige Spalte schreiben.`,
    'row-commented': ({ mark }) =>
      `Die Zeile beginnt mit „${mark}“ wie ein Kommentar. Gilt sie, bitte das Zeichen löschen; sonst die Zeile.`,
    'row-of-part': ({ part }) =>
      `„${part}“ ist nur ein Teil der Gemeinde. Beträge haben nur ganze Gemeinden; bitte eine Zeile je Gemeinde, ohne Ortsteil.`,
    'remark-unclear': ({ head, cell }) =>
      `${head === '' ? '' : `${head} `}„${cell}“: gilt der Betrag, und für ein ganzes Jahr? Dann die Bemerkung löschen; sonst die Zeile.`,
    'other-year': ({ text, years, edition }) =>
      `„${text}“ ist von ${years.join(', ')}, gefragt ist der Planungsrahmen ${edition}. Stimmen die Beträge, dann bitte das Jahr streichen; sonst mit --edition den richtigen Planungsrahmen wählen.`,
    'amounts-below-rate': ({ largest, rate, edition }, { euro }) =>
      `Kein Betrag der Liste ist größer als ${euro(largest)}; schon eine Person bringt im Planungsrahmen ${edition} ${euro(rate)}. Sind es Tausend Euro? Bitte ganze Euro eintragen.`,
    'amount-below-rate': ({ amount, rate, edition }, { euro }) =>
      `${euro(amount)} ist weniger, als eine Person im Planungsrahmen ${edition} bringt (${euro(rate)}). Sind es hier Tausend Euro? Bitte ganze Euro eintragen.`,
    'amount-tiny': ({ amount, threshold }, { euro }) =>
      `${euro(amount)} ist weniger als ein Hundertstel der Schwelle (${euro(threshold)}). Sind es hier Tausend Euro? Bitte ganze Euro eintragen.`,
    'amounts-tiny': ({ largest, threshold }, { euro }) =>
      `Kein Betrag der Liste ist größer als ${euro(largest)}, die Schwelle aber ist ${euro(threshold)}. Sind es Tausend Euro? Bitte ganze Euro eintragen.`,
    'rates-differ': ({ one, other }, { euro, whole }) =>
      `${euro(other.amount)} für ${whole(other.persons)} Personen passen nicht zu ${euro(one.amount)} für ${whole(one.persons)} in Zeile ${one.line}. Sind Spalten vertauscht oder Einheiten gemischt?`,
    'row-equals-sum': ({ name, amount, of, place }, { euro }) =>
      `${euro(amount)} ist genau die Summe ${of === 'all' ? 'aller anderen Zeilen' : 'der anderen Zeilen dieses Kreises'}. Ist „${name}“ eine Summe, bitte die Zeile löschen; ist es ${place}, bitte den AGS dazuschreiben.`,
    'name-or-district': ({ name, place, district }) =>
      `„${name}“ kann der ${district} sein oder ${place}. Bitte den vollen Namen oder den AGS schreiben.`,
    'meaning-unclear': ({ text, words }) =>
      `„${words}“ in „${text}“: das sind keine ganzen Euro eines Jahres. Bitte umrechnen und „Betrag“ darüberschreiben.`,
    'amount-bound': ({ text, words }) =>
      `„${words}“ in „${text}“ nennt eine Grenze, nicht den Betrag. Ist es der Betrag des Planungsrahmens, bitte „Betrag“ darüberschreiben.`,
    'sum-differs': ({ label, printed, found }, { euro }) =>
      `„${label}“ nennt ${euro(printed)}, die Zeilen darüber ergeben ${euro(found)}.`,
    'key-contradicts': ({ key, place, other }) => `${key} ist ${place}, daneben steht aber „${other}“.`,
    'name-contradicts': ({ name, other, places }) =>
      `„${name}“ passt nicht zu „${other}“; so heißt: ${oneOf(places)}.`,
    'name-unknown': ({ name, suggestions }) =>
      `Keine Gemeinde in Baden-Württemberg heißt „${name}“.${perhaps(suggestions)}`,
    'name-ambiguous': ({ name, choices }) =>
      `„${name}“ passt auf mehrere Gemeinden: ${oneOf(choices)}. Bitte den AGS oder den Kreis dazuschreiben.`,
    'name-cut': ({ name, choices }) => `„${name}“ ist abgeschnitten; so beginnt: ${oneOf(choices)}.`,
    'name-of-village': ({ name, knownIn }) =>
      `„${name}“ ist keine Gemeinde, aber als Ort bekannt in: ${oneOf(knownIn)}. Beträge haben nur Gemeinden. (${VILLAGE_NOTICE})`,
    'district-unknown': ({ district }) => `Kein Landkreis oder Stadtkreis heißt „${district}“.`,
    'row-of-district': ({ query, district }) => `„${query}“ ist der ${district}, keine Gemeinde.`,
    'key-of-other-state': ({ key, state }) =>
      `${key} liegt nicht in Baden-Württemberg, sondern in ${STATES[state] ?? 'einem anderen Land'}.`,
    'key-unknown': ({ key }) => `Keine Gemeinde hat den Schlüssel „${key}“; ein AGS hat acht Ziffern.`,
    'place-twice': ({ place, first }) => `${place} kommt doppelt vor, zuerst: Zeile ${first}.`,
    'persons-contradict': ({ persons, amount, expected }, { euro, whole }) =>
      `${whole(persons)} Personen ergeben ${euro(expected)}, da stehen aber ${euro(amount)}.`,
  },
  notes: {
    encoding: ({ encoding }) =>
      `gelesen als ${ENCODINGS[encoding] ?? encoding}; bitte die Umlaute prüfen oder als UTF-8 speichern.`,
    'lines-skipped': ({ text }) => `übergangen: „${text}“`,
    'unseen-left-out': ({ cell, character }) =>
      `unsichtbare Zeichen weggelassen, zuerst in „${cell}“ (${character}); gelesen wird, was zu sehen ist.`,
    'columns-unused': ({ heads }) => `nicht verwendete Spalten: ${heads.join(', ')}`,
    'sheet-chosen': ({ sheet, others }) =>
      `gelesen ist das Blatt „${sheet}“; nicht gelesen: ${others.join(', ')} (wählen mit --sheet).`,
    'looks-conditional': ({ ranges }) =>
      `bedingte Formatierung kann ${ranges.join(', ')} durchstreichen, verbergen oder anders anzeigen; gelesen wird, was in den Zellen steht. Bitte prüfen.`,
    'other-sheet-differs': ({ place, read, other }, { euro }) =>
      `gelesen sind für ${place} ${read.amount === null ? read.text : euro(read.amount)} aus „${read.sheet}“; in „${other.sheet}“ (${other.cell}) steht ${other.amount === null ? other.text : euro(other.amount)}, das zählt nicht.`,
    'name-of-village-too': ({ name, place, knownIn }) => readAsVillageToo(name, place, oneOf(knownIn)),
    'sample-amounts': ({ equal, count }, { whole }) =>
      `${whole(equal)} von ${whole(count)} Beträgen sind die erfundenen des Musters (demo). Was daraus entsteht, ist mit MUSTER gekennzeichnet.`,
    'words-beside': ({ where, text }) => `${WHERE[where]} nicht gelesen: „${text}“`,
    'cells-unheaded': ({ texts }) =>
      `neben dem Betrag steht in einer Spalte ohne Überschrift ${texts.map((text) => `„${text}“`).join(', ')}. Was es heißt, sagt die Liste nicht; bitte ansehen.`,
    'rows-coloured': ({ by }) =>
      `${by === 'fill' ? 'anders hinterlegt' : 'in anderer Schriftfarbe'} als die übrigen Zeilen. Was die Farbe heißt, sagt die Liste nicht; bitte ansehen.`,
    'rows-hidden': () => 'in Excel ausgeblendet, hier mitgelesen. Sollen sie gelten? Sonst bitte löschen.',
    'columns-hidden': ({ columns }) =>
      `in Excel ausgeblendete Spalten, hier mitgelesen: ${columns.join(', ')}.`,
    'sheet-protected': ({ sheet }) =>
      `Das Blatt „${sheet}“ ist gegen Änderungen geschützt; gelesen wird es trotzdem.`,
    'amounts-missing': () => 'ohne Betrag, bleibt, wie es ist.',
    'rows-outside': () => 'liegt außerhalb der gefragten Kreise und wird nicht verwendet.',
    'sum-holds': ({ label }) =>
      `${label === '' ? 'Summe' : `„${label}“`} stimmt mit den Zeilen darüber überein.`,
    'in-thousands': ({ words }) => `„${words}“ ist als Tausend Euro gelesen.`,
    'homonym-settled': ({ name, place, by }) =>
      `„${name}“ ist ${place}, weil ${by === 'scope' ? 'nur sie in den gefragten Kreisen liegt' : 'nur sie in die Reihenfolge der Liste passt'}.`,
  },
}
