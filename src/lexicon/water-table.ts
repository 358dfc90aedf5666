/**
 * Natural features: seas, rivers, lakes, mountains, islands, deserts, straits; and the bodies of the solar system.
 *
 * country or "-" | names, other forms of one name joined by "="; "?" after a name that is also something else
 *
 * Compiled by hand from the usual French names.
 */
export const WATER_TABLE = `
-|océan Atlantique=Atlantique=Atlantique Nord=Atlantique nord=Atlantique Sud, océan Pacifique=Pacifique, océan Indien, océan Arctique, océan Austral
-|Méditerranée=mer Méditerranée, mer Noire=Mer Noire, mer Rouge=Mer Rouge, mer Morte=Mer Morte, mer Baltique=Baltique, mer du Nord=Mer du Nord, mer Caspienne=Caspienne, mer Égée=Égée, mer Adriatique=Adriatique, mer Ionienne, mer Tyrrhénienne, mer de Marmara, mer d'Azov=Azov, mer d'Aral, mer d'Oman, mer d'Arabie, mer des Caraïbes, mer de Chine méridionale=mer de Chine du Sud=mer de Chine Méridionale=Mer de Chine méridionale, mer de Chine orientale=mer de Chine de l'Est=Mer de Chine orientale, mer de Chine=Mer de Chine, mer Orientale=mer de l'Est=Mer Orientale=Mer orientale, mer du Japon, mer Jaune, mer d'Okhotsk, mer de Béring, mer de Barents, mer Blanche, mer d'Irlande, mer de Norvège, mer d'Andaman, mer des Philippines, mer de Corail, mer de Tasman, mer de Kara, mer d'Alboran, mer Ligure, mer d'Iroise, mer Celtique
-|détroit d'Ormuz=Ormuz, détroit de Taïwan=détroit de Taiwan, détroit de Malacca, détroit de Gibraltar, détroit de Bab el-Mandeb=Bab el-Mandeb, détroit de Béring, Bosphore=détroit du Bosphore, Dardanelles=détroit des Dardanelles, pas de Calais, détroit de Kertch, canal de Suez, canal de Panama, canal du Mozambique, canal de Sicile, tunnel sous la Manche, passage du Nord-Ouest
-|golfe d'Aden, golfe d'Oman, golfe du Bengale, golfe de Finlande, golfe du Mexique, golfe du Tonkin, golfe de Gascogne, golfe d'Aqaba, golfe de Thaïlande, golfe de Guinée, golfe de Botnie, golfe du Lion, golfe Arabo-Persique=golfe arabo-persique
-|Nil, Nil Bleu, Nil Blanc, Danube, Rhin, Èbre, Tage, Douro, Elbe, Oder, Neisse, Vistule, Dniepr=Dniepr, Dniestr, Don?, Volga, Euphrate, Tigre?, Jourdain, Indus, Gange, Brahmapoutre, Mékong, Salouen, Irrawaddy, fleuve Jaune, Yangtsé=Yangzi=fleuve Bleu, Amour?, Yalu, Tumen, Ienisseï, Lena?, Ob?, Amazone?, Orénoque, Paraná, Rio Grande, Mississippi, Missouri, Saint-Laurent=fleuve Saint-Laurent, Potomac, Hudson?, Congo?, Zambèze, Limpopo, Oubangui, fleuve Sénégal, fleuve Niger, Litani, Oxus, Amou-Daria, Syr-Daria, Araxe
FR|Seine, Loire, Rhône, Garonne, Gironde, Saône, Durance, Isère, Moselle, Meuse, Charente, Adour, Somme?, Oise, canal du Midi
GB|Tamise
IT|Tibre, Pô?, Vésuve, Etna, Dolomites, Arno
DE|Main?, Weser, Neckar, Spree, Zugspitze
-|lac Tchad, lac Victoria, lac Tanganyika, lac Kivu, lac Malawi, lac Albert, lac Baïkal=Baïkal, lac Balkhach, lac Léman=Léman, lac de Constance, lac Majeur, lac de Côme, lac de Garde, lac Titicaca=Titicaca, lac Nasser, lac de Tibériade=Tibériade, lac Onega, lac Ladoga, Grands Lacs, lac Michigan, lac Ontario, lac Supérieur, lac Assad, lac de Van, lac Sevan
-|Alpes=Alpes françaises=Alpes suisses, Pyrénées, Himalaya, Everest=mont Everest, Hindou Kouch=Hindu Kush, Pamir, Karakoram=Karakorum, Tian Shan, Oural=monts Oural, Carpates, Apennins, Atlas?, Anti-Atlas, Rocheuses=montagnes Rocheuses, Appalaches, cordillère des Andes, Massif central=Massif Central, Jura, Ardennes, Balkan, Caucase, Taurus, Zagros, Kilimandjaro, mont Kenya, mont Hermon, mont Ararat, mont Blanc=Mont-Blanc=Mont Blanc, mont Fuji=Mont Fuji=Fujiyama, mont Sinaï, Cervin, Annapurna, K2
FR|mont Ventoux=Mont Ventoux, Mont-Saint-Michel=mont Saint-Michel, Vercors, Chartreuse, Belledonne, Aravis, Puy de Dôme=puy de Dôme, Galibier, Tourmalet, Izoard=col d'Izoard, Alpe d'Huez=L'Alpe d'Huez, La Manche
US|Mauna Loa, Kilauea, Yellowstone, Yosemite, Grand Canyon, Vallée de la Mort
-|Sahara, désert de Gobi=Gobi, Kalahari, Namib, désert syrien, désert irakien, désert du Néguev, Ténéré, désert libyque, Atacama
-|îles Canaries, îles Éparses, Spratly=îles Spratly, Bornéo, Nouvelle-Guinée, Timor, Hispaniola, Grandes Antilles, Petites Antilles, Sept-Îles
-|Terre?, Lune?, Soleil?, Mars?, Vénus?, Mercure?, Jupiter?, Saturne?, Uranus?, Neptune?, Pluton?
`
