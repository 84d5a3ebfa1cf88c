import type { DraftState } from '../../../api/draft.js'

export const DRAFT = {
  sheets: { rows: 'Entwurf', loose: 'Ohne Gemeinde' },
  heads: { state: 'Stand', page: 'Seite', printed: 'gedruckt', problem: 'zu prüfen' },
  state: { read: 'gelesen', check: 'prüfen', missing: 'fehlt' } satisfies Record<DraftState, string>,
  /** what to do next, said once the draft is written */
  written: (path: string, open: number, file: string) =>
    `Entwurf: ${path}, ${open} ${open === 1 ? 'Zeile ist' : 'Zeilen sind'} offen (farbig). Beträge ergänzen, speichern, dann: igm import ${path} --of ${file}`,
  /** the table needs no draft */
  needless: 'Die Tabelle ist angenommen; ein Entwurf ist nicht nötig. Übernehmen: igm import.',
}
