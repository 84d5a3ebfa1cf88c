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
}

export const WORKBOOKS = {
  'workbook-invalid': ({ path, reason }) => `${path} ist ${REASONS[reason] ?? reason}.`,
  'sheets-several': ({ path, sheets }) =>
    `In ${path} steht auf mehreren Blättern eine Liste: ${sheets.join(', ')}. Bitte eines wählen, z. B. --sheet "${sheets[0] ?? ''}".`,
  'sheet-unknown': ({ path, sheet, known }) =>
    `In ${path} gibt es kein Blatt „${sheet}“. Vorhanden: ${known.join(', ')}.`,
} satisfies Partial<ProblemWords>
