import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { namesIn, refuseLink } from '../../../src/source/store/own-folder.js'
import { tempFolder } from '../../support/temp-folder.js'

describe('namesIn', () => {
  it('lists what lies in a folder, and nothing where there is none', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'a'), '')
    expect(await namesIn(folder)).toEqual(['a'])
    expect(await namesIn(join(folder, 'none'))).toEqual([])
  })

  it('says what cannot be read, and why', async () => {
    const path = join(tempFolder(), 'file')
    writeFileSync(path, '')
    await expect(namesIn(path)).rejects.toMatchObject({
      code: 'store-unreadable',
      args: { path, reason: 'ENOTDIR' },
      cause: { code: 'ENOTDIR' },
    })
  })
})

it.skipIf(process.platform === 'win32')('refuseLink refuses links alone', async () => {
  const folder = tempFolder()
  const link = join(folder, 'link')
  symlinkSync(folder, link)
  await expect(refuseLink(link)).rejects.toMatchObject({ code: 'ELOOP' })
  await refuseLink(folder)
})
