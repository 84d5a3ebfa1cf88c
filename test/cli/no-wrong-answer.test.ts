import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ran, ROOT, run } from '../support/igm.js'
import { runInProcess } from '../support/in-process.js'
import { sharedFolder } from '../support/temp-folder.js'
import { typedInto } from '../support/workbook-cells.js'

/**
 * What once was a wrong answer, kind by kind, through the program itself; the variants of each are tried in process,
 * at the functions that give the answer.
 */
const folder = sharedFolder()
const OWN_FIGURES = join(ROOT, 'test', 'fixtures', 'own-figures')
const env = { IGM_DATA_DIR: join(folder, 'store') }

interface Kind {
  readonly kind: string
  readonly args: readonly string[]
  readonly code: number
  /** on standard output */
  readonly says?: readonly RegExp[]
  /** on standard error */
  readonly told?: readonly RegExp[]
  /** anywhere */
  readonly never?: RegExp
}

function holds({ stdout, stderr, code }: Ran, expected: Kind): void {
  for (const words of expected.says ?? []) expect(stdout).toMatch(words)
  for (const words of expected.told ?? []) expect(stderr).toMatch(words)
  if (expected.never) expect(stdout + stderr).not.toMatch(expected.never)
  expect(code).toBe(expected.code)
}

/** @returns path of a file with this text */
function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** As an old Macintosh writes it. */
const MAC_ROMAN: Readonly<Record<string, number>> = { ä: 0x8a, ö: 0x9a, ü: 0x9f, ß: 0xa7, '€': 0xdb }
const macRoman = (text: string) =>
  Uint8Array.from(text, (letter) => MAC_ROMAN[letter] ?? letter.charCodeAt(0))

const amounts = (path: string, ...scope: readonly string[]) => ['group', ...scope, '--amounts', path]
const fixture = (name: string) => join(OWN_FIGURES, name)

describe('a place', () => {
  it.each<Kind>([
    {
      kind: 'keys as spreadsheets leave them, and those that are none of a municipality here',
      args: ['8336050', '8336050.0', '="08336050"', 'AGS 08336050', '083365003050', '09162000', '08336'],
      code: 1,
      says: [/(?:^08336050,Lörrach,[^\n]*\n){5}/m],
      told: [
        /09162000 liegt nicht in Baden-Württemberg, sondern in Bayern/,
        /„08336“ ist der Landkreis Lörrach/,
      ],
    },
    {
      kind: 'districts behind names, kinds before them, several places in one argument, a district',
      args: [
        'Neuhausen Enzkreis',
        'Wehr (Baden)',
        'Große Kreisstadt Lörrach',
        'Konstanz, Singen',
        'Landkreis Lörrach',
      ],
      code: 1,
      says: [/08236044,[^\n]*\n08337116,[^\n]*\n08336050,[^\n]*\n08335043,[^\n]*\n08335075,/],
      told: [/„Landkreis Lörrach“ ist der Landkreis Lörrach, keine Gemeinde/],
    },
    {
      kind: 'short forms, homonyms and villages, never with an amount of their own',
      args: ['Saulgau', 'Säckingen', 'Neuhausen', 'Haagen'],
      code: 1,
      says: [/08437100,[^\n]*\n08337096,[^\n]*\n08236044,/],
      told: [
        /Zu „Neuhausen“ gibt es auch: Neuhausen auf den Fildern/,
        /„Haagen“ ist keine Gemeinde, aber als Ort bekannt in: .*Lörrach.*CC BY 4\.0.*ODbL/,
      ],
      never: /gehört zu|Haagen,/,
    },
  ])('$kind', async (one) => {
    holds(await run(['lookup', ...one.args, '--format', 'csv']), one)
  })

  it('with a comma in its name is one of a list: the longest match goes first', async () => {
    const { stdout } = await run([
      'group',
      'Heidenheim',
      '--edition',
      'demo',
      '--together',
      'Herbrechtingen, Stadt,Heidenheim an der Brenz',
      '--format',
      'json',
    ])
    expect(JSON.parse(stdout).scope.together).toEqual([['08135019', '08135020']])
  })
})

