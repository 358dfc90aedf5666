/**
 * States, dependent and contested territories, and states that are no more.
 *
 * code | names, display name first | masculine singular demonyms (an irregular feminine after "/") | capitals
 *
 * Codes: ISO 3166-1 alpha-2, with XK for Kosovo; "-" for a former state without a single successor. Names, demonyms
 * and capitals: the French list of countries of the Commission d'enrichissement de la langue française (arrêté du
 * 4 novembre 1993 and its revisions), with the forms that the press uses besides. A demonym that several lines
 * share ("congolais", "coréen") is ambiguous and means any of them.
 */
const TABLE = `
AD|Andorre, principauté d'Andorre|andorran|Andorre-la-Vieille
AE|Émirats arabes unis, Émirats, EAU, Emirats Arabes Unis|émirati, émirien|Abou Dabi, Abou Dhabi, Abu Dhabi, Abou Dhabî
AF|Afghanistan, République islamique d'Afghanistan, Émirat islamique d'Afghanistan|afghan|Kaboul, Kabul
AG|Antigua-et-Barbuda, Antigua et Barbuda|antiguayen, antiguais|Saint John's
AI|Anguilla|anguillais|
AL|Albanie, République d'Albanie|albanais|Tirana
AM|Arménie, République d'Arménie|arménien|Erevan, Érevan, Yerevan, Yérévan, Everan
AO|Angola, République d'Angola|angolais|Luanda
AQ|Antarctique||
AR|Argentine, République argentine|argentin|Buenos Aires
AS|Samoa américaines||Pago Pago
AT|Autriche, République d'Autriche|autrichien|Vienne
AU|Australie, Commonwealth d'Australie|australien|Canberra
AW|Aruba|arubais|Oranjestad
AX|Åland, îles Åland|ålandais|Mariehamn
AZ|Azerbaïdjan, République d'Azerbaïdjan, Azerbaidjan|azerbaïdjanais, azéri/azérie, azerbaidjanais|Bakou, Baku
BA|Bosnie-Herzégovine, Bosnie et Herzégovine, Bosnie|bosnien, bosniaque, bosno-herzégovinien|Sarajevo
BB|Barbade|barbadien|Bridgetown
BD|Bangladesh, République populaire du Bangladesh, Bengladesh|bangladais, bangladeshi/bangladeshie, bengladeshi/bengladeshie, bengalais|Dacca, Dhaka, Dakha
BE|Belgique, royaume de Belgique|belge|Bruxelles
BF|Burkina Faso, Burkina, Haute-Volta|burkinabè/burkinabè, burkinabé/burkinabée, voltaïque|Ouagadougou
BG|Bulgarie, République de Bulgarie|bulgare|Sofia
BH|Bahreïn, royaume de Bahreïn, Bahrein, Barheïn|bahreïnien, bahreïni/bahreïnie, bahreinien|Manama
BI|Burundi, République du Burundi|burundais|Gitega, Bujumbura
BJ|Bénin, République du Bénin, Dahomey|béninois|Porto-Novo, Cotonou
BL|Saint-Barthélemy||Gustavia
BM|Bermudes|bermudien|Hamilton
BN|Brunei, Brunéi, Brunei Darussalam, Brunéi Darussalam, sultanat de Brunei|brunéien|Bandar Seri Begawan
BO|Bolivie, État plurinational de Bolivie|bolivien|La Paz, Sucre
BR|Brésil, République fédérative du Brésil|brésilien|Brasilia, Brasília
BS|Bahamas|bahaméen, bahamien|Nassau
BT|Bhoutan, royaume du Bhoutan|bhoutanais|Thimphou, Thimphu, Timphu
BW|Botswana, République du Botswana|botswanais, botswanéen|Gaborone
BY|Biélorussie, Bélarus, Belarus, République de Biélorussie, République du Bélarus, Bélarusse, Biélorussie|biélorusse, bélarusse, bélarussien, biélorussien|Minsk
BZ|Belize, Bélize|bélizien|Belmopan
CA|Canada|canadien|Ottawa
CC|îles Cocos||
CD|République démocratique du Congo, RDC, RD Congo, R.D.C., R.D. Congo, Congo-Kinshasa, Congo démocratique, Zaïre, Congo belge|congolais, zaïrois|Kinshasa
CF|République centrafricaine, Centrafrique, RCA|centrafricain|Bangui
CG|République du Congo, Congo-Brazzaville, Congo|congolais|Brazzaville
CH|Suisse, Confédération suisse, Confédération helvétique|suisse, suisse/suissesse, helvétique, helvète|Berne
CI|Côte d'Ivoire, République de Côte d'Ivoire, Cote d'Ivoire|ivoirien|Yamoussoukro, Abidjan
CK|îles Cook||Avarua
CL|Chili, République du Chili|chilien|Santiago du Chili, Santiago
CM|Cameroun, République du Cameroun|camerounais|Yaoundé
CN|Chine, République populaire de Chine, RPC, Chine populaire, Chine continentale, R.P. Chine, République populaire chinoise|chinois|Pékin, Beijing
CO|Colombie, République de Colombie|colombien|Bogota, Bogotá
CR|Costa Rica, République du Costa Rica|costaricain, costaricien|San José
CU|Cuba, République de Cuba|cubain|La Havane
CV|Cap-Vert, Cabo Verde|cap-verdien, capverdien|Praia
CW|Curaçao|curacien|Willemstad
CX|île Christmas||
CY|Chypre, République de Chypre|chypriote, cypriote, chypriote-grec|Nicosie
-|Chypre du Nord, Chypre-Nord, République turque de Chypre du Nord, RTCN|chypriote-turc|
CZ|Tchéquie, République tchèque|tchèque|Prague
DE|Allemagne, République fédérale d'Allemagne, RFA, Allemagne fédérale, Allemagne de l'Ouest|allemand, ouest-allemand|Berlin, Bonn
-|République démocratique allemande, RDA, Allemagne de l'Est|est-allemand|Berlin-Est
DJ|Djibouti, République de Djibouti|djiboutien|
DK|Danemark, royaume de Danemark, royaume du Danemark|danois|Copenhague
DM|Dominique, Commonwealth de Dominique|dominiquais|Roseau
DO|République dominicaine|dominicain|Saint-Domingue
DZ|Algérie, République algérienne démocratique et populaire|algérien|Alger
EC|Équateur, République de l'Équateur|équatorien|Quito
EE|Estonie, République d'Estonie|estonien|Tallinn
EG|Égypte, République arabe d'Égypte, République arabe unie|égyptien|Le Caire
EH|Sahara occidental, République arabe sahraouie démocratique, RASD|sahraoui/sahraouie|Laâyoune, El Aaiun, El-Ayoun
ER|Érythrée, État d'Érythrée|érythréen|Asmara
ES|Espagne, royaume d'Espagne|espagnol|Madrid
ET|Éthiopie, République fédérale démocratique d'Éthiopie, Abyssinie|éthiopien|Addis-Abeba, Addis Abeba, Addis-Abéba
FI|Finlande, République de Finlande|finlandais|Helsinki
FJ|Fidji, îles Fidji, Fiji|fidjien|Suva
FK|îles Malouines, Malouines, Falkland, îles Falkland|malouin|Port Stanley
FM|États fédérés de Micronésie, Micronésie|micronésien|Palikir
FO|îles Féroé, Féroé|féroïen, féringien|Tórshavn
FR|France, République française, Hexagone|français|Paris
GA|Gabon, République gabonaise|gabonais|Libreville
GB|Royaume-Uni, Royaume-Uni de Grande-Bretagne et d'Irlande du Nord, Grande-Bretagne, R.-U.|britannique|Londres
GB|Angleterre|anglais|
GB|Écosse|écossais|Édimbourg
GB|pays de Galles|gallois|Cardiff
GB|Irlande du Nord, Ulster|nord-irlandais|Belfast
GD|Grenade|grenadien|Saint-Georges
GE|Géorgie, République de Géorgie|géorgien|Tbilissi, Tbilisi
-|Abkhazie|abkhaze|Soukhoumi
-|Ossétie du Sud|sud-ossète, ossète|Tskhinvali
GF|Guyane, Guyane française|guyanais|Cayenne
GG|Guernesey||
GH|Ghana, République du Ghana, Gold Coast|ghanéen|Accra
GI|Gibraltar|gibraltarien|
GL|Groenland|groenlandais|Nuuk
GM|Gambie, République de Gambie|gambien|Banjul
GN|Guinée, République de Guinée, Guinée-Conakry, Guinée Conakry|guinéen|Conakry
GP|Guadeloupe|guadeloupéen|Basse-Terre
GQ|Guinée équatoriale, République de Guinée équatoriale|équatoguinéen, équato-guinéen|Malabo
GR|Grèce, République hellénique|grec/grecque, hellénique, hellène|Athènes
GT|Guatemala, République du Guatemala, Guatémala|guatémaltèque, guatemaltèque|Guatemala Ciudad, Guatemala City
GU|Guam|guamanien|Hagåtña
GW|Guinée-Bissau, Guinée-Bissao|bissau-guinéen, bissaoguinéen, bissao-guinéen|Bissau
GY|Guyana, République coopérative du Guyana|guyanien|Georgetown
HK|Hong Kong, Hongkong, Région administrative spéciale de Hong Kong|hongkongais|
HN|Honduras, République du Honduras|hondurien|Tegucigalpa
HR|Croatie, République de Croatie|croate|Zagreb
HT|Haïti, République d'Haïti|haïtien|Port-au-Prince
HU|Hongrie|hongrois, magyar|Budapest
ID|Indonésie, République d'Indonésie|indonésien|Jakarta, Djakarta, Nusantara
IE|Irlande, République d'Irlande, Eire|irlandais|Dublin
IL|Israël, État d'Israël, État hébreu, Etat hébreu|israélien|Jérusalem, Tel-Aviv, Tel Aviv
IM|île de Man|mannois|
IN|Inde, République de l'Inde, Union indienne|indien|New Delhi, Delhi
IQ|Irak, République d'Irak, Iraq|irakien, iraquien|Bagdad
IR|Iran, République islamique d'Iran, Perse|iranien|Téhéran
IS|Islande, République d'Islande|islandais|Reykjavik, Reykjavík
IT|Italie, République italienne|italien|Rome
JE|Jersey|jersiais|
JM|Jamaïque|jamaïcain, jamaïquain|Kingston
JO|Jordanie, royaume hachémite de Jordanie, royaume hachémite|jordanien, hachémite|Amman
JP|Japon, empire du Japon|japonais, nippon|Tokyo, Tōkyō, Tokio
KE|Kenya, République du Kenya, Kénya|kényan, kenyan|Nairobi
KG|Kirghizistan, République kirghize, Kirghizstan, Kirghizie, Kirghizstan|kirghize, kirghiz|Bichkek, Bishkek
KH|Cambodge, royaume du Cambodge, Kampuchéa|cambodgien, khmer/khmère|Phnom Penh
KI|Kiribati, République de Kiribati|kiribatien, gilbertin|Tarawa
KM|Comores, Union des Comores|comorien|Moroni
KN|Saint-Christophe-et-Niévès, Saint-Kitts-et-Nevis, Saint-Christophe-et-Niévès|christophien, kittitien|Basseterre
KP|Corée du Nord, République populaire démocratique de Corée, RPDC, R.P.D.C., RPD de Corée, République démocratique populaire de Corée, Corée du nord, DPRK, Nord-Corée|nord-coréen, nord-coreen, coréen, RPDCéen|Pyongyang, Pyong-Yang, Pyeongyang
KR|Corée du Sud, République de Corée, Corée du sud, Sud-Corée|sud-coréen, sud-coreen, coréen|Séoul
KW|Koweït, État du Koweït, Koweit, Kuwait|koweïtien, koweitien|Koweït City, Koweït-City
KY|îles Caïmans, Caïmans|caïmanais|
KZ|Kazakhstan, République du Kazakhstan, Kazakstan|kazakh, kazakhstanais|Astana, Noursoultan, Nour-Soultan, Nur-Sultan
LA|Laos, République démocratique populaire lao, RDP lao, RDPL, RDP Lao|laotien, lao/lao|Vientiane
LB|Liban, République libanaise|libanais|Beyrouth
LC|Sainte-Lucie|saint-lucien|Castries
LI|Liechtenstein, principauté de Liechtenstein|liechtensteinois|Vaduz
LK|Sri Lanka, Ceylan|srilankais, sri-lankais, ceylanais|Colombo, Sri Jayawardenepura
LR|Liberia, Libéria|libérien|Monrovia
LS|Lesotho, royaume du Lesotho|lésothan, lesothan|Maseru
LT|Lituanie, République de Lituanie, Lithuanie|lituanien, lithuanien|Vilnius
LU|Luxembourg, grand-duché de Luxembourg, Grand-Duché du Luxembourg|luxembourgeois|
LV|Lettonie, République de Lettonie|letton|Riga
LY|Libye, État de Libye, Jamahiriya|libyen|Tripoli
MA|Maroc, royaume du Maroc, Royaume chérifien|marocain, chérifien|Rabat
MC|Monaco, principauté de Monaco|monégasque|
MD|Moldavie, République de Moldavie, Moldova, République de Moldova|moldave|Chisinau, Chișinău, Kichinev
-|Transnistrie|transnistrien|Tiraspol
ME|Monténégro, République du Monténégro|monténégrin|Podgorica
MF|Saint-Martin||Marigot
MG|Madagascar, République de Madagascar, Grande Île|malgache|Antananarivo, Tananarive
MH|îles Marshall, Marshall|marshallais|Majuro
MK|Macédoine du Nord, République de Macédoine du Nord, Macédoine, ARYM, ancienne République yougoslave de Macédoine, FYROM|macédonien, nord-macédonien|Skopje
ML|Mali, République du Mali|malien|Bamako
MM|Birmanie, Myanmar, République de l'Union du Myanmar, Union du Myanmar, Union de Birmanie|birman, myanmarais|Naypyidaw, Naypyitaw, Nay Pyi Taw, Rangoun, Rangoon, Yangon
MN|Mongolie|mongol, mongolien|Oulan-Bator, Oulan Bator, Ulaanbaatar, Oulan-Bataar
MO|Macao, Région administrative spéciale de Macao|macanais|
MP|îles Mariannes du Nord, Mariannes du Nord||Saipan
MQ|Martinique|martiniquais|Fort-de-France
MR|Mauritanie, République islamique de Mauritanie|mauritanien|Nouakchott
MS|Montserrat|montserratien|
MT|Malte, République de Malte|maltais|La Valette
MU|Maurice, île Maurice, République de Maurice|mauricien|Port-Louis
MV|Maldives, République des Maldives|maldivien|Malé
MW|Malawi, République du Malawi|malawien, malawite|Lilongwe
MX|Mexique, États-Unis du Mexique, États-Unis mexicains|mexicain|Mexico
MY|Malaisie|malaisien, malais|Kuala Lumpur, Putrajaya
MZ|Mozambique, République du Mozambique|mozambicain|Maputo
NA|Namibie, République de Namibie|namibien|Windhoek
NC|Nouvelle-Calédonie, Kanaky|néo-calédonien, calédonien|Nouméa
NE|Niger, République du Niger|nigérien|Niamey
NF|île Norfolk||
NG|Nigeria, Nigéria, République fédérale du Nigeria|nigérian|Abuja
NI|Nicaragua, République du Nicaragua|nicaraguayen|Managua
NL|Pays-Bas, royaume des Pays-Bas, Hollande|néerlandais, hollandais|Amsterdam, La Haye
NO|Norvège, royaume de Norvège|norvégien|Oslo
NP|Népal, République démocratique fédérale du Népal|népalais|Katmandou
NR|Nauru, République de Nauru|nauruan|Yaren
NU|Niue|niuéen|Alofi
NZ|Nouvelle-Zélande|néo-zélandais|Wellington
OM|Oman, sultanat d'Oman|omanais|Mascate
PA|Panama, République du Panama, Panamá|panaméen, panamien|Panama City
PE|Pérou, République du Pérou|péruvien|Lima
PF|Polynésie française, Polynésie|polynésien|Papeete
PG|Papouasie-Nouvelle-Guinée, Papouasie Nouvelle-Guinée|papouasien, papouan-néo-guinéen, papou/papoue|Port Moresby
PH|Philippines, République des Philippines|philippin|Manille
PK|Pakistan, République islamique du Pakistan|pakistanais|Islamabad
PL|Pologne, République de Pologne|polonais|Varsovie
PM|Saint-Pierre-et-Miquelon|saint-pierrais|
PN|îles Pitcairn, Pitcairn||
PR|Porto Rico|portoricain|
PS|Palestine, État de Palestine, Autorité palestinienne, territoires palestiniens, Territoires palestiniens occupés|palestinien|Ramallah
PT|Portugal, République portugaise|portugais, lusitanien|Lisbonne
PW|Palaos, Palau, République des Palaos|palaosien, palauan|Melekeok, Ngerulmud
PY|Paraguay, République du Paraguay|paraguayen|Asuncion, Asunción
QA|Qatar, État du Qatar, Katar|qatarien, qatari/qatarie, katari/katarie|Doha
RE|La Réunion, île de La Réunion, île de la Réunion|réunionnais|Saint-Denis de La Réunion
RO|Roumanie|roumain|Bucarest
RS|Serbie, République de Serbie|serbe|Belgrade
RU|Russie, Fédération de Russie, fédération de Russie, Fédération russe|russe|Moscou
RW|Rwanda, République du Rwanda, Ruanda|rwandais, ruandais|Kigali
SA|Arabie saoudite, royaume d'Arabie saoudite, Arabie Saoudite, Royaume saoudien|saoudien|Riyad, Riad, Ryad, Riyadh
SB|îles Salomon, Salomon|salomonais, salomonien|Honiara
SC|Seychelles, République des Seychelles|seychellois|Victoria
SD|Soudan, République du Soudan|soudanais|Khartoum
SE|Suède, royaume de Suède|suédois|Stockholm
SG|Singapour, République de Singapour, Cité-État de Singapour|singapourien|
SH|Sainte-Hélène||Jamestown
SI|Slovénie, République de Slovénie|slovène|Ljubljana
SJ|Svalbard, Spitzberg||Longyearbyen
SK|Slovaquie, République slovaque|slovaque|Bratislava
SL|Sierra Leone, République de Sierra Leone|sierra-léonais, sierraléonais|Freetown
SM|Saint-Marin, République de Saint-Marin|saint-marinais, sanmarinais|
SN|Sénégal, République du Sénégal|sénégalais|Dakar
SO|Somalie, République fédérale de Somalie|somalien, somali/somalie|Mogadiscio
-|Somaliland, République du Somaliland|somalilandais|Hargeisa
SR|Suriname, Surinam, République du Suriname|surinamais, surinamien|Paramaribo
SS|Soudan du Sud, Sud-Soudan, République du Soudan du Sud|sud-soudanais|Djouba, Juba
ST|Sao Tomé-et-Principe, São Tomé-et-Principe, Sao Tomé et Principe, São Tomé et Príncipe|santoméen, são-toméen|São Tomé
SV|Salvador, El Salvador, Le Salvador|salvadorien|San Salvador
SX|Sint Maarten||Philipsburg
SY|Syrie, République arabe syrienne|syrien|Damas
SZ|Eswatini, Swaziland, royaume d'Eswatini|eswatinien, swazi/swazie, swazilandais|Mbabane
TC|îles Turques-et-Caïques||
TD|Tchad, République du Tchad|tchadien|N'Djamena, N'Djaména, Ndjamena, N'djamena
TG|Togo, République togolaise|togolais|Lomé
TH|Thaïlande, royaume de Thaïlande, Siam, Thailande|thaïlandais, thaï/thaïe, thailandais, siamois|Bangkok
TJ|Tadjikistan, République du Tadjikistan|tadjik/tadjike, tadjikistanais|Douchanbé, Dushanbe, Douchanbe
TK|Tokelau||
TL|Timor oriental, Timor-Leste, Timor-Oriental|est-timorais, timorais|Dili
TM|Turkménistan|turkmène, turkmenistanais|Achgabat, Achkhabad, Ashgabat
TN|Tunisie, République tunisienne|tunisien|Tunis
TO|Tonga, royaume des Tonga|tongien, tonguien|Nuku'alofa
TR|Turquie, République de Turquie, Türkiye, Empire ottoman|turc/turque, ottoman|Ankara
TT|Trinité-et-Tobago, Trinidad-et-Tobago|trinidadien, trinidadien-et-tobagonien|Port-d'Espagne, Port of Spain
TV|Tuvalu|tuvaluan, tuvalais|Funafuti
TW|Taïwan, Taiwan, République de Chine, Formose, Taipei chinois|taïwanais, taiwanais|Taipei, Taïpei
TZ|Tanzanie, République unie de Tanzanie|tanzanien|Dodoma, Dar es Salaam, Dar-es-Salaam
UA|Ukraine|ukrainien|Kiev, Kyiv, Kyïv
UG|Ouganda, République d'Ouganda|ougandais|Kampala
US|États-Unis, États-Unis d'Amérique, USA, U.S.A., Etats Unis, États Unis d'Amérique, EUA, É.-U., Oncle Sam|américain, états-unien, étatsunien, étasunien|Washington, Washington D.C., Washington DC
UY|Uruguay, République orientale de l'Uruguay|uruguayen|Montevideo
UZ|Ouzbékistan, République d'Ouzbékistan|ouzbek/ouzbèke, ouzbèk/ouzbèke|Tachkent, Tashkent
VA|Vatican, Saint-Siège, État de la Cité du Vatican, Cité du Vatican|vatican/vaticane|
VC|Saint-Vincent-et-les-Grenadines|saint-vincentais|Kingstown
VE|Venezuela, Vénézuela, République bolivarienne du Venezuela|vénézuélien, vénézolan, bolivarien|Caracas
VG|îles Vierges britanniques||
VI|îles Vierges américaines||
VN|Viêt Nam, Vietnam, Viet Nam, Viêtnam, République socialiste du Vietnam, République socialiste du Viet Nam, RSV, Vietnam du Nord, Sud-Vietnam, Vietnam du Sud, Nord-Vietnam|vietnamien, viêtnamien, sud-vietnamien, nord-vietnamien|Hanoï, Hanoi, Ha Noi, Hà Nội
VU|Vanuatu, République de Vanuatu|vanuatais, ni-vanuatu/ni-vanuatu|Port-Vila
WF|Wallis-et-Futuna|wallisien|Mata-Utu
WS|Samoa, État indépendant du Samoa|samoan, samoen|Apia
XK|Kosovo, République du Kosovo|kosovar, kossovar|Pristina
YE|Yémen, République du Yémen, Yemen|yéménite|Sanaa, Sana'a, Aden
YT|Mayotte|mahorais|Mamoudzou
ZA|Afrique du Sud, République d'Afrique du Sud, République sud-africaine, Afrique du sud|sud-africain|Pretoria, Prétoria, Le Cap
ZM|Zambie, République de Zambie|zambien|Lusaka
ZW|Zimbabwe, République du Zimbabwe, Rhodésie|zimbabwéen|Harare
-|URSS, Union soviétique, Union des républiques socialistes soviétiques, U.R.S.S.|soviétique|
-|Yougoslavie, République fédérale de Yougoslavie, République fédérative socialiste de Yougoslavie|yougoslave|
-|Tchécoslovaquie|tchécoslovaque|
-|Serbie-et-Monténégro|serbo-monténégrin|
-|Haut-Karabakh, Haut-Karabagh, Artsakh, Nagorno-Karabakh, Nagorny-Karabakh, Karabakh|karabakhtsi|Stepanakert, Khankendi
-|Indochine|indochinois|
-|Autriche-Hongrie, Empire austro-hongrois|austro-hongrois|
-|Prusse|prussien|
`

type Line = [code: string, names: string[], demonyms: string[], capitals: string[]]

/** The lines of the table, cut into their cells. */
export function countryLines(): Line[] {
  const list = (cell: string | undefined) => (cell ? cell.split(', ') : [])
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const [code, names, demonyms, capitals] = line.split('|')
      return [code!, list(names), list(demonyms), list(capitals)]
    })
}
