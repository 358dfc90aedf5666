/**
 * International organisations, courts, forums, banks and NGOs.
 *
 * kind|country or "-"|full name, other names|acronyms. "?" after a form that is also something else.
 *
 * Names and acronyms: the organisations' own French usage and that of the French-language press.
 */
export const INTERNATIONAL = `
international|-|Organisation des Nations unies, Nations unies, Nations Unies, Nations-Unies, Nations Unis|ONU, O.N.U., UN?
international|-|Conseil de sécurité des Nations unies, Conseil de sécurité de l'ONU, Conseil de sécurité|CSNU
international|-|Assemblée générale des Nations unies, Assemblée générale de l'ONU, AG de l'ONU, AGNU, Assemblée générale?|
international|-|Secrétariat général des Nations unies|
international|-|Conseil des droits de l'homme, Conseil des droits de l'homme des Nations unies, Conseil des droits de l'homme de l'ONU|
international|-|Conseil économique et social des Nations unies|ECOSOC
international|-|Haut-Commissariat des Nations unies aux droits de l'homme, Haut-Commissariat aux droits de l'homme|HCDH
international|-|Haut-Commissariat des Nations unies pour les réfugiés, Haut-Commissariat aux réfugiés, Haut Commissariat des Nations unies pour les réfugiés|HCR, UNHCR
international|-|Organisation des Nations unies pour l'éducation, la science et la culture|UNESCO, Unesco
international|-|Organisation des Nations unies pour l'alimentation et l'agriculture|FAO
international|-|Fonds des Nations unies pour l'enfance|UNICEF, Unicef
international|-|Fonds des Nations unies pour la population|UNFPA, FNUAP
international|-|Programme des Nations unies pour le développement|PNUD
international|-|Programme des Nations unies pour l'environnement|PNUE
international|-|Programme alimentaire mondial|PAM
international|-|Office de secours et de travaux des Nations unies pour les réfugiés de Palestine|UNRWA, Unrwa
international|-|Bureau de la coordination des affaires humanitaires|OCHA
international|-|Office des Nations unies contre la drogue et le crime|ONUDC
international|-|Conférence des Nations unies sur le commerce et le développement|CNUCED
international|-|Organisation des Nations unies pour le développement industriel|ONUDI
international|-|Organisation mondiale de la santé, Organisation mondiale de la Santé|OMS
international|-|Organisation internationale du travail, Organisation internationale du Travail|OIT
international|-|Bureau international du travail|BIT?
international|-|Organisation internationale pour les migrations|OIM
international|-|Organisation maritime internationale|OMI
international|-|Organisation météorologique mondiale|OMM
international|-|Organisation de l'aviation civile internationale|OACI
international|-|Organisation mondiale du commerce, Organisation mondiale du Commerce|OMC
international|-|Organisation mondiale de la propriété intellectuelle|OMPI
international|-|Organisation mondiale du tourisme|OMT
international|-|Union internationale des télécommunications|UIT
international|-|Union postale universelle|UPU
international|-|Agence internationale de l'énergie atomique, Agence internationale de l'Énergie atomique|AIEA
international|-|Agence internationale de l'énergie, Agence internationale de l'Énergie|AIE
international|-|Organisation pour l'interdiction des armes chimiques|OIAC
international|-|Organisation du traité d'interdiction complète des essais nucléaires|OTICE
international|-|Cour internationale de justice, Cour internationale de Justice|CIJ
international|-|Cour pénale internationale|CPI
international|-|Cour européenne des droits de l'homme|CEDH
international|-|Cour permanente d'arbitrage|CPA
international|-|Cour africaine des droits de l'homme et des peuples|
international|-|Tribunal pénal international pour l'ex-Yougoslavie|TPIY
international|-|Tribunal pénal international pour le Rwanda|TPIR
international|-|Tribunal spécial pour le Liban|TSL
international|-|Tribunal international du droit de la mer|TIDM
international|-|Fonds monétaire international|FMI
international|-|Banque mondiale|BM?
international|-|Banque africaine de développement|BAD
international|-|Banque asiatique de développement|BAD?, BAsD
international|-|Banque asiatique d'investissement pour les infrastructures|BAII, AIIB
international|-|Banque interaméricaine de développement|BID
international|-|Banque européenne pour la reconstruction et le développement|BERD
international|-|Banque européenne d'investissement|BEI
international|-|Banque des règlements internationaux|BRI?
international|-|Banque centrale européenne|BCE
international|-|Banque centrale des États de l'Afrique de l'Ouest|BCEAO
international|-|Banque des États de l'Afrique centrale|BEAC
international|-|Nouvelle banque de développement|NBD
international|-|Union européenne, l'Europe des Vingt-Sept|UE, U.E.
international|-|Commission européenne|
international|-|Conseil européen|
international|-|Conseil de l'Union européenne, Conseil de l'UE|
international|-|Parlement européen, Eurochambre|
international|-|Cour de justice de l'Union européenne, Cour de justice européenne|CJUE
international|-|Service européen pour l'action extérieure|SEAE
international|-|Eurogroupe|
international|-|Europol, Office européen de police|
international|-|Eurojust|
international|-|Frontex|
international|-|Interpol|
international|-|Conseil de l'Europe|
international|-|Communauté européenne, Communauté économique européenne|CEE
international|-|Communauté politique européenne|CPE
international|-|Association européenne de libre-échange|AELE
international|-|Agence spatiale européenne|ESA, ASE?
international|-|Organisation européenne pour la recherche nucléaire|CERN, Cern
international|-|Organisation du traité de l'Atlantique Nord, Organisation du traité de l'Atlantique nord, Alliance atlantique, Alliance Atlantique|OTAN, Otan, NATO
international|-|Pacte de Varsovie|
international|-|Organisation pour la sécurité et la coopération en Europe|OSCE, Osce
international|-|Organisation de coopération et de développement économiques|OCDE
international|-|Union africaine, Union Africaine|UA
international|-|Commission de l'Union africaine|
international|-|Organisation de l'unité africaine|OUA
international|-|Conseil de paix et de sécurité de l'Union africaine, Conseil de paix et de sécurité|CPS
international|-|Communauté économique des États de l'Afrique de l'Ouest, Communauté économique des Etats de l'Afrique de l'Ouest|CEDEAO, Cédéao, Cedeao, ECOWAS
international|-|Communauté économique des États de l'Afrique centrale|CEEAC, Ceeac
international|-|Communauté économique et monétaire de l'Afrique centrale|CEMAC, Cémac, Cemac
international|-|Communauté d'Afrique de l'Est, Communauté de l'Afrique de l'Est, Communauté est-africaine|EAC, CAE
international|-|Communauté de développement de l'Afrique australe|SADC
international|-|Marché commun de l'Afrique orientale et australe|COMESA, Comesa
international|-|Autorité intergouvernementale pour le développement|IGAD, Igad
international|-|Union économique et monétaire ouest-africaine|UEMOA, Uemoa
international|-|Union du Maghreb arabe|UMA
international|-|Commission de l'océan Indien, Commission de l'Océan Indien|COI
international|-|Communauté économique des pays des Grands Lacs|CEPGL
international|-|Union du fleuve Mano|
international|-|Fonds international de développement agricole|FIDA, Fida
international|-|Bureau intégré des Nations unies en Haïti|BINUH, Binuh
international|-|Mission des Nations unies au Liberia|MINUL, Minul
international|-|Initiative du golfe du Bengale|BIMSTEC, Bimstec
international|-|Benelux?|
international|-|Parlement panafricain|
international|-|Cour africaine des droits de l'homme et des peuples|CADHP
international|-|Agence de développement de l'Union africaine|AUDA
international|-|Organisation des États d'Afrique, des Caraïbes et du Pacifique, Organisation des Etats d'Afrique, des Caraïbes et du Pacifique|OEACP
international|-|Conférence internationale sur la région des Grands Lacs|CIRGL
international|-|Commission du golfe de Guinée|
international|-|Commission du bassin du lac Tchad|CBLT
international|-|Alliance des États du Sahel, Alliance des Etats du Sahel, Confédération des États du Sahel|AES
international|-|G5 Sahel, G5-Sahel|
international|-|Liptako-Gourma?|
international|-|Zone de libre-échange continentale africaine|ZLECAF, Zlecaf
international|-|Nouveau partenariat pour le développement de l'Afrique|NEPAD, Nepad
international|-|Ligue arabe, Ligue des États arabes, Ligue des Etats arabes|
international|-|Conseil de coopération du Golfe|CCG
international|-|Organisation de la coopération islamique, Organisation de la conférence islamique|OCI
international|-|Organisation des pays exportateurs de pétrole|OPEP, Opep
international|-|OPEP+, Opep+|
international|-|Association des nations de l'Asie du Sud-Est, Association des nations d'Asie du Sud-Est, Association des Nations de l'Asie du Sud-Est|ASEAN, Asean, ANASE, Anase
international|-|Forum régional de l'ASEAN, Forum régional de l'Asean|
international|-|Association sud-asiatique pour la coopération régionale|SAARC, ASACR
international|-|Coopération économique pour l'Asie-Pacifique, Forum de coopération économique Asie-Pacifique|APEC, Apec
international|-|Organisation de coopération de Shanghai, Organisation de coopération de Shanghaï, Organisation de Coopération de Shanghai|OCS
international|-|Organisation du traité de sécurité collective|OTSC
international|-|Communauté des États indépendants, Communauté des Etats indépendants|CEI
international|-|Communauté des États sahélo-sahariens, Communauté des Etats sahélo-sahariens|CEN-SAD, Cen-Sad
international|-|Banque internationale pour la reconstruction et le développement|BIRD
international|-|Mission intégrée des Nations unies pour l'assistance à la transition au Soudan|UNITAMS, Unitams
international|-|Union économique eurasiatique, Union eurasiatique|UEEA, UEE
international|-|Conférence pour l'interaction et les mesures de confiance en Asie|CICA
international|-|Dialogue Asie-Europe, Réunion Asie-Europe|ASEM
international|-|Partenariat transpacifique|TPP, PTPGP, CPTPP
international|-|Partenariat régional économique global|RCEP
international|-|Forum des îles du Pacifique|FIP
international|-|Groupe mélanésien Fer de lance, Groupe Mélanésien Fer de Lance, Groupe mélanésien Fer de Lance, Fer de lance mélanésien|GMFL
international|-|Triangle de développement Cambodge-Laos-Vietnam, Triangle de développement Cambodge-Laos-Viêt Nam, Triangle de développement Cambodge - Laos - Vietnam|
international|-|Coopération Mékong-Lancang|
international|-|Conseil de l'Entente|
international|-|Dialogue 5+5|
international|-|Triangle de Weimar|
international|-|Initiative d'Europe centrale|
international|-|Initiative des trois mers, Initiative des Trois Mers|
international|-|Processus de coopération en Europe du Sud-Est|
international|-|Association des États de la Caraïbe, Association des Etats de la Caraïbe|
international|-|Organisation des États de la Caraïbe orientale, Organisation des Etats de la Caraïbe orientale|OECO
international|-|Système d'intégration centraméricain, Système de l'intégration centraméricaine|SICA
international|-|Organisation du traité de coopération amazonienne|OTCA
international|-|Association des États riverains de l'océan Indien, Association des Etats riverains de l'océan Indien|IORA
international|-|Conseil des États de la mer Baltique, Conseil des Etats de la mer Baltique|
international|-|Alliance des petits États insulaires, Alliance des petits Etats insulaires|AOSIS
international|-|Organisation pour la mise en valeur du fleuve Sénégal|OMVS
international|-|Organisation pour la mise en valeur du fleuve Gambie|OMVG
international|-|Autorité du bassin du Niger|ABN
international|-|Union douanière d'Afrique australe|SACU
international|-|Parlement du Mercosur|
international|-|Secrétariat ibéro-américain|SEGIB
international|-|Communauté du Pacifique|
international|-|Commission du Mékong, Commission du fleuve Mékong|
international|-|Quad?|
international|-|Aukus|AUKUS
international|-|Organisation des États américains, Organisation des Etats américains|OEA
international|-|Communauté des États latino-américains et caraïbes, Communauté des États d'Amérique latine et des Caraïbes|CELAC, Celac
international|-|Union des nations sud-américaines|UNASUR, Unasur
international|-|Communauté andine|
international|-|Communauté caribéenne|CARICOM, Caricom
international|-|Marché commun du Sud, Mercosur|MERCOSUR
international|-|Alliance du Pacifique|
international|-|Alliance bolivarienne pour les peuples de notre Amérique|ALBA
international|-|Accord de libre-échange nord-américain|ALENA, Alena
international|-|Groupe de Lima|
international|-|Commonwealth|
international|-|Organisation internationale de la Francophonie, Organisation internationale de la francophonie, Francophonie|OIF
international|-|Communauté des pays de langue portugaise|CPLP
international|-|Union interparlementaire|UIP
international|-|Assemblée parlementaire de la Francophonie|APF
international|-|Union pour la Méditerranée|UPM, UpM
international|-|Conseil nordique|
international|-|Conseil de l'Arctique|
international|-|Groupe de Visegrad, Groupe de Visegrád|
international|-|Conseil turcique, Conseil de coopération des États turciques, Organisation des États turciques|
international|-|Groupe de Minsk, groupe de Minsk|
international|-|Organisation de coopération économique de la mer Noire|
international|-|groupe 5+1, groupe 5 + 1, Groupe 5 + 1, groupe des 5 + 1, groupe « 5 + 1 », P5 + 1, groupe P5 + 1, groupe des Six|
international|-|G7, Groupe des sept|
international|-|G8|
international|-|G20, Groupe des vingt|
international|-|G77, Groupe des 77|
international|-|BRICS, Brics, BRICS+|
international|-|Mouvement des non-alignés, Mouvement des pays non alignés, Mouvement des non alignés|MNA
international|-|Quartette, Quartet pour le Moyen-Orient|
international|-|Forum économique mondial|WEF
international|-|Forum de Boao|
international|-|Format Normandie|
international|-|Club de Paris|
international|-|Groupe de Contact|
international|-|Groupe d'experts intergouvernemental sur l'évolution du climat|GIEC, Giec
international|-|Groupe d'action financière|GAFI
international|-|Comité international de la Croix-Rouge|CICR
international|-|Fédération internationale des Sociétés de la Croix-Rouge|FICR
international|-|Croix-Rouge, Croix Rouge|
international|-|Croissant-Rouge, Croissant Rouge|
international|-|Comité international olympique, Comité olympique international|CIO
international|-|Comité international paralympique|IPC
international|-|Fédération internationale de football association|FIFA, Fifa
international|-|Union des associations européennes de football|UEFA, Uefa
international|-|Confédération africaine de football|CAF?
international|-|Agence mondiale antidopage|AMA
international|-|Conmebol|CONMEBOL
international|-|Casques bleus?|
international|-|Mission des Nations unies en République démocratique du Congo|MONUSCO, Monusco
international|-|Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali|MINUSMA, Minusma
international|-|Mission multidimensionnelle intégrée des Nations unies pour la stabilisation en Centrafrique|MINUSCA, Minusca
international|-|Mission des Nations unies au Soudan du Sud|MINUSS, UNMISS
international|-|Force intérimaire des Nations unies au Liban|FINUL, Finul
international|-|Mission des Nations unies pour le référendum au Sahara occidental|MINURSO, Minurso
international|-|Mission des Nations unies pour la stabilisation en Haïti|MINUSTAH, Minustah
international|-|Mission d'appui des Nations unies en Libye|MANUL, Manul
international|-|Mission d'assistance des Nations unies en Afghanistan|MANUA, Manua
international|-|Mission d'administration intérimaire des Nations unies au Kosovo|MINUK
international|-|Force des Nations unies chargée d'observer le désengagement|FNUOD
international|-|Opération des Nations unies au Burundi|ONUB
international|-|Opération des Nations unies en Côte d'Ivoire|ONUCI
international|-|Mission de l'Union africaine en Somalie|AMISOM, Amisom, ATMIS
international|-|Force multinationale mixte|FMM
other|-|Amnesty International, Amnesty international, Amnesty|
other|-|Human Rights Watch|HRW
other|-|Reporters sans frontières, Reporters sans Frontières|RSF
other|-|Médecins sans frontières, Médecins sans Frontières|MSF
other|-|Médecins du monde, Médecins du Monde|MDM
other|-|Fédération internationale des ligues des droits de l'homme, Fédération internationale pour les droits humains, Fédération internationale des droits de l'homme|FIDH
other|FR|Ligue des droits de l'homme|LDH
other|-|Transparency International|
other|-|International Crisis Group, Crisis Group|ICG
other|-|Oxfam|
other|-|Greenpeace|
other|-|Fonds mondial pour la nature|WWF
other|-|Save the Children|
other|-|Action contre la faim|ACF
other|-|Handicap International|
other|-|Caritas|
other|-|Observatoire syrien des droits de l'homme|OSDH
other|-|Comité pour la protection des journalistes|CPJ
other|-|Fédération internationale des journalistes|FIJ
other|-|Union internationale pour la conservation de la nature|UICN
other|-|Communauté de Sant'Egidio, Sant'Egidio|
other|-|Centre pour le dialogue humanitaire|
other|-|Institut international de recherche sur la paix de Stockholm|SIPRI, Sipri
other|-|Comité Nobel, comité Nobel|
other|-|Fondation Wikimedia|
other|-|Wikileaks, WikiLeaks|
other|-|Open Society|
other|FR|SOS Méditerranée|
other|US|Carnegie, Fondation Carnegie|
other|US|Rand Corporation|
other|US|Brookings Institution|
other|GB|Chatham House|
other|FR|Institut français des relations internationales|IFRI, Ifri
other|FR|Institut de relations internationales et stratégiques|IRIS?
other|-|Église catholique?|
other|RU|Patriarcat de Moscou|
`
