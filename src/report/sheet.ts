/** A table of results, ready for any of the tabular formats. */
export interface Sheet {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Column {
  /** the name in CSV and JSON: English, part of the contract */
  readonly key: string
  /** the heading for readers, in their language */
  readonly label: string
  /** `euro` and `number` are figures, aligned to the right */
  readonly kind: 'text' | 'number' | 'euro'
}

/** One cell per column; null is an empty cell. */
export type Row = readonly (string | number | null)[]
