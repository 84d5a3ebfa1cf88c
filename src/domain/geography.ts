/** Where the municipalities lie and which of them are neighbours. Lengths in metres. */
export interface Geography {
  /** centre of area: easting and northing, ETRS89 / UTM zone 32N */
  readonly centres: ReadonlyMap<string, readonly [east: number, north: number]>
  /** pairs of AGS that share at least one border segment, with the length shared */
  readonly borders: readonly Border[]
  /** pairs that count as neighbours though they share no border (the exclave Büsingen) */
  readonly links: readonly (readonly [a: string, b: string])[]
}

export type Border = readonly [a: string, b: string, metres: number]

/** Rows of `data/register/geography.json`. */
export interface GeographyRows {
  readonly centres: readonly (readonly [ags: string, east: number, north: number])[]
  readonly borders: readonly Border[]
  readonly links: readonly (readonly [a: string, b: string])[]
}

export function geographyFrom(rows: GeographyRows): Geography {
  return {
    centres: new Map(rows.centres.map(([ags, east, north]) => [ags, [east, north]])),
    borders: rows.borders,
    links: rows.links,
  }
}

/**
 * @param minBorder metres that two neighbours must share at least; links always count
 * @returns the neighbours of each municipality, sorted by AGS
 */
export function neighboursOf(geography: Geography, minBorder: number): Map<string, string[]> {
  const neighbours = new Map<string, string[]>([...geography.centres.keys()].map((ags) => [ags, []]))
  const join = (a: string, b: string) => {
    neighbours.get(a)?.push(b)
    neighbours.get(b)?.push(a)
  }
  for (const [a, b, metres] of geography.borders) if (metres >= minBorder) join(a, b)
  for (const [a, b] of geography.links) join(a, b)
  for (const list of neighbours.values()) list.sort()
  return neighbours
}
