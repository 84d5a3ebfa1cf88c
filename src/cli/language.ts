export type Language = 'de' | 'en'

type Env = Readonly<Record<string, string | undefined>>

/**
 * `--lang` over `IGM_LANG` over the locale of the shell (POSIX order) over the locale of the system; German for
 * every German locale, English for all others. Another `--lang` is refused in the language that holds without it.
 */
export function languageOf(option: string | undefined, env: Env): Language {
  const locale =
    (option === 'de' || option === 'en' ? option : '') ||
    env.IGM_LANG ||
    env.LC_ALL ||
    env.LC_MESSAGES ||
    env.LANG ||
    Intl.DateTimeFormat().resolvedOptions().locale
  return /^de\b|^de_/i.test(locale) ? 'de' : 'en'
}
