import { readFileSync } from 'node:fs'
import { fullTable } from '../../support/fixtures.js'
import { STEERING } from './nasty.js'

type Content = () => string | Uint8Array

const MEGABYTES_20 = 20_000_000
const DEEP = 100_000
const amount =
  (text: string): Content =>
  () =>
    `ags,amount\n08336050,${text}\n`
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

/** CSV files that are no tables, or no tables that anybody has. */
const TABLES: Readonly<Record<string, Content>> = {
  'own.csv': amount('796'),
  'empty.csv': () => '',
  'blank.csv': () => '\r\n\r\n',
  'head-only.csv': () => 'ags,amount\n',
  'nul.csv': () => 'ags,amount\n08336050,7\u000096\n',
  'not-utf-8.csv': () => new Uint8Array([...Buffer.from('ags,amount\n'), 0xff, 0xfe, 0xc3, 0x28, 0x2c, 0x31]),
  'utf-16-big.csv': () => utf16('\uFEFFags;amount\r\n08336050;796\r\n').swap16(),
  'utf-16-cents.csv': () => utf16('\uFEFFags;amount\r\n08336050;51.000,50\r\n'),
  'picture.csv': () => Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex'),
  'columns.csv': () => `${Array.from({ length: DEEP }, (_, at) => `c${at}`).join(',')}\n`,
  'wide.csv': () => `ags,amount${',x'.repeat(30_000)}\n08336050,796\n`,
  'long-line.csv': () => `ags,amount\n08336050,${'1'.repeat(MEGABYTES_20)}\n`,
  'long-head.csv': () => 'a'.repeat(MEGABYTES_20),
  'quote.csv': () => `ags,amount\n"${'a,b\n'.repeat(1_000_000)}`,
  'million.csv': () => `ags,amount\n${'08336050,796\n'.repeat(1_000_000)}`,
  'strangers.csv': () =>
    `name,amount\n${Array.from({ length: 1500 }, (_, at) => `Ort${at},${796 * (at + 1)}`).join('\n')}`,
  'columns-missing.csv': () => 'a,b\n1,2\n',
  'steering-head.csv': () => `${STEERING.replace(/[;]/g, '')},b\n1,2\n`,
  'steering-twice.csv': () => `ags,amount,"Betrag\u001B\u0007"\n08336050,60000,70000\n`,
  'steering-name.csv': () => `name,district,amount\n"${STEERING}",Lörrach,796\n`,
  'turned.csv': () => 'name,district,amount\nL\u202Eörrach,\u2066Nirgends,796\n',
  'twice.csv': () => 'ags,amount\n08336050,796\n08336050,1592\n',
  'column-twice.csv': () => 'ags,amount,Betrag\n08336050,796,796\n',
  'stranger.csv': () => 'ags,amount\n08336999,796\n',
  'no-ags.csv': () => 'ags,amount\n99999999,796\n',
  'short-ags.csv': () => 'ags,amount\n123,796\n',
  'ragged.csv': () => 'ags,amount\n08336050\n',
  'nowhere.csv': () => 'ags,name,amount\n,,5\n',
  'formula.csv': () => 'name,district,amount\n"=cmd|\' /C calc\'!A0",Lörrach,796\n',
  'long-name.csv': () => `name,district,amount\n${'x'.repeat(90_000)},Lörrach,796\n`,
  'persons.csv': () => 'ags,amount,persons\n08336050,796,1.5\n',
  'half.csv': () => readFileSync(fullTable().csv, 'utf8').split('\r\n').slice(0, 500).join('\r\n'),
  'grouped-dot.csv': amount('51.000'),
  'grouped-comma.csv': amount('"51,000"'),
}

/** Cells of the column `amount` that are no whole euro. */
export const NO_AMOUNTS: Readonly<Record<string, string>> = {
  'minus-one': '-1',
  'plus-five': '+5',
  cents: '"51.000,50"',
  exponent: '1e400',
  'zero-x': '0x10',
  nan: 'NaN',
  infinity: 'Infinity',
  arabic: '٣',
  'full-width': '１２',
  underscore: '1_000',
  unsafe: '9007199254740993',
  words: 'viel',
  steering: '\u001B[31m5',
  'formula-cell': '=1+1',
}
/** And one that is, but not in this state. */
const TOO_MUCH = { 'too-much.csv': amount('9007199254740991'), 'ten-billion.csv': amount('10000000000') }

const DOCUMENTS: Readonly<Record<string, Content>> = {
  'empty.pdf': () => '',
  'head-only.pdf': () => '%PDF-1.7\n',
  'web-page.pdf': () => '<!doctype html><title>404</title>',
  'picture.pdf': () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'zip.pdf': () => Buffer.from('504b0304140000000000', 'hex'),
  'text.pdf': () => STEERING,
  'cut.pdf': () => readFileSync(fullTable().pdf).subarray(0, 20_000),
  [`${STEERING.replaceAll('/', '')}.pdf`]: () => '',
  'zeros.pdf': () => new Uint8Array(1_000_000),
}

