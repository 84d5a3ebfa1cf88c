import type { SheetCell } from '../../../../domain/amount-list/sheet-cell.js'
import type { NumberFormat } from '../../numbers.js'
import type { ProblemWords } from '../../words.js'

/** Why an Excel file cannot be read, and what to do, by the reader's codes. */
const REASONS: Readonly<Record<string, string>> = {
  xls: 'eine Excel-Datei der alten Art (.xls). Bitte in Excel öffnen und als „Excel-Arbeitsmappe (.xlsx)“ speichern',
  xlsb: 'eine binäre Arbeitsmappe (.xlsb). Bitte in Excel als „Excel-Arbeitsmappe (.xlsx)“ speichern',
  ods: 'eine OpenDocument-Tabelle (.ods). Bitte als „Excel 2007–365 (.xlsx)“ oder CSV speichern',
  protected: 'mit einem Kennwort verschlüsselt. Bitte eine Kopie ohne Kennwort speichern',
  'too-large':
    'viel größer als eine Liste aller Gemeinden. Bitte die Liste allein in eine neue Datei kopieren',
  'not-a-workbook':
    'keine Excel-Datei, obwohl sie gepackt ist wie eine. Bitte die .xlsx-Datei selbst angeben',
  damaged: 'beschädigt oder keine vollständige Excel-Datei. Bitte in Excel öffnen und neu speichern',
  unclear:
    'anders geschrieben, als Excel es tut: Ein anderes Programm könnte darin etwas anderes lesen. Bitte in Excel öffnen, prüfen und neu speichern',
}

const cell = ({ sheet, cell }: SheetCell) => `„${sheet}“ (${cell})`
const said = ({ amount, text }: SheetCell, format: NumberFormat) =>
  amount !== null ? format.euro(amount) : text === '' ? 'nichts' : `„${text}“`

export const WORKBOOKS = {
  'workbook-invalid': ({ path, reason, cell }) =>
    `${path} ist ${cell ? `in Zelle ${cell} ` : ''}${REASONS[reason] ?? reason}.`,
  'sheets-several': ({ path, sheets, differs: { sheet, line, place } }) =>
    `In ${path} steht auf mehreren Blättern eine Liste: ${sheets.join(', ')}. Blatt „${sheet}“, Zeile ${line}${place === '' ? '' : ` (${place})`}, sagt etwas anderes als „${sheets[0] ?? ''}“. Bitte eines wählen, z. B. --sheet "${sheet}".`,
  'sheets-contradict': ({ path, form, place, cells: [one, other] }, format) =>
    `In ${path} steht für ${place} in ${cell(one)} ${said(one, format)}, in ${cell(other)} ${said(other, format)}. Gelesen werden nur Beträge aus dem Blatt „${form}“: Bitte dort eintragen, was gilt. Gilt es, wie es ist: --sheet "${form}".`,
  'form-empty': ({ path, form, other }) =>
    form === null
      ? `In ${path} ist kein Betrag eingetragen. Bitte die Spalte der Beträge ausfüllen, oder den Befehl ohne eigene Beträge geben.`
      : `In ${path} ist im Blatt „${form}“ kein Betrag eingetragen: Gelesen werden nur eigene Beträge von dort.${other === null ? '' : ` Sollen stattdessen alle Beträge aus „${other}“ als eigene gelten: --sheet "${other}".`}`,
  'sheet-unknown': ({ path, sheet, known }) =>
    `In ${path} gibt es kein Blatt „${sheet}“. Vorhanden: ${known.join(', ')}.`,
} satisfies Partial<ProblemWords>
