import { transcribed } from '../domain/clean-text.js'

/** @returns "landkreis-loerrach": a name that every file system takes */
export function fileNameOf(title: string): string {
  return transcribed(title.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
