import type { PrintedRow } from '../../../src/pdf/reading.js'

/** @returns a row of no real place, each 12 points below the one before, its amount 30 points wide from there on */
export function rowAt(at: number, from: number, more: Partial<PrintedRow> = {}): PrintedRow {
  const amount = { page: 1, x0: from, x1: from + 30, y0: 12 * at, y1: 12 * at + 10 }
  return {
    page: 1,
    text: `Ort ${at}`,
    name: `Ort ${at}`,
    ags: '',
    persons: '',
    running: '',
    amount: 796 * at,
    districts: null,
    boxes: { name: [], amount, key: null },
    ...more,
  }
}
