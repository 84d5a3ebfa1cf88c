import fc from 'fast-check'
import { expect, it } from 'vitest'
import { visibleJson } from '../../src/domain/visible-json.js'

it('escapes what would steer a terminal, and nothing else', () => {
  expect(visibleJson({ name: 'Lörrach \u009B31m\u202E\u007F😀' })).toBe(
    '{"name":"Lörrach \\u009b31m\\u202e\\u007f😀"}',
  )
  expect(visibleJson(undefined)).toBe('')
})

it('means the same, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const json = visibleJson(texts, 2)
      expect(JSON.parse(json)).toEqual(texts)
      expect(json).not.toMatch(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/u)
    }),
  )
})
