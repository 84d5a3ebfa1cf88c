import { initWasm, Resvg } from '@resvg/resvg-wasm'

let started: Promise<void> | undefined

/**
 * Draws an SVG as a picture, for programs that do not show SVG.
 * @param width pixels
 * @param parts the renderer (WebAssembly) and the fonts
 */
export async function toPng(
  svg: string,
  width: number,
  parts: { readonly renderer: Uint8Array; readonly fonts: readonly Uint8Array[] },
): Promise<{ readonly bytes: Uint8Array; readonly width: number; readonly height: number }> {
  started ??= initWasm(new Uint8Array(parts.renderer))
  await started
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [...parts.fonts], defaultFontFamily: 'DejaVu Sans', loadSystemFonts: false },
  }).render()
  return { bytes: image.asPng(), width: image.width, height: image.height }
}