describe('own figures', () => {
  const short = file(
    'kurz.csv',
    macRoman(
      'Beträge des Landkreises\nGemeindename;Kreisname;Betrag in €;Vermerk\nLörrach;Lörrach;218.922 €;\nMöglingen;Ludwigsburg;60.000 €;geprüft\n;;;\nSumme;;278.922 €;\n',
    ),
  )
  it.each<Kind>([
    {
      kind: 'a key and a name that contradict each other',
      args: amounts(fixture('f16-key-and-name-contradict.csv'), 'Tübingen'),
      code: 3,
      told: [/Zeile 2: 08416041 ist Tübingen .*daneben steht aber „Mössingen“/, /nicht verwendet: 1 Fehler/],
    },
    {
      kind: 'a key of another state',
      args: ['import', fixture('f17-key-of-bavaria.csv'), '--edition', '2018'],
      code: 3,
      told: [/Zeile 2: .*Bayern/],
    },
    {
      kind: 'all unknown names with file and line, not only the first',
      args: amounts(fixture('f19-only-first-bad-name.csv'), 'Tübingen'),
      code: 3,
      told: [/Zeile 2: [\s\S]*Zeile 3: [\s\S]*Zeile 4: /],
    },
    {
      kind: 'amounts of a month',
      args: amounts(file('monat.csv', 'AGS;Betrag im Monat\n08336050;5000\n'), 'Lörrach'),
      code: 3,
      told: [/Zeile 1: „im Monat“ in „Betrag im Monat“: das sind keine ganzen Euro eines Jahres/],
    },
    {
      kind: 'a thousands comma that splits a cell',
      args: amounts(fixture('amounts-un.csv'), 'Lörrach'),
      code: 3,
      told: [/Zeile 2: [\s\S]*Zeile 3: /],
    },
    {
      kind: 'thousands without their last digits',
      args: ['import', fixture('amounts-tsd.csv'), '--edition', '2018'],
      code: 3,
      told: [/Zeile 2: /],
    },
    {
      kind: 'Mac Roman, a title, a head that is nearly known, separators alone and a sum are read, and said',
      args: [...amounts(short, 'Lörrach', 'Ludwigsburg'), '--format', 'json'],
      code: 0,
      says: [/"ownAmounts": \[\s*\[\s*"08118051",\s*60000\s*\],\s*\[\s*"08336050",\s*218922\s*\]\s*\]/],
      told: [/Mac Roman|mac-roman/, /Vermerk/, /Summe/],
    },
  ])('$kind', async (one) => {
    const ran = await run(one.args)
    holds(ran, one)
    if (one.code === 3) expect(ran.stdout).toBe('')
  })

  it('a meaning that somebody wrote over the title of our own form is asked about', async () => {
    const path = join(folder, 'form.xlsx')
    await runInProcess(['export', 'Heidenheim', '-o', path, '--quiet'])
    writeFileSync(path, typedInto(readFileSync(path), 4, { A2: 'alle Beträge in T€', D7: 5000 }))
    holds(await run(amounts(path, 'Heidenheim')), {
      kind: '',
      args: [],
      code: 3,
      told: [/Zeile 2: „T€“ in „alle Beträge in T€“/],
    })
  })
})

describe('the sample', () => {
  let list: string
  beforeAll(async () => {
    const { stdout } = await runInProcess(['export', '--edition', 'demo', '--format', 'csv', '--all'])
    // Without its mark, under another name.
    const rows = stdout
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((row) => row.split(','))
    list = file(
      'betraege.csv',
      `AGS;Betrag\n${rows.map(([ags, , , , amount]) => `${ags};${amount}`).join('\n')}\n`,
    )
  })

  it('exported is marked in every row and on standard error', async () => {
    const { stdout, stderr, code } = await run(['export', '--edition', 'demo', '--format', 'csv', '--all'])
    const [head = '', ...rows] = stdout.trim().split(/\r?\n/)
    const isMarked = (row: string) => row.endsWith(',MUSTER')
    expect([code, head.endsWith(',sample'), rows.length, rows.every(isMarked)]).toEqual([0, true, 1101, true])
    expect(stderr).toContain('MUSTER')
  })

  it('is never stored as the official table, and marks the plan that rests on it', async () => {
    const stored = await run(['import', list, '--edition', '2018'], { env })
    expect([stored.code, stored.stdout]).toEqual([3, ''])
    expect(stored.stderr).toMatch(/MUSTER|Muster/)
    const plan = join(folder, 'plan.json')
    const { code, stderr } = await run([...amounts(list, 'Lörrach'), '--plan', plan])
    expect(code).toBe(0)
    expect(stderr).toMatch(/erfunden/)
    expect(JSON.parse(readFileSync(plan, 'utf8')).sample).toBe(true)
    holds(await run(['verify', plan]), { kind: '', args: [], code: 0, says: [/MUSTER/] })
  })
})

