import { describe, expect, it } from 'vitest'
import { tagDocument } from '../../src/tags/tag.ts'
import type { VerbGroup } from '../../src/tags/verb.ts'
import type { TextDocument } from '../../src/text/document.ts'
import { readDocument } from '../../src/text/read.ts'

/** "n'a pas été reçu = recevoir past perfect passive negated 3s": words, lemma, tense, then what is set. */
function show(document: TextDocument, group: VerbGroup): string {
  const { tokens, verbGroups } = document
  const text = document.source.slice(tokens[group.firstToken]!.start, tokens[group.endToken - 1]!.end)
  const parts = [
    text,
    '=',
    group.reflexive ? `se ${group.lemma}` : group.lemma,
    group.tense,
    group.perfect ? 'perfect' : '',
    group.voice === 'passive' ? 'passive' : '',
    group.negated ? 'negated' : '',
    group.subjectPronoun >= 0 ? `by ${tokens[group.subjectPronoun]!.normal}` : '',
    group.governor >= 0 ? `< ${verbGroups[group.governor]!.lemma}` : '',
  ]
  return parts.filter(Boolean).join(' ')
}

function groups(text: string): string[] {
  const document = readDocument({ id: 'test', text })
  tagDocument(document)
  return document.verbGroups.map((group) => show(document, group))
}

