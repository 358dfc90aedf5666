/**
 * Nouns that carry what is said, after a verb of saying: "exprimer ⟦l'espoir⟧ que", "souligner ⟦la nécessité⟧ de".
 * Knowledge of the language.
 */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  `appel proposition constat serment espoir souhait vœu voeu conviction certitude crainte regret confiance satisfaction volonté détermination intention
disposition nécessité importance possibilité besoin urgence engagement refus préoccupation inquiétude idée hypothèse
assurance promesse garantie opposition désir avis opinion sentiment impression fait principe thèse rumeur argument
probabilité éventualité obligation droit chance opportunité utilité intérêt ambition`.split(/\s+/),
)

/** What is given, taken or made by those who bind themselves by a word: "donner l'assurance que", "prendre l'engagement de". */
export const PLEDGES: ReadonlySet<string> = new Set(
  'promesse assurance garantie vœu voeu souhait engagement serment proposition constat'.split(' '),
)

/** Plurals are made: "policier" and "policiers". */
function withPlurals(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => (/[sxz]$/.test(word) ? [word] : [word, `${word}s`])))
}

/** What may speak without being a named entity: heads of a subject after an inverted verb of saying. */
const SPEAKER_NOUNS: ReadonlySet<string> = withPlurals(
  `porte-parole ministre vice-ministre ministère président présidente vice-président vice-présidente chef cheffe dirigeant
dirigeante responsable source sources communiqué agence quotidien journal hebdomadaire magazine site chaîne radio télévision
presse média médias gouvernement présidence chancelier chancelière ambassadeur ambassadrice ambassade diplomate diplomates
délégué déléguée délégation représentant représentante secrétaire conseiller conseillère envoyé envoyée émissaire médiateur
médiatrice député députée sénateur sénatrice parlementaire élu élue maire gouverneur préfet roi reine prince princesse émir
sultan pape cardinal évêque archevêque imam prêtre patriarche général colonel commandant officier soldat militaire armée
état-major police parquet procureur procureure juge tribunal cour avocat avocate expert experte experts analyste analystes
observateur observateurs chercheur chercheuse politologue professeur professeure historien historienne économiste écrivain
journaliste correspondant correspondante éditorialiste étudiant étudiante témoin témoins habitant habitante habitants
réfugié manifestant manifestante militant militante opposant opposante opposition parti coalition mouvement syndicat collectif
organisation organisateurs association ong commission conseil comité parlement assemblée union institut fondation centre
bureau service services direction directeur directrice autorité autorités administration responsables officiels officiel
officielle proche proches entourage homme femme homologue collègue confrère chercheurs participant participants
premier première rapporteur rapporteuse commissaire coordinateur coordonnateur coordinatrice négociateur négociatrice
négociateurs texte lettre déclaration document rapport étude sondage message tweet note dépêche résolution
maison chancellerie palais état capitale capitales pays puissance partie parties camp groupe front rébellion rebelles
insurgés milice junte régime exécutif législateur mairie préfecture société entreprise compagnie groupe fabricant
patron patronne pdg fondateur fondatrice auteur autrice chercheur père mère frère sœur grand-père grand-mère oncle tante cousin cousine neveu nièce beau-frère fils fille épouse époux veuve
famille parents voisin voisine ami amie retraité retraitée paysan commerçant chauffeur médecin infirmière enseignant
diplomatie intéressé intéressée numéro dernier dernière celui-ci celle-ci ceux-ci premier-ministre ex-président ancien ancienne
haut haute plusieurs certains d'autres autre un une chef-adjoint sous-secrétaire vice-premier
scientifique policier policière pompier secours secouriste sauveteur enquêteur enquêtrice garde-côte garde-frontière gendarme
travailleur humanitaire volontaire bénévole juriste défenseur défenseure magistrat magistrate avocat greffier notaire syndicaliste
gréviste salarié salariée employé employée ouvrier ouvrière pêcheur agriculteur éleveur berger marchand commerçante industriel
entrepreneur investisseur banquier ingénieur technicien astronome physicien biologiste chimiste épidémiologiste infirmier
soignant pédiatre psychologue sociologue anthropologue démographe géologue sismologue climatologue météorologue spécialiste
historien archéologue linguiste philosophe théologien pasteur rabbin mollah ayatollah moine religieux religieuse prélat
chef-rebelle combattant combattante jihadiste djihadiste milicien rebelle activiste dissident dissidente prisonnier détenu
otage rescapé rescapée survivant survivante victime passager passagère riverain riveraine villageois villageoise citoyen
citoyenne électeur électrice usager consommateur client touriste migrant migrante exilé exilée réfugiée demandeur
organisateur organisatrice participante invité invitée hôte visiteur interlocuteur interlocutrice signataire délégué
ministère fonctionnaire bureaucrate technocrate conseillère attaché attachée consul consule légat nonce plénipotentiaire
capitaine lieutenant sergent amiral maréchal pilote marin matelot skipper entraîneur sélectionneur joueur capitaine
réalisateur acteur actrice chanteur chanteuse musicien peintre romancier romancière poète dramaturge éditeur éditrice
chroniqueur chroniqueuse commentateur présentateur animateur blogueur blogueuse internaute sondeur statisticien
vendeur fournisseur producteur exportateur importateur armateur transporteur opérateur secrétariat département équipe banque
fonds ligue instance mission bloc rédaction régulateur fédération confédération socialiste conservateur conservatrice libéral
libérale écologiste indépendantiste séparatiste nationaliste républicain républicaine démocrate communiste centriste assistant assistante adjoint adjointe gardien gardienne plaignant plaignante suspect suspecte maître collaborateur
collaboratrice partisan sympathisant sympathisante lycéen lycéenne cheminot routier restaurateur hôtelier champion
championne athlète nageur nageuse coureur coureuse skieur footballeur buteur personnalité pèlerin
rapatrié exploitant exploitante`.split(/\s+/),
)

