import { EXIT } from '../../exit-codes.js'
import type { TOPICS as German } from '../de/topics.js'
import { EDITION_FILE } from '../edition-file.js'

/** Texts of `igm help <topic>`. */
export const TOPICS: typeof German = {
  'exit-codes': `Exit codes
  ${EXIT.ok}    ok
  ${EXIT.no}    the answer is "no" or "not found"
  ${EXIT.usage}    the command line is wrong
  ${EXIT.data}    data are missing, incomplete or refused
  ${EXIT.network}    no connection, or no usable download
  ${EXIT.internal}    internal error
  ${EXIT.interrupted}  interrupted (Ctrl-C)
`,
  formats: `Formats
  table      a table for the screen
  plain      one line per municipality, for screen readers and grep
  csv        RFC 4180: comma, CRLF, English column names
  csv-excel  for a German Excel: UTF-8 with BOM, semicolon, decimal comma
             Excel shows the AGS of any CSV without its leading zero.
  xlsx       workbook with municipalities, groups, a form for missing amounts (export, group, report)
  html       report as one page (group, report)
  svg        map (group, report)
  docx       paper for Word (group, report)
  json       one object with schemaVersion 1; amounts in whole euro
  ndjson     one object per line
With -o FILE the suffix decides the format; xlsx and docx need -o. Results go to stdout, everything else to stderr.
`,
  environment: `Environment variables
  IGM_BROWSER               program that prints a report to PDF (Edge, Chrome, Chromium)
  IGM_DATA_DIR              folder of imported tables
  IGM_LANG                  language: de or en
  HTTPS_PROXY, HTTP_PROXY   proxy for igm fetch (else ALL_PROXY); NO_PROXY exempts names, addresses and networks (10.0.0.0/8)
  NODE_EXTRA_CA_CERTS       PEM file with the certificate authority of your own office
  NO_COLOR, FORCE_COLOR     without or with colours
  SOURCE_DATE_EPOCH         date of reports and papers, in seconds since 1970: the same figures give the same files
  IGM_DEBUG                 shows where an internal error arose
`,
  'edition-file': `An edition that igm does not know
To read another table of this kind, describe it in a file and name that:
  igm parse table.pdf --edition-file edition.json
  igm import table.pdf --edition-file edition.json
From then on it goes by its id: igm lookup Lörrach --edition 2019

${EDITION_FILE}

pot            total in euro per year; null when it is not known
personsTotal   persons counted in the whole state; null when not known
threshold      amount from which a municipality may apply alone
source         where the value can be checked, one text or { "de": …, "en": … }; none counts without
With pot and personsTotal known, the proof is as strict as for 2018. Otherwise the amount per person is inferred from
the amounts, and igm says what is not proven.
validFrom, validUntil, provisional, perYear, standing, posts, sums and pdf are possible too, as in
data/editions/2018.json.
`,
  editions: `Editions
  2018  of 5 January 2018, euro per year, threshold €51,000; 46 amounts published one by one
        as of January 2018; since 2025 only the 44 city and rural districts apply
  2017  provisional (July 2017): 60 % of the money for 2017, on a provisional count; 117 amounts published one
        by one; superseded by the Planungsrahmen of 5 January 2018
  demo  invented amounts, to try things out; all of it is marked MUSTER
Which are at hand and where from: igm editions. The whole table: igm fetch or igm import FILE.pdf.
An imported table takes the place of the single amounts. What is missing is "unknown"; nothing is ever estimated.
Where only an interval is published ("knapp 90.000") it is shown, and the amount stays unknown.
`,
  grouping: `Grouping
Proposed are groups of neighbours that reach the threshold together. In this order:
  1. as few municipalities as possible without a group
  2. as many groups as possible, associations staying whole (with --prefer groups they may be divided)
  3. as few associations touched as possible (--budget-groups 2: before the groups, with up to 2 fewer than possible)
  4. with --one-host: one municipality at most in a group that may apply alone, where possible
  5. with --posts: as many quarter posts as possible that the amounts of the groups pay. That is a way to count, no rule:
     the programme only says that each part of a post is 0.25 at least (--per-post 64000 counts by university degree)
  6. ways to the lead as short as possible (as the crow flies)
Who leads: the municipality whose name the name of its association begins with (Müllheim of Müllheim-Badenweiler);
of several the one with the largest amount. Where there is none, the municipality with the largest amount leads, of
equal ones the one with the lower key. --lead NAME comes first.
Municipalities with an unknown amount stay outside. Wishes: --together, --apart, --exclude, --lead, --max-size,
--max-way, --one-host, --posts, --budget-groups, --no-hosts, --across-districts, --min-border, --threshold, --amounts.
Why one is where it is: --explain NAME.
Where the search ends before something is proven: --effort 4 (four times as many steps).
`,
  proof: `Proof
A table is accepted only if every line is understood and names exactly one municipality, every amount is a whole number
of persons times the rate, and all sums agree. Otherwise igm names page and line, and nothing changes.
"Proven" means: no amount can be wrong alone, for the totals of the edition, or printed sums, confirm every row. If not,
the table is "read, not proven", and every answer from it says so.
What no proof can see: whether the file is genuine; two errors that cancel out, such as two amounts that were swapped;
what has changed since the publication. That is why every amount names the file and the line it is from.
"Proven to be the best possible" means of groups: with these amounts and wishes there is no better proposal. Where it
says "not proven; bound N" the proposal is valid, and none can be better than N.
To re-check: igm group … --plan plan.json, then igm verify plan.json (other code, whole numbers).
`,
}
