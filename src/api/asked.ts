import { IgmError } from '../domain/problem.js'

/** What a field of a request must be. */
export interface Field {
  readonly kind: Expected
  /** what it is when it is missing; null says that it may be null. A field without it must be there, or is `optional`. */
  readonly otherwise?: unknown
  readonly optional?: true
}

export type Fields<T> = { readonly [K in keyof T]-?: Field }

const isText = (value: unknown) => typeof value === 'string'
const isListOf = (value: unknown, holds: (one: unknown) => boolean) =>
  Array.isArray(value) && value.every(holds)

const HOLDS = {
  text: isText,
  texts: (value) => isListOf(value, isText),
  'lists of texts': (value) => isListOf(value, (one) => isListOf(one, isText)),
  'true or false': (value) => typeof value === 'boolean',
  'number from 0 on': (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
  'whole number from 0 on': (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  'whole number from 1 on': (value) => Number.isSafeInteger(value) && Number(value) >= 1,
  'whole number or "least"': (value) =>
    value === 'least' || (Number.isSafeInteger(value) && Number(value) > 0),
  'groups or associations': (value) => value === 'groups' || value === 'associations',
  'list of amounts': (value) => typeof value === 'object' && value !== null && 'rows' in value,
  request: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  workspace: (value) => typeof value === 'object' && value !== null && 'table' in value,
} satisfies Readonly<Record<string, (value: unknown) => boolean>>

type Expected = keyof typeof HOLDS

/**
 * What a caller of the library asks for, complete: whoever writes plain JavaScript learns at once what is wrong, and a
 * field that nobody knows is not passed over.
 * @throws IgmError `argument-invalid`
 */
export function asked<T extends object>(workspace: unknown, given: unknown, fields: Fields<T>): T {
  check('workspace', workspace, 'workspace')
  check('request', given, 'request')
  const values = given as Readonly<Record<string, unknown>>
  for (const name of Object.keys(values))
    if (!Object.hasOwn(fields, name)) throw invalid(name, values[name], Object.keys(fields).join(' | '))
  const complete = Object.entries<Field>(fields).flatMap(([name, { kind, otherwise, optional }]) => {
    const value = values[name] === undefined ? otherwise : values[name]
    const mayMiss = otherwise === null ? value === null : optional && value === undefined
    if (!mayMiss) check(name, value, kind)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(complete) as T
}

function check(argument: string, value: unknown, kind: Expected): void {
  if (!HOLDS[kind](value)) throw invalid(argument, value, kind)
}

function invalid(argument: string, value: unknown, expected: string): IgmError {
  const found = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value).slice(0, 80)
  return new IgmError('argument-invalid', { argument, expected, found })
}
