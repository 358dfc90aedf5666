import { dirname, resolve } from 'node:path'
import type { Command, Option } from 'commander'
import { COMMANDS } from '../commands/index.ts'
import { UsageError } from '../errors.ts'
import { Reporter } from '../reporter.ts'
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
export async function applyConfig(command: Command): Promise<void> {
  const config = loadConfig(process.cwd())
  if (!config) return
  await checkKeys(config)
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
export async function configKeys(): Promise<string[]> {
  const { Command } = await import('commander')
  const whole = new Command('brief')
  for (const load of Object.values(COMMANDS)) (await load())(whole, new Reporter())
  const keys = whole.commands.flatMap(({ options }) => options.map((option) => option.attributeName()))
  return [...new Set(keys)].filter((key) => !NO_KEYS.has(key)).sort()
}

async function checkKeys({ path, values }: Config): Promise<void> {
  const keys = await configKeys()
  for (const key of Object.keys(values)) {
    if (keys.includes(key)) continue
    throw new UsageError(`${path}: "${key}" is no key of a configuration; its keys are ${keys.join(', ')}`)
  }
}

/** A value as the command line would give it: written the same way, and held to the same choices. */
function settingOf(option: Option, key: string, { path, values }: Config): unknown {
  const value = values[key]
  const wrong = (told: string) => new UsageError(`${path}: "${key}" is ${JSON.stringify(value)}; ${told}`)
  if (option.isBoolean()) {
    if (typeof value !== 'boolean') throw wrong('write true or false')
    return value || undefined
  }
  if (option.variadic) {
    const list = (Array.isArray(value) ? value : [value]) as unknown[]
    if (list.some((item) => typeof item !== 'string')) throw wrong('write a list of paths')
    // Paths are those seen from the configuration, wherever the program is called.
    return list.map((item) => resolve(dirname(path), item as string))
  }
  const text = Array.isArray(value) ? value.join(',') : String(value)
  if (!/^(?:string|number)$/.test(typeof value) && !Array.isArray(value))
    throw wrong('write a text or number')
  try {
    return option.parseArg ? option.parseArg(text, option.defaultValue as never) : text
  } catch (cause) {
    throw wrong(cause instanceof Error ? cause.message : String(cause))
  }
}
