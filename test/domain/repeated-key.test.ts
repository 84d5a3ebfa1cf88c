import { expect, test } from 'vitest'
import { repeatedKey } from '../../src/domain/repeated-key.js'

test.each([
  ['{"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]}', null],
  ['{"a": "\\"a\\": 1", "b": "{\\"a\\":"}', null],
  ['["a", "a", {"b": "b"}, "}"]', null],
  ['{"a": 1, "b": [], "a" : 2}', 'a'],
  ['{"x": [{"a": {}, "\\u0061": 1}]}', 'a'],
  ['{"": 1, "": 2}', ''],
  ['"a"', null],
  ['{"a": "{", "a": 2}', 'a'],
  ['["a", {"b": ["a"], "c": "b"}]', null],
])('in %s the key that stands twice is %j', (text, key) => {
  expect(repeatedKey(text)).toBe(key)
})
