import { expect, test } from 'vitest'
import { line, parseSmall, type SmallPdf, smallTruth } from '../../support/small-pdf.js'

const legend = (text: string) => line(text, 50, 40)
const coloured = (rows: readonly number[], of: SmallPdf = {}): SmallPdf => ({
  ...of,
  around: (column, row) => (column === 'amount' && rows.includes(row) ? ['0.4 0 0.6 rg', ''] : null),
})
const SOME = [3, 9, 20]
const nought = smallTruth.flatMap(({ amount }, row) => (amount === 0 ? [row] : []))

async function verdictOf(of: SmallPdf) {
  const { verdict, findings } = await parseSmall(of)
  return [verdict, findings.flatMap(({ code }) => (code === 'sentences-not-read' ? [code] : []))]
}

const unread: Readonly<Record<string, SmallPdf>> = {
  'a colour of some amounts': coloured(SOME, { after: legend('Violett: beantragt, Entscheidung offen') }),
  'a colour of some amounts, as words': coloured(SOME, {
    after: legend('Violett gedruckte Werte wurden vom Amt geschätzt.'),
  }),
  'colours that are named together': coloured(SOME, { after: legend('Farben: bewilligt, nur beantragt') }),
  'letters of some amounts': coloured(SOME, { after: legend('Kursiv: aus dem Vorjahr übernommen') }),
  'what stands above strokes': { after: legend('Unterstrichen: Wert aus 2016 fortgeschrieben.') },
  'letters that are spaced apart': { after: legend('Gesperrt: Meldung kam verspätet') },
  'letters with serifs': { after: legend('Serifenschrift: Zahl aus dem Vorjahr') },
  'small capitals': { after: legend('Kapitälchen: Angabe geraten') },
  'pale letters': { after: legend('Blass: ausgeschieden') },
  'dark rows': { after: legend('Dunkel: vom Landtag nicht mitgetragen') },
  frames: { after: legend('Dick umrandet: nicht mehr dabei') },
  hatching: { after: legend('Schraffiert: ausgesetzt') },
  brackets: { after: legend('( ) ruht') },
  'figures, as a sentence': { after: legend('Rote Zahlen schuldet die Kommune dem Land.') },
  'colours, though all rows look the same': { after: legend('Violett: beantragt, Entscheidung offen') },
  'amounts that serve as a check': {
    after: legend('Die kursiv gesetzten Beträge dienen nur der Kontrolle.'),
  },
  'what is indented': { after: legend('Eingerückt: wird beim vorigen Ort ausgezahlt.') },
}

test.each(Object.entries(unread))('a legend of %s is not understood', async (_, of) => {
  expect(await verdictOf(of)).toEqual(['read', ['sentences-not-read']])
})

const understood: Readonly<Record<string, SmallPdf>> = {
  'kinds of places': coloured(SOME, { after: legend('Kursiv: Große Kreisstadt. Violett: Stadtkreis.') }),
  'the least amount of an application': coloured(SOME, {
    after: legend('Violett gedruckt: Gemeinde kann den Antrag allein stellen (ab 51.000 Euro).'),
  }),
  'sums that serve as a check': {
    after: legend('Die kursiv gesetzten Kreissummen dienen nur der Kontrolle.'),
  },
  sums: {
    after: legend('Die fett gesetzte Zeile vor den Gemeinden eines Landkreises enthält die Kreissumme.'),
  },
  'sums, behind another sentence': {
    after: legend(
      '1) Ohne Landesziffern 08: Bezirk, Kreis. – Die fett gesetzte Zeile enthält die Kreissumme; sie steht',
    ),
  },
  'who may apply': coloured(SOME, { after: legend('Violett: Gemeinde darf allein beantragen') }),
  'colours of rows without an amount': coloured(nought, { after: legend('Violett: keine Zuweisung') }),
}

test.each(Object.entries(understood))('a legend of %s is understood', async (_, of) => {
  expect(await verdictOf(of)).toEqual(['proven', []])
})

test('amounts in another colour, and no word of it', async () => {
  expect(await verdictOf(coloured(SOME))).toEqual(['proven', []])
})
