const ALPHABET = new Intl.Collator('de')

/** @returns the order in which every document lists municipalities */
export function byName<T extends { readonly name: string }>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => ALPHABET.compare(a.name, b.name))
}
