import { beforeAll, describe, expect, it } from 'vitest'
import { runInProcess } from '../../support/in-process.js'

/** The page of a command, without its style and script. */
async function page(...args: string[]): Promise<{ html: string; style: string }> {
  const { stdout, code } = await runInProcess(['report', ...args])
  expect(code).toBe(0)
  const style = /<style>([\s\S]*)<\/style>/.exec(stdout)?.[1] ?? ''
  return { html: stdout.replace(/<(style|script)>[\s\S]*?<\/\1>/g, ''), style }
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const part = (html: string, id: string) =>
  html.slice(html.indexOf(`<section id="${id}"`), html.indexOf('</section>', html.indexOf(`id="${id}"`)))

describe('the page of a district', () => {
  let html: string
  let style: string
  beforeAll(async () => {
    ;({ html, style } = await page('--edition', 'demo', '-d', 'Lörrach'))
  }, 60_000)

  it('begins with the groups, the map and the table follow', () => {
    const at = ['groups', 'map', 'municipalities', 'proof', 'sources'].map((id) =>
      html.indexOf(`<section id="${id}"`),
    )
    expect(Math.min(...at)).toBeGreaterThan(0)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  })

  it('sorts municipalities, members and those alone by name', () => {
    const sorted = (names: readonly (string | undefined)[]) =>
      expect(names).toEqual(names.toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'de')))
    const rows = [...part(html, 'municipalities').matchAll(/<th scope="row">([^<]+)/g)].map((row) => row[1])
    expect(rows).toHaveLength(35)
    sorted(rows)
    for (const [, card] of html.matchAll(/<article class="group"[^>]*>([\s\S]*?)<\/article>/g))
      sorted([...(card ?? '').matchAll(/<li><span>([^<]+)/g)].map((member) => member[1]))
    sorted(
      [...html.matchAll(/<ul class="inline">([\s\S]*?)<\/ul>/g)].flatMap(([, list]) =>
        [...(list ?? '').matchAll(/<li>([^<]+)/g)].map((one) => one[1]),
      ),
    )
  })

  it('names the euro in the head of a column or beside a figure, never both', () => {
    const table = part(html, 'municipalities')
    expect(textOf(table)).toContain('Betrag (€)')
    expect(table.slice(table.indexOf('<tbody>'))).not.toContain('€')
    expect(textOf(part(html, 'groups'))).toMatch(/Gruppe 1 315\.248 €/)
  })

  it('has two sentences to quote, with edition, mark, source and day', () => {
    const quote = /<figure class="quote">[\s\S]*?<\/figure>/.exec(html)?.[0] ?? ''
    const [said, cited] = [/<blockquote>([\s\S]*)<\/blockquote>/, /class="cited">([^<]*)/].map((pattern) =>
      textOf(pattern.exec(quote)?.[1] ?? ''),
    )
    expect(said?.match(/[.](?= [A-Z]| ?$)/g)).toHaveLength(2)
    expect(cited).toMatch(
      /^Quelle: MUSTER – erfundene Beträge · Planungsrahmen demo .* · Beträge: muster\.pdf · Erstellt am/,
    )
  })

  it('shows the ways as a table, the one of this proposal marked', () => {
    const ways = textOf(/<table class="small ways">[\s\S]*?<\/table>/.exec(html)?.[0] ?? '')
    expect(ways).toContain('Verwaltungsgemeinschaften bleiben ganz dieser Vorschlag 7 4 0 0')
    expect(ways).toContain('möglichst viele Gruppen 10 10 0 6')
  })

  it('prints title, mark and numbers of pages on every page', () => {
    expect(style).toContain('@top-left{content:"Integrationsmanagement: Landkreis Lörrach"')
    expect(style).toContain('@top-right{content:"MUSTER – erfundene Beträge"')
    expect(style).toContain('content:"Seite " counter(page) " von " counter(pages)')
  })
})

describe('the page of a district of which amounts are unknown', () => {
  it('names the unknown in one line, and the doubt in the quotation', async () => {
    const { html } = await page('--edition', '2017', '-d', 'Enzkreis')
    const groups = part(html, 'groups')
    expect(groups).toMatch(
      /Betrag unbekannt, deshalb in keiner Gruppe: 4<\/h3>\s*<p>Kämpfelbach, Königsbach-Stein, Neulingen, Ölbronn-Dürrn<\/p>/,
    )
    expect(textOf(html)).toContain('24 von 28 Beträgen bekannt')
    expect(part(html, 'municipalities')).toMatch(/Neulingen<\/th><td class="figure">unbekannt</)
  })
})
