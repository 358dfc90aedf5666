/** What `--lang` takes. */
export const LANGUAGES = ['en', 'fr'] as const

export type Language = (typeof LANGUAGES)[number]

/** The language of a locale ("fr_CA.UTF-8"): French, else English. The first variable that says anything holds, as in POSIX. */
export function languageOfLocale(env: NodeJS.ProcessEnv): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^fr(?:[_.@-]|$)/i.test(locale) ? 'fr' : 'en'
}

/** The language that the command line asks for, `--lang fr` or `--lang=fr`; undefined if it asks for none. */
export function languageAsked(args: readonly string[]): Language | undefined {
  const end = args.indexOf('--')
  const flags = end < 0 ? args : args.slice(0, end)
  let asked: string | undefined
  for (const [i, arg] of flags.entries()) {
    if (arg === '--lang') asked = flags[i + 1]
    else if (arg.startsWith('--lang=')) asked = arg.slice('--lang='.length)
  }
  return LANGUAGES.find((language) => language === asked)
}
