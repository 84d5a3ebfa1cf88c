import type { FindingSentences, Said, SeverityWords } from '../words.js'

export const SEVERITY: SeverityWords = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
}

const perhaps = (said: Said<'suggestions'>) =>
  said('suggestions') ? ` Gemeint ist vielleicht: ${said('suggestions')}.` : ''

/** Which limit stopped the reading. */
const LIMITS: Readonly<Record<string, (value: string) => string>> = {
  pages: (value) =>
    `Die PDF hat mehr als ${value} Seiten. Ist es die richtige Datei? Dann mit --max-pages mehr erlauben.`,
  seconds: (value) =>
    `Die PDF ist nach ${value} Sekunden noch nicht gelesen. Ist es die richtige Datei? Dann mit --max-seconds mehr Zeit lassen.`,
  megabytes: (value) =>
    `Die PDF braucht mehr als ${value} MB Arbeitsspeicher. Ist es die richtige Datei? Dann mit --max-memory mehr erlauben.`,
}

/** What a proof lacks where nothing speaks against a table. */
const MISSING: Readonly<Record<string, string>> = {
  municipalities: 'Nicht alle Gemeinden stehen in der Tabelle, und keine Summe zeigt, dass keine fehlt.',
  totals:
    'Gesamtbetrag und Personenzahl dieses Planungsrahmens sind nicht bekannt; ein falscher Betrag fiele nicht auf.',
  sums: 'Die gedruckten Summen decken nicht alle Zeilen ab; in den übrigen fiele ein falscher Betrag nicht auf.',
}

/** Wie eine Zeile anders aussieht, als sie geschrieben ist. */
const HOW: Readonly<Record<string, string>> = {
  annotation: 'eine Anmerkung liegt über der Zeile',
  'form-field': 'ein Formularfeld liegt über der Zeile',
  invisible: 'der Text ist ohne Farbe gesetzt',
  white: 'der Text hat die Farbe seines Grundes',
  tiny: 'der Text ist zu klein, um gesehen zu werden',
  clipped: 'der Text ist abgeschnitten',
  'off-page': 'der Text steht neben der Seite',
  'layer-off': 'der Text liegt auf einer Ebene, die nicht immer zu sehen ist',
  covered: 'der Text ist übermalt',
  struck: 'der Text ist durchgestrichen',
  overprinted: 'anderer Text ist darübergeschrieben',
  picture: 'ein Bild liegt über der Zeile',
  'other-letters': 'ihre Zeichen sehen aus wie andere',
}

/** Wo eine Datei von sich spricht. */
const WHERE: Readonly<Record<string, string>> = {
  title: 'im Titel',
  label: 'in einem Lesezeichen oder bei einem Anhang',
  watermark: 'quer über der Seite',
  recurring: 'auf ihren Seiten',
  heading: 'in einer Überschrift',
  mark: 'in einem Stempel oder einer Anmerkung',
  amount: 'neben einem Betrag',
}

const quoted = (text: string) => (text === '' ? '' : ` („${text}“)`)
const more = (said: Said<'more'>) => (said('more') ? ` Ebenso ${said('more')} weitere Zeilen.` : '')

