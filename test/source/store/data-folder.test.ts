import { isAbsolute, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../../src/source/store/data-folder.js'

describe('dataFolder', () => {
  it('is what IGM_DATA_DIR names, from the working directory', async () => {
    expect(await dataFolder({ IGM_DATA_DIR: 'own data' })).toBe(resolve('own data'))
  })

  it.each([{}, { IGM_DATA_DIR: '' }, { IGM_DATA_DIR: undefined }])(
    'is the usual place for %j',
    async (env) => {
      const folder = await dataFolder(env)
      expect(isAbsolute(folder)).toBe(true)
      expect(folder).toMatch(process.platform === 'win32' ? /\\igm\\Data$/ : /\/igm$/)
    },
  )
})
