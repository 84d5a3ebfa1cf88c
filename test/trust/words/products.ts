import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { COMMANDS } from '../../../src/cli/catalog.js'
import { loadTopics } from '../../../src/cli/messages/load-words.js'
import { runInProcess } from '../../support/in-process.js'

/** Provisional, with unknown neighbours: the edition of which most is said. */
const SIGMARINGEN = ['--edition', '2017', 'Sigmaringen']
const REPORT = ['report', ...SIGMARINGEN, '--exclude', 'Wald']
/** What a wish costs takes seconds: said once, in the paper. */
const WISHES: Readonly<Record<string, readonly string[]>> = { docx: ['--together', 'Bingen,Mengen'] }
const FIXTURE = 'test/fixtures/pdf/cases/plain.pdf'
const EDITION = ['--edition-file', 'test/fixtures/pdf/cases/edition.json']

/** Every command on the screen, with the variants that have sentences of their own. */
function screens(folder: string): readonly (readonly string[])[] {
  const [plan, other] = [join(folder, 'plan.json'), join(folder, 'other.json')]
  const bad = join(folder, 'bad.csv')
  writeFileSync(bad, 'Gemeinde;Betrag;Notiz\nTübinge;1;x\nHaagen;2;x\nWehr;fünf;x\n')
  const good = join(folder, 'good.csv')
  writeFileSync(good, 'Eigene Liste\nGemeinde;Betrag;Notiz\nBingen;7000;x\nSumme;7000;\n')
  return [
    ['lookup', 'Lörrach', 'Malsch', 'Tübinge', 'Haagen', '09162000', 'Landkreis Lörrach'],
    ['lookup', '--edition', '2017', 'Ettlingen', 'Schwanau'],
    ['lookup', 'Schwanau'],
    ['lookup', '--edition', 'demo', 'Ulm'],
    ['eligible', 'Ortenaukreis'],
    ['eligible', ...SIGMARINGEN],
    ['districts', 'Lörrach'],
    ['group', ...SIGMARINGEN, '--plan', plan, '--quiet'],
    ['group', ...SIGMARINGEN, '--amounts', good, '--plan', other],
    ['group', ...SIGMARINGEN, '--amounts', bad],
    ['group', ...SIGMARINGEN, '--exclude', 'Wald', '--max-size', '6'],
    ['group', '--edition', '2017', 'Enzkreis'],
    ['group', 'Ortenaukreis', '--explain', 'Kippenheim'],
    ['group', ...SIGMARINGEN, '--near-misses'],
    ['group', 'Lörrach', '--near-misses'],
    ['group', 'Ulm', '--together', 'Ulm,Wehr'],
    ['partners', ...SIGMARINGEN.slice(0, 2), 'Herbertingen'],
    ['partners', 'Schwanau'],
    ['verify', plan],
    ['compare', plan, other],
    ['export', ...SIGMARINGEN],
    ['export', 'Ulm', '--format', 'table'],
    ['report', 'Lörrach'],
    ['editions'],
    ['editions', '--verify', '--format', 'plain'],
    ['editions', '--history'],
    ['parse', FIXTURE, ...EDITION],
    ['parse', FIXTURE, ...EDITION, '--explain'],
    ['parse', 'test/fixtures/pdf/refused/unknown-name.pdf'],
    ['import', bad],
    ['import', good, '--edition', '2018'],
    ['completion', 'bash'],
    ['lokup'],
    ['group'],
    ['lookup', 'Ulm', '--formt', 'csv'],
  ]
}

const FILES = ['html', 'docx', 'xlsx', 'svg'] as const

/** @returns what a few commands say in a language: enough to see whether its words are there */
export async function fewProducts(lang: 'de' | 'en'): Promise<readonly string[]> {
  const lines = [
    ['lookup', 'Tübinge'],
    ['group', '--help'],
    ['help', 'proof'],
    ['eligible', 'Ulm'],
  ]
  const ran = await Promise.all(lines.map((line) => runInProcess(line, { lang })))
  return ran.map(({ stdout, stderr }) => stdout + stderr)
}

/** @returns everything that the command has to say in a language, by what was asked */
export async function products(lang: 'de' | 'en', folder: string): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>()
  const env = { IGM_DATA_DIR: join(folder, 'data') }
  const ask = async (line: readonly string[]) => {
    const { stdout, stderr } = await runInProcess(line, { lang, env })
    said.set(line.join(' '), stdout + stderr)
  }
  for (const line of screens(folder)) await ask(line)
  for (const format of ['csv', 'csv-excel', 'json', 'ndjson'])
    await ask(['group', ...SIGMARINGEN, '--format', format])
  for (const name of Object.keys(COMMANDS)) await ask([name, '--help'])
  for (const topic of Object.keys(await loadTopics(lang))) await ask(['help', topic])
  await ask(['--help'])
  for (const suffix of FILES) {
    const line = [...REPORT, ...(WISHES[suffix] ?? [])]
    said.set(`report as ${suffix}`, await fileOf(line, suffix, lang, folder))
  }
  said.set(
    'partners as docx',
    await fileOf(['partners', '--edition', '2017', 'Herbertingen'], 'docx', lang, folder),
  )
  said.set('too little known, as docx', await fileOf(['report', 'Ortenaukreis'], 'docx', lang, folder))
  said.set('eligible as xlsx', await fileOf(['eligible', ...SIGMARINGEN], 'xlsx', lang, folder))
  return said
}

async function fileOf(
  line: readonly string[],
  suffix: string,
  lang: 'de' | 'en',
  folder: string,
): Promise<string> {
  const path = join(folder, `product.${suffix}`)
  const { stderr } = await runInProcess([...line, '-o', path], { lang })
  const bytes = readFileSync(path)
  const isZip = suffix === 'docx' || suffix === 'xlsx'
  const parts = isZip ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [bytes.toString()]
  return [stderr, ...parts].join('\n')
}
