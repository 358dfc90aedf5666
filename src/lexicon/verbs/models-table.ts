/**
 * Irregular verbs of French: one line a model, `suffix je il nous ils future past participle [subjunctive]`, all
 * written from where the family's common ending begins; `-` for a form that does not exist. After the colon, the
 * lemmas that follow the model. Forms that no principal part yields are in `EXTRA_FORMS`.
 * Facts: any French grammar (Bescherelle's models); checked against the Lefff lexicon in test/lexicon/verbs.test.ts.
 */
export const IRREGULAR_MODELS = `
avoir ai a avons - aur eus eu -: avoir
être suis est - - ser fus été -: être
aller vais va allons - ir - allé aille: aller
enir iens ient enons iennent iendr ins enu: tenir appartenir contenir détenir entretenir maintenir obtenir retenir soutenir abstenir venir devenir revenir parvenir intervenir survenir convenir prévenir provenir subvenir advenir souvenir redevenir contrevenir disconvenir circonvenir
quérir quiers quiert quérons quièrent querr quis quis: acquérir conquérir requérir reconquérir enquérir
ntir ns nt ntons ntent ntir ntis nti: sentir consentir ressentir pressentir mentir démentir repentir
rtir rs rt rtons rtent rtir rtis rti: partir repartir sortir ressortir départir
servir sers sert servons servent servir servis servi: servir desservir resservir
dormir dors dort dormons dorment dormir dormis dormi: dormir endormir rendormir
vêtir vêts vêt vêtons vêtent vêtir vêtis vêtu: vêtir revêtir
rir re re rons rent rir ris ert: ouvrir couvrir découvrir recouvrir rouvrir offrir souffrir
cueillir cueille cueille cueillons cueillent cueiller cueillis cueilli: cueillir accueillir recueillir
saillir saille saille saillons saillent saillir saillis sailli: assaillir tressaillir
faillir - - - - faillir faillis failli: faillir
mourir meurs meurt mourons meurent mourr mourus mort: mourir
courir cours court courons courent courr courus couru: courir parcourir recourir concourir accourir secourir encourir discourir
fuir fuis fuit fuyons fuient fuir fuis fui: fuir enfuir
haïr hais hait haïssons haïssent haïr haïs haï: haïr
bouillir bous bout bouillons bouillent bouillir bouillis bouilli: bouillir
cevoir çois çoit cevons çoivent cevr çus çu: recevoir apercevoir concevoir percevoir décevoir
devoir dois doit devons doivent devr dus dû: devoir
voir vois voit voyons voient verr vis vu: voir revoir entrevoir
prévoir prévois prévoit prévoyons prévoient prévoir prévis prévu: prévoir
pourvoir pourvois pourvoit pourvoyons pourvoient pourvoir pourvus pourvu: pourvoir
mouvoir meus meut mouvons meuvent mouvr mus mu: émouvoir promouvoir mouvoir
savoir sais sait savons savent saur sus su sache: savoir
pouvoir peux peut pouvons peuvent pourr pus pu puisse: pouvoir
vouloir veux veut voulons veulent voudr voulus voulu veuille: vouloir
valoir vaux vaut valons valent vaudr valus valu vaille: valoir équivaloir
prévaloir prévaux prévaut prévalons prévalent prévaudr prévalus prévalu: prévaloir
falloir - faut - - faudr fallus fallu faille: falloir
pleuvoir - pleut - pleuvent pleuvr plus plu: pleuvoir
surseoir sursois sursoit sursoyons sursoient surseoir sursis sursis: surseoir
seoir sieds sied seyons seyent siér sis sis: asseoir rasseoir
échoir - échoit - échoient échoir échus échu: échoir
déchoir déchois déchoit déchoyons déchoient déchoir déchus déchu: déchoir
dre ds d dons dent dr dis du: rendre attendre défendre vendre tendre étendre entendre sous-entendre descendre prétendre détendre suspendre dépendre fendre condescendre revendre redescendre répondre correspondre fondre confondre pondre perdre reperdre mordre tordre distordre répandre pendre sous-tendre pourfendre
rompre romps rompt rompons rompent rompr rompis rompu: rompre interrompre corrompre
battre bats bat battons battent battr battis battu: battre combattre abattre débattre rabattre
mettre mets met mettons mettent mettr mis mis: mettre admettre commettre compromettre démettre émettre omettre permettre promettre remettre soumettre transmettre réadmettre retransmettre
prendre prends prend prenons prennent prendr pris pris: prendre apprendre comprendre entreprendre surprendre reprendre éprendre méprendre désapprendre
vaincre vaincs vainc vainquons vainquent vaincr vainquis vaincu: vaincre convaincre
indre ins int ignons ignent indr ignis int: craindre plaindre geindre contraindre joindre rejoindre adjoindre enjoindre atteindre éteindre étreindre peindre dépeindre restreindre feindre teindre ceindre astreindre enfreindre empreindre disjoindre
aître ais aît aissons aissent aîtr us u: connaître reconnaître paraître apparaître disparaître comparaître réapparaître méconnaître transparaître
aitre ais ait aissons aissent aitr us u: connaitre reconnaitre paraitre apparaitre disparaitre comparaitre
naître nais naît naissons naissent naîtr naquis né: naître renaître
croître croîs croît croissons croissent croîtr crûs cru: croître
accroître accrois accroît accroissons accroissent accroîtr accrus accru: accroître
décroître décrois décroît décroissons décroissent décroîtr décrus décru: décroître
croire crois croit croyons croient croir crus cru: croire
boire bois boit buvons boivent boir bus bu: boire
uire uis uit uisons uisent uir uisis uit: conduire reconduire produire reproduire introduire réintroduire réduire traduire déduire séduire induire enduire construire reconstruire détruire instruire cuire
nuire nuis nuit nuisons nuisent nuir nuisis nui: nuire
luire luis luit luisons luisent luir luisis lui: luire reluire
suivre suis suit suivons suivent suivr suivis suivi: suivre poursuivre ensuivre
vivre vis vit vivons vivent vivr vécus vécu: vivre survivre revivre
crire cris crit crivons crivent crir crivis crit: écrire décrire inscrire prescrire souscrire transcrire proscrire réécrire circonscrire retranscrire réinscrire
lire lis lit lisons lisent lir lus lu: lire élire réélire relire
dire dis dit disons disent dir dis dit: dire redire contredire interdire prédire dédire médire
maudire maudis maudit maudissons maudissent maudir maudis maudit: maudire
faire fais fait faisons - fer fis fait fasse: faire refaire défaire satisfaire contrefaire
plaire plais plaît plaisons plaisent plair plus plu: plaire déplaire complaire
taire tais tait taisons taisent tair tus tu: taire
traire trais trait trayons traient trair - trait: extraire distraire soustraire abstraire
rire ris rit rions rient rir ris ri: rire sourire
clure clus clut cluons cluent clur clus clu: conclure exclure
inclure inclus inclut incluons incluent inclur inclus inclus: inclure
soudre sous sout solvons solvent soudr solus sous: absoudre dissoudre
résoudre résous résout résolvons résolvent résoudr résolus résolu: résoudre
coudre couds coud cousons cousent coudr cousis cousu: coudre recoudre
suffire suffis suffit suffisons suffisent suffir suffis suffi: suffire
clore clos clôt closons closent clor - clos: clore éclore
`

