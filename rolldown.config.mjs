/**
 * Small libraries that every command loads: outside, each of their files would be looked for and opened by itself. The
 * last is what rolldown itself puts into the code.
 */
const JOINED = ['commander', 'env-paths', 'is-safe-filename', 'fastest-levenshtein', '@oxc-project/runtime']

/**
 * What `igm` starts from: the modules of `dist` joined into few files, because finding, opening and compiling a hundred
 * of them is most of what a look-up costs. All other libraries stay outside, and the maps lead back to the files beside.
 */
export default {
  input: {
    main: 'dist/cli/main.js',
    'pdf-worker': 'dist/api/pdf-worker.js',
    'solve-worker': 'dist/api/solve-worker.js',
  },
  platform: 'node',
  external: (id) => /^[^./]/.test(id) && !JOINED.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist/start',
    cleanDir: true,
    format: 'esm',
    chunkFileNames: '[name].js',
    // What twenty parts share is in the way of none of them.
    codeSplitting: { groups: [{ name: 'common', minShareCount: 20 }] },
    sourcemap: true,
    sourcemapExcludeSources: true,
  },
  logLevel: 'silent',
}
