import { dirname, resolve } from 'node:path'
import type { Command, Option } from 'commander'
import { LANGUAGES, type Language } from '../../messages/language.ts'
import { message, type Value } from '../../messages/message.ts'
import { COMMANDS } from '../commands/index.ts'
import { UsageError } from '../errors.ts'
import type { Reporter } from '../reporter.ts'
import { type Config, loadConfig } from './load.ts'

/** Flags that mean what one run is to do, and not how it is done. */
const NO_KEYS = new Set([
  'version',
  'help',
  'debug',
  'force',
  'resume',
  'update',
  'output',
  'filesFrom',
  'null',
  'at',
])

/** Sets the flags of a command that the command line leaves open to what the configuration says. */
export async function applyConfig(command: Command, reporter: Reporter): Promise<void> {
  const config = loadConfig(process.cwd())
  if (!config) return
  await checkKeys(config, reporter)
  checkLanguage(config)
  for (const option of command.options) {
    const key = option.attributeName()
    if (!(key in config.values) || NO_KEYS.has(key)) continue
    // What briefs are printed as is nothing that a score or a difference could be printed as.
    if (key === 'format' && command.name() !== 'extract') continue
    const source = command.getOptionValueSource(key)
    if (source !== undefined && source !== 'default') continue
    command.setOptionValueWithSource(key, settingOf(option, key, config), 'config')
  }
}

/** The keys of a configuration: the long flags of all commands, in camel case. */
export async function configKeys(reporter: Reporter): Promise<string[]> {
  const { Command } = await import('commander')
  const whole = new Command('brief')
  for (const load of Object.values(COMMANDS)) (await load())(whole, reporter)
  const keys = whole.commands.flatMap(({ options }) => options.map((option) => option.attributeName()))
  return [...new Set([...keys, 'lang'])].filter((key) => !NO_KEYS.has(key)).sort()
}

async function checkKeys({ path, values }: Config, reporter: Reporter): Promise<void> {
  const keys = await configKeys(reporter)
  for (const key of Object.keys(values)) {
    if (keys.includes(key)) continue
    throw new UsageError(message('config.key', { path, key, keys: keys.join(', ') }))
  }
}

function checkLanguage({ path, values: { lang } }: Config): void {
  if (lang === undefined || LANGUAGES.some((language) => language === lang)) return
  const remedy = message('commander.allowed', { choices: LANGUAGES.join(', ') })
  throw new UsageError(message('config.value', { path, key: 'lang', value: JSON.stringify(lang), remedy }))
}

/** The language that the configuration sets. One that cannot be read is told of later. */
export async function languageSet(): Promise<Language | undefined> {
  try {
    const asked = loadConfig(process.cwd())?.values.lang
    return LANGUAGES.find((language) => language === asked)
  } catch {
    return undefined
  }
}

/** A value as the command line would give it: written the same way, and held to the same choices. */
function settingOf(option: Option, key: string, { path, values }: Config): unknown {
  const value = values[key]
  const wrong = (remedy: Value) =>
    new UsageError(message('config.value', { path, key, value: JSON.stringify(value), remedy }))
  if (option.isBoolean()) {
    if (typeof value !== 'boolean') throw wrong(message('config.boolean'))
    return value || undefined
  }
  if (option.variadic) {
    const list = (Array.isArray(value) ? value : [value]) as unknown[]
    if (list.some((item) => typeof item !== 'string')) throw wrong(message('config.paths'))
    // Paths are those seen from the configuration, wherever the program is called.
    return list.map((item) => resolve(dirname(path), item as string))
  }
  const text = Array.isArray(value) ? value.join(',') : String(value)
  if (!/^(?:string|number)$/.test(typeof value) && !Array.isArray(value)) throw wrong(message('config.text'))
  try {
    return option.parseArg ? option.parseArg(text, option.defaultValue as never) : text
  } catch (cause) {
    throw wrong(cause instanceof Error ? cause.message : String(cause))
  }
}
