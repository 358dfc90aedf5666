import type { Translated } from '../catalogue.ts'
import type { why as en } from '../en/why.ts'

export const why: Translated<typeof en> = {
  'why.body-word': "contient un mot d'organisme, d'œuvre ou de lieu",
  'why.after-article': "un nom de personne n'a pas d'article devant lui",
  'why.names-a-thing': "suit un nom de rue, de prix, d'œuvre ou semblable, et nomme cela",
  'why.single-word':
    "un seul mot à majuscule, sans titre ni civilité, qui n'est ailleurs le nom de famille de personne",
  'why.unknown-shape': "ni ses mots ni ceux qui l'entourent ne montrent une personne",
  'why.unsure': "une supposition que rien n'appuie",
  'why.overlap': 'un nom plus long ou plus sûr contient ces mots',
  'why.bare-number': 'un nombre dont rien alentour ne fait une année ou un jour',
  'why.no-form': "un mot de date, sous aucune forme qu'ont les dates",
  'why.no-such-day': "ce jour n'existe pas dans le calendrier",
  'why.one-party': "l'article ne nomme pas deux parties qui pourraient se rencontrer",
  'why.no-encounter': 'ici, le mot ne désigne pas de rencontre',
  'why.in-name': "fait partie d'un nom",
  'why.verb-form': 'sous cette forme, le verbe ne raconte pas de rencontre',
  'why.nobody': "sa phrase ne nomme personne qui puisse rencontrer quelqu'un",
  'why.no-sides': 'aucun nom ne se trouve là où ce mot prend ceux qui se rencontrent',
  'why.untold': "reprend une rencontre que l'article ne raconte pas",
  'why.sport': "la phrase, ou l'article, parle de sport ou d'un tribunal",
  'why.no-country': 'on ne sait quel pays ou organisme représentent ceux qui se rencontrent',
  'why.one-country': "ceux qui se rencontrent ne représentent qu'un seul pays",
  'why.no-speaker': 'personne ne parle',
  'why.no-words': 'rien de ce qui est dit ne suit ce verbe',
  'why.term': "des guillemets autour d'un titre, d'un nom ou d'un terme",
  'why.unattributed': 'ni verbe de parole, ni « selon », ni locuteur près de ces guillemets',
  'why.within-quote': "fait partie des propos de quelqu'un d'autre",
}
