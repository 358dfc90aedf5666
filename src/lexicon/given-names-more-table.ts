/**
 * More given names of the world, as `given-names-table.ts` has them: the 220 most common of each gender in 105
 * countries, without those that are common words, surnames, places or bodies too.
 *
 * Source: names-dataset 3.3 for Python (MIT), top names of each country.
 */
export const MORE_MASCULINE = `
aare abang abass abbass abchir abde abdek abdelali abdhul abdhulla abdichakour abdiel abdihakin abdii abdilaahi
abdilahi abdirachid abdirazak abdisa abdisalam abdoukadir abdoulai abdoulhakim abdoulrazak abdourachid
abdourahman abdourazack abdourazak abdrahim abdur abdus abebaw abenezer abera abhi abhishek abiib abimael abir
abisai abiyot ablasse ablo abnel abood aboubaker aboudi absalom abulho abush achiko achmad achref ackeem adamos
adao adarsh addisu addu adelino ademar ademir adham adhi adhuham adisu admir adomas adriatik aerolinea afiq
afrim afsal afshin agajan agamyrat aggelos agnar agostinho aguinaldo agung agust agustinus ahadi ahmadh ahmedh
ahumadhu ahumed ahusan aidarous aidil aimal aisake aisea aivaras aivo ajith ajmal akaki akeem akhilesh akhmad
akihiro akililu akio akis akmurat akshay akuila alai alasco albeiro albion alcibiades alcino aldair aldi
alebachew aleko alekos aleksandras aleksandre alemayehu alemu aleqsandre alexgarcia alfeus alfie algimantas
algis alhaji alidou alifereti aliff alik alipate alkis allamyrat allanur allar almir alon alooy alrick altin
alvydas amable amade amadeu aman amandio amanullah amarildo amil amilton aming aminiasi aminul amiran amirul
amjad ammaday ammadey amol anak ananias anare anass anastasios andadura ander andhu andi andor andrie andrius
andualem aneesh anestis aneudy angelos angga anglade anglu anidal aniket aniq ankit anoof anson antanas anteneh
anth anthonny anthu antione antonios antreas aobakwe apakuki apenisa apete aporosa apostolis appolinaire arash
araz arben arber arbnor ardi ardian ardit ardjima ardy arebalo arek argo arianit arief aries ariff ariful ariyan
arjan arjay arlind arlindo armend armindo arnar arnel arni arnoldas arnor aroldo aronne aroo arsim artiom artjom
arton arturas arunas arve arvin arzuman asadullah asaf asalfo asen asep asesela asfaw asgeir ashenafi ashish
ashkan ashneel ashnil ashraful ashvin ashwin asmamaw asri assami assefa asser astrel astrit atajan atamyrat
atang atash atashka athanasios atiqullah atish atle atli atsushi audrius aurelijus aurimas avelino avikash
avinash avish avneel avtandil avto awang awangku ayahe ayalew ayam ayanleh aybek ayele ayhan aytac ayush ayxan
ayya azael azat azer azizullah azlan azos azri azrin azrul babajan babak babek babis bablu baboloki bacho bader
badrii bagtyyar bahaa bahtiyar bairon bakang bakul baldur baldvin balmore baraa barahona barrington bartlomiej
bartosz basheer bashir bashkim basilis basir basirou bathusi batyr bayu bega begenc begench begli begmyrat behar
behnam beka bekele bekim belachew belal belete belmiro benas bengie benja benjie benvindo beqa berdi bergur
bernadin berny berthony berti bertu besart besi besmir beso beto bextiyar bezirgen bienvenido bijay biju bikash
bilbil bilel bilisummaa bilyamin biniyam binod binu biplob birgir birkir biruk bismark bjarke bjarki bjorgvin
bjornar bkary bledar bledi blerim boago bobi boguslaw boikanyo bokang bonaventure bongani bonno borjas borje
botlhe boub boukare boukary bouraima bouraleh boureima bouriema boyet bragi braian brizuela brynjar budak
buddika budhi burhan burim cabdifatax caceres cacho carlston carmenu catracho censu chadi chadrack chafo chalie
chamakitho chamara chaminda chamnab chamo chandan charalambos charalampos charbel charel charko charlo charlon
chathura chheng chhim chieh christakis christo christoforos chrysanthos chun cian cihan cilmi cingiz claudin
cleaven cleiton colea coleccion collen colocho conroy constantinos costea cristhofer cuco czeslaw dabre dachi
dadang dagur daichi dainius dalius damario damion dane danielalexabder daniil danil danilson darachhanu dardan
dardo darek darsa darwuig dauren davian davicho davion davlet davood dayanc dayanch dayax deddy dedi dedy deemer
deividas deivis dejean dejene delano delcio delroy demahom demar demha demilson denilson dennys deon dereje
derese derian dervil deurin dewa dezso dharmendra dhiraj dhon diamantino didace didik dieuseul dilios dilip dima
dimos dimy dinko diomede diomedes dionicio dionisis dipak ditiro djoko djoni djordje dmitrij dmitriy doel
domantas domas dominykas domnic donatas donavan dorde dorivaldo doron doros dorval doung dovlet dovran dovydas
dowlet dowran dramane drilon drissa driton dublas dubravko dukens duminku dunstan durim duvan dwardu easa eason
eben eddyl edem edenilson edgaras edgardi ediel edilso edilson edinzon ediris edisson edivaldo edmar edmilson
edmundas edon edras edrick edris eduar eduart edvaldo edvardas edvinas edwiin egert eggert eggie egidijus egill
egzon ehmed ehsan ehsanullah eiji eimantas eirikur elad elbio elcan elcides elcin eldar eldeniz eleyeh elfara
elgun eliakim eliaser elifas eliki eliseu elkin elman elmeddin elmin elmir elsad elsen elsever elshad elshan
elvar elware elxan emele emilios emiljano emori emrah emzari endale endalkachew endre endri endrit engr enoch
enock entor eparama epineri erald eran erassy erez erfan ergi ergys erhan erickalexis erikas erion erjon erki
erkin erko erlend ermal ermir ernestas ernie erno ernso errol ersin ervis esala esdras eslam esnayder estalin
esteven estiven estuardo esubalew esvin etibar euclides eugenijus eugeniu eurico evaldas evandro evenson everton
ewdin exequiel exume eyad eyal ezechiel eziz faarax fabrycio facu fadhel fafane fahim faiz faizal fajar fakhrul
falmataa famil familia fanda fanis fannar fanuel faouzi farey farhan farish farshad farsisco faru farxaan farxan
fatao fateh fathih fathuhulla fatjon faton favio fawad faysal fazal fazla fede fedner felisberto femi fendi
fenel fercho ferhad ferid fery fessy festim fethi fikadu fikret fikru filimone filippos fillemon fillipus finnur
firat firoz fisnik fitim fitzroy flamur florentyno floribert fotis franckel frane franek franta frantz frantzdy
frantzy fredu frefire frisnel fritznel fritzner frixon fuad gabo gabrijel gadam gaddiel galin gamalier gangadhar
ganni gaolatlhe garfield gaygysyz gazmend gech gediminas geiner gejtu gelson genci genti gentjan geoff geordie
geovanni geovanny geovany geremmy gernot gerti getnet getu gezahegn ghulam giannhs giannis giannos giedrius
gilberth gildo gilmar gilmour gintaras gintas giovann girum gisli givi giwrgos glenroy gocha godefroid godfred
godwin gogi goitsemodimo gokhan golam goldo gonza gopolang gorg gorga gowher grazio gregoris greivin grevil
grezzju grigoris grzesiek gualberto guardado guarionex gudmundur guille guillo gunnlaugur guram gurban gusti
guta guvanch guwanc guwanch gytis gzim haakon habad habibullah habibur habtamu haci hafeni hafsteinn haikal
hailu hairul haithem hajime hamado hamadoum hamadu hamdhoon hamidreza hamidullah hamilthon hamood hamoudi hampus
hamzeh hangeldi hansley haraldur haroon harpreet hary hashmat hasib hassami hasse hatim haukur haxan haxhi haybe
haydon haytem haythem haziq hazwan heathcliff heber heiki heimir heiner helder helgi hema hemant hemeda hemra
hendro hendry hendy hengky henk henock henrry herard heri hernani herode hesam hesen hhumb hideaki hideyuki
hikaru hilal hilmar hiram hirnesh hiro hiroaki hiroki hisyam hitoshi hjalti hjortur hlynur hoch hommy honza
honzik hoodh hopeton hosam hosein hossam houmad houssam hristo hsin huan hucen huseyn husham hussien huxen hysen
iacovos iakovos ibbe ibnu iboo ibraahim idan iddy idleh iese ifaa ifereimi igli ignas ignatius igori ihab iheb
ihlas ihusan iiro ilaitia ilan ildephonse ileni iliassou ilidio iliesa ilkin ilyass imeda imms imthiyaz indio
indrit ingemar ingolfur inouss inoussa iowane iraklis irek irmantas irshad irvan isander isei ishmael isikeli
isireli islem ismayil isoa ispolo issaka issey issouf isuf itay itumeleng iura iuri iurii ivandro ivaylo ivelin
jaak jaba jabu jaco jacopo jadiel jafeth jaffeth jahangir jahid jahir jairon jalel jamar jancarlos jandri jandry
janiel jannick janno janus jarda jarek jarle jatniel jaume jawid jaypee jeancarl jeanrobert jeferson jeffer
jeffry jelson jemal jemali jemp jenda jeno jenrri jephte jeremia jeric jerico jeriel jerwin jesaya jesmar jesmon
jesmond jetmir jevaughn jevgenij jhay jhenry jhoel jhona jhony jhostin jhosue jhun jian jihed jimmi jinson
jipson jirka jivko joacim joaco jocke joelson joffre jofre johanes johao jomar jonel jonetani jonnathan jonne
jonny jonuel joosep jope jorgealberto jorlin josateki josean joselo joseluis josemar josese josesitho joseva
joshuan josimar josmar jostein jostin jostyn jouseph jovica jowy joxan joze jual juancarlos juancho juanjo
juanma juashua juergen juliano julmice junias junichi junier junjun juny juozas jurek jurica jurij justas
justinas justino justo jyri kaarel kabelo kabo kaelo kaido kailash kakajan kaleab kalev kalia kaloyan kamarul
kaminieli kamlesh kamogelo kamrul kaone karabo karar karmenu karmnu karolis karoly karthik kasahun kashif kasoum
kastriot katlego kaupo kavi kavish kaxa kazuhiro kazuki kedin keelan kees keisuke kemar kemoy kemuel kemueli
kendall keniel kenold kenrick kenroy kentaro keong keorapetse keron kersten kert kervens keshav kesnel kesner
kestas kestutis ketil ketut kevon keylor kgotso khaireh khairul khodor kidas kidus kimani kingsley kiriakos
kishan kitione kitso kiyoshi kiza kjartan klajdi klas klaudio kleopas klever klevi klevis klodi klodian knud
koba kobby kobi kobus kohei kolbeinn kolinio konsta koos kostadin kostantinos kosuke kotaro koullis krasi
krasimir kreshnik kresimir kreso krishneel krister kristinn kristo kristopfer kruno krunoslav krzysiek kuba kuda
kujtim kunal kura kushal kushtrim kutlwano kwnstantinos kwstas kxng kypros kyriacos labinot ladislas lahcen
lahiru laimonas laisiasa lakis lambros lamoussa landi larson larus lasarusa lassane lassina laurindo laurynas
laxman lazaros leatile ledio lefika lefteris legese leifur leighton leodan leotrim lepani leri lesman
letlhogonolo leugim levani licinio lider lilwizzy lindokuhle lineekela liridon lirim lisias livai livardo lizio
ljubo loddy lodon loizos looth lorenc lorima loucas louima loukas loukman loukmane lovemore luckenson luckner
luckson lucson luiggi luisao lukasz lukeny luky lulzim lyden lydon maatla macammad maciek maciu mackendy
mackenson madhu madis madjid magana magdi mahami mahamoudou mahbub mahesh mahmod mahmudul maikel maikol mait
majd majdi makendy makenson makrem maksat malakai malakia malxaz mamdhooh mamed mamush manabu manoj manolis
mansoor manuchar manwel maor marckenson marcon mariglen marinos marios maritzo markos marky maroun marsel
martijn martinho martynas marvens marwen masaaki masanori masaru masato masayuki masud masum mateni mathews
matii matiullah matko maxii maxo maycol maykol maynor mazin mduduzi meas medardo mehedi mehemmed mehman mehran
mehrdad mekan mekondjo melance melese melkamu melkin melquin menflis mengistu mengstu menor merab merabi
mercidieu merdan mergen mergim mesake mesfen mesfin meshack mesias meti meylis meysam mhamad mhammad mhmad mhmd
mian michalis michelet michi michiel michu micke mickenson mieczyslaw miguelfp mihalis miikka mikel mikey mikk
miko milad milenko miljenko miloud miltos mimmo mindaugas mindia ministerio miroslaw mirul mirwais misho mithun
mitiku mitja mixalis mizanur mmoloki moagi mochamad mochammad modestas modiri moemedi moftah moges mogomotsi
mohamd mohanad mohd mohit mohmad mohmmad mohssin mojee mompoloki mondi monu moosa morad mosese mosheen
mosimanegape mostapha mothusi mouad mouh mouhamad mouhyadine mouktar moumini moumouni moursal moustafe mubariz
mudan muftah muhabbat muhamad muhamet muhammadh muhammadhu muhammet muhd muhmmad muiz muizz mujeeb mujtaba
muluken muneer murali murtaza muslim musthafa mustho muthu mxolisi mynor myrat naail naanu nabeel nabyl nadav
nadeem nadim naeem naftal nahu nahuel nahun najeeb najibullah namiq nanang naoya naqibullah nashid nasir nasro
nasru nasrulla nassah natangwe nathi nattu naun naveed navid navitalai navitesh navneel nawdar naweed nayilibers
nazirul nazju nazmul nazri nazrul nazzareno ndara nectali neftali negash neiser nektarios nelo nemani nenu
neofytos neophytos nerijus nexar nhelo nicat nicholai nickoy nihat nikhil nikko nikolay niku nikusha nilantha
nilesh nilton nima nimcan ninni nisar nishantha nitesh nizami nkosinathi nkululeko nodar nodari nodo nolvin
nomar noorullah norbi noriel norng noufou nouhoun nouroudine noushad novica nsimba nugzar nukri nura nurgeldi
nurik oarabile obaid obaidullah obakar obakeng obeniel obrian odaine odane oddur oddvar odirile oduetse odysseas
ofentse ofer ofir oivind okan oktay olaver olbin olda oldemar oldin olebile olebogeng olger olman olmedo olsi
olti olvan olvin omid omphemetse ondra oneil onesime onesmus onesphore oniel onix onkabetse onkgopotse ontiretse
ookeditse oraz orestis orjan orlen orquiz orri orxan oseas oshane osmar osmaro osnel oswall oteng othmane otman
otoniel otsile ottoniel ousseini oussema oussou oveth oystein oyvind paata paijo palani pambos pampos panayiotis
panduleni panicos panikos pantelis papo pappu parahat parwiz pauliasi paulius paulus pavon pawan pawlu pedja
pelado pelao pellumb pengiran peppe perdomo perhat perman perparim perviz petero petras petrea petur petz peyman
pheara phemelo phenyo philippos phumlani pich pineda pinehas pintu piotrek pisal piseth pono pontien potrillo
pouchon povilas prabath pradip praneel prashant prasheel pravesh presnel primoz priyantha przemek pucho pullu
putera putrong qeerroo qendrim quinteros quinton qurban rabih rachmat radwan raed raffy rafie rafiqul rafy
raheem rahmatullah rahym raido raigo raimondas raimundas rajay rajeev rajen rajib rajkumar rajneel raju rakib
rakibul ramaz ramazi ramil ramy rando ranier raniero ranjeet ranjit rapelang rasel rasmane ratanak rathanak
ratheesh ravinesh ravitesh ravneel rawad rayane raymund rayuth raziq redi reginaldo rehim reidar reimo rejep
remco remigijus remigiusz renald renatas renel renos renz resad reshad revan reverien rexhep reynir rezaul rezi
rezo riaan riadh ricardas richar richardo richemond ricsi ridak rifath riffath rigal rigaud rigo rigobertho
rikard rilwan rimantas rimvydas rinku rinor ripon rish ritesh riyas rizky rizwan robenson roberson robertas
roberth robiul rocael rodel rodiney rodri rodrick rogerio rohullah roini rokas rolly romas romet rommel
romualdas roneel ronen roni roobens roshan roshane rovsen rovshen rowshen rubens ruel rufat rufet ruhul runar
rupeni rushane rusiate ruso ryosuke rytis ryuzaky sabbir sabelo sabona saboor sacky sadikou sadrack saeid saevar
safiullah sahil saidou sailesh saimir saimoni sairusi sajad sajjad sajmir sakaraia sakaria sakeasi sakeus
sakiusa saku saleban salfo salom salvator salvino salvinu salvu samake samatar sameer samer samet samim samisoni
samiullah samod sampson sanaila sandip sanju santhosh santi santosh sanyi sanyii saravanan saroj sarom saroth
sarunas sathish satoru satoslorenzorodriguezbonillas savvas saydou sayouba sbusiso sead seba sebas sebasthian
sebuhi seid sekar sekonaia selemon sello selvin semesa semiti senad senan seng senthil senzo serega serei
serghei sergo serhat serik serkan seru servio serxan seun seveci seymur shadi shadrack shafiq shafraz shahadat
shahar shahidul shahin shahriar shahrul shahu shahzada shai shaik shaji shakeel shalend shalva shamar shambel
shameer shamim shamison shammu shamsadin shankar sharlon shatlyk shau shayal shemar sherwin shibu shif shifan
shiferaw shifu shimirimana shingo shinji shintaro shiu shivam shivneel shkelqim shkelzen shlomi shoaib shogo
shohei shohrat shotiko shpetim shuai shubham shucayb shunsuke shuo shyam shynal sibiri sigfredo sigfri siggi
sigit sigurdur sigurjon sihle sikeli simeli simione simonas simos simson sindri siraj siul siva sixto siya
skander skender skuli slavic slawek snayder snorri socheat sofien sofio sohail sohbet soheil sohel solec
solomoni somaila sonu soteris sothy sotiris sotos soubaneh souber soufian souheib soulemane soungalo sovann
sparta sphamandla spiros srdan srdjan sreng srinivas srinu staffan stalin stalyn stamatis standa stasys stathis
stavri steeven steevens steevenson stefanos stelios stenio stephanos sthembiso sthephan stiven stoqn stratos
sturla subash sugeng sujan suldaan sulemana suliasi suman sumit sumitesh sumon suon supri suraj susantha svante
svavar sveinbjorn sveinn svend sverrir syafiq syahmi syaiful syamsul syazwan syukri szilard szilveszter tadas
tadesse tafadzwa taivo tajay takanori takao takayuki takuma takumi talal taleh talgat tamai tamaz tamazi tamrat
tanel tangeni tani taniela tanio tanveer tanvir tapiwa tarekegn tariel tarquin tasos tassere tatenda taufa
taulant tauri tautvydas tawanda tawus tazo tebo tebogo teboho tefo teklay teko telman temo temur temuri tengiz
tengo terefe terlan tesfahun tesfaye teshe teuku tevin teymur thabang thabiso thanasis thapelo tharcisse
thatayaone thato themis theophilus therence thero thodoris thoha thokozani thorbjorn thuso thuto tibi tilahun
timoci timoteus tinashe tincho tirelo tiroyaone tlotlo tobi tofiq togrul tolea tolga tomek tomoki tomoya
tomoyuki tonda tonin tonio tonis torgeir tormod torstein toshio toshiyuki toyly truls tryggvi trygve tsegaye
tshepang tshephang tshepho tshepo tshiamo tsuyoshi tuelo tuhafeni tuks tumelo tumisang tumo tuncay tural twanny
tyrese ucha ujang ulaiasi ulugbek umesh umilde umit umyt untung upul urim vagelis vaggelis vahur vaidas vaidotas
vaja valdimar valdir valeh valentinas valentinos valera valeus valgeir valmir valon valur vanea vaqif varun
vasea vasek vasif vasilije vasilis vasos vassilis vassos vaxo veaceslav veceslav veiko veljko venca vencislav
venkat vepa vereimi vesko veton veysel vichet vidadi vidmantas vignir vikash viktoras vilhjalmur vili viliame
vilius vilson vimal vinesh virginijus visar vishal vishnu vitalie vitalij vitalijus vitea vitin vixama vladan
vladas vojta vugar vuqar vusal vusi vuyo vytas wacho wadson wafi wafiy wahabo wahidullah waisale waisea waisiki
wajdi wakaruge waldek waleed waqas warsama warso wasantha waseem washo wataru watisoni wayan waylon wendlassida
weng wenzu wepa wesam wesner wichy widmar wieslaw wigberto wilbard wilberth wilberto wilfre wilguens wilkens
willan wilman wilmar wilner wilo wilsan wilter wimper winson wisly wiso wissem wlison wojtek wondwossen worku
wuilder xaris xenios xeyal xhulio xolani xristos xvicha xylon yabeh yacou yadiel yadier yadriel yahye yakup
yandel yandry yaniel yaniv yaogo yariel yarka yaser yasir yassia yazan yazgeldi yeferson yehikon yent yeriel
yesid yeyco yeycol yhlas yiannakis yiannis yiannos yifan ylber ylham ylli yogesh yohanes yohei yomar yonatan
yonathan yony yoosuf yordan yorlin yoshiaki yoshihiro yoshiyuki yosuke youness yousif yovani yudha yudhi yunier
yusif yusuke yusup yuta yuto yuuki yuval yvens yvenson zabdiel zabi zabihullah zabiullah zainul zaldy zamor
zbyszek zdenda zdzislaw zeca zeeshan zeki zeleke zenonas zeppi zerihun zhen zilvinas zinou zoli zool zouhair
zouhir zuka zulhilmi zven zviadi zydrunas zygimantas
`

