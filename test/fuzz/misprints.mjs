/**
 * What may go wrong before a table is printed: (rows, style, dice) → { rows: as printed, truth }. `truth` is null where
 * no reading at all may be accepted.
 *
 * A reader sees print, not what was meant: where two amounts change places and nothing else is printed, the paper is
 * the true document of other facts, and so the truth changes with it. Where a column of persons contradicts the
 * amounts, nothing may be accepted. Sums are printed as the office would add them up: of the figures above them
 * where these are only in another order, of the right figures where a digit is wrong.
 */
export const MISPRINTS = {
  none: (rows) => ({ rows, truth: rows }),
  'amounts exchanged': (rows, style, dice) => {
    const [first, second] = dice.shuffled(rows)
    return rearranged(rows, style, (row) => (row === first ? second : row === second ? first : row))
  },
  'neighbours exchanged': (rows, style, dice) => {
    const at = dice.below(rows.length - 1)
    return rearranged(
      rows,
      style,
      (_row, index) => rows[index === at ? at + 1 : index === at + 1 ? at : index],
    )
  },
  'amounts one row down': (rows, style) =>
    rearranged(rows, style, (_, index) => rows[(index + rows.length - 1) % rows.length]),
  'wrong digit': (rows, _, dice) => {
    const wrong = dice.pick(rows.filter(({ amount }) => amount > 0))
    const digits = [...String(wrong.amount)]
    const at = dice.below(digits.length)
    digits[at] = String((Number(digits[at]) + 1 + dice.below(9)) % 10)
    const amount = Number(digits.join(''))
    return {
      rows: rows.map((row) => (row === wrong ? { ...row, amount, printed: wrong } : row)),
      truth: null,
    }
  },
  'row missing': (rows, _, dice) => {
    const missing = dice.pick(rows.filter(({ amount }) => amount > 0))
    return { rows: rows.filter((row) => row !== missing), truth: null }
  },
  'row twice': (rows, _, dice) => {
    const at = dice.below(rows.length)
    return { rows: rows.toSpliced(dice.below(rows.length), 0, rows[at]), truth: rows }
  },
  'name misspelt': (rows, _, dice) => {
    const wrong = dice.pick(rows)
    const at = dice.below(wrong.name.length)
    const name = wrong.name.slice(0, at) + dice.pick('aeiouxyz') + wrong.name.slice(at + 1)
    return { rows: rows.map((row) => (row === wrong ? { ...row, name } : row)), truth: rows }
  },
}

function rearranged(rows, { columns }, source) {
  const moved = rows.map((row, index) => ({ ...row, amount: source(row, index).amount }))
  const truth = moved.map((row, index) => ({ ...row, persons: source(rows[index], index).persons }))
  const differs = moved.some(({ persons }, index) => persons !== truth[index]?.persons)
  const contradicts = differs && columns.includes('persons')
  return { rows: moved, truth: contradicts ? null : truth }
}
