import type { Command, Help } from 'commander'
import { type Message, message, type Say } from '../messages/message.ts'

/** What commander (14) says of a mistake → our message of it. What is in none of these forms is told as it is. */
const FORMS: readonly (readonly [RegExp, (...groups: string[]) => Message])[] = [
  [
    /^option '([^']+)' argument '(.*)' is invalid\. ([\s\S]*)$/,
    (flags, value, told) => message('commander.invalid', { flags, value, told: allowed(told) }),
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '([^']+)'\. ([\s\S]*)$/,
    (value, name, told) => message('commander.invalidArgument', { value, name, told: allowed(told) }),
  ],
  [/^missing required argument '(.+)'$/, (name) => message('commander.missingArgument', { name })],
  [/^option '(.+)' argument missing$/, (flags) => message('commander.missingValue', { flags })],
  [/^unknown option '(.+)'$/, (flag) => message('commander.unknownOption', { flag })],
  [/^unknown command '(.+)'$/, (name) => message('commander.unknownCommand', { name })],
  [
    /^too many arguments for '(.+)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    (name, count, got) => message('commander.excess', { name, count: Number(count), got }),
  ],
]

const allowed = (told: string) => {
  const [, choices] = /^Allowed choices are (.+)\.$/.exec(told) ?? []
  return choices === undefined ? told : message('commander.allowed', { choices })
}

/** A mistake of the command line as commander tells it, to be told in any language. */
export function commanderMessage(text: string): Message {
  const [, told = '', one, several] =
    /^(?:error: )?([\s\S]*?)(?:\n\(Did you mean (?:one of (.+)|(.+))\?\))?\n?$/.exec(text) ?? []
  const form = FORMS.find(([pattern]) => pattern.test(told))
  const mistake = form ? form[1](...form[0].exec(told)!.slice(1)) : message('run.raw', { told })
  if (several)
    return message('commander.both', { told: mistake, hint: message('commander.meant', { name: several }) })
  if (one)
    return message('commander.both', { told: mistake, hint: message('commander.meantOne', { names: one }) })
  return mistake
}

/** Help with its titles, and the notes behind flags, in the user's language. */
export function helpWords(say: Say, { prototype }: typeof Help): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('commander.usage'),
    'Options:': say('commander.options'),
    'Global Options:': say('commander.global'),
    'Arguments:': say('commander.arguments'),
    'Commands:': say('commander.commands'),
  }
  const notes = (description: string) =>
    description.replace(/\((?:choices|default): [^()]*\)$/, (note) =>
      note
        .replace(/(?<=^\()choices:/, say('commander.choices'))
        .replace(/(?<=^\(|, )default:/, say('commander.default')),
    )
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => notes(prototype.optionDescription.call(prototype, option)),
    argumentDescription: (argument) => notes(prototype.argumentDescription.call(prototype, argument)),
    commandUsage(command: Command) {
      const usage = prototype.commandUsage.call(this, command)
      return usage.replace(/\[command\]$/, say('commander.command'))
    },
  }
}
