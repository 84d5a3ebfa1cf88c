import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digestOfStored, readStoredFile } from '../../../src/source/store/stored-file.js'
import { saveTable } from '../../../src/source/store/table-store.js'
import { tempFolder } from '../../support/temp-folder.js'
import { sampleTable } from './sample-table.js'

const stored = async () => (await saveTable(tempFolder(), sampleTable({}, 3))).path

describe('readStoredFile', () => {
  it.skipIf(process.platform === 'win32')('does not follow a link', async () => {
    const link = join(tempFolder(), 'link.json')
    symlinkSync(await stored(), link)
    await expect(readStoredFile(link, '2018')).rejects.toMatchObject({ code: 'ELOOP' })
  })

  it.skipIf(process.platform === 'win32')('does not wait for a pipe to be written to', async () => {
    const pipe = join(tempFolder(), 'pipe.json')
    execFileSync('mkfifo', [pipe])
    let isBlocked = false
    const release = setTimeout(() => {
      isBlocked = true
      closeSync(openSync(pipe, 'r+'))
    }, 2000)
    await expect(readStoredFile(pipe, '2018')).rejects.toMatchObject({ code: 'store-damaged' })
    clearTimeout(release)
    expect(isBlocked).toBe(false)
  })

  it.skipIf(process.platform !== 'linux')('leaves no file open, read or not', async () => {
    const path = await stored()
    const open = () => readdirSync('/proc/self/fd').length
    const before = open()
    for (let times = 0; times < 50; times += 1) {
      await readStoredFile(path, '2018')
      await expect(readStoredFile(path, '2017')).rejects.toMatchObject({ code: 'store-damaged' })
    }
    expect(open() - before).toBeLessThan(50)
  })
})

describe('digestOfStored', () => {
  it('is that of the bytes of the file, and of nothing that is none', async () => {
    const path = await stored()
    expect(await digestOfStored(path)).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'))
    expect(await digestOfStored(tempFolder())).toBeNull()
    expect(await digestOfStored(join(tempFolder(), 'none.json'))).toBeNull()
  })

  it.skipIf(process.platform === 'win32')('does not follow a link', async () => {
    const link = join(tempFolder(), 'link.json')
    symlinkSync(await stored(), link)
    expect(await digestOfStored(link)).toBeNull()
  })

  it.skipIf(process.platform !== 'linux')('leaves no file open', async () => {
    const [path, folder] = [await stored(), tempFolder()]
    const open = () => readdirSync('/proc/self/fd').length
    const before = open()
    for (let times = 0; times < 50; times += 1) {
      await digestOfStored(path)
      await digestOfStored(folder)
    }
    expect(open() - before).toBeLessThan(50)
  })
})