export const MORE_FEMININE = `
aana aase abahela abeer abersh abibata abiola abzeta achea acqueline adamaris adelisa adelphine adeola adidja
adisalem adissa adiza adjara adjoa adjouama adri adrienn afaf afeefa afef afet afifah afiqah afnan afroditi
afroza afsana agathi aggela aggeliki agisa agleema agota agusta ahlam ahlem ahoo aiassane aidah aidana aigerim
aigul aihtaf aiminath ainhoa aini ainth ainthu ainur aisah aisath aish aishaa aishah aishath aiste aixa aiza
aizof ajsela akane akanisi akari akemi akhi akhona akimana akvile alanieta alanood alanoud albana albena
albulena alcina alcinda aldina aldis aldona alecia alegria aleja aleka aleley alem alemeshet alemtsehay alesia
aletta alham alhikma aliguetou aliki alimata alimatou aliona alisi aljawja aljona alketa alobou aloysia alreem
altagrace altyn altyna alungirea alyaa alzira amaka amalina amansan amantle amany amarilys amdinatou ameena
ameera amela ameni amera amey aminath amirah amirat amissa ammu amna amnata amneris amogelang amoon amoy
anacleta anahy analia analise analiza analyn anamarija anano anaseini anat anayansi anayensi ancille anderline
andiswa andjela andjelka andreina andreline andressa androula androulla anel anelia aneliss anet anfal angeliki
angelis angella angelys anggi ania anicka aniko anila anisha anitha anjana anjeza anju anki anley anllely annah
annakay annely annica anniella annisa annmarie annonciate annu anosh anouck anri anshaa anthea anthi antida
antigona antigoni antionette antonette antri antria anuka anuki anxhela anzelika aoua apikali april aqeela
aqilah aracelis aracelly arafo aragsan araksan archana ardiana areej arelis arelix arely arelys areti arezo
arezoo argelis argenis argyro arifa arij arishma aristine arjana arjeta arlete arleth arlinda arlyn armanda
armela arminda arndis artee aruna arwa arzuw asako asami asanda asdis aseel asel asenaca ashild ashiya ashly
ashmika ashna ashwini asinate asiyath asiye aslaug asli asmae asmah asmaraa asra asres asseta astri asuka
aswathy athanasia athifa atikah atiqah atsuko audely audra audrone aulia aurelija aurika aury ausra austeja
avelina avgi avisaki awatef awilda ayaka ayane ayano ayat aybeniz aybolek ayelen ayfer ayisha ayka aylar aylara
ayna aynura aynure aysegul aysen aysha ayshath aysu aysun ayumi ayyu azeema azeta azie azimah azlina azma azoumi
azusa babsi baebi bagul bahara bahsan baiq balguissa balkissa bame banca bano banoo banyana bardha barich
barkissa barwaqo bashayer basia basire basma bassira batogma batoma batool batoul bazilah bebecihta beberlis
bebexitha becca bechou beena belgica belkis belmira belu belyse benedicta benvinda berdy berglind bernadeta
bernadett bernardette besarta bethzaida betsabi betul betulia bety betzaida betzy bexci beyza bezawit bhavna
bibata bibiche biji bilane bilise billisummaa bimala bindu bintang birna birta birute bitila bizuayehu blaiter
blazenka bleona blerina blerta boemo bofelo bogumila bogusia boguslawa boikhutso boineelo boipelo boitshepo
boitumelo bokamoso bonang bondol bongiwe bonolo bontle bopha bosy botho botshelo bouho boulguissa bozana branca
brandenburger breidis brendaliz brensa breydi brid briggitte brikena bristy brithany bronja bruny bryndis
brynhildur brynja budoor bulou bunah bundae bundane bundanya bundha bunga burcu burtee bushra busi busra caaltu
cahaya cami camii carlene carmenemara carmensitha carminda caro carolina cata catea cecibel cecille cecy celma
celmira cemile censina cesaltina cesca cetta cettina ceyran chaima chaimaa chaimae chamila chanceline chanise
chantrea charis charmaine charoula chayma chaymae chelda cherise cherline chiaki chidinma chiharu chihiro chika
chikako chimene chinel chinenye ching chinwe chioma chipo chitra chrisla chrislene chrissi chrissy christabel
christabelle christalla christela christella christia chrysa chrysanthi chryso chrystalla cicera cida cidalia
ciella cigdem ciindoww cila cinthya ciza clairia clasificados clau claudeth cleide colocha comcepcion conceicao
conchi constantia consuelonoemi coralis coralys corazondestrozado cressida cristiane cristine cristy csilla
cvetelina cwazy dagbjort dahiana daiane daina dairyn daiva dajayra dajiya dalma daloulet dalys damarys damata
damia dammika danah danery danguole daniatou daniris danute daphney daphrose darejan dariela darine darline
dasha davia davorka dayanara dayane dayang dayanna dayiba dayou dayra daysi deandra deasy deekay deepa deepika
degan deimante deirdre deka deksan delmis delmy deloris deniss dennisse deolinda desislava despo despoina dessy
desy devy deysi dezire dhanya dhia dhooni dhurata diala dianitta diany diellza dieula dieuna dieunane digna
diina dikeledi diksha dilah dilek dilya dimakatso dimpho dineo dinie dioselina dipshika dipuo dixia dixiana
diyana djata djawada doaa dode dody domingas donavine donia donjeta donnette dorianne doriette dorismar doroteja
dorra doudoune dovile drusi duaa dudu dulcie dunia durdica duygu dyah eang ebere ebru ebtisam edah edeline
edilene edilma edilsa edline edlira edmarie edona edvania edwidge edwige effie efrat eftychia efua efya egla
egle egzona eiko eiram eirin eirini ejesh ejesha ekaterine elaha elahe eleana elenia elenoa elfa elfi elham
elieth eliise elisabete elisangela elisavet eliso elizabete elizandra elizangela elizeth elnara elnare elnaz
eloni elpida elva elvie elvyra emabet emel emelia emelyne emiko emilce emina emmaluz emmanuella emna enas endang
eneida enejan enesh enesha engracia enid eniko enith enkeleda enma enny entela enxhi enza erah erato eriko erisa
erja erla erlina erlinda ermelinda ermira ernesta erni erny eroni erste erza erzsebet erzsi eshet esmeritha
esperanca esperence esraa estefani estefi estefy esthela esti estrela eteri etleva etonia etty etuna eudochia
euis eunide evaggelia evangelia evanthia evanyeline evena evgenia evghenia evon eydis eyesha eyglo eyrun ezgi
ezmah faathimath faathun fabianne fabrizia faby fadette fadheela fadilatou fadimatou fadxiy fadxiya fafii
faheema fahima fahmida fajer falconery fani fanney fannylu fantaye fardousa fardoussa faree fareeda fareesha
farhana fariba faridah fariha fariya farjana farzana farzaneh fatbardha fatema fateme faten fathima fathimath
fathmath fathumath fathun fati fatii fatimah fatin fatjona fatme fatmira fatoom fatooma fatouma fatuma faustina
fauziah faviola fazeela fazna feby fedline fely ferdaws ferencne feride ferlande ferouze feysa fifi fihima fiina
fikiret fileembar filsan fina fiqah fira firuze fisum fitore fitri fiza fizah fjola fjolla fkir floga florbela
florentia floribeth floridalma flutura foibe fong foteini fotini fouli fozu francheska francini fransina
fransisca fransiska franzi fredrika freshta freyja frinne frishta froso frozan funda funmi furaha gabiiz gabija
gabizitha gabrieliitha gabyta gaetana galado galaletsang galatia galia galit galq gamze gaone gaukmda geeta
geetha gelbeogo geni geoconda gergana geri gerli gerline germania gerta gertha gertraud geydy geyli ghadeer
ghina ghinwa ghizlan ghizlane ghufran gianella giannella giedre gimena gintare gioconda giota giovana gisel
gissel gissela gissella giusy giwta gizella glendaliz glendy gloriana glorianne glorimar gloriose glorivee
goabaone goca godelieve godiraone gofaone goga goitse goitseone gomolemo gorata goreth goreti gorgina gorica
gosego gosia goudone govher gozel graciete gracieth gracinda grazina grazyna grettel griselle guerda guerdie
guerdy guerlande guerline guilene guilhermina guillaine guirlene guiselle gulcan guliko guljahan guljan gulmira
gulnar gulnare gulo gulsat gulshat gulshirin gulya gunca guncha gunel gunka gunnhildur gunvor guranda guro
gutierrz guza guzelya guzi gvanca gvantsa gyongyi gyorgyi gyzylgul haadha habon habondeka habone habsan hacer
hadar hadas hadeel hadeer hadheeja hadil hadis hafdis hafeeza hafida hafizah hagar haiyan hajah hajar hajara
hajer hajia hajja hajnalka hakima haleema haleemath halldora hambeleleni hamda hamdha hameeda hamgfsy hamidah
hamizah hamsa hanadi haneen hanen hanh hanin hanis hanka hanneke hannia hartini harumi haseena hasenat hasinat
hasnah hassna hasti hatsuki hatyja haula havva haweya hawra hawraa hawwa hayati haybado hayet hazimah haziqah
hazirah hbibat heab heba heena helane hendrina henriqueta heny herlina hessa heyat hiam hiba hicran hikari
hilaria hildur hileni hilia hilja hilya hiroko hiromi hitomi hiwe hjordis hlina hoda hodan hosna hrafnhildur
hrefna hristina hronn hsuan huda hudha hugrun ibado ibolya ibtissem idah idalina idalma idil ieng iffah ifrah
iftin iftou igiraneza iina ijeoma ikaw ilaha ilahe ilaisa ilana ilhame ilisapeci iliseva ilsan ilwad imaculada
iman imen inaa inab inasha inaz inbal inbar indileni indrawati ineke ineta ingegerd ingela ingi ingibjorg ingunn
ingvild inma iqra iracelma irada irankunda iren irini iselin ishath isilda ismanie ismini isnino israa israt
istahil istvanne itza iulea ivania ivannia ivelina ivelisse iveth ivett ivetth ivone iwanna iwona iyaloo izabel
izumi izzah jaanika jacira jacobina jacqui jagoda jahaira jahana jaileen jaja jalila jameela jamilah jamileth
jamilya janar janca jandira janete janica janika jannat jannatul janneke janneth jannette jannicke janosne
janviere jarka jawaher jeanelle jeanett jeanneth jeanny jehona jeje jelizaveta jemile jenan jenn jennina jeren
jerena jeshni jesica jesmin jessa jessenia jessi jesula jevgenia jeydy jhen jhenny jhoselin jiayi jihan jihane
jihen jincy jing jingjing jinky jisha jodian joelene joeli joelma johannia jojo jola jomarie jonalyn jonida
jonina jood jorleni josanne joselin joselyne josephina josianne josseliin josselyn jossy joumana jovelyn
jozsefne juani judeline judit judite judithe juelma julieth julissa june jurate jurelma jurema jurga jussara
justy juvy jyothi kacenka kacka kadek kadian kadiga kadigueta kadra kadriye kafia kaidi kaino kaire kairi kairit
kajal kajsa kalesi kalibi kalliopi kalpana kaltoun kaltoune kaltrina kaltun kaman kamariah kamariza kameli
kamikazi kamile kamrun kanako kanchan kaneza kaniz kanthi kantoinette kanyange kaoru kaoutar karalaini kareen
karelis karelys karianne karishma karlene karlithaa karolin kartini karuna kary kasia katea katerin kateya kath
kathia kathiana katiria katiuska katka katla katlin katlo katre katrien kattia kauna kavitha kavya kawtar
kawther kayann kayatou kayoko kayon kazumi kcha keabetswe kealeboga keamogetse kefilwe keishla keitumetse kejsi
kelebogile kelera keletso keli kemale kenanao keneilwe keneisha kenesha kenia kenisha keresi kerli kerline kerly
kerryann kertu kesego kessy kethia ketia ketly kettia kevine keylin keysha keyshla keytli keza kezakimana
kgalalelo kgomotso khadeeja khadheeja khairunnisa khajja khaoula khatera khatia khatoon khatuna khawla khouloud
khulood khumo khushi kiaya kicki kika kiky kimaura kimesha kimmy kimone kiriaki kitti klarka klaudija klodiana
koketso koki koky kolbrun koleksi komal konul korina kornelija kote kotryna koula koulla krasimira kremena
kristbjorg kristel kristjana kristofina kristrun kriszta kriszti krisztina krystle kuen kulli kumare kunthea
kusum kutlo kwizera kwnstantina kyriaki lachina lachyn ladi lahja laima laimi laisani lali lamha lamiye landie
lani lanie lanny laone larona laszlone latha latheefa latileta latty laufey laureta laurinda lavern layal layan
layeska leakhena leakhna lebo lebogang lebohang lebzy ledi leeanne leen leha leli lenuta lesedi lesego lesh
lesvia leta lethabo letila letissia lety leungo leydi leydis lezliiep licinia lidet lidieth liesi liette liezel
lihle liina liis liisi likuna likza lilea lilibeth lilija lilik liline lilis lilliam lilliana limpiezas lindi
linea lineda lineth lingling linnette liridona lirie lisbet liseth lisi liss lisseth litafukutoji lital litea
litiana litsa litsi liuba liubovi liucija liuda liudmila liusha lizi lizmarie lizzette ljilja ljubinka ljudmilla
loata lobna lohany loide loini loli lonia lorato loreta losalini louiselle louiza lourdie lourna lovelie lovena
loveth loyda lubaba lubna lucianne lucilia lucinka lucka lucrecia lucyna ludis ludyn lujan lukenia lule luli
luljeta lulwa lunie lurdes luris lusia lusiana luvys luzmila lyka lymari lymaris maai maame maarika maarja
maasha maayan mabrou maca madahy madelen madhuri madino mado madona madu madzia mafer magano magarette magdala
magdolna maggy magnea magreth maguli maguy mahado mahal mahi mahlatse mahmuda mahnaz mahra mahri mahym maiju
maikeli maimoona maipelo mairi mairim maisam maisha maisy maitha maitumelo majbritt majda majella majida majka
majo makereta makrouma malaz malebogo malgosia maliha malini malk mallika malyori malyoun mamah mamahe mami
mamouna mamounata mamta manal manami manar mandek mandisa manhue manise manitha manizha manjola manju manjula
manouchka manoue manueli manzura maradja maral marala maram marangely maravilha marce marcette marci marcsi
marea maret mariamawit mariami marianella mariangely maricar maricel maricris mariel marielis marielos mariely
marielys mariem marife marigona marijke marijo marilene marilia mariliis marilin mariosa mariq marirsa mariska
marissela maritere marites mariuccia mariuxi marivic mariyam mariyamu marjolein marju markella markeza marleni
marlenis marleny marlina marloes marlyn maronia marouska marsela marsida marthese marthy maru marusca maruska
marva marvic marwo maryem marygrace maryrose marysia maryuri marzena marzia masami masego masnah masni masooma
massiel masumi matanat matshidiso matthildur maudeline mauren mausooma mauwa mawar mayada mayara mayela mayerli
mayerly maylin maymay mayssa mayu mayuko mbak mbali meang medanit meem meera megameno megh megha meghla megla
mehalet meimei meital meke mekid melahet melaia melani melitta melpo meltem menber menedore mengheang menna
mentari merary merdia mereani mereoni meret merewai merewalesi merili merilin meritha merjen mervat meryam
meseret meskele metanet metasebia metty meury mgrace mhel mhiz miburo michaella michelene michell michelove
midori mieraf migane migdalia migena migle miho miilii miina mikaele mikaella mikela mikerlange miku milagro
milande milda miliakere milijana militza miluu mily mimie mimmi mimose minako minalu minami minata minja
miosotis miraine mirian mirjeta mirlande mirlene miroslawa mirtha mirvat misaki misato misgana mishel mishell
mishelle mishka mitah mithila mitike mitslal mitu miwa miyou miyu mizah mizuki mlouise mmaagwe mmagwe mmapula
modeline moesha mofina molka mominata momoko monia monin monise monse monserath monserrate monsserrath montse
moomina moonika mooza moraima moudan moudi mouhoubo moulki moumina mounira mouniratou mousumi moza mpawenimana
mpho mrose mrym mukeshimana mukta muna muneera munirah munni muska muskan mutiara muzhgan mwajuma mwamini
mwanaidi myahri myria myrian myrlande myrto mzia naai naama naana naatii naax nabilah nadea nadesh nadette nadha
nadhiya nadhy nadiah nadica nadya naeema naffissa nafha nafissatou nafta nagad nagham nahida nahidha nahomie
naile nailya naimatou najah najet najma nallely nally nametso nami nandini nangula nangy nanik nanise nanka
nannette nanuka narciza nardia nargis nargiz narmin nashalie nashaly nasia nasima naslif nasra nasreena nassima
nastaran nastea nasteho nastya natalee nataline natalka natassa natasya natavan natela natercia nathanaelle nati
natia natik natoya natsuki natsuko natsumi naty nawel nawraa nayalia nayda nayelis nayely nayia nazanin nazilya
nazirah nazma ndabarushimana ndahafa ndahambelela ndamona ndapanda ndapandula ndapewa ndayikeza ndeshi ndeshy
ndessy ndilimeke ndina ndinelago ndinelao neelam neethu neetu negar negin neide neidy neima neisha nelago nelao
nelea nelma nelmy nely neng nenk nenny nergiz neriman neringa nerlande nerline nermin nertila nery neslihan
nestani neta nethy neusa neuza nevise neysha nezrin ngoc ngochuy nharnhar nhung nica nicaise nickeisha nickesha
nida nidhi nigara nijole niken niki nikolett nikoletta nilab nileshni nilima nilka nilofar niloofar nilsa nilu
nimca nimona ning nini ninik niniko nininahazwe nining ninoshka ninu nirosha nisha nishat nishimwe nisreen
nisrine nitsa nitu nitza niuma niumai niurka njomza nkamo nkechi nobes noeleen noelene noelie noemia noemy nofar
noha nohemi nohemy nokwanda nolawit noluthando nolvia nomfundo nompumelelo nomsa nondumiso nongya nonofo noof
noqu noraini nordia noreen norhayati norizan normah norsiah nosa nosipho nouf nouha nouhaila nourhan nouriatou
novie nozomi nqobile nthabiseng ntina ntombi nube nuca nunung nunzia nuon nurana nurane nurcan nurelah nurgul
nurin nurlana nurten nuzu oaitse oanh obaa obaapa obsinet oddny odeta odete odeth odilia ohemaa ohetsan olabisi
olamide olesea olesja olfa olguine oliga olina olja olorato oluwatosin oluwatoyin olympia omaima omaira omayma
omayra omnia omphile onalenna onalethata oneyda onkemetse onks onneile ontlametse opelo orane oratile orbelina
orit orlenis ornela orokia oromuman orsolya ortal osiris oubah oubax oudraogo oumaima oumal oumalkaire oumalker
oumayma oumu oussena paijem palesa pallavi pamella panagiota panayiota pannette pantelitsa paqui parascovia
paraskevi parisa parwana pascaline pascasie patri patria paulass paulinha paulini payal payman pedrina penehafo
peneyambeko penka pepi pervane petia petq petrina petya phara phatsimo pheak philomina phindile pinateria pinja
pinki piolina piroska pisey pombili poonam popi popy pranvera pratima preety premila princia provi puleng punam
putry qaseh qendresa qeti qilah qing qristi queena rabab rabeya rabiatul racquel radhia radhika radica radostina
radwa rafaella rafidah raghad ragnhildur raha rahaf rahima rahimah raimonda rajae rajmonda rajni rakhi rakieta
rakistaba ralia ralitsa raliya ramatu ramile raminta ramlah ramune ramya randa raneem ranim ranju ranka rannveig
rashfa rashida rashmi rashy rasika rasmata rati ratie raufa rauha rauna rawan raxma razan razia rebaone rebecka
redet redianne reelika reema reena reesha reetta refilwe reham rehana rekha rema remya renae reni rennie renu
renuka reshma reut rexcy rianne rihab riham rihanata riho ririn riska ritaj riteshni ritianne ritienne ritsa
ritu rizka rizna roanna rocy rodeline rodianne rodika rodoula rohana rokiah rola romi ronel ronit roro rosangela
rosanne roseanne rosedarline roselaine roselande roselene roseli roselore rosemichelle rosemond roshni rosianne
rosibel rosica rosine rositsa rosivel rosmery rosnah rosnani rosni rossella rossy rosylene rotem rouba roukia
roukiatou roukiya roulla rourou rovena rowena roxely ruba rubenia rubi rubiela rudina rugile rugiyya rukiye ruma
rumana rumi rupa rupali ruqaya ruska rusudan rute ruusa ruveni ruvidia ryoko sabiha sabrine sacada sadaf sadia
sadiya safaa safae safiata sagine sahansan saibata saija saima sainiana sainimere sainimili sajeda sakeena
sakhoeun sakinah sakshi salamata salamatu salanieta saliha salla salmah salmata saltanat salvina samaah samah
sameera samera samha samiratou samire samjhana sammi sanam sanane sanata sanaz sandhya sandorne sandrina sandry
sanela sanfa sangeeta sanjana sanjeshni sanjida sanouna santhi saori sapana sapir sapna sarafina sarahi saranda
saredo sarimah sarinah sarit sarmila sarmin sarra sarrigueya saru saryfah sashana sathi satoko savneet sawsan
sayaka sayma sbongile schloesser seada seadet sebine seblework sebnem secia secilia seda seema sefina segametsi
segolame segomotso seham seher sehla seidy selam selbi selda selly senada sency senimili sephora sepideh serap
sereima serife seruwaia sesilia setayesh sethunya setoki setou sevgi seyha seylin shaa shabana shabnam shadae
shadokht shadukht shafeega shaffa shahad shahana shahd shahdokht shaheedha shaheema shahula shahy shaikha shaima
shaimaa shainaz shalini shalu shamima shamma shamsa shanae shanaia shanakay shanika shanique shanshan shanta
shantel shareefa sharifa sharifah sharmin sharona shatha shaufa shaxu shazia shazna shaznay sheeba sheeja
sheereen sheetal sheeza shehenaz shellyann shemsa shemshat sheny shereen sherene sherika sherin sherine sherline
shernette sherona shianne shiela shifana shiho shiji shilpa shimaa shimla shinal shinobu shinta shiori shira
shiran shirelle shiru shital shiuna shivangini shivani shiyama shizuka shoko shooq shorena shosho shpresa shqipe
shruti shuang shweta sidaneth sidnomwende sidorela sidsel sieglinde sieng siew sigga sigridur sigrun sigurbjorg
sigurlaug siifaan siji sikama silvina simane simran sindhu sindi sindy sinem sinta sintayew sireli sirin sirine
sisi siteri sivan sivina siwar skevi sladja sladjana slindile smitha sneha sngoun snrt snrta sobira soeun soffia
sofi sofo sofoora soha sohane sohany sokkeang sokunthea soley solfrid solimar solmaz solrun somayeh sonal sonali
sonam sonila sonise soniya sonnia soodha sopheap sopho sophonie sopo sorelle sosan soudou soukaina souleika
souleka soulla souma soumeya soumya souna soureya sousou speciose sreeja srey sreyoun sreyrath sreytoch sriyani
stacyann stalo stanislawa stav stavroula stavroulla stefany stefy stega steinunn steph stephania styliana suada
suama suavis sucely sudha sudu suela sueli suely sugi suja sujata sujatha suji suki sukran sulay sulgun sulis
sulmi suma sumaiya sumaya sume sumi sunitha sunniva sunta supriya suraiya suraya suria susma sussi susy suyapa
suzeth svala svanhildur svava svjetlana swati sweta syafiqah syahirah syasya syaz syaza syazana syazwani syeda
syifa sylvana synne szabina szandra szilvia tabassum tahera tahmina taiba taimi tajana takako takkitii tako
takwa talica tamana tamanna tameka tamika tamila tamilla tamo tamriko tamta tamuna tanea taneisha tanesha
tanisha tanjila tanjina tanq tarana tarisi tarve tashana taslima tasneem tasoula tatia tatiane tausi teele tegst
tehanna telma tena tenagne teopolina terane terez terezinha terezka terka tessie tessy tetty thaa thahu thandi
thao thavory theary thembi theresah thess thobile tigist tihana tijana timaima timiro tinah tinai tinatin tineke
tingabou tingting tininha tinna tirunesh titiek titik titilia tizta tjong tlamelo toini tokasa tomasi torika
torunn tosin tota toulla toya toyah toyin tresia triinu trish trista trude trudy truus tsaone tsehaynesh tshego
tshegofatso tshenolo tshepi tshepiso tshidi tsholo tsholofelo tugba tugce tuli tully tulonga tumi tumie tunzale
turane tuwilika tuyeni tuyenikelao tuyet tyah tyas ugbaad ugne ulamila ulka ulker ulli ulrica ulviyye umme ummi
unaisi unathi unnur urji urve uschi usha uwamahoro uwase uwera uwimana vaida vaishali vaiva valbona valea valen
valia valmira valrie vandana vanina vanuza varsha vasemaca vaseva vasiliki vasiti vaso vassiliki vedrana vefa
veiqaravi venessa veneta verca vered verenaisi veriko verunka veselina vestine vibeke vica vidya vielka vijaya
viji vikashni vilborg vilija vilmarie vilmay vimarie vimla vincienne vinka virgen virginija visi vistorina
vitalija vivalda vjollca vladka vlora vonny voula vreni vusala vusale wadha wafaa wagaye walaa waldina waleska
wana wanduu wandy wangrawa warona weiwei welida wesen weynshet weza wiam wideline widi widline wiem wieslawa
wilka wilmarie wilmary wilmine wiola wioleta wioletta wislande wisline wissal wiste wiwiek wiwik wiwin woinshet
wuendi xaawa xalide xana xanim xara xatia xatire xato xatuna xawa xedice xeyale xheni xhesi xhuli xiaoyan xiaoyu
xime xinia xristina xuraman yaamin yabsira yabyoure yady yagmur yahaira yajaira yalda yamaris yami yamila yamile
yamileth yamilette yamilka yanderi yandri yanelis yaneth yanica yanika yanileth yanique yanira yanitza yanory
yanti yanyan yaqeen yaquelin yarden yarelis yari yaribeth yaricsa yariela yarimar yary yashira yasmeen yasmen
yasna yassmine yasuko yati yatie yayuk yeab yegana yegane yelitza yeliz yemata yemesrach yemisrach yendry yeni
yerlin yesi yesyca yetty yeylin yezikitha yianna yimping ying yiola yiota yioula yireth ylenia yllka ylva ynose
yodis yojani yolani yolany yolene yolette yoli yolibeth yomaira yordanka yorleni yorlenis yorleny yorlis yosari
yoshie yoshiko yoshimi yosiris yosra youseline youssra yovana yoyota yslande yuanyuan yudi yuka yukari yukie
yukiko yulduz yuli yulibeth yulissa yuting yuya yuyun yvena yvrose zabibu zahidha zahiya zahraa zainabou zaiton
zaleha zalissa zama zamda zandile zanna zanoob zayaan zaynab zaza zazu zdena zelia zeliha zemfira zena zenabou
zenfira zeyneb zeynya zeza zhady zinashe zinha zinish zivile ziyadha znash zodwa zoes zohal zohreh zoila zoona
zooz zorica zory zosia zoubeira zouzou zrinka zsanett zsofi zsuzsa zsuzsanna zsuzsi zuha zuhaira zuhal zulay
zuleika zulema zuleyka zully zulma zumenir zumrud zura zuwena zuza zuzia zuzka zvetlana
`
