/**
 * Regions: parts of states, and regions of the world. A line for each country (or "-" for what lies in several).
 *
 * country | names, other forms of one name joined by "="; "?" after a name that is also a word, given name or surname
 *
 * Facts: ISO 3166-2 and the French names in common use; regions of the world as the press calls them.
 */
export const REGION_TABLE = `
-|Europe, Afrique, Asie, Océanie, Amérique, Amériques, Eurasie, Antarctique, Arctique
-|Europe de l'Ouest, Europe de l'Est, Europe centrale, Europe orientale, Europe occidentale, Europe du Nord, Europe du Sud, Vieux Continent=Vieux continent, Vieille Europe, Scandinavie, Balkans, Balkans occidentaux, Péninsule ibérique, Benelux, Baltique?, pays baltes=Pays baltes=États baltes, Laponie, Caucase, Caucase du Sud=Transcaucasie, Caucase du Nord, Ciscaucasie, Moldavie orientale, Bucovine, Galicie orientale, Ruthénie, Thrace, Macédoine grecque
-|Moyen-Orient=Moyen Orient, Proche-Orient=Proche Orient, Levant, Maghreb, Machrek, Golfe?, Golfe persique=golfe Persique, Asie Mineure, Mésopotamie, Croissant fertile, Kurdistan, péninsule Arabique=péninsule arabique, Anatolie
-|Sahel, Afrique de l'Ouest=Afrique occidentale, Afrique du Nord, Afrique de l'Est=Afrique orientale, Afrique centrale, Afrique australe, Afrique subsaharienne=Afrique sub-saharienne, Afrique noire, Afrique équatoriale, Corne de l'Afrique=corne de l'Afrique, Grands Lacs?, Afrique des Grands Lacs, région des Grands Lacs, Liptako-Gourma, golfe de Guinée=Golfe de Guinée, bassin du lac Tchad
-|Asie du Sud-Est=Asie du Sud-est, Asie centrale, Asie de l'Est=Asie orientale, Asie du Nord-Est, Asie du Sud, Extrême-Orient=Extrême Orient, Asie-Pacifique=Asie Pacifique, Indo-Pacifique, Indopacifique, péninsule coréenne=péninsule de Corée=Péninsule coréenne, Corée?, Bengale, Cachemire, Pendjab=Punjab, Baloutchistan, Turkestan
-|Amérique latine, Amérique du Nord, Amérique du Sud, Amérique centrale, Caraïbes=Caraïbe, Antilles, Amazonie, Patagonie, Andes, Cône Sud, Mésoamérique, Nouveau Monde, Amérique septentrionale
-|Occident, Orient, Pacifique Sud, Pacifique occidental, Mélanésie, Polynésie?, Méditerranée orientale, Méditerranée occidentale, Outre-Atlantique, Grand Nord, Sud global, Nord global, Eurafrique, Euroméditerranée
FR|Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Bretagne, Centre-Val de Loire, Corse, Grand Est=Grand-Est, Hauts-de-France, Île-de-France=Ile-de-France, Normandie, Nouvelle-Aquitaine, Occitanie, Pays de la Loire, Provence-Alpes-Côte d'Azur=PACA, Alsace, Aquitaine, Auvergne, Basse-Normandie, Bourgogne, Champagne-Ardenne, Franche-Comté, Haute-Normandie, Languedoc-Roussillon, Languedoc-Roussillon-Midi-Pyrénées, Limousin, Lorraine?, Midi-Pyrénées, Nord-Pas-de-Calais=Nord-Pas de Calais, Picardie, Poitou-Charentes, Rhône-Alpes, Côte d'Azur, Riviera, Provence, Gascogne, Béarn, Pays basque=Pays Basque, Périgord, Quercy, Touraine, Anjou?, Poitou, Saintonge, Berry?, Beauce, Sologne, Artois, Flandre, Cévennes, Camargue, Luberon, Savoie, Roussillon, Languedoc, Champagne?, Vendée, Perche?, Morvan, Causses, Dauphiné, Beaujolais, Médoc, Cotentin, Seine-Saint-Denis, Hexagone
FR|Ain?, Aisne, Allier, Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Ardèche, Ardennes, Ariège, Aube?, Aude?, Aveyron, Bouches-du-Rhône, Calvados, Cantal, Charente, Charente-Maritime, Cher?, Corrèze, Corse-du-Sud, Haute-Corse, Côte-d'Or, Côtes-d'Armor=Côtes-du-Nord, Creuse?, Dordogne, Doubs, Drôme, Eure, Eure-et-Loir, Finistère, Gard, Haute-Garonne, Gers, Gironde, Hérault, Ille-et-Vilaine, Indre, Indre-et-Loire, Isère, Jura, Landes?, Loir-et-Cher, Loire, Haute-Loire, Loire-Atlantique, Loiret, Lot?, Lot-et-Garonne, Lozère, Maine-et-Loire, Manche?, Marne, Haute-Marne, Mayenne, Meurthe-et-Moselle, Meuse, Morbihan, Moselle, Nièvre, Nord?, Oise, Orne, Pas-de-Calais, Puy-de-Dôme, Pyrénées-Atlantiques, Hautes-Pyrénées, Pyrénées-Orientales, Bas-Rhin, Haut-Rhin, Rhône, Haute-Saône, Saône-et-Loire, Sarthe, Haute-Savoie, Seine-Maritime, Seine-et-Marne, Yvelines, Deux-Sèvres, Somme?, Tarn, Tarn-et-Garonne, Var?, Vaucluse, Vienne?, Haute-Vienne, Vosges, Yonne, Territoire de Belfort, Essonne, Hauts-de-Seine, Val-de-Marne, Val-d'Oise, Pays d'Aix=Pays-d'Aix, Grand Paris=métropole du Grand Paris, Grand Lyon, Grand Avignon
US|Alabama, Alaska, Arizona, Arkansas, Californie, Caroline du Nord, Caroline du Sud, Colorado, Connecticut, Dakota du Nord, Dakota du Sud, Delaware, Floride, Hawaï=Hawaii=Hawaï, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiane, Maine?, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana?, Nebraska, Nevada, New Hampshire, New Jersey, Nouveau-Mexique, Ohio, Oklahoma, Oregon, Pennsylvanie, Rhode Island, Tennessee, Texas, Utah, Vermont, Virginie?, Virginie-Occidentale=Virginie occidentale, Wisconsin, Wyoming, État de Washington, État de New York, district de Columbia=District de Columbia, Nouvelle-Angleterre, Midwest, Silicon Valley, Manhattan, Brooklyn, Bronx, Harlem, Hollywood?, Géorgie américaine, Oahu, Maui, Long Island, Big Island
CA|Alberta?, Colombie-Britannique, Île-du-Prince-Édouard, Manitoba, Nouveau-Brunswick, Nouvelle-Écosse, Nunavut, Ontario, Saskatchewan, Terre-Neuve-et-Labrador=Terre-Neuve, Territoires du Nord-Ouest, Yukon, Acadie, Estrie, Mauricie, Gaspésie, Abitibi, Outaouais, Montérégie, Labrador?, Côte-Nord, Îles-de-la-Madeleine, Bas-Canada, Haut-Canada
DE|Bavière, Bade-Wurtemberg, Basse-Saxe, Brandebourg, Hesse?, Mecklembourg-Poméranie-Occidentale, Rhénanie-du-Nord-Westphalie=Rhénanie du Nord-Westphalie, Rhénanie-Palatinat, Rhénanie, Sarre, Saxe?, Saxe-Anhalt, Schleswig-Holstein, Thuringe, Ruhr, Westphalie, Poméranie, Silésie, Forêt-Noire
BE|Wallonie, Flandre=Flandres, Brabant wallon, Brabant flamand, Hainaut, province de Liège, province de Namur, Flandre-Orientale, Flandre-Occidentale, Bruxelles-Capitale
CH|Argovie, Appenzell, Grisons, Glaris, Schwytz, Soleure, Tessin, Thurgovie, Unterwald, Uri?, Valais, Vaud?, Zoug, Suisse romande, Suisse alémanique, canton du Jura, canton de Vaud
IT|Abruzzes, Basilicate, Calabre, Campanie, Émilie-Romagne, Frioul-Vénétie julienne=Frioul, Latium, Ligurie, Lombardie, Marches?, Molise, Ombrie, Piémont, Pouilles, Sardaigne, Sicile, Toscane, Trentin-Haut-Adige=Trentin, Haut-Adige, Tyrol du Sud, Vallée d'Aoste=Val d'Aoste=vallée d'Aoste, Vénétie, Lampedusa, Mezzogiorno
ES|Andalousie, Aragon?, Asturies, Cantabrie, Castille-La Manche, Castille-et-León=Castille-et-Leon, Castille, Catalogne, Estrémadure, Galice, La Rioja, Navarre, Pays basque espagnol, îles Baléares=Baléares, îles Canaries=Canaries, Majorque, Ibiza, Minorque, Ténérife=Tenerife, Lanzarote, Région de Murcie, Communauté valencienne
PT|Algarve, Alentejo, Açores=îles Açores, Madère
GB|Cornouailles, Yorkshire, Kent?, Essex, Sussex, Hertfordshire, Oxfordshire, Lancashire, Cumbria, Norfolk?, Suffolk, Devon, Midlands, West Yorkshire, Grand Londres, Highlands, Hébrides, Orcades, Shetland, Londonderry, Île de Wight, îles Anglo-Normandes, Jersey?, Diego Garcia, îles Chagos=Chagos=archipel des Chagos
IE|Connacht, Leinster, Munster
NL|Frise, Zélande, Gueldre, Limbourg, Brabant-Septentrional, Hollande-Méridionale, Hollande-Septentrionale
AT|Tyrol, Carinthie, Styrie, Vorarlberg, Burgenland, Basse-Autriche, Haute-Autriche
PL|Mazovie, Poméranie, Mazurie, Haute-Silésie, Petite-Pologne
RO|Transylvanie, Valachie, Dobroudja, Banat
MD|Gagaouzie
RS|Voïvodine, vallée de Presevo
BA|Republika Srpska=République serbe de Bosnie
DK|Jutland, Seeland
NO|Svalbard?, Finnmark
SE|Scanie, Gotland
FI|Carélie, Åland
GR|Attique, Péloponnèse, Crète, Thessalie, Épire, Macédoine-Orientale, Rhodes, Lesbos, Corfou, Samos, Chios, Santorin, Cyclades, Mykonos, mont Athos=Mont Athos, Kos
RU|Tchétchénie, Ingouchie, Daghestan=Daguestan, Ossétie du Nord, Kabardino-Balkarie, Tatarstan, Bachkirie=Bachkortostan, Bouriatie, Iakoutie=Sakha, Carélie russe, Sibérie, Oural, Altaï, Kamtchatka, Sakhaline, Tchoukotka, Primorié=Primorie, Extrême-Orient russe, îles Kouriles=Kouriles, Kalmoukie, Adyguée, Touva, Tchouvachie, Mordovie, Kouban, oblast de Koursk, oblast de Belgorod, Sibérie orientale, Sibérie occidentale, Birobidjan
UA|Crimée, Donbass, Volhynie, Galicie, Transcarpatie, Bessarabie, Novorossia=Novorossiya, île des Serpents, oblast de Donetsk, oblast de Louhansk, République populaire de Donetsk, République populaire de Lougansk=République populaire de Louhansk, Zakarpattia
GE|Adjarie, Mingrélie, Svanétie
AZ|Nakhitchevan
UZ|Karakalpakstan, vallée de Ferghana=vallée de Fergana
TJ|Haut-Badakhchan
TR|Cappadoce, Thrace orientale, Hatay, Dersim
SY|Ghouta, Ghouta orientale, Rojava, plateau du Golan=Golan, Al-Tanf, province d'Idleb, Djézireh
IQ|Kurdistan irakien=Kurdistan d'Irak, région autonome du Kurdistan, plaine de Ninive, Ninive, Anbar=Al-Anbar, Salaheddine, Diyala
PS|bande de Gaza=Bande de Gaza, Cisjordanie, Territoires occupés=territoires occupés, Jérusalem-Est, Territoires palestiniens?, corridor de Philadelphie, Masada?
IL|Galilée, Néguev, Judée, Judée-Samarie, plateau du Golan israélien, Samarie
LB|plaine de la Bekaa=Bekaa=Békaa, Sud-Liban=Liban-Sud, Chouf, fermes de Chebaa
EG|Sinaï=péninsule du Sinaï=Nord-Sinaï=Sud-Sinaï, Haute-Égypte, delta du Nil
LY|Cyrénaïque, Tripolitaine, Fezzan, croissant pétrolier
TN|Sahel tunisien, Cap Bon
DZ|Kabylie, Aurès, Mzab, Hoggar, Petite Kabylie, Grande Kabylie, Wilaya d'Alger
MA|Rif, Souss, Moyen Atlas, Haut Atlas
ML|Azawad, Macina, région de Tombouctou, région de Kidal, région de Gao, région de Mopti
NE|Aïr, région de Diffa, région de Tillabéri
SN|Casamance, Fouta, Sine-Saloum
CM|Nord-Ouest?, Sud-Ouest?, Extrême-Nord, Bakassi
NG|Biafra, Borno=État de Borno, Delta du Niger=delta du Niger, État du Plateau, Adamawa, Yobe, Zamfara, Katsina
TD|Tibesti, Ouaddaï, Borkou, Ennedi
SD|Darfour=Darfour-Nord=Darfour-Sud=Nord-Darfour=Sud-Darfour, Kordofan=Kordofan-Sud, Nil Bleu, Gezira=Al-Jazira, Abyei, triangle de Halaïb
SS|Haut-Nil, Équatoria, Jonglei
ET|Tigré, Amhara, Oromia, Ogaden, Afar, Somali?
SO|Puntland, Jubaland, Galmudug
CD|Kivu, Nord-Kivu, Sud-Kivu, Katanga, Nord-Katanga, Ituri, Kasaï, Kasaï-Oriental, Kasaï-Central, Équateur?, Bas-Congo, Kongo-Central, Haut-Katanga, Lualaba, Maniema, Bandundu, Tanganyika, Haut-Uele
CI|Cabinda?
AO|Cabinda
MZ|Cabo Delgado
ZA|Gauteng, KwaZulu-Natal, Cap-Occidental, Cap-Oriental, Transvaal, Natal, Limpopo
MG|Androy, Anosy
KM|Anjouan, Grande Comore, Mohéli
CN|Tibet, Xinjiang, Mongolie-Intérieure=Mongolie intérieure, Ningxia, Guangxi, Guangdong, Fujian, Zhejiang, Jiangsu, Shandong, Hebei, Henan, Hubei, Hunan, Anhui, Jiangxi, Sichuan, Guizhou, Yunnan, Gansu, Qinghai, Shaanxi, Shanxi, Liaoning, Jilin, Heilongjiang, Hainan, Mandchourie, Turkestan oriental, Grande Baie?
TW|Kinmen, Matsu, Penghu
IN|Jammu-et-Cachemire, Jammu et Cachemire, Ladakh, Assam, Bihar, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha=Orissa, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand=Uttaranchal, Bengale-Occidental, Andhra Pradesh, Arunachal Pradesh, Chhattisgarh, Goa, îles Andaman, Bodoland
PK|Khyber Pakhtunkhwa, Sind=Sindh, Waziristan=Waziristan du Nord=Waziristan du Sud, Gilgit-Baltistan, Cachemire pakistanais
AF|Helmand, Nangarhar, Panchir=Panshir, Badakhchan, Kounar, Paktika, Paktia, Khost, Ghazni, Logar
IR|Khouzistan=Khuzestan, Sistan-Baloutchistan, Kurdistan iranien, Azerbaïdjan oriental, Azerbaïdjan occidental
BD|Rohingyaland
MM|État Rakhine=Rakhine=Arakan, État Shan, État Kachin, État Karen, État Chin
ID|Aceh, Bali, Java, Sumatra, Bornéo=Kalimantan, Célèbes=Sulawesi, Papouasie=Papouasie occidentale, Moluques, Timor occidental, Lombok, Florès=Flores, îles Riau
MY|Sabah, Sarawak, Johor, Selangor, Kelantan
PH|Mindanao, Luçon=Luzon, Visayas, Palawan, Negros, Bangsamoro, archipel de Sulu
JP|Okinawa, Hokkaidō=Hokkaido, Honshū=Honshu, Kyūshū=Kyushu, Shikoku, îles Senkaku=Senkaku=îles Diaoyu, Territoires du Nord, îles Dokdo=Dokdo=îles Takeshima
VN|Tonkin, Annam, Cochinchine, delta du Mékong, îles Spratleys=Spratleys=archipel des Spratleys=Truong Sa, îles Paracels=Paracels=archipel des Paracels=Hoang Sa, Tây Nguyên=Tay Nguyen, Hauts Plateaux du Centre, Phú Tho=Phu Tho, Thua Thien-Hue=Thua Thiên-Huê, Ba Ria-Vung Tau, Hoà Binh, Hà Giang=Ha Giang, Hà Tinh=Ha Tinh, Quang Binh, Khanh Hoa, Kiên Giang, Lâm Dông, Dak Lak=Dak Lac, Thai Nguyen, Tây Ninh
KP|mont Kumgang=monts Kumgang=Kumgangsan, mont Paektu, Hamgyong du Nord, Ryanggang
KR|île de Jeju=Jeju, Gyeonggi, zone démilitarisée
AU|Nouvelle-Galles du Sud, Queensland, Victoria?, Tasmanie, Australie-Occidentale, Australie-Méridionale=Australie-Méridonale, Territoire du Nord
NZ|île du Nord, île du Sud
PG|Bougainville
NC|îles Loyauté, Kanaky
BR|Amazonas, Bahia, Ceará, Minas Gerais, Mato Grosso, Pará, Paraná, Pernambouc=Pernambuco, Rio Grande do Sul, Santa Catarina, État de São Paulo, Roraima, Rondônia, Acre?, Nordeste
AR|Terre de Feu, Mendoza?, Chubut, Tucumán
CL|île de Pâques=Île de Pâques, Araucanie, Atacama, Valparaíso?
CO|Antioquia, Cauca, Chocó, Arauca
VE|Zulia, Táchira, Essequibo
EC|îles Galápagos=Galápagos=Galapagos
MX|Chiapas, Basse-Californie, Sinaloa, Jalisco, Guerrero?, Oaxaca, Michoacán=Michoacan, Yucatán=Yucatan, Quintana Roo, Tamaulipas, Sonora, Chihuahua
PR|Vieques
BO|Potosí
`
