/** Ways to damage a file without understanding it: (bytes, dice) → bytes. */
export const DAMAGE = {
  'bytes overwritten': (bytes, dice) => {
    const copy = bytes.slice()
    for (let count = 1 + dice.below(40); count > 0; count--) copy[dice.below(copy.length)] = dice.below(256)
    return copy
  },
  'block zeroed': (bytes, dice) => {
    const copy = bytes.slice()
    const start = dice.below(copy.length)
    return copy.fill(0, start, start + 1 + dice.below(copy.length / 8))
  },
  'block moved': (bytes, dice) => {
    const copy = bytes.slice()
    const length = 1 + dice.below(copy.length / 8)
    return copy.copyWithin(dice.below(copy.length), dice.below(copy.length - length), length)
  },
  'end cut': (bytes, dice) => bytes.slice(0, 1 + dice.below(bytes.length)),
  'middle cut': (bytes, dice) => {
    const start = dice.below(bytes.length)
    const end = start + 1 + dice.below(bytes.length / 8)
    return Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(end)])
  },
}
