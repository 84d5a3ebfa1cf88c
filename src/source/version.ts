import { readFileSync } from 'node:fs'

/** @returns the version in package.json, the only place where it is written */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return version
}
