import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

/** @returns path of an empty folder that lives until the test ends */
export function tempFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'igm-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** @returns path of an empty folder that lives until the last test of the file ends */
export function sharedFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'igm-test-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return path
}
