import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markup } from '../../src/report/markup.js'

it('escapes whatever is put in, in text and in attributes', () => {
  const name = `<script>alert("x")</script> & 'y'`
  expect(markup`<p title="${name}">${name}</p>`.text).toBe(
    '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</p>',
  )
})

it('takes in markup of its own kind, lists, numbers, and nothing for nothing', () => {
  const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`)
  expect(markup`<ul>${items}</ul>${null}${false}${0}`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0')
})

it('no text opens a tag, ends an attribute or breaks XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: made } = markup`${text}`
      expect(made).not.toMatch(/[<>"']/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      expect(made).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
    }),
  )
})

it.each(['\u202E', '\u2066', '\u200B', '\u200F', '\uFEFF', '\u061C', '\u00AD'])(
  'shows %j, which nobody would see',
  (character) => {
    expect(markup`${`a${character}b`}`.text).toBe('a\uFFFDb')
  },
)
