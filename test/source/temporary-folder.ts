import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** @returns a new folder that is removed when the test ends */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'igm-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
