/** A wish as the command line names it: `together`, and what it is about. */
export interface SaidWish {
  readonly wish: string
  readonly ags: readonly string[]
  /** of a wish without municipalities, as the limit of `max-size`; else empty */
  readonly value: string
  /** of the municipalities, where who says the wish knows them */
  readonly names?: readonly string[]
}

/** @returns the wish as the command line says it: "--together A,B"; AGS where it knows no names */
export function optionOf({ wish, ags, value, names = ags }: SaidWish): string {
  return `--${wish} ${names.join(',')}${value}`.trim()
}

/** @returns several wishes as options, in one line */
export function optionsOf(wishes: readonly SaidWish[]): string {
  return wishes.map(optionOf).join(' · ')
}
