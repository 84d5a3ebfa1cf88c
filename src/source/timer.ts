/** The longest time that a timer can wait, in milliseconds: with a longer one it goes off at once. */
const LONGEST = 2 ** 31 - 1

/** @returns a time in seconds as a timer takes it, in milliseconds */
export function timerMilliseconds(seconds: number): number {
  return Math.min(seconds * 1000, LONGEST)
}
