import { describe, expect, test } from 'vitest'
import { argsOf } from '../../../support/args-of.js'
import { parseSmall, placeOf, type SmallPdf, smallTruth } from '../../support/small-pdf.js'
import { numberWidth } from '../../support/tiny-pdf.js'
import { grouped } from '../../support/tiny-table.js'

const ROW = 12
const { y } = placeOf('amount', ROW)
const RIGHT = placeOf('amount', ROW).x
const LEFT = RIGHT - numberWidth(grouped(smallTruth[ROW]?.amount ?? 0), 10)
const below = placeOf('amount', ROW + 2).y
const BESIDE = RIGHT + 14

/** Points, of one line. */
const stroke = (...points: readonly (readonly [number, number])[]) =>
  `${points.map(([px, py], at) => `${px.toFixed(2)} ${py.toFixed(2)} ${at === 0 ? 'm' : 'l'}`).join(' ')} S`
const drawn = (...operators: readonly string[]): SmallPdf => ({ after: `q 0.8 w ${operators.join(' ')} Q` })
const ellipse = (x0: number, y0: number, x1: number, y1: number) => {
  const [mx, my, kx, ky] = [(x0 + x1) / 2, (y0 + y1) / 2, 0.2761 * (x1 - x0), 0.2761 * (y1 - y0)]
  return (
    `${x0} ${my} m ${x0} ${my + ky} ${mx - kx} ${y1} ${mx} ${y1} c ${mx + kx} ${y1} ${x1} ${my + ky} ${x1} ${my} c ` +
    `${x1} ${my - ky} ${mx + kx} ${y0} ${mx} ${y0} c ${mx - kx} ${y0} ${x0} ${my - ky} ${x0} ${my} c h`
  )
}
const round = (x: number, at: number, width: number, height: number) =>
  `${x + 3} ${at} m ${x + width - 3} ${at} l ${x + width} ${at} ${x + width} ${at + height} ${x + width - 3} ${at + height} c ` +
  `${x + 3} ${at + height} l ${x} ${at + height} ${x} ${at} ${x + 3} ${at} c h`
const tick = (x: number, at: number) => stroke([x, at + 3], [x + 3, at], [x + 9, at + 9])
const everyRow = (draw: (at: number, row: number) => string): SmallPdf =>
  drawn(...smallTruth.map((_, row) => draw(placeOf('amount', row).y, row)))

/** What annotations look like beside these rows; the operators are those of the box from the first corner on. */
const stuckOn = (entries: string, rows: readonly number[], operators: string): SmallPdf => ({
  annotations: rows.map((row) => {
    const at = placeOf('amount', row).y
    return `<</Type/Annot/F 4/Rect[${BESIDE} ${at - 1} ${BESIDE + 40} ${at + 9}]${entries}/AP<</N 10 0 R>>>>`
  }),
  objects: [
    `<</Type/XObject/Subtype/Form/BBox[0 0 40 10]/Resources<<>>/Length ${operators.length}>>` +
      `stream\n${operators}\nendstream`,
  ],
})
const cross = `1.5 w ${stroke([1, 1], [9, 9])} ${stroke([1, 9], [9, 1])}`
const BOX = '/Subtype/Widget/FT/Btn/T(c)/V/Yes/AS/Yes'

