import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** @returns path of an empty folder that lives until the tests of the file are over */
export function folderForAll(): string {
  const path = mkdtempSync(join(tmpdir(), 'igm-trust-answers-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return path
}
