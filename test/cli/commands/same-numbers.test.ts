import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { runInProcess, runJsonInProcess } from '../../support/in-process.js'
import { tempFolder } from '../../support/temp-folder.js'

const SCOPE = ['--edition', 'demo', 'Heidenheim', '--prefer', 'groups']

interface Counted {
  readonly counts: { readonly groups: number; readonly alone: number; readonly members: number }
  readonly groups: readonly { readonly id: number; readonly members: readonly string[] }[]
}

test('screen, files, page, paper, workbook and the check count the same groups, and those alone apart', async () => {
  const folder = tempFolder()
  const at = (name: string) => join(folder, name)
  const said = async (...args: string[]) => (await runInProcess(args, { lang: 'de' })).stdout
  const { counts, groups } = await runJsonInProcess<Counted>(['group', ...SCOPE])
  const joint = groups.filter(({ members }) => members.length > 1)
  expect([counts.groups, counts.alone]).toEqual([joint.length, groups.length - joint.length])
  expect(counts.alone).toBeGreaterThan(0)
  // numbered from 1, the groups of two and more first
  expect(joint.map(({ id }) => id)).toEqual(joint.map((_, index) => index + 1))

  const screen = await said('group', ...SCOPE, '--plan', at('plan.json'))
  expect(screen).toContain(
    `${counts.groups} Gruppen mit zusammen ${counts.members} Gemeinden, ${counts.alone} allein.`,
  )
  expect(screen.match(/^Gruppe \d+:/gm)).toHaveLength(counts.groups)
  const verified = await said('verify', at('plan.json'))
  expect(verified).toContain(`(${counts.groups} Gruppen, ${counts.alone} allein)`)

  const rows = (await said('group', ...SCOPE, '--format', 'csv')).split('\n').slice(1)
  const numbers = rows.flatMap((row) => row.match(/^\d{8},[^,]+,\d+,(\d+),/)?.[1] ?? [])
  expect([new Set(numbers).size, numbers.length]).toEqual([counts.groups, counts.members])

  const sentence = `${counts.groups} Gruppen aus zusammen ${counts.members} Gemeinden vor`
  const page = await said('report', ...SCOPE)
  expect(page).toContain(sentence)
  for (const name of ['a.docx', 'a.xlsx']) {
    await said('report', ...SCOPE, '-o', at(name))
    const parts = Object.values(unzipSync(readFileSync(at(name)))).map((bytes) => strFromU8(bytes))
    expect([name, parts.join('').includes(sentence)]).toEqual([name, true])
  }
})
