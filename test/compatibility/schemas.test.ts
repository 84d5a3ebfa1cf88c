import { readdirSync, readFileSync } from 'node:fs'
import { it } from 'vitest'
import { expectPinned, leavesOf } from './support/golden.js'

const FOLDER = new URL('../../data/schema/', import.meta.url)

/** Order means nothing in a schema, and neither does the place in a list. */
function linesOf(file: string): string[] {
  const schema = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))
  const lines = leavesOf(schema).filter((line) => !/(?:^|\/)(?:title|description) = /.test(line))
  return lines
    .map((line) => line.replace(/\/(?:required|enum)\/\d+ = /, (place) => place.replace(/\d+/, '…')))
    .sort()
}

it('the JSON Schemas say what they said', () => {
  const files = readdirSync(FOLDER).sort()
  expectPinned(
    'schemas',
    'rule of a JSON Schema',
    Object.fromEntries(files.map((file) => [file, linesOf(file)])),
  )
})
