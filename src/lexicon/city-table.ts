/**
 * Cities and towns of the world, a line each, in the order of their code units (the look-up depends on it).
 *
 * folded name | country, "?" if the name is also a common word, given name or surname | usual French name, if another
 *
 * Facts: GeoNames (https://www.geonames.org, CC BY 4.0), towns by population (from 3,500 in France to 400,000 in
 * China), with GeoNames' alternate names where they are French spellings; the usual French names of some 900 cities
 * that the news speak of were added by hand. The larger of two namesakes stands here.
 */
export const CITY_TABLE = `
a coruna|ES
a coruña|ES
aachen|DE|Aix-la-Chapelle
aalborg|DK
aalst|BE|Alost
aalter|BE
aamouda|SY
aanavaen|DZ
aarab peunar|SY
aarab peunâr|SY
aarau|CH
aarhus|DK
aarsal|LB
aarschot|BE
aarsâl|LB
aartselaar|BE
aazaz|SY
aazâz|SY
abadan|IR
abakan|RU
abalak|NE
aba|NG?
abba|CF
abbeville|FR
abbotsford|CA
abbottabad|PK
abeche|TD|Abéché
abengourou|CI
abeokuta|NG
aberdeen|GB
abha|SA
abidjan|CI
abilene|US
abiye|SD
abiyé|SD
ablon sur seine|FR
abobo|CI
aboisso comoe|CI
aboisso comoé|CI
aboisso|CI
abomey calavi|BJ
abomey|BJ
abong mbang|CM
abou dabi|AE
abou dhabi|AE|Abou Dabi
abou ghraib|IQ
abou hardane|SY
abou hardâne|SY
abou kemal|SY
abovyan|AM
abscon|FR
abu dhabi|AE|Abou Dabi
abu jibeha|SD
abuja|NG
abyei|SD
abéché|TD
acapulco de juarez|MX
acapulco de juárez|MX
acapulco|MX
accra|GH
acharnes|GR?
acharnés|GR?
acheres|FR
achicourt|FR
achinsk|RU
achères|FR
acigne|FR
acigné|FR
acilia castel fusano ostia antica|IT
acinsk|RU
acre|IL?
ad damazin|SD
ad damir|SD
ad dindar|SD
ad douiem|SD
ad dujayl|IQ
adachi|JP
adana|TR
adapazari|TR
adapazarı|TR
addis ababa|ET
addis abeba|ET
adelaide|AU?|Adélaïde
aden|YE
adiake|CI
adiaké|CI
adiyaman|TR
adjadabia|LY
adjaouere|BJ
adjaouèrè|BJ
adjarra|BJ
adjdabia|LY
adjim|TN
adjlun|JO
adliswil|CH
admiralteisky|RU
ado ekiti|NG
adré|TD
adzope|CI
adzopé|CI
adélaïde|AU?
adén|YE?
adıyaman|TR
aeré|SY
aesch|CH
affery|CI
affoltern am albis|CH
afgooye|SO
aflou|DZ
afoula|IL
afrine|SY
afrin|SY|Afrine
afula|IL
afyonkarahisar|TR
agadez|NE
agadir|MA
agartala|IN
agboville|CI
agde|FR
agege|NG
agen|FR
aghdam|AZ
aghjabadi|AZ
aghsu|AZ
agia petroupole|RU
agincourt north|CA
agkeynak|AZ
agkëynak|AZ
agnibilekrou|CI
agnibilékrou|CI
agra|IN?
aguascalientes|MX
aguie|NE
aguié|NE
ah lel|MM
ahlone|MM
ahmadabad|IN|Ahmedabad
ahmedabad|IN
ahouanou|CI
ahuntsic cartierville|CA
ahvaz|IR
aibak|AF
aiffres|FR
aigle|CH?
aigues mortes|FR
aiguillon|FR?
aihara|JP
aimargues|FR
ain al arab|SY|Kobané
ain beida|DZ
ain el aarab|SY
ain el harrouda|MA
ain harrouda|MA
ain moulares|TN
ain oussera|DZ
ain temoucheni|DZ
ain temouchent|DZ
aine beida|DZ
aine temouchent|DZ
aioun el atrouss|MR
aioun|MR
airdrie|CA
aire sur l'adour|FR
aire sur la lys|FR
ait melloul|MA
aix en provence|FR
aix la chapelle|DE
aix les bains|FR
aix noulette|FR
aixe sur vienne|FR
aizenay|FR
ajaccio|FR
ajapnyak|AM
ajax|CA
ajdabiya|LY
ajegunle|NG
ajim|TN
ajloun|JO
ajman|AE
ajmer|IN
akaba|JO
akademicheskoe|RU
akanda|GA
akashi|JP
akhmun|EG
akhmûn|EG
akita|JP
akola|IN
akonolinga|CM
akouda|TN
akoupe|CI
akoupé|CI
akowonjo|NG
akron|US
akrê|IQ
aksaray|TR
aktaou|KZ
aktau|KZ|Aktaou
aktioube|KZ
aktioubé|KZ
aktobe|KZ
akure|NG
al ain|AE
al arich|EG|El-Arich
al bab|SY
al fashaqah|SD
al hamdaniya|IQ
al hoceima|MA|Al Hoceïma
al hoceïma|MA
al junaynah|SD
al khardj|SA
al kut|IQ
al metlaoui|TN
al musayab|IQ
al qaim|IQ
al qaïm|IQ
al qutaynah|SD
al quṭaynah|SD
al tabqa|SY
al ubour|EG
al ula|SA|AlUla
alaghsas|NE
alamar|CU
alanya|TR
albacete|ES
albany|US
albertville|FR
albert|FR?
albi|FR
albuquerque|US
alcala de henares|ES
alcalá de henares|ES
alchevsk|UA
alcobendas|ES
alcorcon|ES
alcorcón|ES
alencon|FR
alençon|FR
aleppo|SY
alep|SY
alessandria|IT
alexandra|ZA?
alexandria|EG
alexandrie|EG
alexandrië|EG
aley|LB
alfortville|FR
algeciras|ES
alger|DZ
algiers|DZ
algrange|FR
algê|DZ
alhambra|US
ali sabieh|DJ
ali sabie|DJ
ali sabih|DJ
ali sabiè|DJ
aliayabiagba|NG
alicante|ES
alief|US
alimosho|NG
alindao|CF
alkmaar|NL
allada|BJ
allauch|FR
allentown|US
allen|US?
allevard|FR
allieres et risset|FR
allières et risset|FR
allonnes|FR
allschwil|CH
alma ata|KZ|Almaty
almaty|KZ
almendares|CU
almere stad|NL
almeria|ES
almería|ES
along|VN|Ha Long
alor setar|MY
alost|BE
altamura|IT
altkirch|FR
alto barinas|VE
alto hospicio|CL
altona|DE
altstatten|CH
altstätten|CH
alula|SA
alvaro obregon|MX
alvaro obregón|MX
alèp|SY
alès|FR
am timan|TD
amadora|PT?
amagasaki|JP
amarapura|MM
amare|IQ
amarillo|US
amaré|IQ
amatrice|IT
amay|BE
ambalantota|LK
ambalavao|MG
ambam|CM
ambanja|MG
ambares et lagrave|FR
ambarès et lagrave|FR
ambato boeny|MG
ambatofinandrahana|MG
ambatolampy|MG
ambatondrazaka|MG
ambato|EC
ambattur|IN
ambazac|FR
amberieu en bugey|FR
ambert|FR
ambilobe|MG
amboasary|MG
ambodifotatra|MG
ambodimanga ii|MG
ambohidratrimo|MG
amboise|FR
ambon|ID?
ambositra|MG
ambovombe|MG
ambérieu en bugey|FR
amdjarass|TD
amersfoort|NL
amherst|US
amiens|FR
amilly|FR
amirdzhan|AZ
amman|JO
amneville|FR
amnéville|FR
amouda|SY
ampahana|MG
ampanihy|MG
amparafaravola|MG
ampasimanolotra|MG
amplepuis|FR
amravati|IN
amriswil|CH
amritsar|IN
amsterdam|NL
an hai|VN
an hải|VN
an khe|VN
an khê|VN
an nabk|SY
an nhon|VN
an nhơn|VN
anaheim|US
ananindeua|BR
anapolis|BR
ancaster|CA
ancenis|FR
anchorage|US
ancien prozi|CI
ancona|IT
ancone|IT|Ancône
ancône|IT
andapa|MG
andenne|BE
anderlecht|BE
andernos les bains|FR
andijon|UZ
andilamena|MG
andkhoy|AF
andresy|FR
andrezieux boutheon|FR
andria|IT?
andrinople|TR|Edirne
andrésy|FR
andrézieux bouthéon|FR
aneho|TG
ang mo kio new town|SG
angarsk|RU
angers|FR
anglet|FR?
angouleme|FR
angoulins|FR
angoulême|FR
angren|UZ
angres|FR
aniche|FR
anié|TG
anjozorobe|MG
ankang|CN
ankara|TR
ankazoabo|MG
ankazobe|MG
anlong veaeng|KH
ann arbor|US
annaba|DZ
annay|FR
annecy le vieux|FR
annecy|FR
annemasse|FR
annex|CA
anneyron|FR
annezin|FR
annoeullin|FR
annonay|FR
ann|MM?
anqing|CN
anse|FR?
anshan|CN
anshun|CN
ans|BE?
antakya|TR|Antioche
antalaha|MG
antalya|TR
antananarivo|MG|Tananarive
antanifotsy|MG
antibes|FR
antigua guatemala|GT
antioche|TR
antioch|US
antipolo|PH
antofagasta|CL
antony|FR
antratsyt|UA
antsalova|MG
antsirabe|MG
antsiranana|MG
antsohihy|MG
antsohimbondrona|MG
antwerpen|BE|Anvers
antwerp|BE
anvers|BE
anyama|CI
anyang|CN
anzegem|BE
anzin|FR
anápolis|BR
aného|TG
aomori|JP
aoste|IT
aparecida de goiania|BR
aparecida de goiânia|BR
apeldoorn|NL
aplahoue|BJ
aplahoué|BJ
apopa|SV
aprilia|IT
apt|FR?
aqaba|JO|Akaba
aqsu|CN
ar rahad|SD
ar raqqah|SY
ar rastan|SY
ar rudayyif|TN
ar rumaylah|AE
ar rumaythah|IQ
arabkir|AM
aracaju|BR
arad|RO
arak|IR
aramon|FR?
arba minch|ET
arbent|FR
arbil|IQ|Erbil
arbois|FR
arbon|CH
arcachon|FR
arcahaie|HT
archway|GB
arcola east|CA
arcueil|FR
arden arcade|US
ardres|FR
arecibo|PR
arendonk|BE
arequipa|PE
arethousa|SY
arezzo|IT
arganzuela|ES
argeles gazost|FR
argeles|FR
argelès gazost|FR
argentan|FR?
argenteuil|FR
argenton sur creuse|FR
argentre du plessis|FR
argentré du plessis|FR
argier|DZ
argièr|DZ
arhus|DK
aribinda|BF
arica|CL?
ariel|IL?
arifwala|PK
arivonimamo|MG
arkhangelsk|RU
arles|FR
arlington|US
arlit|NE
arlon|BE
armavir|RU
armenia|CO
armentieres|FR
armentières|FR
arnage|FR
arnavutkoy|TR
arnavutköy|TR
arnhem|NL
arnouville|FR
arpajon sur cere|FR
arpajon sur cère|FR
arpajon|FR
arques|FR?
arradon|FR
arrah|CI
arras|FR
arroyo naranjo|CU
ars sur moselle|FR
arsinoe|EG
arsinoë|EG
artashat|AM
artemovsk|UA
artem|RU
artigues pres bordeaux|FR
artigues près bordeaux|FR
artëmovsk|UA
artëm|RU
arusha|TZ
arvada|US
aryanah|TN
arzamas|RU
arès|FR
as samawah|IQ
as sougouainta|SY
as suwayda|SY
as suwayq|OM
asahikawa|JP
ascalon|IL|Ashkelon
ashaiman|GH
ashdod|IL
asheville|US
ashgabat|TM
ashkelon|IL
asmara|ER
asnieres sur seine|FR
asnières sur seine|FR
assab|ER
assebroek|BE
assenede|BE
assiout|EG
assise|IT
assiut|EG
assouan|EG
astana|KZ
asti|IT?
astoria|US
astrakhan|RU
asuncion|PY
asunción|PY
aswan|EG
aswân|EG
asyout|EG
at tall|SY
atakpame|TG
atakpamé|TG
atani|NG
ataq|YE
atar|MR
atbara|SD
atchinsk|RU
athenes|GR|Athènes
athens|GR
athis mons|FR
athlone|ZA
ath|BE?
athènes|GR
ati|TD?
atlanta|US
atsiaman|GH
atyraou|KZ
atyrau|KZ
atâr|MR
aubagne|FR
aubange|BE
aubenas|FR
auberchicourt|FR
aubergenville|FR
aubervilliers|FR
aubevoye|FR
aubiere|FR
aubignan|FR
aubigny sur nere|FR
aubigny sur nère|FR
aubin|FR?
aubière|FR
aubusson|FR
auby|FR
aucamville|FR
auchel|FR
auchy les mines|FR
auch|FR
auckland|NZ
audenge|FR
auderghem|BE
audincourt|FR
audruicq|FR
audun le tiche|FR
augsbourg|DE
augsburg|DE|Augsbourg
auguste raynaud|FR
aulnat|FR
aulnay sous bois|FR
aulnoy lez valenciennes|FR
aulnoye aymeries|FR
auneau|FR
aungban|MM
aurangabad|IN
auray|FR
aurec sur loire|FR
aureilhan|FR
aurillac|FR
auriol|FR
aurora|US?
auschwitz|PL
aussillon|FR
aussonne|FR
austin|US?
auterive|FR
autun|FR
auvers sur oise|FR
auxerre|FR
auxonne|FR
avallon|FR
avan|AM
avdiivka|UA|Avdiïvka
avdiïvka|UA
aveiro|PT
avellaneda|AR
avermes|FR
avesnes les aubert|FR
avignon|FR
avon|FR?
avranches|FR
avrankou|BJ
avrille|FR
avrillé|FR
avtozavodskyi|UA
awasa|ET
aweil|SS
awka|NG
aydin|TR
aydın|TR
aylmer|CA
ayorou|NE
ayoun el atrous|MR
ayoûn el atroûs|MR
aytre|FR
aytré|FR
ay|FR?
az zubayr|IQ
az zulayl|JO
azaz|SY
azcapotzalco|MX
az̧ z̧ulayl|JO
aâmoûda|SY
aânavaen|DZ
açinsk|RU
aïbak|AF
aïn al arab|SY|Kobané
aïn beïda|DZ
aïn el aarab|SY
aïn el harrouda|MA
aïn harrouda|MA
aïn moularès|TN
aïn oussera|DZ
aïn temouchent|DZ
aïn témoucheni|DZ
aïn témouchent|DZ
aïne beïda|DZ
aïne temouchent|DZ
aïoun el atrouss|MR
aïoun|MR
ağrı|TR
ba dinh|VN
ba don|VN
ba vi|VN
ba vì|VN
ba đồn|VN
baalbek|LB
baardheere|SO
baar|CH
bab ezzouar|DZ
babamba|CD
baboua|CF
bac giang|VN
bac lieu|VN
bac ninh|VN
bac quang|VN
bac tu liem|VN
baccarat|FR?
bach mai|VN
bacolod|PH
bacoor|PH
badajoz|ES
badalona|ES
baden|CH
bade|TW?
badjil|YE
badou|TG
bafang|CM
bafia|CM
bafilo|TG
bafoulabe|ML
bafoulabé|ML
bafoussam|CM
bafut|CM
bagcilar|TR
bagdad|IQ
bages|FR
baghdad|IQ
bagneres de bigorre|FR
bagneux|FR
bagnolet|FR
bagnols sur ceze|FR
bagnols sur cèze|FR
bagnères de bigorre|FR
bagong silang|PH
bago|MM
bagram|AF
baguio|PH
baharkah|IQ
bahawalpur|PK
bahcelievler|TR
bahia blanca|AR
bahir dar|ET
bahçelievler|TR
bahía blanca|AR
baia mare|RO
baidoa|SO
baiji|IQ|Baïji
baikonour|KZ|Baïkonour
baillargues|FR
bailleul|FR
baille|FR?
bailly romainvilliers|FR
bailly|FR
bain de bretagne|FR
baise|CN
baisieux|FR
bakersfield|US
bakhmout|UA
bakhmut|UA
bakixanov|AZ
baki|SO
bakouba|IQ
bakou|AZ
baku|AZ
bakwa|CD
bakû|AZ
bakıxanov|AZ
baladjary|AZ
balad|IQ
balakouya|CI
balakovo|RU
balanbale|SO
balaruc les bains|FR
balashikha|RU
balashou|RU
balashov|RU
balbala|DJ
balcon de la lisa|CU
balcón de la lisa|CU
balen|BE
baleyara|NE
balikesir|TR
balikpapan|ID
bali|CM
balkanabat|TM
balkh|AF
ballan mire|FR
ballan miré|FR
ballancourt sur essonne|FR
ballarat|AU
ballari|IN
balma|FR
baltimore|US
balvanera|AR
baléyara|NE
balıkesir|TR
bamako|ML
bama|BF
bambari|CF
bamba|ML
bambey|SN
bamenda|CM
bamusso|CM
ban khlong prawet|TH
ban khoan|LA
ban laongam|LA
ban samae dam|TH
ban xeno|LA
ban xénô|LA
banamba|ML
banan|CN
banbury don mills|CA
banda aceh|ID
bandar abbas|IR
bandar lampung|ID
bandar mashour|IR
bandiagara|ML
bandjoun|CM
bandol|FR
bandundu province|CD
bandung|ID
banfora|BF
bang kapi|TH
bang khae|TH
bang khun thian|TH
bang sue|TH
bangalore|IN
bangangte|CM
bangangté|CM
bangassou|CF
bangkok|TH
bangolo tahouake|CI
bangolo|CI
bangui|CF
bani walid|LY
bani yas|AE
banias|SY
banigbe|BJ
banigbé|BJ
banikoara|BJ
banja luka|BA
banjarmasin|ID
bankass|ML
banko|GN
bannalec|FR
bannu|PK
banqiao|TW
banyo|CM
banyuls de la marenda|FR
bao loc|VN
baoding|CN
baoji|CN
baoshan|CN
baotou|CN
bapaume|FR
baqubah|IQ
baquba|IQ
baqûba|IQ
bar le duc|FR
bar sur aube|FR
bar sur seine|FR
barakaldo|ES
baraki barak|AF
baraki|DZ
baranovichi|BY
baranovitchi|BY
barbentane|FR
barberaz|FR
barbezieux saint hilaire|FR
barcelona|ES
barcelone|ES
bareilly|IN
barentin|FR
bargny guedj|SN
bargny guèdj|SN
bargny ngoude|SN
bargny|SN
bariadi|TZ
barika|DZ
bariloche|AR
barinas|VE
bari|IT?
barking|GB
barletta|IT
barlin|FR
barnaoul|RU
barnaul|RU
barogo|BF
barquisimeto|VE
barranquilla|CO
barrie|CA?
barr|FR?
barueri|BR
barysaw|BY
bas en basset|FR
basel|CH
basildon|GB
basingstoke|GB
basrah|IQ
bassar|TG
basse goulaine|FR
basse lasne|BE
bassens|FR
bassila|BJ
bassorah|IQ|Bassora
bassora|IQ
bastia|FR
bastogne|BE
basuo|CN
bat yam|IL
batabo|SY
batam|ID
batangafo|CF
bataysk|RU
bata|GQ
bath|GB?
batifa|IQ
batikent|TR
batman|TR
batna|DZ
baton rouge|US|Bâton-Rouge
batoumi|GE
batoum|GE
batouri|CM
battagram|PK
battambang|KH
batticaloa|LK
battir|PS
batu caves|MY
batumi|GE|Batoumi
batum|GE
batûm|GE
bauchi|NG
baudhuinville|CD
baud|FR?
baume les dames|FR
bauru|BR
bauvin|FR
bavans|FR
bavet|KH
bavilliers|FR
bawshar|OM
bay street corridor|CA
bayamon|PR
bayamo|CU
bayamón|PR
bayan nur|CN
bayeux|FR
baynjiwayn|IQ
bayonne|FR
bazas|FR
bazhong|CN
baïji|IQ
baïkonour|KZ
bağcılar|TR
baḥarkah|IQ
bcharre|LB
bcharré|LB
bealanana|MG
beau bassin rose hill|MU
beaucaire|FR
beauchamp|FR?
beaucourt|FR
beaucouze|FR
beaucouzé|FR
beaufort en vallee|FR
beaufort en vallée|FR
beaugency|FR
beaulieu sur mer|FR
beaumont de lomagne|FR
beaumont les valence|FR
beaumont lès valence|FR
beaumont sur oise|FR
beaumont|US?
beaune|FR
beauport|CA
beaupreau|FR
beaupréau|FR
beaurains|FR
beaurepaire|FR
beausoleil|FR
beauvais|FR
beauvoir sur mer|FR
beauzelle|FR
beaverton|US
bebedja|TD
becedi brignan|CI
bechar|DZ
becontree|GB
bedarieux|FR
bedarrides|FR
bedford|GB?
bediala|CI
bedja|TN
bedok new town|SG
beer seva|IL
beer sheva|IL
beer sjeva|IL
beernem|BE
beersel|BE
beerse|BE
beersheba|IL|Beer-Sheva
begard|FR
begles|FR
begoua|CF
beguedo|BF
behren les forbach|FR
behren lès forbach|FR
beihai|CN
beijing|CN
beira|MZ
beirout|LB
beirut|LB
beirût|LB
beit chanoun|PS
beit hanoum|PS
beit hanoun|PS
beit lahia|PS
bejaia|DZ|Béjaïa
bejaïa|DZ
bekalta|TN
bekasi|ID
bekily|MG
bel air|FR
belabo|CM
belagavi|IN
belair|LU
beled hawo|SO
beledweyne|SO
belem|BR|Belém
belen|PS?
belfast|GB
belford roxo|BR
belfort|FR
belgorod|RU
belgrade|RS
bella vista|DO
bellac|FR
belle de mai|FR
bellegarde sur valserine|FR
bellegarde|FR
bellerive sur allier|FR
belleu|FR
belleville|CA
bellevue|US
belley|FR
bellignat|FR
bellinzona|CH
bello|CO?
belo horizonte|BR
belo sur tsiribihina|MG
beloeil|BE
beloha|MG
belsunce|FR
beltline|CA
belvaux|LU
belz|FR
belém|BR
belén|PS?
bembereke|BJ
bembèrèkè|BJ
bemowo|PL
ben arous|TN
ben cat|VN
ben gardane|TN
ben guerdane|TN
ben guerir|MA
ben tre|VN
benares|IN|Bénarès
bendale|CA
bender|MD?
bendigo|AU
bene berac|IL
bene berak|IL
bene beraq|IL
benfeld|FR
bengaluru|IN|Bangalore
bengasi|LY
bengbu|CN
benghazi|LY
bengkulu|ID
benguela|AO
benguerdene|TN
benguerir|MA
beni enzar|MA
beni khiar|TN
beni mellal|MA
beni mered|DZ
beni souef|EG
benin|NG
benito juarez|MX
benito juárez|MX
beni|CD
benoni|ZA
benslimane|MA
benxi|CN
bené berac|IL
bené berak|IL
bené beraq|IL
beoumi|CI
berazategui|AR
berberati|CF
berbera|SO
berber|SD?
berbérati|CF
berchem sainte agathe|BE
berchem|BE
berck plage|FR
berck|FR
bercy|FR
berdiansk|UA
berdicev|UA
berdiçev|UA
berdjansk|UA
berdsk|RU
berdyansk|UA
berdychiv|UA
berdytchiv|UA
berestovskyi|UA
berezniaky|UA
berezniki|RU
bergame|IT
bergamo|IT
bergedorf|DE
bergen|NO
bergerac|FR
bergisch gladbach|DE
bergues|FR
beringen|BE
berkane|MA
berkeley|US
berlare|BE
berlin|DE
bernay|FR
berne|CH
bern|CH
berre l'etang|FR
berre l'étang|FR
berrechid|MA
bersabee|IL
bersabée|IL
berseba|IL
berséba|IL
bertoua|CM
bertrange|LU
berut|LB
besancon|FR
besançon|FR
beslan|RU
bessancourt|FR
bessan|FR
bet shemesh|IL
betafo|MG
betheny|FR
bethleem|PS|Bethléem
bethlehem|PS|Bethléem
bethléem|PS
bethoncourt|FR
bethune|FR?
betim|BR
betioky|MG
betleyem|PS
betschdorf|FR
bettembourg|LU
betton|FR
betxemeix|IL
betxèmeix|IL
beuvrages|FR
beuvry|FR
beveren|BE
bevere|BE
bewout|LB
bexley|GB
beylikduzu|TR
beylikdüzü|TR
beynes|FR
beynost|FR
beyrouth|LB
beziers|FR
bezons|FR
beér seva|IL
beër sjeva|IL
bhamo|MM
bharatpur|NP
bhatara|BD
bhavnagar|IN
bhawana|PK
bhayandar|IN
bhilai|IN
bhimdatta|NP
bhiwandi|IN
bhopal|IN
bhubaneswar|IN
biache saint vaast|FR
bialoleka|PL
bialystok|PL
biankouma|CI
biarritz|FR
białołeka|PL
białystok|PL
bibirevo|RU
bidart|FR
bida|NG
bieby|CI
bielany|PL
bielefeld|DE
bielsko biala|PL
bien hoa|VN
bievres|FR
biganos|FR
bignona|SN
biguglia|FR
bihac|BA
bihać|BA
bihorel|FR
bijeljina|BA
bijie|CN
bikaner|IN
bila tserkva|UA
bilajari|AZ
bilbao|ES
bilbeis|EG
bilbes|EG
bilbéïs|EG
bilbês|EG
bilgarad dnistrouski|UA
bilhorod dnistrovskyi|UA
bilhorod dnistrovskyï|UA
bilimora|IN
billere|FR
billings|US?
billom|FR
billy berclau|FR
billy montigny|FR
billère|FR
bilqas qism auwal|EG
bilqas|EG
bilqâs qism auwal|EG
bilqâs|EG
biltine|TD
bilychi|UA
bilzen|BE
bimbo|CF
bin arous|TN
binan|PH
binche|BE
binga|CD
bingerville|CI
bingol|TR
bingöl|TR
binh duong|VN
binh minh|VN
binh thanh|VN
binh thuy|VN
binningen|CH
binnish|SY
biny selo|AZ
binzhou|CN
biot|FR
bir el ater|DZ
birao|CF
biratnagar|NP
birdjand|IR
birendranagar|NP
birganj|NP
birgañj|NP
birkenhead|GB
birkhadem|DZ
birmingham|GB
birni n konni|NE
birsfelden|CH
biryulevo|RU
biryulëvo|RU
biscarrosse|FR
bischheim|FR
bischwiller|FR
bishan new town|SG
bishkek|KG
bishoftu|ET
biskra|DZ
bissau|GW
bissikrima|GN
bitam|GA
bitche|FR
bitkine|TD
bittou|BF
biysk|RU
bizanos|FR
bizerte|TN
bièvres|FR
biéby|CI
biên hòa|VN
biñan|PH
blackburn|GB?
blackpool|GB
blagnac|FR
blagovechtchensk|RU
blagoveshchensk|RU
blagovesxensk|RU
blagovéshchensk|RU
blagovésxensk|RU
blainville sur orne|FR
blainville|CA
blain|FR?
blangwa|CM
blangy sur bresle|FR
blankenberge|BE
blanquefort|FR
blantyre|MW
blanzat|FR
blanzy|FR
blauwput|BE
blaye|FR
blegny|BE
blendecques|FR
blenod les pont a mousson|FR
blere|FR
blida|DZ
bloemfontein|ZA
blois|FR
blolequin|CI
bloléquin|CI
blotzheim|FR
blumenau|BR
blégny|BE
blénod lès pont à mousson|FR
bléré|FR
bne beraq|IL
bnei brak|IL
bné beraq|IL
bo de|VN
boa vista|BR
boao|CN
bobigny|FR
bobo dioulasso|BF
boboniessoko|CI
bobruysk|BY
boca raton|US
bocaranga|CF
bocholt|BE
bochum|DE
bodrum|TR
boechout|BE
boeng kak pir|KH
bogale|MM
bogande|BF
bogandé|BF
boghe|MR
boghé|MR
bogorodskoye|RU
bogor|ID
bogota|CO
bogotá|CO
bogo|CM
bogue dow|MR
bogue|MR?
bogué dow|MR
bogué|MR?
bohain en vermandois|FR
bohicon|BJ
bohodukhivskyi|UA
bohuniya|UA
bois colombes|FR
bois d'arcy|FR
bois guillaume|FR
bois le roi|FR
boisbriand|CA
boise|US?
boissise le roi|FR
boissy saint leger|FR
boissy saint léger|FR
boissy sous saint yon|FR
bojnourd|IR
bokhtar|TJ
bokoro|TD
boksburg|ZA
boké|GN
bolbec|FR
bollene|FR
bollwiller|FR
bollène|FR
bologna|IT
bologne|IT
bolton|GB?
bolu|TR
bolzano|IT
bol|TD?
boma|CD
bombay|IN
bompas|FR
bon encontre|FR
bon secours|FR
bonchamp les laval|FR
bonchamp lès laval|FR
bondoufle|FR
bondoukou|CI
bondues|FR
bondy|FR
bongor|TD
bongouanou|CI
bonnetable|FR
bonneuil sur marne|FR
bonneval|FR
bonneveine|FR
bonneville|FR
bonnevoie sud|LU
bonnieres sur seine|FR
bonnières sur seine|FR
bonn|DE
bonnétable|FR
bonon|CI
bonoua|CI
bonoufla|CI
bons en chablais|FR
bonson|FR
borama|SO
boras|SE
bordeaux|FR
bordj bou arerridj|DZ
bordj bou arreridj|DZ
bordj bou arréridj|DZ
bordj el kifan|DZ
bordj el kiffan|DZ
borel|FR
borgerhout|BE
borgo|FR
borivli|IN
boriziny|MG
borj cedria|TN
borj islam|SY
borj islâm|SY
borj safita|SY
borj sâfîta|SY
bormes les mimosas|FR
bornem|BE
boromo|BF
borough park|US
borshchahivka|UA
bort les orgues|FR
boryspil|UA
bor|SS?
borås|SE
bosaso|SO
bossangoa|CF
boston|US
botataung|MM
botshabelo|ZA
bottrop|DE
bou gadoum|MR
bou hardane|SY
bou saada|DZ
bou sada|DZ
bou saâda|DZ
bouafle|CI
bouaflé|CI
bouake|CI|Bouaké
bouaké|CI
bouansa|CG
bouar|CF
bouaye|FR
bouc bel air|FR
boucau|FR?
bouchain|FR
bouchara|UZ
bouchehr|IR
bouchemaine|FR
boucherville|CA
bouffemont|FR
bouffémont|FR
bougadoum|MR
bougie|DZ?
bougival|FR
bougouni|ML
bouguenais|FR
bouhault|MA
bouillargues|FR
boukhara|UZ
boukoumbe|BJ
boukoumbé|BJ
boulay moselle|FR
boulder|US
boulhaut|MA
boulhout|MA
bouliac|FR
boulogne billancourt|FR
boulogne sur mer|FR
boulsa|BF
boumhel el bassatine|TN
bouna|CI
boundiali|CI
bourbon lancy|FR
bourbourg|FR
bourem|ML
bourg de peage|FR
bourg de péage|FR
bourg en bresse|FR
bourg la reine|FR
bourg les valence|FR
bourg lès valence|FR
bourg saint andeol|FR
bourg saint andéol|FR
bourg saint maurice|FR
bourgas|BG
bourges|FR
bourgueil|FR
bourguiba|TN
bourj islam|SY
bournemouth|GB
bournkas|BG
bourzanga|BF
bousbecque|FR
bouskoura|MA
bousse|BF
boussois|FR
boussu|BE
boussy saint antoine|FR
boussé|BF
boutcha|UA
boutilimitt|MR
boutilimit|MR
boutillmit|MR
bouxieres aux dames|FR
bouxières aux dames|FR
bouxwiller|FR
bouznika|MA
bouzonville|FR
bowmanville|CA
boyeros|CU
boyle heights|US
bozhou|CN
bozoum|CF
bo|SL?
boé|FR?
bradford|GB?
braga|PT?
braine l'alleud|BE
braine le comte|BE
brakpan|ZA
brampton|CA
brandon|US?
brantford|CA
brant|CA?
brasilia|BR
brassac les mines|FR
brasschaat|BE
brasília|BR
brateyevo|RU
bratislava|SK
bratsk|RU
braunschweig|DE
bray dunes|FR
brazzaville|CG
breal sous montfort|FR
brebieres|FR
brebières|FR
brecht|BE?
brech|FR
breda|NL
bredene|BE
bree|BE?
bremen|DE|Brême
bremerhaven|DE
breme|DE|Brême
brent|GB?
brescia|IT
bresles|FR
bressoux|BE
bressuire|FR
brest litovsk|BY
brest|FR
breteuil|FR
bretigny sur orge|FR
bretteville sur odon|FR
breuillet|FR
briancon|FR
briansk|RU
briançon|FR
briare|FR
bria|CF?
bricquebec|FR
bridgeport|US
bridgetown|BB
brie comte robert|FR
briec|FR
briey|FR
brighouse city centre|CA
brighton|GB
brigittenau|AT
brignais|FR
brignoles|FR
brikama|GM
brindas|FR
brindisi|IT
brionne|FR
brioude|FR
brisbane|AU
bristol|GB
brive la gaillarde|FR
brives charensac|FR
brno stred|CZ
brno střed|CZ
brno|CZ
brockton|US
broken arrow|US
bromma|SE
bron|FR
brooklin|CA
brooklyn|US
brossard|CA
brou sur chantereine|FR
brou|FR?
brovary|UA
brownsville|US
bruay la buissiere|FR
bruay la buissière|FR
bruay sur l'escaut|FR
bruges|BE
brugge|BE|Bruges
brugg|CH
bruguieres|FR
bruguières|FR
brumath|FR
brunoy|FR
brunstatt|FR
brussels|BE
bruxelles|BE
bruyeres sur oise|FR
bruyères sur oise|FR
bruz|FR
bry sur marne|FR
bryanka|UA
bryansk|RU
bréal sous montfort|FR
brétigny sur orge|FR
brême|DE
bsharri|LB
bubanza|BI
bucaramanga|CO
bucarest|RO
bucharest|RO
bucha|UA
buchs|CH
buc|FR?
budapest ii. kerulet|HU
budapest ii. kerület|HU
budapest iii. kerulet|HU
budapest iii. kerület|HU
budapest iv. kerulet|HU
budapest iv. kerület|HU
budapest viii. kerulet|HU
budapest viii. kerület|HU
budapest xi. kerulet|HU
budapest xi. kerület|HU
budapest xiii. kerulet|HU
budapest xiii. kerület|HU
budapest xv. kerulet|HU
budapest xv. kerület|HU
budapest xviii. kerulet|HU
budapest xviii. kerület|HU
budapest|HU
buda|HU
budta|PH
buea|CM
buenaventura|CO?
bueng kum|TH
buenos aires|AR
buffalo|US
bugarama|RW
buggenhout|BE
bugojno|BA
bugulma|RU
bujumbura|BI
bukama|CD
bukavu|CD
bukhara|UZ
bukit batok new town|SG
bukit merah estate|SG
bukit panjang new town|SG
bukit rahman putra|MY
bukit timah|SG
bulach|CH
bulawayo|ZW
bulle|CH?
bully les mines|FR
bulungu|CD
bumba|CD
bunamwaya|UG
bunda|TZ
bunia|CD
buon ho|VN
buon ma thuot|VN
burao|SO
buraydah|SA
burbank|US?
bures sur yvette|FR
burewala|PK
burgas|BG
burgdorf|CH
burgenstock|CH|Bürgenstock
burgos|ES
burlington|CA
burnaby|CA
burnley|GB
bursa|TR
burton upon trent|GB
busan|KR
bushehr|IR|Bouchehr
bushekeri|RW
bushenge|RW
bushwick|US
business bay|AE
busogo|RW
bussy saint georges|FR
busto arsizio|IT
butare|RW
buta|CD?
butembo|CD
buthidaung town|MM
butuan|PH
buurhakaba|SO
buxerolles|FR
buyo|CI
buyukcekmece|TR
buzancais|FR
buzançais|FR
buzouvna|AZ
buzovna|AZ
buôn hồ|VN
buôn ma thuột|VN
byblos|LB
bydgoszcz|PL
byen djibouti|DJ
bytom|PL
byumba|RW
bâdjil|YE
bâle|CH
bâniâs|SY
bâton rouge|US
bègles|FR
bèlgrade|RS
bèngasi|LY
bètleyèm|PS
bébédja|TD
béchar|DZ
bécédi brignan|CI
bédarieux|FR
bédarrides|FR
bédiala|CI
bégard|FR?
bégoua|CF
béguédo|BF
béja|TN
béjaïa|DZ
bélabo|CM
bélgorod|RU
bénarès|IN
béni mellal|MA
béoumi|CI
bétheny|FR
béthune|FR
béziers|FR
bêrût|LB
bình minh|VN
bình thạnh|VN
bình thủy|VN
bône|DZ?
bülach|CH
bürgenstock|CH
büyükçekmece|TR
bạc liêu|VN
bạch mai|VN
bảo lộc|VN
bắc giang|VN
bắc ninh|VN
bắc quang|VN
bắc từ liêm|VN
bến cát|VN
bến tre|VN
bồ đề|VN
ca mau|VN
cabanatuan|PH
cabannes|FR
cabestany|FR
cabimas|VE
cabinda|AO
caboul|AF
cabourg|FR
cabries|FR
cabriès|FR
cabudwaaq|SO
cabuyao|PH
cacem|PT
cachan|FR
cacém|PT
cadaujac|FR
cadenet|FR
cadix|ES
cadiz|ES
caen|FR
cagayan de oro|PH
cagliari|IT
cagnes sur mer|FR
caguas|PR
cahors|FR
cahul|MD
cai lay|VN
cai lậy|VN
cainta|PH
cairns|AU?
cairo|EG
caissargues|FR
cajamarca|PE
calabar|NG
calais|FR
calama|CL
calamba|PH
calcutta|IN
caledon|CA
calgary|CA
cali|CO?
callao|PE
calonne ricouart|FR
caloocan|PH
caloundra|AU
caluire et cuire|FR
calumbo|AO
calvisson|FR
calvi|FR
cam pha mines|VN
cam pha|VN
cam ranh|VN
camaguey|CU
camagüey|CU
camama|AO
camaret sur aigues|FR
camayenne|GN
cambo les bains|FR
cambrai|FR
cambridge|US
camon|FR
camp boulhaut|MA
camp david|US
campbell river|CA
campina grande|BR
campinas|BR
campo di marte|IT
campo grande|BR
campos dos goytacazes|BR
can giuoc|VN
can tho|VN
canakkale|TR
canberra|AU
cancale|FR?
cancun|MX
cancún|MX|Cancun
canejan|FR
canet en roussillon|FR
cangzhou|CN
cankaya|TR
cannes|FR
canoas|BR
canohes|FR
canohès|FR
canteleu|FR
canterbury|GB|Cantorbéry
canton|CN
cantorbery|GB|Cantorbéry
cantorbéry|GB
canéjan|FR
cao lanh|VN
cao lãnh|VN
cap canaveral|US
cap d'ail|FR
cap haitien|HT|Cap-Haïtien
cap haïtien|HT
capbreton|FR
cape coast|GH
cape coral|US
cape town|ZA
capiata|PY
capiatá|PY
cappelle la grande|FR
carabacel|FR
carabanchel|ES
caracas|VE
carapicuiba|BR
carapicuíba|BR
carbis bay|GB
carbon blanc|FR
carbonne|FR
carcassonne|FR
cardenas|CU?
cardiff|GB
carentan|FR
carhaix plouguer|FR
cariacica|BR
carletonville|ZA
carling|FR
carlsbad|US
carmaux|FR
carnac|FR
carnot|CF
carnoux en provence|FR
carouge|CH?
carpentras|FR
carpi|IT
carquefou|FR
carqueiranne|FR
carrefour|HT
carrieres sous poissy|FR
carrieres sur seine|FR
carrières sous poissy|FR
carrières sur seine|FR
carrollton|US
carros|FR
carry le rouet|FR
carson|US?
cartagena|CO|Carthagène
carthagene des indes|CO|Carthagène
carthagene|CO|Carthagène
carthage|TN
carthagène des indes|CO|Carthagène
carthagène|CO
cartierville|CA
caruaru|BR
carvin|FR
cary|US?
casablanca|MA
caserta|IT
casoria|IT
cassis|FR?
castanet tolosan|FR
castelginest|FR
casteljaloux|FR
castellane|FR
castello de la plana|ES
castelló de la plana|ES
castelnau le lez|FR
castelnaudary|FR
castelsarrasin|FR
castres|FR?
castries|FR
catacamas|HN
catamarca|AR
catane|IT
catania|IT
catanzaro|IT
cau giay|VN
caucaia|BR
caudan|FR
caudebec les elbeuf|FR
caudebec lès elbeuf|FR
caudry|FR
caumont sur durance|FR
caussade|FR
cavaillon|FR?
cavalaire sur mer|FR
caveirac|FR
caxias do sul|BR
cazenga|AO
cazeres|FR
cazin|BA
cazouls les beziers|FR
cazouls lès béziers|FR
cazères|FR
caïro|EG
ceadir lunga|MD
ceadîr lunga|MD
cebazat|FR
ceble|SY
ceblê|SY
cebu|PH
cedar rapids|US
ceeldheer|SO
ceerigaabo|SO
celaya|MX
celles sur belle|FR
cendajuru|BI
cenon|FR
centennial|US
central coast|AU
centralniy|RU
centretown|CA
centro habana|CU
ceret|FR
cergy pontoise|FR
cergy|FR
cerizay|FR
cernay|FR
cernobbio|IT
cerro|CU
cesena|IT
cessange|LU
cessole|FR
cesson sevigne|FR
cesson sévigné|FR
cesson|FR
cestas|FR
ceuta|ES
ceyrat|FR
ceyreste|FR
chabeuil|FR
chagny|FR
chak jhumra|PK
chakwama|NG
chalette sur loing|FR
challans|FR
challes les eaux|FR
chalon sur saone|FR
chalon sur saône|FR
chalonnes sur loire|FR
chalons en champagne|FR
chamalieres|FR
chamalières|FR
chamartin|ES
chamartín|ES
chamberi|ES
chambery|FR
chamberí|ES
chambly|FR
chambourcy|FR
chambray les tours|FR
chambray lès tours|FR
chambéry|FR
chamonix mont blanc|FR
champ sur drac|FR
champagne au mont d'or|FR
champagne sur oise|FR
champagne sur seine|FR
champagney|FR
champagnole|FR
champigneulles|FR
champigny sur marne|FR
champniers|FR
champs sur marne|FR
cham|CH
chancelade|FR
chandigarh|IN
chandler|US?
chang hua|TW
changchun|CN
changde|CN
changhai|CN|Shanghai
changhaï|CN|Shanghai
changhua|TW
changning|CN
changsha|CN
changshu|CN
changwon|KR
changzhi|CN
changzhou|CN
changé|FR?
chanteloup les vignes|FR
chantepie|FR
chantilly|FR
chantonnay|FR
chaoyang|CN
chaozhou|CN
chapelle lez herlaimont|BE
chaponost|FR
charbonnieres les bains|FR
charbonnières les bains|FR
chardzhou|TM
charenton le pont|FR
charentsavan|AM
charikar|AF
charjah|AE
charja|AE|Charjah
charjou|TM
charleroi|BE
charlesbourg|CA
charleston|US
charleville mezieres|FR
charleville mézières|FR
charlieu|FR
charlottenburg|DE
charlottetown|CA
charlotte|US?
charm el cheick|EG|Charm el-Cheikh
charm el cheikh|EG
charmes|FR?
charnay les macon|FR
charnay lès mâcon|FR
chartoum|SD
chartres de bretagne|FR
chartres|FR
charvieu chavagneux|FR
chasse sur rhone|FR
chasse sur rhône|FR
chasseneuil du poitou|FR
chassieu|FR
chateau d'olonne|FR
chateau du loir|FR
chateau gontier|FR
chateau landon|FR
chateau renault|FR
chateau thierry|FR
chateaubernard|FR
chateaubourg|FR
chateaubriant|FR
chateaudun|FR
chateaugiron|FR
chateauguay|CA
chateaulin|FR
chateauneuf du faou|FR
chateauneuf les martigues|FR
chateauneuf sur charente|FR
chateauneuf sur isere|FR
chateauneuf sur loire|FR
chateaurenard|FR
chateauroux|FR
chatel guyon|FR
chatelaillon plage|FR
chatelet|BE
chatelineau|BE
chatellerault|FR
chatenay malabry|FR
chatenois|FR
chatenoy le royal|FR
chatham|CA?
chatillon sur chalaronne|FR
chatillon sur seiche|FR
chatillon sur seine|FR
chatillon|FR
chatou|FR
chattanooga|US
chattogram|BD
chatuchak|TH
chatuzange le goubet|FR
chaudfontaine|BE
chauffailles|FR
chauk|MM
chaumont|FR
chauny|FR
chauray|FR
chauvigny|FR
chavanoz|FR
chaville|FR
chazelles sur lyon|FR
chebba|TN
cheboksary|RU
checy|FR
cheikh meskine|SY
chelles|FR
chelmsford|GB
cheltenham|GB
chelyabinsk|RU
chemille melay|FR
chemillé melay|FR
chemnitz|DE
chene bougeries|CH
chene feuillu|FR
chengde|CN
chengdu|CN
chennai|IN|Madras
chennevieres sur marne|FR
chennevières sur marne|FR
chenove|FR
chenzhou|CN
chenôve|FR
cheonan|KR
chepetivka|UA
cherbourg|FR
cheremushki|RU
cheremushky|UA
cherepovets|RU
cherepovéts|RU
cherkasy|UA
cherkessk|RU
chernihiv|UA
chernivtsi|UA
chertanovo yuzhnoye|RU
cherëmushki|RU
chesapeake|US
chesterfield|GB
chestermere|CA
chester|GB?
cheval blanc|FR
chevigny saint sauveur|FR
chevilly larue|FR
chevreuse|FR
chevry cossigny|FR
cheïkh meskîne|SY
chi linh|VN
chiang mai|TH
chiayi|TW
chiba|JP
chibok|NG
chicago|US
chichicastenango|GT
chiclayo|PE
chicoutimi|CA
chico|US
chihuahua|MX
chilanzar|UZ
chililabombwe|ZM
chillan|CL
chilliwack downtown|CA
chilliwack|CA
chilly mazarin|FR
chillán|CL
chimaltenango|GT
chimbote|PE
chimkent|KZ
chimoio|MZ
chinandega|NI
chinatown|US
chinautla|GT
chingola|ZM
chinhoyi|ZW
chiniot|PK
chinju|KR
chinon|FR
chipata|ZM
chiquimula|GT
chiraz|IR
chirchiq|UZ
chisinau|MD
chitato|AO
chita|RU?
chittagong|BD
chitungwiza|ZW
chizhou|CN
chlef|DZ
chmistar|LB
chmistâr|LB
cho lon|VN
choa chu kang new town|SG
choisy au bac|FR
choisy le roi|FR
chokolivka|UA
cholet|FR
choloma|HN
cholula|MX
chom thong|TH
choma|ZM
chomedey|CA
chon buri|TH
chon thanh|VN
chongjin|KP
chongming|CN
chongqing|CN
chorzow|PL
chorzów|PL
choupachkar|RU
chournkanta|EG
chrang chamreh muoy|KH
christchurch|NZ
chula vista|US
chumakivskyi|UA
chunga|ZM
chunian|PK
church yonge corridor|CA
chur|CH
chutes lavie|FR
chuxiong|CN
chuzhou|CN
chystyakove|UA
châlette sur loing|FR
châlons en champagne|FR
château d'olonne|FR
château du loir|FR
château gontier|FR
château landon|FR
château renault|FR
château thierry|FR
châteaubernard|FR
châteaubourg|FR
châteaubriant|FR
châteaudun|FR
châteaugiron|FR
châteauguay|CA
châteaulin|FR
châteauneuf du faou|FR
châteauneuf les martigues|FR
châteauneuf sur charente|FR
châteauneuf sur isère|FR
châteauneuf sur loire|FR
châteaurenard|FR
châteauroux|FR
châtel guyon|FR
châtelaillon plage|FR
châtelet|BE
châtelineau|BE
châtellerault|FR
châtenay malabry|FR
châtenois|FR
châtenoy le royal|FR
châtillon sur chalaronne|FR
châtillon sur seiche|FR
châtillon sur seine|FR
châtillon|FR
chécy|FR
chépétivka|UA
chêne bougeries|CH
chêne feuillu|FR
chí linh|VN
chũ|VN?
chơn thành|VN
chợ lớn|VN
cibinong|ID
cibitoke|BI
ciboure|FR
ciego de avila|CU
ciego de ávila|CU
cienfuegos|CU
cigli|TR
cilegon|ID
cimahi|ID
cimiez|FR
cincinnati|US
ciney|BE
cinisello balsamo|IT
cinq avenues|FR
circoiscrizione iii|IT
circoiscrizione ii|IT
circoiscrizione iv|IT
circoiscrizione i|IT
circoiscrizione viii|IT
circoiscrizione vii|IT
circoiscrizione vi|IT
circoiscrizione v|IT
cirebon|ID
cires les mello|FR
cires lès mello|FR
city of port phillip|AU
city of westminster|GB
ciudad apodaca|MX
ciudad benito juarez|MX
ciudad benito juárez|MX
ciudad bolivar|VE
ciudad bolívar|VE
ciudad camilo cienfuegos|CU
ciudad del este|PY
ciudad general escobedo|MX
ciudad guayana|VE
ciudad juarez|MX
ciudad juárez|MX
ciudad lineal|ES
ciudad lopez mateos|MX
ciudad lópez mateos|MX
ciudad nezahualcoyotl|MX
ciudad obregon|MX
ciudad obregón|MX
ciudad victoria|MX
ciutat vella|ES
cixi|CN
cizre|TR
ciğli|TR
clairlea birchmount|CA
claix|FR
clamart|FR
clamecy|FR
clapiers|FR?
clarksville|US
claye souilly|FR
clearwater|US
cleder|FR
clementi housing estate|SG
cleon|FR?
clermont ferrand|FR
clermont|FR
cleveland|US?
clichy sous bois|FR
clichy|FR
clinton township|US
clisson|FR
clohars carnoet|FR
clohars carnoët|FR
clouange|FR
cloverdale|CA
clovis|US?
cluj napoca|RO
cluj|RO
cluny|FR
cluses|FR?
cléder|FR
cléon|FR?
co do|VN
coacalco|MX
coatepeque|GT
coatzacoalcos|MX
coban|GT
coblence|DE
cobly|BJ
cobán|GT
cochabamba|BO
cochin|IN
cochrane|CA?
cognac|FR?
cognin|FR
cogolin|FR
coignieres|FR
coignières|FR
coimbatore|IN
coimbra|PT
colchester|GB
colfontaine|BE
college station|US
colmar|FR
cologne|DE
colomb bechar|DZ
colomb béchar|DZ
colombelles|FR
colombes|FR
colombo|LK?
colomiers|FR
colonia del valle|MX
colorado springs|US
columbia|US
columbus|US?
combourg|FR
combs la ville|FR
comilla|BD
comines|FR
commentry|FR
commercy|FR
communay|FR
como|IT
compiegne|FR
compiègne|FR
compton|US?
comrat|MD
comé|BJ
conakry|GN
concarneau|FR
concepcion|CL?
concepción|CL?
conception bay south|CA
conches en ouche|FR
concord|US
condat sur vienne|FR
conde sur l'escaut|FR
conde sur noireau|FR
condrieu|FR
condé sur l'escaut|FR
condé sur noireau|FR
confederation|CA
conflans sainte honorine|FR
constance|DE?
constanta|RO
constantine|DZ?
constantinople|TR|Istanbul
constanța|RO|Constanta
contagem|BR
contrexeville|FR
contrexéville|FR
copenhagen|DK
copenhague|DK
copiapo|CL
copiapó|CL
coquimbo|CL
coquitlam west|CA
coquitlam|CA
coral springs|US
corbas|FR
corbeil essonnes|FR
corbie|FR
cordoba|AR
cordoue|ES
core neighbourhoods|CA
corenc|FR
corinthe|GR
cork|IE
corlu|TR
cormeilles en parisis|FR
cormelles le royal|FR
cormontreuil|FR
cornebarrieu|FR
cornimont|FR
cornwall|CA
corpus christi|US
corrientes|AR
corte|FR
corum|TR?
cosne cours sur loire|FR
costa mesa|US
cotabato|PH
cote saint luc|CA
cotonou|BJ
coublevie|FR
coubron|FR
coudekerque branche|FR
coueron|FR
coulaines|FR
coulanges les nevers|FR
coulanges lès nevers|FR
coulogne|FR
coulommiers|FR
coulounieix chamiers|FR
courbevoie|FR
courcelles les lens|FR
courcelles lès lens|FR
courcelles|BE
courcouronnes|FR
courdimanche|FR
cournon d'auvergne|FR
cournonterral|FR
courpiere|FR
courpière|FR
courrieres|FR
courrières|FR
cours la ville|FR
coursan|FR
courseulles sur mer|FR
courtenay|CA?
courthezon|FR
courthézon|FR
courtrai|BE
courtry|FR
coutances|FR
coutras|FR
couvin|BE
couzeix|FR
couëron|FR
coventry|GB
cové|BJ
cox's bazar|BD
coyah|GN
coye la foret|FR
coye la forêt|FR
coyoacan|MX
coyoacán|MX
cracovie|PL
craiova|RO
cran gevrier|FR
crans montana|CH
cranves sales|FR
craon|FR
craponne|FR
crawley|GB?
cregy les meaux|FR
crehange|FR
creil|FR
cremona|IT
cremone|IT|Crémone
crepy en valois|FR
crespin|FR
crest|FR
creteil|FR
creutzwald|FR
croissy sur seine|FR
croix des bouquets|HT
croix|FR?
crolles|FR
crosne|FR
croulebarbe|FR
croydon|GB
crozon|FR
cruseilles|FR
crégy lès meaux|FR
créhange|FR
crémone|IT
crépy en valois|FR
créteil|FR
cuauhtemoc|MX
cuauhtémoc|MX
cuautitlan izcalli|MX
cuautitlán izcalli|MX
cucq|FR
cucuta|CO
cuenca|EC
cuernavaca|MX
cuers|FR
cuges les pins|FR
cugnaux|FR
cuiaba|BR
cuiabá|BR
cuincy|FR
cuito|AO
culiacan|MX
culiacán|MX
cumana|VE
cumaná|VE
cung kiem|VN
cung kiệm|VN
curitiba|BR
cusco|PE
cusset|FR
cuttack|IN
cuíto|AO
cyangugu|RW
cyato|RW
cypress|US
cysoing|FR
czestochowa|PL
częstochowa|PL
cà mau|VN
cárdenas|CU?
cân tho|VN|Can Tho
cébazat|FR
córdoba|AR|Cordoba
côme|IT?
côte saint luc|CA
cúcuta|CO|Cucuta
cần giuộc|VN
cần thơ|VN
cầu giấy|VN
cẩm phả mines|VN
cẩm phả|VN
cờ đỏ|VN
da lat|VN
da nang|VN
da nyin kone|MM
daail|SY
dabola|GN
dabou|CI
dabrowa gornicza|PL
dacca|BD
dadaab|KE
daegu|KR
daejeon|KR
dagadji|CI
dagana|SN
dagbao i|CI
dagenham|GB
dagneux|FR
dahmani|TN
daik u|MM
dainville|FR
dakar|SN
dakhla|MA
dakoro|NE
dalat|VN|Da Lat
dalian|CN
daliyat al karmel|IL
dallas|US
daloa|CI
daly|US?
damanhour|EG
damanhur|EG
damanhûr|EG
damascus|SY
damietta|EG
dammam|SA
dammarie les lys|FR
dammartin en goele|FR
dammartin en goële|FR
danai|MM
danane|CI
danang|VN|Da Nang
danané|CI
dandong|CN
dangkao|KH
danjoutin|FR
danli|HN
danlí|HN
dano|BF
dantzig|PL|Gdansk
daoukro|CI
dapaong|TG
daqing|CN
dar bouazza|MA
dar chabanne|TN
dar el haj taieb|TN
dar el haj taïeb|TN
dar es salaam|TZ
dar naim|MR
daraiya|SY
daraya|SY
dara|SN?
dardilly|FR
darhan|MN
darlington|GB
darmstadt|DE
darnah|LY
darnetal|FR
darnytskyi masyv|UA
darnytsya|UA
darnétal|FR
dartmouth|CA
darwin|AU?
dasmarinas|PH
dasmariñas|PH
dassa zoume|BJ
dassa zoumè|BJ
datong|CN
daule|EC
davangere|IN
davao|PH
davenport|US?
david|PA?
davie|US?
davos|CH
davtashen|AM
dawbon|MM
dawei|MM
dax|FR?
dayrah|AE
dayton|US?
dazhou|CN
daél|SY
dchira el jihadia|MA
dearborn|US?
deauville|FR
debaltseve|UA
debre birhan|ET
debre tabor|ET
debrecen|HU
decan|XK
decazeville|FR
dechy|FR
decines charpieu|FR
decize|FR
dedougou|BF
deer valley|US
dehiwala mount lavinia|LK
dehradun|IN
deinze|BE
deir al zour|SY
deir el balah|PS
deir el zor|SY|Deir ez-Zor
deir ez zor|SY
deir ezzor|SY|Deir ez-Zor
deir hafero|SY
deir hafer|SY
deir hafir|SY
deir hâfero|SY
deir hâfir|SY
deirik|SY
delemont|CH
delft|NL
delhi|IN|New Delhi
delicias|ES
delle|FR
delmas|HT?
delphes|GR
delta|CA?
delémont|CH
den den|TN
denain|FR
denderleeuw|BE
dendermonde|BE
denizli|TR
denpasar|ID
denton|US?
denver|US
deols|FR
depok|ID
dera ghazi khan|PK
dera ismail khan|PK
deraa|SY
deraâ|SY
derbent|RU
derby|GB?
deressia|TD
derezor|SY
derik|SY?
derince|TR
derna|LY
des moines|US
descartes|FR
desertines|FR
desmarchais crawford|CA
desna|UA
desnyanskyi|UA
dessalines|HT
dessie|ET?
dessouk|EG
destelbergen|BE
desvres|FR
detroit|US|Détroit
deuil la barre|FR
deurne|BE
deventer|NL
deville les rouen|FR
deyang|CN
dezfoul|IR
dezful|IR
dezhou|CN
deçan|XK
deïr ez zor|SY
deïr hâfer|SY
deïrîk|SY
dhabad|SO
dhahran|SA
dhaka|BD|Dacca
dhamas|SO
dhanbad|IN
dhangadhi|NP
dharamsala|IN
di an|VN
diadema|BR
dialakorodji|ML
diamniadio|SN
dianra|CI
diaoube|SN
diaoubé|SN
diawala|CI
didy|MG?
diebougou|BF
diegonefla|CI
diekirch|LU
diema|ML
dien ban|VN
dien bien phu|VN
diepenbeek|BE
dieppe|FR
diepsloot|ZA
diest|BE
dietikon|CH
dieulouard|FR
dieuze|FR
diez de octubre|CU
diffa|NE
differdange|LU
digne les bains|FR
digoin|FR
dihok|IQ
diinsoor|SO
dijon|FR
dikhil|DJ
diksmuide|BE
dilbeek|BE
dili|TL
dilling|SD
dimbokro|CI
dimitrovgrad|RU
dimona|IL
din daeng|TH
dinant|BE?
dinan|FR
dinard|FR
dinguiraye|GN
dingxi|CN
dioila|ML
diourbel|SN
diourou|ML
dioïla|ML
dire dawa|ET
diré|ML?
dison|BE
dives sur mer|FR
divichibazar|AZ
divion|FR
divonne les bains|FR
divo|CI?
dixinn|GN
diyarbakir|TR
diyarbakır|TR|Diyarbakir
diébougou|BF
diégonéfla|CI
diéma|ML
diên biên phu|VN|Dien Bien Phu
diện bàn|VN
djakarta|ID
djalalabad|AF|Jalalabad
djankoi|UA
djankoï|UA
djapadji|CI
djarablous|SY
djebail|LB
djeble|SY
djeddah|SA
djedda|SA|Djeddah
djedeia|TN
djedeida|TN
djedeïa|TN
djedeïda|TN
djedjelli|DZ
djelfa|DZ
djemmal|TN
djenne|ML
djenné|ML
djerablous|SY
djerba|TN
djeroud|SY
djibouti chhi|DJ
djibouti|DJ
djibo|BF
djidja|BJ
djidjelli|DZ
djisr el choghour|SY
djougou|BJ
djounie|LB
djébail|LB
djéblé|SY
djéroud|SY
djérâbloûs|SY
dnipropetrovsk|UA|Dnipro
dniprovskyi|UA
dnipro|UA
doba|TD
doboj|BA
dodoma|TZ
dogbo|BJ
dogomet|GN
dogondoutchi|NE
doha|QA
dohouk|IQ
dol de bretagne|FR
dole|FR?
dolisie|CG
dollard des ormeaux|CA
dombasle sur meurthe|FR
dombivali|IN
domene|FR
domerat|FR
domfront|FR
domont|FR
dompierre sur besbre|FR
dompierre sur mer|FR
domène|FR
domérat|FR
don bosco|FR
don valley village|CA
donaustadt|AT
doncaster|GB
dondaguy rostov|RU
donetsk|UA
dong da|VN
dong ha|VN
dong hoi|VN
dong nai|VN
dong xoai|VN
donges|FR
dongguan|CN
donghol sigon|GN
dongola|SD
dongying|CN
donzere|FR
donzère|FR
dorchester|US
dordrecht|NL
dori|BF?
doropo|CI
dorset park|CA
dortmund|DE
dos hermanas|ES
dosso|NE
douai|FR
douako|GN
douala|CM
douar hicher|TN
douarnenez|FR
douchanbe|TJ
douchanbé|TJ
douchy les mines|FR
doue la fontaine|FR
douentza|ML
dougabougou|ML
dougnane|SN
doujail|IQ
doujaïl|IQ
doullens|FR
douma|SY
dourdan|FR
dourges|FR
dour|BE
douvaine|FR
douvres la delivrande|FR
douvres la délivrande|FR
douvres|GB
douvrin|FR
douz|TN
doué la fontaine|FR
dovercourt wallace emerson junction|CA
dovzhansk|UA
downey|US?
downsview roding cfb|CA
downtown halifax|CA
downtown vancouver|CA
dragash|XK
draguignan|FR
drammen|NO
drancy|FR
draveil|FR
dresden|DE
dresde|DE
dreslincourt|FR
dreux|FR
drohobych|UA
drongen|BE
drummondville|CA
drusenheim|FR
druzhkivka|UA
dschang|CM
dubai investments park|AE
dubai marina|AE
dubai silicon oasis|AE
dubai|AE|Dubaï
dubaï|AE
dubendorf|CH
dublin|IE
dubreka|GN
dubrovnik|HR
dubréka|GN
duc pho|VN
duc trong|VN
duclair|FR
dudelange|LU
dudley|GB?
duekoue|CI
duekoué|CI
duffel|BE
dugny|FR
duhok|IQ
duisburg|DE
dumai|ID
dun sur auron|FR
dundee|GB?
dunedin|NZ
dunkerque|FR
duque de caxias|BR
durban|ZA
duren|DE
durgapur|IN
durham|US?
durres|AL|Durrës
durrës|AL
dushanbe|TJ
dusseldorf|DE|Düsseldorf
duvernay|CA
duzce|TR
dzerzhinsk|RU
dzhankoy|UA
dzjibuty|DJ
dzjibûty|DJ
dà lạt|VN
dà nang|VN|Da Nang
dâail|SY
dâraiya|SY
décines charpieu|FR
dédougou|BF
déols|FR
déressia|TD
dérna|LY
désertines|FR
détroit|US
déville lès rouen|FR
dêrezor|SY
dêrik|SY?
dêrîk|SY?
dông hà|VN
dûhok|IQ
dübendorf|CH
düren|DE
düsseldorf|DE
düzce|TR
dąbrowa górnicza|PL
dĩ an|VN
dưc trọng|VN
dống đa|VN
dồng hới|VN
dồng xoài|VN
dức phổ|VN
east chattanooga|US
east flatbush|US
east hampton|US
east harlem|US
east hastings|CA
east helsinki|FI
east independence|US
east jerusalem|PS
east london|ZA
east los angeles|US
east new york|US
eastbourne|GB
eaubonne|FR
eaunes|FR
eauze|FR
ebba ksour|TN
ebikon|CH
ebolowa|CM
ebute ikorodu|NG
ecatepec de morelos|MX
echirolles|FR
eckbolsheim|FR
ecmiadzin|AM
ecommoy|FR
ecouen|FR
ecouflant|FR
ecquevilly|FR
ecrouves|FR
ecublens|CH
ecully|FR
ed dana|SY
ed dâna|SY
edegem|BE
ede|NG?
edimbourg|GB|Édimbourg
edinburgh|GB
edirne|TR
edison|US?
edjmiatsin|AM
edkou|EG
edmond|US?
edmonton|CA
edogawe|JP
edéa|CM
eeklo|BE
effretikon|CH
efon alaaye|NG
eghezee|BE
eghezée|BE
egletons|FR
egly|FR
eguilles|FR
eilat|IL
eimsbuttel|DE
eimsbüttel|DE
eindhoven|NL
einsiedeln|CH
eixample|ES
ekaterinbourg|RU
ekeren|BE
ekibastouz|KZ
ekibastuz|KZ
ekondo titi|CM
ekpé|BJ
el achir|DZ
el ain|TN
el aioun|MR
el alamein|EG
el aouina|TN
el arich|EG
el aïoun|MR
el bayadh|DZ
el bouleida|DZ
el cajon|US
el daein|SD
el dibir|SO
el eulma|DZ
el facher|SD|El-Fasher
el fahs|TN
el faiyum|EG
el faiyûm|EG
el fasher|SD
el fashir|SD|El-Fasher
el geneina fort|SD
el geneina|SD
el ghaziye|LB
el ghâzîyé|LB
el hamma|TN
el hermel|LB
el hrak|SY
el hrâk|SY
el jadida|MA
el jem|TN
el kef|TN
el kelaa des srarhna|MA
el khroub|DZ
el kroub|DZ
el ksar|TN
el masura|EG
el masûra|EG
el medjdel|IL
el mgarsa|TN
el monte|US
el mourouj|TN
el obeid|SD
el oued|DZ
el paso|US
el progreso|HN
el qahira|EG
el qnaitra|SY
el qnaïtra|SY
el qoussair|SY
el qâhira|EG
el simbillawein|EG
el simbillâwein|EG
el ubour|EG
elancourt|FR
elazig|TR
elazığ|TR
elbasan|AL
elbeuf|FR
elblag|PL
elbląg|PL
elche|ES
eldoret|KE
elgin|US?
elista|RU
elizabeth|US?
elk grove|US
elmhurst|US
elne|FR
eloy alfaro|EC
els banys d'arles|FR
elven|FR
emalahleni|ZA
embrun|FR
emerainville|FR
emmen|CH
en nachount|SD
en naqourah|LB
en naqoura|LB
en nâqoûra|LB
enerhodar|UA
enfield town|GB
engels|RU
enghien les bains|FR
enn naqoura|LB
enn nâqoura|LB
enschede|NL
ensenada|MX
ensisheim|FR
ensues la redonne|FR
ensuès la redonne|FR
entebbe|UG
enterprise|US
entraigues sur la sorgue|FR
enugu|NG
epagny|FR
epernay|FR
epernon|FR
epinal|FR
epinay sous senart|FR
epinay sous sénart|FR
epinay sur orge|FR
epinay sur seine|FR
epone|FR
epworth|ZW
epône|FR
equeurdreville hainneville|FR
er roseires|SD
eragny|FR
erbil|IQ
erdenet|MN
erebouni|AM
erebuni|AM
eregli|TR
erembodegem|BE
ereğli|TR
erfurt|DE
ergue gaberic|FR
ergué gabéric|FR
erie|US
erlangen|DE
ermont|FR
ernee|FR
ernée|FR
erode|IN
erquinghem lys|FR
erquy|FR
errachidia|MA
erstein|FR
erzincan|TR
erzurum|TR
esbly|FR
escalquens|FR
escaudain|FR
escautpont|FR
esch sur alzette|LU
eschau|FR
escondido|US
escuintla|GT
eseka|CM
esenler|TR
esenyurt|TR
eslamshahr|IR
esmeraldas|EC
esna|EG
esneux|BE
espalion|FR
espaly saint marcel|FR
espoo|FI
essaouira|MA
essen|DE
essey les nancy|FR
essey lès nancy|FR
esslingen|DE
estaires|FR
esteli|NI
estelí|NI
estrees saint denis|FR
estrées saint denis|FR
esvres|FR
eséka|CM
et taiyiba|IL
etain|FR
etampes|FR
etaples|FR
etchmiadzin|AM
etobicoke|CA
etoile sur rhone|FR
etoile sur rhône|FR
etrechy|FR
etrepagny|FR
etréchy|FR
etrépagny|FR
ettadhamen|TN
ettelbruck|LU
etterbeek|BE
etwatwa|ZA
eugene|US?
eupen|BE
evansville|US
evaton|ZA
everett|US?
evere|BE
evergem|BE
evian les bains|FR
evin malmaison|FR
evreux|FR
evron|FR
evry|FR
exeter|GB
eybens|FR
eyguieres|FR
eyguières|FR
eyragues|FR
eysines|FR
ez zahra|TN
ezanville|FR
eçmiadzin|AM
eṭ ṭaiyiba|IL
fabregues|FR
fabrègues|FR
faches thumesnil|FR
fagnieres|FR
fagnières|FR
fairfield|US
fairview|CA
faisalabad|PK
falaise|FR?
fall river|US
fallingbrook|CA
falloujah|IQ
fallouja|IQ|Falloujah
famagouste|CY
fameck|FR
fana|ML?
fandriana|MG
fara department|BF
farafangana|MG
farah|AF?
faranah|GN
faratsiho|MG
farebersviller|FR
fargo|US
faridabad|IN
faro|PT
farâh|AF?
farébersviller|FR
fastiv|UA
fatick|SN
fatih|TR
fatima|PT?
faulquemont|FR
faverges|FR
favoriten|AT
faya largeau|TD
fayence|FR
fayetteville|US
fayoum|EG
fayyoum|EG
fayzabad|AF
fecamp|FR
federal way|US
fegersheim|FR
feignies|FR
feira de santana|BR
feludja|IQ
fenain|FR
fengolo|CI
fengshan|TW
fengxiang|CN
fenoarivo atsinanana|MG
fenouillet|FR?
feodosiya|UA
fergana|UZ
ferghana|UZ
feriana|TN
ferizaj|XK
ferkessedougou|CI
ferkessédougou|CI
fernando de la mora|PY
ferney voltaire|FR
ferrara|IT?
ferrare|IT
ferriere la grande|FR
ferrière la grande|FR
fes al bali|MA
fes le vieux|MA
fes|MA?
feurs|FR
feytiat|FR
feyzin|FR
fianarantsoa|MG
fianga|TD
figeac|FR
figuil|CM
finnkolo|ML
firminy|FR
fismes|FR
five mountains|RU
flatbush|US
flayosc|FR
fleetwood|CA?
flemalle grande|BE
flemalle haute|BE
fleron|BE
flers en escrebieux|FR
flers|FR
fleurance|FR
fleurus|BE
fleury les aubrais|FR
fleury merogis|FR
fleury mérogis|FR
fleury sur orne|FR
flines lez raches|FR
flint|US?
floirac|FR
florange|FR
florence|IT?
florensac|FR
florianopolis|BR
florianópolis|BR
floridablanca|CO
floridsdorf|AT
flémalle grande|BE
flémalle haute|BE
fléron|BE
fnidek|MA
foggia|IT
foix|FR
folie mericourt|FR
folie méricourt|FR
folschviller|FR
fondettes|FR
fonsorbes|FR
fontaine les dijon|FR
fontaine lès dijon|FR
fontainebleau|FR
fontaines sur saone|FR
fontaines sur saône|FR
fontaine|FR?
fontanar|CU
fontana|US?
fontem|CM
fontenay aux roses|FR
fontenay le comte|FR
fontenay le fleury|FR
fontenay sous bois|FR
fontenay tresigny|FR
fontenay trésigny|FR
forbach|FR
forcalquier|FR
fordham|US?
fordow|IR|Fordo
fordo|IR
forecariah|GN
forges les bains|FR
forges les eaux|FR
forli|IT
forlì|IT
formosa|AR
fort collins|US
fort de france|MQ
fort erie|CA
fort garry south|CA
fort lauderdale|US
fort mardyck|FR
fort mcmurray|CA
fort wayne|US
fort worth|US
fortaleza|BR
fortechnyi|UA
forécariah|GN
fos sur mer|FR
foshan|CN
fouchana|TN
fouesnant|FR
fougeres|FR
fougerolles|FR
fougères|FR?
fouillard|FR
foulayronnes|FR
foum tatahouine|TN
foum tataouine|TN
foumban|CM
foumbot|CM
fouquieres les lens|FR
fouquières lès lens|FR
fouras|FR
fourchambault|FR
fourmies|FR
fourqueux|FR
foz do iguacu|BR|Foz do Iguaçu
foz do iguaçu|BR
fraisses|FR
frameries|BE
franceville|GA
francfort sur le main|DE|Francfort
francfort|DE
francheville|FR
francistown|BW
franconville|FR
frankfurt am main|DE
frankfurt|DE|Francfort
fraser heights|CA
frauenfeld|CH
fredericton northside|CA
fredericton|CA
frederiksberg|DK
fredrikstad|NO
freetown|SL
freiburg|DE|Fribourg-en-Brisgau
freienbach|CH
frejus|FR
fremont|US
freneuse|FR
fresnes sur escaut|FR
fresnes|FR
fresno|US
frevent|FR
freyming merlebach|FR
fria|GN
fribourg en brisgau|DE
fribourg|CH
friedrichshain|DE
frisco|US
friville escarbotin|FR
froges|FR
fronan|CI
frontignan|FR?
fronton|FR?
frouard|FR
frouzins|FR
fréjus|FR
frévent|FR
fuencarral el pardo|ES
fuencarral|ES
fuenlabrada|ES
fujairah|AE
fujisawa|JP
fukui shi|JP
fukuoka|JP
fukushima|JP
fukuyama|JP
fullerton|US?
fumay|FR
fumel|FR
funchal|PT
fundong|CM
fuorigrotta|IT
furiani|FR
furth|DE
fushun|CN
fuveau|FR
fuxin|CN
fuyang|CN
fuzhou|CN
fuzuli|AZ
fátima|PT?|Fatima
fès al bali|MA
fès le vieux|MA
fès|MA
fécamp|FR
fürth|DE
gaalkacyo|SO
gabes|TN|Gabès
gabiadji|CI
gaborone|BW
gabouk|SA
gabès|TN
gabés|TN
gafsa|TN
gagnoa|CI
gagny|FR
gaillac|FR
gaillard|FR?
gaillon|FR
gainesville|US
gairaut|FR
galebre|CI
gallardon|FR
galle|LK?
galway|IE
galébré|CI
gambetta|FR
gamboma|CG
gambsheim|FR
gammouda|TN
gan yavne|IL
gandajika|CD
gandja|AZ
gandzha|AZ|Gandja
gand|BE
gane tiqwa|IL
ganei tikva|IL
ganges|FR
ganja|AZ
gannat|FR
ganne tikva|IL
ganne tiqwa|IL
ganné tikva|IL
ganné tiqwa|IL
ganshoren|BE
ganvie|BJ
ganvié|BJ
ganzhou|CN
gan|FR?
gané tiqwa|IL
gaoua|BF
gao|ML?
gap|FR?
garango|BF
garches|FR
garchizy|FR
gardanne|FR
garden grove|US
gardez|AF?
gardêz|AF?
gareoult|FR
gargenville|FR
garges les gonesse|FR
garges lès gonesse|FR
garissa|KE
garland|US?
garons|FR?
garoowe|SO
garoua boulai|CM
garoua boulaï|CM
garoua|CM
garoueh|SO
garowe|SO
garéoult|FR
gasperich|LU
gatineau|CA
gattieres|FR
gattières|FR
gauchy|FR
gavle|SE
gaya|IN
gazakh|AZ
gaza|PS
gaziantep|TR
gazipur|BD
gbapleu|CI
gbarnga|LR
gboko|NG
gdansk|PL
gdańsk|PL|Gdansk
gdynia|PL
gebiley|SO
gebze|TR
gedera|IL
geelong|AU
geel|BE
geispolsheim|FR
geita|TZ
gela|IT?
gelos|FR
gelsenkirchen|DE
gembloux|BE
gemena|CD
gemenos|FR
genappe|BE
genas|FR
genay|FR
general santos|PH
genes|IT|Gênes
geneva|CH?
geneve|CH|Genève
genk|BE
genlis|FR
gennevilliers|FR
genoa|IT
gentbrugge|BE
gentilly|FR
gent|BE|Gand
genève|CH
georgetown|GY
george|ZA?
geraardsbergen|BE
gerardmer|FR
gera|DE
gereida|SD
gereshk|AF
germiston|ZA
gerone|ES|Gérone
geryville|DZ
gerzat|FR
gesundbrunnen|DE
getafe|ES
gex|FR?
geylang|SG
ghadames|LY|Ghadamès
ghadamès|LY
ghannouch|TN
ghardaia|DZ|Ghardaïa
ghardaïa|DZ
gharyan|LY
ghazieh|LB
ghaziye|LB
ghaziyé|LB
ghazni|AF
gherroue|SO
ghisonaccia|FR
ghormach|AF
ghubaysh|SD
gia lam|VN
gia lâm|VN
gia nghia|VN
gia nghĩa|VN
gia rai|VN
giberville|FR
gien|FR?
gieres|FR
gif sur yvette|FR
gifu|JP
gigean|FR
gignac la nerthe|FR
gignac|FR
gihombo|RW
gijon|ES
gijón|ES
gikongoro|RW
gilbert|US?
gillingham|GB
gilly|BE?
gioumri|AM|Gyumri
giresun|TR
girga|EG
girona|ES
gisenyi|RW
gisors|FR
gitarama|RW
gitega|BI
gitesi|RW
giugliano in campania|IT
givatayim|IL
givet|FR
givors|FR
givry|FR
giza|EG
gizeh|EG
gizé|EG
giá rai|VN
gières|FR
gjakove|XK
gjakovë|XK
gjilan|XK
glarus|CH
glasgow|GB
glazoue|BJ
glazoué|BJ
glazov|RU
gleize|FR
gleizé|FR
glendale|US
glenfield jane heights|CA
gligbeuadji|CI
gliwice|PL
glogovac|XK
gloucester|CA
glyfada|GR
glyfáda|GR
gnatroa|CI
go cong|VN
go vap|VN
godome|BJ
godomè|BJ
gogrial|SS
gohouo|CI
goiania|BR
goiânia|BR
golbey|FR
gold coast|AU
golfe|AO
goma|CD
gombe|NG
gomel|BY
gomez palacio|MX
gonaives|HT|Gonaïves
gonate|CI
gonaté|CI
gonaïves|HT
gond pontouvre|FR
gondar|ET
gondecourt|FR
gonder|ET
gonesse|FR
gonfaron|FR
gorakhpur|IN
gorbella|FR
gori|GE
gorzow wielkopolski|PL
gorzów wielkopolski|PL
goré|TD?
gossau|CH
goteborg|SE|Göteborg
gothenburg|SE
gottingen|DE
gouesnou|FR
goulette|TN?
goulimine|MA
gounou gaya|TD
gourcy|BF
gourdon|FR
goure|NE?
gourin|FR
gournay en bray|FR
gournay sur marne|FR
gouré|NE?
gousany|AZ
gousan|AZ
goussainville|FR
goussan|AZ
gouvieux|FR
goya|CI
goycay|AZ
goz beida|TD
gqeberha|ZA
grabels|FR
gradignan|FR
grajau|BR
grajaú|BR
gramat|FR
granada|ES
granby|CA
grand bassam|CI
grand champ|FR
grand charmont|FR
grand couronne|FR
grand fort philippe|FR
grand lahou|CI
grand prairie|US
grand rapids|US
grand zattry|CI
grande prairie|CA
grande synthe|FR
grandview woodlands|CA
grangwav|HT
grans|FR
granville|FR?
grasse|FR?
graulhet|FR
gravelines|FR
gravesend|US
gravigny|FR
gray|FR?
graz|AT
greasque|FR
greater sudbury|CA
greeley|US?
green bay|US
greensboro|US
greenville|US
gremda|TN
grenade|ES
grenay|FR
grenchen|CH
grenoble|FR
gresham|US?
gressier|HT
gretz armainvilliers|FR
grevenmacher|LU
grez doiceau|BE
grezieu la varenne|FR
grigny sur rhone|FR
grigny sur rhône|FR
grigny|FR
grimaud|FR?
grimbergen|BE
grimsby|CA
grivegnee|BE
grivegnée|BE
grodno|BY
grombalia|TN
groningen|NL
groningue|NL
groslay|FR
groznai|RU
grozny|RU
groznâi|RU
gréasque|FR
grézieu la varenne|FR
guadalajara|MX
guadalupe|MX?
guanabacoa|CU
guangyuan|CN
guangzhou|CN|Canton
guankou|CN
guantanamo|CU
guantánamo|CU|Guantanamo
guaruja|BR
guarujá|BR
guarulhos|BR
guatemala|GT
guayaquil|EC
guaynabo|PR
guebwiller|FR
gueckedou|GN
guediawaye|SN
guelendeng|TD
guelendjik|RU
guelma|DZ
guelmim|MA
guelph|CA
guemene penfao|FR
guenange|FR
guepaouo|CI
guerande|FR
guercif|MA
gueret|FR
guernica|ES
guerou|MR
guer|FR
guesnain|FR
gueugnon|FR
guezon|CI
guiberoua|CI
guibéroua|CI
guichen|FR
guidan roumdji|NE
guidel plage|FR
guidiguis|CM
guidonia montecelio|IT
guigang|CN
guiglo|CI
guildford|CA
guilers|FR
guilherand granges|FR
guilin|CN
guines|FR
guingamp|FR
guinguineo|SN
guinguinéo|SN
guipavas|FR
guir zerik|SY
guir zérik|SY
guise|FR?
guiyang|CN
guizeh|EG|Gizeh
gujan mestras|FR
gujangbagh|CN
gujranwala|PK
gujrat|PK
guli|CN
gulu|UG
gumi|KR
gundershoffen|FR
guntur|IN
gurue|MZ
gurugram|IN
gurúè|MZ
gusau|NG
gustavo adolfo madero|MX
gutersloh|DE
guwahati|IN
guyancourt|FR
guyuan|CN
guédiawaye|SN
guémené penfao|FR
guénange|FR
guépaouo|CI
guérande|FR
guéret|FR
guézon|CI
guînes|FR
gwadar|PK
gwalior|IN
gwangju|KR
gwangmyeong|KR
gwa|MM?
gweru|ZW
gyanja|AZ|Gandja
gyeongju|KR
gyumri|AM
győr|HU
gävle|SE
gémenos|FR
gérardmer|FR
gérone|ES
géryville|DZ
gênes|IT
gò công|VN
gò vấp|VN
gómez palacio|MX
göteborg|SE
göttingen|DE
göyçay|AZ
gütersloh|DE
ha long|VN
ha tien|VN
ha tinh|VN
haaltert|BE
haarlem|NL
habbouch|LB
habboush|LB
habboûch|LB
habsheim|FR
haciqabul|AZ
hacmaz|AZ
hacıqabul|AZ
hadera|IL
hadrumete|TN
hadrumète|TN
haeju|KP
hafar al batin|SA
hafizabad|PK
hagen|DE?
hagetmau|FR
hagondange|FR
haguenau|FR
hai ba trung|VN
hai bà trưng|VN
hai chau|VN
hai duong|VN
hai phong|VN|Haïphong
haifa|IL|Haïfa
haikou|CN
haillicourt|FR
haiphong|VN|Haïphong
haisnes|FR
haji zeynalabdin|AZ
hajiawa|IQ
hakha|MM
hakodate|JP
halabja|IQ
halepce|IQ
halepçe|IQ
halifax|CA
hallennes lez haubourdin|FR
halle|BE?
halluin|FR
halmstad|SE
halton hills|CA
hamamatsu|JP
hama|SY
hambantota|LK
hambourg|DE
hamburg mitte|DE
hamburg nord|DE
hamburg|DE|Hambourg
hamhung|KP
hamilton|CA?
hamma bouniane|DZ
hamma bouziane|DZ
hammam lif|TN
hammam sousse|TN
hammamet|TN
hamman sousse|TN
hamme|BE
hamm|DE?
hampton|US?
ham|FR?
handan|CN
hangzhou|CN
haninge|SE
hannover|DE|Hanovre
hannut|BE
hanoi|VN
hanovre|DE
hanzhong|CN
harare|ZW
harar|ET
harbin|CN
harburg|DE
harelbeke|BE
harfleur|FR
hargeysa|SO
harlem|US
harlow|GB?
harnes|FR
harrow|GB
hartford|US?
hasparren|FR
hassake|SY|Hassaké
hassaké|SY
hasselt|BE
hassetche|SY
hassi bahbah|DZ
hastings sunrise|CA
hastings|GB?
hat yai|TH
haubourdin|FR
haute goulaine|FR
hauteville lompnes|FR
hautmont|FR
havana|CU
havirov|CZ
havířov|CZ
hawija|IQ
hayange|FR
hayes|GB?
hayward|US?
hazebrouck|FR
haçmaz|AZ
haïfa|IL
haïphong|VN
hebi|CN
hebron|PS|Hébron
heerlen|NL
hefei|CN
hegang|CN
heho|MM
heidelberg|DE
heilbronn|DE
heiligendamm|DE
heillecourt|FR
heist op den berg|BE
heist|BE
helchteren|BE
heliopolis|LB
hell ville|MG
helouan les bains|EG
helouan|EG
helsingborg|SE
helsinki|FI
hemel hempstead|GB
hem|FR?
hendaye|FR
henderson|US?
hengshui|CN
hengyang|CN
henin beaumont|FR
hennebont|FR
heraklion|GR|Héraklion
herat|AF|Hérat
herbignac|FR
herblay sur seine|FR
herentals|BE
herent|BE
hergnies|FR
hericourt|FR
heric|FR
herimoncourt|FR
herin|FR
herisau|CH
hermosillo|MX
herne|DE
heroica matamoros|MX
herouville saint clair|FR
herrlisheim|FR
herselt|BE
herserange|FR
hersin coupigny|FR
herstal|BE
herve|BE
herzele|BE
herzliya|IL
heshan|CN
hesice|SY
hesperia|US
hesîçe|SY
hetauda|NP
hettange grande|FR
heusden|BE
heusy|BE
heverlee|BE
hewler|IQ
hewlêr|IQ
heyrieux|FR
heyuan|CN
heze|CN
hezhou|CN
hialeah|US
hierousalem|IL
higashiosaka|JP
high peak|GB
high point|US
high wycombe|GB
highlands ranch|US
hildesheim|DE
hillion|FR
hillsboro|US
himeji|JP
himora|ER
hindane|SY
hindané|SY
hinthada|MM
hinwil|CH
hippou aksa|TN
hirakata|JP
hiratsuka|JP
hirnytskyi|UA
hiroshima|JP
hirson|FR
hiré|CI
hladkivka|UA
hlaingthaya|MM
hlegu|MM
hmaw bi|MM
ho chi minh ville|VN|Hô-Chi-Minh-Ville
ho chi minh|VN
hoa binh|VN
hoa cuong|VN
hoa thanh|VN
hoan kiem|VN
hoang mai|VN
hobart|AU?
hoboken|BE
hod hasharon|IL
hodeida|YE
hodjent|TJ
hoenheim|FR
hoerdt|FR
hohhot|CN
hoima|UG
hoji ya henda|AO
holguin|CU?
holguín|CU?
hollerich|LU
hollogne aux pierres|BE
hollywood|US
holon|IL
holosiyiv|UA
hombourg haut|FR
homecourt|FR
homs|SY
homyel'|BY
homécourt|FR
hondschoote|FR
honfleur|FR
hong ngu|VN
hongkou|CN
honolulu|US
hoofddorp|NL
hoogstraten|BE
hopin|MM
hopital saint louis|FR
horbourg wihr|FR
horgen|CH
horishni plavni|UA
horlivka|UA
horta guinardo|ES
horta guinardó|ES
hortaleza|ES
horw|CH
houdain|FR
houdeng goegnies|BE
hougang new town|SG
houilles|FR
houla|SY
houmet es souk|TN
houmet essouk|TN
houmousse|SY
houmt el souk|TN
houmt souk|TN
houmt souq|TN
hounde|BF
houndé|BF
houplin ancoisne|FR
houplines|FR
houston|US
houst|AF
houthalen|BE
hovsan|AZ
howald|LU
howrah|IN
hoàn kiếm|VN
hoàng mai|VN
hpa an|MM
hradec kralove|CZ
hradec králové|CZ
hrazdan|AM
hrodna|BY
hruzkyi|UA
hsinchu|TW
hua hin|TH
huaibei|CN
huaihua|CN
huainan|CN
huambo|AO
huancayo|PE
huangpu|CN
huangshan|CN
huangshi|CN
hubballi|IN
huddersfield|GB
huddinge|SE
huelva|ES
huizhou|CN
hull|CA?
huludao|CN
hung yen|VN
huningue|FR
huntington beach|US
huntsville|US
huong thuy|VN
hura|IL
hurghada|EG
huyen lam ha|VN
huy|BE?
huyện lâm hà|VN
huzhou|CN
hué|VN
huê|VN?|Hué
huế|VN?
hyderabad|IN
hyeres|FR
hyesan|KP
hyères|FR
hà tiên|VN
hà tĩnh|VN
hébron|PS
héliopolis|LB
hélouan les bains|EG
hénin beaumont|FR
héraklion|GR
hérat|AF
héricourt|FR
héric|FR
hérimoncourt|FR
hérin|FR
hérouville saint clair|FR
hòa bình|VN
hòa cường|VN
hòa thành|VN
hô chi minh ville|VN
hôpital saint louis|FR
hövsan|AZ
hœnheim|FR
hœrdt|FR
hưng yên|VN
hương thủy|VN
hạ long|VN
hải châu|VN
hải dương|VN
hồng ngự|VN
i n tillit|ML
iakoutsk|RU
iaroslavl|RU
iasi|RO
iași|RO|Iasi
ibadan|NG
ibague|CO
ibagué|CO
ibanda|UG
ibaraki|JP
ibarra|EC?
ibb|YE?
ica|PE?
ichihara|JP
ichikawa|JP
ichinomiya|JP
ichtegem|BE
idiofa|CD
idleb|SY
idlib|SY|Idleb
iebous|IL
iekaterinbourg|RU|Ekaterinbourg
ieper|BE|Ypres
ierousalem|IL
ierousalimu|IL
ifakara|TZ
ifrane|MA
ifs|FR?
igny|FR
iharana|MG
iharan̈a|MG
ihosy|MG
ijebu ode|NG
ijero ekiti|NG
ikare|NG
ikeja|NG
ikire|NG
ikongo|MG
ikot ekpene|NG
iksan|KR
ila orangun|NG
ile ife|NG
ilebo|CD
ilesa|NG
ilford|GB
iligan|PH
ilion|GR?
ille sur tet|FR
ille sur têt|FR
illela|NE
illkirch graffenstaden|FR
illzach|FR
illéla|NE
iloilo|PH
ilorin|NG
ilu djibouti|DJ
imerintsiatosika|MG
imishli|AZ
impfondo|CG
imphal|IN
imphy|FR
imus|PH
in amenas|DZ
incheon|KR
inchon|KR|Incheon
incirlik|TR
independence|US
indianapolis|US
indore|IN
indre|FR
inegol|TR
inezgane|MA
ingersheim|FR
inglewood|US
ingolstadt|DE
ingre|FR
ingré|FR
ingwiller|FR
inhulets|UA
inisa|NG
inkhil|SY
inkisi|CD
innisfil|CA
innsbruck|AT
insein|MM
ioujno sakhalinsk|RU
ipoh|MY
ippy|CF
ipswich|GB
iquique|CL
iquitos|PE
irakleion|GR
irapuato|MX
irbid|JO
iriba|TD
irigny|FR
iringa|TZ
irkoutsk|RU
irkutsk|RU
irpin|UA
irvine|US?
irving|US?
irákleion|GR
is sur tille|FR
isbergues|FR
ise ekiti|NG
ise shima|JP
iserlohn|DE
iseyin|NG
isfahan|IR|Ispahan
isfara|TJ
isiro|CD
iskandar puteri|MY
iskenderun|TR
islamabad|PK
isle|FR
islington city centre west|CA
islington|GB
ismailia|EG|Ismaïlia
ismailieh|EG
ismayilli|AZ
ismaïlia|EG
ispahan|IR
isparta|TR
issia|CI
issoire|FR
issoudun|FR
issou|FR
issy les moulineaux|FR
istanbul|TR
istaravshan|TJ
istok|XK
istres|FR
itabashi|JP
itagui|CO
itagüí|CO
itampolo|MG
itaquaquecetuba|BR
itteville|FR
ittigen|CH
ituzaingo|AR
ituzaingó|AR
ivano frankivsk|UA
ivanovo|RU
ivanovskoye|RU
ivato|MG
ivohibe|MG
ivory park|ZA
ivry sur seine|FR
iwaki|JP
iwo|NG?
ixelles|BE
ixtapaluca|MX
izegem|BE
izhevsk|RU
izioum|UA
izmail|UA
izmayil|UA
izmaylovo|RU
izmaïl|UA
izmir|TR
izmit|TR
izon|FR
iztacalco|MX
iztapalapa|MX
izyum|UA
jabaliya|PS
jabalpur|IN
jabbeke|BE
jablah|SY
jable|SY?
jablé|SY?
jaboatao dos guararapes|BR
jaboatão dos guararapes|BR
jacksonville|US
jackson|US?
jacmel|HT
jacob bellecombette|FR
jacou|FR
jafaro|MG
jaffa|IL
jaffna|LK
jaipur|IN
jairoud|SY
jakarta|ID|Djakarta
jalalabad|AF
jalalpur pirwala|PK
jalandhar|IN
jalapa|GT
jalgaon|IN
jalilabad|AZ
jamaame|SO
jamaica|US
jambi|ID
jammu|IN
jamnagar|IN
jamshedpur|IN
janakpur|NP
janze|FR
janzé|FR
jarablous|SY
jarablus|SY|Jarablous
jarash|JO
jardim angela|BR
jardin exotique|MC
jargeau|FR
jarnac|FR
jarny|FR
jarrie|FR
jarville la malgrange|FR
jassans riottier|FR
jassem|SY
jaunay clan|FR
jawhar|SO
jaxaay parcelle niakoul rap|SN
jayapura|ID
jaén|ES
jaïroud|SY
jbail|LB
jbaïl|LB
jean medecin|FR
jean médecin|FR
jebail|LB
jebaïl|LB
jebel ali|AE
jeddah|SA|Djeddah
jedeida|TN
jedeïda|TN
jeju|KR
jena|DE?
jendouba|TN
jenine|PS|Jénine
jeonju|KR
jepara|ID
jeramana|SY
jeremie|HT?
jerez de la frontera|ES
jericho|PS|Jéricho
jerozolema|IL
jerozolëma|IL
jersey|US?
jerusalem est|IL|Jérusalem-Est
jerusalem oriental|PS
jerusalem ouest|IL|Jérusalem-Est
jerusalem|IL|Jérusalem
jerusalen este|PS
jerusalen|IL
jerusalèm|IL
jerusalém oriental|PS
jerusalém|IL
jerusalén este|PS
jerusalén|IL
jeruzalem|IL
jeruzalém|IL
jette|BE?
jeumont|FR
jhang sadr|PK
jiading|CN
jiamusi|CN
jiangmen|CN
jiangyin|CN
jianshui|CN
jiaojiang|CN
jiaozhou|CN
jiaozuo|CN
jiaxing|CN
jibouti|DJ
jieyang|CN
jijel|DZ
jijiga|ET
jilib|SO
jilin|CN
jimbo ya ghardaia|DZ
jimbo ya ghardaïa|DZ
jimeta|NG
jimma|ET
jinan|CN
jincheng|CN
jingdezhen|CN
jingmen|CN
jingzhou|CN
jinhua|CN
jining|CN
jinja|UG
jinjiang|CN
jinshan|CN
jinzhong|CN
jinzhou|CN
jisr al shughour|SY
jisr ech chorhour|SY
jisr esh shughour|SY
jisr shagour|SY
jiujiang|CN
jiuquan|CN
jixi|CN
jizzax|UZ
joal|SN
joao pessoa|BR
jodhpur|IN
johannesburg|ZA
johor bahru|MY
joigny|FR
joinville le pont|FR
joinville|BR
joliette|CA?
joliet|US?
jomvu|KE
jonage|FR
jona|CH?
jonkoping|SE
jonquieres|FR
jonquiere|CA
jonquières|FR
jonquière|CA
jonzac|FR
jophe|IL
jophé|IL
joppe|IL?
joppé|IL?
jose c. paz|AR
jos|NG?
josé c. paz|AR
jouarre|FR
jouars pontchartrain|FR
joue les tours|FR
jounieh|LB
jounie|LB
jouques|FR
jouy en josas|FR
jouy le moutier|FR
joué lès tours|FR
joão pessoa|BR
juan diaz|PA
juan díaz|PA
juan les pins|FR
jubayt|SD
juba|SS
judeida makr|IL
judita|JO?
juigne|FR
juigné|FR
juillan|FR
juiz de fora|BR
juja|KE
juliaca|PE
jumelles|FR?
jumet|BE
jundiai|BR
jundiaí|BR
jurancon|FR
jurançon|FR
jurm|AF
jurong town|SG
jurong west|SG
jutiapa|GT
juvignac|FR
juvisy sur orge|FR
juziers|FR
jytomyr|UA
jyvaskyla|FI
jyväskylä|FI
jâssem|SY
jénine|PS
jéramâna|SY
jéricho|PS
jérusalem est|IL
jérusalem ouest|IL|Jérusalem-Est
jérusalem|IL
jérémie|HT?
jönköping|SE
jœuf|FR
kaambooni|SO
kabala|ML
kabalo|CD
kabbasin|SY
kabil|AF
kabin buri|TH
kabinda|CD
kaboul|AF
kabul|AF
kabwe|ZM
kabûl|AF
kachgar|CN
kadiivka|UA
kadima zoran|IL
kadiolo|ML
kadiyivka|UA
kadiïvka|UA
kadoma|ZW
kadougli|SD
kadugli|SD
kaduna|NG
kaedi|MR
kaele|CM
kaesong|KP
kaesŏng|KP|Kaesong
kafer ez zaita|SY
kafer ez zaïta|SY
kafer laha|SY
kafer lâha|SY
kafer taharim|SY
kafer tahârim|SY
kafer takharim|SY
kafer takhârim|SY
kafer zaita|SY
kafer zaïta|SY
kaffrine|SN
kafr ash shaykh|EG
kafr ed dauwar|EG
kafr ed dauwâr|EG
kafr el dauwar|EG
kafr el dauwâr|EG
kafranbel|SY
kafrul|BD
kafue|ZM
kaga bandoro|CF
kagano|RW
kagoshima|JP
kahama|TZ
kahin|CI
kahone|SN
kahramanmaras|TR
kaifeng|CN
kairouan|TN
kairo|EG
kaiserslautern|DE
kajansi|UG
kakamega|KE
kalaa seghira|TN
kalaa srira|TN
kalaban koro|ML
kalaburagi|IN
kalale|BJ
kalalé|BJ
kalamaria|GR
kalamariá|GR
kalaw|MM
kalemie|CD
kalemyo|MM
kaliningrad|RU
kalininskiy|RU
kalisz|PL
kalkilieh|PS
kallakurichi|IN
kallang|SG
kallithea|GR
kallithéa|GR
kalmiuskyi|UA
kalmthout|BE
kalmunai|LK
kalouch|UA
kalouga|RU
kaluga|RU
kalulushi|ZM
kalush|UA
kalynivskyi|UA
kalyub|EG
kalyûb|EG
kalâa seghira|TN
kambove|CD
kamianets podilskyi|UA
kamianets podilskyï|UA
kamianske|UA
kamianské|UA
kamichlieh|SY
kamina|CD
kamishlie|SY
kamishlié|SY
kamloops|CA
kamoke|PK
kampala|UG
kampong cham|KH
kampong chhnang|KH
kampong pasir ris|SG
kampong speu|KH
kampot|KH
kampoul|AF
kampung baru subang|MY
kampung kangkar teberau|MY
kampung larkin lama|MY
kamsar|GN
kamyanets podilskyi|UA
kamyanobridskyi|UA
kamyanske|UA
kamyshin|RU
kanaker zeytun|AM
kananga|CD
kanata|CA
kanayannur|IN
kanazawa|JP
kanbalu|MM
kanbe|MM
kandahar|AF
kandi|BJ?
kandoeng|KH
kandy|LK
kanggye|KP
kankan|GN
kano|NG
kanpur|IN
kansas|US
kansk|RU
kanyama|CD
kaohsiung|TW
kaolack|SN
kaouara|CI
kapan|AM
kapar|MY
kapellen|BE
kapiri mposhi|ZM
karabaglar|TR
karabağlar|TR
karabuk|TR
karabük|TR
karachi|PK
karadje|IR
karadj|IR
karaganda|KZ
karagandy|KZ
karaj|IR
karakol|KG
karak|JO
karaljou|RU
karaman|TR
karambi|RW
karatsousour|AZ
karawang|ID
kara|TG?
karbala|IQ|Kerbala
karengera|RW
kariega|ZA
karlsruhe|DE
karuri|KE
kasama|ZM
kasangati|UG
kasese|UG
kashan|IR
kashgar|CN|Kachgar
kashiwa|JP
kasongo|CD
kassala|SD
kassel|DE
kasserine|TN
kastamonu|TR
kasterlee|BE
kasugai|JP
kasulu|TZ
kasur|PK
katabi|UG
katha|MM
kathmandu|NP
katiola|CI
kati|ML?
katmandou|NP
katowice|PL
katsina|NG
katsushika|JP
katunayaka|LK
katwa|CD
kaunas|LT
kaurou|RU
kawagoe|JP
kawaguchi|JP
kawasaki|JP
kawkareik|MM
kawthoung|MM
kayanza|BI
kayan|MM
kayar|SN
kaya|BF?
kayes|ML
kayonza|RW
kayseri|TR
kazan|RU
kaédi|MR
kaélé|CM
kaïro|EG
kebili|TN
kecskemet|HU
kecskemét|HU
kediri|ID
kedougou|SN
keelung|TW
kegna khachmas|AZ
kekem|CM
kelaa kebira|TN
kelar|IQ
kelibia|TN
kelowna|CA
kelo|TD
kembangan|SG
kembs|FR
kemerovo|RU
kendari|ID
kenema|SL
keng tung|MM
kenisberg|RU
kenitra|MA
kenosha|US
kenscoff|HT
kensington cedar cottage|CA
kentron|AM
kent|US?
kep|KH?
kerbala|IQ
kerch|UA
keren|ER?
keric|UA
keritch|UA
keriç|UA
kerkouk|IQ
kerkuk|IQ
kerkûk|IQ
kermansah|IR
kermanshah|IR
kerman|IR?
kermânsâh|IR
kerouane|GN
kerou|BJ
kertch|UA
kervignac|FR
kerç|UA
kessel lo|BE
ketou|BJ
keur medoune|SN
keur médoune|SN
kezelli|RU
kfar saba|IL
kfar yona|IL
khabarovsk|RU
khachouri|GE
khadjibey|UA
khalifah a|AE
khamis mushait|SA
khan cheikhoun|SY
khan cheykoun|SY
khan sheikhoun|SY
khan younes|PS|Khan Younès
khan younis|PS|Khan Younès
khan younès|PS
khanabad|AF
khane chaikhoun|SY
khane cheikhoun|SY
khanty mansiisk|RU
khanty mansiysk|RU
khanty mansiïsk|RU
khanzhenkovo|UA
khanzhonkivskyi|UA
khanzhonkove|UA
khanzhënkovo|UA
kharkivskyi masyv|UA
kharkiv|UA
kharkov|UA|Kharkiv
khartoum nord|SD
khartoum north|SD
khartoum|SD
khartoun|SD
khartsyzk|UA
khasavyurt|RU
khashm al qirbah|SD
khashuri|GE
khemis miliana|DZ
khemisset|MA
khenchela|DZ
khenifra|MA
kherbet al souk|JO
kherson|UA
khimki|RU
khirdalan|AZ
khiva|UZ
khlong sam wa|TH
khmelnytskyi|UA
khmelnytskyï|UA
khobar|SA
khodjent|TJ
khombole|SN
khoroshevo mnevniki|RU
khoroshevo|RU
khoroshëvo mnevniki|RU
khoroshëvo|RU
khorramabad|IR
khorramshahr|IR
khouribga|MA
khouribja|MA
khrustalnyi|UA
khujand|TJ
khulm|AF
khulna|BD
khâne chaïkhoun|SY
khâne cheïkhoûn|SY
khénifra|MA
kiambu|KE
kibaha|TZ
kibungo|RW
kibuye|RW
kidal|ML
kielce|PL
kiel|DE?
kien an|VN
kiev|UA
kiffa|MR?
kigali|RW
kigoma|TZ
kikolo|AO
kikuyu|KE
kikwit|CD
kilamba|AO
killarney|CA
killeen|US
kima kieza|AO
kimhae|KR
kindia|GN
kindrativskyi|UA
kindu|CD
kineshma|RU
kingersheim|FR
kingston upon hull|GB
kingston|JM?
kinshasa|CD
kintinian|GN
kipushi|CD
kirambo|RW
kira|UG?
kirchberg|LU
kirdasa|EG
kirdâsa|EG
kirikkale|TR
kirimbi|RW
kirkenes|NO
kirkouk|IQ
kirkuk|IQ|Kirkouk
kirovo chepetsk|RU
kirov|RU
kiruna|SE
kiryat gat|IL
kiryat ono|IL
kiryat shmona|IL
kisangani|CD
kiselevsk|RU
kiselëvsk|RU
kisi|NG
kisjaljousk|RU
kislovodsk|RU
kismayo|SO
kisoue|SY
kisoué|SY
kissidougou|GN
kissoue|SY
kisumu|KE
kitakyushu|JP
kitale|KE
kita|JP
kitchener|CA
kitengela|KE
kitsilano|CA
kitwe|ZM
kiziltepe|TR
kiëf|UA
kiến an|VN
klagenfurt am worthersee|AT
klagenfurt am wörthersee|AT
klaipeda|LT
klaipėda|LT
klerksdorp|ZA
kloten|CH
klouekanme|BJ
klouékanmè|BJ
kluang|MY
knokke heist|BE
knokke|BE
knoxville|US
knutange|FR
kobane|SY|Kobané
kobané|SY
kobenhavn|DK|Copenhague
kobe|JP
koblenz|DE
kobé|JP|Kobe
kochi|IN|Cochin
koekelberg|BE
koersel|BE
koforidua|GH
koh kong|KH
koidu|SL
kokchetaou|KZ
kokologo|BF
kokshetau|KZ
koksijde|BE
kolaboui|GN
kolda|SN
kolente|GN
kolenté|GN
kolkata|IN|Calcutta
kolokani|ML
kolomna|RU
kolomyia|UA
kolpino|RU
kolwezi|CD
kom ombo|EG
kombissiri|BF
kombolcha|ET
komsomolsk on amur|RU
kon tum|VN
konak|TR
kondoz|AF
kondôz|AF
kone ta la paung|MM
konefla|CI
kongolo|CD
kongoussi|BF
konibodom|TJ
koniz|CH
konotop|UA
kontich|BE
konya|TR
konéfla|CI
kopargo|BJ
korba|IN
koreatown|US
korhogo|CI
korla|CN
korolev|RU
korolyov|UA
korolëv|RU
korosten|UA
koro|ML
kortenberg|BE
kortrijk|BE|Courtrai
koshigaya|JP
kosice|SK
kostanai|KZ
kostanay|KZ
kostanaï|KZ
kosti|SD?
kostroma|RU
kostyantynivka|UA
koszalin|PL
kota bharu|MY
kota damansara|MY
kota kinabalu|MY
kota kuala muda|MY
kota|IN
kou senaq|IQ
kou senjaq|IQ
kouande|BJ
kouandé|BJ
kouango|CF
koudougou|BF
kouds|IL
koufa|IQ
koufra|LY
koulamoutou|GA
koulessine|SY
koulikoro|ML
koulissine|SY
koulissîne|SY
koumassi|CI
koumbia|GN
koumra|TD
koundara|GN
koundouz|AF|Kunduz
kouneitra|SY
koungheul|SN
koungneul sosse|SN
koungneul sossé|SN
koupela|BF
koupiansk|UA
koupéla|BF
kourba|TN
kourgan|RU
kouriga|MA
kourigha|MA
kouri|ML
kouroussa|GN
koursk|RU
kouseir|SY
koussaie|SY
kousseir|SY
kousseri|CM
kousséri|CM
koutaissi|GE|Koutaïssi
koutaïssi|GE
koutiala|ML
kouznetsk|RU
kovel|UA
kovpakivskyi|UA
kovrov|RU
koweit city|KW|Koweït City
koweït city|KW
koysinceq|IQ
kozhikode|IN
košice|SK|Kosice
kpalime|TG
kpalimé|TG
kpozoun|BJ
kraainem|BE
kraguevac|RS
kragujevac|RS
krakow|PL
kraków|PL
kraljevo|RS
kramatorsk|UA
krankougievats|RS
krasnodar|RU
krasnogorsk|RU
krasnogvargeisky|RU
krasnoiarsk|RU|Krasnoïarsk
krasnoyarsk|RU
krasnoïarsk|RU
krefeld|DE
kremenchuk|UA
kremencug|UA
kremencuk|UA
kremencuq|UA
krementchouk|UA
kremençug|UA
kremençuk|UA
kremençuq|UA
kreuzberg|DE
kreuzlingen|CH
kribi|CM
kriens|CH
kristiansand|NO
kropyvnytskyi|UA
kropyvnytskyï|UA
kroubs|DZ
krugersdorp|ZA
kruibeke|BE
kryukiv|UA
kryvyi rih|UA|Kryvyï Rih
kryvyy rih|UA
kryvyï rih|UA
ksar el kebir|MA
ksar es souk|MA
ksar hellal|TN
ksar|MR?
ksour essaf|TN
ksour essef|TN
kuacjok|SS
kuala lumpur|MY
kuala terengganu|MY
kuantan|MY
kuching|MY
kucukcekmece|TR
kufa|IQ
kumamoto|JP
kumasi|GH
kumba|CM
kumbo|CM
kunduz|AF
kuneitra|SY|Quneitra
kuneïtra|SY
kungyangon|MM
kunming|CN
kunshan|CN
kuntsevo|RU
kuopio|FI
kupang|ID
kurashiki|JP
kurgan|RU
kurnool|IN
kursk|RU
kurume|JP
kuseifa|IL
kusnacht|CH
kussnacht|CH
kutahya|TR
kutaisi|GE|Koutaïssi
kutaïsi|GE
kutkai|MM
kutum|SD
kuurne|BE
kuznetsk|RU
kwadukuza|ZA
kwekwe|ZW
ky anh|VN
kyabe|TD
kyabé|TD
kyaikkami|MM
kyaiklat|MM
kyaikto|MM
kyaukme|MM
kyaukpadaung|MM
kyaukpyu|MM
kyaukse|MM
kyauktaga|MM
kyauktan|MM
kyeintali|MM
kyengera|UG
kyimyindine|MM
kyivskyi|UA
kyiv|UA|Kiev
kyonpyaw|MM
kyoto|JP
kyzylorda|KZ
kyzyl|RU
kyèv|UA
kâbil|AF
kèmerovo|RU
kébili|TN
kédougou|SN
kélibia|TN
kémerovo|RU
kénitra|MA
kérouané|GN
kérou|BJ
kétou|BJ
këgna khachmas|AZ
kënisberg|RU
këzëlli|RU
kôm ombo|EG
köln|DE|Cologne
köniz|CH
københavn|DK|Copenhague
küsnacht|CH
küssnacht|CH
kütahya|TR
küçükçekmece|TR
kēng tung|MM
kırıkkale|TR
kızıltepe|TR
kỳ anh|VN
l'aquila|IT
l'arbresle|FR
l'archet|FR?
l'ariane|FR
l'estaque|FR
l'etang la ville|FR
l'hay les roses|FR
l'haÿ les roses|FR
l'ile d'yeu|FR
l'ile saint denis|FR
l'isle adam|FR
l'isle d'abeau|FR
l'isle jourdain|FR
l'isle sur la sorgue|FR
l'étang la ville|FR
l'île d'yeu|FR
l'île saint denis|FR
la balme de sillingy|FR
la bassee|FR
la bassée|FR
la baule escoublac|FR
la blancarde|FR
la bouexiere|FR
la bouilladisse|FR
la bouëxière|FR
la bresse|FR
la cabucelle|FR
la calade|FR
la californie|FR
la capelette|FR
la ceiba|HN
la celle saint cloud|FR
la chapelle basse mer|FR
la chapelle des fougeretz|FR
la chapelle saint luc|FR
la chapelle saint mesmin|FR
la chapelle sur crecy|FR
la chapelle sur crécy|FR
la chapelle sur erdre|FR
la charite sur loire|FR
la charité sur loire|FR
la chatre|FR
la chaussee saint victor|FR
la chaussée saint victor|FR
la chaux de fonds|CH
la chevroliere|FR
la chevrolière|FR
la châtre|FR?
la ciotat|FR
la cite limoilou|CA
la cité limoilou|CA
la colle sur loup|FR
la conception|FR?
la condamine|MC
la corogne|ES
la cote saint andre|FR
la courneuve|FR
la couronne|FR?
la crau|FR
la creche|FR
la croix rouge|FR
la crèche|FR?
la côte saint andré|FR
la delorme|FR
la fare les oliviers|FR
la farlede|FR
la farlède|FR
la ferriere|FR
la ferrière|FR
la ferte alais|FR
la ferte bernard|FR
la ferte gaucher|FR
la ferte mace|FR
la ferte saint aubin|FR
la ferte sous jouarre|FR
la ferté alais|FR
la ferté bernard|FR
la ferté gaucher|FR
la ferté macé|FR
la ferté saint aubin|FR
la ferté sous jouarre|FR
la fleche|FR
la flèche|FR?
la fouillouse|FR
la fourragere|FR
la fourragère|FR?
la frette sur seine|FR
la garde|FR?
la garenne colombes|FR
la garnache|FR
la gaude|FR?
la gazelle|TN?
la gi|VN
la glacerie|FR?
la gorgue|FR
la gouletta|TN
la goulette|TN?
la grand croix|FR
la grande motte|FR
la guerche de bretagne|FR
la habana vieja|CU
la haie fouassiere|FR
la haie fouassière|FR
la haute saint charles|CA
la haye|NL
la joliette|FR?
la laguna|ES
la londe les maures|FR
la loupe|FR?
la louviere|BE
la louvière|BE
la machine|FR?
la madeleine|FR?
la manouba|TN
la manoumpa|TN
la marsa|TN
la mecque|SA
la methouia|TN
la meziere|FR
la mohammedia|TN
la montagne|FR?
la mornaghia|TN
la motte servolex|FR
la mulatiere|FR
la mulatière|FR
la mure|FR?
la méthouïa|TN
la mézière|FR
la norville|FR
la nouvelle orleans|US|La Nouvelle-Orléans
la nouvelle orléans|US
la panouse|FR
la paz|BO
la penne sur huveaune|FR
la pintana|CL
la plata|AR
la pointe rouge|FR
la pommeraye|FR
la pomme|FR?
la queue en brie|FR
la ravoire|FR
la reole|FR
la ricamarie|FR
la riche|FR?
la rioja|AR
la roche sur foron|FR
la roche sur yon|FR
la rochelle|FR
la romana|DO
la roque d'antheron|FR
la roque d'anthéron|FR
la roquette sur siagne|FR
la rose|FR?
la rousse|MC?
la réole|FR
la salvetat saint gilles|FR
la sebala du mornag|TN
la seguiniere|FR
la serena|CL
la seyne sur mer|FR
la soukra|TN
la souterraine|FR?
la spezia|IT
la suze sur sarthe|FR
la séguinière|FR
la talaudiere|FR
la talaudière|FR
la teste de buch|FR
la timone|FR
la tour de peilz|CH
la tour de salvagny|FR
la tour du pin|FR
la tremblade|FR
la trinite|FR
la trinité|FR?
la tronche|FR?
la turballe|FR
la valbarelle|FR
la valette du var|FR
la vega|DO
la verpilliere|FR
la verpillière|FR
la verriere|FR
la verrie|FR
la verrière|FR?
la ville aux dames|FR
la ville du bois|FR
la villette|FR
la viste|FR
la voulte sur rhone|FR
la voulte sur rhône|FR
la wantzenau|FR
laascaanood|SO
laayoune|EH
labarthe sur leze|FR
labarthe sur lèze|FR
labege|FR
labenne|FR
labruguiere|FR
labruguière|FR
labutta|MM
labège|FR
labé|GN
lacroix saint ouen|FR
lafayette|US?
lagdo|CM
laghouat|DZ
lagnieu|FR
lagny sur marne|FR
lagord|FR
lagos|NG
lagouat|DZ
lahore|PK
lahraouyine|MA
lahti|FI
lai vung|VN
laibin|CN
laigneville|FR
laille|FR
laillé|FR
laiwu|CN
lakang|MM
lakeland|US
lakewood|US
lakota|CI
lalibela|ET
lallaing|FR
lamballe|FR
lambarene|GA
lambare|PY
lambaréné|GA
lambaré|PY
lambersart|FR
lambesc|FR
lambres lez douai|FR
lamezia terme|IT
lamorlaye|FR
lamotte beuvron|FR
lampang|TH
lampedusa|IT
lanaken|BE
lancaster|US?
lancon provence|FR
lancy|CH
landen|BE?
landerneau|FR
landivisiau|FR
landrecies|FR
landstrasse|AT
landstraße|AT
lanester|FR
laneuveville devant nancy|FR
lang son|VN
langeac|FR
langeais|FR?
langenthal|CH
langfang|CN
langford|CA?
langley|US
langon|FR
langouwai|RU
langres|FR
langueux|FR
languidic|FR
lankaran|AZ
lannemezan|FR
lannilis|FR
lannion|FR
lansing|US
lanton|FR
lanus|AR
lanzhou|CN
lançon provence|FR
lanús|AR
lao cai|VN|Lào Cai
laodicee|SY
laodicée|SY
laon|FR
lapalisse|FR
lapu lapu|PH
larache|MA
laragne monteglin|FR
laragne montéglin|FR
lardy|FR
laredo|US
larhouat|DZ
larisa|GR?
larkana|PK
larmor plage|FR
larnaca|CY
las cruces|US
las palmas de gran canaria|ES
las palmas|ES
las pinas|PH
las piñas|PH
las tunas|CU
las vegas|US
lasalle|CA?
lashio|MM
lasnamae|EE
lasnamäe|EE
lat krabang|TH
lat phrao|TH
latacunga|EC
latakia|SY
latakieh|SY
latkrabang|TH
latresne|FR
lattaquie|SY|Lattaquié
lattaquié|SY
lattes|FR?
laudun l'ardoise|FR
laukkai|MM
launaguet|FR
launceston|AU
lausanne|CH
laval des rapides|CA
laval|CA
lavaur|FR
lavelanet|FR
laventie|FR
lawksawk|MM
lawrence|US?
lawson|CA?
lawton|US?
laxou|FR
laï|TD?
le ban saint martin|FR
le barcares|FR
le barcarès|FR
le bardo|TN
le barp|FR
le beausset|FR
le blanc mesnil|FR
le blanc|FR?
le boulou|FR
le bourget du lac|FR
le bourget|FR
le bouscat|FR
le breuil|FR
le cabot|FR?
le caire|EG
le camas|FR?
le canet|FR
le cannet des maures|FR
le cannet|FR
le cap d'agde|FR
le cap|ZA
le castellet|FR
le cellier|FR?
le cendre|FR?
le chambon feugerolles|FR
le chapitre|FR?
le chatelet en brie|FR
le chesnay|FR
le cheylard|FR
le châtelet en brie|FR
le coteau|FR?
le cres|FR
le creusot|FR
le croisic|FR
le crès|FR
le grand quevilly|FR
le grau du roi|FR
le haillan|FR
le havre|FR
le houlme|FR
le khroub|DZ
le kram|TN
le kremlin bicetre|FR
le kremlin bicêtre|FR
le kroub|DZ
le lavandou|FR
le locle|CH
le loroux bottereau|FR
le luc|FR
le lude|FR
le mans|FR
le may sur evre|FR
le may sur èvre|FR
le mee sur seine|FR
le merlan|FR?
le mesnil esnard|FR
le mesnil le roi|FR
le mesnil saint denis|FR
le muy|FR
le mée sur seine|FR
le neubourg|FR
le palais sur vienne|FR
le passage|FR?
le peage de roussillon|FR
le pecq|FR
le pellerin|FR
le perray en yvelines|FR
le perreux sur marne|FR
le petit quevilly|FR
le pharo|FR
le pian medoc|FR
le pian médoc|FR
le piol|FR
le piree|GR|Le Pirée
le pirée|GR
le plateau mont royal|CA
le plateau|SN?
le plessis bouchard|FR
le plessis pate|FR
le plessis pâté|FR
le plessis robinson|FR
le plessis trevise|FR
le plessis trévise|FR
le poinconnet|FR
le poinçonnet|FR
le poire sur vie|FR
le poiré sur vie|FR
le pont de claix|FR
le pontet|FR?
le port marly|FR
le portel|FR
le pouliguen|FR
le pradet|FR
le pre saint gervais|FR
le pré saint gervais|FR
le puy en velay|FR
le puy sainte reparade|FR
le puy sainte réparade|FR
le péage de roussillon|FR
le quesnoy|FR
le raincy|FR
le redon|FR
le relecq kerhuon|FR
le revest les eaux|FR
le rheu|FR
le rouret|FR
le rove|FR
le soler|FR
le sud ouest|CA
le taillan medoc|FR
le taillan médoc|FR
le tampon|RE?
le teich|FR
le teil|FR
le thillay|FR
le thillot|FR
le thor|FR
le touquet paris plage|FR
le trait|FR?
le treport|FR
le tréport|FR
le val|FR?
le vaudreuil|FR
le versoud|FR
le vesinet|FR
le vieux longueuil|CA
le vésinet|FR
league|US
leamington|CA
lebbeke|BE
lecce|IT
lectoure|FR
lede|BE
leeds|GB
leers|FR
leeuwarden|NL
leffrinckoucke|FR
leforest|FR
lefortovo|RU
leganes|ES
leganés|ES
legnica|PL
leguevin|FR
legé|FR
leicester|GB
leiden|NL
leipzig|DE
leiria|PT
lekki|NG
lempdes|FR
lenbe|HT
leningrad|RU|Saint-Pétersbourg
leninsk kouznetski|RU
leninsk kuznetski|RU
leninsk kuznetsky|RU
lens|FR
lentilly|FR
lenzburg|CH
leogane|HT
leognan|FR
leon de los aldama|MX
leopoldsburg|BE
lerida|ES|Lérida
lerik|AZ
les andelys|FR
les angles|FR?
les arcs|FR?
les arnavaux|FR
les avenieres|FR
les avenières|FR
les aygalades|FR
les baumettes|FR
les caillols|FR
les camoins|FR
les cayes|HT
les chartreux|FR?
les clayes sous bois|FR
les crottes|FR?
les essarts le roi|FR
les essarts|FR?
les gonaives|HT|Gonaïves
les gonaïves|HT|Gonaïves
les grands carmes|FR
les herbiers|FR?
les lilas|FR
les moulins|FR?
les mureaux|FR
les noes pres troyes|FR
les noës près troyes|FR
les olives|FR?
les pavillons sous bois|FR
les pennes mirabeau|FR
les ponts de ce|FR
les ponts de cé|FR
les rivieres|CA
les rivières|CA?
les sables d'olonne|FR
les sorinieres|FR
les sorinières|FR
les trois lucs|FR
les ulis|FR
lescar|FR
leshan|CN
lesigny|FR
leskofca|RS
leskofça|RS
leskovac|RS
lesneven|FR
lesparre medoc|FR
lesparre médoc|FR
lesquin|FR
lessines|BE
lestrem|FR
lethbridge|CA
letpandan|MM
leucate|FR
leuven|BE|Louvain
leuville sur orge|FR
levallois perret|FR
levens|FR
leverkusen|DE
leves|FR
levis|CA
lewe|MM
lewisville|US
lexington fayette|US
lexington|US
leyde|NL
lezignan corbieres|FR
lezoux|FR
león de los aldama|MX
león|NI?
lhasa|CN|Lhassa
lhassa|CN
liancourt|FR
lianyungang|CN
liaocheng|CN
liaoyang|CN
libercourt|FR
liberec|CZ
libertad|PH
libourne|FR
libreville|GA
lichinga|MZ
lida|BY?
lido di ostia|IT
liege|BE|Liège
lier|BE?
liestal|CH
lieusaint|FR
lievin|FR
liffre|FR
liffré|FR
ligny en barrois|FR
likasi|CD
lillebonne|FR
lillers|FR
lillestrom|NO
lillestrøm|NO
lille|FR
lilongwe|MW
limassol|CY
limas|FR?
limay|FR
lima|PE
limbe|CM?
limeil brevannes|FR
limeil brévannes|FR
limerick|IE?
limoges|FR
limours|FR
limoux|FR
limpertsberg|LU
limpio|PY
limuru|KE
linas|FR?
lincoln|US?
linfen|CN
lingolsheim|FR
linkoping|SE
linköping|SE
linselles|FR
linyi|CN
linz|AT
lioubertsy|RU
lipetsk|RU
lira|UG?
lisala|CD
lisbonne|PT
lisbon|PT
lishui|CN
lisieux|FR
lisle sur tarn|FR
lisovyi masyv|UA
lisses|FR
littau|CH
little rock|US
liupanshui|CN
liuzhou|CN
liverdun|FR
liverpool|GB
livingstone|ZM?
livoberezhnyi|UA
livonia|US
livorno|IT
livourne|IT
livron sur drome|FR
livron sur drôme|FR
livry gargan|FR
lizy sur ourcq|FR
liège|BE
liévin|FR
ljubljana|SI
lleida|ES
lloydminster|CA
loandjili|CG
lobito|AO
locarno|CH
loches|FR?
lochristi|BE
locmine|FR
locminé|FR
locmiquelic|FR
locmiquélic|FR
loctudy|FR
lodeve|FR
lodi|FR
lodja|CD
lodz|PL
lod|IL
lodève|FR
logan|AU?
lognes|FR
logrono|ES
logroño|ES
loison sous lens|FR
loja|EC
lokbatan|AZ
lokeren|BE
lokossa|BJ
lola|GN?
lolodorf|CM
lommel|BE
lomme|FR
lomé|TG
london|GB
londres|GB
londrina|BR
long beach|US
long bien|VN
long khanh|VN
long khánh|VN
long xuyen|VN
long xuyên|VN
longeville les metz|FR
longeville les saint avold|FR
longeville lès metz|FR
longeville lès saint avold|FR
longjumeau|FR
longmont|US
longpont sur orge|FR
longshan|CN
longueau|FR
longuenesse|FR
longueuil|CA
longuyon|FR
longvic|FR
longwy|FR
longyan|CN
loni|IN?
lons le saunier|FR
lons|FR
loon plage|FR
loos en gohelle|FR
loos|FR?
loperhet|FR
lorgues|FR
lorient|FR
loriol sur drome|FR
loriol sur drôme|FR
lormont|FR
los angeles|US
los mochis|MX
los teques|VE
los ángeles|CL
loubny|UA
louchansk|UA
loudeac|FR
loudima|CG
loudi|CN
loudun|FR
loudéac|FR
lougansk|UA|Louhansk
louga|SN
louhansk|UA
louhans|FR
louis gentil|MA
louisville|US
louksor|EG
loum|CM
louqsor|EG|Louxor
lourches|FR
lourdes|FR
loutete|CG
loutsk|UA
loutété|CG
louvain la neuve|BE
louvain|BE
louveciennes|FR
louviers|FR
louvigne du desert|FR
louvigné du désert|FR
louvres|FR
louvroil|FR
louxor|EG
lowell|US?
lower hutt|NZ
lower sackville|CA
lozova|UA
lqliaa|MA
lqliâa|MA
lqoliaa|MA
luancheng|CN
luanda|AO
luang prabang|LA
luanshya|ZM
lubango|AO
lubbeek|BE
lubbock|US
lubeck|DE
lublin|PL
lubny|UA
lubumbashi|CD
luc la primaube|FR
lucca|IT
lucciana|FR
lucerne|CH
lucknow|IN
lucon|FR
lucques|IT
lucé|FR?
ludhiana|IN
ludon medoc|FR
ludon médoc|FR
ludres|FR
ludwigshafen am rhein|DE
luena|AO
luenoufla|CI
lugano|CH
lugazi|UG
luhansk|UA
lukavac|BA
lulea|SE
luleå|SE
luliang|CN
lumbres|FR
lummen|BE
lund|SE
lunel viel|FR
lunel|FR
lunen|DE
luneville|FR
lungsod ng djibouti|DJ
lunéville|FR
luohe|CN
luoyang|CN
lure|FR
lusail|QA
lusaka|ZM
luton|GB
lutsk|UA
lutterbach|FR
luuq|SO
luxembourg|LU
luxeuil les bains|FR
luxor|EG
luynes|FR
luzarches|FR
luzern|CH
luzhou|CN
luçon|FR
luénoufla|CI
lviv|UA
lvov|UA|Lviv
lynn|US?
lyon|FR
lys lez lannoy|FR
lyssytchansk|UA
lyss|CH
lysychansk|UA
lyubertsy|RU
lyublino|RU
lào cai|VN
lárisa|GR?
lèves|FR?
léguevin|FR
léningrad|RU|Saint-Pétersbourg
léninsk kuznetski|RU
léognan|FR
léogâne|HT
léo|BF?
lérida|ES
léré|TD
lésigny|FR
lévis|CA
lézignan corbières|FR
lódź|PL|Lodz
lübeck|DE
lüliang|CN
lünen|DE
lạng sơn|VN
maaseik|BE
maasmechelen|BE
maastricht|NL
mabehiri|CI
mably|FR
mabéhiri|CI
macapa|BR
macapá|BR
macassar|ID
macau|MO
maceio|BR
maceió|BR
macenta|GN
machala|EC
machecoul|FR
machelen|BE
machhad|IR
machida|JP
macon|US?
macuba|RW
madaoua|NE
madaya|SY
madhyapur thimi|NP
madido|ZM
madinah|SA
madison|US?
madras|IN
madrid centro|ES
madrid|ES
madurai|IN
maebashi|JP
maevatanana|MG
mafraq|JO
magadan|RU
magaria|NE
maga|CM?
magba|CM
magdebourg|DE
magdeburg|DE|Magdebourg
maghnia|DZ
magiljou|BY
magnan beaumettes|FR
magnanville|FR
magnitogorsk|RU
magny en vexin|FR
magny le hongre|FR
magny les hameaux|FR
maguilov|BY
magway|MM
mahacqala|RU
mahajanga|MG
mahanoro|MG
maharagama|LK
mahaçqala|RU
mahckale|RU
mahdia|TN
mahembe|RW
maheshtala|IN
mahiliou|BY
mahiljou|BY
mahilou|BY
mahilyow|BY
mahina|ML
mahçkale|RU
maianga|AO
maiche|FR
maidstone|GB
maiduguri|NG
maikop|RU
maimana|AF
maing|FR
maintenon|FR
maintirano|MG
mainvilliers|FR
mainz|DE|Mayence
maipu|CL
maipú|CL
maison blanche|FR
maisons alfort|FR
maisons laffitte|FR
maiurno|SD
maizieres les metz|FR
maizières lès metz|FR
majunga|MG|Mahajanga
makak|CM
makale|ET|Mekele
makalé|ET|Mekele
makassar|ID|Macassar
makati|PH
makeni|SL
makhachkala|RU
makhatchkala|RU
makiivka|UA|Makiïvka
makiyivka|UA
makiïvka|UA
makkah|SA
makokou|GA
makoua|CG
makurdi|NG
malabon|PH
malabo|GQ
malacatan|GT
malacatán|GT
malacca|MY
malaga|ES
malakal|SS
malakoff|FR
malang|ID
malanje|AO
malanville|BJ
malatia sebastia|AM
malatya|TR
malaunay|FR
maldegem|BE
maldonado|UY?
malegaon|IN
malemort sur correze|FR
malemort sur corrèze|FR
malesherbes|FR
male|MV
malines|BE
malingao|PH
malir cantonment|PK
malkieh|SY
mallemort|FR
malmedy|BE
malmo|SE|Malmö
malmédy|BE
malmö|SE
malolos|PH
malpasse|FR
malpassé|FR
maltepe|TR
malvern|CA?
malzeville|FR
malzéville|FR
mamers|FR
mamer|LU
mamfe|CM
mamou|GN
mampikony|MG
manado|ID
managua|NI
manakara|MG
manama|BH
mananara|MG
mananjary|MG
manaos|BR|Manaus
manas|KG
manaung|MM
manaus|BR
manbij|SY
manchester|GB
mandalay|MM
mandaluyong|PH
mandaue|PH
mandelieu la napoule|FR
mandeure|FR
mandres les roses|FR
manduel|FR
mandurah|AU
maneah|GN
mangaluru|IN
manga|BF?
mango|TG
manhattan|US
manila|PH
manille|PH
manisa|TR
manizales|CO
manjakandriana|MG
manjo|CM
mannheim|DE
manono|CD
manosque|FR
manouba|TN
manoura|EG
mansa|ZM
mansfield|GB?
mansilingan|PH
mansourah|EG
mansoura|EG
mansura|EG
mansûra|EG
mantampay|PH
manta|EC
mantes la jolie|FR
mantes la ville|FR
mantilla|CU
mantoue|IT
manukau|NZ
manzanillo|CU
manzini|SZ
man|CI?
manéah|GN
maoming|CN
mao|TD?
maple ridge|CA
maputo|MZ
mar a lago|US
mar del plata|AR
maracaibo|VE
maracay|VE
maradi|NE
marange silvange|FR
marans|FR
marawi|PH
marbella|ES
marche en famenne|BE
marcheprime|FR
marchienne au pont|BE
marchiennes|FR
marcinelle|BE
marckolsheim|FR
marck|FR
marcory|CI
marcoussis|FR
marcq en baroeul|FR
marcq en barœul|FR
mardan|PK
mardin|TR
marennes|FR?
margny les compiegne|FR
margny lès compiègne|FR
marguerittes|FR
marhanets|UA
mariakerke|BE
marianao|CU
maribor|SI
marib|YE
marienthal|DE
marignane|FR
marignier|FR
marikana|ZA
marikina|PH
maringa|BR
maringá|BR
marioupoli|UA
marioupol|UA
mariupol|UA
marj al hamam|JO
markala|ML
marka|SO
markham|CA?
marlenheim|FR
marles les mines|FR
marly la ville|FR
marly le roi|FR
marly|FR?
marl|DE
marmande|FR
marnaz|FR
marne la vallee|FR
marne la vallée|FR
marneuli|GE
maroantsetra|MG
marolambo|MG
marolles en hurepoix|FR
maromandia|MG
maromme|FR
maroua|CM
marovoay|MG
maro|TD
marpole|CA
marquette lez lille|FR
marrakech|MA
marrakesh|MA
marsala|IT
marsannay la cote|FR
marsannay la côte|FR
marseillan|FR
marseille bompard|FR
marseille endoume|FR
marseille prefecture|FR
marseille roucas blanc|FR
marseille saint victor|FR
marseille vauban|FR
marseille|FR
marsillargues|FR
martaban|MM
martignas sur jalle|FR
martigny ville|CH
martigues|FR
martil|MA
marvejols|FR
maryvale|US
mary|TM?
marzahn|DE
masaka|UG
masan|KR
masaya|NI
mascara|DZ?
mascouche|CA
maseru|LS
mashhad|IR|Machhad
masina|CD?
masindi|UG
masis|AM
masny|FR
massaguet|TD
massakory|TD
massawa|ER
massiaf|SY
massiogo|ML
massiâf|SY
massy|FR
masvingo|ZW
matadi|CD
matagalpa|NI
matamey|NE
matam|SN
matanzas|CU
mataram|ID
matarieh|EG
mataro|ES
mataró|ES
materi|BJ
matlaoui|TN
matola|MZ
matsudo|JP
matsuyama|JP
matuga|KE
maturin|VE
maturín|VE
matéri|BJ
maubeuge|FR
maubin|MM
mauguio|FR
maule|FR
maun|BW
maurecourt|FR
maurepas|FR
mauriac|FR
mauá|BR
mawlaik|MM
mawlamyinegyunn|MM
mawlamyine|MM
maxeville|FR
maxula rades|TN
maxula radès|TN
maxéville|FR
mayahi|NE
mayence|DE
mayenne|FR
maykop|RU
maymana|AF
mazabuka|ZM
mazamet|FR
mazan|FR
mazar e charif|AF
mazar e sharif|AF|Mazar-e-Charif
mazar i sharif|AF|Mazar-e-Charif
mazargues|FR
mazatlan|MX
mazatlán|MX
mazingarbe|FR
mazyr|BY
mazé|FR?
maîche|FR
maïkop|RU
maïmana|AF
mbaiki|CF
mbake|SN
mbaké|SN
mbale|UG
mbalmayo|CM
mbandaka|CD
mbandjok|CM
mbanga|CM
mbanza ngungu|CD
mbarara|UG
mbaïki|CF
mbera|MR
mbeya|TZ
mboro|SN
mbouda|CM
mbour|SN
mbuji mayi|CD
mcallen|US
mckinney|US?
mdantsane|ZA
mdiq|MA
meads|US
meagui|CI
meaux|FR?
mechelen aan de maas|BE
mechelen|BE|Malines
medan|ID
medea|DZ?
medellin|CO
medellín|CO|Medellin
medenine|TN
medicine hat|CA
medina gounas|SN
medinat el fayoum|EG
medine|SA|Médine
medjez el bab|TN
meerut|IN
megeve|FR
megrine coteaux|TN
megrine|TN
meguro|JP
megève|FR
mehana|NE
mehdiabad|AZ
mehun sur yevre|FR
mehun sur yèvre|FR
meidling|AT
meiganga|CM
meiktila|MM
meilen|CH
meise|BE
meishan|CN
meizhou|CN
mejdouretchensk|RU
mejduretxensk|RU
mejdurétxensk|RU
mejicanos|SV
mekele|ET
mekelé|ET|Mekele
mekhe|SN
meknes|MA|Meknès
meknès|MA
melbourne|AU
melesse|FR
melilla|ES
melitopol|UA
melle|FR?
mellit|SD
melong|CM
melun|FR
membidj|SY
memphis|US
menaka|ML|Ménaka
menbidj|SY
mendeli|IQ
mende|FR
mendip|GB
mendrisio|CH
mendéli|IQ
menen|BE
mengzi|CN
mennbidj|SY
mennecy|FR
menongue|AO
menoufis|EG
menouf|EG
menpenti|FR
menton|FR
menucourt|FR
menzel bourguiba|TN
menzel jemil|TN
menzel temime|TN
merchtem|BE
mercier–hochelaga maisonneuve|CA
merelbeke|BE
mericourt|FR
merida|MX
meridian|US
meriel|FR?
merignac|FR
merkezefendi|TR
merksem|BE
merlo|AR
merl|LU?
mersa matrouh|EG
mersin|TR
mertzwiller|FR
merville|FR
mery sur oise|FR
mesa|US?
mesquite|US
messaad|DZ
messina|IT?
messine|IT
mestre|IT?
metairie terrace|US
metairie|US
methouia|TN
methouïa|TN
metlaoui|TN
metouia|TN
metrotown|CA
mettet|BE
metz|FR
meudon la foret|FR
meudon la forêt|FR
meudon|FR
meulan en yvelines|FR
meung sur loire|FR
meurchin|FR
mevasseret tsiyyon|IL
mevasséret tsiyyon|IL
mexicali|MX
mexico|MX
meximieux|FR
meylan|FR
meyreuil|FR
meyrin|CH
meythet|FR
meyzieu|FR
mezhdurechensk|RU
mezhduréchensk|RU
mezieres sur seine|FR
meïganga|CM
miami beach|US
miami gardens|US
miami|US
miandrarivo|MG
miandrivazo|MG
mianyang|CN
miass|RU
michurinsk|RU
micurinsk|RU
middelburg|ZA
middelkerke|BE
middlesbrough|GB
midelt|MA
midland|US
midoun|TN
migennes|FR
mignaloux beauvoir|FR
migne|FR
migné|FR
miguel hidalgo|MX
milan|IT
milhaud|FR
millas|FR?
millau|FR
millery|FR
milliken|CA?
milly la foret|FR
milly la forêt|FR
milton keynes|GB
milton|CA?
milwaukee|US
mimet|FR
mimico|CA
mimizan|FR
min ga lar don zay|MM
minato|JP
minbej|SY|Manbij
minbu|MM
mindouli|CG
mingachevir|AZ
mingala tangnyunt|MM
mingaladon|MM
mingora|PK
minhang|CN
minieh|EG|Minya
minna|NG?
minneapolis|US
minsk|BY
minya|EG
mions|FR
mios|FR
mirabel|CA
miragoane|HT
miragoâne|HT
miramar|US
miramas|FR
mirande|FR?
mirecourt|FR
miribel|FR
miri|MY
mirpur khas|PK
mirpur model thana|BD
mirriah|NE
miskolc|HU
misourata|LY|Misrata
misratah|LY
misrata|LY
misserete|BJ
missillac|FR
mission viejo|US
mississauga|CA
missérété|BJ
mitchourinsk|RU
mito|JP
mitrovica|XK
mitrovice|XK
mitrovicë|XK
mitry mory|FR
mitte|DE
mityana|UG
mixco|GT
miyazaki|JP
miçurinsk|RU
mlolongo|KE
mnihla|TN
moanda|CD
moa|CU?
mocuba|MZ
modane|FR
modena|IT
modene|IT|Modène
modesto|US?
modiin ilit|IL
modène|IT
moelan sur mer|FR
moers|DE
mogadiscio|SO
mogadishu|SO
mogadisju|SO
mogadisjû|SO
mogaung|MM
mogi das cruzes|BR
mogilev|BY|Moguilev
mogilëv|BY
mogoditshane|BW
mogok|MM
mogtedo|BF
mogtédo|BF
moguilev|BY
mohammadpur|BD
mohammed bin zayed|AE
mohammedia|MA
mohammédia|MA
mohnyin|MM
moirans|FR
moissac|FR
moissy cramayel|FR
moknine|TN
mokolo|CM
mokotow|PL
mokotów|PL
molenbeek saint jean|BE
molenbeek|BE
molodizhne|UA
molsheim|FR
mol|BE?
mombasa|KE
monaco|MC
monastir|TN
monchengladbach|DE
moncloa aravaca|ES
moncton|CA
mondelange|FR
mondeville|FR
mondragon|FR?
monein|FR
moneteau|FR
mong cai|VN
mong la|MM
mong yang|MM
mong yawng|MM
mongo|TD
mongu|ZM
moninnpebougou|ML
moninnpébougou|ML
monistrol sur loire|FR
monkantisou|SO
monrovia|LR
mons en baroeul|FR
mons en barœul|FR
mons|BE
mont alban|FR
mont de marsan|FR
mont saint aignan|FR
mont saint martin|FR
mont sur marchienne|BE
montaigu|FR
montargis|FR
montataire|FR
montauban de bretagne|FR
montauban|FR
montauroux|FR
montbard|FR
montbazon|FR
montbeliard|FR
montbonnot saint martin|FR
montbrison|FR
montbéliard|FR
montceau les mines|FR
montchanin|FR
montdidier|FR
monte carlo|MC
montech|FR
montego bay|JM
montelimar|FR
montereau fault yonne|FR
monteria|CO
montero|BO?
monterrey|MX
montería|CO
montes claros|BR
montesson|FR
monteux|FR
montevideo|UY
montfavet|FR
montfermeil|FR
montfort sur meu|FR
montgeron|FR
montgomery|US?
monthey|CH
montignies sur sambre|BE
montigny en gohelle|FR
montigny en ostrevent|FR
montigny le bretonneux|FR
montigny les cormeilles|FR
montigny les metz|FR
montigny lès cormeilles|FR
montigny lès metz|FR
montivilliers|FR
montlhery|FR
montlhéry|FR
montlouis sur loire|FR
montlucon|FR
montluel|FR
montluçon|FR
montmagny|FR
montmelian|FR
montmirail|FR
montmorency|FR?
montmorillon|FR
montmorot|FR
montmélian|FR
montoir de bretagne|FR
montoire sur le loir|FR
montolivet|FR
montpellier|FR
montpon menesterol|FR
montpon ménestérol|FR
montrabe|FR
montrabé|FR
montreal la cluse|FR
montreal nord|CA
montreal|CA|Montréal
montredon|FR
montreuil bellay|FR
montreuil|FR
montreux|CH
montrichard|FR
montrond les bains|FR
montrouge|FR
montréal la cluse|FR
montréal nord|CA
montréal|CA
montsoult|FR
monts|FR?
montélimar|FR
monywa|MM
monza|IT
monéteau|FR
moose jaw|CA
mopti|ML
moramanga|MG
morangis|FR
moratalaz|ES
moratuwa|LK
mora|CM?
morcenx|FR
mordelles|FR
morelia|MX
moreno valley|US
moret sur loing|FR
moreuil|FR
morez|FR
morges|CH
morhange|FR
moribabougou|ML
morieres les avignon|FR
morigny champigny|FR
morioka|JP
morières lès avignon|FR
morlaas|FR
morlaix|FR
morlanwelz mariemont|BE
morlaàs|FR
mormant|FR
mornaguia|TN
mornant|FR
morogoro|TZ
morombe|MG
morondava|MG
moroni|KM
morsang sur orge|FR
mortagne au perche|FR
mortagne sur sevre|FR
mortagne sur sèvre|FR
morteau|FR
mortsel|BE
moscou|RU
moscow|RU|Moscou
moshi|TZ
moskou|RU
mosouli|IQ
mossaka|CG
mossamedes|AO
mossoul|IQ
mostaganem|DZ
mostar|BA
mostoles|ES
mosul|IQ|Mossoul
mouans sartoux|FR
mougins|FR
mouguerre|FR
mouila|GA
mouilleron le captif|FR
moukalla|YE
moukatchevo|UA
moukatchévo|UA
moukdicho|SO
moukntiso|SO
moulares|TN
moularès|TN
moulins les metz|FR
moulins lès metz|FR
moulins|FR?
moundou|TD
mount olive silverstone jamestown|CA
mount pleasant west|CA
mount pleasant|CA
mourenx|FR
mourmansk|RU
mourmelon le grand|FR
mourom|RU
mouroux|FR
mourzouk|LY
mouscron|BE
mousl|IQ
moussadougou|CI
moussoro|TD
moussoul|IQ
moutiers|FR
moutsamoudou|KM
mouvaux|FR
mouy|FR
moyeuvre grande|FR
mozac|FR
moëlan sur mer|FR
moûtiers|FR
mpakou|AZ
mpanda|TZ
mparnaoul|RU
mpournkas|BG
mrauk u|MM
msaken|TN
mt pleasant|CA
mthatha|ZA
mu se|MM
muang phonsavan|LA
muang phônsavan|LA
muang sing|LA
muang xay|LA
muar|MY
mubende|UG
mubi|NG
mudanjiang|CN
mudon|MM
mueang nonthaburi|TH
mufulira|ZM
muhanga|RW
mukachevo|UA
mukalla|YE
mukhayam yarmouk|SY
mukim pulai|MY
mukono|UG
mulenvos|AO
mulheim|DE
mulhouse|FR
mulongo|CD
mulsanne|FR
multan|PK
mumbai|IN|Bombay
munchenstein|CH
munchen|DE|Munich
mundolsheim|FR
munich|DE
munsingen|CH
munster|DE?
muntinlupa|PH
murcia|ES
muret|FR?
murfreesboro|US
muridke|PK
muri|CH
murmansk|RU
murom|RU
murrieta|US
murs erigne|FR
murzuk|LY
musaffah|AE
musanze|RW
muscat|OM
mushin|NG
musil|IQ
musoma|TZ
mutare|ZW
mutengene|CM
muttenz|CH
mutzig|FR
muyuka|CM
muzillac|FR
mwala|KE
mwanza|TZ
mweka|CD
mwene ditu|CD
mwene|CD
my hao|VN
my tho|VN
myanaung|MM
myaungmya|MM
myawaddy|MM
myaydo|MM
myeik|MM
myingyan|MM
myitkyina|MM
mykilska borshchahivka|UA
mykolaiv|UA|Mykolaïv
mykolayiv|UA
mykolaïv|UA
mykytivskyi|UA
myrnohrad|UA
mysuru|IN
mytichtchi|RU
mytilene|GR|Mytilène
mytilène|GR
mytishchi|RU
mzuzu|MW
málaga|ES
mâcon|FR
mèze|FR
méagui|CI
médenine|TN
médina gounas|SN
médinat el fayoum|EG
médine|SA
médéa|DZ?
mégrine coteaux|TN
mégrine|TN
méhana|NE
mékhé|SN
mélitopol|UA
ménaka|ML
ménouf|EG
méricourt|FR
mérida|MX
mériel|FR?
mérignac|FR
méru|FR
méry sur oise|FR
métouia|TN
mézières sur seine|FR
móng cái|VN
móstoles|ES
mönchengladbach|DE
möng la|MM
möng yang|MM
möng yawng|MM
mûrmansk|RU
mûrs erigné|FR
mûsil|IQ
mülheim|DE
münchenstein|CH
münchen|DE|Munich
münsingen|CH
münster|DE?
mỹ hào|VN
mỹ tho|VN
nabatieh|LB
nabatiye et tahta|LB
nabatiye|LB|Nabatiyé
nabatiyé|LB
nabatîyé et tahta|LB
naberezhnyye chelny|RU
nabeul|TN
nablus|PS
nacala|MZ
nadjaf|IQ
nador|MA
nagano|JP
nagaoka|JP
nagasaki|JP
nagoya|JP
nagpur|IN
nahariyya|IL
naha|JP
nahiyat ghammas|IQ
naintre|FR
naintré|FR
nairobi|KE
naivasha|KE
najafgarh|IN
najaf|IQ
najchiven|AZ
najchivén|AZ
nakano|JP?
nakhitchevan|AZ
nakhodka|RU
nakhon ratchasima|TH
nakonde|ZM
nakuru|KE
nalchik|RU
naltchik|RU
nam dinh|VN
nam định|VN
namalombwe|ZM
namangan|UZ
namhkam|MM
namplous|PS
nampo|KP
nampula|MZ
namur|BE
nanaimo|CA
nanchang|CN
nanchong|CN
nancy|FR
nanded|IN
nandy|FR
nanga eboko|CM
nangis|FR
nanjing|CN|Nankin
nankin|CN
nanning|CN
nanping|CN
nansana|UG
nansang|MM
nanterre|FR
nantes|FR
nanteuil les meaux|FR
nanteuil lès meaux|FR
nantong|CN
nantua|FR
nanyang|CN
naoua|SY
naperville|US
naples|IT
naplouse|PS
napouse|PS
naqoura|LB
nara shi|JP
nara|ML?
narbonne|FR
narela|IN
nashik|IN
nashville|US
nasimshahr|IR
nasinu|FJ
nasiriyah|IQ
nassau|BS
nassiriyah|IQ|Nassiriya
nassiriya|IQ
natal|BR
natanz|IR
natitingou|BJ
natore|BD
natseret|IL
natséret|IL
naucalpan de juarez|MX
naucalpan de juárez|MX
navegantes|AO
navi mumbai|IN
navoiy|UZ
navoi|UZ
navoï|UZ
nawabshah|PK
nawá|SY
naxcivan|AZ
naxouana|AZ
naxçıvan|AZ
nay pyi taw|MM
naypyidaw|MM
nay|FR?
nazareth|IL
nazare|IL
nazaré|IL?
nazelles negron|FR
nazelles négron|FR
nazran|RU
nazret|ET
nazrēt|ET
ndali|BJ
ndele|CF
ndera|RW
ndibene dahra|SN
ndibène dahra|SN
ndioum|SN
ndola|ZM
ndop|CM
ndouci|CI
ndélé|CF
nebeck|SY
nedjef|IQ
neerpelt|BE
nefta|TN
neftekamsk|RU
nefteyugansk|RU
negombo|LK
negrepelisse|FR
neihu|TW
neijiang|CN
neiva|CO
nellore|IN
nemby|PY
nemours|FR
nepalgunj|NP
nepean|CA
nerac|FR
nesher|IL
ness ziona|IL
netanya|IL
netivot|IL
neuchatel|CH|Neuchâtel
neuchâtel|CH
neudorf weimershof|LU
neue neustadt|DE
neufchateau|FR
neufchatel en bray|FR
neufchatel est–lebourgneuf|CA
neufchatel hardelot|FR
neufchâteau|FR
neufchâtel en bray|FR
neufchâtel est–lebourgneuf|CA
neufchâtel hardelot|FR
neuhausen|CH
neuilly plaisance|FR
neuilly sur marne|FR
neuilly sur seine|FR
neukolln|DE
neukölln|DE
neuquen|AR
neuquén|AR
neuss|DE
neuves maisons|FR
neuvic|FR
neuville aux bois|FR
neuville de poitou|FR
neuville en ferrain|FR
neuville saint remy|FR
neuville saint rémy|FR
neuville sur saone|FR
neuville sur saône|FR
nevers|FR
nevinnomyssk|RU
new bedford|US
new cairo|EG
new delhi|IN
new halfa|SD
new haven|US
new kingston|JM
new orleans|US|La Nouvelle-Orléans
new plymouth|NZ
new sawakin|SD
new sawâkin|SD
new south memphis|US
new taipei|TW
new westminster|CA
new york|US
newark|US
newcastle under lyme|GB
newcastle upon tyne|GB
newcastle|AU
newmarket|CA
newport news|US
newport|GB?
newton|CA?
nga bay|VN
ngaoundal|CM
ngaoundere|CM
ngaoundéré|CM
nghe an|VN
nghi son|VN
nghi sơn|VN
nghi xuan|VN
nghi xuân|VN
nghia do|VN
nghĩa đô|VN
ngororero|RW
ngozi|BI
nguekhokh|SN
nguigmi|NE
nguékhokh|SN
ngã bảy|VN
nha trang|VN
niable|CI?
niablé|CI?
niagara falls|CA
niagara|CA
niakaramandougou|CI
niakoul rab|SN
niamey|NE
niamtougou|TG
niangoloko|BF
nice|FR
nicolas romero|MX
nicolás romero|MX
nicosia|CY
nicosie|CY
niederbronn les bains|FR
nielle|CI?
niellé|CI?
nieppe|FR
nieul sur mer|FR
niigata|JP
nijlen|BE
nijmegen|NL
nijni novgorod|RU
nikaia|GR
nikki|BJ?
nikopol|UA
nilufer|TR
nilvange|FR
nilüfer|TR
nimegue|NL|Nimègue
nimes|FR
nimègue|NL
ningbo|CN
ningde|CN
ninh binh|VN
ninh hoa|VN
ninh hòa|VN
ninove|BE
nioko i|BF
niono|ML
nioro du rip|SN
nioro|ML
niort|FR
nippes|DE?
nishinomiya|JP
nis|RS?
niteroi|BR
niterói|BR
nitra|SK?
nivelles|BE?
nizhnekamsk|RU
nizhnevartovsk|RU
nizhniy novgorod|RU
nizhny tagil|RU
nizhyn|UA
niš|RS?|Nis
njeru|UG
njombe|CM
njombé|CM
nkambe|CM
nkayi|CG
nkongsamba|CM
nkoteng|CM
nnewi|NG
noailles|FR
noeux les mines|FR
nogales|MX
nogent le bas|FR
nogent le roi|FR
nogent le rotrou|FR
nogent sur marne|FR
nogent sur oise|FR
nogent sur seine|FR
noginsk|RU
noguinsk|RU
noirmoutier en l'ile|FR
noirmoutier en l'île|FR
noiseau|FR
noisiel|FR
noisy le grand|FR
noisy le roi|FR
noisy le sec|FR
nola|CF?
nong chok|TH
nong khaem|TH
nontron|FR
nor nork|AM
norfolk county|CA
norfolk|US
norilsk|RU
norman|US?
norrkoping|SE
norrköping|SE
nort sur erdre|FR
north bay|CA
north charleston|US
north cowichan|CA
north delta|CA
north las vegas|US
north peoria|US
north shore|NZ
north stamford|US
north vancouver|CA
northampton|GB
norton|ZW?
norwalk|US
norwich|GB
nosy varika|MG
notre dame de bondeville|FR
notre dame de grace|CA
notre dame de gravenchon|FR
notre dame de grâce|CA
notre dame du mont|FR
notre dame limite|FR
notse|TG
notsé|TG
nottingham|GB
nou barris|ES
nouadhibou|MR
nouadibou|MR
nouakchat|MR
nouakchott|MR
nouakchot|MR
nouaksot|MR
nouaxot|MR
noubbel|SY
noubbol|SY
noukous|UZ
noumea|NC
nouméa|NC
nouna|BF
nour soultan|KZ
nouzonville|FR
nouâdhibou|MR
nova darnytsya|UA
nova iguacu|BR
nova iguaçu|BR
nova kakhovka|UA
nova vida|AO
nova zabudova|UA
novamaskousk|RU
novara|IT
noves|FR?
novi pazar|RS
novi sad|RS
novo chardzhou|TM
novo nikolaievsk|RU
novo nikolaïevsk|RU
novo peredelkino|RU
novocerkassk|RU
novocheboksarsk|RU
novocherkassk|RU
novogireyevo|RU
novokouibychevsk|RU
novokouznetsk|RU
novokouïbychevsk|RU
novokuybyshevsk|RU
novokuznetsk|RU
novomoskovsk|RU
novopolotsk|BY
novorossiisk|RU|Novorossiïsk
novorossiysk|RU
novorossiïsk|RU
novoshakhtinsk|RU
novosibirsk|RU
novossibirsk|RU
novotcherkassk|RU
novotroitsk|RU
novotroïtsk|RU
novouraljsk|RU
novovolynsk|UA
novozavodskyi|UA
novoçerkassk|RU
novyi lviv|UA
novyy urengoy|RU
novyye cheremushki|RU
novyye cherëmushki|RU
nowouralsk|RU
nowrangapur|IN
noyabrsk|RU
noyal pontivy|FR
noyal sur vilaine|FR
noyelles godault|FR
noyelles sous lens|FR
noyon|FR
nozay|FR
ntochouk|IQ
ntouma|SY
ntoum|GA
ntousanmpe|TJ
nubl|SY
nueil les aubiers|FR
nuevo laredo|MX
nuits saint georges|FR
nukus|UZ
nunoa|CL
nuremberg|DE
nurnberg|DE|Nuremberg
nusa dua|ID
nutana sector|CA
nuuk|GL
nuñoa|CL
nyabitekeli|RW
nyagatare|RW
nyala|SD
nyamata|RW
nyanza|RW
nyaung u|MM
nyaungdon|MM
nyaunglebin|MM
nyaung|MM
nyc|US?|New York
nyiregyhaza|HU
nyons|FR
nyon|CH
nyvky|UA
nyzhnodniprovsk|UA
nyíregyháza|HU
nzega|RW
nzerekore|GN
nzérékoré|GN
nègrepelisse|FR
nébeck|SY
néma|MR
nérac|FR
níkaia|GR
nîmes|FR
nürnberg|DE|Nuremberg
nœux les mines|FR
o mon|VN
o môn|VN
oakland|US
oakville|CA
oaxaca|MX
obala|CM
obalende|NG
oberhausbergen|FR
oberhausen|DE
obernai|FR
oberwil|CH
obninsk|RU
obolon|UA
obuase|GH
oceanside|US
ochakovo matveyevskoye|RU
och|KG
octeville sur mer|FR
octeville|FR
odense|DK
odesa|UA
odessa|UA
odienne|CI
odienné|CI
odintsovo|RU
ofaqim|IL
offemont|FR
offenbach|DE
offranville|FR
oftringen|CH
ogbomoso|NG
ohrid|MK
oignies|FR
oissel sur seine|FR
ojo de agua|MX
okanagan mission|CA
okara|PK
okayama|JP
okazaki|JP
oke kan|MM
okene|NG
okhtyrka|UA
oklahoma|US
okoa|CM
okotoks|CA
oktyabrsky|RU
oku|CM?
olanchito|HN
olathe|US
oldenburg|DE
oldham|GB?
oleksandriia|UA
oleksandrivskyi|UA
oleksandriya|UA
oleksandriïa|UA
oleksiyivka|UA
olinda|BR?
olivet|FR?
ollainville|FR
ollioules|FR
olmaliq|UZ
olomouc|CZ
olonne sur mer|FR
oloron sainte marie|FR
olsztyn|PL
olten|CH
omaha|US
omdourman|SD
omdurman|SD
omranie|SY
omranié|SY
omsk|RU
ondo|NG
ondres|FR
onex|CH
ongata rongai|KE
onitsha|NG
onnaing|FR
ontario|US
oostende|BE|Ostende
oosterzele|BE
oostkamp|BE
opfikon|CH
opole|PL
opwijk|BE
or yehuda|IL
oradea|RO
orahovac|XK
orangeville|CA
orange|US?
oran|DZ
orbey|FR
orchies|FR
ordos|CN
ordu|TR
orebro|SE
orekhovo borisovo severnoye|RU
orekhovo borisovo|RU
orekhovo zouievo|RU
orekhovo zouïevo|RU
orekhovo zuyevo|RU
orem|US
orenbourg|RU
orenburg|RU
orgeval|FR
orhei|MD
orihuela|ES
orillia|CA
orlando|US
orleansville|DZ
orleans|CA
orly|FR
orléansville|DZ
orléans|CA
ormesson sur marne|FR
ornans|FR
orodara|BF
orsay|FR
orsha|BY
orsk|RU
orthez|FR
orumieh|IR
oruro|BO
orvault|FR
orël|RU
osaka|JP
osasco|BR
oshawa|CA
oshodi|NG
osh|KG|Och
oslo|NO
osmaniye|TR
osnabruck|DE
osnabrück|DE
osny|FR
osogbo|NG
osorno|CL
ostende|BE
ostend|BE
ostrava|CZ
ostricourt|FR
ostwald|FR
oswiecim|PL|Auschwitz
ota|NG?
othis|FR
ottakring|AT
ottawa south|CA
ottawa|CA
ouagadougou|BF
ouahigouya|BF
ouangolodougou|CI
ouargla|DZ
ouarzazate|MA
oud turnhout|BE
oudenaarde|BE
oudja|MA
oudjda|MA
oued lill|TN
oued souf|DZ
oued zem|MA
ouerdanine|TN
ouesso|CG
ouezzane|MA
oufa|RU
ouidah|BJ
ouislane|MA
ouistreham|FR
oujda|MA
oujhorod|UA
oulad teima|MA
oulad teïma|MA
oulan bator|MN
oulan oude|RU|Oulan-Oudé
oulan oudé|RU
oulianovsk|RU
oullins|FR
oulu|FI
oumé|CI
oupeye|BE
oupoyo|CI
ourense|ES
ourguentch|UZ
ouro sogui|SN
ouroumtsi|CN
outreau|FR
overijse|BE
overland park|US
overpelt|BE
oviedo|ES
owando|CG
owendo|GA
owerri|NG
owo|NG?
oxford|GB
oxnard|US
oyam|GA
oye plage|FR
oyem|GA
oyonnax|FR
oyo|NG?
ozerki|RU
ozoir la ferriere|FR
ozoir la ferrière|FR
oświęcim|PL|Auschwitz
paarl|ZA
pachuca de soto|MX
pacy sur eure|FR
pacé|FR?
padang|ID
paderborn|DE
padoue|IT
padua|IT
pagny sur moselle|FR
pahalgam|IN
paimpol|FR
pajok|SS
pak kret|TH
pakokku|MM
pakse|LA
pakxan|LA
palais de justice|FR
palaiseau|FR
palangkaraya|ID
palavas les flots|FR
pala|TD
palembang|ID
palerme|IT
palermo|IT
pallabi|BD
palm bay|US
palm beach|US
palma de majorque|ES
palma soriano|CU
palma|ES?
palmdale|US
palmerston north|NZ
palmira|CO?
palmyre|SY
paloupolis|EG
palu|ID
pamiers|FR
pampelune|ES
pamplona|ES
panama|PA
panazol|FR
pandjvin|IQ
panglong|MM
panjin|CN
panmunjom|KR
panorama hills|CA
panshan|CN
pantin|FR
panzhihua|CN
paoua|CF
paoy paet|KH
paphos|CY
parakou|BJ
paramaribo|SR
paranaque|PH
parana|AR
paraná|AR
paray le monial|FR
paray vieille poste|FR
parc extension|CA
pardes hanna karkur|IL
pardubice|CZ
pardés ẖanna karkur|IL
parempuyre|FR
parentis en born|FR
paris|FR
parkwoods donalda|CA
parmain|FR
parma|IT
parme|IT
paron|FR
parthenay|FR
pasadena|US
pasay|PH
pasig|PH
pasir gudang|MY
passy|FR
pasto|CO
paterson|US?
pathein|MM
patna|IN
patras|GR
patra|GR
pattaya|TH
pauillac|FR
pauk kone|MM
paulista|BR
paungde|MM
paung|MM
pau|FR?
pavilly|FR
pavlodar|KZ
pavlohrad|UA
pawgan|MM
payathonzu|MM
paysandu|UY
paysandú|UY
pazundaung|MM
pearland|US
pechersk|UA
pecquencourt|FR
pegomas|FR
pehonko|BJ
pejë|XK
pekalongan|ID
pekanbaru|ID
pelengana|ML
pelentong|MY
pelissanne|FR
pelotas|BR?
pemba|MZ
pembroke pines|US
penalolen|CL
penang|MY
penciwen|IQ
pendjevine|IQ
pendjevin|IQ
penja|CM
penticton|CA
penza|RU
penzing|AT
peoria|US
percut|ID
pereira|CO?
perenchies|FR
perier|FR
perigny|FR
perigueux|FR
peristeri|GR
peristéri|GR
perm|RU
pernes les fontaines|FR
pernik|BG
perols|FR
peronnas|FR
peronne|FR
perouse|IT|Pérouse
perpignan|FR
perros guirec|FR
persan|FR?
perth|AU
pertuis|FR?
perugia|IT
peruwelz|BE
pervomaisk|UA
pervomaysk|UA
pervomaïsk|UA
pervouraljsk|RU
pervouralsk|RU
pervouralszk|RU
perwouralsk|RU
pesaro|IT
pescara|IT
peshawar|PK
pessac|FR
pest|HU
petah tiqva|IL
petaling jaya|MY
petange|LU
petapa|GT
petare|VE
petaẖ tiqva|IL
peterborough|GB
petersbourg|RU|Saint-Pétersbourg
petionville|HT
petit couronne|FR
petite foret|FR
petite forêt|FR
petite rosselle|FR
petrogradka|RU
petrograd|RU|Saint-Pétersbourg
petrolina|BR
petropavlovsk kamchatsky|RU
petropavlovsk kamtchatski|RU
petropavl|KZ
petrozavodsk|RU
petursborg|RU
peymeinade|FR
peypin|FR
peyrolles en provence|FR
pezenas|FR
peñalolén|CL
pfaffikon|CH
pfastatt|FR
pforzheim|DE
pfäffikon|CH
phalempin|FR
phalsbourg|FR
phan rang thap cham|VN
phan rang tháp chàm|VN
phan thiet|VN
phan thiết|VN
phasi charoen|TH
philadelphia|US
philadelphie|US
philippoupole|BG
phnom penh|KH
pho yen|VN
phoenix|US
phong dien|VN
phong điền|VN
phra pradaeng|TH
phu ly|VN
phu my|VN
phu quoc|VN
phu tho|VN
phuc yen|VN
phuket|TH
phumi tnaot|KH
phumi veal sre|KH
phumi veal tonsay|KH
phumĭ tnaôt|KH
phumĭ véal srê|KH
phumĭ véal tônsay|KH
phú mỹ|VN
phú quốc|VN
phú thọ|VN
phúc yên|VN
phổ yên|VN
phủ lý|VN
piacenza|IT
pia|FR?
pibrac|FR
pickering|CA?
picpus|FR
pierre benite|FR
pierre bénite|FR
pierrefeu du var|FR
pierrefitte sur seine|FR
pierrefonds roxboro|CA
pierrefonds|CA
pierrelatte|FR
pierrelaye|FR
pierrevert|FR
pietermaritzburg|ZA
pignan|FR
pikine|SN
pilsen|CZ
pimpri chinchwad|IN
pimpri|IN
pinar del rio|CU
pinar del río|CU
pindi bhattian|PK
pingdingshan|CN
pingdu|CN
pingliang|CN
pingxiang|CN
pinsk|BY
piolenc|FR
piracicaba|BR
piraeus|GR
piranshahr|IR
pisa|IT
pise|IT
pissila|BF
pistoia|IT
pita kotte|LK
pita|GN
pithiviers|FR
pitoa|CM
pittsburgh|US
piura|PE
pivdenna borshchahivka|UA
pivnichna saltivka|UA
plabennec|FR
plaine du var|FR
plaintel|FR
plaisance du touch|FR
plaisance|IT
plan de cuques|FR
plan les ouates|CH
plano|US
plaza de la revolucion|CU
plaza de la revolución|CU
pledran|FR
pleiku|VN
pleneuf val andre|FR
plerin|FR
plescop|FR
plesse|FR
plessé|FR
plestin les greves|FR
plestin les grèves|FR
pleumeur bodou|FR
pleurtuit|FR
pleven|BG
pleyben|FR
pleyel|FR
plobsheim|FR
plock|PL
ploemeur|FR
ploeren|FR
ploermel|FR
plomelin|FR
ploneour lanvern|FR
plonéour lanvern|FR
plouay|FR
ploubazlanec|FR
ploudalmezeau|FR
ploudalmézeau|FR
ploudaniel|FR
ploudin|BG
plouescat|FR
ploufragan|FR
plougasnou|FR
plougastel daoulas|FR
plouguerneau|FR
plouha|FR
plouhinec|FR
plouigneau|FR
ploumagoar|FR
plourin les morlaix|FR
plourin lès morlaix|FR
plouzane|FR
plouzané|FR
plovdiv|BG
ploërmel|FR
pluneret|FR
pluvigner|FR
plymouth|GB
plyushchevo|RU
plyushchëvo|RU
plédran|FR
pléneuf val andré|FR
plérin|FR
pobé|BJ
podgorica|ME
podilskyi|UA
podolsk|RU
podujeva|XK
pohang|KR
point pedro|LK
pointe claire|CA
pointe noire|CG
poissy|FR
poisy|FR
poitiers|FR
pokhara|NP
pokrovsk|UA
poligny|FR
pollestres|FR
polokwane|ZA
poltava|UA
pomona|US
pompano beach|US
pompey|FR
ponce|PR?
pondichery|IN|Pondichéry
pondichéry|IN
pons|FR
pont a celles|BE
pont a mousson|FR
pont audemer|FR
pont de cheruy|FR
pont de chéruy|FR
pont de roide|FR
pont de vivaux|FR
pont du casse|FR
pont du chateau|FR
pont du château|FR
pont eveque|FR
pont l'abbe|FR
pont l'abbé|FR
pont l'eveque|FR
pont l'évêque|FR
pont saint esprit|FR
pont saint martin|FR
pont sainte marie|FR
pont sainte maxence|FR
pont à celles|BE
pont à mousson|FR
pont évêque|FR
pontarlier|FR
pontault combault|FR
pontcharra|FR
pontchateau|FR
pontchâteau|FR
ponthierry|FR
pontianak|ID
pontivy|FR
pontoise|FR
pontorson|FR
poole|GB?
poona|IN
popayan|CO
popayán|CO
poperinge|BE
pordic|FR
pori|FI
pornichet|FR
pornic|FR
port au prince|HT
port coquitlam|CA
port de bouc|FR
port de paix|HT
port gentil|GA
port harcourt|NG
port la nouvelle|FR
port louis|MU
port moody|CA
port moresby|PG
port said|EG|Port-Saïd
port saint louis du rhone|FR
port saint louis du rhône|FR
port saint lucie|US
port saïd|EG
port soudan|SD
port sudan|SD
porte saint denis|FR
porte saint martin|FR
portes les valence|FR
portes lès valence|FR
portet sur garonne|FR
portland|US
portmore|JM
porto alegre|BR
porto novo|BJ
porto vecchio|FR
porto velho|BR
portoviejo|EC
porto|PT
portsmouth heights|US
portsmouth|GB
portvendres|FR
porz am rhein|DE
posadas|AR
poselok mosgazoprovod|RU
posëlok mosgazoprovod|RU
potchefstroom|ZA
poti|GE
potosi|BO
potosí|BO
potsdam|DE
pouance|FR
pouancé|FR
pouchkino|RU
poukham un|SN
poulpoudeva|BG
poulx|FR
pourrieres|FR
pourrières|FR
poussan|FR
pout|SN
pouytenga|BF
pouzauges|FR
poznan|PL
poznań|PL|Poznan
pozniaky|UA
pozzuoli|IT
prades le lez|FR
prades|FR
praga poludnie|PL
praga południe|PL
prague|CZ
praia grande|BR
praia|CV
prato|IT
pratteln|CH
pravyi bereh|UA
prayagraj|IN
preaek prasab|KH
prenzlauer berg|DE
presnenskiy|RU
preston|GB?
pretoria|ZA
prey veng|KH
prigonrieux|FR
prijedor|BA
prilly|CH
prince albert|CA
prince edward|CA
prince george|CA
pristina|XK
privas|FR
prizren|XK
providence|US?
proville|FR
provins|FR?
provo|US?
pryluky|UA
prymorskyi|UA
pskou|RU
pskov|RU
pucallpa|PE
puchong|MY
pudong|CN
puducherry|IN
puebla|MX
pueblo|US
puente alto|CL
puente de vallecas|ES
puerto barrios|GT
puerto cortez|HN
puerto la cruz|VE
puerto montt|CL
puerto plata|DO
puget sur argens|FR
puilboreau|FR
pujaut|FR
pujols|FR
pully|CH
pulnoy|FR
pune|IN|Poona
punggol|SG
puning|CN
punta cana|DO
pursat|KH
pusan|KR|Busan
pushkino|RU
pushkin|RU
puteaux|FR
putian|CN
putte|BE
putuo|CN
puurs|BE
puxi|CN
puyang|CN
pyan lel nay yar cha htar ye|MM
pyapon|MM
pyatigorsk|RU
pyawbwe|MM
pyay|MM
pyeongchang|KR
pyeongtaek|KR
pyin oo lwin|MM
pyinmana|MM
pyongyang|KP
pyu|MM?
pátra|GR
pèlèngana|ML
pécs|HU
pégomas|FR
péhonko|BJ
pélissanne|FR
pérenchies|FR
périer|FR
périgny|FR
périgueux|FR
pérols|FR
péronnas|FR
péronne|FR
pérouse|IT
péruwelz|BE
pétange|LU
pétionville|HT
pétursborg|RU
pézenas|FR
pênciwên|IQ
pô|BF
płock|PL
qairouan|TN
qalqilya|PS
qalyub|EG
qamichliye|SY
qamichli|SY
qamichlîyé|SY
qandahar|AF|Kandahar
qaracuxur|AZ
qaraçuxur|AZ
qarchak|IR
qariateine|SY
qariateïne|SY
qarshi|UZ
qazvin|IR
qazwen|IR
qazwên|IR
qeladize|IQ
qeładizê|IQ
qina|EG
qinetra|SY
qingdao|CN
qingpu|CN
qingyang|CN
qingyuan|CN
qinhuangdao|CN
qinzhou|CN
qinêtra|SY
qionghai|CN
qiqihar|CN
qiryat ata|IL
qiryat bialik|IL
qiryat hayovel|IL
qiryat motsqin|IL
qiryat shmona|IL
qiryat yam|IL
qnaitra|SY
qnaïtra|SY
qods|IR
qom|IR
qoryooley|SO
qoubbassine|SY
qoubbâssîne|SY
qouneitra|SY
qoussair|SY
qoussaïr|SY
qsour essaf|TN
quan ba|VN
quan bon|VN
quan duc thinh|VN
quan muoi mot|VN
quan muoi|VN
quan sau|VN
quang nam|VN
quang ngai|VN
quang ninh|VN
quang tri|VN
quanzhou|CN
quaregnon|BE
quartier du port|FR
quarto oggiaro|IT
quba|AZ
quebec|CA|Québec
queenstown estate|SG
queens|US
quelimane|MZ
queluz|PT
querqueville|FR
quesnoy sur deule|FR
quesnoy sur deûle|FR
quessoy|FR
questembert|FR
quetigny|FR
quetta|PK
quetzaltenango|GT
quevedo|EC
queven|FR
quezon|PH
qui nhon|VN
quiberon|FR
quievrechain|FR
quilicura|CL
quillacollo|BO
quillan|FR
quilmes|AR
quilpue|CL
quilpué|CL
quimperle|FR
quimperlé|FR
quimper|FR
quincy sous senart|FR
quincy sous sénart|FR
quincy voisins|FR
quincy|US?
quinte west|CA
quinze vingts|FR
quito|EC
quiévrechain|FR
qujing|CN
quneitra|SY
quzhou|CN
québec|CA
quéven|FR
quảng ngãi|VN
quận ba|VN
quận bốn|VN
quận mười một|VN
quận mười|VN
quận sáu|VN
quận đức thịnh|VN
qûm|IR?
rabak|SD
rabastens|FR
rabat|MA
rach gia|VN
rades|TN?
radom|PL
radès|TN?
rafah|EG
ragusa|IT
rahad al bardi|SD
rahim yar khan|PK
rahlstedt|DE
raimbeaucourt|FR
raipur|IN
raismes|FR
rajpur sonarpur|IN
rajshahi|BD
rakka|SY|Raqqa
raleigh|US?
ramadieh|IQ
ramadi|IQ
ramallah|PS
ramat gan|IL
ramat hasharon|IL
rambervillers|FR
rambouillet|FR
ramenki|RU
ramenskoie|RU
ramenskoye|RU
ramenskoïe|RU
ramiros|AO
ramla|IL
ramnicu valcea|RO
ramonville saint agne|FR
ramstein|DE
rancagua|CL
ranchi|IN
rancho cucamonga|US
randburg|ZA
rang du fliers|FR
rangoun|MM
rangpur|BD
ranst|BE
raon l'etape|FR
raon l'étape|FR
rapperswil|CH
raqa|SY|Raqqa
raqqa|SY
ras al khaimah|AE
ras lanouf|LY
rasht|IR
rason|KP
rass el djebel|TN
rastane|SY
rastou na done|RU
rastâne|SY
ratingen|DE
ratisbonne|DE
ravels|BE
ravenna|IT
ravenne|IT
rawalpindi|PK
rayon ktz|UA
recife|BR
recklinghausen|DE
red deer|CA
redding|US?
redon|FR
reef al fujairah|AE
regensburg|DE
reggio calabria|IT
reggio d'emilie|IT|Reggio d'Émilie
reggio d'émilie|IT
reggio de calabre|IT
regina|CA?
rehovot|IL
reichshoffen|FR
reichstett|FR
reignier esery|FR
reignier ésery|FR
reims|FR
reinach|CH
relizane|DZ
remiremont|FR
remscheid|DE
renage|FR
renca|CL
renens|CH
renfrew collingwood|CA
rennes|FR
reno|US?
renton|US
repentigny|CA
resistencia|AR
retalhuleu|GT
rethel|FR
retiers|FR
retiro|ES
reus|ES
reutlingen|DE
revel|FR
revigny sur ornain|FR
revin|FR
reykjavik|IS
reykjavík|IS
reynosa|MX
reyrieux|FR
rezaiyye|IR
rezâiyye|IR
rezé|FR
reẖovot|IL
rhardaia|DZ
rhardaïa|DZ
rheinfelden|CH
rhennoucha|TN
rhennouch|TN
rialto|US
rians|FR
riantec|FR
riazan|RU
ribeauville|FR
ribeauvillé|FR
ribeirao das neves|BR
ribeirao preto|BR
ribeirão das neves|BR
ribeirão preto|BR
riberac|FR
riberalta|BO
ribérac|FR
richard toll|SN
richards bay|ZA
richardson|US?
richmond hill|CA
richmond|US?
richterswil|CH
riec sur belon|FR
riedisheim|FR
riehen|CH
riemst|BE
riga|LV
rijeka|HR
rilhac rancon|FR
rillieux la pape|FR
rimini|IT
rimouski|CA
rio branco|BR
rio cuarto|AR
rio de janeiro|BR
riobamba|EC
riom|FR
riorges|FR
rio|BR|Rio de Janeiro
riquier|FR
ris orangis|FR
rishon letsiyyon|IL
rive de gier|FR
rivera|UY?
riverside|US
rivesaltes|FR
rives|FR?
riviere des prairies–pointe aux trembles|CA
rivière des prairies–pointe aux trembles|CA
rivne|UA
rixensart|BE
rixheim|FR
riyadh|SA
riyad|SA
rizhao|CN
roanne|FR
roanoke|US
robion|FR
rochdale|GB
roche la moliere|FR
roche la molière|FR
rochechouart|FR
rochefort du gard|FR
rochefort|FR
rochester|US?
rock forest|CA
rockford|US?
rodange|LU
rodenkirchen|DE
rodez|FR
roeselare|BE
roeulx|FR
rognac|FR
rognes|FR?
rognonas|FR
rohini|IN
roissy en brie|FR
romagnat|FR
romainville|FR
romans sur isere|FR
romans sur isère|FR
rombas|FR
rome|IT
romford|GB
romilly sur seine|FR
romorantin lanthenay|FR
ronchin|FR
roncq|FR
ronse|BE
roodepoort|ZA
roost warendin|FR
roquebrune cap martin|FR
roquebrune sur argens|FR
roquefort la bedoule|FR
roquefort la bédoule|FR
roquemaure|FR
roques|FR?
roquettes|FR?
roquevaire|FR
rosario|AR?
roscoff|FR
rosemont–la petite patrie|CA
rosetta|EG?
roseville|US
rosheim|FR
rosny sous bois|FR
rosny sur seine|FR
rosporden|FR
rostock|DE
rostov on don|RU
rostov sur le don|RU
rostrenen|FR
roswell|US
rotherham|GB
rotkreuz|CH
rotselaar|BE
rotterdam|NL
roubaix|FR
roubtsovsk|RU
rouen|FR
rouet|FR?
rouffach|FR
rouiba|DZ
rouissat|DZ
roullet saint estephe|FR
roullet saint estèphe|FR
rouna|UA
round rock|US
rouseifa|JO
rouse|BG?
rousies|FR
rousset|FR
roussillon|FR
roustavi|GE
roustchouk|BG
rouvroy|FR
rovaniemi|FI
rovenky|UA
royan|FR
royat|FR
roye|FR
rubcousk|RU
rubizhne|UA
rubtsovsk|RU
ruda slaska|PL
ruda śląska|PL
rudnyy|KZ
rue de france|FR
rueil malmaison|FR
ruelle sur touvre|FR
ruffec|FR
rufisque est|SN
rufisque|SN
ruhango|RW
ruiru|KE
rukban|JO
rumbeke|BE
rumbek|SS
rumilly|FR
rumonge|BI
rumst|BE
rungis|FR
rupt sur moselle|FR
ruqi|SO
ruscuk|BG
russeifa|JO
rustaq|OM
rustavi|GE
rustenburg|ZA
rusçuk|BG
rutchenkivskyi rayon|UA
rutchenkivskyi|UA
rutchenkove district|UA
rutchenkove|UA
rutland|CA?
rutoma|UG
rutshuru|CD
ruwandiz|IQ
ruwa|ZW
ruy|FR?
rwamagana|RW
ryazanskiy|RU
rybinsk|RU
rybnik|PL
rzeszow|PL
rzeszów|PL|Rzeszow
râmnicu vâlcea|RO
río cuarto|AR
rœulx|FR
rạch giá|VN
sa dec|VN
saaba|BF
saada|YE
saanich|CA
saarbrucken|DE|Sarrebruck
saarbrücken|DE|Sarrebruck
saatli|AZ
saatlı|AZ
saaxo|SO
sabadell|ES
sabha|LY
sabirabad|AZ
sable sur sarthe|FR
sablé sur sarthe|FR
sabuncu|AZ
sabunçu|AZ
sabzevar|IR
sacaba|BO
sacramento|US
saddiqabad|PK
sadr|IQ
safed|IL
safi|MA
sagaing|MM
sagamihara|JP
saguenay|CA
sahavato|MG
sahiwal|PK
sahline|TN
sahoua|CI
sai mai|TH
saida|LB|Saïda
saigon|VN|Hô-Chi-Minh-Ville
sailly sur la lys|FR
sainghin en weppes|FR
sains en gohelle|FR
saint affrique|FR
saint aignan|FR
saint alban leysse|FR
saint alban|FR
saint amand les eaux|FR
saint amand montrond|FR
saint ambroise|FR
saint ambroix|FR
saint andre de la roche|FR
saint andre de sangonis|FR
saint andre des eaux|FR
saint andre les vergers|FR
saint andre lez lille|FR
saint andre|FR
saint andré de la roche|FR
saint andré de sangonis|FR
saint andré des eaux|FR
saint andré les vergers|FR
saint andré lez lille|FR
saint andré|FR
saint antoine|FR
saint apollinaire|FR
saint arnoult en yvelines|FR
saint astier|FR
saint aubin de medoc|FR
saint aubin de médoc|FR
saint aubin les elbeuf|FR
saint aubin lès elbeuf|FR
saint avertin|FR
saint ave|FR
saint avold|FR
saint avé|FR
saint barnabe|FR
saint barnabé|FR
saint barthelemy|FR
saint barthélemy|FR
saint barthélémy|FR
saint benoit|FR
saint benoît|FR
saint berthevin|FR
saint bonnet de mure|FR
saint brevin les pins|FR
saint brice courcelles|FR
saint brice sous foret|FR
saint brice sous forêt|FR
saint brieuc|FR
saint calais|FR
saint cannat|FR
saint cere|FR
saint chamas|FR
saint chamond|FR
saint charles|FR
saint chely d'apcher|FR
saint cheron|FR
saint christol les ales|FR
saint christol les alès|FR
saint chély d'apcher|FR
saint chéron|FR
saint clair du rhone|FR
saint clair du rhône|FR
saint claude|FR
saint clement de riviere|FR
saint cloud|FR
saint clément de rivière|FR
saint constant|CA
saint cyprien plage|FR
saint cyr l'ecole|FR
saint cyr l'école|FR
saint cyr sur loire|FR
saint cyr sur mer|FR
saint céré|FR
saint denis de pile|FR
saint denis en val|FR
saint denis les bourg|FR
saint denis lès bourg|FR
saint denis|FR
saint die des vosges|FR
saint dizier|FR
saint dié des vosges|FR
saint doulchard|FR
saint egreve|FR
saint eloy les mines|FR
saint esteve|FR
saint estève|FR
saint etienne au mont|FR
saint etienne de montluc|FR
saint etienne du rouvray|FR
saint etienne les remiremont|FR
saint etienne|FR
saint eustache|CA
saint fargeau ponthierry|FR
saint florent sur cher|FR
saint florentin|FR
saint flour|FR
saint fons|FR
saint francois|FR
saint françois|FR
saint gall|CH
saint galmier|FR
saint gaudens|FR
saint gely du fesc|FR
saint genest lerpt|FR
saint genis laval|FR
saint genis les ollieres|FR
saint genis les ollières|FR
saint genis pouilly|FR
saint georges de didonne|FR
saint georges de montaigu|FR
saint georges de reneins|FR
saint georges|CA
saint germain des fosses|FR
saint germain des fossés|FR
saint germain du corbeis|FR
saint germain du corbéis|FR
saint germain du puy|FR
saint germain en laye|FR
saint germain les arpajon|FR
saint germain les corbeil|FR
saint germain lès arpajon|FR
saint germain lès corbeil|FR
saint gervais les bains|FR
saint ghislain|BE
saint gilles croix de vie|FR
saint gilles|BE
saint giniez|FR
saint girons|FR
saint gratien|FR
saint gregoire|FR
saint grégoire|FR
saint gély du fesc|FR
saint heand|FR
saint helens|GB
saint henri|FR
saint herblain|FR
saint hilaire de brethmas|FR
saint hilaire de loulay|FR
saint hilaire de riez|FR
saint hilaire de talmont|FR
saint hilaire du harcouet|FR
saint hilaire du harcouët|FR
saint hippolyte du fort|FR
saint hubert|CA
saint hyacinthe|CA
saint héand|FR
saint ismier|FR
saint jacques de compostelle|ES
saint jacques de la lande|FR
saint jean bonnefonds|FR
saint jean d'acre|IL
saint jean d'angely|FR
saint jean d'angély|FR
saint jean d'illac|FR
saint jean de boiseau|FR
saint jean de bournay|FR
saint jean de braye|FR
saint jean de la ruelle|FR
saint jean de luz|FR
saint jean de maurienne|FR
saint jean de monts|FR
saint jean de terre neuve|CA
saint jean de vedas|FR
saint jean de védas|FR
saint jean du desert|FR
saint jean du désert|FR
saint jean le blanc|FR
saint jean sur richelieu|CA
saint jeannet|FR
saint jean|FR
saint jerome|CA
saint joachim|FR
saint john|CA
saint jorioz|FR
saint jory|FR
saint joseph|FR
saint josse ten noode|BE
saint juery|FR
saint julien de concelles|FR
saint julien en genevois|FR
saint julien les villas|FR
saint julien|FR
saint junien|FR
saint just en chaussee|FR
saint just en chaussée|FR
saint just malmont|FR
saint just saint rambert|FR
saint just|FR
saint juéry|FR
saint jérôme|CA
saint lambert|FR
saint laurent blangy|FR
saint laurent de la salanque|FR
saint laurent de mure|FR
saint laurent du pont|FR
saint laurent du var|FR
saint laurent nouan|FR
saint laurent sur sevre|FR
saint laurent sur sèvre|FR
saint laurent|CA
saint lazare|FR
saint leonard de noblat|FR
saint leonard|CA
saint leu la foret|FR
saint leu la forêt|FR
saint leu|FR
saint loubes|FR
saint loubès|FR
saint louis de terrebonne|CA
saint louis|SN
saint loup sur semouse|FR
saint loup|FR
saint lo|FR
saint lubin des joncherets|FR
saint lys|FR
saint léonard de noblat|FR
saint léonard|CA
saint lô|FR
saint macaire en mauges|FR
saint malo|FR
saint mande|FR
saint mandrier sur mer|FR
saint mandé|FR
saint marcel les valence|FR
saint marcel lès valence|FR
saint marcellin|FR
saint marcel|FR
saint marc|HT
saint mard|FR
saint mars du desert|FR
saint mars du désert|FR
saint martin au laert|FR
saint martin au laërt|FR
saint martin boulogne|FR
saint martin d'heres|FR
saint martin d'hères|FR
saint martin de crau|FR
saint martin de seignanx|FR
saint martin de valgalgues|FR
saint martin des champs|FR
saint martin en haut|FR
saint martin le vinoux|FR
saint mathieu de treviers|FR
saint mathieu de tréviers|FR
saint maur des fosses|FR
saint maur des fossés|FR
saint maurice de beynost|FR
saint maurice|FR
saint mauront|FR
saint maximin la sainte baume|FR
saint max|FR
saint medard en jalles|FR
saint meen le grand|FR
saint memmie|FR
saint michel sur orge|FR
saint michel|CA
saint mihiel|FR
saint mitre les remparts|FR
saint mitre|FR
saint médard en jalles|FR
saint méen le grand|FR
saint nabord|FR
saint nazaire|FR
saint nicolas d'aliermont|FR
saint nicolas de port|FR
saint nicolas|BE
saint nolff|FR
saint nom la breteche|FR
saint nom la bretêche|FR
saint omer|FR
saint orens de gameville|FR
saint ouen l'aumone|FR
saint ouen l'aumône|FR
saint ouen|FR
saint pair sur mer|FR
saint palais sur mer|FR
saint pancrace|FR
saint pantaleon de larche|FR
saint pantaléon de larche|FR
saint pathus|FR
saint paul en jarez|FR
saint paul les dax|FR
saint paul lès dax|FR
saint paul trois chateaux|FR
saint paul trois châteaux|FR
saint paul|US
saint pee sur nivelle|FR
saint peray|FR
saint pere en retz|FR
saint petersbourg|RU|Saint-Pétersbourg
saint petersburg|RU
saint peters|GB
saint philbert de grand lieu|FR
saint pierre d'oleron|FR
saint pierre d'oléron|FR
saint pierre de chandieu|FR
saint pierre de feric|FR
saint pierre de féric|FR
saint pierre des corps|FR
saint pierre du mont|FR
saint pierre du perray|FR
saint pierre les elbeuf|FR
saint pierre les nemours|FR
saint pierre lès elbeuf|FR
saint pierre lès nemours|FR
saint pierre sur dives|FR
saint pierre|RE
saint pol de leon|FR
saint pol de léon|FR
saint pol sur mer|FR
saint pol sur ternoise|FR
saint pourcain sur sioule|FR
saint pourçain sur sioule|FR
saint priest en jarez|FR
saint priest|FR
saint privat des vieux|FR
saint prix|FR
saint pryve saint mesmin|FR
saint pryvé saint mesmin|FR
saint père en retz|FR
saint pée sur nivelle|FR
saint péray|FR
saint pétersbourg|RU
saint quentin en yvelines|FR
saint quentin fallavier|FR
saint quentin|FR
saint raphael|HT
saint raphaël|HT
saint remy de provence|FR
saint remy les chevreuse|FR
saint remy sur avre|FR
saint remy|FR
saint renan|FR
saint roch|FR
saint romain de colbosc|FR
saint rémy de provence|FR
saint rémy lès chevreuse|FR
saint rémy sur avre|FR
saint rémy|FR
saint saturnin les avignon|FR
saint saturnin lès avignon|FR
saint saulve|FR
saint sebastien de morsent|FR
saint sebastien sur loire|FR
saint sebastien|ES|Saint-Sébastien
saint sever|FR
saint sulpice la pointe|FR
saint sulpice|FR
saint sylvestre|FR
saint sébastien de morsent|FR
saint sébastien sur loire|FR
saint sébastien|ES
saint thibault des vignes|FR
saint tronc|FR
saint tropez|FR
saint valery en caux|FR
saint vallier|FR
saint victoret|FR
saint vincent de paul|FR
saint vincent de tyrosse|FR
saint vit|FR
saint xandre|FR
saint yrieix la perche|FR
saint yrieix sur charente|FR
saint zacharie|FR
saint égrève|FR
saint éloy les mines|FR
saint étienne au mont|FR
saint étienne de montluc|FR
saint étienne du rouvray|FR
saint étienne lès remiremont|FR
saint étienne|FR
sainte adresse|FR
sainte anne|FR
sainte eulalie|FR
sainte foy les lyon|FR
sainte foy lès lyon|FR
sainte foy|CA
sainte gemmes sur loire|FR
sainte genevieve des bois|FR
sainte geneviève des bois|FR
sainte julie|CA
sainte livrade sur lot|FR
sainte luce sur loire|FR
sainte marguerite|FR
sainte marie aux mines|FR
sainte marie plage|FR
sainte marthe|FR
sainte maure de touraine|FR
sainte maxime|FR
sainte menehould|FR
sainte pazanne|FR
sainte savine|FR
sainte sigolene|FR
sainte sigolène|FR
sainte therese|CA
sainte thérèse|CA
saintes|FR?
saintry sur seine|FR
saioua|CI
saitama|JP
sakai|JP
sakaraha|MG
sakete|BJ
sakiet ed daier|TN
sakiet ed dair|TN
sakiet ed daïr|TN
sakiet ez zit|TN
saki|NG?
sakété|BJ
salaberry de valleyfield|CA
salaise sur sanne|FR
salamanca|ES
salamanque|ES
salavat|RU
salbris|FR
sale al jadida|MA
saleilles|FR
salem|IN?
salernes|FR
salerno|IT?
salford|GB
salies de bearn|FR
salies de béarn|FR
salinas|US?
salins les bains|FR
salisbury|GB
sallanches|FR
sallaumines|FR
salles|FR?
salon de provence|FR
salonique|GR|Thessalonique
salouel|FR
salouël|FR
salpetriere|FR
salt lake|US
salta|AR
saltillo|MX
saltivka|UA
salto|UY
salvador de bahia|BR
salvador|BR
salvaleon de higuey|DO
salvaleón de higüey|DO
salyan|AZ
salzbourg|AT
salzburg|AT|Salzbourg
salzgitter|DE
salé al jadida|MA
salé|MA
sam son|VN
samandag|TR
samandağ|TR
samara|RU?
samarcande|UZ
samarinda|ID
samarkand|UZ|Samarcande
samarra|IQ
samartchyk|UA
samar|UA
sambava|MG
samsun|TR
samtredia|GE
samut prakan|TH
san angelo|US
san antonio|US
san bernardino|US
san bernardo|CL
san blas canillejas|ES
san chaung|MM
san cristobal|VE
san cristóbal|VE
san diego|US
san fernando|PH
san francisco de macoris|DO
san francisco de macorís|DO
san francisco|US
san jose del monte|PH
san jose|US
san josé|CR
san juan sacatepequez|GT
san juan sacatepéquez|GT
san juan|PR
san leandro|US
san lorenzo|PY
san luis potosi|MX
san luis potosí|MX
san luis|AR
san marcos|US
san mateo|US
san miguel de tucuman|AR
san miguel de tucumán|AR
san miguel del padron|CU
san miguel del padrón|CU
san miguelito|PA
san miguel|SV
san nicolas de los garza|MX
san nicolás de los garza|MX
san pablo|PH
san pedro de la paz|CL
san pedro de macoris|DO
san pedro de macorís|DO
san pedro sula|HN
san pedro|CI
san pédro|CI
san salvador de jujuy|AR
san salvador|SV
sanaa|YE
sanameine|SY
sanameïne|SY
sanandaj|IR
sanary sur mer|FR
sancaktepe|TR
sancoins|FR
sancti spiritus|CU
sancti spíritus|CU
sandakan|MY
sandillon|FR
sandnes|NO
sandy springs|US
sangarebougou|ML
sangaredi|GN
sangarébougou|ML
sangarédi|GN
sangatte|FR
sangmelima|CM
sangmélima|CM
sangyoung|MM
sanhe|CN
sankt gallen|CH
sankt peitersbuerg|RU
sankt péitersbuerg|RU
sankti petursborg|RU
sankti pétursborg|RU
sanliurfa|TR
sanlıurfa|TR|Sanliurfa
sanmenxia|CN
sanming|CN
sannois|FR
sant andreu|ES
sant marti|ES
sant martí|ES
sant petersbourg|RU
santa ana|US
santa barbara|US
santa catarina pinula|GT
santa catarina|MX
santa clara|CU
santa clarita|US
santa coloma de gramenet|ES
santa cruz de la sierra|BO
santa cruz de tenerife|ES
santa cruz de yojoa|HN
santa fe|AR
santa lucia cotzumalguapa|GT
santa lucía cotzumalguapa|GT
santa maria|US
santa marta|CO
santa monica|US
santa rosa|US
santa tecla|SV
santa teresa del tuy|VE
santander|ES
santes|FR
santiago de cuba|CU
santiago de los caballeros|DO
santiago de queretaro|MX
santiago de querétaro|MX
santiago de surco|PE
santiago del estero|AR
santiago|CL
santo andre|BR
santo andré|BR
santo domingo de los colorados|EC
santo domingo este|DO
santo domingo oeste|DO
santo domingo|DO
santol|PH
santos|BR?
sants montjuic|ES
sants montjuïc|ES
sanvignes les mines|FR
sanya|CN
sao bernardo do campo|BR
sao joao de meriti|BR
sao jose do rio preto|BR
sao jose dos campos|BR
sao jose dos pinhais|BR
sao luis|BR
sao paulo|BR
sao vicente|BR
saonre|BF
saonré|BF
sapele|NG
sapouy|BF
sapporo|JP
saqqez|IR
sar e pul|AF
saragosse|ES
sarajevo|BA
saransk|RU
saran|FR?
sarapoul|RU
sarapul|RU
saraqeb|SY
saraqib|SY
saratov|RU
saray|AZ
sarcelles|FR
sarge les le mans|FR
sargodha|PK
sargé lès le mans|FR
sarh|TD
sari|IR?
sarlat la caneda|FR
sarlat la canéda|FR
sarnen|CH
sarnia|CA
sarralbe|FR
sarre union|FR
sarrebourg|FR
sarrebruck|DE
sarreguemines|FR
sarria sant gervasi|ES
sarrians|FR
sarrià sant gervasi|ES
sartene|FR
sartrouville|FR
sartène|FR
sarzeau|FR
sarâqeb|SY
saskatoon|CA
sassandra|CI
sassari|IT
sassenage|FR?
sathonay camp|FR
satu mare|RO
saujon|FR
sault ste. marie|CA
saulx les chartreux|FR
saulxures les nancy|FR
saulxures lès nancy|FR
saumur|FR
saurimo|AO
sausheim|FR
sausset les pins|FR
sautron|FR
sauvian|FR
savalou|BJ
savannah|US?
savannakhet|LA
savenay|FR
saverdun|FR
saverne|FR
savigny le temple|FR
savigny sur orge|FR
savé|BJ
saw bwar gyi kone|MM
saïda|LB
saïgon|VN|Hô-Chi-Minh-Ville
saïoua|CI
saïx|FR
sbeitla|TN
sbeïtla|TN
scaer|FR
scaër|FR
sceaux|FR?
schaerbeek|BE
schaffhausen|CH
schengen|LU
schifflange|LU
schilde|BE
schiltigheim|FR
schlieren|CH
schoneberg|DE
schoten|BE
schweighouse sur moder|FR
schwerin|DE
schwyz|CH
schöneberg|DE
sciez|FR?
scionzier|FR
scottsdale|US
sderot|IL
sdérot|IL
seattle|US
sebastopol|UA|Sébastopol
sebha|LY
sebikhotane|SN
seclin|FR
sedan|FR
sedhiou|SN
sedjoumi|TN
seeb|OM
sefrou|MA
segbana|BJ
segou|ML|Ségou
segovie|ES|Ségovie
segre|FR
segré|FR
seguela|CI
seichamps|FR
seijan|YE
seijân|YE
sejong|KR
sejoumi|TN
sekondi|GH
sekong|LA
selayang baru utara|MY
selemie|SY
selemiye|SY
selemié|SY
selestat|FR
selibabi|MR
selibaby|MR
selles sur cher|FR
seloncourt|FR
semarang|ID
sembawang estate|SG
semeac|FR
semei|KZ
semel|IQ
semey|KZ
semeï|KZ
semi|BJ
semur en auxois|FR
senas|FR
sendai|JP
sengkang new town|SG
senlis|FR
sennar|SD
sens|FR?
seoul|KR
sept iles|CA
sept îles|CA
septemes les vallons|FR
septèmes les vallons|FR
sequedin|FR
seraing|BE
serangoon new town|SG
serangoon|SG
serang|ID
serekunda|GM
seremange erzange|FR
seremban|MY
sergiyev posad|RU
serignan|FR
serov|RU
serpukhov|RU
servian|FR
serémange erzange|FR
sesto san giovanni|IT
set ka lay|MM
setagaya|JP
setapak|MY
setif|DZ|Sétif
settat|MA
setubal|PT
setúbal|PT
sevastopol|UA
sevastoupoli|UA
severnyy|RU
severodonetsk|UA|Sievierodonetsk
severodvinsk|RU
seversk|RU
sevilla|ES?
seville|ES|Séville
sevran|FR
sevres|FR
sevrier|FR
seynod|FR
seysses|FR
seyssinet pariset|FR
seyssins|FR
sezanne|FR
sfax|TN
sfire|SY
sfiré|SY
shagamu|NG
shah alam|MY
shahhat|LY
shahrisabz|UZ
shahrud|IR
shakhtarsk|UA
shakhtersk|UA
shakhty|RU
shakhtërsk|UA
shamakhi|AZ
shamkhir|AZ
shanghai|CN
shanghaï|CN|Shanghai
shangi|RW
shangluo|CN
shangqiu|CN
shangrao|CN
shangyu|CN
shantou|CN
shanwei|CN
shaoguan|CN
shaoxing|CN
shaoyang|CN
sharjah|AE|Charjah
sharm el sheikh|EG|Charm el-Cheikh
shashamane|ET
shawinigan|CA
shchukino|RU
shchyolkovo|RU
sheepshead bay|US
sheffield|GB
shekhupura|PK
sheki|AZ
shendi|SD
shengavit|AM
shenyang|CN
shenzhen|CN
shepetivka|UA
sheptytskyi|UA
sherbrooke|CA
sherwood park|CA
shevchenkivskyi|UA
shevchenko|UA
shibganj|BD
shibin el kom|EG
shibîn el kôm|EG
shihezi|CN
shijiazhuang|CN
shimonoseki|JP
shinagawa|JP
shinjuku|JP
shiraz|IR
shivaji nagar|IN
shiyan|CN
shizuishan|CN
shizuoka|JP
shkoder|AL
shkodër|AL
shoham|IL
sholapur|IN
shomolu|NG
shostka|UA
shouguang|CN
shoupashkaru|RU
shreveport|US
shtime|XK
shuangyashan|CN
shulyavka|UA
shuozhou|CN
shwe lin ban|MM
shwebo|MM
shwegu|MM
shwegyin|MM
shwenatha|MM
shyamnagar|IN
shymkent|KZ
shyorongi|RW
si racha|TH
sialkot|PK
sibiti|CG
sibiu|RO
sibi|ML
sibut|CF
sid bel abbes|DZ
sid bel abbès|DZ
sidi abid|TN
sidi bal abbes|DZ
sidi bal abbès|DZ
sidi bel abbes|DZ
sidi bel abbès|DZ
sidi bennour|MA
sidi bou zid|TN
sidi bouzid|TN
sidi kacem|MA
sidi slimane|MA
sidon|LB|Saïda
siegen|DE
siem reap|KH
siem réap|KH|Siem Reap
sienne|IT
sierre|CH
sievierodonetsk|UA
sigean|FR
siguatepeque|HN
siguiri|GN
sihanoukville|KH
sikasso|ML
silemani|IQ
siliana|TN
silifke|TR
siliguri|IN
silêmanî|IQ
simele|IQ
simferopol|UA
simi valley|US
simiane collongue|FR
simmering|AT
sin le noble|FR
sincelejo|CO
sindjar|IQ
sinende|BJ
sinendé|BJ
sinfra|CI
singapore|SG
singa|SD?
singida|TZ
sinjar|IQ
sinjhoro|PK
sinkasse|TG
sinkassé|TG
sinkat|SD
sinngu|MM
sint amandsberg|BE
sint andries|BE
sint genesius rode|BE
sint gillis bij dendermonde|BE
sint gillis waas|BE
sint katelijne waver|BE
sint kruis|BE
sint michiels|BE
sint niklaas|BE
sint pieters leeuw|BE
sint truiden|BE
sinti bouzint|TN
sinuiju|KP
sioux falls|US
siping|CN
siracusa|IT
sirakoro meguetana|ML
sirakoro méguétana|ML
siribala coro|ML
sirjan|IR
sirte|LY
sisophon|KH
sisteron|FR
sita jibouti|DJ
sitampiky|MG
sitten|CH
sittwe|MM
situbondo|ID
sivas|TR
siverek|TR
siverskodonetsk|UA
six fours les plages|FR
siyazan|AZ
sjarou|RU
skanes|TN
skardu|PK
skhidni kvartaly|UA
skhirate|MA
skhirat|MA
skikda|DZ
skopje|MK
slatoust|RU
slaviansk|UA|Sloviansk
sliven|BG
slough|GB
sloviansk|UA
slovyansk|UA
smach mean chey|KH
smila|UA
smolensk|RU
smolyanskyi|UA
smyrne|TR|Izmir
snizhne|UA
snowdon|CA
soacha|CO
soanierana ivongo|MG
soanindrariny|MG
soavinandriana|MG
soc son|VN
sochaux|FR
sochi|RU
sodermalm|SE
sodertalje|SE
sodo|ET
sofia|BG?
sohag|EG
sohar|OM
soignies|BE
soissons|FR
soisy sous montmorency|FR
soisy sur seine|FR
sokhumi|GE
sokode|TG
sokodé|TG
sokoto|NG
soledad de graciano sanchez|MX
soledad de graciano sánchez|MX
soledad|CO?
solenzo|BF
solesmes|FR
soleuvre|LU
soligorsk|BY
solihull|GB
solikamsk|RU
soliman|TN
solingen|DE
sollentuna|SE
sollies pont|FR
sollies toucas|FR
solliès pont|FR
solliès toucas|FR
solntsevo|RU
solothurn|CH
solwezi|ZM
somain|FR
somerset west|ZA
sommieres|FR
sommières|FR
son la|VN
son tay|VN
son tra|VN
song cau|VN
songea|TZ?
songjiang|CN
songnim ni|KP
sonyachnyi|UA
soorts|FR
soran|IQ
sorbiers|FR?
sorel tracy|CA
sorgues|FR?
sormiou|FR
sorocaba|BR
soroca|MD
sorokyne|UA
soshanguve|ZA
sosnowiec|PL
sotchi|RU
sotouboua|TG
sotsmisto|UA
sotteville les rouen|FR
sotteville lès rouen|FR
souada|SY
souakin|SD
soubeikhane|SY
soubeïkhâne|SY
soubre|CI
soubré|CI
soueida|SY|Soueïda
souez|EG
soueïda|SY
souffelweyersheim|FR
soufflenheim|FR
sougueur|DZ
souhag|EG
souillac|FR
souk ahras|DZ
souk el arbaa|MA
souk el arba|TN
souk el kremis|TN
souk es sebt|MA
soukaras|DZ
soukhoumi|GE
soukra|TN
souleimaniyeh|IQ
souleimaniye|IQ|Souleimaniyeh
soullans|FR
soultz haut rhin|FR
soumagne|BE
soumy|UA
souppes sur loing|FR
souq ahras|DZ
souq el arba|TN
souq sebt oulad nemma|MA
sourane|SY
souran|SY
sourgout|RU
sour|LB
sousa|TN?
souse|TN
soussa|TN
sousse|TN
soustons|FR
south bend|US
south boston|US
south dublin|IE
south fulton|US
south gate|US
south riverdale|CA
south surrey|CA
south tangerang|ID
southampton|GB
southend on sea|GB
southport|GB
souweida|SY|Soueïda
souweïda|SY|Soueïda
souza gare|CM
soweto|ZA
soyapango|SV
soyaux|FR
soyo|AO
soûr|LB
soûrâne|SY
spanish town|JM
sparks|US?
sparte|GR
spiez|CH
spire|DE
split|HR
spokane valley|US
spokane|US
spreitenbach|CH
sprimont|BE
spring hill|US
spring valley|US
springfield|US
spruce grove|CA
srebrenica|BA
sri jayewardenepura kotte|LK
srinagar|IN
st. albert|CA
st. catharines|CA
st. james assiniboia east|CA
st. louis|US
st. petersburg|RU|Saint-Pétersbourg
st. thomas|CA
stabroek|BE
staffelfelden|FR
stains|FR
stalingrad|RU|Volgograd
stamford|US
stantsiya novyy afon|GE
stara zagora|BG
stare misto|UA
staryy oskol|RU
staten island|US
stavanger|NO
stavropol|RU
steenvoorde|FR
steffisburg|CH
stekene|BE
sterling heights|US
sterlitamak|RU
stettin|PL|Szczecin
stevenage|GB
steveston|CA
stiring wendel|FR
stittsville|CA
stockholm|SE
stockport|GB
stockton|US?
stoke on trent|GB
stonegate queensway|CA
stoney creek|CA
stouffville|CA
strasbourg|FR
strassen|LU
stratford|CA
strawberry hill|CA
strogino|RU
strombeek bever|BE
stryi|UA
stung treng|KH
stuttgart|DE
suakin|SD
suaquem|SD
suaquém|SD
subang jaya|MY
subotica|RS
suce sur erdre|FR
suceava|RO
sucre|BO?
sucy en brie|FR
sucé sur erdre|FR
suez|EG
suginami|JP
suining|CN
suippes|FR
suita|JP
suizhou|CN
sukabumi|ID
sukkur|PK
sukrah|TN
sulaymaniyah|IQ|Souleimaniyeh
suleja|NG
sully sur loire|FR
sultanbeyli|TR
sultangazi|TR
sumayl|IQ
sumbawanga|TZ
sumbe|AO
sumel|IQ
sumgayit|AZ
sumida|JP
sumy|UA
sumêl|IQ
sunderland|GB?
sungai petani|MY
sunnyvale|US
sunrise manor|US
sunset park|US
sunset|CA
sunshine coast|AU
suong|KH
suqian|CN
surabaya|ID
surakarta|ID
surat thani|TH
surat|IN
suresnes|FR
surgeres|FR
surgut|RU
surgères|FR
surif|PS
surrey city centre|CA
surrey|CA
suruc|TR|Suruç
surulere|NG
suruç|TR
survilliers|FR
sury le comtal|FR
sutton coldfield|GB
sutton|GB?
suva reka|XK
suwaylih|JO
suwayliḥ|JO
suwon|KR
suzano|BR
suzhou|CN
suèz|EG
suës|EG
svay rieng|KH
svitlovodsk|UA
svyatoshyn|UA
swansea|GB
sweida|SY|Soueïda
swindon|GB
sydney|AU
sykhiv|UA
syktyvkar|RU
syracuse|IT
syrets|UA
syrte|LY
syudad han djibouti|DJ
syzran|RU
szczecin|PL
szeged|HU
szekesfehervar|HU
székesfehérvár|HU
são bernardo do campo|BR
são josé do rio preto|BR
são josé dos campos|BR
são josé dos pinhais|BR
são joão de meriti|BR
são luís|BR
são paulo|BR|Sao Paulo
são vicente|BR
sète|FR
sèversk|RU
sèvres|FR
sébastopol|UA
sébikhotane|SN
sédhiou|SN
sées|FR
ségbana|BJ
ségou|ML
ségovie|ES
séguéla|CI
sélestat|FR
sélibabi|MR
sélibaby|MR
sélémîyé|SY
séméac|FR
sénas|FR
séné|FR?
sérignan|FR
sétif|DZ
séville|ES
sézanne|FR
sêmêl|IQ
sóc sơn|VN
sông cầu|VN
södermalm|SE
södertälje|SE
sơn la|VN
sơn trà|VN
sơn tây|VN
sầm sơn|VN
ta khmau|KH
tabka|SY|Tabqa
tabligbo|TG
tabora|TZ
tabouk|SA
tabou|CI?
tabqa|SY
tabriz|IR
tabuk|SA
tabursuq|TN
tachilek|MM
tachkent|UZ
tachkènt|UZ
tacloban|PH
tacna|PE
tacoma|US
tadef|SY
tader|SY
tadmur|SY
taef|SA|Taëf
tafire|CI
tafiré|CI
taganrog|RU
taganskiy|RU
taguig|PH
tahoua|NE
taibet el imam|SY
taicang|CN
taichung|TW
taikkyi|MM
tain l'hermitage|FR
tainan|TW
taipa|MO
taipei|TW
taiyuan|CN
taizhou|CN
taiz|YE|Taëz
tajoura|LY
takamatsu|JP
takasaki|JP
takatsuki|JP
takelsa|TN
takeo|KH
takoradi|GH
tal afar|IQ
talange|FR
talant|FR?
talatona|AO
talcahuano|CL
talca|CL
taldykorgan|KZ
taldykourgan|KZ
talence|FR
tallaght|IE
tallahassee|US
tallinn|EE
tallkalakh|SY
tallkayf|IQ
taloqan|AF
tam ky|VN
tam kỳ|VN
tamale|GH
taman petaling|MY
tamanghasset|DZ
tamanrasset|DZ
tamatave|MG|Toamasina
tambacounda|SN
tambou|RU
tambov|RU
tampa|US
tampere|FI
tampico|MX?
tampines estate|SG
tampines new town|SG
tamra|IL?
tamu|MM
tan an|VN
tan binh|VN
tan chau|VN
tan tan|MA
tananarive|MG
tanda|CI
tando allahyar|PK
tando bago|PK
tanga|TZ
tangerang|ID
tanger|MA
tanggu|CN
tangier|MA
tangshan|CN
tanguieta|BJ
tanguiéta|BJ
tangyan|MM
tanout|NE
tanta|EG
taormine|IT
taourirt|MA
taoyuan|TW
tapachula|MX
taranto|IT
tarare|FR?
tarascon sur ariege|FR
tarascon sur ariège|FR
tarascon|FR
taraz|KZ
tarbes|FR
tarente|IT
targowek|PL
targówek|PL
tarhuna|LY
tarija|BO
tarlac|PH
tarnos|FR
tarnow|PL
tarnów|PL
taroudannt|MA
taroudant|MA
tarragona|ES
tarragone|ES
tarsus|TR
tartar|AZ
tartouss|SY
tartous|SY
tartoûs|SY
tartus|SY
tartu|EE
tartûs|SY
tashkent|UZ
tasikmalaya|ID
tassin la demi lune|FR
tatahouine|TN
tatahouïne|TN
tataouine|TN
tatkon|MM
taubate|BR
taubaté|BR
taungdwingyi|MM
taunggyi|MM
taungoo|MM
taungup|MM
tauranga|NZ
tavaux|FR
taverny|FR
tawau|MY
tay ho|VN
tay ninh|VN
taza|MA
taze xurmatu|IQ
taze xurmatû|IQ
taëf|SA
taëz|YE
taïbet el imâm|SY
taïf|SA
tbeng meanchey|KH
tbilisi|GE
tchamba|TG
tchaourou|BJ
tcheboa|CM
tcheliabinsk|RU
tchernigov|UA|Tchernihiv
tchernihiv|UA
tchernivtsi|UA
tchernobyl|UA
tchibanga|GA
tchin tabaraden|NE
tchin tabaradèn|NE
tchirtchik|UZ
tchita|RU
tchollire|CM
tcholliré|CM
tchéboa|CM
tchéliabïnsk|RU
tebessa|DZ|Tébessa
teboulba|TN
tebourba|TN
teboursouk|TN
teboursouq|TN
tegucigalpa|HN
teheran|IR|Téhéran
tehran|IR
tekane|MR
tekirdag|TR
tekirdağ|TR
tekstylnyk|UA
tel aviv|IL
telde|ES
telford|GB?
telimele|GN
tell bisse|SY
tell bîssé|SY
tell rifaate|SY
tell rifaâte|SY
telychka|UA
temara|MA
tema|GH
temecula|US
temirtaou|KZ
temirtau|KZ
tempe junction|US
tempe|US?
templemars|FR
templeuve en pevele|FR
templeuve en pévèle|FR
temse|BE
temuco|CL
tengrela|CI
tengréla|CI
teni|IN
tenkodogo|BF
tepic|MX
teresina|BR?
tergnier|FR
termicen|DZ
termicén|DZ
ternat|BE
ternay|FR
terni|IT?
ternopil|UA
terrassa|ES?
terrasson lavilledieu|FR
terrebonne|CA
terrier rouge|HT
terville|FR
tervuren|BE
tessalit|ML
tessaoua|NE
tessenderlo|BE
teteghem|FR
tete|MZ
tetouan|MA|Tétouan
tetovo|MK
tetuan de las victorias|ES
tetuán de las victorias|ES
tevragh zeina|MR
tevragh zeïna|MR
tewrez|IR
tewrêz|IR
teyran|FR
thai nguyen|VN
thakhek|LA
thakhèk|LA
thalwil|CH
thanatpin|MM
thanbyuzayat|MM
thanh hoa|VN
thanh hóa|VN
thanh khe|VN
thanh khê|VN
thanh pho ba ria|VN
thanh pho song cong|VN
thanh xuan|VN
thanh xuân|VN
thanhlyin|MM
thanlyin|MM
thann|FR
thaon les vosges|FR
tharyarwady|MM
thaton|MM
thayetmyo|MM
the bronx|US
the hague|NL
the woodlands|US
theix|FR
thembisa|ZA
theodosie|UA
thessaloniki|GR
thessalonique|GR
thessaloníki|GR
thetford mines|CA
thi tran dai tu|VN
thi tran dong trieu|VN
thi tran thuan chau|VN
thiadiaye|SN
thiais|FR
thiers|FR
thierville sur meuse|FR
thies nones|SN
thies|SN?|Thiès
thika|KE
thimphu|BT
thin gan kyun gyi|MM
thionville|FR
thiruvananthapuram|IN
thiviers|FR
thiès nones|SN
thiès|SN
thoi lai|VN
thoiry|FR
thomazeau|HT
thones|FR
thonex|CH
thongwa|MM
thonon les bains|FR
thoothukudi|IN
thorigny sur marne|FR
thornton|US?
thot not|VN
thouare sur loire|FR
thouars|FR
thouaré sur loire|FR
thourotte|FR
thousand oaks|US
thu dau mot|VN
thu duc|VN
thuan an|VN
thuan thanh|VN
thuin|BE
thuir|FR
thunder bay|CA
thun|CH
thuong cat|VN
thuqbah|SA
thuận an|VN
thuận thanh|VN
thyez|FR
thành phố bà rịa|VN
thành phố sông công|VN
thái nguyên|VN
théodosie|UA
thônes|FR
thônex|CH
thượng cát|VN
thị trấn thuận châu|VN
thị trấn đông triều|VN
thị trấn đại từ|VN
thốt nốt|VN
thới lai|VN
thủ dầu một|VN
thủ đức|VN
ti port de paix|HT
tianjin|CN
tianshui|CN
tiaret|DZ
tiassale|CI
tiassalé|CI
tibati|CM
tiberiade|IL
tiberias|IL
tibiri|NE
tibériade|IL
tiebissou|CI
tiebo|SN
tiekane|MR
tielt|BE
tienen|BE
tientsin|CN|Tianjin
tierce|FR?
tiercé|FR?
tiflet|MA
tignieu|FR
tigwav|HT
tijuana|MX
tiko|CM
tikrit|IQ
tilburg|NL
tillaberi|NE|Tillabéri
tillabéri|NE
timbuktu|ML
timisoara|RO
timișoara|RO|Timisoara
timmins|CA
tindja|TN
tindouf|DZ
tinh bien|VN
tinja|TN
tinqueux|FR
tioumen|RU
tirana|AL
tiraspol|MD
tirat karmel|IL
tirmiz|UZ
tiruchirappalli|IN
tirunelveli|IN
tiruppur|IN
titao|BF
tiumen|RU
tiumén|RU
tivaouane|SN
tizi ouzou|DZ
tizi uzou|DZ
tiznit|MA
tiébissou|CI
tiébo|SN
tiékane|MR
tlahuac|MX
tlalnepantla|MX
tlalpan|MX
tlaquepaque|MX
tlemcen|DZ
tláhuac|MX
toa payoh new town|SG
toamasina|MG
tobolsk|RU
tobrouk|LY
tobruk|LY
tocoa|HN
toekhara|RU
tog wajaale|SO
tokat|TR
tokorozawa|JP
tokushima|JP
tokyo|JP
tolanaro|MG
tolede|ES|Tolède
toledo|US?
toliara|MG
toluca|MX
tolyatti|RU
tolède|ES
tombel|CM
tomblaine|FR
tombouctou|ML
tomck|RU
tomprouk|LY
tomsk|RU
tomçk|RU
tonala|MX
tonalá|MX
tongchuan|CN
tongeren|BE
tonghua|CN
tongling|CN
tonnay charente|FR
tonneins|FR
tonnerre|FR?
toowoomba|AU
topeka|US
torcy|FR
torhout|BE
torit|SS
toronto|CA
torrance|US?
torre del greco|IT
torrejon de ardoz|ES
torrejón de ardoz|ES
torreon|MX
torreón|MX
tortiya|CI
torun|PL?
toruń|PL?
toshima|JP
totonicapan|GT
totonicapán|GT
tottenham|GB
toubakoura|ML
touba|SN
touboro|CM
toufflers|FR
tougan|BF
touggourt|DZ
tougourt|DZ
tougue|GN
tougué|GN
touih|CI
toula|RU
toulkarm|PS
toulon|FR
toulouges|FR
toulouse|FR
toul|FR
toumodi|CI
touques|FR
tourcoing|FR
tourkmenmpasi|TM
tourlaville|FR
tournai|BE
tournan en brie|FR
tournefeuille|FR
tournon sur rhone|FR
tournon sur rhône|FR
tournus|FR
tourrette levens|FR
tourrettes sur loup|FR
tours|FR
tourves|FR
touz hourmato|IQ
toviklin|BJ
townsville|AU
toyama|JP
toyohashi|JP
toyonaka|JP
toyota|JP
tozeur|TN
toëkhara|RU
tra vinh|VN
trablous|LB
trablus|LY
trablûs|LY
trabzon|TR
trang bang|VN
trans en provence|FR
trappes|FR
travnik|BA
trebes|FR
trebeurden|FR
trebinje|BA
trebizonde|TR|Trabzon
tregunc|FR
treillieres|FR
treillières|FR
trelaze|FR
trelissac|FR
tremblay en france|FR
tremecen|DZ
tremecén|DZ
tremelo|BE
trento|IT
tresses|FR?
trets|FR
treves|DE|Trèves
treviso|IT
trevoux|FR
trezel|DZ
tri cities|US
triel sur seine|FR
trier|DE?
trieste|IT
trignac|FR
trilport|FR
trincomalee|LK
trinidad|BO?
tripoli|LB
trith saint leger|FR
trith saint léger|FR
trois rivieres|CA|Trois-Rivières
trois rivières|CA
trondheim|NO
troparevo|RU
troparëvo|RU
trouville sur mer|FR
troyes|FR
trujillo|PE?
trà vinh|VN
trâblous|LB
trèbes|FR
trèves|DE
trébeurden|FR
trébizonde|TR|Trabzon
trégunc|FR
trélazé|FR
trélissac|FR
trévoux|FR
trézel|DZ
trảng bàng|VN
tsaratanana|MG
tsaritsyno|RU
tsentralno miskyi|UA
tsentralnyi|UA
tsevie|TG
tshikapa|CD
tshilenge|CD
tsiombe|MG
tsiroanomandidy|MG
tsu|JP?
tsévié|TG
tubingen|DE|Tübingen
tubize|BE
tucson|US
tula|RU?
tulkarem|PS
tulle|FR?
tullins|FR
tullus|SD
tulsa|US
tunduma|TZ
tungi|BD
tunis|TN
turckheim|FR
turin|IT
turkistan|KZ
turkmenabat|TM
turku|FI
turmero|VE
turnhout|BE
tuscaloosa|US
tuxtla|MX
tuy hoa|VN
tuy hòa|VN
tuyen quang|VN
tuyên quang|VN
tuzla|BA
tver|RU
twante|MM
tychy|PL
tyler|US?
tyoply stan|RU
tyoumen|RU
tyre|LB
tyr|LB?
tyumen|RU
tzimpouti|DJ
tzounigia|LB
tâdef|SY
tâder|SY
tâloqân|AF
tân an|VN
tân bình|VN
tân châu|VN
tânger|MA
tây hồ|VN
tây ninh|VN
tébessa|DZ
téhéran|IR
tékane|MR
télimélé|GN
téra|NE?
téteghem|FR
tétouan|MA
tôlanaro|MG
tûla|RU?
tûnis|TN
tübingen|DE
türkmenabat|TM
tịnh biên|VN
ubari|LY
uberaba|BR
uberlandia|BR
uberlândia|BR
ubon ratchathani|TH
uccle|BE
uchaud|FR
uckange|FR
udaipur|IN
udine|IT
udon thani|TH
ufa|RU
ugep|NG
ugine|FR
ujjain|IN
ujpest|HU
ukhta|RU
ulan bator|MN
ulan ude|RU
ulan udè|RU
ulanqab|CN
ulhasnagar|IN
ulm|DE?
ulsan|KR
ulu bedok|SG
ulyanovsk|RU
uman|UA
umeå|SE
umm el fahm|IL
umm el faḥm|IL
umm ruwaba|SD
umm shawkah|SD
umraniye|TR
umuahia|NG
unaizah|SA
ungheni|MD
unieux|FR
universal|US
university heights|CA
upper west side|US
uppsala|SE
upsal|SE|Uppsala
urganch|UZ
urrugne|FR
ursynow|PL
ursynów|PL
uruapan|MX
urumqi|CN|Ouroumtsi
urümqi|CN|Ouroumtsi
usera|ES?
ushuaia|AR|Ushuaïa
ushuaïa|AR
uskudar|TR
usküdar|TR
ussel|FR
ussuriysk|RU
ust kamenogorsk|KZ
ustaritz|FR
uster|CH
usti nad labem|CZ
ustí nad labem|CZ
utoya|NO|Utøya
utrecht|NL
utsunomiya|JP
utøya|NO
uvira|CD
uyo|NG?
uzhhorod|UA
uzwil|CH
uzès|FR
uíge|AO
vacaville|US
vacoas|MU
vadodara|IN
vagharshapat|AM
vagney|FR
vaires sur marne|FR
vaison la romaine|FR
val de reuil|FR
val des arbres|CA
valbonne|FR
valdahon|FR
valdivia|CL?
valdoie|FR
valence|ES
valencia|VE
valenciennes|FR
valentigney|FR
valenton|FR
valenzuela|PH?
valfin les saint claude|FR
valfin lès saint claude|FR
valladolid|ES
vallauris|FR
valledupar|CO
vallejo|US?
vallet|FR
valognes|FR
valparaiso|CL
valparaíso|CL|Valparaiso
valras plage|FR
valreas|FR
valréas|FR
vals les bains|FR
vals pres le puy|FR
vals près le puy|FR
van nuys|US
vanadzor|AM
vancouver|CA
vanderbijlpark|ZA
vandoeuvre les nancy|FR
vandœuvre lès nancy|FR
vang vieng|LA
vangaindrano|MG
vannes|FR?
vantaa|FI
vanves|FR
van|TR?
varanasi|IN|Bénarès
varangeville|FR
varangéville|FR
varash|UA
varennes sur allier|FR
varennes vauzelles|FR
varese|IT
varna|BG
varsovie|PL
varzea grande|BR
vasteras|SE
vaucresson|FR
vaudreuil dorion|CA
vaughan|CA?
vaugneray|FR
vaujours|FR
vaulx en velin|FR
vaureal|FR
vauréal|FR
vauvert|FR
vaux le penil|FR
vaux le pénil|FR
vaux sur mer|FR
vaux sur seine|FR
vavatenina|MG
vavoua|CI
vaxjo|SE
veauche|FR
vedado|CU
vedene|FR
vedène|FR
veigne|FR
veigné|FR
velaux|FR
velikiy novgorod|RU
velikiye luki|RU
velingara|SN
velizy villacoublay|FR
vellore|IN
venansault|FR
vence|FR
vendargues|FR
vendenheim|FR
vendin le vieil|FR
vendome|FR
vendôme|FR
venelles|FR?
veneux les sablons|FR
venise|IT
venissieux|FR
venlo|NL
ventabren|FR
ventura|US?
venustiano carranza|MX
veracruz|MX
verdun|CA
verduron|FR
vereeniging|ZA
vergeze|FR
vergèze|FR
verhunskyi|UA
vermelles|FR
vern sur seiche|FR
vernaison|FR
verneuil en halatte|FR
verneuil sur avre|FR
verneuil sur seine|FR
verneuil sur vienne|FR
vernier|CH?
vernon|CA?
vernouillet|FR
verona|IT?
verone|IT|Vérone
verrettes|HT
verrieres le buisson|FR
verrières le buisson|FR
versailles|FR
versoix|CH
verson|FR
vert saint denis|FR
vertou|FR
verviers|BE
veshnyaki|RU
vesoul|FR
vetraz monthoux|FR
vevey|CH
veyre monton|FR
vezin le coquet|FR
viacha|BO
viana|AO
viarmes|FR
vias|FR
vic en bigorre|FR
vic fezensac|FR
vic le comte|FR
vicence|IT
vicenza|IT
vichy|FR?
victoria de durango|MX
victoria downtown|CA
victoria fraserview|CA
victoriaville|CA
victoria|CA?
victorville|US
vidauban|FR
vidradnyi|UA
vieille chapelle|FR
vieille ville|FR
vieillevigne|FR
vienna|AT
vienne|AT
vientiane|LA
vierzon|FR
viet tri|VN
viet yen|VN
vieux conde|FR
vieux condé|FR
vif|FR?
vigneux de bretagne|FR
vigneux sur seine|FR
vigo|ES
vihiers|FR
vijayawada|IN
vila flor|AO
vila velha|BR
vilkhivskyi|UA
villa canales|GT
villa mercedes|CL
villa nueva|GT
villabe|FR
villabé|FR
villahermosa|MX
villard bonnot|FR
villard de lans|FR
villars les dombes|FR
villars sur glane|CH
villars sur glâne|CH
villars|FR
villaverde|ES
villavicencio|CO
ville d'avray|FR
ville emard|CA
ville la grand|FR
ville marie|CA
ville émard|CA
villebon sur yvette|FR
villecresnes|FR
villedieu les poeles|FR
villedieu les poêles|FR
villefontaine|FR
villefranche de lauragais|FR
villefranche de rouergue|FR
villefranche sur mer|FR
villefranche sur saone|FR
villefranche sur saône|FR
villejuif|FR
villemandeur|FR
villemoisson sur orge|FR
villemomble|FR
villemur sur tarn|FR
villenave d'ornon|FR
villeneuve d'ascq|FR
villeneuve de la raho|FR
villeneuve la garenne|FR
villeneuve le roi|FR
villeneuve les avignon|FR
villeneuve les beziers|FR
villeneuve les maguelone|FR
villeneuve loubet|FR
villeneuve lès avignon|FR
villeneuve lès béziers|FR
villeneuve lès maguelone|FR
villeneuve saint georges|FR
villeneuve sur lot|FR
villeneuve sur yonne|FR
villeneuve tolosane|FR
villennes sur seine|FR
villenoy|FR
villeparisis|FR
villepinte|FR
villepreux|FR
villeray–saint michel–parc extension|CA
villerest|FR
villers bretonneux|FR
villers cotterets|FR
villers cotterêts|FR
villers le lac|FR
villers les nancy|FR
villers lès nancy|FR
villers saint paul|FR
villers semeuse|FR
villerupt|FR
villetaneuse|FR
villeurbanne|FR
villiers le bel|FR
villiers sur marne|FR
villiers sur orge|FR
vilnius|LT
vilvoorde|BE
vimoutiers|FR
vimy|FR
vina del mar|CL
vinay|FR
vincennes|FR
vineuil|FR
vinh chau|VN
vinh long|VN
vinh thanh|VN
vinh tuy|VN
vinh yen|VN
vinh|VN
vinnytsia|UA
vinnytsya|UA
vintimille|IT
violaines|FR
vire|FR?
virginia beach|US
viriat|FR
viroflay|FR
viry chatillon|FR
viry châtillon|FR
visakhapatnam|IN
visalia|US
viseu|PT
vishnevoye|UA
vishnëvoye|UA
vista|US
visé|BE?
vitebsk|BY
vitina|XK
vitoria|BR
vitre|FR?
vitrolles|FR
vitry en artois|FR
vitry le francois|FR
vitry le françois|FR
vitry sur seine|FR
vitré|FR?
vittel|FR
vitória|BR?
viuz en sallaz|FR
viviers|FR?
vizille|FR
viña del mar|CL
việt trì|VN
việt yên|VN
vladikavkaz|RU
vladimir|RU?
vladivostok|RU
vlore|AL
vlorë|AL
vogan|TG
vohibinany|MG
vohipaho|MG
voiron|FR
voisins le bretonneux|FR
volgodonsk|RU
volgograd|RU
vologda|RU
volos|GR
volvic|FR
volzhsky|RU
voreppe|FR
vorkouta|RU
voronej|RU
voronezh|RU
voskresenka|UA
vostochnoe degunino|RU
votkinsk|RU
vouneuil sous biard|FR
vouziers|FR
voznesenskyi|UA
vrigne aux bois|FR
vryheid|ZA
vukovar|HR
vung tau|VN
vushtrri|XK
vyanda|BI
vyhurivshchyna troyeshchyna|UA
vykhino zhulebino|RU
vynohradar|UA
vyshneve|UA
várzea grande|BR
västerås|SE
växjö|SE
vélingara|SN
vélizy villacoublay|FR
vénissieux|FR
vérone|IT
vétraz monthoux|FR
vĩnh châu|VN
vĩnh long|VN
vĩnh thạnh|VN
vĩnh tuy|VN
vĩnh yên|VN
vũng tàu|VN
waco|US
wad madani|SD
wad medani|SD
wadenswil|CH
wafangdian|CN
wah cantt|PK
wakayama|JP
wakefield|GB?
wakema|MM
wakiso|UG
walbrzych|PL
walcourt|BE
walferdange|LU
wall street|US
wallers|FR
wallisellen|CH
walnut grove|CA
walsall|GB
walthamstow|GB
wambrechies|FR
wandsbek|DE
wanlaweyn|SO
wanning|CN
wanxian|CN
wanze|BE
wanzhou|CN
warangal|IN
warder|ET
waregem|BE
waremme|BE
warren|US?
warrington|GB?
warri|NG
warsaw|PL
washington heights|US
washington|US?
wasquehal|FR
wasselonne|FR
waterbury|US
waterfront communities the island|CA
waterloo|BE
watermael boitsfort|BE
watford|GB?
watte|CI?
watthana|TH
wattignies|FR
wattrelos|FR
watté|CI?
wau|SS?
wavre|BE
wavrin|FR
waw|MM?
waziers|FR
wałbrzych|PL
weifang|CN
weihai|CN
weinan|CN
welkom|ZA
welland|CA
wellington|NZ?
wembley|GB
wemmel|BE
wenchang|CN
wendou borou|GN
wenshan|CN
wenzhou|CN
wervicq sud|FR
wervik|BE
west albany|US
west bromwich|GB
west covina|US
west end|CA
west hill|CA
west humber clairville|CA
west jerusalem|IL
west jordan|US
west kelowna|CA
west palm beach|US
west raleigh|US
west valley|US
west vancouver|CA
westerlo|BE
westminster branson|CA
westminster|US
westonaria|ZA
wetteren|BE
wettingen|CH
wetzikon|CH
wevelgem|BE
wezembeek oppem|BE
whalley|CA
whitby|CA
whitchurch stouffville|CA
white house|MA
whitehorse|CA
wichita falls|US
wichita|US
wien|AT|Vienne
wiesbaden|DE
wigan|GB
willebroek|BE
willemstad|CW
willoughby|CA?
willowdale east|CA
willowdale|CA
wilmersdorf|DE
wilmington|US
wilrijk|BE
wil|CH?
wimereux|FR
wimille|FR
windhoek|NA
windsor|CA?
winejok|SS
wingene|BE
wingles|FR
winnipeg|CA
winston salem|US
winterthur|CH
wintzenheim|FR
wissembourg|FR
wissous|FR
witry les reims|FR
witry lès reims|FR
wittelsheim|FR
wittenheim|FR
witten|DE?
wizernes|FR
wloclawek|PL
woburn|CA
wohlen|CH
woippy|FR
woking|GB
wola|PL
wolfisheim|FR
wolfsbourg|DE
wolfsburg|DE|Wolfsbourg
wollongong|AU
woluwe saint lambert|BE
wolverhampton|GB
wondelgem|BE
wonsan|KP
woodlands|SG
woodstock|CA
worb|CH
worcester|US?
wormhout|FR
worthing|GB
wroclaw|PL
wrocław|PL|Wroclaw
wuhan|CN
wuhu|CN
wum|CM?
wundwin|MM
wuppertal|DE
wurtzbourg|DE
wurzburg|DE
wuustwezel|BE
wuwei|CN
wuxi|CN
wuzhong|CN
wuzhou|CN
wädenswil|CH
würzburg|DE
włocławek|PL
xacmaz|AZ
xai xai|MZ
xalapa de enriquez|MX
xalapa de enríquez|MX
xam nua|LA
xartum|SD
xartûm|SD
xaçmaz|AZ
xencela|DZ
xençela|DZ
xerusalen|IL
xerusalén|IL
xi'an|CN
xiamen|CN
xiangtan|CN
xiangyang|CN
xianning|CN
xianyang|CN
xian|CN|Xi'an
xiaogan|CN
xichang|CN
xico|MX
xingtai|CN
xining|CN
xinxiang|CN
xinyang|CN
xinyu|CN
xinzhou|CN
xizhi|TW
xochimilco|MX
xuan loc|VN
xuancheng|CN
xuchang|CN
xuhui|CN
xuzhou|CN
xuân lộc|VN
yabayo|CI
yabroud|SY
yabroûd|SY
yacuiba|BO
yafran|LY
yagoua|CM
yakima|US
yako|BF
yakutsk|RU
yalgo|BF
yaloke|CF
yaloké|CF
yalta|UA
yambio|SS
yamethin|MM
yamoussoukro|CI
yanbu|SA
yancheng|CN
yanfolila|ML
yangjiang|CN
yangon|MM|Rangoun
yangpu|CN
yangquan|CN
yangsan|KR
yangzhou|CN
yantai|CN
yaounde|CM
yaoundé|CM
yao|JP?
yarmouk camp|SY
yarmouk|SY
yaroslavl|RU
yaroslavskiy|RU
yasenevo|RU
yavne|IL
yavné|IL
yawnghwe|MM
yazd|IR
ye u|MM
yedashe|MM
yehud monosson|IL
yehud|IL
yei|SS?
yekaterinburg|RU
yelets|RU
yen bai|VN
yen vinh|VN
yenagoa|NG
yenakiyeve|UA
yenangyaung|MM
yende millimou|GN
yerevan|AM
yerres|FR
yerusalem wetan|PS
yerusalem wétan|PS
yerusalemi|IL
yerusalem|IL
yerusalémi|IL
yerêvan|AM
yesagyo|MM
yevlakh|AZ
yevpatoriya|UA
ye|MM?
yffiniac|FR
yibin|CN
yichang|CN
yichun|CN
yinchuan|CN
yingkou|CN
yishun new town|SG
yiwu|CN
yixing|CN
yogyakarta|ID
yokadouma|CM
yokkaichi|JP
yokohama|JP
yokosuka|JP
yola|NG
yongbyon|KP
yongji|CN
yongkang|TW
yongzhou|CN
yonkers|US
york university heights|CA
york|GB?
yoshkar ola|RU
youri kourtere|NE
youri kourtéré|NE
youssoufia|MA
ypres|BE
yssingeaux|FR
yueyang|CN
yulin|CN
yuma|US
yuncheng|CN
yunfu|CN
yunusobod|UZ
yutz|FR
yuzhno sakhalinsk|RU
yuzivskyi|UA
yverdon les bains|CH
yvetot|FR
ywar ma west|MM
yzeure|FR
yèrèvan|AM
yérusalem|IL
yérévan|AM
yên bái|VN
yên vinh|VN
zaanstad|NL
zabrat|AZ
zabre|BF?
zabrze|PL
zabré|BF?
zagazig|EG
zaghouane|TN
zaghouan|TN
zagne|CI
zagné|CI
zagreb|HR
zahedan|IR
zahle|LB|Zahlé
zahlé|LB
zalinguei|SD
zalinjay|SD
zaliohouan|CI
zalun|MM
zamboanga|PH
zanandore|BI
zandhoven|BE
zanjan|IR
zankouan|TN
zanzibar|TZ
zaouia sousse|TN
zaouia|LY|Zaouïa
zaouiet sousse|TN
zaouiet|TN
zaouïa|LY
zaozhuang|CN
zapopan|MX
zaporijia|UA|Zaporijjia
zaporijja|UA
zaporijjia|UA
zaporijjâ|UA
zaporizhzhya|UA
zaqatala|AZ
zaragoza|ES
zarandj|AF
zaranj|AF
zarhouan|TN
zaria|NG?
zarichnyi|UA
zarqa|JO
zarzis|TN
zaventem|BE
zawiya|LY|Zaouïa
zaxo|IQ
zedelgem|BE
zee kone|MM
zegoua|ML
zelenodolsk|RU
zelenograd|RU
zele|BE
zemlen|RS
zemlén|RS
zemst|BE
zemun|RS
zenica|BA
zestaponi|GE
zeytinburnu|TR
zhabei|CN
zhanaozen|KZ
zhangjiagang|CN
zhangjiajie|CN
zhangjiakou|CN
zhangye|CN
zhangzhou|CN
zhanjiang|CN
zhaoqing|CN
zhaotong|CN
zheleznodorozhnyy|RU
zheleznogorsk|RU
zhengzhou|CN
zhenjiang|CN
zhezqazghan|KZ
zhongshan|CN
zhongwei|CN
zhoukou|CN
zhoushan|CN
zhovti vody|UA
zhu cheng|CN
zhubei|TW
zhucheng|CN
zhuhai|CN
zhukovsky|RU
zhulebino|RU
zhumadian|CN
zhuzhou|CN
zhytomyr|UA
zibo|CN
zielona gora|PL
zielona góra|PL
zigong|CN
ziguinchor|SN
zinder|NE
ziniare|BF
ziniaré|BF
zintan|LY
ziyang|CN
zlatooust|RU
zlatoustas|RU
zlatousta|RU
zlatoust|RU
zlatoutsk|RU
zliten|LY
zoetermeer|NL
zofingen|CH
zolder|BE
zomba|MW
zonhoven|BE
zorgo|BF
zottegem|BE
zouan hounien|CI
zouara|LY
zoueiratt|MR
zouerate|MR
zouerat|MR
zoueïratt|MR
zougdidi|GE
zouila|TN
zouirat|MR
zou|CI?
zouérate|MR
zouérat|MR
zouîrât|MR
zuenoula|CI
zuerate|MR
zugdidi|GE
zuglo|HU
zugló|HU
zug|CH?
zulte|BE
zumpango|MX
zunyi|CN
zurich|CH
zuwarah|LY
zuénoula|CI
zuérate|MR
zvagel|UA
zvyahel|UA
zvâgel|UA
zwevegem|BE
zwickau|DE
zwijndrecht|BE
zwolle|NL
zyablikovo|RU
zyuzino|RU
zégoua|ML
zürich|CH|Zurich
álvaro obregón|MX
århus|DK
çanakkale|TR
çankaya|TR
çiğli|TR
çorlu|TR
çorum|TR?
ébolowa|CM
échirolles|FR
écommoy|FR
écouen|FR
écouflant|FR
écrouves|FR
écully|FR
édimbourg|GB
éghezée|BE
égletons|FR
égly|FR
éguilles|FR
élancourt|FR
émerainville|FR
épagny|FR
épernay|FR
épernon|FR
épinal|FR
épinay sous sénart|FR
épinay sur orge|FR
épinay sur seine|FR
épône|FR
équeurdreville hainneville|FR
éragny|FR
étain|FR?
étampes|FR
étaples|FR
étoile sur rhône|FR
étréchy|FR
étrépagny|FR
évian les bains|FR
évin malmaison|FR
évreux|FR
évron|FR
évry|FR
ézanville|FR
ílion|GR?
ðà lạt|VN
ðông hà|VN
ñuñoa|CL
ô môn|VN
örebro|SE
újpest|HU
ústí nad labem|CZ
ürümqi|CN|Ouroumtsi
üsküdar|TR
điện bàn|VN
đưc trọng|VN
đống đa|VN
đồng hới|VN
đồng xoài|VN
đức phổ|VN
łódź|PL|Lodz
şanlıurfa|TR|Sanliurfa
ṟuwandiz|IQ
ṣuwayliḥ|JO
ẖolon|IL
ẖura|IL
`