describe('a stored table', () => {
  it('is not one that contradicts most of what is published', async () => {
    const { code, stdout, stderr } = await run(
      ['import', join(ROOT, 'test', 'fixtures', 'pdf', 'chromium-grid.csv')],
      { env },
    )
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/Zeile \d+: Lörrach: veröffentlicht 218\.922 €, in der Tabelle .*45 von 46/)
    expect(stderr).toMatch(/wurde nicht übernommen/)
  })

  it('of a few rows is read, never proven; it takes the place of no better one in silence, and comes back', async () => {
    const about = file(
      'eigen.json',
      '{"id":"eigen","published":"2026-01","threshold":{"value":51000,"source":"Schreiben"}}',
    )
    const own = (path: string, ...more: readonly string[]) => [
      'import',
      path,
      '--edition-file',
      about,
      ...more,
    ]
    const three = file('drei.csv', 'AGS;Betrag\n08336050;60000\n08336084;51000\n08336008;5000\n')
    const stored = await run(own(three), { env })
    holds(stored, {
      kind: '',
      args: [],
      code: 0,
      says: [/gelesen, nicht bewiesen/],
      never: /gelesen und bewiesen/,
    })
    const fewer = await run(own(fixture('f01-two-rows.csv')), { env })
    holds(fewer, { kind: '', args: [], code: 3, told: [/drei\.csv, 3 Beträge.*--replace/] })
    await runInProcess(own(fixture('f01-two-rows.csv'), '--replace'), { env })
    const { stdout } = await run(['editions', '--history'], { env })
    const version = /eigen@[0-9a-f]{8}(?=.*drei\.csv)/.exec(stdout)?.[0] ?? ''
    const back = await run(['editions', '--restore', version], { env })
    holds(back, { kind: '', args: [], code: 0, says: [/drei\.csv/] })
  })

  it('is none of amounts that are off by a factor', async () => {
    const about = file(
      'klein.json',
      '{"id":"klein","published":"2026-01","threshold":{"value":51000,"source":"Schreiben"}}',
    )
    const list = file('klein.csv', 'AGS;Betrag\n08336050;60\n08336084;51\n')
    const small = await run(['import', list, '--edition-file', about], { env })
    holds(small, { kind: '', args: [], code: 3, told: [/60 €.*51\.000 €/] })
  })
})

describe('what is known', () => {
  it.each<Kind>([
    {
      kind: 'of intervals and of single amounts, each as it was published',
      args: ['lookup', 'Sinsheim', 'Tuttlingen', 'Mannheim', 'Dossenheim', 'Hemsbach'],
      code: 0,
      says: [
        /zwischen 145\.000 € und 159\.999 €.*„150\.000“|zwischen 145\.000 und 159\.999 €/,
        /Sinsheim[\s\S]*darf allein beantragen/,
        /531\.781 € im Jahr/,
        /seit 2025 beantragen nur noch die 44/,
      ],
    },
    {
      kind: 'of 2017 is 60 % of the money of a year, never "a year", and pays no posts of a year',
      args: ['lookup', 'Ettlingen', 'Fellbach', '--edition', '2017'],
      code: 0,
      says: [
        /Ettlingen[\s\S]*122\.078 €/,
        /Druckfehler/,
        /128\.564 €/,
        /vorläufig.*60 % der Mittel.*überholt/,
      ],
      never: /im Jahr|Stellen {2}/,
    },
  ])('$kind', async (one) => {
    holds(await run(one.args), one)
  })

  it('of files is the digest that sha256sum prints', async () => {
    const { stdout } = await run(['editions', '--verify', '--format', 'json'], { env })
    const { files } = JSON.parse(stdout) as { files: { path: string; sha256: string; ok: boolean }[] }
    expect(files.length).toBeGreaterThan(10)
    for (const { path, sha256 } of files)
      expect(sha256, path).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'))
  })
})
