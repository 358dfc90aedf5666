/**
 * Heads of state and of government, and foreign ministers known beyond their country, since about 2000, by country
 * (ISO 3166-1 alpha-2), spelt as the French-language press spells them. "*" marks who was head of state as a president.
 *
 * Left out are those better known for an international body that they led later (UN, EU, NATO), and names shared by
 * leaders of two countries. Compiled by hand from the lists of office-holders that every encyclopedia has.
 */
export const LEADERS_TABLE = `
AF: *Hamid Karzaï, *Ashraf Ghani, Abdullah Abdullah, Hibatullah Akhundzada, Amir Khan Muttaqi
AL: Sali Berisha, Edi Rama, Fatos Nano, *Bujar Nishani, *Ilir Meta, *Bajram Begaj
DZ: *Abdelaziz Bouteflika, *Abdelmadjid Tebboune, Ahmed Ouyahia, Abdelmalek Sellal, *Abdelkader Bensalah, Ramtane Lamamra, Sabri Boukadoum, Mourad Medelci, Ahmed Attaf, Noureddine Bedoui, Abdelaziz Djerad
DE: Gerhard Schröder, Angela Merkel, Olaf Scholz, Friedrich Merz, *Joachim Gauck, *Frank-Walter Steinmeier, *Horst Köhler, *Christian Wulff, Joschka Fischer, Guido Westerwelle, Sigmar Gabriel, Heiko Maas, Annalena Baerbock, Johann Wadephul
AD: Antoni Martí, Xavier Espot
AO: *José Eduardo dos Santos, *João Lourenço
AG: Gaston Browne
SA: Abdallah ben Abdelaziz, Salmane ben Abdelaziz, Mohammed ben Salmane, Adel al-Joubeir, Saoud al-Fayçal, Fayçal ben Farhane
AR: *Carlos Menem, *Fernando de la Rúa, *Eduardo Duhalde, *Néstor Kirchner, *Cristina Kirchner, *Cristina Fernández de Kirchner, *Mauricio Macri, *Alberto Fernández, *Javier Milei, Héctor Timerman, Susana Malcorra, Jorge Faurie
AM: *Robert Kotcharian, *Serge Sarkissian, *Armen Sarkissian, Nikol Pachinian, Edouard Nalbandian, Zohrab Mnatsakanian, Ararat Mirzoïan
AU: John Howard, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese, Julie Bishop, Marise Payne, Penny Wong
AT: Wolfgang Schüssel, Alfred Gusenbauer, Werner Faymann, Christian Kern, Sebastian Kurz, Brigitte Bierlein, Alexander Schallenberg, Karl Nehammer, Christian Stocker, *Heinz Fischer, *Alexander Van der Bellen, *Thomas Klestil
AZ: *Heydar Aliev, *Ilham Aliev, Elmar Mammadyarov, Djeyhoun Baïramov
BS: Perry Christie, Hubert Minnis, Philip Davis
BH: Hamad ben Issa al-Khalifa
BD: Sheikh Hasina, Khaleda Zia, Muhammad Yunus, Mohammad Yunus
BB: Mia Mottley, Freundel Stuart
BE: Guy Verhofstadt, Yves Leterme, Herman Van Rompuy, Elio Di Rupo, Sophie Wilmès, Alexander De Croo, Bart De Wever, Didier Reynders, Karel De Gucht, Louis Michel, Hadja Lahbib, Maxime Prévot, Steven Vanackere
BZ: Dean Barrow, Johnny Briceño
BJ: *Mathieu Kérékou, *Thomas Boni Yayi, *Boni Yayi, *Yayi Boni, *Thomas Yayi Boni, *Patrice Talon, Lionel Zinsou
BT: Jigme Khesar Namgyel Wangchuck, Tshering Tobgay, Lotay Tshering
BY: *Alexandre Loukachenko, Vladimir Makeï
MM: Aung San Suu Kyi, *Thein Sein, *Htin Kyaw, *Win Myint, Min Aung Hlaing, Than Shwe
BO: *Evo Morales, *Carlos Mesa, *Jeanine Áñez, *Luis Arce, *Rodrigo Paz, *Gonzalo Sánchez de Lozada
BA: *Milorad Dodik, *Bakir Izetbegovic, *Željko Komšić, *Haris Silajdžić, *Denis Bećirović
BW: *Festus Mogae, *Ian Khama, *Mokgweetsi Masisi, *Duma Boko
BR: *Fernando Henrique Cardoso, *Luiz Inácio Lula da Silva, *Lula da Silva, *Dilma Rousseff, *Michel Temer, *Jair Bolsonaro, Celso Amorim, Ernesto Araújo, Mauro Vieira, José Serra, Aloysio Nunes
BN: Hassanal Bolkiah
BG: Simeon de Saxe-Cobourg, Sergueï Stanichev, Boïko Borissov, Plamen Orecharski, Kiril Petkov, Nikolaï Denkov, Rossen Jeliazkov, *Gueorgui Parvanov, *Rossen Plevneliev, *Roumen Radev
BF: *Blaise Compaoré, *Roch Marc Christian Kaboré, *Michel Kafando, *Ibrahim Traoré, *Paul-Henri Sandaogo Damiba, Isaac Zida, Yacouba Isaac Zida, Paul Kaba Thieba, Alpha Barry, Gilbert Diendéré
BI: *Pierre Buyoya, *Domitien Ndayizeye, *Pierre Nkurunziza, *Évariste Ndayishimiye, Alain-Aimé Nyamitwe, Alain Aimé Nyamitwe
KH: Hun Sen, Hun Manet, Norodom Sihamoni, Norodom Sihanouk, Hor Namhong
CM: *Paul Biya, Philémon Yang, Joseph Dion Ngute, Lejeune Mbella Mbella
CA: Jean Chrétien, Paul Martin, Stephen Harper, Justin Trudeau, Mark Carney, Chrystia Freeland, Mélanie Joly, Stéphane Dion, John Baird, Lawrence Cannon, Peter MacKay, François-Philippe Champagne, Marc Garneau, Anita Anand
CV: *Pedro Pires, *Jorge Carlos Fonseca, *José Maria Neves, José Ulisses Correia e Silva
CF: *Ange-Félix Patassé, *François Bozizé, *Michel Djotodia, *Catherine Samba-Panza, *Faustin-Archange Touadéra, Simplice Sarandji, Firmin Ngrébada
CL: *Ricardo Lagos, *Sebastián Piñera, *Gabriel Boric, *José Antonio Kast, Heraldo Muñoz
CN: *Jiang Zemin, *Hu Jintao, *Xi Jinping, Zhu Rongji, Wen Jiabao, Li Keqiang, Li Qiang, Wang Yi, Yang Jiechi, Qin Gang, Li Zhaoxing, Tang Jiaxuan
CY: *Tassos Papadopoulos, *Dimitris Christofias, *Nicos Anastasiades, *Nikos Anastasiades, *Nikos Christodoulides, *Glafkos Cléridès
CO: *Andrés Pastrana, *Álvaro Uribe, *Juan Manuel Santos, *Iván Duque, *Gustavo Petro, María Ángela Holguín
KM: *Azali Assoumani, *Ahmed Abdallah Sambi, *Ikililou Dhoinine
CG: *Denis Sassou-Nguesso, *Denis Sassou Nguesso, *Denis Sassou N'Guesso, *Denis Sassou-N'Guesso, Clément Mouamba, Anatole Collinet Makosso, Jean-Claude Gakosso
CD: *Laurent-Désiré Kabila, *Joseph Kabila, *Félix Tshisekedi, Augustin Matata Ponyo, Samy Badibanga, Bruno Tshibala, Sylvestre Ilunga, Jean-Michel Sama Lukonde, Judith Suminwa, Léonard She Okitundu, Thérèse Kayikwamba Wagner, Christophe Lutundula, Adolphe Muzito
KP: Kim Jong-il, Kim Jong-un, Kim Yong-nam, Choe Ryong-hae, Ri Yong-ho, Ri Son-gwon, Choe Son-hui, Pak Pong-ju, Kim Yo-jong, Ri Su-yong, Kim Il-sung
KR: *Kim Dae-jung, *Roh Moo-hyun, *Lee Myung-bak, *Park Geun-hye, *Moon Jae-in, *Yoon Suk-yeol, *Yoon Seok-yeol, *Lee Jae-myung, Kang Kyung-wha, Yun Byung-se, Chung Eui-yong, Park Jin, Cho Tae-yul, Hwang Kyo-ahn, Lee Nak-yon, Han Duck-soo
CR: *Óscar Arias, *Laura Chinchilla, *Luis Guillermo Solís, *Carlos Alvarado, *Rodrigo Chaves
CI: *Laurent Gbagbo, *Alassane Ouattara, *Henri Konan Bédié, *Robert Gueï, Guillaume Soro, Daniel Kablan Duncan, Amadou Gon Coulibaly, Hamed Bakayoko, Patrick Achi, Robert Beugré Mambé, Charles Konan Banny, Kandia Camara
HR: *Stjepan Mesić, *Ivo Josipović, *Kolinda Grabar-Kitarović, *Zoran Milanović, Ivica Račan, Ivo Sanader, Jadranka Kosor, Andrej Plenković, Tihomir Orešković
CU: *Fidel Castro, *Raúl Castro, *Miguel Díaz-Canel, Bruno Rodríguez, Felipe Pérez Roque
DK: Helle Thorning-Schmidt, Lars Løkke Rasmussen, Mette Frederiksen, Margrethe Vestager, Jeppe Kofod, Poul Nyrup Rasmussen
DJ: *Ismaïl Omar Guelleh, Mahamoud Ali Youssouf, Abdoulkader Kamil Mohamed
DM: Roosevelt Skerrit
EG: *Hosni Moubarak, *Mohamed Morsi, *Mohammed Morsi, *Abdel Fattah al-Sissi, *Abdel Fattah Al-Sissi, *Adly Mansour, Sameh Choukri, Badr Abdelatty, Nabil Fahmy, Ahmed Aboul Gheit, Hicham Qandil, Ibrahim Mahlab, Mohamed Hussein Tantaoui
AE: Khalifa ben Zayed, Mohammed ben Zayed, Mohamed ben Zayed, Abdallah ben Zayed, Mohammed ben Rachid al-Maktoum, Anwar Gargash
EC: *Rafael Correa, *Lenín Moreno, *Guillermo Lasso, *Daniel Noboa, *Lucio Gutiérrez, Ricardo Patiño
ER: *Issayas Afewerki, *Isaias Afwerki, Osman Saleh
ES: José María Aznar, José Luis Rodríguez Zapatero, José Luis Zapatero, Mariano Rajoy, Pedro Sánchez, Miguel Ángel Moratinos, José Manuel García-Margallo, Alfonso Dastis, Arancha González Laya, José Manuel Albares, Felipe VI
EE: Andrus Ansip, Taavi Rõivas, Jüri Ratas, Kristen Michal, *Toomas Hendrik Ilves, *Kersti Kaljulaid, *Alar Karis
SZ: Mswati III
US: *Bill Clinton, *George W. Bush, *George Bush, *Barack Obama, *Donald Trump, *Joe Biden, Joseph Biden, Hillary Clinton, John Kerry, Condoleezza Rice, Colin Powell, Madeleine Albright, Rex Tillerson, Mike Pompeo, Antony Blinken, Marco Rubio, Dick Cheney, Mike Pence, Kamala Harris, J. D. Vance, James Mattis, Donald Rumsfeld, Lloyd Austin, Ashton Carter, Chuck Hagel, Leon Panetta, Robert Gates, John Bolton, Susan Rice
ET: *Mulatu Teshome, *Sahle-Work Zewde, Meles Zenawi, Hailemariam Desalegn, Abiy Ahmed, Demeke Mekonnen
FJ: Frank Bainimarama, Sitiveni Rabuka
FI: *Tarja Halonen, *Sauli Niinistö, *Alexander Stubb, Matti Vanhanen, Jyrki Katainen, Juha Sipilä, Antti Rinne, Sanna Marin, Petteri Orpo, Pekka Haavisto, Timo Soini, Erkki Tuomioja
FR: *Jacques Chirac, *Nicolas Sarkozy, *François Hollande, *Emmanuel Macron, *François Mitterrand, Lionel Jospin, Jean-Pierre Raffarin, Dominique de Villepin, François Fillon, Jean-Marc Ayrault, Manuel Valls, Bernard Cazeneuve, Édouard Philippe, Jean Castex, Élisabeth Borne, Gabriel Attal, Michel Barnier, François Bayrou, Sébastien Lecornu, Hubert Védrine, Bernard Kouchner, Michèle Alliot-Marie, Alain Juppé, Laurent Fabius, Jean-Yves Le Drian, Catherine Colonna, Stéphane Séjourné, Jean-Noël Barrot, Philippe Douste-Blazy, Florence Parly
GA: *Omar Bongo, *Omar Bongo Ondimba, *Ali Bongo, *Ali Bongo Ondimba, *Brice Oligui Nguema, *Brice Clotaire Oligui Nguema, *Rose Francine Rogombé, Julien Nkoghe Bekale, Emmanuel Issoze-Ngondet
GM: *Yahya Jammeh, *Adama Barrow
GE: *Edouard Chevardnadze, *Mikheil Saakachvili, *Mikhaïl Saakachvili, *Guiorgui Margvelachvili, *Salomé Zourabichvili, *Mikheïl Kavelachvili, Bidzina Ivanichvili, Irakli Garibachvili, Irakli Kobakhidzé
GH: *John Kufuor, *John Atta Mills, *John Dramani Mahama, *John Mahama, *Nana Akufo-Addo, *Jerry Rawlings
GR: Costas Simitis, Kostas Karamanlis, Georges Papandréou, Lucas Papademos, Antonis Samaras, Alexis Tsipras, Kyriakos Mitsotakis, *Karolos Papoulias, *Prokopis Pavlopoulos, *Katerina Sakellaropoulou, Nikos Kotzias, Nikos Dendias, Evangelos Venizelos
GD: Keith Mitchell, Dickon Mitchell
GT: *Álvaro Colom, *Otto Pérez Molina, *Jimmy Morales, *Alejandro Giammattei, *Bernardo Arévalo
GN: *Lansana Conté, *Moussa Dadis Camara, *Sékouba Konaté, *Alpha Condé, *Mamadi Doumbouya, *Mamady Doumbouya, Cellou Dalein Diallo, Bah Oury, Ibrahima Kassory Fofana
GQ: *Teodoro Obiang, *Teodoro Obiang Nguema, Teodorin Obiang
GW: *João Bernardo Vieira, *Malam Bacai Sanhá, *José Mário Vaz, *Umaro Sissoco Embaló, *Kumba Ialá, Domingos Simões Pereira
GY: *Bharrat Jagdeo, *Donald Ramotar, *David Granger, *Irfaan Ali
HT: *Jean-Bertrand Aristide, *René Préval, *Michel Martelly, *Jovenel Moïse, *Jocelerme Privert, *Boniface Alexandre, Ariel Henry, Laurent Lamothe, Evans Paul, Claude Joseph, Garry Conille, Alix Didier Fils-Aimé
HN: *Manuel Zelaya, *Roberto Micheletti, *Porfirio Lobo, *Juan Orlando Hernández, *Xiomara Castro
HU: Viktor Orbán, Ferenc Gyurcsány, Gordon Bajnai, Péter Medgyessy, *László Sólyom, *Pál Schmitt, *János Áder, *Katalin Novák, *Tamás Sulyok, Péter Szijjártó
IN: Atal Bihari Vajpayee, Manmohan Singh, Narendra Modi, *Pranab Mukherjee, *Ram Nath Kovind, *Droupadi Murmu, *Pratibha Patil, *Abdul Kalam, Sushma Swaraj, Subrahmanyam Jaishankar, S. Jaishankar, Salman Khurshid
ID: *Abdurrahman Wahid, *Megawati Sukarnoputri, *Susilo Bambang Yudhoyono, *Joko Widodo, *Prabowo Subianto, Retno Marsudi, Marty Natalegawa, *Suharto
IQ: *Saddam Hussein, *Jalal Talabani, *Fouad Massoum, *Barham Saleh, *Abdel Latif Rachid, Iyad Allaoui, Ibrahim al-Jaafari, Nouri al-Maliki, Haïdar al-Abadi, Haider al-Abadi, Adel Abdel Mahdi, Moustafa al-Kazimi, Mohammed Chia al-Soudani, Hoshyar Zebari
IR: *Mohammad Khatami, *Mahmoud Ahmadinejad, *Hassan Rohani, *Hassan Rouhani, *Ebrahim Raïssi, *Massoud Pezeshkian, Ali Khamenei, Mohammad Javad Zarif, Javad Zarif, Abbas Araghtchi, Hossein Amir-Abdollahian, Ali Akbar Salehi, Manouchehr Mottaki, Saïd Jalili, Ali Larijani, Ali Akbar Velayati
IE: Bertie Ahern, Brian Cowen, Enda Kenny, Leo Varadkar, Micheál Martin, Simon Harris, Simon Coveney, *Mary McAleese, *Michael D. Higgins
IS: Davíð Oddsson, Geir Haarde, Jóhanna Sigurðardóttir, Sigmundur Davíð Gunnlaugsson, Bjarni Benediktsson, Katrín Jakobsdóttir, *Ólafur Ragnar Grímsson, *Guðni Jóhannesson, *Halla Tómasdóttir
IL: Ehud Barak, Ariel Sharon, Ehud Olmert, Benjamin Netanyahou, Benyamin Netanyahou, Benjamin Nétanyahou, Benyamin Nétanyahou, Naftali Bennett, Yaïr Lapid, *Shimon Peres, *Reuven Rivlin, *Isaac Herzog, *Moshé Katsav, Avigdor Lieberman, Avigdor Liberman, Tzipi Livni, Gabi Ashkenazi, Israël Katz, Gideon Saar, Eli Cohen, Yoav Gallant, Benny Gantz
IT: Silvio Berlusconi, Mario Monti, Enrico Letta, Matteo Renzi, Paolo Gentiloni, Giuseppe Conte, Mario Draghi, Giorgia Meloni, Massimo D'Alema, Giuliano Amato, *Carlo Azeglio Ciampi, *Giorgio Napolitano, *Sergio Mattarella, Franco Frattini, Luigi Di Maio, Antonio Tajani, Matteo Salvini
JM: Portia Simpson-Miller, Andrew Holness, P. J. Patterson
JP: Yoshirō Mori, Junichiro Koizumi, Shinzo Abe, Yasuo Fukuda, Taro Aso, Yukio Hatoyama, Naoto Kan, Yoshihiko Noda, Yoshihide Suga, Fumio Kishida, Shigeru Ishiba, Sanae Takaichi, Taro Kono, Toshimitsu Motegi, Yoko Kamikawa, Yoshimasa Hayashi, Takeshi Iwaya
JO: Abdallah II, Ayman Safadi, Nasser Joudeh
KZ: *Noursoultan Nazarbaïev, *Kassym-Jomart Tokaïev, Karim Massimov
KE: *Daniel arap Moi, *Mwai Kibaki, *Uhuru Kenyatta, *William Ruto, Raila Odinga, Amina Mohamed, Monica Juma, Musalia Mudavadi
KG: *Askar Akaïev, *Kourmanbek Bakiev, *Roza Otounbaïeva, *Almazbek Atambaïev, *Sooronbaï Jeenbekov, *Sadyr Japarov
XK: *Ibrahim Rugova, *Fatmir Sejdiu, *Atifete Jahjaga, *Hashim Thaçi, *Vjosa Osmani, Ramush Haradinaj, Albin Kurti, Isa Mustafa, Avdullah Hoti, Agim Çeku
KW: Sabah al-Ahmad al-Sabah, Nawaf al-Ahmad al-Sabah, Michaal al-Ahmad al-Sabah
LA: *Choummaly Sayasone, *Bounnhang Vorachit, *Thongloun Sisoulith, Sonexay Siphandone
LS: Pakalitha Mosisili, Tom Thabane, Moeketsi Majoro, Sam Matekane, Letsie III
LV: *Vaira Vīķe-Freiberga, *Valdis Zatlers, *Andris Bērziņš, *Raimonds Vējonis, *Egils Levits, *Edgars Rinkēvičs, Valdis Dombrovskis, Krišjānis Kariņš, Evika Siliņa
LB: *Émile Lahoud, *Michel Sleiman, *Michel Aoun, *Joseph Aoun, Rafic Hariri, Saad Hariri, Fouad Siniora, Najib Mikati, Tammam Salam, Hassan Diab, Nawaf Salam, Gebran Bassil, Nabih Berri
LR: *Charles Taylor, *Ellen Johnson Sirleaf, *George Weah, *Joseph Boakai
LY: Mouammar Kadhafi, Moustapha Abdeljalil, Ali Zeidan, Fayez al-Sarraj, Fayez Sarraj, Abdelhamid Dbeibah, Mohamed el-Menfi, Khalifa Haftar, Fathi Bachagha, Abdallah al-Thani, Seif al-Islam Kadhafi
LI: Adrian Hasler, Daniel Risch
LT: *Valdas Adamkus, *Dalia Grybauskaitė, *Gitanas Nausėda, *Rolandas Paksas, Saulius Skvernelis, Ingrida Šimonytė, Gintautas Paluckas, Gabrielius Landsbergis, Linas Linkevičius
LU: Xavier Bettel, Luc Frieden, Jean Asselborn
MK: *Boris Trajkovski, *Branko Crvenkovski, *Gjorge Ivanov, *Stevo Pendarovski, Nikola Gruevski, Zoran Zaev, Dimitar Kovačevski, Hristijan Mickoski
MG: *Didier Ratsiraka, *Marc Ravalomanana, *Andry Rajoelina, *Hery Rajaonarimampianina, Christian Ntsay, Jean Omer Beriziky
MY: Mahathir Mohamad, Abdullah Badawi, Najib Razak, Muhyiddin Yassin, Ismail Sabri Yaakob, Anwar Ibrahim
MW: *Bingu wa Mutharika, *Joyce Banda, *Peter Mutharika, *Lazarus Chakwera
MV: *Maumoon Abdul Gayoom, *Mohamed Nasheed, *Abdulla Yameen, *Ibrahim Mohamed Solih, *Mohamed Muizzu
ML: *Alpha Oumar Konaré, *Amadou Toumani Touré, *Dioncounda Traoré, *Ibrahim Boubacar Keïta, *Bah N'Daw, *Assimi Goïta, Cheick Modibo Diarra, Soumeylou Boubèye Maïga, Choguel Maïga, Choguel Kokalla Maïga, Boubou Cissé, Moctar Ouane, Abdoulaye Diop, Tiébilé Dramé, Modibo Keïta, Amadou Haya Sanogo, Moussa Mara, Abdoulaye Idrissa Maïga
MT: Lawrence Gonzi, Joseph Muscat, Robert Abela
MA: Mohammed VI, Abdelilah Benkirane, Saâdeddine El Othmani, Saad-Eddine El Othmani, Aziz Akhannouch, Abbas El Fassi, Driss Jettou, Nasser Bourita, Salaheddine Mezouar, Taïeb Fassi Fihri
MU: Navin Ramgoolam, Anerood Jugnauth, Pravind Jugnauth, *Ameenah Gurib-Fakim, Paul Bérenger
MR: *Maaouiya Ould Taya, *Ely Ould Mohamed Vall, *Sidi Ould Cheikh Abdallahi, *Mohamed Ould Abdel Aziz, *Mohamed Ould Ghazouani, *Mohamed Ould Cheikh El Ghazouani
MX: *Vicente Fox, *Felipe Calderón, *Enrique Peña Nieto, *Andrés Manuel López Obrador, *Claudia Sheinbaum, Marcelo Ebrard, Luis Videgaray
MD: *Vladimir Voronine, *Nicolae Timofti, *Igor Dodon, *Maia Sandu, Vlad Filat, Pavel Filip, Natalia Gavrilița, Dorin Recean
MC: Rainier III, Albert II de Monaco
MN: *Tsakhiagiin Elbegdorj, *Khaltmaagiin Battulga, *Ukhnaagiin Khürelsükh
ME: *Milo Đukanović, *Milo Djukanovic, *Filip Vujanović, *Jakov Milatović, Duško Marković
MZ: *Joaquim Chissano, *Armando Guebuza, *Filipe Nyusi, *Daniel Chapo
NA: *Sam Nujoma, *Hifikepunye Pohamba, *Hage Geingob, *Nangolo Mbumba, *Netumbo Nandi-Ndaitwah
NP: *Bidhya Devi Bhandari, *Ram Baran Yadav, *Ram Chandra Poudel, Pushpa Kamal Dahal, K. P. Sharma Oli, Sher Bahadur Deuba, Sushil Koirala, Baburam Bhattarai, Girija Prasad Koirala
NI: *Daniel Ortega, *Enrique Bolaños, Rosario Murillo
NE: *Mamadou Tandja, *Salou Djibo, *Mahamadou Issoufou, *Mohamed Bazoum, *Abdourahamane Tiani, Brigi Rafini, Ouhoumoudou Mahamadou, Ali Lamine Zeine, Hama Amadou, Seyni Oumarou
NG: *Olusegun Obasanjo, *Umaru Yar'Adua, *Goodluck Jonathan, *Muhammadu Buhari, *Bola Tinubu, *Bola Ahmed Tinubu, Yemi Osinbajo, Geoffrey Onyeama, Yusuf Tuggar
NO: Kjell Magne Bondevik, Erna Solberg, Jonas Gahr Støre, Børge Brende, Espen Barth Eide, Ine Eriksen Søreide, Anniken Huitfeldt
NZ: Helen Clark, John Key, Bill English, Jacinda Ardern, Chris Hipkins, Christopher Luxon, Winston Peters, Nanaia Mahuta
OM: Qabous ben Saïd, Haitham ben Tariq, Youssef ben Alaoui, Badr al-Boussaïdi
UG: *Yoweri Museveni, Sam Kutesa, Ruhakana Rugunda
UZ: *Islam Karimov, *Chavkat Mirzioïev
PK: *Pervez Musharraf, *Asif Ali Zardari, *Mamnoon Hussain, *Arif Alvi, Nawaz Sharif, Benazir Bhutto, Yousuf Raza Gilani, Raja Pervez Ashraf, Imran Khan, Shehbaz Sharif, Shahid Khaqan Abbasi, Bilawal Bhutto Zardari, Shah Mahmood Qureshi, Ishaq Dar, Hina Rabbani Khar
PS: *Yasser Arafat, *Mahmoud Abbas, Salam Fayyad, Rami Hamdallah, Mohammad Shtayyeh, Mohammed Moustafa, Riyad al-Maliki, Saëb Erekat, Ahmed Qoreï
PA: *Martín Torrijos, *Ricardo Martinelli, *Juan Carlos Varela, *Laurentino Cortizo, *José Raúl Mulino
PG: Michael Somare, Peter O'Neill, James Marape
PY: *Nicanor Duarte, *Fernando Lugo, *Federico Franco, *Horacio Cartes, *Mario Abdo Benítez, *Santiago Peña
NL: Wim Kok, Jan Peter Balkenende, Dick Schoof, Bert Koenders, Stef Blok, Wopke Hoekstra, Hanke Bruins Slot, Caspar Veldkamp, Frans Timmermans, Sigrid Kaag, Willem-Alexander
PE: *Alberto Fujimori, *Alejandro Toledo, *Alan García, *Ollanta Humala, *Pedro Pablo Kuczynski, *Martín Vizcarra, *Francisco Sagasti, *Pedro Castillo, *Dina Boluarte, *Manuel Merino, *José Jerí
PH: *Joseph Estrada, *Gloria Arroyo, *Gloria Macapagal-Arroyo, *Benigno Aquino, *Rodrigo Duterte, *Ferdinand Marcos, *Ferdinand Marcos Jr, Perfecto Yasay, Teodoro Locsin, Enrique Manalo
PL: *Aleksander Kwaśniewski, *Lech Kaczyński, *Bronisław Komorowski, *Andrzej Duda, *Karol Nawrocki, *Lech Wałęsa, Leszek Miller, Marek Belka, Kazimierz Marcinkiewicz, Jarosław Kaczyński, Ewa Kopacz, Beata Szydło, Mateusz Morawiecki, Radosław Sikorski, Witold Waszczykowski, Jacek Czaputowicz, Zbigniew Rau
PT: José Sócrates, Pedro Passos Coelho, António Costa, Luís Montenegro, Pedro Santana Lopes, *Jorge Sampaio, *Aníbal Cavaco Silva, *Marcelo Rebelo de Sousa, Augusto Santos Silva, Paulo Rangel
QA: Hamad ben Khalifa al-Thani, Tamim ben Hamad al-Thani, Hamad ben Jassem, Mohammed ben Abderrahmane al-Thani
DO: *Hipólito Mejía, *Leonel Fernández, *Danilo Medina, *Luis Abinader
CZ: *Václav Havel, *Václav Klaus, *Miloš Zeman, *Petr Pavel, Vladimír Špidla, Jiří Paroubek, Mirek Topolánek, Petr Nečas, Bohuslav Sobotka, Andrej Babiš, Petr Fiala, Karel Schwarzenberg, Jan Lipavský, Lubomír Zaorálek, Tomáš Petříček
RO: *Ion Iliescu, *Traian Băsescu, *Klaus Iohannis, *Nicușor Dan, Adrian Năstase, Călin Popescu-Tăriceanu, Emil Boc, Victor Ponta, Dacian Cioloș, Sorin Grindeanu, Viorica Dăncilă, Ludovic Orban, Florin Cîțu, Nicolae Ciucă, Marcel Ciolacu, Ilie Bolojan
GB: Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer, Élisabeth II, Charles III, Jack Straw, David Miliband, William Hague, Philip Hammond, Jeremy Hunt, Dominic Raab, James Cleverly, David Lammy, Yvette Cooper, Robin Cook, Margaret Beckett
RU: *Boris Eltsine, *Vladimir Poutine, *Dmitri Medvedev, Sergueï Lavrov, Igor Ivanov, Mikhaïl Fradkov, Mikhaïl Kassianov, Viktor Zoubkov, Mikhaïl Michoustine, Sergueï Choïgou, Dmitri Peskov, Maria Zakharova, Vitali Tchourkine, Sergueï Riabkov, Mikhaïl Bogdanov, Andreï Belooussov, Sergueï Ivanov, Ievgueni Primakov, Mikhaïl Gorbatchev
RW: *Paul Kagame, Édouard Ngirente, Anastase Murekezi, Louise Mushikiwabo, Vincent Biruta, Olivier Nduhungirehe
KN: Denzil Douglas, Timothy Harris, Terrance Drew
VC: Ralph Gonsalves
LC: Kenny Anthony, Allen Chastanet, Philip J. Pierre
SV: *Francisco Flores, *Antonio Saca, *Mauricio Funes, *Salvador Sánchez Cerén, *Nayib Bukele
WS: Tuilaepa Sailele Malielegaoi, Fiame Naomi Mata'afa
SM: Luca Beccari
ST: *Fradique de Menezes, *Manuel Pinto da Costa, *Evaristo Carvalho, *Carlos Vila Nova, Patrice Trovoada
SN: *Abdoulaye Wade, *Macky Sall, *Bassirou Diomaye Faye, *Abdou Diouf, Ousmane Sonko, Aminata Touré, Mahammed Dionne, Mankeur Ndiaye, Sidiki Kaba, Cheikh Tidiane Gadio, Moustapha Niasse, Idrissa Seck
RS: *Slobodan Milosevic, *Vojislav Kostunica, *Boris Tadić, *Tomislav Nikolić, *Aleksandar Vučić, Zoran Djindjic, Ivica Dačić, Ana Brnabić, Vuk Jeremić, Miloš Vučević, Đuro Macut
SC: *James Michel, *Danny Faure, *Wavel Ramkalawan, *Patrick Herminie, *France-Albert René
SL: *Ahmad Tejan Kabbah, *Ernest Bai Koroma, *Julius Maada Bio
SG: Goh Chok Tong, Lee Hsien Loong, Lawrence Wong, Lee Kuan Yew, *Halimah Yacob, *Tharman Shanmugaratnam, Vivian Balakrishnan
SK: *Ivan Gašparovič, *Andrej Kiska, *Zuzana Čaputová, *Peter Pellegrini, Mikuláš Dzurinda, Robert Fico, Iveta Radičová, Igor Matovič, Eduard Heger, Miroslav Lajčák
SI: *Milan Kučan, *Janez Drnovšek, *Danilo Türk, *Borut Pahor, *Nataša Pirc Musar, Janez Janša, Alenka Bratušek, Miro Cerar, Marjan Šarec, Robert Golob
SO: *Abdullahi Yusuf Ahmed, *Sharif Sheikh Ahmed, *Hassan Sheikh Mohamoud, *Hassan Cheikh Mohamoud, *Mohamed Abdullahi Mohamed, *Mohamed Abdullahi Farmajo, Mohamed Hussein Roble, Hamza Abdi Barre
SD: *Omar el-Béchir, *Omar al-Bachir, *Omar el-Bechir, *Omar Hassan el-Béchir, Abdel Fattah al-Burhane, Abdel Fattah Abdelrahman al-Burhane, Abdallah Hamdok, Mohamed Hamdane Daglo
SS: *Salva Kiir, *Salva Kiir Mayardit, Riek Machar
LK: *Chandrika Kumaratunga, *Mahinda Rajapaksa, *Maithripala Sirisena, *Gotabaya Rajapaksa, *Ranil Wickremesinghe, *Anura Kumara Dissanayake
SE: Göran Persson, Fredrik Reinfeldt, Stefan Löfven, Magdalena Andersson, Ulf Kristersson, Carl Bildt, Margot Wallström, Ann Linde, Anna Lindh, Tobias Billström
CH: *Micheline Calmy-Rey, *Didier Burkhalter, *Ignazio Cassis, *Doris Leuthard, *Simonetta Sommaruga, *Alain Berset, *Ueli Maurer, *Guy Parmelin, *Viola Amherd, *Karin Keller-Sutter, *Johann Schneider-Ammann, *Joseph Deiss, *Samuel Schmid, *Pascal Couchepin, *Hans-Rudolf Merz, *Eveline Widmer-Schlumpf
SR: *Ronald Venetiaan, *Dési Bouterse, *Chan Santokhi, *Jennifer Geerlings-Simons
SY: *Hafez el-Assad, *Bachar el-Assad, *Bachar al-Assad, *Bachar Al-Assad, *Ahmed al-Charaa, Farouk al-Chareh, Walid Mouallem, Walid al-Mouallem, Fayçal Moqdad, Bachar al-Jaafari, Assaad al-Chaibani
TJ: *Emomali Rahmon, *Imamali Rahmonov
TW: *Chen Shui-bian, *Ma Ying-jeou, *Tsai Ing-wen, *Lai Ching-te, *William Lai, Su Tseng-chang, Joseph Wu, Lin Chia-lung
TZ: *Benjamin Mkapa, *Jakaya Kikwete, *John Magufuli, *Samia Suluhu Hassan
TD: *Idriss Déby, *Idriss Déby Itno, *Mahamat Idriss Déby, *Mahamat Idriss Déby Itno, Moussa Faki Mahamat, Hissène Habré, Succès Masra, Albert Pahimi Padacké, Saleh Kebzabo
TH: Thaksin Shinawatra, Abhisit Vejjajiva, Yingluck Shinawatra, Prayut Chan-o-cha, Prayuth Chan-ocha, Srettha Thavisin, Paetongtarn Shinawatra, Anutin Charnvirakul, Samak Sundaravej, Maha Vajiralongkorn, Bhumibol Adulyadej
TL: *Xanana Gusmão, *José Ramos-Horta, *Taur Matan Ruak, *Francisco Guterres, Mari Alkatiri
TG: *Gnassingbé Eyadéma, *Faure Gnassingbé, Gilbert Houngbo, Robert Dussey, Victoire Tomegah Dogbé, Selom Klassou
TO: Tupou VI, Akilisi Pohiva
TT: Patrick Manning, Kamla Persad-Bissessar, Keith Rowley
TN: *Zine el-Abidine Ben Ali, *Zine El-Abidine Ben Ali, *Moncef Marzouki, *Béji Caïd Essebsi, *Kaïs Saïed, Mohamed Ghannouchi, Hamadi Jebali, Ali Larayedh, Mehdi Jomaa, Habib Essid, Youssef Chahed, Elyes Fakhfakh, Hichem Mechichi, Najla Bouden, Khemaies Jhinaoui, Rached Ghannouchi
TM: *Saparmourat Niazov, *Gourbangouly Berdymoukhamedov, *Serdar Berdymoukhamedov
TR: *Ahmet Necdet Sezer, *Abdullah Gül, *Recep Tayyip Erdogan, *Recep Tayyip Erdoğan, Bülent Ecevit, Ahmet Davutoğlu, Ahmet Davutoglu, Binali Yıldırım, Mevlüt Çavuşoğlu, Mevlut Cavusoglu, Hakan Fidan, Ali Babacan, Hulusi Akar, Ibrahim Kalin, Feridun Sinirlioğlu
UA: *Leonid Koutchma, *Viktor Iouchtchenko, *Viktor Ianoukovitch, *Viktor Ianoukovytch, *Oleksandr Tourtchinov, *Petro Porochenko, *Volodymyr Zelensky, Ioulia Timochenko, Arseni Iatseniouk, Volodymyr Groïsman, Volodymyr Hroïsman, Denys Chmyhal, Ioulia Svyrydenko, Pavlo Klimkine, Dmytro Kouleba, Andriï Sybiga, Mykola Azarov, Andriy Iermak
UY: *Jorge Batlle, *Tabaré Vázquez, *José Mujica, *Luis Lacalle Pou, *Yamandú Orsi, Rodolfo Nin Novoa
VA: Paul VI, Jean Paul II, Jean-Paul II, Benoît XVI, Léon XIV, Pietro Parolin, Tarcisio Bertone, Angelo Sodano, Dominique Mamberti, Paul Richard Gallagher, Jean-Louis Tauran
VU: Charlot Salwai, Bob Loughman
VE: *Hugo Chávez, *Nicolás Maduro, Juan Guaidó, Delcy Rodríguez, Jorge Arreaza, Diosdado Cabello
VN: *Nguyen Minh Triet, *Truong Tan Sang, *Tran Dai Quang, *Nguyen Phu Trong, *Nguyen Xuan Phuc, *Vo Van Thuong, *To Lam, *Luong Cuong, Phan Van Khai, Nguyen Tan Dung, Pham Minh Chinh, Pham Binh Minh, Bui Thanh Son, Nong Duc Manh
YE: *Ali Abdallah Saleh, *Abd Rabbo Mansour Hadi, *Abdrabbo Mansour Hadi, Rachad al-Alimi, Khaled Bahah
ZA: *Nelson Mandela, *Thabo Mbeki, *Kgalema Motlanthe, *Jacob Zuma, *Cyril Ramaphosa, Naledi Pandor, Maite Nkoana-Mashabane, Ronald Lamola
ZM: *Frederick Chiluba, *Levy Mwanawasa, *Rupiah Banda, *Michael Sata, *Edgar Lungu, *Hakainde Hichilema
ZW: *Robert Mugabe, *Emmerson Mnangagwa, Morgan Tsvangirai, Constantino Chiwenga
`
