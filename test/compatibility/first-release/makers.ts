import { fileURLToPath } from 'node:url'

/** Folder of the files that earlier builds wrote. */
export const FOLDER = fileURLToPath(new URL('.', import.meta.url))

/** The builds, by the names of their folders: README.md says what each could write. */
export const MAKERS = ['0.1.0']
