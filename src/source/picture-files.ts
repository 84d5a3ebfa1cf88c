import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** What turns a drawing into a picture: the renderer, and letters that are the same on every machine. */
export interface PictureFiles {
  readonly renderer: Uint8Array
  readonly fonts: readonly Uint8Array[]
}

const FONTS = new URL('../../data/fonts/', import.meta.url)

export async function readPictureFiles(): Promise<PictureFiles> {
  const require = createRequire(import.meta.url)
  const [renderer, ...fonts] = await Promise.all([
    readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(new URL('dejavu-sans.ttf', FONTS)),
    readFile(new URL('dejavu-sans-bold.ttf', FONTS)),
  ])
  return { renderer, fonts }
}