/**
 * Forms no principal part yields: `lemma form:tense person number`, tense letters as in series.ts
 * (P present, I imperfect, S subjunctive, M imperative, A past, G present participle, Q past participle).
 */
export const EXTRA_FORMS = `
être es:P2s sommes:P1p êtes:P2p sont:P3p étais:I1s étais:I2s était:I3s étions:I1p étiez:I2p étaient:I3p étant:G sois:S1s sois:S2s sois:M2s soit:S3s soyons:S1p soyons:M1p soyez:S2p soyez:M2p soient:S3p
avoir as:P2s ont:P3p aie:S1s aies:S2s ait:S3s ayons:S1p ayons:M1p ayez:S2p ayez:M2p aient:S3p aie:M2s ayant:G
aller vas:P2s vont:P3p va:M2s allai:A1s allas:A2s alla:A3s allâmes:A1p allèrent:A3p allât:S3s
faire font:P3p faites:P2p
refaire refont:P3p refaites:P2p
défaire défont:P3p défaites:P2p
satisfaire satisfont:P3p satisfaites:P2p
contrefaire contrefont:P3p
dire dites:P2p
redire redites:P2p
savoir sachant:G sache:M2s sachons:M1p sachez:M2p
vouloir veuillez:M2p veuille:M2s
pouvoir puis:P1s
devoir due:Qfs dus:Qmp dues:Qfp
mouvoir mû:Qms
croître crû:Qms
falloir fallait:I3s
pleuvoir pleuvait:I3s
dissoudre dissoute:Qfs dissoutes:Qfp
absoudre absoute:Qfs absoutes:Qfp
asseoir assois:P1s assoit:P3s assoient:P3p
maudire maudite:Qfs
`
