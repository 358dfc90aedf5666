import type { Translated } from '../catalogue.ts'
import type { usage as en } from '../en/usage.ts'

export const usage: Translated<typeof en> = {
  'usage.nothing': 'rien à lire ; nommez des fichiers ou des dossiers, ou passez un article par un tube',
  'usage.nothingExtract':
    'rien à lire ; nommez des fichiers ou des dossiers, ou passez un article par un tube (voir brief extract --help)',
  'usage.encoding':
    '--encoding : « {name} » est un encodage inconnu ; donnez un nom comme utf-8 ou windows-1252',
  'usage.htmlMany':
    'une page montre un seul article ; nommez un dossier avec --output DOSSIER/ ou utilisez brief report',
  'usage.viewMany':
    'une page montre un seul article ; pour plusieurs, utilisez brief extract --format html --output DOSSIER/',
  'usage.htmlOffsets': "--offsets concerne les données ; une page n'en montre pas",
  'usage.csvParts':
    'une table CSV contient un seul type de faits ; nommez-le avec --only, ou un dossier avec --output DOSSIER/',
  'usage.bom': '--bom concerne le CSV ; ajoutez --format csv',
  'usage.errorsInline': '--errors-inline concerne le ndjson ; ajoutez --format ndjson',
  'usage.resume': '--resume reprend un fichier ndjson ; nommez-le avec --output fiches.ndjson',
  'usage.null': '-0 concerne les listes de fichiers ; ajoutez --files-from -',
  'usage.oneArticle': '{path} : nommez un seul article',
  'usage.atEnd': "--at {offset} : le texte s'arrête à {end}",
  'usage.atLines': {
    one: '--at {place} : le texte compte {count} ligne',
    other: '--at {place} : le texte compte {count} lignes',
  },
  'usage.noFolder': '{path} : dossier introuvable ; vérifiez le chemin',
  'usage.noGold':
    '{path} : aucun article annoté dans ce dossier ; placez NOM.json ou NOM.ann à côté de NOM.txt',
  'usage.checkStdin': "une référence se trouve à côté d'un fichier : nommez des fichiers ou des dossiers",
  'usage.checkNothing': '{paths} : aucun article à vérifier ; nommez un dossier qui en contient',
  'usage.unread': '{path} : ne peut être lu ; vérifiez le chemin',
  'usage.isFolder': '{path} : est un dossier ; nommez un fichier',
  'usage.isFile': '{path} : est un fichier ; nommez un dossier ou ôtez la barre oblique',
  'usage.exists': '{path} : existe déjà ; --force le remplace',
  'usage.part': "{path} : reste d'une exécution interrompue ; --force recommence",
  'usage.partResume': "{path} : reste d'une exécution interrompue ; --resume la reprend, --force recommence",
  'usage.taken': "le fichier {name} est celui d'un autre article ; donnez à chaque article son propre id",
  'usage.output': '{path} : écriture impossible ({code}) ; {remedy}',
  'usage.stdout': 'sortie standard',
  'do.space': 'libérez de la place ou nommez un autre endroit',
  'do.disk': 'vérifiez le disque',
  'do.writable': "nommez un endroit où l'on peut écrire",
  'do.mayWrite': "donnez-vous le droit d'y écrire",
  'do.checkFolder': 'vérifiez le dossier',

  'config.unread': 'la configuration ne peut être lue : {told}',
  'config.object': "{path} : une configuration est un objet dont les clés sont des noms d'options",
  'config.key': "{path} : « {key} » n'est pas une clé de configuration ; les clés sont {keys}",
  'config.value': '{path} : « {key} » vaut {value} ; {remedy}',
  'config.boolean': 'écrivez true ou false',
  'config.paths': 'écrivez une liste de chemins',
  'config.text': 'écrivez un texte ou un nombre',

  'value.day': 'Donnez un jour du calendrier sous la forme AAAA-MM-JJ, comme 2018-10-23.',
  'value.jobs': 'Donnez un nombre de 1 à 256.',
  'value.noneOf': "« {value} » n'est pas l'un de {names}.",
  'value.bar': 'Donnez un score de 0 à 1, comme people.name=0.9.',
  'value.at': 'Donnez ligne:colonne, comme 3:15, ou une position, comme 240.',
  'value.size': 'Donnez une taille en octets, comme 500k, 50MB ou 2GB.',
  'value.seconds': 'Donnez des secondes, comme 30 ou 0.5 ; 0 pour ne pas limiter.',

  'run.warning': 'attention : {id} : {told}',
  'run.named': '{id} : {told}',
  'run.raw': '{told}',
  'run.bug': '{id} : une erreur dans brief : {told}',
  'run.report': '{told} ; merci de la signaler',
  'run.reportTrace': '{told} ; merci de la signaler avec la trace que montre --debug',
  'run.thread': "son fil d'exécution s'est arrêté deux fois ({told})",
  'run.articles': { one: '{count} article', other: '{count} articles' },
  'run.stopped': 'arrêté après {articles}',
  'run.summary': '{articles} (échecs : {failed}), {seconds} s, {rate}/s',
  'run.resumeThere': '--resume reprend à cet endroit',
  'run.resumeCame': "--resume reprend là où l'exécution s'est arrêtée",
  'run.noBrowser': "aucun navigateur n'a pu être ouvert ; la page est {path}",
  'run.belowBar': '{measure} vaut {score}, moins que {least}',
  'run.noMeasure': '{measure} : rien à mesurer',
  'run.progress': '{done} articles | {rate}/s',
  'run.progressOf': '{bar} {done} | {rate}/s | reste {time}',

  'warning.not-french':
    'le texte ne semble pas être en français ; brief ne lit que le français, des faits manqueront ou seront faux',
  'warning.dateline-differs':
    'le lieu et la date en tête donnent un autre jour que la publication : les jours relatifs comptent à partir de celui-là',
  'warning.mojibake': 'des caractères sont altérés (comme « Ã© » pour « é ») ; --repair les rétablit',
}
