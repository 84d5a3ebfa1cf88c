import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Read PDFs and draw pictures with files of their own beside them: bundling would lose these. */
const WHOLE = ['pdf-parse', 'pdfjs-dist', '@resvg/resvg-wasm']
/** Programs that run in threads of their own, and are started by their addresses. */
const THREADS = ['pdf-worker', 'solve-worker']
/** What of these packages a running program reads. */
const NEEDED = {
  'pdf-parse': /^(?:package\.json|LICENSE|dist\/pdf-parse\/esm\/)/,
  'pdfjs-dist': /^(?:package\.json|LICENSE|legacy\/build\/pdf(?:\.worker\.min)?\.mjs$)/,
  '@resvg/resvg-wasm': /^(?:package\.json|LICENSE|index\.mjs$|index_bg\.wasm$)/,
}

/**
 * Modules find data beside them by `import.meta.url`; in the bundle all code lies in one folder, so each keeps the
 * address that it would have had.
 */
const keepAddresses = {
  name: 'keep-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
      const inside = relative(ROOT, path).replaceAll('\\', '/')
      if (!inside.startsWith('dist/')) return undefined
      const address = `new URL(${JSON.stringify(inside)}, import.meta.url).href`
      return {
        contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', `(${address})`),
        loader: 'js',
      }
    })
  },
}

/** @returns the folder with everything that runs, as it will be unpacked */
export async function bundle(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      igm: 'bin/igm.js',
      ...Object.fromEntries(THREADS.map((name) => [name, `dist/start/${name}.js`])),
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: WHOLE,
    // CommonJS packages in an ES module still call `require`.
    banner: {
      js: "import { createRequire as igmRequire } from 'node:module'; const require = igmRequire(import.meta.url);",
    },
    plugins: [keepAddresses],
    logLevel: 'warning',
  })
  mkdirSync(join(folder, 'dist', 'start'), { recursive: true })
  for (const name of THREADS)
    writeFileSync(join(folder, 'dist', 'start', `${name}.js`), `import '../../${name}.js'\n`)
  writeFileSync(join(folder, 'start.cjs'), START)
  for (const file of ['package.json', 'LICENSE', 'THIRD-PARTY.md', 'data'])
    cpSync(join(ROOT, file), join(folder, file), {
      recursive: true,
      filter: (path) => !/register[\\/]make/.test(path),
    })
  for (const name of WHOLE) copyPackage(name, folder)
  return folder
}

/** Loaded from disk, because the script inside an executable cannot import modules itself. */
const START = "module.exports = () => import('./igm.js')\n"

function copyPackage(name, folder) {
  const from = join(ROOT, 'node_modules', name)
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = relative(from, join(entry.parentPath, entry.name)).replaceAll('\\', '/')
    if (!entry.isFile() || !NEEDED[name].test(path) || /\.(?:map|d\.[mc]?ts)$/.test(path)) continue
    cpSync(join(from, path), join(folder, 'node_modules', name, path))
  }
}
