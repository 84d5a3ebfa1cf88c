import { describe, expect, it } from 'vitest'
import { cssText } from '../../../src/report/html/html-page.js'

describe('cssText', () => {
  it('is a string of CSS', () => {
    expect(cssText('Landkreis Lörrach')).toBe('"Landkreis Lörrach"')
  })

  it('keeps every text within its string, and the string within the style of a page', () => {
    const hostile = cssText('"}</style><script>\\\n&')
    expect(hostile.slice(1, -1)).not.toMatch(/["<>&\n]|\\(?![0-9a-f]+ )/)
    expect(hostile).toContain('\\3c /style\\3e ')
  })
})
