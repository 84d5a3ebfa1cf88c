import { symlinkSync, writeFileSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { realPath } from '../../src/source/real-path.js'
import { tempFolder } from '../support/temp-folder.js'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return { ...real, realpath: vi.fn(real.realpath) }
})
afterEach(() => vi.mocked(realpath).mockClear())

function linked(): { target: string; link: string } {
  const folder = tempFolder()
  const [target, link] = [join(folder, 'Müster.csv'), join(folder, 'link.csv')]
  writeFileSync(target, '')
  symlinkSync(target, link)
  return { target, link }
}

it('a link is followed', async () => {
  const { target, link } = linked()
  expect(await realPath(link)).toBe(await realPath(target))
})

it('a link is followed on a drive that gives no names of open files', async () => {
  const { target, link } = linked()
  const unknown = Object.assign(new Error('unknown error'), { code: 'UNKNOWN' })
  vi.mocked(realpath).mockRejectedValueOnce(unknown)
  expect(await realPath(link)).toBe(await realPath(target))
})

it('what is not there is told so by the system, and not looked for again', async () => {
  await expect(realPath(join(tempFolder(), 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' })
})
