/** Numbers that are the same in every run for the same seed (SplitMix32), and what is drawn with them. */
export function diceFrom(seed) {
  let state = seed >>> 0
  const roll = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  const below = (end) => Math.floor(roll() * end)
  const pick = (list) => list[below(list.length)]
  return {
    /** @returns a number in [least, most) */
    between: (least, most) => least + roll() * (most - least),
    /** @returns a whole number in [0, end) */
    below,
    pick,
    chance: (share) => roll() < share,
    shuffled(list) {
      const left = [...list]
      return list.map(() => left.splice(below(left.length), 1)[0])
    },
  }
}
