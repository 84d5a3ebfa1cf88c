import { expect, it } from 'vitest'
import { languageOf } from '../../src/cli/language.js'

it.each([
  ['de', {}, 'de'],
  ['en', { LC_ALL: 'de_DE.UTF-8' }, 'en'],
  [undefined, { IGM_LANG: 'en', LC_ALL: 'de_DE.UTF-8' }, 'en'],
  [undefined, { LC_ALL: 'de_AT.UTF-8', LC_MESSAGES: 'en_US', LANG: 'en_US' }, 'de'],
  [undefined, { LC_ALL: '', LC_MESSAGES: 'de_CH', LANG: 'en_US' }, 'de'],
  [undefined, { LANG: 'de' }, 'de'],
  [undefined, { LANG: 'fr_FR.UTF-8' }, 'en'],
  [undefined, { LANG: 'C' }, 'en'],
  ['fr', { LANG: 'de_DE.UTF-8' }, 'de'],
  ['fr', { LANG: 'fr_FR.UTF-8' }, 'en'],
  [undefined, { LANG: 'den_CA' }, 'en'],
])('option %s with %j: %s', (option, env, language) => {
  expect(languageOf(option, env)).toBe(language)
})

it('asks the system where the shell says nothing', () => {
  const system = Intl.DateTimeFormat().resolvedOptions().locale
  expect(languageOf(undefined, {})).toBe(system.startsWith('de') ? 'de' : 'en')
})
