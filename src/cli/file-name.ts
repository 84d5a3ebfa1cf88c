const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** @returns "landkreis-loerrach": a name that every file system takes */
export function fileNameOf(title: string): string {
  const latin = title.toLowerCase().replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
  return latin.replace(/[^a-z0-9]+/g, '-')
}