const plan = (fields: object) =>
  JSON.stringify({
    ...{ schemaVersion: 1, edition: '2018', sample: false, verdict: 'proven', ownAmounts: [] },
    ...{ groups: [], ungrouped: [] },
    ...{ scope: {}, coverage: {}, proof: {}, ...fields },
  })
const THRESHOLD = { value: 51_000, source: 'a letter' }
const edition =
  (fields: object): Content =>
  () =>
    JSON.stringify({ id: '2019', published: '2019-01-05', threshold: THRESHOLD, ...fields })

/** JSON that is neither a plan nor an edition. */
export const NO_JSON: Readonly<Record<string, Content>> = {
  'empty.json': () => '',
  'list.json': () => '[]',
  'text.json': () => '"x"',
  'null.json': () => 'null',
  'huge-number.json': () => '1e999',
  'cut.json': () => '{"schemaVersion":1',
  'binary.json': () => new Uint8Array([0xff, 0xfe, 0, 1]),
  'brackets.json': () => '['.repeat(DEEP) + ']'.repeat(DEEP),
  'open-brackets.json': () => '{"a":'.repeat(DEEP),
  'nested.json': () => `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  'prototype.json': () =>
    '{"__proto__":{"schemaVersion":1,"id":"x"},"constructor":{"prototype":{"schemaVersion":1}},"id":"__proto__"}',
}

/** Plans with the field that is wrong. */
export const NO_PLANS: Readonly<Record<string, string>> = {
  'plan-version.json': plan({ schemaVersion: '1' }),
  'plan-edition.json': plan({ edition: 2018 }),
  'plan-amounts.json': plan({ ownAmounts: [['08336050', 1]] }).replace(',1]', ',1e400]'),
  'plan-cents.json': plan({ ownAmounts: [['08336050', 0.5]] }),
  'plan-groups.json': plan({ groups: { length: 1e9 } }),
  'plan-scope.json': plan({ scope: null }),
  'plan-proof.json': plan({ proof: 'yes' }),
}

/** Plans of the right outer shape, none of whose claims holds. */
export const WRONG_PLANS: Readonly<Record<string, Content>> = {
  'plan-bare.json': () => plan({}),
  'plan-steering.json': () => plan({ groups: [{ id: STEERING, members: [STEERING] }] }),
  'plan-deep.json': () =>
    plan({}).replace('"proof":{}', `"proof":{"components":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`),
}

/** Editions with the field that is wrong. */
export const NO_EDITIONS: Readonly<Record<string, { place: string; content: Content }>> = {
  'edition-path.json': { place: 'id', content: edition({ id: '../../x' }) },
  'edition-steering.json': { place: 'id', content: edition({ id: STEERING }) },
  'edition-month.json': { place: 'published', content: edition({ published: '2019-99-99' }) },
  'edition-list.json': { place: 'threshold', content: edition({ threshold: [] }) },
  'edition-zero.json': {
    place: 'threshold.value',
    content: edition({ threshold: { ...THRESHOLD, value: 0 } }),
  },
  'edition-minus.json': {
    place: 'threshold.value',
    content: edition({ threshold: { ...THRESHOLD, value: -5 } }),
  },
  'edition-huge.json': { place: 'pot.value', content: edition({ pot: { ...THRESHOLD, value: 9e15 } }) },
  'edition-infinite.json': {
    place: 'threshold.value',
    content: () => edition({})().toString().replace('51000', '1e400'),
  },
  'edition-posts.json': {
    place: 'posts.0.value',
    content: edition({ posts: [{ ...THRESHOLD, value: 0, qualification: 'intermediate' }] }),
  },
  'edition-address.json': {
    place: 'pdf.0.url',
    content: edition({ pdf: [{ kind: 'official', url: 'javascript:alert(1)' }] }),
  },
}

/** Every file in the folder of the bad lines that is made here, by name. */
export const FILES: Readonly<Record<string, Content>> = {
  ...TABLES,
  ...TOO_MUCH,
  ...Object.fromEntries(Object.entries(NO_AMOUNTS).map(([name, cell]) => [`${name}.csv`, amount(cell)])),
  ...DOCUMENTS,
  ...NO_JSON,
  ...Object.fromEntries(Object.entries(NO_PLANS).map(([name, text]) => [name, () => text])),
  ...WRONG_PLANS,
  ...Object.fromEntries(Object.entries(NO_EDITIONS).map(([name, { content }]) => [name, content])),
  'edition-2018.json': edition({ id: '2018' }),
  'edition-2019.json': edition({}),
  'too-large.json': () => ' '.repeat(1_000_001),
}
