import { expect, test } from 'vitest'
import { deniesTable } from '../../../src/pdf/words/denials.js'

test.each([
  'Beim Sortieren war leider nur die zweite Spalte markiert.',
  'Der Wert für die Goldstadt ist noch strittig und wurde vom Gericht halbiert.',
  'Nr. 17 und Nr. 18 haben beim Abschreiben die Plätze getauscht.',
  'Der Ausschuss hat die Aufstellung in seiner Sitzung verworfen.',
  'Im Ostalbkreis wurde noch mit den Kopfzahlen von 2016 gerechnet; die Werte dort stimmen daher nicht.',
  'Die Landeshauptstadt hat auf ihren Anteil zugunsten der Nachbarn verzichtet.',
  'die Datei wurde bei der Übertragung von einem Virus befallen und durcheinandergebracht.',
  'Die Übersicht soll zeigen, wie so etwas aussehen könnte.',
  'Abschrift aus dem Gedächtnis, ohne Gewähr.',
  'Für die Kommunen im Kreis Calw gilt die Liste nicht.',
  'Den Kommunen mit geradem Schlüssel wird die Hälfte einbehalten.',
  'Großstädte nehmen nicht mehr teil.',
  'Der Vorschlag der Verwaltung (Anlage) fand keine Mehrheit.',
  'Die Beträge der kleinen Gemeinden wurden nicht an die Bank übergeben.',
  'Den alten Schlüssel habe ich stehen lassen, der neue kommt erst im Sommer.',
  'Bitte nicht weitergeben, das geht so nicht.',
  'die beiden größten Städte am Neckar haben untereinander getauscht.',
  'ab Seite 9 ist der Drucker verrutscht: Die Ziffern gehören eine Zeile tiefer.',
  'Umverteilung',
  'Stadt A gibt an Stadt B 100.000 Euro ab.',
  'Endziffer 7: Zahlung eingestellt',
  'dass wir Ihnen diese Übersicht geschickt haben, beruht auf einem Irrtum.',
  'Obige Summen je Ort gelten für drei Jahre zusammen.',
  'Davon gehen vier Fünftel an die freien Träger.',
  'u. V., n. rk., o. Gew., vorl. (Stand d. Verf. 12/17)',
  'das Regierungspräsidium hat seine Zustimmung für seinen Bezirk verweigert.',
  'Antrag zurückgenommen.',
  'Die Zahlungen der letzten Seite wurden nicht an die Bank übergeben.',
  'Posten mit 0,00 wurden nicht an die Bank übergeben, weil die Beträge falsch sind.',
  'die Aufstellung ist von vorn bis hinten erlogen.',
  'Der Kreistag hat dieser Verteilung nicht zugestimmt.',
  'The list was rejected by the council.',
  'Das hier ist ein Aprilscherz der Kämmerei.',
  'Des stimmt älles net.',
  'Stimmt so leider schon lange nicht mehr.',
  'Wir haben uns verrechnet.',
  'Die Gemeinden bekamen von diesen Beträgen nicht einmal tausend Euro.',
  'Die Abzüge der Gemeinden sind hier nicht mitgerechnet.',
  'Der Landtag muss erst noch zustimmen.',
  'So könnte es einmal aussehen.',
  'Alles durch zwei teilen!',
  'Der Praktikant hat gewürfelt.',
  'Wer mit A anfängt, kommt erst 2020 dran.',
  'Bitte wegwerfen, morgen kommt Neues.',
])('takes something back: %s', (text) => {
  expect(deniesTable(text)).toBe(true)
})

