import { type NameIndex, withKey } from '../../domain/names.js'
import { districtsNamed } from '../words/district-name.js'
import { amountIn } from '../words/number.js'
import { municipalitiesNamed } from '../words/row-name.js'

/** What a text looks like by itself. */
export type CellKind = 'empty' | 'ags' | 'grouped' | 'number' | 'name' | 'district' | 'text'

export function kindOf(text: string, names: NameIndex): CellKind {
  if (text === '') return 'empty'
  if (withKey(names.register, text)) return 'ags'
  if (amountIn(text) !== null) return /\d\D\d/.test(text) ? 'grouped' : 'number'
  if (municipalitiesNamed(names, text).exact.length > 0) return 'name'
  return districtsNamed(names.register, text).length > 0 ? 'district' : 'text'
}

/** Holds something that a table of amounts holds. */
export function isTelling(text: string, names: NameIndex): boolean {
  const kind = kindOf(text, names)
  return kind !== 'empty' && kind !== 'text'
}
