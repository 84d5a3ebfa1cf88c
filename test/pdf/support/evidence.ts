import type { Edition } from '../../../src/domain/edition.js'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { type Municipality, registerFrom } from '../../../src/domain/register.js'
import type { InferredUnit } from '../../../src/pdf/grammar/infer-unit.js'
import { districtsSummed } from '../../../src/pdf/grammar/sum-labels.js'
import type { Resolved } from '../../../src/pdf/proof/resolve.js'
import type { Evidence, IdentifiedRow } from '../../../src/pdf/proof/verdict.js'
import type { PrintedRow, PrintedSum, Reading } from '../../../src/pdf/reading.js'

/** A state small enough to be held against a proof by hand: four places, in three districts, two of one name. */
export const state = registerFrom({
  districts: [
    ['08117', 'Göppingen', 'rural'],
    ['08212', 'Karlsruhe', 'urban'],
    ['08215', 'Karlsruhe', 'rural'],
  ],
  associations: [],
  municipalities: [
    ['08117001', '081175001001', 'Adelberg', 'municipality'],
    ['08117002', '081175001002', 'Aichelberg', 'municipality'],
    ['08212000', '082120000000', 'Karlsruhe', 'urban-district'],
    ['08215007', '082150007007', 'Bretten', 'town'],
  ],
})

export const stateNames = printedNames(state)

function named(name: string): Municipality {
  const place = state.municipalities.find((one) => one.name === name)
  if (!place) throw new Error(`no place ${name}`)
  return place
}

/** 1000 € for eight persons: 125 € each */
export const rate = { totalBudget: 1000, personsTotal: 8 }

export const edition: Edition = {
  id: 'small',
  sample: false,
  published: '2018-01-05',
  validFrom: '2018-01-05',
  validUntil: null,
  status: 'final',
  provisional: false,
  perYear: true,
  standing: null,
  lastChecked: '2026-11-23',
  pot: { value: rate.totalBudget, source: { de: 'test', en: 'test' } },
  personsTotal: { value: rate.personsTotal, source: { de: 'test', en: 'test' } },
  threshold: { value: 51_000, source: { de: 'test', en: 'test' } },
  posts: [],
  sums: [],
  pdf: [],
}

/** 100 € to 100.02 € */
export const unit: InferredUnit = { low: 100, high: 100.02, hits: 40, of: 40, odds: 75 }

export function printed(name: string, amount: number, change: Partial<PrintedRow> = {}): PrintedRow {
  const text = `${name} ${change.persons ?? ''} ${amount}`
  return {
    page: 1,
    text,
    name,
    ags: '',
    persons: '',
    running: '',
    districts: null,
    amount,
    ...change,
  }
}

/** @param persons as printed; those that the rate gives, if any, are `personsByRate` */
export function proven(
  name: string,
  amount: number,
  persons: number | null = null,
  personsByRate: number | null = null,
  change: Partial<PrintedRow> = {},
): IdentifiedRow {
  const row = printed(name, amount, { persons: persons === null ? '' : String(persons), ...change })
  return { row, municipality: named(name), printedPersons: persons, personsByRate }
}

export function resolved(row: PrintedRow, place: string | null = row.name): Resolved {
  return {
    row,
    municipality: place === null ? null : named(place),
    findings: [],
    isToldByOrder: false,
  }
}

export function readingOf(rows: readonly PrintedRow[], change: Partial<Reading> = {}): Reading {
  return {
    rows,
    sums: [],
    breaks: [],
    unexplained: [],
    disagreeing: [],
    unnamed: [],
    unitsPerEuro: 1,
    isRounded: false,
    notUnderstood: [],
    withoutAmount: [],
    lines: rows.length,
    isRunningText: false,
    hasRunningNumbers: false,
    hasPersons: true,
    ...change,
  }
}

export function evidenceOf(
  rows: readonly IdentifiedRow[],
  change: Partial<Evidence> = {},
  reading: Partial<Reading> = {},
): Evidence {
  return {
    reading: readingOf(
      rows.map(({ row }) => row),
      reading,
    ),
    rows,
    register: state,
    names: stateNames,
    edition: null,
    perCapitaRate: null,
    rowCount: rows.length,
    unit: null,
    ...change,
  }
}

export function printedSum(label: string, amount: number, change: Partial<PrintedSum> = {}): PrintedSum {
  const districts = districtsSummed(label, stateNames)
  return { page: 1, text: `${label} ${amount}`, label, districts, amount, persons: null, after: 0, ...change }
}
