import { readFileSync } from 'node:fs'
import type { ImportRequest } from '../../src/api/import-request.js'
import { type Imported, importTable } from '../../src/api/import-table.js'
import { openWorkspace, type Workspace } from '../../src/api/workspace.js'
import { tempFolder } from './temp-folder.js'

/** @returns a workspace with nothing imported, on a folder of its own that lives until the test ends */
export function freshWorkspace(): Workspace {
  return openWorkspace({ IGM_DATA_DIR: tempFolder() })
}

export function importRequest(path: string, changes: Partial<ImportRequest> = {}): ImportRequest {
  return {
    path,
    url: null,
    validators: { etag: null, lastModified: null },
    retrieved: new Date('2026-01-02T03:04:05Z'),
    replace: false,
    version: '0.0.0-test',
    edition: null,
    own: null,
    ...changes,
  }
}

export function importFile(workspace: Workspace, path: string): Promise<Imported> {
  return importTable(workspace, readFileSync(path), importRequest(path))
}
