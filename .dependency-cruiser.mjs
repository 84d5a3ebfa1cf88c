const inside = (...rooms) => `^src/(${rooms.join('|')})/`

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle means that two rooms are one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nothing uses is dead.',
      from: { orphan: true, path: '^src/', pathNot: ['^src/api/(index|solve-worker)\\.ts$'] },
      to: {},
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Rules and arithmetic must be testable without disk, network or terminal.',
      from: { path: inside('domain') },
      to: { path: inside('cli', 'api', 'pdf', 'grouping', 'report', 'source') },
    },
    {
      name: 'one-place-for-names',
      severity: 'error',
      comment:
        'What a name means is said in one room: no other makes keys of names, compares them, or suggests some.',
      from: { path: '^src/', pathNot: '^src/domain/places/' },
      to: {
        path: [
          '^src/domain/places/(name-key|name-index|name-reader|district-index|suggest|suggest-places|completions)\\.ts$',
          'node_modules/fastest-levenshtein',
        ],
      },
    },
    {
      name: 'pure-rooms',
      severity: 'error',
      comment:
        'Reading, grouping and reporting turn values into values; only src/source touches disk and network.',
      from: { path: inside('pdf', 'grouping', 'report') },
      to: { path: inside('cli', 'api', 'source') },
    },
    {
      name: 'rooms-stand-alone',
      severity: 'error',
      comment: 'The PDF reader and the solver know nothing of each other, or of how results are shown.',
      from: { path: inside('pdf', 'grouping') },
      to: { path: inside('report') },
    },
    {
      name: 'pdf-and-grouping-apart',
      severity: 'error',
      comment: 'The solver works on any table; the reader serves any purpose.',
      from: { path: inside('pdf') },
      to: { path: inside('grouping') },
    },
    {
      name: 'grouping-and-pdf-apart',
      severity: 'error',
      comment: 'The solver works on any table; the reader serves any purpose.',
      from: { path: inside('grouping') },
      to: { path: inside('pdf') },
    },
    {
      name: 'only-source-is-impure',
      severity: 'error',
      comment: 'One place touches disk and network, so that everything else can be tested with values.',
      from: { path: '^src/', pathNot: ['^src/source/', '^src/cli/io\\.ts$'] },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|fs/promises|net|http|https|child_process|dns|tls)$',
      },
    },
    {
      name: 'one-thread',
      severity: 'error',
      comment:
        "Only the reading of a stranger's file and the search for groups need a thread that can be stopped.",
      from: { path: '^src/', pathNot: '^src/api/(?:(?:read-in|pdf|solve)-worker|solve-thread)\\.ts$' },
      to: { dependencyTypes: ['core'], path: '^(node:)?worker_threads$' },
    },
    {
      name: 'source-is-below',
      severity: 'error',
      comment: 'Disk and network serve the use cases, they do not call them.',
      from: { path: inside('source') },
      to: { path: inside('cli', 'api', 'report', 'grouping') },
    },
    {
      name: 'api-has-no-terminal',
      severity: 'error',
      comment: 'The library can do what the command can, without a terminal.',
      from: { path: inside('api') },
      to: { path: inside('cli') },
    },
    {
      name: 'terminal-asks-the-library',
      severity: 'error',
      comment:
        'What the command can compute, a program can ask for as well: the terminal knows what readings and plans look like, and calls neither the reader nor the solver.',
      from: { path: inside('cli') },
      to: { path: inside('pdf', 'grouping'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'verifier-shares-nothing',
      severity: 'error',
      comment: 'A plan is re-checked by code that shares nothing with the solver but the domain types.',
      from: { path: '^src/grouping/verify/' },
      to: {
        path: '^src/grouping/',
        pathNot: ['^src/grouping/verify/', '^src/grouping/(plan|problem)\\.ts$'],
      },
    },
    {
      name: 'grammar-knows-no-proof',
      severity: 'error',
      comment:
        'What a table says must not depend on whether it proves itself: readings are made first and judged then.',
      from: { path: '^src/pdf/(document|layout|grammar)/' },
      to: { path: '^src/pdf/(proof|explain)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'layout-knows-no-grammar',
      severity: 'error',
      comment: 'Pages become lines whatever the lines mean.',
      from: { path: '^src/pdf/(document|layout)/' },
      to: { path: '^src/pdf/grammar/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pdf-library-stays-inside',
      severity: 'error',
      comment: 'Importing it costs half a second: only the loader may, lazily.',
      from: { path: '^src/', pathNot: '^src/pdf/' },
      to: { path: 'node_modules/(pdf-parse|pdfjs-dist)' },
    },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      comment: 'What ships must be installed with it.',
      from: { path: '^(src|bin)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    // what is joined for the start was looked at before it was joined
    doNotFollow: { path: 'node_modules|^dist/start/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
