import { toPng as drawn } from '../../src/report/png.js'

/** As `toPng`, with few pixels: what a page says does not hang on how sharp its map is, and the pixels are slow. */
export const toPng: typeof drawn = (svg, _width, parts) => drawn(svg, 120, parts)
