import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { readShipped } from './shipped-data.js'

/** What turns a drawing into a picture: the renderer, and letters that are the same on every machine. */
export interface ImageFiles {
  readonly renderer: Uint8Array
  readonly fonts: readonly Uint8Array[]
}

/** @throws IgmError `data-damaged` */
export async function readImageFiles(): Promise<ImageFiles> {
  const require = createRequire(import.meta.url)
  const fonts = ['fonts/dejavu-sans.ttf', 'fonts/dejavu-sans-bold.ttf'].map(readShipped)
  return { renderer: await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')), fonts }
}
