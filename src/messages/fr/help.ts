import type { Translated } from '../catalogue.ts'
import type { help as en } from '../en/help.ts'

export const help: Translated<typeof en> = {
  'about.brief':
    "qui a rencontré qui, où, quand, et qui a dit quoi : les faits de l'actualité diplomatique en français",
  'about.extract': 'lit des articles et affiche leurs fiches',
  'about.view': 'un article et sa fiche dans une page qui marche sans réseau',
  'about.report': 'de nombreux articles en une page : chronologie, réseau, calendrier, décomptes et tables',
  'about.events':
    "code qui a fait quoi à qui : des lignes selon l'ontologie PLOVER, avec les codes racines CAMEO",
  'about.check': 'compare les fiches des articles aux références placées à côté',
  'about.diff': 'ce qui a changé entre deux fiches, ou deux dossiers de fiches, fait par fait',
  'about.explain':
    'pourquoi chaque fait est là, et ce qui a été rejeté : la règle, et les mots dans leur phrase',
  'about.tokens': "montre les mots d'un article, leurs étiquettes et leurs lectures",
  'about.eval': 'évalue les fiches sur des articles annotés',
  'about.config': "affiche la configuration en vigueur ici, et d'où elle vient",
  'about.schema': "affiche le schéma JSON d'une fiche",
  'about.completion': "affiche le script de complétion d'un shell",

  'help.examples': 'Exemples :',
  'help.events': 'Une ligne par acteur, action et cible ; docs/events.md décrit les colonnes et les types.',
  'help.check': `La référence de a.txt est a.brief.json, à côté ; le jour de publication est celui de l'article,
de a.json à côté (« date ») ou de la référence. Celle des enregistrements de a.ndjson est a.brief.ndjson, une fiche
par ligne ; le ndjson est vérifié s'il est nommé ou s'il a une référence. Code de sortie 1 si quelque chose diffère,
est nouveau ou périmé.`,
  'help.diff': 'Code de sortie 1 si quelque chose diffère.',
  'help.eval': 'Mesures : {measures}.',
  'help.config': `brief.config.json, .yaml, .ts ou .js, ou la clé « brief » de package.json, dans ce dossier ou le plus
proche au-dessus, fixe les options que la ligne de commande laisse ouvertes. Les clés sont les options longues
en casse chameau.`,
}
