/**
 * News agencies, newspapers, broadcasters and news sites.
 *
 * kind|country or "-"|full name, other names|acronyms. "?" after a form that is also something else.
 *
 * Names: the media's own, with the French forms in use; compiled by hand.
 */
export const MEDIA = `
media|FR|Agence France-Presse, Agence France Presse, agence France-Presse|AFP
media|GB|Reuters|
media|US|Associated Press|AP?
media|US|United Press International|UPI
media|US|Bloomberg|
media|RU|Tass, TASS, Itar-Tass, ITAR-TASS|
media|RU|RIA Novosti, Ria Novosti, Ria-Novosti|
media|RU|Interfax|
media|RU|Sputnik?|
media|RU|Russia Today|RT
media|RU|Rossiïskaïa Gazeta, Rossiyskaya Gazeta|
media|RU|Izvestia|
media|RU|Kommersant|
media|RU|Pravda|
media|RU|Novaïa Gazeta|
media|RU|Rossiya 1, Rossia 24|
media|CN|Chine nouvelle, Xinhua|
media|CN|Quotidien du peuple, Quotidien du Peuple|
media|CN|Global Times|
media|CN|China Daily|
media|CN|Télévision centrale de Chine|CCTV, CGTN
media|HK|South China Morning Post|SCMP
media|JP|Kyodo, Kyodo News|
media|JP|Jiji Press|
media|JP|Japan Broadcasting Corporation|NHK
media|JP|Asahi Shimbun|
media|JP|Yomiuri Shimbun, Yomiuri|
media|JP|Mainichi Shimbun|
media|JP|Nikkei?|
media|KR|Yonhap|
media|KR|Chosun Ilbo|
media|KR|Korea Herald|
media|KR|Hankyoreh|
media|KP|Agence centrale de presse coréenne, Agence centrale de presse nord-coréenne, Korean Central News Agency, Agence télégraphique centrale coréenne|KCNA, ACPC, ATCC
media|KP|Rodong Sinmun|
media|KP|Voix de la Corée|
media|VN|Agence vietnamienne d'information, Agence vietnamienne d'Information|VNA, AVI
media|VN|Nhân Dân, Nhan Dan|
media|VN|Courrier du Vietnam, Le Courrier du Vietnam|
media|VN|Voix du Vietnam, La Voix du Vietnam|VOV
media|VN|VietnamPlus, Vietnam+|
media|LA|Agence lao d'information|KPL
media|KH|Agence Kampuchea Presse|AKP?
media|TH|Bangkok Post|
media|ID|Antara|
media|MY|Bernama|
media|SG|Straits Times, The Straits Times|
media|IN|Press Trust of India|PTI
media|IN|Asian News International|ANI
media|IN|Times of India, The Times of India|
media|IN|Hindustan Times|
media|IN|The Hindu|
media|PK|Dawn?|
media|IR|IRNA, Irna|
media|IR|Fars?|
media|IR|Tasnim|
media|IR|Mehr?|
media|IR|ISNA, Isna|
media|IR|IRIB, Irib|
media|IR|Press TV|
media|SY|Sana, SANA|
media|IQ|Agence de presse irakienne|INA?
media|LB|Agence nationale d'information|ANI?
media|LB|L'Orient-Le Jour, L'Orient Le Jour|
media|LB|Al-Manar|
media|LB|Al-Mayadeen, Al Mayadeen|
media|SA|Agence de presse saoudienne, Saudi Press Agency|SPA
media|SA|Al-Arabiya, Al Arabiya|
media|SA|Asharq Al-Awsat|
media|QA|Al Jazeera, Al-Jazeera, Al-Jazira|
media|QA|Agence de presse du Qatar|QNA
media|AE|Agence de presse émiratie|WAM
media|EG|Agence de presse du Moyen-Orient|MENA?
media|EG|Al-Ahram, Al Ahram|
media|JO|Petra?|
media|PS|Wafa, WAFA|
media|IL|Haaretz|
media|IL|Jerusalem Post, The Jerusalem Post|
media|IL|Times of Israel, The Times of Israel|
media|IL|Yediot Aharonot|
media|TR|Anadolu, Agence Anadolu, Anatolie?|
media|TR|Hürriyet, Hurriyet|
media|TR|Daily Sabah|
media|TR|Radio-télévision de Turquie|TRT
media|TR|Cumhuriyet|
media|AZ|Azertac|AZERTAC
media|AM|Armenpress|
media|UA|Ukrinform|
media|UA|Ukraïnska Pravda, Oukraïnska Pravda|
media|BY|BelTA|BELTA
media|DE|Deutsche Presse-Agentur|DPA, dpa
media|DE|Deutsche Welle|DW
media|DE|Der Spiegel|
media|DE|Die Welt|
media|DE|Die Zeit|
media|DE|Bild|
media|DE|Frankfurter Allgemeine Zeitung|FAZ
media|DE|Süddeutsche Zeitung|
media|DE|ARD|
media|DE|ZDF|
media|AT|APA?|
media|AT|Die Presse|
media|CH|Agence télégraphique suisse, Keystone-ATS|ATS
media|CH|Le Temps|
media|CH|Neue Zürcher Zeitung|NZZ
media|CH|Tribune de Genève|
media|CH|Radio télévision suisse|RTS
media|BE|Belga|
media|BE|Radio-télévision belge de la Communauté française|RTBF
media|BE|Le Soir|
media|BE|La Libre Belgique|
media|BE|Politico|
media|IT|Ansa, ANSA|
media|IT|Corriere della Sera|
media|IT|La Repubblica|
media|IT|La Stampa|
media|IT|RAI?|
media|ES|EFE|
media|ES|El País, El Pais|
media|ES|El Mundo|
media|ES|La Vanguardia|
media|ES|Marca?|
media|PT|Lusa?|
media|PL|PAP?|
media|PL|Gazeta Wyborcza|
media|RS|Tanjug|
media|GR|Athens News Agency|ANA?
media|VA|L'Osservatore Romano, Osservatore Romano|
media|VA|Radio Vatican|
media|VA|Vatican News|
media|GB|British Broadcasting Corporation|BBC
media|GB|BBC News, BBC World, BBC Afrique|
media|GB|The Guardian, Guardian?|
media|GB|The Times|
media|GB|The Independent|
media|GB|The Telegraph, Daily Telegraph, The Daily Telegraph|
media|GB|Financial Times, The Financial Times|FT?
media|GB|The Economist|
media|GB|The Sun|
media|GB|Daily Mail|
media|GB|Daily Mirror|
media|GB|Sky News|
media|GB|Channel 4|
media|US|New York Times, The New York Times|NYT
media|US|Washington Post, The Washington Post|
media|US|Wall Street Journal, The Wall Street Journal|WSJ
media|US|USA Today|
media|US|Los Angeles Times|
media|US|Newsweek|
media|US|Time Magazine|
media|US|Foreign Affairs|
media|US|Foreign Policy|
media|US|CNN|
media|US|Fox News|
media|US|CNBC|
media|US|ABC News|
media|US|CBS News|CBS
media|US|NBC News|NBC
media|US|MSNBC|
media|US|Axios|
media|US|The Atlantic|
media|US|BuzzFeed, Buzzfeed|
media|US|Huffington Post, HuffPost|
media|US|Voix de l'Amérique, Voice of America|VOA
media|US|Radio Free Asia|RFA
media|US|Radio Free Europe|RFE
media|US|38 North|
media|CA|Société Radio-Canada, Radio-Canada|
media|CA|CBC|
media|CA|La Presse canadienne, Presse canadienne|
media|CA|Le Devoir|
media|CA|Globe and Mail, The Globe and Mail|
media|CA|Toronto Star|
media|FR|Le Monde, Le Monde.fr|
media|FR|Le Figaro, Figaro?|
media|FR|Libération?|
media|FR|Les Échos, Les Echos|
media|FR|La Croix?|
media|FR|L'Humanité|
media|FR|L'Opinion|
media|FR|Le Parisien, Le Parisien-Aujourd'hui en France, Aujourd'hui en France|
media|FR|Ouest-France|
media|FR|Sud Ouest, Sud-Ouest?|
media|FR|La Voix du Nord|
media|FR|Le Dauphiné libéré, Le Dauphiné|
media|FR|La Dépêche du Midi|
media|FR|Le Progrès|
media|FR|La Provence|
media|FR|Nice-Matin|
media|FR|Le Télégramme|
media|FR|L'Express|
media|FR|L'Obs, Le Nouvel Observateur, Nouvel Obs|
media|FR|Le Point?|
media|FR|Marianne?|
media|FR|Le Canard enchaîné, Canard enchaîné|
media|FR|Charlie Hebdo|
media|FR|Paris Match|
media|FR|Courrier international|
media|FR|Le Monde diplomatique|
media|FR|Jeune Afrique|
media|FR|L'Équipe, L'Equipe|
media|FR|Le Journal du dimanche, Journal du dimanche, Le Journal du Dimanche|JDD
media|FR|Télérama|
media|FR|Valeurs actuelles|
media|FR|Mediapart|
media|FR|Rue89|
media|FR|Slate|
media|FR|Les Inrockuptibles|
media|FR|TF1|
media|FR|France 2|
media|FR|France 3|
media|FR|France 4|
media|FR|France 5|
media|FR|France Ô|
media|FR|France 24|
media|FR|France-Régions 3|FR3
media|FR|France Télévisions|
media|FR|France Info, Franceinfo, France info, Francetv info|
media|FR|France Inter|
media|FR|France Culture|
media|FR|France Bleu|
media|FR|Radio France|
media|FR|Radio France internationale, Radio France Internationale|RFI
media|FR|Europe 1|
media|FR|RTL|
media|FR|RMC|
media|FR|Canal+, Canal +, Groupe Canal+, Groupe Canal +|
media|FR|BFM TV, BFM-TV, BFMTV, BFM|
media|FR|CNews|CNEWS
media|FR|LCI|
media|FR|I-Télé, iTélé, i-Télé, iTELE, I-télé|
media|FR|M6|
media|FR|D8|
media|FR|C8|
media|FR|Arte|ARTE
media|FR|TV5 Monde, TV5Monde, TV5|
media|FR|Public Sénat|
media|FR|LCP|
media|FR|Office de radiodiffusion-télévision française|ORTF
media|FR|AllAfrica|
media|FR|Africa Intelligence|
media|FR|Mondafrique|
media|FR|Euronews|
media|FR|Africanews|
media|SN|Agence de presse sénégalaise|APS
media|SN|Le Soleil?|
media|SN|Radiodiffusion télévision sénégalaise|
media|CI|Agence ivoirienne de presse|AIP
media|CI|Fraternité Matin|
media|CI|Radiodiffusion télévision ivoirienne|RTI
media|ML|Agence malienne de presse et de publicité|AMAP
media|ML|Office de radiodiffusion télévision du Mali|ORTM
media|BF|Agence d'information du Burkina|AIB
media|BF|Sidwaya|
media|BF|Lefaso.net|
media|NE|Agence nigérienne de presse|ANP?
media|TG|Agence togolaise de presse|ATOP
media|BJ|Agence Bénin Presse|
media|GN|Agence guinéenne de presse|AGP?
media|CM|Cameroon Tribune|
media|CM|CRTV|
media|GA|Agence gabonaise de presse|AGP
media|GA|Gabon Review|
media|CG|Agence d'information d'Afrique centrale|ADIAC
media|CG|Les Dépêches de Brazzaville|
media|CD|Agence congolaise de presse|ACP
media|CD|Radio Okapi|
media|CD|Actualite.cd|
media|BI|Agence burundaise de presse|
media|BI|Iwacu|
media|RW|The New Times|
media|MG|Midi Madagasikara|
media|MG|L'Express de Madagascar|
media|MU|Le Mauricien|
media|DJ|Agence djiboutienne d'information|ADI
media|TD|Agence tchadienne de presse et d'édition|ATPE
media|MA|Maghreb Arabe Presse, Agence marocaine de presse, Maghreb arabe presse|MAP
media|MA|Hespress|
media|MA|Le Matin?|
media|DZ|Algérie Presse Service, Algérie presse service|
media|DZ|El Watan|
media|DZ|El Moudjahid|
media|DZ|Liberté?|
media|DZ|TSA?|
media|TN|Tunis Afrique Presse|TAP?
media|TN|Mosaïque FM|
media|TN|La Presse de Tunisie|
media|MR|Agence mauritanienne d'information|AMI?
media|LY|Agence de presse libyenne|LANA
media|SD|Agence de presse soudanaise|SUNA
media|ET|Agence de presse éthiopienne|
media|ET|Fana?|
media|ZA|South African Broadcasting Corporation|SABC
media|NG|News Agency of Nigeria|NAN
media|KE|Daily Nation|
media|-|Agence de presse africaine, APAnews|APA
media|-|Agence Ecofin|
media|-|Panapress|
media|AR|Télam|TELAM
media|AR|Clarín, Clarin|
media|AR|La Nación, La Nacion|
media|BR|Folha de São Paulo, Folha de Sao Paulo|
media|BR|O Globo|
media|BR|Agência Brasil, Agencia Brasil|
media|CU|Prensa Latina|
media|CU|Granma|
media|VE|Telesur, teleSUR|
media|MX|Notimex|
media|MX|La Jornada|
media|MX|El Universal|
media|CO|El Tiempo|
media|CL|El Mercurio|
media|HT|Le Nouvelliste|
media|HT|AlterPresse|
media|KZ|Kazinform|
media|UZ|UzA|
media|MN|Montsame|
media|AU|Australian Broadcasting Corporation|ABC?
media|AU|Sydney Morning Herald|
media|NC|Nouvelle-Calédonie La Première|
media|-|Wikinews|
media|-|Wikipédia?, Wikipedia?|
`