export const FINDINGS: FindingSentences = {
  'not-a-pdf': () =>
    'Das ist keine PDF-Datei. Bitte die heruntergeladene Datei prüfen; eine Liste (Excel, CSV) prüft igm import.',
  'html-page': () =>
    'Das ist eine Webseite (HTML), keine PDF-Datei, meist die Fehlerseite eines Servers. Bitte neu herunterladen.',
  'empty-file': () => 'Die Datei ist leer. Bitte neu herunterladen.',
  'password-needed': () =>
    'Die PDF ist mit einem Kennwort geschützt. Bitte eine Fassung ohne Kennwort besorgen oder speichern.',
  damaged: (said) =>
    `Die PDF ist beschädigt (${said('reasons') || 'nicht lesbar'}). Bitte neu herunterladen.`,
  'file-limit': (said) => LIMITS[said('limit')]?.(said('value')) ?? '',
  'no-text-layer': () =>
    'Die PDF enthält keinen Text, wahrscheinlich ist sie gescannt. Sie braucht erst eine Texterkennung (OCR).',
  'no-table': () => 'Keine Tabelle mit Gemeinden und Beträgen gefunden. Ist es die richtige Datei?',
  'line-not-understood': () => 'Diese Zeile der Tabelle ist nicht zu deuten.',
  'name-unknown': (said) => `Keine Gemeinde heißt „${said('name') || said('ags')}“.${perhaps(said)}`,
  'name-ambiguous': (said) => `„${said('name')}“ passt auf mehrere Gemeinden: ${said('candidates')}.`,
  'municipality-twice': (said) => `${said('name')} kommt doppelt vor, zuerst: ${said('firstPage')}.`,
  'municipalities-missing': (said) =>
    `${said('count')} Gemeinden stehen nicht in der Tabelle: ${said('municipalities')}.`,
  'amount-off-lattice': (said) =>
    `${said('amount')} € ist kein ganzes Vielfaches des Satzes je Person; der nächste mögliche Betrag ist ${said('nearest')} €.`,
  'persons-disagree': (said) =>
    `Gedruckt sind ${said('printed')} Personen, ${said('amount')} € bedeuten aber ${said('implied')}.`,
  'persons-total-differs': (said) =>
    `Die Personen ergeben zusammen ${said('found')} statt ${said('expected')}: es fehlt etwas oder ist zu viel.`,
  'amount-total-differs': (said) =>
    `Die Beträge ergeben zusammen ${said('found')} € statt ${said('expected')} €.`,
  'printed-sum-differs': (said) =>
    `Die gedruckte Summe ${said('printed')} stimmt nicht mit den Zeilen überein (${said('found')}).`,
  'known-sum-differs': (said) =>
    `${said('label')}: bekannt ist die Summe ${said('expected')} €, die Tabelle ergibt ${said('found')} €.`,
  'published-amounts-differ': (said) =>
    `${said('name')}: veröffentlicht ${said('published')} €, in der Tabelle ${said('found')} € (so bei ${said('count')} von ${said('compared')} einzeln veröffentlichten Beträgen). Ist es die richtige Datei?`,
  'published-bounds-differ': (said) =>
    `${said('name')}: ungefähr veröffentlicht „${said('published')}“, in der Tabelle ${said('found')} € (so bei ${said('count')} von ${said('compared')} ungefähr veröffentlichten Beträgen). Ist es die richtige Datei?`,
  'running-number-gap': (said) => `Laufende Nummer ${said('printed')} statt ${said('expected')}.`,
  'amount-unreadable': (said) =>
    `„${said('printed')}“ ist kein Betrag. Fragen Sie die herausgebende Stelle nach dem Betrag.`,
  'amounts-rounded': () =>
    'Die Beträge sind in Tausend Euro gedruckt und gerundet; die genauen Euro stehen nicht in der Datei. Bitten Sie um eine Fassung in Euro.',
  'cents-printed': () =>
    'Die Beträge sind mit Cent gedruckt und so gelesen. Summen und Sätze neben der Tabelle sind damit nicht verglichen: Sehen Sie sie durch. Gespeichert werden ganze Euro, immer abgerundet.',
  'unit-inferred': (said) =>
    `Die Beträge sind Vielfache von ${said('unit')} Euro; dass dies nur Zufall ist, steht 1 zu ${said('odds')}.`,
  'not-proven': (said) => `Gelesen, nicht bewiesen: ${MISSING[said('missing')] ?? ''}`,
  'districts-only': () =>
    'Die Tabelle nennt nur Kreise. Für Gemeinden sagt sie nichts, außer für die neun Stadtkreise.',
  'text-garbled': () =>
    'Der Text der PDF ist nicht der, den man sieht: Ihren Schriften fehlt die Zuordnung der Buchstaben. Bitten Sie um eine andere Fassung, oder drucken Sie sie neu aus und lassen Sie den Text erkennen (OCR).',
  'hidden-text': (said) =>
    `Die PDF enthält ${said('count')} Textstücke, die man nicht sieht (weiß, ohne Farbe oder auf einer ausgeblendeten Ebene).`,
  'form-fields': () =>
    'Die PDF ist ein Formular; die Beträge stehen vielleicht in Feldern. Drucken Sie sie in eine neue PDF.',
  attachment: (said) =>
    `Die Tabelle steckt wohl in einer angehängten Datei: ${said('files')}. Speichern Sie diese und lesen Sie sie.`,
  'name-cut': (said) => `Der Name „${said('name')}“ ist abgeschnitten. Ohne AGS wird er nicht ergänzt.`,
  'readers-disagree': (said) =>
    said('ink') && said('tagged')
      ? `Die Struktur der Datei sagt hier etwas anderes: „${said('tagged')}“. Es wird nichts übernommen; bitten Sie um eine andere Fassung der Datei.`
      : said('ink')
        ? 'Diese Zeile ist gedruckt, steht aber nicht in der Struktur der Datei. Es wird nichts übernommen; bitten Sie um eine andere Fassung der Datei.'
        : 'Diese Zeile steht in der Struktur der Datei, ist aber nicht gedruckt. Es wird nichts übernommen; bitten Sie um eine andere Fassung der Datei.',
  'readings-differ': (said) =>
    `Die Tabelle lässt sich auf zwei Weisen lesen, und beide gehen auf: hier ${said('amount')} €, dort ${said('other')} €. Es wird nichts übernommen; --amount-column wählt die Spalte nach ihrer Überschrift.`,
  'amount-column-unknown': (said) =>
    `Über keiner Spalte mit Beträgen steht „${said('asked')}“. Gefunden: ${said('found') || 'keine Überschrift'}.`,
  'pages-not-read': (said) => `Ohne Zeilen der Tabelle und nicht gelesen: Seite ${said('pages')}.`,
  'lines-not-read': (said) =>
    `${said('count')} Zeilen zwischen denen der Tabelle sind weder Gemeinde noch Überschrift noch Summe: ${said('lines')}.`,
  'sentences-not-read': (said) =>
    `Sätze um die Beträge sind nicht verstanden (${said('count')}); sie können Beträge ändern, lesen Sie sie selbst: ${said('lines')}.`,
  'numbers-not-read': (said) =>
    `Eine Spalte mit Zahlen hat keine Überschrift und nichts mit den Beträgen zu tun; gelesen wurde sie nicht: „${said('number')}“ in „${said('line')}“.`,
  'number-disagrees': (said) =>
    `„${said('number')}“${said('heading') ? ` (${said('heading')})` : ''} passt nicht zum Betrag der Zeile, wie es in den anderen Zeilen zu ihm passt.`,
  'other-table': (said) =>
    `${said('named')} von ${said('lines')} Zeilen nennen Gemeinden in Baden-Württemberg: andere Tabelle oder anderes Land.`,
  'told-by-order': (said) =>
    `Welche Gemeinde gemeint ist, sagt hier nur die Reihenfolge der Zeilen: ${said('municipalities')}.`,
  'place-doubted': (said) =>
    `Gedruckt ist „${said('printed')}“, gelesen wurde ${said('read')}.${more(said)} Bitte nachsehen, welche Gemeinde gemeint ist.`,
  'edition-unknown': (said) =>
    `Die Beträge passen zu keinem bekannten Planungsrahmen${said('candidates') ? ` eindeutig (${said('candidates')})` : ''}.`,
  'edition-differs': (said) =>
    `Die Tabelle ist der Planungsrahmen ${said('found')}, verlangt war ${said('expected')}.`,
  'rows-by-hand': (said) =>
    `Bewiesen bis auf ${said('count')} von Hand ergänzte Zeilen: ${said('municipalities')}.`,
  'draft-cannot-mend': () =>
    'Ein Entwurf ergänzt nur Zeilen, die nicht gelesen oder nicht verstanden wurden. Was sonst gegen diese Datei spricht, bleibt; bitte eine andere Fassung der Datei besorgen.',
  'draft-changes-row': (said) =>
    `${said('name')}: gelesen sind ${said('read')} €, im Entwurf stehen ${said('written') || 'keine'} €. Gelesene Zeilen bleiben, wie sie gedruckt sind.`,
  'draft-incomplete': () =>
    'Gesamtbetrag und Personenzahl bestätigen den ergänzten Entwurf nicht; gespeichert wird nur, was sie bestätigen.',
  'sample-document': (said) =>
    said('by') === 'amounts'
      ? 'Darin stehen die erfundenen Beträge des Musters; sie gelten nur als Planungsrahmen demo.'
      : 'Die Datei ist ein Muster: alle Beträge sind erfunden. Sie gelten nur als Planungsrahmen demo.',
  'row-not-as-seen': (said) =>
    `Hier sieht man anderes, als geschrieben steht: ${HOW[said('how')] ?? ''}${quoted(said('seen'))}.${more(said)} Bitten Sie um eine saubere Fassung der Datei.`,
  'drawn-over-rows': (said) =>
    `Auf dieser Seite ist über oder neben ${said('count')} Zeilen etwas gezeichnet (ein Wort, ein Haken, ein Kreis, ein Pfeil in eine andere Zeile, ein Wappen, ein Bild); was es sagt, lässt sich nicht lesen. Bitte die Seite ansehen.`,
  'picture-behind': (said) =>
    `Ein Bild ohne Text zwischen oder hinter den Zeilen der Tabelle, oder Wörter, die als Umrisse gezeichnet sind: Seite ${said('pages')}. Es kann Beträge zurücknehmen (eine Berichtigung) und lässt sich nicht lesen; bitte ansehen.`,
  'picture-beside': (said) =>
    `Ein breites Bild oder ein gezeichneter Schriftzug über oder neben der Tabelle, oder ein Bild auf einer Seite davor: Seite ${said('pages')}. Was darin steht, wurde nicht gelesen; bitte ansehen.`,
  'picture-recurring': (said) =>
    `Ein breites Bild neben der Tabelle, das auf ihren Seiten wiederkehrt: Seite ${said('pages')}. Es kann sagen, was die Beträge bedeuten, und lässt sich nicht lesen; bitte ansehen.`,
  'second-amount': (said) =>
    `Neben dem Betrag steht eine weitere Zahl, die der Betrag sein könnte: ${said('number')}.`,
  'correction-noted': (said) =>
    `Eine Anmerkung${said('on') ? ` auf Seite ${said('on')}` : ''} nimmt zurück, was gedruckt ist, oder nennt einen anderen Betrag: „${said('note')}“.`,
  'amount-contradicted': (said) =>
    `Was neben dem Betrag${said('on') ? ` oder auf Seite ${said('on')}` : ' oder in einer Anmerkung'} steht, spricht dagegen, dass er zu dieser Zeile gehört: „${said('note')}“.${more(said)} Bitte nachsehen, wem er zusteht.`,
  'differs-beside': (said) =>
    `Neben diesem Betrag steht „${said('word')}“, neben fast allen anderen nicht. Bitte nachsehen, was es über ihn sagt.`,
  'missing-beside': (said) =>
    `Neben diesem Betrag fehlt „${said('word')}“, das neben fast allen anderen steht. Bitte nachsehen, was das über ihn sagt.`,
  'footnote-missing': (said) =>
    `Das Zeichen „${said('mark')}“ verweist auf eine Anmerkung, die nirgends in der Datei steht.${more(said)}`,
  'calls-itself-unofficial': (said) =>
    `Die Datei sagt von sich selbst, dass sie keine amtliche Tabelle ist: „${said('word')}“ ${WHERE[said('place')] ?? ''}. Sie wird nicht gespeichert.`,
  'meaning-doubted': (said) =>
    `Die Datei sagt von ihren Beträgen, dass sie nicht die eines Jahres oder keine Euro sind oder nicht gelten: „${said('word')}“ ${WHERE[said('place')] ?? ''}.${more(said)} Bitte nachsehen, was sie bedeuten.`,
  'unofficial-word': (said) =>
    `Der Text enthält ein Wort, das gegen eine amtliche Tabelle spricht: „${said('word')}“. Bitte prüfen, was es hier heißt.`,
  'text-recognised': () =>
    'Die Seiten sind Bilder, ihr Text stammt von einer Texterkennung: gelesen, aber nicht als gedruckt bewiesen.',
}
