import type { Command, Option } from 'commander'

/** A script that lets a shell complete commands, flags and the values that a flag takes; else file names. */
export function completionScript(program: Command, shell: 'bash' | 'zsh' | 'fish'): string {
  if (shell === 'fish') return fish(program)
  // zsh reads bash's completions once it is told to.
  return shell === 'zsh' ? `autoload -U +X bashcompinit && bashcompinit\n${bash(program)}` : bash(program)
}

const flagsOf = (option: Option) => [option.long, option.short].filter((flag) => flag != null)

function bash(program: Command): string {
  const values = program.commands.flatMap((command) =>
    command.options
      .filter(({ argChoices }) => argChoices)
      .map((option) => {
        const patterns = flagsOf(option).map((flag) => `"${command.name()} ${flag}"`)
        return `    ${patterns.join('|')}) words="${option.argChoices!.join(' ')}" ;;`
      }),
  )
  const flags = program.commands.map((command) => {
    const all = [...command.options, ...program.options].flatMap(flagsOf)
    const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])
    const plain = choices.length > 0 ? `words="${choices.join(' ')}"` : 'return'
    return `      ${command.name()}) if [[ $cur == -* ]]; then words="${all.join(' ')}"; else ${plain}; fi ;;`
  })
  // Flags of the program stand before or after the command.
  const general = program.options
    .filter(({ argChoices }) => argChoices)
    .map((option) => `    *" ${option.long}") words="${option.argChoices!.join(' ')}" ;;`)
  const names = program.commands.map((command) => command.name()).join(' ')
  return `_brief() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command= last= word words=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == -* || $last == --lang ]] || { command=$word; break; }
    last=$word
  done
  case "$command $prev" in
${[...values, ...general].join('\n')}
    *) case "$command" in
      "") if [[ $cur == -* ]]; then words="${program.options.flatMap(flagsOf).join(' ')}"; else words="${names} help"; fi ;;
      help) words="${names}" ;;
${flags.join('\n')}
    esac ;;
  esac
  COMPREPLY=( $(compgen -W "$words" -- "$cur") )
}
complete -o default -F _brief brief
`
}

function fish(program: Command): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`
  const lines = program.commands.flatMap((command) => [
    `complete -c brief -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.description())}`,
    ...command.options.map((option) =>
      [
        `complete -c brief -n '__fish_seen_subcommand_from ${command.name()}'`,
        ...(option.long ? [`-l ${option.long.slice(2)}`] : []),
        ...(option.short ? [`-s ${option.short.slice(1)}`] : []),
        ...(option.argChoices
          ? [`-x -a ${quoted(option.argChoices.join(' '))}`]
          : option.required
            ? ['-r']
            : []),
        `-d ${quoted(option.description)}`,
      ].join(' '),
    ),
  ])
  return `${lines.join('\n')}\n`
}
