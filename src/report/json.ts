import { visibleJson } from '../domain/visible-json.js'

export function toJson(value: unknown): string {
  return `${visibleJson(value, 2)}\n`
}

/** @returns one JSON object per line */
export function toNdjson(values: readonly unknown[]): string {
  return values.map((value) => `${visibleJson(value)}\n`).join('')
}