const marks: Readonly<Record<string, SmallPdf>> = {
  'a word of few strokes ("ALT")': drawn(
    stroke([BESIDE, y], [BESIDE + 3, y + 8], [BESIDE + 6, y]),
    stroke([BESIDE + 1, y + 3], [BESIDE + 5, y + 3]),
    stroke([BESIDE + 8, y + 8], [BESIDE + 8, y], [BESIDE + 12, y]),
    stroke([BESIDE + 14, y + 8], [BESIDE + 20, y + 8]),
    stroke([BESIDE + 17, y + 8], [BESIDE + 17, y]),
  ),
  'a word of level strokes alone ("FEHLT")': drawn(
    ...[0, 7, 14, 19, 24, 33].map((x) => stroke([BESIDE + x, y], [BESIDE + x, y + 8])),
    ...[0, 7, 30].map((x) => stroke([BESIDE + x, y + 8], [BESIDE + x + 5, y + 8])),
    ...[0, 7, 14].map((x) => stroke([BESIDE + x, y + 4], [BESIDE + x + 5, y + 4])),
  ),
  'letters of flat rectangles': drawn(
    ...[0, 14, 19].map((x) => `${BESIDE + x} ${y} 1 8 re f`),
    ...[0, 14].map((x) => `${BESIDE + x} ${y + 3.5} 5 1 re f`),
  ),
  'a question mark beside a row': drawn(
    `${BESIDE} ${y + 6} m ${BESIDE} ${y + 10} ${BESIDE + 6} ${y + 10} ${BESIDE + 6} ${y + 6} c ` +
      `${BESIDE + 6} ${y + 3} ${BESIDE + 3} ${y + 4} ${BESIDE + 3} ${y + 1} c S`,
  ),
  'a scribble that touches an amount': drawn(
    stroke(...Array.from({ length: 10 }, (_, at) => [RIGHT - 10 + 3 * at, y + (at % 2 ? -1 : 7)] as const)),
  ),
  'a curved arrow between two rows': drawn(
    `${BESIDE} ${y} m ${BESIDE + 35} ${y} ${BESIDE + 35} ${below} ${BESIDE} ${below} c S`,
  ),
  'a circle around an amount': drawn(`${ellipse(LEFT - 6, y - 4, RIGHT + 6, y + 11)} S`),
  'a circle filled with white beside a row': drawn(`1 g ${ellipse(BESIDE, y - 2, BESIDE + 11, y + 9)} B`),
  'a circle drawn by hand': drawn(
    stroke(
      ...Array.from({ length: 40 }, (_, at) => {
        const angle = (at / 38) * 2 * Math.PI
        return [RIGHT - 18 + 26 * Math.cos(angle), y + 3 + 8 * Math.sin(angle) + at / 30] as const
      }),
    ),
  ),
  'a thin slanting stroke through a row': drawn('0.2 w', stroke([45, y - 6], [470, y + 10])),
  'a bracket that joins rows': drawn(
    stroke([BESIDE, y], [BESIDE + 6, y], [BESIDE + 6, below], [BESIDE, below]),
  ),
  'a bracket of three lines': drawn(
    stroke([BESIDE, y], [BESIDE + 6, y]),
    stroke([BESIDE + 6, y], [BESIDE + 6, below]),
    stroke([BESIDE, below], [BESIDE + 6, below]),
  ),
  'ticks beside some rows': drawn(...[3, 9, 20].map((row) => tick(BESIDE, placeOf('amount', row).y))),
  'ticks beside every row but two': everyRow((at, row) => ([ROW, 20].includes(row) ? '' : tick(BESIDE, at))),
  'boxes that are filled, of one row not': everyRow(
    (at, row) => `${BESIDE} ${at} 7 7 re ${row === ROW ? 'S' : 'B'}`,
  ),
  'a level stroke where all others have a tick': everyRow((at, row) =>
    row === ROW ? stroke([BESIDE, at + 4], [BESIDE + 9, at + 4]) : tick(BESIDE, at),
  ),
  'a cross beside a row': drawn(
    stroke([BESIDE, y], [BESIDE + 7, y + 7]),
    stroke([BESIDE, y + 7], [BESIDE + 7, y]),
  ),
  'a digit written by hand before an amount': drawn(
    stroke([LEFT - 7, y + 7], [LEFT - 11, y + 2], [LEFT - 4, y + 2]),
    stroke([LEFT - 6, y + 4], [LEFT - 6, y - 1]),
  ),
  'a one drawn before an amount': drawn(stroke([LEFT - 5, y], [LEFT - 5, y + 7])),
  'a minus drawn before an amount': drawn(stroke([LEFT - 9, y + 3], [LEFT - 4, y + 3])),
  'a wavy line beneath an amount': drawn(
    stroke(
      ...Array.from({ length: 60 }, (_, at) => [LEFT + at / 2, y - 2 + 1.2 * Math.sin(at / 2)] as const),
    ),
  ),
  'an arrow that bends, without a head': drawn(
    stroke([RIGHT + 4, y + 3], [RIGHT + 34, y + 3], [RIGHT + 34, y - 40], [RIGHT + 60, y - 40]),
  ),
  'an arrow that bends, of three lines': drawn(
    stroke([RIGHT + 4, y + 3], [RIGHT + 34, y + 3]),
    stroke([RIGHT + 34, y + 3], [RIGHT + 34, y - 40]),
    stroke([RIGHT + 34, y - 40], [RIGHT + 60, y - 40]),
  ),
  'the frame of a stamp': drawn(`${BESIDE} ${y - 10} 60 26 re S ${BESIDE + 2} ${y - 8} 56 22 re S`),
  'the frame of a stamp with round corners': drawn(`${round(BESIDE, y - 10, 60, 26)} S`),
  'the frame of a stamp that is tilted': drawn(
    stroke([BESIDE, y], [BESIDE + 50, y + 7], [BESIDE + 47, y + 27], [BESIDE - 3, y + 20], [BESIDE, y]),
  ),
  'a dot before one name': drawn(`${ellipse(112, y + 2, 116, y + 6)} f`),
  'dots before amounts': drawn(
    ...[3, 9, 20, 21].map(
      (row) => `${ellipse(LEFT - 10, placeOf('amount', row).y, LEFT - 6, placeOf('amount', row).y + 4)} f`,
    ),
  ),
  'a dot beside a row': drawn(`${ellipse(BESIDE, y, BESIDE + 6, y + 6)} f`),
  'a bar beside a row': drawn(stroke([BESIDE, y - 4], [BESIDE, y + 12])),
  'a cross drawn by hand in a viewer': stuckOn('/Subtype/Ink/InkList[]', [ROW], cross),
  'an arrow drawn in a viewer': stuckOn(
    `/Subtype/Line/L[${BESIDE} ${y} ${BESIDE + 30} ${y}]`,
    [ROW],
    `${stroke([1, 5], [30, 5])} ${stroke([25, 2], [30, 5], [25, 8])}`,
  ),
  'the look of a link': stuckOn('/Subtype/Link', [ROW], cross),
  'boxes of a form that are ticked beside some rows': stuckOn(BOX, [3, 9, 20], cross),
  'a tick on a page that is turned': {
    ...drawn(tick(BESIDE, y)),
    before: '0 0.7 -0.7 0 595 0 cm',
  },
}