const TABLE: [string, string[]][] = [
  ['Le ministre a reçu son homologue.', ['a reçu = recevoir past perfect']],
  ["Il n'a pas encore été reçu.", ["n'a pas encore été reçu = recevoir past perfect passive negated by il"]],
  ["C'est le pays dont la visite a débuté.", ['est = être present', 'a débuté = débuter past perfect']],
  ['La ville où le siège se trouve.', ['se trouve = se trouver present']],
  ['La lettre est attendue.', ['est attendue = attendre present passive']],
  ['La délégation est arrivée hier.', ['est arrivée = arriver past perfect']],
  ['Ils se sont entretenus à Quito.', ['se sont entretenus = se entretenir past perfect by ils']],
  ["S'est-il entretenu avec lui ?", ["S'est-il entretenu = se entretenir past perfect by il"]],
  ['« Non », a-t-il clairement indiqué.', ['a-t-il clairement indiqué = indiquer past perfect by il']],
  [
    'La réunion, dit-on, aurait été annulée.',
    ['dit-on = dire present by on', 'aurait été annulée = annuler conditional perfect passive'],
  ],
  [
    'Il doit rencontrer la presse.',
    ['doit = devoir present by il', 'rencontrer = rencontrer infinitive < devoir'],
  ],
  [
    'Elle prévoit de se rendre à Lomé.',
    ['prévoit = prévoir present by elle', 'se rendre = se rendre infinitive < prévoir'],
  ],
  [
    'Elle vient de les recevoir.',
    ['vient = venir present by elle', 'les recevoir = recevoir infinitive < venir'],
  ],
  [
    'Il va visiter Tunis puis quitter la région.',
    [
      'va = aller present by il',
      'visiter = visiter infinitive < aller',
      'quitter = quitter infinitive < aller',
    ],
  ],
  [
    'Le roi a invité le président à se rendre à Rabat.',
    ['a invité = inviter past perfect', 'se rendre = se rendre infinitive < inviter'],
  ],
  [
    "Les deux pays s'apprêtent à signer un accord.",
    ["s'apprêtent = se apprêter present", 'signer = signer infinitive < apprêter'],
  ],
  ['La rencontre entre les ministres a duré une heure.', ['a duré = durer past perfect']],
  ['La chancelière rencontre son homologue.', ['rencontre = rencontrer present']],
  ['Première visite du pape.', []],
  ['Le président visite la Colombie.', ['visite = visiter present']],
  ['Rencontre des présidents à Brasilia.', []],
  ['Le conseil des ministres a adopté le texte.', ['a adopté = adopter past perfect']],
  ["Un appel à la retenue a été lancé par l'ONU.", ['a été lancé = lancer past perfect passive']],
  ["À l'est du pays, les combats continuent.", ['continuent = continuer present']],
  ["L'été dernier, ils ont négocié.", ['ont négocié = négocier past perfect by ils']],
  ["Il l'a dit, tu le sais.", ["l'a dit = dire past perfect by il", 'le sais = savoir present by tu']],
  ['Nous avons été surpris.', ['avons été surpris = surprendre past perfect passive by nous']],
  ['Je suis confiant.', ['suis = être present by je']],
  ['Nous nous sommes réunis.', ['nous sommes réunis = se réunir past perfect by nous']],
  ["Le traité n'est pas signé.", ["n'est pas signé = signer present passive negated"]],
  ['Il ne reconnaît que son gouvernement.', ['ne reconnaît = reconnaître present by il']],
  [
    'Il ne peut accepter cela.',
    ['ne peut = pouvoir present negated by il', 'accepter = accepter infinitive < pouvoir'],
  ],
  [
    'Elle a promis de ne pas revenir.',
    ['a promis = promettre past perfect', 'ne pas revenir = revenir infinitive negated < promettre'].map(
      (s) => s.replace('perfect', 'perfect by elle').replace('by elle negated', 'negated'),
    ),
  ],
  [
    'Il a, selon son entourage, refusé toute concession.',
    ['a, selon son entourage, refusé = refuser past perfect by il'],
  ],
  ['Le porte-parole a mardi démenti ces informations.', ['a mardi démenti = démentir past perfect']],
  [
    'En affirmant cela, il choque.',
    ['affirmant = affirmer present-participle', 'choque = choquer present by il'],
  ],
  [
    'Les dirigeants africains, représentant dix pays, discutent.',
    ['représentant = représenter present-participle', 'discutent = discuter present'],
  ],
  ['M. Ardent, représentant du Pérou, est parti.', ['est parti = partir past perfect']],
  [
    'La réunion organisée à Paris est terminée.',
    ['organisée = organiser past-participle passive', 'est terminée = terminer present passive'],
  ],
  ['Le président russe est attendu à Tachkent.', ['est attendu = attendre present passive']],
  [
    'Il a avoué avoir reçu une lettre.',
    ['a avoué = avouer past perfect by il', 'avoir reçu = recevoir infinitive perfect < avouer'],
  ],
  ['Les présidents se téléphonèrent.', ['se téléphonèrent = se téléphoner past']],
  ['Ils tweeteraient volontiers.', ['tweeteraient = tweeter conditional by ils']],
  [
    "L'accord, ayant été ratifié, entre en vigueur.",
    ['ayant été ratifié = ratifier present-participle perfect passive'],
  ],
  [
    "C'est, a-t-on appris, une erreur.",
    ["C'est = être present", 'a-t-on appris = apprendre past perfect by on'].map((s) =>
      s.replace("C'est", 'est'),
    ),
  ],
  [
    'Ils ont rejeté le texte et promis de revenir.',
    [
      'ont rejeté = rejeter past perfect by ils',
      'promis = promettre past perfect',
      'revenir = revenir infinitive < promettre',
    ],
  ],
  [
    'Il a également démenti, plus tard, avant de partir.',
    ['a également démenti = démentir past perfect by il', 'partir = partir infinitive'],
  ],
  ['Ce dialogue est utile, ce poste aussi.', ['est = être present']],
  [
    'Il ne faut pas négliger ce dossier.',
    ['ne faut = falloir present negated by il', 'négliger = négliger infinitive < falloir'],
  ],
  ["Les Nations unies étaient d'accord.", ['étaient = être imperfect']],
  [
    'Ce dernier indique vouloir partir.',
    [
      'indique = indiquer present',
      'vouloir = vouloir infinitive < indiquer',
      'partir = partir infinitive < vouloir',
    ],
  ],
  ["Comme l'écrit le journal, il pleut.", ["l'écrit = écrire present", 'pleut = pleuvoir present by il']],
  ['« Oui », estime le ministre.', ['estime = estimer present']],
  ['« Oui » déclare le ministre.', ['déclare = déclarer present']],
  [
    'Le ministre annonce que la visite est reportée.',
    ['annonce = annoncer present', 'est reportée = reporter present passive'],
  ],
  ['Accueillons la paix.', ['Accueillons = accueillir present']],
  ['Les relations entre nos nations sont bonnes.', ['sont = être present']],
  ['Le conseiller à la sécurité nationale part demain.', ['part = partir present']],
  [
    'Il lui a demandé de conseiller la délégation.',
    ['lui a demandé = demander past perfect by il', 'conseiller = conseiller infinitive < demander'],
  ],
  ['Le pouvoir a changé.', ['a changé = changer past perfect']],
  ['Ils les ont reçus tour à tour.', ['les ont reçus = recevoir past perfect by ils']],
  [
    'Ils l’ont accusé d’avoir menti.',
    ['l’ont accusé = accuser past perfect by ils', 'avoir menti = mentir infinitive perfect < accuser'],
  ],
]

describe('verb groups', () => {
  it.each(TABLE)('%s', (text, wanted) => expect(groups(text)).toEqual(wanted))
})
