import type { HelpWords } from '../words.js'

export const HELP: HelpWords = {
  words: {
    program:
      'What the municipalities of Baden-Württemberg may draw from the "Integrationsmanagement" programme, and with whom they can join. Amounts in whole euro: 2018 per year, 2017 60 % of the money of one year. Since 2025 only the 44 city and rural districts apply.',
    usage: 'COMMAND [options]',
    help: 'show this help',
    version: 'show the version',
    after:
      'On each command: igm COMMAND --help\nMore topics: igm help exit-codes, formats, environment, edition-file,\neditions, grouping, proof',
    examples: 'Examples:',
  },
  placeholders: {},
  titles: {},
  options: {
    edition: 'edition: 2018, 2017 or demo',
    format: 'output: table, plain, csv, csv-excel, json or ndjson; to a file also xlsx',
    output: 'write to a file; its suffix decides the format',
    lang: 'language: de or en',
    quiet: 'show no hints and no progress',
    'no-color': 'no colours',
    'amount-column': 'the column of amounts, told by words of its heading, where several would do',
    'edition-file': 'description of an edition that igm does not know (model: igm help edition-file)',
    'include-refused': 'print the rows of a refused table too (csv, csv-excel, ndjson, xlsx)',
    replace: 'store the table even where a better one is stored (the former one is kept as a version)',
    'max-pages': 'refuse a PDF with more pages (2000)',
    'max-seconds': 'refuse a PDF that takes longer to read (120)',
    'max-memory': 'refuse a PDF that needs more memory, in MB (1000)',
    district: 'district by name, number or car plate; may be repeated',
    status: 'only this status: alone, join, none or unknown; may be repeated',
    'each-district': 'write one file per district into the folder of -o, and an index page',
    all: 'all districts of the state',
    'compare-with': 'say in what the proposal differs from this saved one (igm group --plan)',
    'across-districts': 'groups may cross district borders',
    together: 'these municipalities belong together (separated by commas; may be repeated)',
    apart: 'these two municipalities stay apart (separated by a comma; may be repeated)',
    exclude: 'this municipality takes no part; may be repeated',
    lead: 'this municipality leads its group; may be repeated',
    'max-size': 'at most this many municipalities in a group',
    'max-way': 'at most so many km as the crow flies from every municipality to the lead',
    'one-host':
      'one municipality at most in a group that may apply alone, where possible; before the ways, after the groups',
    posts: 'as many quarter posts as possible that the amount of a group pays (counted in quarters, no rule)',
    'per-post': 'as --posts, by this fixed sum of a full post: 51000 (usual) or 64000',
    'budget-groups':
      'up to so many groups fewer than possible where that divides fewer associations; shows every step',
    'even-incomplete': 'paper and report even where fewer than half of the amounts are known',
    'no-hosts': 'who may apply alone stays alone',
    threshold: 'another threshold in whole euro',
    'min-border': 'metres of shared border that make neighbours',
    amounts: 'own amounts: CSV or XLSX with ags or name+district, and amount; they replace the known ones',
    sheet: 'sheet of the Excel file with the own amounts, where several hold a list',
    prefer: 'first of all: associations (these stay whole; the usual way) or groups (more groups)',
    'time-limit': 'seconds after which what is found is good enough (300), with all beside it',
    effort: 'so many times more steps of the search, where something is not proven (1)',
  },
  commands: {
    lookup: {
      summary: 'look up amount, status and posts of a municipality',
      description:
        'Shows amount, persons, eligibility, posts paid and the source of the figure. Several names are possible; "-" reads names from standard input, one a line.',
      argument: 'name, AGS or ARS',
    },
    eligible: {
      summary: 'who may apply alone and who may not',
      description:
        'Shows for every municipality of a district, or of the state, whether it may apply alone, must join with others, draws nothing, or has an unknown amount.',
      argument: 'districts by name, key or car plate; the same as --district',
    },
    group: {
      summary: 'propose groups',
      description:
        'Proposes groups of neighbours that reach the threshold together, and says what is proven about them. Name a scope: --district or --all. Ctrl-C ends the search with the best proposal found by then (exit code 130), a second Ctrl-C at once.',
      argument: 'districts by name, key or car plate; the same as --district',
      options: {
        format:
          'output: table, plain, csv, csv-excel, json or ndjson; svg (map), html (report); to a file also xlsx, docx, pdf, png',
        plan: 'save the plan as JSON, for igm verify',
        explain: 'instead of the plan: why this municipality is in its group, and what else it could do',
        'near-misses': 'instead of the plan: who lacks less than 5 % of the threshold',
      },
    },
    partners: {
      summary: 'with whom a municipality reaches the threshold',
      description:
        'Shows all neighbours of a municipality, also across the border of its district, with amount, joint sum, association, border and distance; the smallest partnerships that reach the threshold, and what each costs the others. As a page: -o partners.html or -o partners.docx.',
      argument: 'name, AGS or ARS',
      options: {
        format: 'output: table, plain, csv, csv-excel, json, ndjson or html; to a file also xlsx, docx',
      },
    },
    compare: {
      summary: 'compare two saved plans',
      description:
        'Says in what two plans saved with igm group --plan differ: groups, ways, and for which municipalities the partners and the joint amount change.',
      argument: 'two JSON files from igm group --plan',
    },
    letters: {
      summary: 'letters to the municipalities and drafts of agreements',
      description:
        'Writes for a saved plan a letter to each municipality of a group and the draft of an agreement for each group, as Word documents into the folder of -o. They are drafts, not reviewed by a lawyer. The plan is checked before. Own templates: save those that come with igm by --save-templates, change them in Word, give them with --template and --agreement.',
      options: {
        plan: 'JSON file of igm group --plan',
        template: 'own template for the letters (.docx with placeholders like {{municipality}})',
        agreement: 'own template for the agreement',
        'save-templates': 'only write the templates that come with igm into the folder of -o',
        'even-incomplete': 'write also where fewer than half of the amounts are known',
        output: 'folder for the documents',
      },
    },
    verify: {
      summary: 're-check a saved plan',
      description:
        'Checks every claim of a saved plan anew, without the solver that found it: members, connection, sums, wishes, bounds.',
      argument: 'JSON file from igm group --plan',
    },
    parse: {
      summary: 'read and prove a PDF or a list, store nothing',
      description:
        'Reads the table of a PDF, or a list (CSV, XLSX), and checks it against register, rate per person and sums. "-" reads standard input. The exit code is 0 when the table is proven or read, 3 when it is refused; whether it is proven, "verdict" in --format json says.',
      argument: 'PDF, CSV or XLSX file',
      options: {
        sheet: 'sheet of an Excel file, where several hold a list',
        explain: 'instead of the rows: which readings were tried, why each failed, and what each line is',
        'all-rows': 'show all rows in a terminal too, not only the first ten',
        'debug-svg': 'draw a page with pieces of text, columns and rows as SVG',
        draft: 'write a refused table to be completed by hand (.xlsx, .csv)',
        page: 'draw this page; else the first with an error, else the first with the table',
      },
    },
    import: {
      summary: 'read, prove and store a PDF, CSV or XLSX',
      description:
        'Like parse, but stores the proven table, which then replaces the published single amounts. A list (CSV, XLSX) needs the columns ags or name and district, and amount.',
      argument: 'PDF, CSV or XLSX file',
      options: {
        sheet: 'sheet of an Excel file, where several hold a list',
        of: 'the PDF whose table the file completes (see parse --draft)',
      },
    },
    fetch: {
      summary: 'load, prove and store the published PDF',
      description:
        'Loads the PDF from the official address, else the copy of a public web archive. A proxy is read from HTTPS_PROXY. Without network: load the file elsewhere and give it with --file.',
      options: {
        url: 'another address of the PDF',
        file: 'take a PDF that is already here',
        timeout: 'seconds after which a connection counts as dead (60)',
      },
    },
    export: {
      summary: 'the table as a file for the district office',
      description:
        'Writes all municipalities with amount and status, with the proposed groups on request. For Excel: -o FILE.xlsx, with municipalities, groups, source, a form for missing amounts and a sheet to try other groups. In a CSV Excel drops the leading zero of the AGS.',
      argument: 'districts by name, key or car plate; the same as --district',
      options: { groups: 'the proposed groups as a column' },
    },
    report: {
      summary: 'a report with a map, or the paper for the council',
      description:
        'Writes a proposal of groups as one page that needs no network: summary, map, groups, all municipalities, proof and sources. The suffix decides: -o FILE.html (report), .docx (paper for Word), .pdf (report, printed by Edge, Chrome or Chromium), .svg or .png (map) or .xlsx. In a terminal without -o it becomes a file named after the district.',
      argument: 'districts by name, key or car plate; the same as --district',
      options: {
        format:
          'output: html, svg; to a file also docx, pdf, png, xlsx; or table, plain, csv, csv-excel, json, ndjson',
      },
    },
    districts: {
      summary: 'the 44 districts: key, plate, municipalities, known sums',
      description:
        'Shows of each rural and urban district its key, car plate, number of municipalities, how many amounts are known, who may apply alone, and the sum of the known amounts.',
      argument: 'districts by name, key or car plate; all 44 without any',
    },
    menu: {
      summary: 'everything without commands: choose instead of typing',
      description:
        'Asks for the district, then offers table, groups, Excel file, report and paper. With a file: reads it, shows the proof and asks before it stores anything. Ctrl-C leaves the menu.',
      argument: 'PDF or CSV file that is read first',
    },
    completion: {
      summary: 'complete commands and names with the tab key',
      description:
        'Prints the script with which the shell completes commands, options, municipalities and districts. To set it up: in bash `source <(igm completion bash)`, in PowerShell `igm completion powershell | Out-String | Invoke-Expression`.',
      argument: 'bash, zsh, fish or powershell',
    },
    editions: {
      summary: 'which editions are at hand, and where from',
      description: 'Shows date, origin and the number of known amounts of each edition.',
      options: {
        verify:
          'instead of the list: hold every stored table and every shipped file against its digest (exit code 3 when one is damaged)',
        history: 'in place of the list: every table that was ever stored',
        restore: 'make a former table the one in use again, e.g. 2018@1a2b3c4d (from --history)',
      },
    },
    demo: {
      summary: 'the whole way on a sample PDF',
      description: 'Reads a sample PDF with invented amounts, proves it and shows every answer on it.',
    },
  },
}
