import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eligible } from '../../../src/api/eligible.js'
import { lookup } from '../../../src/api/lookup.js'
import { openWorkspace } from '../../../src/api/workspace.js'
import { decodeTable, encodeTable } from '../../../src/source/store/table-format.js'
import { run } from '../../support/igm.js'
import { record } from '../../trust/support/ledger.js'
import { FOLDER, MAKERS } from './makers.js'

const NONE = { alone: 0, join: 0, none: 0, unknown: 0 }

/**
 * What every build answered from the tables it stored. `digest` is the SHA-256 of a line "AGS amount persons" for each
 * municipality, computed from the CSV beside the PDFs (`test/fixtures`), not from an answer.
 */
const FIGURES = {
  2018: {
    summary: { alone: 250, join: 826, none: 25, unknown: 0, amount: 57_999_981, bounded: NONE },
    amounts: { Lörrach: 218_922, Stuttgart: 3_270_297, Aidlingen: 17_514, 'Herdwangen-Schönach': 11_941 },
    digest: 'fd154ec05ef79fcc2f3d09a492a978626b08bcf97fd8dacfaad0ce2fdaf9e674',
  },
  cases: {
    summary: { alone: 49, join: 69, none: 983, unknown: 0, amount: 6_399_999, bounded: NONE },
    amounts: { Lörrach: 46_686, Stuttgart: 0, Bretten: 49_906, Karlsruhe: 668_897 },
    digest: '760d42d49f7ed08155e6134c0c4fca525d492a3711049bb4149a4c3f831d919c',
  },
} as const

const TABLES = MAKERS.flatMap((maker) =>
  ['pdf', 'csv', 'own'].map((store) => {
    const edition = store === 'own' ? ('cases' as const) : (2018 as const)
    const folder = join(FOLDER, maker, store)
    return { maker, store, edition, folder, path: join(folder, 'tables', `${edition}.json`) }
  }),
)
// `--edition-file` came later than the first build that could import.
const STORED = TABLES.filter(({ path }) => existsSync(path))

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('tables that earlier builds stored', () => {
  it('are three', () => {
    expect(STORED.map(({ maker, store }) => `${maker}/${store}`)).toMatchInlineSnapshot(`
      [
        "0.1.0/pdf",
        "0.1.0/csv",
        "0.1.0/own",
      ]
    `)
  })

  it('answer as they did then', async () => {
    const answers = await Promise.all(
      STORED.map(async ({ edition, folder }) => {
        const workspace = openWorkspace({ IGM_DATA_DIR: folder })
        const names = Object.keys(FIGURES[edition].amounts)
        const { results } = await lookup(workspace, { queries: names, edition: String(edition) })
        const all = await eligible(workspace, { districts: [], statuses: [], edition: String(edition) })
        const lines = all.municipalities.map(({ ags, amount, persons }) => `${ags} ${amount} ${persons}\n`)
        const amounts = Object.fromEntries(results.map(({ name, amount }) => [name, amount]))
        return { edition, amounts, summary: all.summary, digest: sha256(lines.join('')) }
      }),
    )
    const wrong = answers.filter(
      ({ edition, ...found }) => JSON.stringify(found) !== JSON.stringify(wanted(edition)),
    )
    record({
      area: 'compatibility',
      tried: 'stored table of an earlier build read',
      times: answers.length,
      lost: STORED.length - answers.length,
      wrong: wrong.length,
    })
    for (const { edition, ...found } of answers) expect(found).toEqual(wanted(edition))
  })

  it.each(STORED)('$maker/$store: the command says so, too', async ({ folder, edition }) => {
    const env = { IGM_DATA_DIR: folder }
    const ran = await run(['lookup', 'Lörrach', '--edition', String(edition), '--format', 'csv'], { env })
    expect([ran.code, ran.stdout]).toEqual([
      0,
      expect.stringContaining(`,${FIGURES[edition].amounts.Lörrach},`),
    ])
  })

  it('end in the SHA-256 of all that stands before it, and are written today byte for byte as then', async () => {
    for (const { path } of STORED) {
      const text = readFileSync(path, 'utf8')
      const [whole, rest, digest] = /^(\{.*),"digest":"([0-9a-f]{64})"\}\n$/.exec(text) ?? []
      expect([whole, sha256(`${rest}}`)], path).toEqual([text, digest])
      const table = await decodeTable(Buffer.from(text))
      expect(table && Buffer.from(await encodeTable(table)).toString(), path).toBe(text)
    }
  })
})

function wanted(edition: keyof typeof FIGURES) {
  const { amounts, summary, digest } = FIGURES[edition]
  return { amounts, summary, digest }
}