/** Bodies that speak and are no person's title: "le bureau turc" is not the Turkish minister. */
export const BODY_NOUNS: ReadonlySet<string> = withPlurals(
  `office observatoire intersyndicale patronat consortium firme diocèse synode barreau majorité minorité tutelle hiérarchie
clergé monarchie rectorat université hôpital douane ministère armée police parti opposition parlement assemblée marine
justice parquet maison état-major front mouvement coalition syndicat collectif organisation association ong commission
conseil comité union institut fondation centre bureau service direction tribunal cour camp groupe rébellion junte banque
fédération confédération ligue mission bloc rédaction société entreprise compagnie`.split(/\s+/),
)

/** One person's title: who holds it unnamed is not the body that he heads ("le président de la fédération"). */
export const OFFICE_HOLDERS: ReadonlySet<string> = new Set(
  `président présidente secrétaire directeur directrice ministre chef cheffe patron patronne ambassadeur ambassadrice
commandant général procureur procureure avocat avocate député députée sénateur sénatrice maire gouverneur coordinateur
coordonnateur coordinatrice coordonnatrice représentant représentante conseiller conseillère envoyé envoyée émissaire
médiateur médiatrice négociateur négociatrice`.split(/\s+/),
)

/** Whether a noun can speak: "ministre", and with a prefix "vice-ministre", "ex-ministre". */
export const isSpeakerNoun = (normal: string) =>
  ALL_SPEAKERS.has(normal) ||
  (normal.includes('-') && ALL_SPEAKERS.has(normal.replace(/^(?:vice|ex|sous|co)-/, '')))

/** Things that speak for who made them: "le message du président", "un communiqué du ministère". */
export const SPEAKING_THINGS: ReadonlySet<string> = new Set(
  'démenti message lettre communiqué déclaration discours tweet note texte document rapport allocution courrier missive télégramme dépêche propos mots'.split(
    ' ',
  ),
)

/** Nouns before a quotation that name a work, a body or a thing by it: the marks hold a title, not speech. */
export const TITLE_NOUNS: ReadonlySet<string> = new Set(
  `film documentaire livre roman essai ouvrage album chanson série émission magazine journal quotidien hebdomadaire revue
programme plan projet opération exercice mission initiative dispositif sommet forum conférence colloque exposition festival
navire bateau paquebot frégate avion satellite fusée missile drone char groupe parti mouvement coalition collectif association
opéra pièce tableau sculpture poème article tribune éditorial rubrique blog site chaîne radio application logiciel jeu
accord pacte traité format plateforme réseau front alliance brigade bataillon unité cellule club équipe prix label marque
hôtel restaurant salle stade rue place route slogan devise banderole pancarte panneau mot-clé hashtag terme mot expression
formule concept notion thème thématique titre nom surnom appellation pseudonyme alias code doctrine stratégie politique régime zone ligne
intitulé intitulée baptisé baptisée baptisés surnommé surnommée surnommés dénommé dénommée nommé nommée dit dite dits dites
appelé appelée rebaptisé rebaptisée titré titrée sobriquet label concert pancartes banderoles slogans`.split(
    /\s+/,
  ),
)

/** Nouns of media that a name follows: "le quotidien X". */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  `agence quotidien journal journaux hebdomadaire mensuel magazine revue chaîne radio télévision presse média médias site
correspondant correspondante télé blog portail`.split(/\s+/),
)

/** Somebody told by what he is and not by name: whoever is named after him is another. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  `responsable responsables source sources proche proches diplomate diplomates officiel officiels expert experts analyste
analystes observateurs témoin témoins habitant habitants conseillers membre membres fonctionnaire fonctionnaires étudiant
étudiante entourage élu élue avocat avocate avocats collaborateur collaborateurs collaboratrice parents famille partisan
partisans`.split(/\s+/),
)

/** Bodies that speak for their state: "le gouvernement burundais". */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  `gouvernement présidence diplomatie exécutif autorités autorité consulat ambassade chancellerie régime cabinet partie
délégation dirigeants administration`.split(/\s+/),
)

const ALL_SPEAKERS: ReadonlySet<string> = new Set([...SPEAKER_NOUNS, ...BODY_NOUNS, ...STATE_BODIES])
