export const DISTRICTS = {
  kind: { rural: 'Landkreis', urban: 'Stadtkreis' },
  /** headings where they differ from those of other tables */
  columns: {
    kind: 'Art',
    plate: 'Kfz',
    total: 'Gemeinden',
    alone: 'allein',
    join: 'nur gemeinsam',
    none: 'kein Betrag',
    sum: 'bekannte Summe (€)',
  },
  /** the same where a line has little room */
  narrow: { districtAgs: 'Schlüssel', sum: 'bekannt (€)' },
}
