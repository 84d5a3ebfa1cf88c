import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, run } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'
import { tempFolder } from '../../support/temp-folder.js'

const STEPS = {
  de: [
    'Die PDF lesen',
    'nachschlagen',
    'Wer darf allein',
    'Gruppen vorschlagen',
    'Und jetzt mit echten Zahlen',
  ],
  en: ['Read the PDF', 'Look up', 'Who may apply', 'Propose groups', 'And now with real figures'],
}

describe.skipIf(!existsSync(join(ROOT, 'data', 'demo', 'muster.pdf')))('igm demo', () => {
  it.each(['de', 'en'] as const)('in %s: the whole way, every figure marked', async (lang) => {
    const folder = tempFolder()
    const env = {
      IGM_DATA_DIR: join(folder, 'store'),
      TMPDIR: join(folder, 'tmp'),
      TEMP: join(folder, 'tmp'),
    }
    mkdirSync(env.TMPDIR)
    // The program itself once: the other language says the same in this process.
    const { code, stdout, stderr } = await (lang === 'de' ? run : runInProcess)(['demo'], { lang, env })
    expect([code, stderr]).toEqual([0, ''])
    const at = STEPS[lang].map((words) => stdout.indexOf(words))
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(at[0]).toBeGreaterThan(0)
    expect(stdout).toContain('igm lookup Lörrach\n')
    expect(stdout.match(/MUSTER/g)?.length).toBeGreaterThanOrEqual(3)
    expect(stdout).not.toMatch(/undefined|218\.922|€218,922/)
    const [written = ''] = /\S+muster-loerrach\.html/.exec(stdout) ?? []
    const page = readFileSync(written, 'utf8')
    expect(page).toContain('MUSTER')
    expect(page).toContain(
      lang === 'de'
        ? 'Gruppe 1 (Schönau im Schwarzwald): 315.248 €'
        : 'Group 1 (Schönau im Schwarzwald): €315,248',
    )
    // Nothing of it is stored where official tables are.
    expect(readdirSync(folder)).toEqual(['tmp'])
  })
})
