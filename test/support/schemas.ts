import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

const FOLDER = new URL('../../data/schema/', import.meta.url)
const MUNICIPALITY = 'municipality.schema.json'

export type SchemaName = 'lookup' | 'eligible' | 'group' | 'parse' | 'municipality'

type Schema = Record<string, unknown>

function readSchema(file: string): Schema {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Schema
}

/**
 * The shipped schemas let users ignore what later versions add. Here an undocumented property is a fault: every
 * object that lists its properties is closed, unless the schema opens it explicitly or shares it by `allOf`.
 */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (schema === null || typeof schema !== 'object') return schema
  const entries = Object.entries(schema).map(([key, value]) => [key, key === 'allOf' ? value : closed(value)])
  const copy = Object.fromEntries(entries) as Schema
  return 'properties' in copy && !('additionalProperties' in copy)
    ? { ...copy, additionalProperties: false }
    : copy
}

/** @returns a validator of the shipped schema; `isClosed` also refuses undocumented properties */
export function validatorOf(name: SchemaName, { isClosed = false } = {}): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTuples: false })
  // What `allOf` shares cannot be closed in its parts.
  const shared = readSchema(MUNICIPALITY)
  if (name === 'municipality') return ajv.compile((isClosed ? closed(shared) : shared) as Schema)
  const own = readSchema(`${name}.schema.json`)
  ajv.addSchema((isClosed && name !== 'lookup' ? closed(shared) : shared) as Schema, MUNICIPALITY)
  return ajv.compile((isClosed ? closed(own) : own) as Schema)
}

/** @returns what is wrong with the value, one line each; empty when it obeys the schema */
export function faultsOf(name: SchemaName, value: unknown): string[] {
  return [false, true].flatMap((isClosed) => {
    const validate = validatorOf(name, { isClosed })
    validate(value)
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  })
}
