/**
 * Regular verbs of French press prose: first group (-er, with its stem changes told by stems.ts) and second group
 * (-ir, -issant). Irregular verbs stand with their models in models.ts. Add a lemma and all its forms are known.
 */
export const FIRST_GROUP = `
abaisser abandonner abdiquer abîmer abonder abonner aborder aboyer abriter abroger absenter abuser accabler
accaparer accentuer accepter accéder accélérer accidenter acclamer acclimater accompagner accorder accoster
accoucher accoutumer accrocher accumuler accuser acharner acheminer acheter achever acquiescer acquitter
acter actionner activer actualiser adapter additionner adhérer adjuger administrer admirer admonester
adopter adorer adosser adresser affairer affaisser affecter affectionner afficher affilier affirmer
affleurer affliger affluer affoler affronter agacer agencer agenouiller agglomérer aggraver agiter agresser
aider aiguiser aimer ajourner ajouter ajuster alarmer alerter aligner alimenter allécher alléger alléguer
allier allonger allouer allumer alphabétiser alterner altérer amasser ambitionner amender amener amenuiser
améliorer aménager américaniser amorcer amplifier amputer amuser analyser ancrer animer annexer annihiler
annoncer annoter annuler anticiper apaiser apitoyer appeler appliquer apporter apposer apprécier appréhender
apprêter approcher approuver approvisionner appuyer arbitrer arborer archiver arguer argumenter armer
arpenter arracher arranger arrêter arrimer arriver arroser articuler aspirer assassiner assembler
assermenter asséner assiéger assigner assimiler assister associer assommer assumer assurer attacher attaquer
attarder atterrer attester atténuer attirer attiser attraper attribuer attrister auditionner augmenter
augurer ausculter authentifier autoriser avaler avaliser avancer aventurer avérer aviser avoisiner avouer
axer bafouer bafouiller baigner baisser balayer balbutier banaliser baptiser basculer baser batailler bercer
bénéficier blâmer blesser bloquer boiter bombarder bonifier border borner boucher boucler bouder bouger
bouleverser bourrer bousculer boycotter braconner brader braquer braver brider briguer briller briser
brosser brouiller broyer brusquer brûler budgéter buter cacher cadrer cajoler calciner calculer caler calmer
calomnier camoufler camper canaliser cantonner capituler capter captiver capturer caractériser caresser
caricaturer caser casser cataloguer causer cautionner censurer centraliser centrer cerner certifier cesser
céder célébrer chamailler changer chanter chapeauter charger chasser chauffer chavirer cheminer chercher
chiffrer choquer chômer chuchoter chuter cibler circuler citer civiliser claironner clamer claquer clarifier
classer classifier cliquer clôturer coaliser cocher coder coexister cofinancer cofonder cogner cohabiter
coiffer coincer coïncider collaborer collecter collectionner coller coloniser colporter combiner combler
commander commanditer commencer commenter commercer commercialiser commémorer commissionner communiquer
comparer compenser compiler compléter compliquer comploter comporter composer comprimer comptabiliser
compter concasser concentrer concerner concerter concéder concilier concorder concrétiser concurrencer
condamner condenser conditionner confesser confédérer conférer confier configurer confiner confirmer
confisquer conformer conforter confronter congédier congratuler conjecturer conjuguer conjurer connecter
consacrer conseiller conserver considérer consigner consister consoler consolider consommer conspirer
conspuer constater consterner constituer consulter consumer contacter contaminer contempler contenter conter
contester continuer contourner contracter contrarier contraster contre-attaquer contrebalancer contrecarrer
contrer contresigner contribuer contrôler converger converser convier convoiter convoquer coopérer
coordonner coorganiser coparrainer copier copiloter coprésider co-présider co-organiser corédiger corriger corroborer coucher couler
couper coupler courber couronner coûter côtoyer craquer creuser crever créditer créer crier criminaliser
crisper cristalliser critiquer cuisiner cultiver cumuler damer danser dater demander demeurer dessiner
destiner destituer devancer deviner déballer débarquer débarrasser débaucher débloquer déborder déboucher
débourser débriefer débuter décaler décapiter déceler décentraliser décerner décéder décharger déchiffrer
déchirer décider décimer déclamer déclarer déclasser déclassifier déclencher décliner décoder décoller
décommander déconcerter déconseiller décorer décortiquer découler découper décourager décréter décrier
décriminaliser décrisper décrocher décupler dédaigner dédicacer dédier dédommager dédoubler dédramatiser
défier défiler défoncer déformer défouler dégager dégénérer dégrader déguiser déjeuner déjouer délaisser
délecter déléguer délibérer délier délimiter délivrer délocaliser démanteler démarcher démarquer démarrer
démasquer déménager démêler démilitariser déminer démissionner démobiliser démocratiser démoder démonter
démontrer démoraliser démotiver démultiplier dénaturer dénier dénigrer dénombrer dénommer dénoncer dénoter
dénouer dénucléariser dépanner départager dépasser dépenser dépénaliser dépêcher déplacer déplafonner
déplier déplorer déployer dépolitiser déporter déposer déposséder dépouiller dépressuriser déranger déraper
déréguler dérober déroger dérouler dérouter désamorcer désapprouver désarmer désavantager désavouer
désenclaver déserter désescalader désespérer déséquilibrer désigner désintégrer désintéresser désirer
désister désolidariser désorganiser déstabiliser détacher détailler détecter déterminer déterrer détester
détériorer détonner détourner détrôner dévaliser dévaluer dévaster développer dévier dévoiler dévouer
diaboliser dialoguer dicter diffamer différencier différer diffuser digérer digitaliser dilapider diligenter
diluer diminuer diriger discerner discipliner discréditer discriminer disculper discuter disjoncter
disloquer dispenser disperser disposer disputer disqualifier disséquer dissimuler dissiper dissocier
dissuader distancer distiller distinguer distribuer diverger diversifier diviser divorcer divulguer dîner
documenter dominer dompter donner doper doter doubler doucher douter draguer drainer dresser durer dynamiser
effacer effectuer effleurer effondrer efforcer effrayer emballer embarquer embarrasser embaucher emboîter
embraser embrasser emmener emmurer emparer empêcher empiéter empiler empirer employer empoisonner emporter
emprisonner emprunter encadrer encaisser encenser encercler enchaîner enchanter enclaver enclencher
encombrer encourager endetter endiguer endommager endosser enfermer enfiler enflammer enfoncer engager
engendrer englober engouffrer engranger enjamber enjoliver enlever enliser enquêter enraciner enrayer
enregistrer enrôler ensanglanter enseigner entamer entasser enterrer entériner enthousiasmer entourer
entraîner entraver entre-déchirer entreposer entrer entretuer envelopper envenimer envier envisager envoler
envoyer errer escalader escompter escorter espacer espérer espionner esquisser esquiver essaimer essayer
essouffler essuyer estimer estomper exacerber exagérer exalter examiner exaspérer exaucer exceller excepter
excéder exciter exclamer excuser exempter exercer exécrer exécuter exfiltrer exhiber exhorter exhumer exiger
exiler exister exonérer expatrier expertiser expédier expérimenter expier expirer expliciter expliquer
exploiter explorer exploser exporter exposer exprimer expulser extasier exterminer externaliser extorquer
extrader extrapoler exulter ébaucher ébranler écarter échanger échapper échauffer échelonner échouer
éclairer éclater éclipser économiser écoper écouler écouter écraser édicter éditer éduquer égaler égaliser
égarer égorger égratigner égrener éjecter élaborer élancer électrifier élever éliminer éloigner élucider
éluder émanciper émaner émerger émerveiller émigrer énerver énoncer énumérer épargner éparpiller épauler
épeler épiloguer épingler éponger épouser épouvanter éprouver épuiser épurer équilibrer équiper éradiquer
ériger étaler étatiser étayer éternuer étiqueter étonner étouffer étrangler étrenner étriller étudier
évacuer évader évaluer évaporer éveiller éventer éviter évoluer évoquer fabriquer faciliter facturer
façonner falsifier familiariser fasciner fatiguer fausser favoriser fâcher fermenter fermer fédéraliser
fédérer féliciter fêter ficeler fidéliser fier figer figurer filer filmer filtrer finaliser financer
financiariser fixer flamber flancher flatter flâner flotter fluctuer focaliser fomenter foncer fonctionner
fonder forcer forger formaliser former formuler fortifier foudroyer fouiller fouler fracasser fracturer
fragiliser fragmenter frapper fraterniser freiner fréquenter frôler fructifier frustrer fuiter fulminer
fumer fuser fusiller fusionner fustiger gagner galoper galvaniser garder garer gaspiller gazer gâcher gâter
geler germer généraliser générer gérer gêner gifler glaner glisser globaliser glorifier gloser gommer
gonfler gouverner graduer gratifier graver graviter greffer grever grignoter grimper grincer grogner gronder
grouper guerroyer guetter guider habiliter habiller habiter habituer haleter handicaper hanter harceler
harmoniser hasarder hausser hâter heurter héberger hériter hésiter hiérarchiser hisser homologuer honorer
hospitaliser huer humaniser humilier hurler hypothéquer identifier idéaliser idolâtrer ignorer illuminer
illustrer imaginer imiter immatriculer immerger immigrer immobiliser immoler impacter impatienter implanter
implémenter impliquer implorer importer imposer impressionner imprimer improviser impulser imputer inaugurer
incarcérer incarner incendier inciter incliner incomber incorporer incriminer inculper indemniser indexer
indigner indiquer individualiser industrialiser infecter inférer infiltrer infirmer infliger influencer
influer informer ingérer inhaler inhumer initier injecter injurier innocenter innover inonder inquiéter
insérer insinuer insister inspecter inspirer installer instaurer instituer institutionnaliser
instrumentaliser insuffler insulter insurger intensifier intenter intercaler intercepter intercéder
interloquer internationaliser interner interpeller interpréter interroger intégrer intéresser intérioriser
intimer intimider intituler intriguer invalider inventer inventorier inverser investiguer inviter invoquer
ironiser irriguer irriter isoler jalonner jaser jauger jeter joncher jongler jouer jouxter jubiler
judiciariser juger juguler jumeler jurer justifier juxtaposer kidnapper labourer laisser lamenter lancer
larguer lasser laver lâcher lever légaliser légiférer légitimer léguer léser lésiner libéraliser libérer
licencier lier ligoter liguer limiter limoger liquider lister livrer localiser loger longer lorgner louer
louper lutter lyncher magnifier maîtriser majorer malmener maltraiter manager mandater manger manier
manifester manigancer manipuler manquer manœuvrer maquiller marchander marcher marginaliser marier marmonner
marquer marteler masquer massacrer matérialiser maugréer maximiser menacer mendier mener mentionner mesurer
mécaniser médiatiser méditer méfier mélanger ménager mépriser mériter mêler militariser militer mimer miner
minimiser miser mitiger mobiliser modeler moderniser modérer modifier moduler monnayer monopoliser monter
montrer moquer moraliser morceler morigéner motiver mouiller mouler multiplier murmurer museler muter
mutiler mutualiser mystifier nager narguer narrer nationaliser naturaliser naviguer nettoyer neutraliser
nécessiter négliger négocier nicher nier niveler nommer normaliser normer noter notifier nouer noyer nuancer
numériser objecter obliger obliquer obnubiler observer obséder obstiner obstruer obtempérer occasionner
occulter occuper octroyer offenser officialiser opérer opiner opposer oppresser opprimer opter
optimiser orchestrer ordonner organiser orienter orner osciller oser oublier outrager outrepasser ôter
pacifier pallier palper panacher paniquer parachever parachuter paralyser parapher paraphraser parcelliser
pardonner parer parfumer parier parlementer parler parquer parrainer parsemer partager participer passer
passionner patienter patronner patrouiller pauser paver payer peiner pencher penser percer percher percuter
perdurer perfectionner perforer permuter perpétrer perpétuer perquisitionner persécuter persévérer persister
personnaliser persuader perturber peser pester peupler pénaliser pénétrer pérenniser péricliter périmer
pétitionner phagocyter philosopher photographier piéger piétiner piller piloter pincer piquer pirater pister
placer plafonner plagier plaider plaisanter plancher planer planifier planter plaquer pleurer plébisciter
plier plonger ployer poignarder pointer poireauter polariser polémiquer polluer ponctuer populariser porter
poser positionner posséder poster postuler potasser pousser pratiquer presser précariser précéder précipiter
préciser préconiser prédestiner prédisposer prédominer préempter préférer préfigurer préjuger prélever
préluder préméditer prénommer préoccuper préparer présager présenter préserver présider présumer présupposer
prétexter prévariquer prêter prier primer prioriser privatiser priver privilégier procéder proclamer
procréer procurer prodiguer profaner professer professionnaliser profiler profiter programmer progresser
prohiber projeter prolonger promener promulguer prononcer pronostiquer propager prophétiser proposer
propulser prospecter prospérer protester protéger prouver provoquer prôner publier puiser pulvériser purger
qualifier quantifier quereller questionner quémander quitter rabaisser raccompagner raccorder racheter
racler raconter radicaliser radier raffiner rafler railler raisonner rajouter rallier rallonger rallumer
ramasser ramener ramer ranger ranimer rapatrier rappeler rapporter rapprocher raréfier raser rassembler
rasséréner rassurer rater ratifier rationaliser rattacher rattraper ravager raviver rayer rayonner
rebaptiser rebeller recadrer recaler recapitaliser receler recenser rechercher rechigner recoller
recommander recommencer reconfigurer reconsidérer reconstituer recouper recouvrer recréer recruter rectifier
reculer recycler redémarrer redéployer redistribuer redonner redorer redoubler redouter redresser
redynamiser refermer refléter refonder reformer reformuler refouler refuser regagner regarder regorger
regretter regrouper rejeter relancer relater relativiser relaxer relayer relâcher relever reléguer relier
relocaliser remanier remarquer rembourser remercier remédier remémorer remonter remontrer remplacer
remporter remuer renationaliser rencontrer renégocier renflouer renforcer renier renommer renoncer renouer
renouveler renseigner rentabiliser rentrer renverser renvoyer repasser repenser repérer replacer replier
reporter reposer repositionner repousser représenter reprocher requalifier respecter respirer
responsabiliser resquiller ressembler resserrer ressusciter restaurer rester restituer restructurer retarder
retenter retirer retourner retraiter retrancher retrouver retweeter revaloriser revendiquer revigorer
revisiter revoter réactiver réactualiser réadapter réaffecter réaffirmer réajuster réaliser réaménager
réanimer réarmer récapituler réceptionner réchauffer récidiver réciter réclamer récolter récompenser
réconcilier réconforter récriminer récupérer récuser rédiger réemployer réexaminer réexporter rééditer
réélaborer rééquilibrer réévaluer référer réformer réfugier réfuter régenter régénérer régler régner
régresser régulariser réguler réhabiliter réimplanter réimporter réinstaller réinstaurer réintégrer
réinventer réitérer rémunérer rénover réorganiser réorienter réparer répercuter répertorier répéter
répliquer réprimander réprimer réprouver répudier répugner réputer réquisitionner réserver résider résigner
résilier résister résonner résorber résulter résumer rétorquer rétracter rétribuer rétrocéder rétrograder
réunifier réutiliser réverbérer révéler réviser révolter révolutionner révoquer rêver ridiculiser rigoler
riposter risquer rivaliser river roder rogner romancer ronger rouler rôder ruer ruiner ruminer ruser
saborder saboter sabrer saccager sacraliser sacrer sacrifier saigner saluer sanctifier sanctionner
sanctuariser sangloter saper saturer sauter sauvegarder sauver savourer scander sceller schématiser scinder
scolariser scruter sculpter seconder secouer sembler semer sensibiliser sermonner serrer sécuriser
sédentariser séjourner sélectionner séparer séquestrer sidérer siéger siffler signaler signer signifier
sillonner simplifier simuler singer siphonner situer skier solder solidifier solliciter sombrer sommer
sonder songer sonner souder soudoyer souffler souhaiter souiller soulager soulever souligner soumissionner
soupçonner souper soupirer sourciller sous-estimer sous-évaluer sous-traiter spécialiser spécifier spéculer
sponsoriser stabiliser stagner standardiser stationner statuer stigmatiser stimuler stipuler stocker stopper
structurer stupéfier subdiviser subjuguer sublimer submerger subordonner suborner substituer subventionner
succéder succomber suffoquer suggérer suicider superposer superviser supplanter supplier supporter supposer
supprimer surarmer surestimer surévaluer surmonter surnommer surpasser surplomber sursauter surveiller
survoler susciter susurrer symboliser sympathiser synchroniser syndicaliser syndiquer synthétiser tabler
tacler tailler tamiser tancer taper tarder tarifer tasser taxer tâter tâtonner tempérer tempêter temporiser
tenailler tenter terminer terrasser terroriser tester télécharger télégraphier téléguider téléphoner
témoigner tirailler tirer tisser titrer tituber tolérer tomber tonner torpiller torturer totaliser toucher
tourmenter tourner tousser tracasser tracer traiter traîner trancher tranquilliser transférer transfigurer
transformer transiger transiter transplanter transporter transposer traquer travailler traverser trembler
tremper tressauter trébucher tricher trier triompher tripler tripoter tromper troubler trouer trouver
truquer tuer tutoyer tweeter twitter ulcérer unifier urbaniser user usurper utiliser vacciner vaciller
valider valoriser vampiriser vanter varier veiller venger ventiler verbaliser verrouiller verser véhiculer
vénérer vérifier viabiliser vibrer vider vilipender violer virer viser visionner visiter visualiser
vitupérer vivifier vociférer voguer voiler voler voter vouer voyager vriller vulgariser zapper zigzaguer
œuvrer
supputer grommeler bredouiller décocher râler embrayer persifler bougonner rouspéter disserter entonner
cingler offusquer targuer désoler défausser gausser raviser épancher adjurer apostropher assener
chapitrer cogiter diagnostiquer ébruiter fanfaronner invectiver ovationner pérorer plastronner proférer
rabâcher radoter ressasser retracer ricaner taquiner théoriser trompeter tonitruer écrier récrier
`

