import type { DraftWords } from '../draft-words.js'

export const DRAFT: DraftWords = {
  sheets: { rows: 'Entwurf', loose: 'Ohne Gemeinde' },
  heads: { state: 'Stand', page: 'Seite', printed: 'gedruckt', problem: 'zu prüfen' },
  state: { read: 'gelesen', check: 'prüfen', missing: 'fehlt' },
  written: (path, open, file) =>
    `Entwurf: ${path}, ${open} ${open === 1 ? 'Zeile ist' : 'Zeilen sind'} offen (farbig). Beträge ergänzen, speichern, dann: igm import ${path} --of ${file}`,
  needless: 'Die Tabelle ist angenommen; ein Entwurf ist nicht nötig. Übernehmen: igm import.',
}
