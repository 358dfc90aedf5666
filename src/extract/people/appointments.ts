import type { VerbGroup } from '../../tags/verb.ts'
import { groupAt, wordAt } from '../../text/at.ts'
import { relativeStart } from './beside.ts'
import type { PeopleContext } from './context.ts'
import type { Given, Names } from './holders.ts'
import type { NameMention } from './mention.ts'
import { phraseBefore, phraseWords } from './phrase-before.ts'
import { namedByPronoun } from './pronoun.ts'
import type { RolePhrase } from './roles.ts'
import { subjectEnd } from './sentence-subject.ts'

/** Verbs that put somebody in an office. */
const APPOINT = new Set([
  'nommer',
  'choisir',
  'élire',
  'réélire',
  'désigner',
  'promouvoir',
  'investir',
  'introniser',
  'proclamer',
  'reconduire',
  'reconnaître',
])
/** What may lead from the verb to the title: "⟦au poste de⟧ ministre", "⟦en tant que⟧ médiateur". */
const LEADS = phraseWords([
  'au poste de',
  'aux fonctions de',
  'à la fonction de',
  'dans les fonctions de',
  'à la tête de',
  'au rang de',
  'comme',
  'en tant que',
  "en tant qu'",
  'en qualité de',
  'le poste de',
  'les fonctions de',
  'la fonction de',
  'la charge de',
  'le rôle de',
  'le titre de',
  'pour',
])
/** Verbs that take "les fonctions de", "le poste de". */
const SERVE = new Set([
  'occuper',
  'exercer',
  'assumer',
  'assurer',
  'remplir',
  'quitter',
  'prendre',
  'obtenir',
  'détenir',
])

/** "X a été élu président", "X, nommé ministre en mars", "le roi a nommé X ministre", "X occupe le poste de ministre". */
export function appointed(context: PeopleContext, names: Names, phrase: RolePhrase): Given[] {
  if (phrase.office.plural) return []
  const { tokens, document } = context
  const { sentence } = tokens[phrase.first]!
  let at =
    phrase.determiner >= 0 && !/^(?:le|la|un|une)$/.test(tokens[phrase.determiner]!.normal)
      ? phrase.opening
      : phrase.determiner >= 0
        ? phrase.determiner
        : phrase.opening
  const lead = phraseBefore(tokens, at, LEADS)
  if (lead) at -= lead.length
  if (phrase.determiner >= 0 && !lead) return []
  while (/^(?:hier|officiellement|récemment|aussi|également)$/.test(wordAt(tokens, at - 1))) at--
  const group = groupAt(document, at - 1)
  if (group && tokens[group.head]!.sentence === sentence) {
    if (APPOINT.has(group.lemma))
      return group.voice === 'active' && group.person !== null
        ? relative(context, names, phrase, group)
        : passive(context, names, phrase, group)
    if (lead && SERVE.has(group.lemma) && /^l[ea]s?$/.test(lead[0]!)) {
      const mention = names.ending.get(relativeStart(context, group.firstToken))
      return mention ? give(mention, phrase, group) : []
    }
    return []
  }
  // "a nommé ⟦X⟧ ministre", "la nomination de ⟦X⟧ au poste de ministre"
  const object = names.ending.get(at)
  if (!object || phrase.determiner >= 0) return []
  const noun = tokens[names.openingOf.get(object)! - 2]
  if (lead && noun && /^(?:élection|réélection|nomination|désignation|reconduction)$/.test(noun.normal))
    return [{ mention: object, country: phrase.countries[0] ?? null, tail: null }]
  const verb = groupAt(document, objectStart(names, object) - 1)
  return verb && APPOINT.has(verb.lemma) && !verb.negated ? give(object, phrase, verb) : []
}

/** "a reconnu ⟦l'opposant X⟧ comme président": where the name starts with the title before it. */
function objectStart(names: Names, object: NameMention): number {
  const opening = names.openingOf.get(object)!
  if (!names.titled.has(object)) return opening
  for (let at = opening - 1; at > opening - 8; at--) if (names.titleAt.get(at)?.end === opening) return at
  return opening
}

/** "⟦X⟧, que le roi a nommé ministre": the object of a relative clause. */
function relative(context: PeopleContext, names: Names, phrase: RolePhrase, group: VerbGroup): Given[] {
  const { tokens, document } = context
  let at = group.firstToken - 1
  while (at > group.firstToken - 14 && !/^(?:que|qu')$/.test(wordAt(tokens, at))) {
    if (groupAt(document, at)?.person != null) return []
    at--
  }
  if (!/^(?:que|qu')$/.test(wordAt(tokens, at)) || tokens[at]!.sentence !== tokens[group.head]!.sentence)
    return []
  const mention = names.ending.get(tokens[at - 1]?.text === ',' ? at - 1 : at)
  return mention && !group.negated ? give(mention, phrase, group) : []
}

function passive(context: PeopleContext, names: Names, phrase: RolePhrase, group: VerbGroup): Given[] {
  const participle = context.tokens[group.head]!.verbs.some(({ tense }) => tense === 'past-participle')
  if (group.negated || (group.voice !== 'passive' && !(participle && group.firstToken === group.head)))
    return []
  let first = group
  while (first.governor >= 0) first = context.document.verbGroups[first.governor]!
  const start = relativeStart(context, first.firstToken)
  const mention =
    names.ending.get(start) ??
    names.ending.get(subjectEnd(context, names, start)) ??
    (context.tokens[start - 1]?.text === ',' ? names.ending.get(start - 1) : undefined) ??
    namedByPronoun(context, names, first)
  return mention ? give(mention, phrase, group) : []
}

function give(mention: NameMention, phrase: RolePhrase, group: VerbGroup): Given[] {
  const coming = group.tense === 'future' || group.tense === 'conditional'
  return [
    {
      mention,
      country: phrase.countries[0] ?? null,
      tail: null,
      appointed: true,
      ...(coming && { status: 'designate' as const }),
    },
  ]
}
