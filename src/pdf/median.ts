/** @returns the middle one, of an even count the upper of the two; 0 of none */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
