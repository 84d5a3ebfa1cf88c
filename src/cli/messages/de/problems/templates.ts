import type { ProblemWords } from '../../words.js'

/** Why a file is no template for letters, by the reader's codes. */
const REASONS: Readonly<Record<string, string>> = {
  'not-docx': 'kein Word-Dokument (.docx). Bitte in Word als „Word-Dokument (.docx)“ speichern',
  'too-large': 'viel größer als eine Vorlage für Briefe',
  damaged: 'beschädigt oder kein vollständiges Word-Dokument. Bitte in Word öffnen und neu speichern',
  macros: 'ein Dokument mit Makros. Bitte ohne Makros als „Word-Dokument (.docx)“ speichern',
}

export const TEMPLATES = {
  'template-invalid': ({ path, reason }) => `${path} ist ${REASONS[reason] ?? reason}.`,
  'template-placeholders': ({ path, unknown, open, known }) => {
    const all = `Möglich sind: ${known.map((name) => `{{${name}}}`).join(', ')}.`
    if (unknown.length > 0)
      return `In ${path} ${unknown.length === 1 ? 'steht ein unbekannter Platzhalter' : 'stehen unbekannte Platzhalter'}: ${unknown.map((name) => `{{${name}}}`).join(', ')}. ${all}`
    if (open.length > 0)
      return `In ${path} ${open[0]?.includes('{{') ? 'fehlt hinter „{{“ ein „}}“ im selben Absatz' : 'steht „}}“ ohne „{{“ davor'}: „${open[0] ?? ''}“. Ein Platzhalter steht in zwei Paaren, z. B. {{${known[0] ?? ''}}}.`
    return `In ${path} steht kein Platzhalter: Jeder Brief wäre derselbe. ${all}`
  },
} satisfies Partial<ProblemWords>
