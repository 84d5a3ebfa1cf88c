import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../support/igm.js'

const STEP = /^\d\. `(?<from>[\w/-]+\.ts)` → (?<to>(?:`[\w/-]+\.ts`(?:, )?)+): \S/

function stepsOf(text: string): readonly string[] {
  const [, walks = ''] = text.split('## Four walks')
  return walks.split('\n').filter((line) => /^\d\./.test(line))
}

/** @returns paths below `src` of what a file loads, at once or when it is needed */
function importsOf(path: string): readonly string[] {
  const code = readFileSync(join(ROOT, 'src', path), 'utf8')
  return [...code.matchAll(/(?:from |import\()'(\.[^']+)\.js'/g)].map(([, name = '']) =>
    join(dirname(path), `${name}.ts`),
  )
}

const steps = stepsOf(readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8'))

it('ARCHITECTURE.md walks four ways in five steps each', () => {
  expect(steps).toHaveLength(20)
})

it.each(steps)('%s', (line) => {
  const { from = '', to = '' } = STEP.exec(line)?.groups ?? {}
  const imports = importsOf(from)
  const named = [...to.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !imports.some((path) => path.endsWith(name)))).toEqual([])
})