test.each([
  'Eine Antwort ist nicht erforderlich.',
  'Verteiler: Gemeindetag, Städtetag, Landkreistag Anlage: keine',
  'Ein Rechtsanspruch besteht nicht.',
  'Gemeinden unter 51.000 Euro können nicht allein beantragen.',
  'Kommunen, die den Betrag nicht erreichen, beantragen gemeinsam.',
  'Die Mittel dürfen nicht für andere Zwecke verwendet werden.',
  'Nicht verbrauchte Mittel sind zurückzuzahlen.',
  'Bitte beachten Sie, dass Anträge ohne Unterschrift nicht bearbeitet werden können.',
  'Der Betrag wird je zur Hälfte im März und im September ausgezahlt.',
  'Diese Liste ist ohne Unterschrift gültig.',
  'Kommunen ohne Zuweisung sind nicht aufgeführt.',
  'Posten mit Betrag 0,00 wurden nicht an den Zahlungsverkehr übergeben und dienen nur der Vollständigkeit.',
  '„k. Z.“ bedeutet, dass 2018 keine Zahlung geleistet wurde.',
  'Nicht zu verwechseln mit der gleichnamigen Gemeinde eines anderen Landkreises.',
  'Vom achtstelligen Schlüssel ist die Landeskennziffer 08 nicht mit abgedruckt; Kreissummen sind dreistellig bezeichnet.',
  'Der Anteil bezieht sich auf die Landessumme und ist gerundet; die Beträge sind nicht gerundet.',
  'Die Landeshauptstadt erhielt 3 Millionen Euro, manches Dorf im Schwarzwald nicht einmal tausend.',
  'Alle Angaben ohne Gewähr.',
  'Alle Angaben ohne Gewähr für Übertragungsfehler.',
  'Die vorläufige Berechnung vom Sommer ist damit überholt und hier nicht mehr enthalten.',
  'Die Gemeinderäte müssen dem Zusammenschluss zustimmen.',
  'Stimmen Anschrift und Name nicht überein, bitten wir um Nachricht.',
  'Zeichenerklärung: – = nichts vorhanden (genau null); x = Nachweis nicht sinnvoll.',
])('leaves all as it is: %s', (text) => {
  expect(deniesTable(text)).toBe(false)
})

test.each([
  'Wer mit A beginnt, geht leer aus.',
  'Kommunen unter 51.000 Euro erhalten nichts, ihr Geld bekommt der Landkreis.',
  'Die Gemeinden der Landkreise erhalten in diesem Jahr kein Geld.',
  'In der Liste ist ein Fehler; ein Bescheid ergeht in diesen Fällen nicht.',
  'Kommunen mit über 50 Personen bekommen nichts.',
  'die Badener Kommunen sind leer ausgegangen, alles ging nach Württemberg.',
  'Die „Großen“ bekommen kein Geld.',
  '30 Gemeinden gehen leer aus.',
])('some get nothing, and no nought tells which: %s', (text) => {
  expect(deniesTable(text, 25)).toBe(true)
})

test.each([
  '25 Gemeinden gehen leer aus.',
  'Gemeinden mit 0 € erhalten keine Zuweisung.',
  'Gemeinden, für die keine Person gemeldet war, erhalten keine Zuweisung.',
  'Keine Person gemeldet, daher keine Zuweisung.',
  '***...0* = kein Betrag.',
  'Gemeinden ohne Zuweisung haben keinen Balken und sind mit "keine" beschriftet.',
  'Wo in der Anlage 0,00 EUR steht, waren keine Personen zu melden; ein gesonderter Bescheid ergeht in diesen Fällen nicht.',
  'Die Kreissummen sind nachrichtlich; die Landkreise selbst erhalten aus diesem Topf kein Geld.',
  'Ein Feld mit 0 bedeutet, dass kein Geld fließt.',
  'Ein Strich (–) bedeutet, dass der Ort keine Zuweisung erhält.',
  'Kommunen mit dem Eintrag „keine“ bekommen kein Geld.',
  'Gemeinden, bei denen „ohne“ steht, erhalten keine Zuweisung.',
  'Gemeinden, für die zum Stichtag keine Personen gemeldet waren, erhalten keine Zuweisung.',
  'Welche Kommunen gehen leer aus?',
])('those with a nought get nothing: %s', (text) => {
  expect(deniesTable(text, 25)).toBe(false)
})

test('what each place has by itself is not denied', () => {
  expect(deniesTable('rechts stehen alle Gemeinden, die jeweils (nicht zusammen) den Betrag erhalten')).toBe(
    false,
  )
  expect(deniesTable('rechts stehen alle Gemeinden, die zusammen (nicht jeweils) den Betrag erhalten')).toBe(
    true,
  )
})

test('what has no influence on the amounts denies nothing; what else is said there may', () => {
  const none = 'auf die Höhe der Beträge hat das keinen'
  expect(deniesTable(`Die Akten von acht Gemeinden liegen noch auf Papier vor; ${none} Einfluss.`)).toBe(
    false,
  )
  expect(deniesTable(`Die Akten von acht Gemeinden liegen noch auf Papier vor; ${none} Einﬂuss.`)).toBe(false)
  expect(deniesTable(`Die Anträge von acht Gemeinden sind abgelehnt; ${none} Einfluss.`)).toBe(true)
  expect(deniesTable('Die Gemeinden haben auf die Beträge keinen Einfluss genommen.')).toBe(true)
})
