// A workspace with a register, borders and amounts of any size, all invented from a seed.
import { readEdition, readShapes } from '../../../dist/source/data-files.js'
import { inventedAmounts, inventedMap } from '../../bench/instances.mjs'

/** Persons of the middle municipality: most have to join, as in the published table. */
const MEDIAN = 30

/** @returns the workspace, and the amounts by AGS that its table was made from */
export function inventedNation(areas) {
  const { register, geography } = inventedMap(areas, 1)
  const amounts = inventedAmounts(register, 2, MEDIAN)
  const edition = readEdition('2018')
  const source = { kind: 'own-figures', title: 'invented', url: null, date: null, file: null }
  const entries = new Map([...amounts].map(([ags, amount]) => [ags, { ags, amount, persons: null, source }]))
  const table = { edition, entries, bounds: new Map(), verdict: null, complete: true }
  const workspace = {
    env: {},
    register: () => register,
    geography: () => geography,
    // Of another land: the workbook draws no map.
    shapes: readShapes,
    editionIds: async () => [edition.id],
    edition: async () => edition,
    table: async () => table,
    sampleAmounts: async () => new Map(),
    folder: async () => {
      throw new Error('an invented nation is stored nowhere')
    },
  }
  return { workspace, amounts, threshold: edition.threshold.value }
}
