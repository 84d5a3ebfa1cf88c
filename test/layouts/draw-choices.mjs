import { diceFrom } from '../fuzz/dice.mjs'
import { CHOICE_NAMES, CHOICES } from './choices.mjs'
import { madePossible } from './made-possible.mjs'

/** Of so many drafts the one that shows most pairs not yet shown is printed. */
const DRAFTS = 12

/** Each option of each choice has a number: a pair of options is one number too. */
const OPTIONS = CHOICE_NAMES.flatMap((name) => Object.keys(CHOICES[name]).map((option) => ({ name, option })))
const numberOf = new Map(OPTIONS.map(({ name, option }, at) => [`${name}=${option}`, at]))
const pairOf = (one, other) => one * OPTIONS.length + other

/**
 * Draws what is printed: each two options that go together are printed together early, then all is left to chance.
 * @param programs only these, or all where it is null
 * @returns { choice: option }[], the same for the same seed; a longer list begins with the shorter
 */
export function drawChoices(seed, count, programs = null) {
  const dice = diceFrom(seed)
  const weights = programs
    ? { ...CHOICES, program: Object.fromEntries(programs.map((name) => [name, CHOICES.program[name]])) }
    : CHOICES
  const open = allPairs(weights)
  return Array.from({ length: count }, () => {
    const left = [...open]
    const drafts = Array.from({ length: open.size > 0 ? DRAFTS : 1 }, () => draft(dice, left, open, weights))
    const best = drafts
      .map((drawn) => ({ drawn, shown: pairsOf(drawn).filter((pair) => open.has(pair)) }))
      .reduce((most, next) => (next.shown.length > most.shown.length ? next : most))
    for (const pair of best.shown) open.delete(pair)
    return best.drawn
  })
}

/** One draft with a pair that was not shown yet; a pair that cannot be printed is given up. */
function draft(dice, left, open, weights) {
  const drawn = Object.fromEntries(CHOICE_NAMES.map((name) => [name, byWeight(weights[name], dice)]))
  if (left.length === 0) return madePossible(drawn)
  const forced = dice.pick(left)
  for (const at of [Math.floor(forced / OPTIONS.length), forced % OPTIONS.length])
    drawn[OPTIONS[at].name] = OPTIONS[at].option
  const possible = madePossible(drawn)
  if (!pairsOf(possible).includes(forced)) open.delete(forced)
  return possible
}

function byWeight(options, dice) {
  const all = Object.entries(options)
  const sum = all.reduce((total, [, weight]) => total + weight, 0)
  let left = dice.between(0, sum)
  for (const [option, weight] of all) {
    left -= weight
    if (left < 0) return option
  }
  return all[0][0]
}

function pairsOf(drawn) {
  const numbers = CHOICE_NAMES.map((name) => numberOf.get(`${name}=${drawn[name]}`))
  return numbers.flatMap((one, at) => numbers.slice(at + 1).map((other) => pairOf(one, other)))
}

function allPairs(weights) {
  const offered = OPTIONS.filter(({ name, option }) => weights[name][option] !== undefined)
  const pairs = new Set()
  for (const one of offered)
    for (const other of offered) {
      const [from, to] = [one, other].map(({ name }) => CHOICE_NAMES.indexOf(name))
      if (from < to)
        pairs.add(pairOf(...[one, other].map(({ name, option }) => numberOf.get(`${name}=${option}`))))
    }
  return pairs
}
