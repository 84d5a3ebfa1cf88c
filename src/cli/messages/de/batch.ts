import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

export const BATCH = {
  withheld: (count: number) =>
    `${whole(count)} ${count === 1 ? 'Datei sagt' : 'Dateien sagen'} nur, was fehlt: weniger als die Hälfte der Beträge ist bekannt. Trotzdem schreiben: --even-incomplete`,
  progress: (at: number, count: number, name: string) => `${whole(at)} von ${whole(count)}: ${name}`,
  done: (made: number, count: number, folder: string) =>
    `${whole(made)} von ${whole(count)} Kreisen geschrieben nach ${folder}, dazu index.html`,
  index: {
    title: (edition: string) => `Integrationsmanagement: alle Kreise, Planungsrahmen ${edition}`,
    district: 'Kreis',
    municipalities: 'Gemeinden',
    known: 'Beträge bekannt',
    sum: 'bekannte Summe',
    missing: 'nicht geschrieben',
    made: (date: string) => `Erstellt am ${date} mit igm.`,
  },
}