const ofTables: Readonly<Record<string, SmallPdf>> = {
  'signs of one form beside every row': everyRow((at) => tick(BESIDE, at)),
  'signs beside all amounts but the least': everyRow((at, row) =>
    smallTruth[row]?.amount === Math.min(...smallTruth.map(({ amount }) => amount)) ? '' : tick(BESIDE, at),
  ),
  'boxes to tick beside every row': everyRow((at) => `${BESIDE} ${at} 7 7 re S`),
  'boxes of a form that are ticked beside every row': stuckOn(BOX, [...smallTruth.keys()], cross),
  'a rule under an amount, put there in a viewer': stuckOn(
    '/Subtype/Underline',
    [ROW],
    stroke([0, 1], [40, 1]),
  ),
  'bullets before some names': drawn(
    ...[3, 9, 20, 21].map((row) => {
      const { x, y: at } = placeOf('name', row)
      return `${ellipse(x - 8, at + 2, x - 4, at + 6)} f`
    }),
  ),
  'signs of a column that differ': everyRow((at, row) =>
    row % 3 > 0 ? tick(BESIDE, at) : stroke([BESIDE, at], [BESIDE + 9, at + 9]),
  ),
  'marks in the margin where to fold': drawn(stroke([8, y + 3], [18, y + 3])),
  'bars as long as the amounts': everyRow((at, row) => `0.8 g ${BESIDE} ${at} ${4 + row} 8 re f`),
  'bars with round ends': everyRow((at, row) => `0.8 g ${round(BESIDE, at, 8 + row, 8)} f`),
  'dots of many leaders': everyRow((at, row) =>
    Array.from({ length: 20 + (row % 5) }, (_, dot) => `${LEFT - 20 - 4 * dot} ${at} 1.2 1.2 re f`).join(' '),
  ),
  'dashed rules of single strokes': everyRow((at) =>
    Array.from({ length: 70 }, (_, dash) => stroke([45 + 6 * dash, at - 6], [48 + 6 * dash, at - 6])).join(
      ' ',
    ),
  ),
  'cells of single lines': everyRow((at) =>
    [45, 115, 275, 380, 470].map((x) => stroke([x, at - 6], [x, at + 14])).join(' '),
  ),
  'cells of one row, between rules': drawn(
    ...[-6, 14].map((up) => stroke([45, y + up], [470, y + up])),
    ...[45, 115, 470].map((x) => stroke([x, y - 6], [x, y + 14])),
  ),
  'a table without rules, whose last row is parted into cells': drawn(
    ...[45, 115, 275, 470].map((x) => stroke([x, y - 6], [x, y + 14])),
  ),
  'the empty cells of one heading, as frames': drawn(
    ...[45, 115, 275, 380].map((x, at, all) => `${x} ${y + 15} ${(all[at + 1] ?? 470) - x} 4 re S`),
  ),
  'a dashed rule between columns': everyRow((at) => `[2 2] 0 d ${stroke([275, at - 6], [275, at + 14])}`),
  'a ground with round corners behind a row': { before: `q 0.9 g ${round(40, y - 5, 435, 18)} f Q` },
  'a frame with round corners around an amount': drawn(`${round(LEFT - 4, y - 4, RIGHT - LEFT + 8, 15)} S`),
  'an outline that is cut off': drawn(`0 0 10 10 re W n ${tick(BESIDE, y)}`),
  'a white sign': drawn(`1 G ${tick(BESIDE, y)}`),
  'an emblem above the rows': drawn(`${ellipse(300, 795, 330, 825)} S`),
}

async function told(of: SmallPdf) {
  const { verdict, rows, findings } = await parseSmall(of)
  return { verdict, rows: rows.length, findings: findings.filter(({ severity }) => severity !== 'info') }
}

describe('what is drawn among the rows leaves the table read, not proven', () => {
  test.each(Object.entries(marks))('%s', async (_, of) => {
    const { verdict, rows, findings } = await told(of)
    expect(findings.map(({ code }) => code)).toContain('drawn-over-rows')
    expect([verdict, rows]).toEqual(['read', 35])
  })

  test('the rows at its height are counted', async () => {
    const { findings } = await told(drawn(...[3, 9, 20].map((row) => tick(BESIDE, placeOf('amount', row).y))))
    expect(findings.map((one) => [one.code, one.page, argsOf(one).count])).toEqual([
      ['drawn-over-rows', 1, 3],
    ])
  })
})

describe('what belongs to the table is no finding', () => {
  test.each(Object.entries(ofTables))('%s', async (_, of) => {
    const { verdict, findings } = await told(of)
    expect(findings).toEqual([])
    expect(verdict).toBe('proven')
  })
})