export const SECOND_GROUP = `
abolir aboutir abrutir accomplir accroupir adoucir affaiblir affermir affranchir agir agrandir aguerrir
aigrir alanguir alourdir amaigrir amincir amoindrir amollir amortir anéantir anoblir aplanir aplatir
appauvrir appesantir applaudir approfondir arrondir assagir assainir asservir assombrir assortir assoupir
assouplir assourdir assouvir assujettir attendrir atterrir avachir avertir avilir bannir bâtir bénir
blanchir blêmir blottir bondir brandir brunir chérir choisir compatir convertir croupir dessaisir définir
défraîchir dégarnir dégourdir déguerpir démolir démunir dépérir désinvestir désobéir désunir divertir durcir
embellir emplir endurcir enfouir engloutir enhardir enlaidir ennoblir enorgueillir enrichir ensevelir
envahir ébahir éblouir éclaircir élargir épaissir épanouir établir étourdir évanouir faiblir farcir finir
fleurir fléchir flétrir fournir fraîchir franchir frémir garantir garnir gémir grandir gravir grossir guérir
hennir honnir impartir infléchir interagir intervertir invertir investir jaillir jaunir jouir languir lotir
maigrir meurtrir mincir moisir mugir munir mûrir nantir noircir nourrir obéir obscurcir ourdir pâlir pâtir
pervertir périr pétrir polir pourrir prémunir punir raccourcir radoucir raffermir rafraîchir raidir rajeunir
ralentir ramollir ravir rebâtir rebondir redéfinir refroidir rejaillir remplir renchérir resplendir
ressaisir retentir reverdir réagir réassortir réfléchir régir réinvestir réjouir répartir rétablir rétrécir
réunir réussir rougir roussir rôtir rugir saisir salir sévir subir subvertir surenchérir surgir tarir ternir
terrir trahir travestir unir verdir vernir vieillir vomir vrombir
`
