import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toJson, toNdjson } from '../../src/report/json.js'

it('toJson: one value, readable, with a line end', () => {
  expect(toJson({ ags: '08336050', amount: null })).toBe('{\n  "ags": "08336050",\n  "amount": null\n}\n')
})

it('toNdjson: one value per line, and nothing for nothing', () => {
  expect(toNdjson([{ a: 'x\ny' }, { a: 2 }])).toBe('{"a":"x\\ny"}\n{"a":2}\n')
  expect(toNdjson([])).toBe('')
})

it('toNdjson comes back line by line, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: fc.string({ unit: 'binary' }) })), (values) => {
      const lines = toNdjson(values).split('\n').slice(0, -1)
      expect(lines.map((line) => JSON.parse(line))).toEqual(values)
    }),
  )
})
