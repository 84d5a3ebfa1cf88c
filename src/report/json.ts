export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** @returns one JSON object per line */
export function toNdjson(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}
