import type { Translated } from '../catalogue.ts'
import type { commander as en } from '../en/commander.ts'

export const commander: Translated<typeof en> = {
  'commander.usage': 'Utilisation :',
  'commander.options': 'Options :',
  'commander.global': 'Options générales :',
  'commander.arguments': 'Arguments :',
  'commander.commands': 'Commandes :',
  'commander.command': '[commande]',
  'commander.default': 'défaut :',
  'commander.choices': 'choix :',
  'commander.invalid': "l'argument « {value} » de l'option « {flags} » n'est pas valable. {told}",
  'commander.invalidArgument': "la valeur « {value} » de l'argument « {name} » n'est pas valable. {told}",
  'commander.allowed': 'Les choix possibles sont {choices}.',
  'commander.missingArgument': "l'argument « {name} » manque",
  'commander.missingValue': "l'option « {flags} » demande un argument",
  'commander.unknownOption': 'option inconnue « {flag} »',
  'commander.unknownCommand': 'commande inconnue « {name} »',
  'commander.excess': {
    one: "trop d'arguments pour « {name} » : {count} attendu, {got} donnés.",
    other: "trop d'arguments pour « {name} » : {count} attendus, {got} donnés.",
  },
  'commander.both': '{told}{hint}',
  'commander.meant': ' (vouliez-vous dire {name} ?)',
  'commander.meantOne': " (vouliez-vous dire l'un de {names} ?)",
}
