/**
 * French verbs that report speech, with their constructions: `constructions: lemmas`; reflexive verbs with "se-".
 * One letter each:
 *
 *   q  que + clause is what was said            "il affirme que …"
 *   i  a bare infinitive is                     "il affirme vouloir …"
 *   d  de + infinitive is                       "il promet de …", "il accuse X de …", "il demande à X de …"
 *   a  à + infinitive is                        "il appelle X à …", "il s'engage à …"
 *   c  cites what stands in quotation marks or before it: « … », insiste-t-il; "…, a-t-il indiqué"
 *   m  a piece of its object may be quoted      "il dénonce une « agression »"
 *   o  takes a person as direct object before que: "il a averti les parties que …"
 *   p  takes a predicate                        "il se dit prêt à …", "il s'est montré « confiant »"
 *   w  reports only with a noun of one's word   "il a pris l'engagement de …"
 *   s  pour que, à ce que + clause is           "il plaide pour que …", "il s'oppose à ce que …"
 *
 * Knowledge of the language; the constructions follow the usual dictionaries (TLFi, Dubois & Dubois-Charlier).
 */
const TABLE = `
qicmd: dire
qicm: affirmer déclarer annoncer indiquer préciser ajouter assurer rappeler estimer reconnaître confirmer prétendre avouer admettre certifier soutenir jurer considérer raconter confier
qicm: révéler nier démentir
c: croire penser espérer craindre redouter
qc: renseigner
i: réaffirmer répéter réitérer marteler clamer maintenir
qcmd: proposer suggérer recommander demander répondre
qcm: expliquer souligner noter constater observer remarquer signaler relever rapporter répéter réaffirmer réitérer insister marteler clamer proclamer plaider arguer argumenter argüer rétorquer répliquer riposter objecter concéder conclure écrire communiquer mentionner commenter juger supputer pronostiquer prédire prophétiser alléguer postuler énoncer spécifier détailler divulguer notifier stipuler témoigner attester garantir promettre exiger réclamer ordonner décréter préconiser prôner déplorer regretter dénoncer avancer renchérir redire rajouter résumer poursuivre enchaîner reprendre trancher asséner lancer crier hurler murmurer chuchoter glisser souffler maugréer grommeler marmonner balbutier bredouiller tweeter retweeter twitter publier poster lâcher décocher sous-entendre insinuer lire titrer conseiller professer rassurer exposer évoquer vanter analyser nuancer relativiser tempérer compléter corriger
qcmo: avertir prévenir informer aviser alerter instruire
c: ironiser plaisanter philosopher sourire rire soupirer fulminer tonner tempêter pester râler gronder exploser esquiver éluder balayer minimiser réagir rebondir embrayer temporiser tancer persifler railler moquer jubiler exulter sangloter pleurer gémir geindre tonitruer vociférer aboyer grincer rager bougonner rouspéter protester polémiquer épiloguer prier supplier implorer interroger questionner interpeller deviser disserter gloser commencer continuer débuter terminer achever finir entonner scander réciter citer siffler cingler attaquer contre-attaquer accuser menacer accueillir
m: prévoir qualifier saluer condamner fustiger critiquer stigmatiser blâmer pointer brandir vouloir espérer craindre redouter viser appeler traiter taxer parler rejeter réfuter récuser approuver louer applaudir féliciter remercier encourager souhaiter décrire dépeindre présenter comparer désigner définir accuser reprocher imputer attribuer dresser contester désavouer désapprouver défendre invoquer vilipender conspuer étriller éreinter flétrir honnir réprouver afficher manifester exprimer formuler formaliser adresser transmettre réserver exclure écarter balayer minimiser voir trouver croire penser imaginer promettre envisager inviter exhorter presser sommer interpeller accorder souscrire adhérer opposer revendiquer assumer apprécier célébrer honorer pleurer commémorer nommer surveiller refuser menacer privilégier conseiller croire sentir savoir rester pourfendre
dm: charger
d: exclure avertir prévenir promettre menacer refuser jurer accuser ordonner enjoindre sommer conjurer interdire conseiller prier supplier implorer presser recommander proposer suggérer reprocher soupçonner convenir offrir décréter réclamer
a: appeler exhorter inviter encourager inciter demander convier consentir
qcm: souhaiter
ms: militer
q: exclure
s: plaider insister appeler exhorter inviter encourager demander
m: émettre renouveler
w: former donner prendre faire partager
`
/** Reflexive verbs, without their "se". */
const REFLEXIVE_TABLE = `
p: dire déclarer montrer affirmer avouer proclamer prétendre juger estimer vouloir
qcm: féliciter réjouir plaindre indigner offusquer étonner alarmer inquiéter émouvoir vanter targuer défendre
c: exclamer écrier agacer insurger emporter enflammer amuser désoler enthousiasmer étrangler lamenter désespérer justifier défausser excuser interroger demander récrier gausser moquer impatienter irriter énerver insurger vouloir raviser épancher
a: engager
s: engager opposer prononcer
m: prononcer exprimer opposer indigner élever adresser insurger ériger dresser attaquer prendre associer porter
`

/** Constructions of a speech verb: see the header for the letters. */
export type Constructions = string

let plain: Map<string, Constructions> | undefined
let reflexive: Map<string, Constructions> | undefined

/** The constructions of a verb as a verb of saying; undefined if it is none. */
export function speechConstructions(lemma: string, isReflexive: boolean): Constructions | undefined {
  plain ??= read(TABLE)
  reflexive ??= read(REFLEXIVE_TABLE)
  return (isReflexive ? reflexive : plain).get(lemma)
}

function read(table: string): Map<string, Constructions> {
  const map = new Map<string, Constructions>()
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(': ')
    for (const lemma of line.slice(colon + 2).split(' ')) {
      map.set(lemma, (map.get(lemma) ?? '') + line.slice(0, colon))
    }
  }
  return map
}

/** "faire savoir que", "laisser entendre que": verbs that make a verb of saying of an infinitive. */
export const CAUSATIVE_SPEECH: Readonly<Record<string, ReadonlySet<string>>> = {
  faire: new Set([
    'savoir',
    'valoir',
    'remarquer',
    'observer',
    'noter',
    'comprendre',
    'connaître',
    'dire',
    'répondre',
  ]),
  vouloir: new Set(['croire']),
  croire: new Set(['savoir']),
  laisser: new Set(['entendre', 'comprendre', 'savoir', 'filtrer']),
  tenir: new Set(['dire', 'préciser', 'rappeler', 'souligner', 'saluer', 'affirmer', 'assurer', 'rassurer']),
}
