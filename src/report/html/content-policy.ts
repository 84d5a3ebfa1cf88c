import { createHash } from 'node:crypto'

/**
 * Only the page's own style and script may do anything; nothing is loaded.
 * @returns the value of a Content-Security-Policy
 */
export function contentPolicy(style: string, script?: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const scripts = script === undefined ? '' : ` script-src ${hash(script)};`
  return `default-src 'none'; style-src ${hash(style)};${scripts} base-uri 'none'; form-action 'none'`
}
