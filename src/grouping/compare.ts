/** Order of AGS and of other ASCII keys; not by locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
