/** @returns what is sorted, cut where an item does not go on with the one before it */
export function inRuns<T>(sorted: readonly T[], goesOn: (item: T, last: T) => boolean): T[][] {
  const runs: T[][] = []
  for (const item of sorted) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last !== undefined && goesOn(item, last)) run.push(item)
    else runs.push([item])
  }
  return runs
}
