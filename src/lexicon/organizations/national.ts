/**
 * Bodies of states, armed groups, political parties and unions.
 *
 * kind|country or "-"|full name, other names|acronyms. "?" after a form that is also something else.
 *
 * Names and acronyms: usage of the French-language press; compiled by hand.
 */
export const NATIONAL = `
parliament|FR|Assemblée nationale française, Palais Bourbon?|
parliament|FR|Sénat français|
parliament|-|Assemblée nationale, assemblée nationale|
parliament|-|Assemblée législative?, assemblée législative?|
parliament|-|Assemblée populaire nationale|APN
parliament|-|Assemblée nationale populaire|ANP?
parliament|-|Assemblée constituante|
parliament|-|Chambre des communes, Chambre des Communes|
parliament|GB|Chambre des lords, Chambre des Lords|
parliament|-|Chambre des représentants, Chambre des Représentants|
parliament|-|Chambre des députés, Chambre des Députés|
parliament|-|Chambre des conseillers|
parliament|RU|Conseil de la fédération, Conseil de la Fédération|
parliament|-|Conseil de la nation|
parliament|-|Sénat, sénat?|
parliament|-|Parlement|
parliament|US|Congrès des États-Unis, Congrès américain|
parliament|US|Sénat américain, Sénat des États-Unis|
parliament|CN|Assemblée populaire nationale de Chine, Congrès national du peuple|
parliament|CN|Conférence consultative politique du peuple chinois|CCPPC
parliament|KP|Assemblée populaire suprême|APS?
parliament|ES|Cortès, Congrès des députés|
parliament|PL|Diète?, Sejm|
parliament|JP|Diète japonaise|
parliament|IN|Lok Sabha|
parliament|IN|Rajya Sabha|
parliament|IL|Knesset|
parliament|IR|Majlis|
parliament|SE|Riksdag|
parliament|NO|Storting|
parliament|DK|Folketing|
parliament|NO|Comité Nobel norvégien|
parliament|FI|Eduskunta|
parliament|IS|Althing, Althingi|
parliament|EE|Riigikogu|
parliament|LV|Saeima|
parliament|LT|Seimas|
parliament|UA|Verkhovna Rada|
parliament|RS|Skupština, Skupstina|
parliament|HR|Sabor|
parliament|AZ|Milli Medjlis, Milli Majlis|
parliament|TM|Medjlis du Turkménistan, Mejlis|
parliament|KZ|Majilis, Mazhilis|
parliament|KG|Jogorku Kenesh, Jogorkou Kenech|
parliament|UZ|Oliy Majlis, Oli Majlis|
parliament|TJ|Majlisi Oli|
parliament|MN|Grand Khoural, Grand Houral d'État|
parliament|AF|Loya Jirga, Wolesi Jirga|
parliament|BT|Tshogdu|
parliament|TW|Yuan législatif|
parliament|IE|Oireachtas, Dáil Éireann|
parliament|BG|Narodno Sabranie|
government|-|Conseil d'État, Conseil d'Etat|
government|-|Conseil constitutionnel|
government|-|Conseil des ministres|
government|-|Cour constitutionnelle|
government|-|Cour suprême, Cour Suprême|
government|-|Cour des comptes|
government|-|Cour de cassation|
government|-|Cour d'appel|
government|-|Conseil de défense|
government|-|Conseil de sécurité nationale|
government|-|Commission électorale nationale indépendante, Commission électorale indépendante|CENI, CEI?
government|US|département d'État, Département d'État, département d'Etat, Département d'Etat|
government|US|département de la Défense, Département de la Défense|
government|US|département de la Justice, Département de la Justice|
government|US|département du Trésor, Trésor américain|
government|US|Agence centrale de renseignement, Central Intelligence Agency|CIA
government|US|Federal Bureau of Investigation|FBI
government|US|National Security Agency|NSA
government|US|National Aeronautics and Space Administration|NASA, Nasa
government|US|National Oceanic and Atmospheric Administration|NOAA
government|US|Réserve fédérale, Réserve fédérale américaine, Fed?|FED
government|US|National Transportation Safety Board|NTSB
government|US|Federal Emergency Management Agency|FEMA
government|US|US Geological Survey, United States Geological Survey, Institut d'études géologiques des États-Unis|USGS
government|US|Agence des États-Unis pour le développement international|USAID, Usaid
government|US|Environmental Protection Agency|EPA?
government|US|Food and Drug Administration|FDA
government|US|Drug Enforcement Administration|DEA
government|FR|Direction générale de la sécurité extérieure|DGSE
government|FR|Direction générale de la sécurité intérieure|DGSI
government|FR|Agence française de développement|AFD
government|FR|Agence nationale de la sécurité des systèmes d'information|ANSSI
government|FR|Institut national de la statistique et des études économiques|INSEE, Insee
government|FR|Pôle emploi, Pôle Emploi, France Travail|
government|FR|Caisse des dépôts|CDC
government|FR|Conseil supérieur de l'audiovisuel|CSA
government|FR|Commission nationale de l'informatique et des libertés|CNIL, Cnil
government|FR|Centre national de la recherche scientifique|CNRS
government|FR|Centre national d'études spatiales|CNES, Cnes
government|FR|Commissariat à l'énergie atomique|CEA
government|FR|Bureau d'enquêtes et d'analyses|BEA
government|FR|Groupe d'intervention de la Gendarmerie nationale|GIGN
government|FR|Inspection générale de la police nationale|IGPN
government|FR|Sécurité civile|
government|FR|Banque de France|
government|FR|Business France|
government|GB|Secret Intelligence Service|MI6
government|GB|Home Office|
government|GB|Banque d'Angleterre|
government|RU|Service fédéral de sécurité|FSB
government|RU|Conseil de sécurité de Russie|
government|RU|Roscosmos|
government|RU|Rosatom|
government|-|KGB|
government|-|Gestapo|
government|-|Stasi|
government|KR|Service national de renseignement sud-coréen, Service national des renseignements, Service national du renseignement|NIS
government|IL|Mossad|
government|IL|Shin Bet, Shin Beth|
government|PK|Inter-Services Intelligence|ISI
government|CA|Gendarmerie royale du Canada|GRC
government|CA|Affaires mondiales Canada|
government|CN|Conseil des affaires d'État, Conseil des Affaires d'État|
government|CN|Comité permanent du Bureau politique|
government|KP|Commission des affaires d'État, Commission des affaires de l'État|
government|KP|Comité pour la réunification pacifique de la patrie, Comité pour la réunification pacifique de la Corée, Comité pour la réunification pacifique|
government|IR|Conseil des gardiens de la Constitution, Conseil des gardiens|
government|IR|Organisation iranienne de l'énergie atomique|OIEA
government|PS|Autorité palestinienne, Autorité nationale palestinienne|
government|PS|Organisation de libération de la Palestine|OLP
government|HT|Conseil présidentiel de transition|
government|LY|Gouvernement d'entente nationale, Gouvernement d'accord national, Gouvernement d'union nationale libyen|GNA, GEN?
government|-|Gouvernement d'union nationale|GUN
government|EH|Front Polisario, Polisario|
government|BI|Service national de renseignement|SNR
government|CM|Elections Cameroon|
government|VN|Front de la Patrie du Vietnam, Front de la Patrie|FPV
military|SY|Armée syrienne libre|ASL
military|US|US Army|
military|US|US Air Force|USAF
military|US|US Navy|
military|IL|Armée de défense d'Israël, Tsahal|
military|LY|Armée nationale libyenne|ANL
military|CN|Armée populaire de libération|APL
military|VN|Armée populaire du Vietnam|
military|DZ|Armée nationale populaire|ANP
military|RU|Armée rouge, Armée Rouge|
military|CD|Forces armées de la République démocratique du Congo|FARDC
military|BI|Force de défense nationale du Burundi|
military|SD|Forces de soutien rapide|FSR
military|SD|Forces armées soudanaises|FAS
military|IR|Gardiens de la Révolution, Gardiens de la révolution, Corps des gardiens de la révolution islamique, Corps des Gardiens de la révolution, Pasdaran|CGRI
military|IR|Force Al-Qods|
military|FR|Gendarmerie nationale|
military|FR|Légion étrangère|
military|RU|groupe Wagner, Groupe Wagner, Wagner?|
military|RU|Africa Corps|
armed-group|-|État islamique, Etat islamique, État Islamique, Etat Islamique, État islamique en Irak et au Levant, Organisation islamique?|EI, EIIL, OEI, ISIS, Daech, Daesh, DAECH, DAESH
armed-group|-|Al-Qaïda, Al-Qaida, al-Qaïda, al-Qaida, Al Qaïda, Al Qaida, Al-Quaïda|
armed-group|-|Al-Qaïda au Maghreb islamique|AQMI, Aqmi
armed-group|-|Al-Qaïda dans la péninsule arabique|AQPA, Aqpa
armed-group|SY|Front al-Nosra, Front Al-Nosra, al-Nosra, Al-Nosra, Front Fatah al-Cham, Fatah al-Cham|
armed-group|SY|Hayat Tahrir al-Cham, Hayat Tahrir al-Sham|HTC, HTS
armed-group|SY|Ahrar al-Cham|
armed-group|SY|Forces démocratiques syriennes|FDS
armed-group|SY|Unités de protection du peuple|YPG
armed-group|TR|Parti des travailleurs du Kurdistan|PKK
armed-group|TR|Faucons de la liberté du Kurdistan|TAK
armed-group|IQ|Hachd al-Chaabi, Unités de mobilisation populaire|
armed-group|IQ|peshmergas, Peshmergas|
armed-group|LB|Hezbollah|
armed-group|PS|Hamas|
armed-group|PS|Jihad islamique, Djihad islamique|
armed-group|PS|Fatah|
armed-group|PS|Front populaire de libération de la Palestine|FPLP
armed-group|PS|Brigades Ezzedine al-Qassam, Brigades al-Qassam|
armed-group|YE|Houthis, Houthistes, Ansar Allah|
armed-group|AF|talibans, Talibans, taliban, Taliban|
armed-group|PK|Tehrik-e-Taliban Pakistan|TTP
armed-group|PK|Jamaat-ul-Ahrar|
armed-group|PK|Lashkar-e-Taiba, Lashkar-e-Toiba|
armed-group|PK|Jaish-e-Mohammed|
armed-group|AF|réseau Haqqani|
armed-group|NG|Boko Haram|
armed-group|SO|Al-Chabab, Shebab, Al-Shabaab, Chabab, shebabs, Shebabs|
armed-group|ML|Groupe de soutien à l'islam et aux musulmans, Jnim|GSIM, JNIM
armed-group|ML|Ansar Dine, Ansar Eddine|
armed-group|ML|Mouvement national de libération de l'Azawad|MNLA
armed-group|ML|Coordination des mouvements de l'Azawad|CMA
armed-group|ML|Front de libération de l'Azawad|FLA
armed-group|ML|Mouvement pour l'unicité et le jihad en Afrique de l'Ouest|MUJAO, Mujao
armed-group|CD|Mouvement du 23-Mars, Mouvement du 23 mars|M23
armed-group|CD|Alliance Fleuve Congo|AFC
armed-group|CD|Forces démocratiques de libération du Rwanda|FDLR
armed-group|UG|Armée de résistance du Seigneur|LRA
armed-group|UG|Forces démocratiques alliées|ADF
armed-group|ET|Front de libération du peuple du Tigré|TPLF, FLPT
armed-group|CF|Séléka, Seleka|
armed-group|CF|anti-balaka, Anti-balaka|
armed-group|BI|Forces nationales de libération|FNL
armed-group|BI|Imbonerakure|
armed-group|CO|Forces armées révolutionnaires de Colombie|FARC, Farc
armed-group|CO|Armée de libération nationale|ELN
armed-group|PE|Sentier lumineux|
armed-group|ES|ETA|
armed-group|IE|Armée républicaine irlandaise|IRA
armed-group|LK|Tigres de libération de l'Eelam tamoul, Tigres tamouls|LTTE
armed-group|PH|Abu Sayyaf, Abou Sayyaf|
armed-group|PH|Front Moro islamique de libération|MILF
armed-group|ID|Jemaah Islamiyah|
armed-group|MM|Armée du salut des Rohingyas de l'Arakan|ARSA
armed-group|MM|Armée de l'Arakan|
armed-group|EG|Frères musulmans|
armed-group|IR|Moudjahidines du peuple|OMPI?
armed-group|UA|bataillon Azov, régiment Azov|
armed-group|KH|Khmers rouges|
armed-group|IN|Front démocratique national de Bodoland|
armed-group|NC|Front de libération nationale kanak et socialiste|FLNKS
armed-group|FR|Front de libération nationale corse|FLNC
armed-group|XK|Armée de libération du Kosovo|UCK
party|FR|Parti socialiste, Parti Socialiste|PS?
party|FR|Les Républicains|LR
party|FR|Union pour un mouvement populaire|UMP
party|FR|Rassemblement national, Rassemblement National|RN
party|FR|Front national, Front National|FN
party|FR|La République en marche, République en marche, En marche, En Marche, En marche !|LREM, LaREM
party|FR|Renaissance?|
party|FR|Mouvement démocrate, MoDem, Modem?|
party|FR|La France insoumise, France insoumise|LFI
party|FR|Europe Écologie Les Verts, Europe Écologie-Les Verts, Les Verts|EELV
party|FR|Parti communiste français|PCF
party|FR|Parti communiste, parti communiste?|
party|FR|Parti de gauche|
party|FR|Parti radical, Parti radical de gauche|PRG
party|FR|Union des démocrates et indépendants|UDI
party|FR|Debout la France|
party|FR|Nouveau Parti anticapitaliste|NPA
party|FR|Lutte ouvrière|
party|FR|Horizons?|
party|FR|Reconquête?|
party|US|Parti démocrate|
party|US|Parti républicain, Grand Old Party|GOP
party|US|Tea Party|
party|GB|Parti travailliste, Labour|
party|GB|Parti conservateur|
party|GB|Parti national écossais|SNP
party|GB|Parti de l'indépendance du Royaume-Uni|UKIP, Ukip
party|GB|Parti unioniste démocrate|DUP
party|IE|Sinn Féin, Sinn Fein|
party|DE|Union chrétienne-démocrate, Union chrétienne démocrate|CDU
party|DE|Union chrétienne-sociale|CSU
party|DE|Parti social-démocrate|SPD
party|DE|Alternative pour l'Allemagne, Alternative für Deutschland|AfD, AFD?
party|DE|Die Linke|
party|DE|Parti libéral-démocrate|FDP, PLD
party|AT|Parti de la liberté d'Autriche, Parti de la liberté|FPÖ
party|IT|Mouvement 5 étoiles, Mouvement 5 Étoiles|M5S
party|IT|Ligue du Nord|
party|IT|Parti démocrate italien|
party|IT|Forza Italia|
party|IT|Fratelli d'Italia|
party|ES|Parti populaire|PP?
party|ES|Parti socialiste ouvrier espagnol|PSOE
party|ES|Podemos|
party|ES|Ciudadanos|
party|ES|Vox?|
party|GR|Syriza|
party|GR|Nouvelle Démocratie|
party|GR|Aube dorée|
party|PL|Droit et justice, Droit et Justice|PiS
party|PL|Plateforme civique|
party|HU|Fidesz|
party|HU|Jobbik|
party|SK|Smer, Smer-DS|
party|BE|Ecolo|
party|BE|Parti du travail de Belgique|PTB
party|BE|Centre démocrate humaniste|cdH
party|BE|Open VLD|
party|BE|Mouvement réformateur|
party|BE|Nouvelle Alliance flamande|N-VA
party|BE|Vlaams Belang|
party|CH|Union démocratique du centre|UDC
party|NL|Parti pour la liberté|PVV
party|TR|Parti de la justice et du développement|AKP
party|TR|Parti républicain du peuple|CHP
party|TR|Parti démocratique des peuples|HDP
party|RU|Russie unie|
party|UA|Serviteur du peuple|
party|UA|Samopomitch|
party|CN|Parti communiste chinois, Parti communiste de Chine|PCC, CCP
party|TW|Kuomintang|KMT
party|TW|Parti démocrate progressiste|DPP, PDP
party|KP|Parti du travail de Corée, Parti du Travail de Corée, Parti des travailleurs de Corée|PTC, WPK
party|KR|Parti démocrate de Corée|
party|VN|Parti communiste du Vietnam, Parti communiste vietnamien|PCV
party|LA|Parti populaire révolutionnaire lao|PPRL
party|KH|Parti du peuple cambodgien|PPC, CPP
party|JP|Parti libéral-démocrate japonais|
party|IN|Bharatiya Janata Party|BJP
party|IN|Parti du Congrès|
party|PK|Ligue musulmane du Pakistan|PML-N
party|PK|Parti du peuple pakistanais|PPP?
party|MM|Ligue nationale pour la démocratie|LND, NLD
party|IL|Likoud|
party|IL|Parti travailliste israélien|
party|IL|Kadima|
party|EG|Parti national démocratique|
party|SY|Parti Baas, parti Baas, Baas, Baath|
party|TN|Ennahdha, Ennahda|
party|TN|Nidaa Tounes|
party|MA|Istiqlal|
party|MA|Parti authenticité et modernité|PAM?
party|DZ|Front de libération nationale|FLN
party|DZ|Front islamique du salut|FIS
party|DZ|Rassemblement national démocratique|RND
party|ZA|Congrès national africain|ANC
party|ZA|Alliance démocratique|
party|ZW|ZANU-PF, Zanu-PF|
party|MZ|Frelimo|FRELIMO
party|MZ|Renamo|RENAMO
party|AO|Mouvement populaire de libération de l'Angola|MPLA
party|AO|Union nationale pour l'indépendance totale de l'Angola|UNITA, Unita
party|CI|Rassemblement des houphouëtistes pour la démocratie et la paix|RHDP
party|CI|Parti démocratique de Côte d'Ivoire|PDCI
party|CI|Front populaire ivoirien|FPI
party|SN|Alliance pour la République|
party|SN|Pastef|
party|BF|Congrès pour la démocratie et le progrès|CDP
party|BI|Conseil national pour la défense de la démocratie-Forces de défense de la démocratie|CNDD-FDD
party|BI|Cnared|CNARED
party|RW|Front patriotique rwandais|FPR
party|CD|Union pour la démocratie et le progrès social|UDPS
party|CG|Parti congolais du travail|PCT
party|CM|Rassemblement démocratique du peuple camerounais|RDPC
party|GA|Parti démocratique gabonais|
party|TD|Mouvement patriotique du salut|MPS
party|SS|Mouvement populaire de libération du Soudan|SPLM, MPLS
party|-|Parti des travailleurs|PT?
party|VE|Parti socialiste unifié du Venezuela|PSUV
party|VE|Table de l'unité démocratique|MUD
party|MX|Parti révolutionnaire institutionnel|PRI
party|MX|Morena?|
party|CU|Parti communiste de Cuba|
party|CA|Parti libéral du Canada|PLC
party|CA|Parti conservateur du Canada|
party|CA|Nouveau Parti démocratique|NPD
party|CA|Bloc québécois|
party|CA|Parti québécois|PQ
party|CA|Coalition avenir Québec|CAQ
party|CA|Projet Montréal|
party|AU|Parti travailliste australien|
party|CH|Parti libéral-radical|PLR
party|CH|Vert'libéraux, Vert-libéraux|PVL
party|NL|Parti populaire pour la liberté et la démocratie|VVD
party|IL|Yesh Atid|
party|IL|Shas?|
party|IL|Bleu et Blanc|
party|LB|Forces libanaises|
party|LB|Courant patriotique libre|CPL?
party|LB|Kataëb, Phalanges libanaises|
party|LB|mouvement Amal, Mouvement Amal|
party|IQ|Parti démocratique du Kurdistan|PDK
party|IQ|Union patriotique du Kurdistan|UPK
party|AM|Contrat civil|
party|GE|Rêve géorgien|
party|MD|Parti action et solidarité|PAS?
party|BG|Citoyens pour le développement européen de la Bulgarie|GERB
party|RS|Parti progressiste serbe|SNS
party|GN|Union des forces démocratiques de Guinée|UFDG
party|GN|Rassemblement du peuple de Guinée|RPG?
party|ML|Rassemblement pour le Mali|RPM
party|NE|Parti nigérien pour la démocratie et le socialisme|PNDS
party|TG|Union pour la République|UNIR
party|SN|Parti démocratique sénégalais|PDS?
party|NA|Organisation du peuple du Sud-Ouest africain|SWAPO, Swapo
party|TZ|Chama cha Mapinduzi|CCM
party|BW|Parti démocratique du Botswana|BDP
party|BD|Ligue Awami, Awami League|
party|LK|Janatha Vimukthi Peramuna|JVP
party|NP|Congrès népalais|
party|MY|Barisan Nasional|
party|SG|Parti d'action populaire|PAP
party|TH|Pheu Thai|
party|MM|Parti de l'union, de la solidarité et du développement|USDP
government|NE|Conseil national pour la sauvegarde de la patrie|CNSP
government|ML|Comité national pour le salut du peuple|
government|GN|Comité national du rassemblement pour le développement|CNRD
government|BF|Mouvement patriotique pour la sauvegarde et la restauration|MPSR
government|GA|Comité pour la transition et la restauration des institutions|CTRI
government|SD|Conseil souverain|
government|YE|Conseil de direction présidentiel|
government|TD|Conseil militaire de transition|CMT
government|MM|Conseil d'administration de l'État|
armed-group|TD|Front pour l'alternance et la concorde au Tchad|FACT
armed-group|CF|Coalition des patriotes pour le changement|CPC
armed-group|CD|Coopérative pour le développement du Congo|CODECO, Codeco
armed-group|MM|Organisation pour l'indépendance kachin|KIO
armed-group|ET|Armée de libération oromo|OLA
armed-group|CO|Clan del Golfo|
armed-group|PK|Armée de libération du Baloutchistan|BLA
armed-group|LY|Brigades de défense de Benghazi|
other|FR|Confédération générale du travail|CGT
other|FR|Confédération française démocratique du travail|CFDT
other|FR|Force ouvrière|FO
other|FR|Confédération française des travailleurs chrétiens|CFTC
other|FR|Confédération française de l'encadrement|CFE-CGC
other|FR|Mouvement des entreprises de France|MEDEF, Medef
other|FR|Union nationale des étudiants de France|UNEF, Unef
other|FR|Fédération nationale des syndicats d'exploitants agricoles|FNSEA
other|TN|Union générale tunisienne du travail|UGTT
other|DZ|Union générale des travailleurs algériens|UGTA
other|FR|Unédic|
other|FR|Dares|DARES
other|FR|Secours populaire|
other|FR|Emmaüs|
other|FR|Médecins du Monde|
other|-|Franc-maçonnerie|
other|-|Scouts de France|
other|FR|Académie française|
other|FR|Académie des sciences|
other|SE|Académie royale des sciences de Suède|
other|SE|Académie suédoise|
other|US|Ku Klux Klan|
other|US|National Rifle Association|NRA
other|JP|Agence d'exploration aérospatiale japonaise|JAXA
other|-|Sciences Po|
other|FR|Institut du monde arabe|IMA
other|FR|Comédie-Française|
other|US|Harvard, université Harvard, université de Harvard|
other|US|Massachusetts Institute of Technology|MIT
other|US|Caltech, California Institute of Technology|
other|US|Stanford?|
other|US|Princeton?|
other|US|Yale?|
other|GB|Imperial College|
other|GB|London School of Economics|LSE
other|FR|Sorbonne|
other|FR|École normale supérieure|ENS
other|FR|École nationale d'administration|ENA
other|EG|Al-Azhar, Al Azhar|
other|VN|VUFO|
`
