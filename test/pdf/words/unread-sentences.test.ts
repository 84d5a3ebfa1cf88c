import { expect, test } from 'vitest'
import { isForeign, noGrantIn, speaksAgainstFigures } from '../../../src/pdf/words/unread-sentences.js'

test.each([
  'Die Zahlen dieses Blattes laufen von unten nach oben.',
  'Zahlenkolonnen beginnen unten.',
  'Auf Blatt 2 sind der erste und der zweite Wert verrutscht: Lesen Sie bitte den einen für den anderen.',
  'Der letzte Ort und der erste stehen mit dem Wert des jeweils anderen da.',
  'Aus Gründen des Datenschutzes sind Werte bis neun Personen zufällig verändert.',
  'Die Werte der Stadtkreise schließen das Umland ein.',
  'Die Zahlen der Zeitung stimmen, unsere nicht.',
  'Die Landeshauptstadt nimmt nicht teil; ihr Wert ist nur nachrichtlich wiedergegeben.',
  'Beachten Sie das Beiblatt; es geht vor.',
  'Diese Fassung ist überholt.',
  'Abgelöst durch die Neufassung vom 5. Februar 2018',
  'Irrläufer, bitte ungelesen zurücksenden.',
  '0 = Wert lag nicht vor',
  'PS: Auf S. 14 ist mir ein Dreher unterlaufen, Sie finden ihn sicher.',
  'PS: Bei der 784 und der 789 bitte umgekehrt.',
  'PS: 784/789 kreuzweise.',
  'Bis auf Weiteres ausgesetzt (Kabinett, 6. Februar 2018).',
  'Das Original ist verbrannt; dies ist aus der Erinnerung.',
  'Bitte nur als Platzhalter verstehen.',
  'PS: Da hat sich jemand einen Scherz erlaubt.',
  'So ungefähr müsste es gewesen sein.',
  'Wir rechnen noch.',
  'April, April!',
])('speaks against the figures: %s', (text) => {
  expect(speaksAgainstFigures(text)).toBe(true)
})

test.each([
  'Die Zahlen sind je Landkreis von oben nach unten zu lesen.',
  'In der Mitte die Zahl der Personen, unten der Jahresbetrag in Euro.',
  'Die Beträge werden je zur Hälfte im März und im September ausgezahlt.',
  'Die vorläufige Berechnung vom Sommer ist damit überholt und hier nicht abgedruckt.',
  'Die Werte der Stadtkreise schließen das Jahr 2018 ein.',
  'Die Kommunen können mit dem jeweils anderen Träger zusammenarbeiten.',
  '0 = keine Personen in Anschlussunterbringung',
  'Ein Feld mit 0 bedeutet, dass kein Geld fließt.',
  'Sollten uns Fehler unterlaufen sein, bitten wir um Nachricht.',
  'Bis auf Weiteres wenden Sie sich an das Ministerium.',
  'Von 2017 bis 2018 stieg die Zahl; umgekehrt ging sie später zurück.',
  'Im April wird ausgezahlt.',
])('leaves the figures as they are: %s', (text) => {
  expect(speaksAgainstFigures(text)).toBe(false)
})

test('a sentence in another language cannot be understood', () => {
  expect(isForeign('Les chiffres du dernier arrondissement sont erronés.')).toBe(true)
  expect(isForeign('Chiffres provisoires, à ne pas publier.')).toBe(true)
  expect(isForeign('Questi importi non sono quelli della regione.')).toBe(true)
  expect(isForeign('Эти суммы больше не действуют')).toBe(true)
  expect(isForeign('Die Beträge des Landes gelten für das Jahr 2018.')).toBe(false)
  expect(isForeign('The amounts are those of one year, in euro.')).toBe(false)
  expect(isForeign('Informationen zum Programm „Pour nous“ des Landes, à 796 Euro')).toBe(false)
})

test('heads of what is granted, and of what is not', () => {
  expect(noGrantIn('Eigenanteil in Euro')).toBe('Eigenanteil')
  expect(noGrantIn('Zurückzuzahlender Betrag')).toBe('Zurückzuzahlender')
  expect(noGrantIn('Betrag in Euro (Planungsrahmen)')).toBeNull()
  expect(noGrantIn('Förderung nach Antragsberechtigung')).toBeNull()
})
