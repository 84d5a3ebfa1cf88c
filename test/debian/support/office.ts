import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** Comma, UTF-8, raw values and not what cells show, every sheet a file of its own. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

/** @param home folder for the profile, so that tests do not meet */
export function office(home: string, args: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(home, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--norestore', ...args], {
    stdio: 'ignore',
    // Without it an umlaut in the name of a sheet is none in the name of its file.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
}

/** @returns the cells of each sheet as LibreOffice reads them */
export function sheetsOf(path: string, names: readonly string[]): Record<string, string[][]> {
  const folder = dirname(path)
  office(folder, ['--convert-to', EVERY_SHEET, '--outdir', folder, path])
  const stem = basename(path, '.xlsx')
  return Object.fromEntries(
    names.map((name) => [
      name,
      parse(readFileSync(join(folder, `${stem}-${name}.csv`), 'utf8'), { relax_column_count: true }),
    ]),
  )
}

/** @returns the text of a document as LibreOffice prints it */
export function printedText(path: string): string {
  const folder = dirname(path)
  office(folder, ['--convert-to', 'pdf', '--outdir', folder, path])
  const pdf = path.replace(/\.\w+$/, '.pdf')
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
}
