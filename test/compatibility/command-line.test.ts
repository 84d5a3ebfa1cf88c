import { it } from 'vitest'
import * as library from '../../src/api/index.js'
import { COMMANDS } from '../../src/cli/catalog.js'
import { COMMON_OPTIONS } from '../../src/cli/command.js'
import { ALL_FORMATS } from '../../src/cli/emit.js'
import { expectPinned } from './support/golden.js'

it('every command, argument and option is still there', async () => {
  const common = COMMON_OPTIONS.map(({ flags }) => flags).sort()
  const found: Record<string, string[]> = { 'every command': common, '--format': [...ALL_FORMATS].sort() }
  for (const name of Object.keys(COMMANDS).sort()) {
    const { meta } = await COMMANDS[name]!()
    const options = meta.options.map(({ flags, repeat }) => (repeat ? `${flags} …` : flags))
    found[`igm ${name}`] = [`arguments ${meta.args}`, ...options.sort()]
  }
  expectPinned('command-line', 'command, argument or option', found)
})

it('the library exports what it did', () => {
  expectPinned('library', 'function of the library', { igm: Object.keys(library).sort() })
})
