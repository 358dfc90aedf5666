/**
 * Given names of the world, lower case and without accents, by the gender they show: masculine, feminine, either.
 * Compounds ("jean-pierre") are read by their parts; Vietnamese, Chinese and Korean names are in `surnames-first.ts`.
 *
 * Sources: the locale data of @faker-js/faker 9 and Faker for Python (both MIT; names that several locales share or
 * that a small locale gives, Cyrillic names transliterated the French way), and the spellings of the French-language
 * press for Africa, the Arab world, the Caucasus, Central, South and South-East Asia, compiled by hand.
 */
export const MASCULINE = `
aadi aage aapo aarav aarne aaro aaron aatos abayomi abbas abbos abdallah abdel abdelatif abdelaziz abdelfattah
abdelhafid abdelhak abdelhamid abdelilah abdeljalil abdelkader abdelkarim abdelkrim abdellah abdellatif
abdelmadjid abdelmajid abdelmalek abdelmoneim abdelmoumen abdelouahab abdelwahab abdelwahed abderaouf abderrahim
abderrahmane abderrazak abdeslam abdessalam abdesslem abdi abdihakim abdikarim abdinur abdirahman abdirizak abdo
abdon abdou abdoul abdoulaye abdoulaziz abdourahamane abdrahamane abdul abdulahad abdulazim abdulaziz abdulboriy
abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkadir abdulkarim abdulla abdullah
abdullahi abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman abdulsalam abdulvahhob abdulvali abdulvohid
abdurrahiym abdurrahman abdurrahmon abdurrauf abdurrazzoq abdusalam abdussamad abe abeiku abel abelard abelardo
abelin abhisit abilio abimbola abiodun abiona abisola abisoye abiy abjorn ablen abner abolfazl aboubacar abraham
abram absalon absolon abul abyasa abzal acace acar ace achaire achille achim achraf acim adalard adalbald
adalberon adalbert adalberto adalric adam adama adamo adan adean adebayo adebiyi adebowale adeboye adedayo
adedeji adegoke adegrin adekitan adekola adekunle adelardo adelbert adeleke adelin adelmo adelphe adem aden
adenet adeniyi adeodat adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhemar adhiarja adi adiarja adigun
adika adikara adil adilson adin adinata aditya adjutor adnan adolf adolfo adolphe adonis adriaan adrian adriano
adrien adriyan aedan aerozol afanasii afanassi afinogen afinoguen afolarin afonso afəl agafon agap agapet agapi
agapito agastya agathange agathon agaton agatopod aggei agguei aggueï agilbert aglai agnan agnen agnos agop
agostino agrippin agron agtsi aguila agus agustin ahcene ahmad ahmadi ahmadou ahmed ahmet ahror ahsen ahti aidan
aidemir aiden ailton aimable aime aimo airlangga aitor aivar aiyaz ajala ajan ajani ajay ajiman ajimat ajimin
ajiono ajit akande akanmu akanni akarsana akbar ake aki akif akihito akilisi akim akinkunmi akinlabi akinwale
akinwumi akira akmal akram aksel akseli aksidan akufo akwasi akwesi akylbek alaa aladdin alade aladin aladino
alaeddine alain alambana alamu alan alassane alban albano alberic alberico albert alberto albin albino albrecht
alcibiade alcide alcides alcime aldin aldo aldonce aldric aleaume alec aleg alejandro alejo alek aleks aleksa
aleksandar aleksander aleksandr aleksanteri aleksei aleksej aleksey alekseï aleksi alekso aleksy alen aleodor
ales alessandro alessio alevandr alevtin alevtine alex alexander alexandr alexandre alexandros alexandru alexe
alexei alexej alexey alf alfio alfons alfonso alfonz alfred alfredo algirdas algot ali alikhan aliko alin aliou
alioune alireza alisher alistair alistar aliyu aljaz aljosa allan allen alliaume almazbek almine almire almus
alois alojz alojzij alonso alonzo aloys alparslan alpha alphee alphons alphonse alpinien alton alvar alvaro
alverede alvin alwar alwin aly amadeo amadeus amado amador amadou amady amalric amancio amandin amando amant
amar amaro amath amaury ambroise ambrose ambrosio ambroz ambrozy amdy amedee amedeo amedeu amelien amer americo
amerigo ameth amico amid amiel amilcar amin amine aminou amir amit amleto ammar amon among amos amour amr amrit
amrullah amvrosii amvrossi amza anacleto anand anani ananii anar anas anastas anastase anastasije anastasio
anastassi anatol anatole anatoli anatolii anatoly ancelin andel andelin andeol anders anderson andile andoche
andon andras andre andreas andrei andrej andres andrew andrey andreï andri andrian andrii andrij andrija andrin
andris andriy andron andronik andrus andry andrzej andy anej anele anerood anes ange angel angelino angelo
anggabaya anghel angilbe angilran angoustan angus anibal anicet anies anikei anikeï anikita anil anis anisim
anissim anjolaoluwa annibal annibale anom anouar ansaldo ansbert anselm anselme anselmo ansgar ansgary anssi
antal ante antero anthelme anthony antide antim antine antip antipas anto antoine anton antonello antoni antonii
antonin antonine antonino antonio antonis antoniu antonius antony ants antti antun anuar anura anutin anvar
anwar anze apolinar apollinaire apollinari apollinarii apollinary apollo apollon apostol apostolos aqil aquilin
ararat aras arayik arcade archambaud archer archibald archie archil arda ardeshir aref arefi arefii aren arezki
argono ari arian arie arif arild arion aris aristarkh ariste aristide aristides arjun arkadi arkadii arkadiusz
arkady arkhip arley arlo arman armand armando armas armel armen armin arnaldo arnaud arne arno arnold arnoldo
arnost arnould arnulfo arolde aron arona arouna arpad arron arsen arsene arseni arsenii arsenije arsenio
arseniusz arseniy arsipatra arslon artan artanto artawan artem artemi artemii artemio arthaud artheme arthur
artis arto arttu artturi artur arturo artus artyom arun arved arvid arvind arvo arvydas aryan arystarch asad
asadulloh asafa asafe asbjorn ascelin asdrubal asger asher ashfaq ashok ashraf ashton asif asilbek asim asirwada
asirwanda askar asko askold aslijan asmadi asman asmianto asmuni assad assaf assane assimi assoumani aswani atal
atalay atanas atanazy athanase atiku atila atilio atlas atma atmaja atso atta atte attila attilio atul aubrey
aubry audebert audouin audran august auguste augustin augusto aukusti aulis aurel aurele aurelian aureliano
aurelien aurelio aurian auron austin auxence avaz avdei avdeï avel aver averian averki averkii averno averyan
avgoust avgoustine avgust avgustin avi avigdor avksenti avksentii avni avo avram avreli avrelii avror avtonom
awad axel axinte ayaan ayad ayaz ayden aydin ayinde ayman aymard aymen aymeric aymon ayodeji ayodele ayoub ayub
azad azali azamat azari azarii azeglio aziz azubuike azzedine baba babacar babagana babasola babatunde babatunji
babawale baburam bachar bachir badawi badreddine badri bafana bagas bagiya bagus bagya bah bahadir bahman
bahodir bahram bahriddin bahrom bahuraksa bahuwarna bahuwirya bajen bajragin bakary bakda bakhtiyor bakhyt baki
bakiadi bakianto bakidin bakijan bakiman bakiono bakir bako bakr bakti baktiadi baktianto baktiono bala
balamantri balangga balapati balazs baldomero balduino baldwin balidin balijan balint baltasar baltazar
balthasar balthazar bambang banara banawa banawi bancar bandar bandile banel bangizwe banharn banji bankole
baptiste barack baran barbu barham baris barnabas barnabe barry bart bartek barthelemy bartimee bartolome
bartolomej bartolomeo bartolomeu basarab bashar basil basile basilio bassam bassel bassem bastiaan bastian
bastien basuki batbold battulga batuhan baudelio baudouin bauke bautista bayar bayram bayron bazhen bazyli beat
bedri bedrich behgjet behrouz behruz behzad bekir bekmurod belaid belkacem bello belo ben benadik benard bence
bende bendeguz benedek benedetto benedict benedikt benedykt benett bengt beniamin benicio benigne benigno benito
benjamim benjamin bennet bennett bennie benno benny benoit benone benson bent bentley bento benvenuto benyamin
beppe beranger berard berat berdibek berend berimir berislav berkay bernabe bernard bernardino bernardo bernd
berndt bernhard bernie bernt bero beroslav bert bertalan bertil berto bertold bertram bertrand besim besnik
betino bharat bhekani bheki bhekimuzi bhekumbuso bhumibol biagio bidzina bijan bilal bilawal bill billy bilol
bilomir biloslav binali bingu binko bino binyamin birane birendra birger bishnu bjarne bjarni bjorn bladimir
blago blagoi blagoia blagoje blagomir blagosvet blagovest blahoslav blaine blair blaise blaje blake blas blaz
blazej blazhe bless boaz bob boban bobby bobur bodhi bodromir boe bog bogdan bogodar bogoi bogoia bogoljub
bogomil bogomir bogoslav bogouslav bohdan bohemond bohumil bohumir bohus bohuslav boian boiko boil boila bojan
boje bojemir bojen bojidar bojine bojo bola bold boldizsar bolen boleslav bone bonginkosi bonifac boniface
bonifacio bonislav bonko bono borek borge borian borimir borimisl boris borislav borivoj borivoje borja borjan
borko boro borris borut borys bosko bostjan botir botond boualem bouasone bouba boubacar boubakar boubeye boubou
bouchard boudimir bounnhang bounyang bourevist bouïtour boyan boyd boyko boza bozhidar bozhin bozho bozidar bozo
brad bradford bradley bradut brady brahim brajan brajen bram brandon branimir branislav branko bratimir
bratislav bratomil bratoslav braulio braxton brayan brayden brendan brendon breno brent bret bretislav brett
briac brian briatchislav brice brieuc brijesh brodie bronislav bronislaw bruce bruno bryan bryant bryce buchi
bucur budi budimir buenaventura bujar bukola bulent burak burhon byron bystrik bəhram bəhruz bəxtiyar cafu cagak
cager cahya cahyadi cahyanto cahyo cahyono caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala
cakrawangsa cal calcedonio caleb calebe calin calisto calixte calixto callum calogero calvin camelien cameron
camil camillien camillo camilo campbell candelario candide candido candra candrakanta cantemir capa caraka
caribert carl carles carlito carlo carloman carlos carlton carmelo carmine carroll carsten carter carub cary
casemiro casian casimiro caslav caspar casper cassien catalin cathal catur caturangga caua caue cavaco cavid
cawisadi cawisono cawuk cayadi cayetano cazimir cebrian cecep cecil cecilio cecyliusz cedomir cedric cedrik
cedrin ceferino celal celestin celestino celian celien cellou celso cem cemal cemani cemeti cemil cemplunk
cengkal cengkir cesaire cesar cesare cetin ceyhun cezar cezary chabane chakib chakradhar chamlong chanakya
chandran chanko chano charafeddine charlemagne charles charly chase chavalit chavkat che chedo chedomir cheick
cheikh cheikhou chekhouna chekou chema chemseddine chenko cherif cheslav chhon chibuzo chichman chidi chigozie
chijioke childebert chilperic chinedu chisom choguel chokri choummaly chretien chris christ christer christiaan
christian christiano christodoulos christodule christof christofer christoffer christoph christophe christopher
christos chrysole chrysostome chrystia chtchastislav chtchek chtchilian chuan chucho chuck chukwu chukwudi
chukwuemeka chukwuma chuy ciaran cillian ciprian cipriano ciriaco ciril cirillo cirino ciro claas claes clarence
clark claudien claudio claudiu claudius claus clavs clay clayton cleandre clemens clement clemente clery cleto
clifford clifton climaco clint clinton clive clodomiro clotaire clovis clyde codin codrin codrut cody coen cohen
cole colin colins collin collins colm colton colum come conal conall conan condoleezza conn conner connor conor
conrad conrado constant constantin constantino cooper corazon corentin corey coriolano cormac corneille cornel
cornelio cornelis corneliu cornelius corrado corvin cory cosimo coskun cosme cosmin costache costantino costanzo
costel costin craig crin cristea cristhian cristian cristiano cristobal cristofer cristofor cristopher csaba
csanad csongor ctibor ctirad curro curt curtis custodio cvetko cvijan cvijetin cyprian cyprien cyriaque cyril
cyrille cyrus cyryl daan dabiziv dacian dacic dacin dadap dadi dadis dag dagel dagoberto daiki daire daisuke
dale dalemir dalibor daliman dalimin daliono dalton damar damdin damian damiano damien damife damijan damilare
damilola damir damjan damon damu dan danail danang dani daniel danijel danila danilo daniswara daniyar danjuma
danko danny dante danu danuja dany daouda dari darian dariati darijan darimin darin dario darioush daris darius
dariush dariusz darko darmaji darman darmana darmanto darnell daromir darrel darrell darren darrin darryl darryn
darsirah dartono daru daruna darwin daryani daryl dave davey davi david davide davin davis davit davið davor
davorin davron davy davyd daw dawid dawit dawood dawoud dax dayan dean deane debretsion decebal decho declan
deepak deian dejan delbert delcho delfin delfino delian delphin deltcho demba demeke dementii demeter demetrio
demetris demetrius demetriusz demian demid demilade demir demyan demʼian deneval deng denika denimir denis
denislav denisz deniz denizalp dennis denny denys denzel deogratias derdidas derek derick dermot derrick dervis
deshawn desiderio desimir desire deslav desmond despinka despot detlef dev devante deven devin devlet devon
dewey dex dexter dezider dhoihir dhruv diamandi diamantina diar diarmuid dick didier didko diego dieter dietmar
dietrich dieudonne dieumerci digdaya diko dilan dillon dilmurod dilson dimas dimaz dime dimitar dimitri dimitrie
dimitrii dimitrije dimitrios dimitris dimko dimo dincer dinesh dinis dino dinu diogo dion dioncounda dionigi
dionisio dionizy dionyz diosdado dipa dipendra dirja dirk ditmir divil divizie diyor djamel djeyhoun djibril
djibrill dmitri dmitrii dmitro dmitry dmytro dobri dobromir dobromisl dobromysl dobroslav dodo dogan dom domagoj
domen domenic domenico domenik domhnall domingo dominic dominick dominik domitien donal donald donat donatello
donatien donato done donnie donny dono donovan dorel dorian dorin dorinel dorjsuren dorofei dorofeï dorotei doru
dostum douchan doug douglas dov dovud doyle dragan dragisa drago dragoje dragojlo dragoljub dragomir dragos
dragoslav dragutin drahomir drahoslav drajat dramani draza drazen dren drew dries driss dritan duane duarte ducu
duilio duje dumitru duncan durante durao durodola dusan dushan dusko dustin duuk dwayne dwi dwight dwyane dylan
dylano dzvezdan dzvonko eamon eamonn earnest ebbe ebenezer ebiowei ebo ebrahim ebuka ed eddi eddie eddy edelmiro
eder edgar edgard edgardo edgars edi edilberto edin edinson edison edmond edmund edmundo edoardo edouard edson
edu eduard eduardo edvard edvin edward edwin eelis eemeli eemil eerik eero eetu efe efim efka efraim efrain
efrem efren eftim eftimie ega egbert ege egemen egil egon egor ehoud ehud einar einari einer eino eirik eivind
eja ekene ekim ekmel eko ekow ekrem ektar ektor ekundayo eladio elbegdorj elbek elbert elchin eldon eldor elean
eleazar elektron elemag elenko eleuterio eleuthere elgin eliah eliahu elian eliano elias eliasz elie eliecer
eliezer eligio elija elijah elio elion eliot eliott elisee elisei eliseo elisio elissei elisseï eliud elizar
elko elliot elliott elmar elmer elmeri elmo elmurod elnur elo eloi elon eloy elpidio elton eluh elvin elvis
elyas elyes elyor elzear emad eman emanoil emanouel emanuel emanuele emanuil emas embuh emeka emelian emelyan
emeric emerson emiel emigdio emil emile emilian emiliano emilien emilio emin emir emirhan emmanouil emmanuel
emmanuil emmerson emmet emmett emomali emong empluk emre emrullah enda endo endra enea enele enes engelbert
enguerrand enio enis enkhbold ennio enno eno enrico enrique ensar ensio enteng enver enyo enzo eoghan eoin
ephraim epifan epifanio epiphane eraldo erasmo erast erastus eray erazmo ercan erdal erdogan eremei eremeï
eremia eren ergun erhard eric erich erick erik erkan erkki erlan erland erling ermanno ermenegildo ermes ermil
ermolai ermolaï ernest ernesto ernst erofei erofeï erol eron ersen ertan ertugrul ervin erwan erwin eryk esa
esau esben esko esmaeil esmail espen espiridion esref essam esse esteban estiawan estiono esupofo ethan etien
etienne ettore eubert euclid eudes eudoxe eugen eugene eugenio eugeniusz eusebe eusebio eusebiu eustache
eustaquio eustatiu eustracjusz eutimio eutropio evald evan evangelos evans evariste evaristo evdokim evelio
everett evert evgeni evgenii evgeny evgraf evgueni evgueny evlampi evlampii evo evode evrard evsei evseï evstafi
evstafii evstati evstignei evstigneï evtim ewald ewan eymen ezekiel ezequiel ezio ezra faas fabian fabiano
fabien fabio fabrice fabricio fabrizio facundo fadei fadel fadeï fadi fadil fahad fahd fahrettin fahriddin
faical faiq faisal falba falk faneva fantin fanyana faramarz fares farhad farid faris fariz farmajo farouk
farruh faruk farzad fathi fatih fatmir fatos fatteh faure faustin faustino fausto fawzi faycal fayez fayssal
fayulu fayzbek fazil fazliddin feargal fearghal fedde fedele federico fedir fedor fedosii fedossi fedot felice
feliciano felicien felicite feliks felipe felix feofan feoktist ferapont ferdi ferdinand ferdinando ferenc
fereydoun fergal fergus ferhat feridun ferman fermin fernand fernando ferre festus fethullah fiacre fico fidel
fidele fiete fiifi fikile fikri filaret filatei filemon fili filidan filimon filion filip filipas filipe
filipopol filipp filippo filko filo filomir filotije finbar findo finlay finley finn finnley fintan fiodor fionn
fiorenzo firas firdavs firmin firo firs fito fitrat flavien flavio flaviu flemming fletcher flodoard florea
florencio florent florentin florentino florestan flori florian florin floris floro floyd flurin flynn fode fodil
fodor foka folu foma fori forrest fortounat fortunat fortunato foti fotih fotii fouad foued foulques francesco
franci francis francisc francisco francisek francisque franciszek franck franco francois franjo frank franklin
franky frans frantisek frants frantsislav franz fratsil fred freddie freddy frede frederic frederick frederico
frederik fredi fredo fredric fredrick fredrik fredy fridolin fridrich friedrich fritz frode frodo frol fryderyk
fstk fuat fulbert fulcran fulgence fulgencio fulvio fumio funani funmilade funmilayo furkan fuzuli fynn fyodor
gabin gabino gabor gabriel gada gadang gadi gading gaduh gael gaetan gaetano gagan gagik gaiman gal galak
galaktion galang galar galfryd galien galih galimir galiono galo galuh galur gaman gamani gamanto gambira
gamblang ganbaatar ganda gandewa gandi gane ganep ganesh gangsa gangsar gani ganislav ganjaran gano gantar
gantsomir gara garan garang garda gareth garnier garnoslav garo garrett garry gary gaspar gaspard gaspare gaston
gastone gatien gato gatot gatra gatsha gatso gaud gaurang gaurav gautam gauthier gautier gavin gavril gavrila
gavrilo gbadebo gbeminiyi gbemisola gbolahan gbowoade gebhard gedeon gedu geert geir gejza gelase gellert gelu
gen genaro gene gennadi gennadii gennaro geno geo geoffrey geoffroy georg george georgel georges georgi georgian
georgii georgije georgios georgy gerald geraldo gerard gerardo gerasim geraud gerazym gerbert gergely gergo
gerhard gerhardt germain gero gerold geronimo gerrit gerry gerson gert gervais gervasio getachew geza gezim
ghani ghassan ghassem ghazi ghenadie gheorghe gheorghita ghilas ghislain ghita gholam gholamali gholamhossein
giacinto giacobbe giacomo gian giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro
gibson gica gicu gideon giel gijs gil gilad gilang gilbert gilberto giles gilles gilson gino gioacchino gioele
gion gionata giorgi giorgian giorgio giorgos giosue giovanni giovanny girart girija girik girindra girish girma
girolamo gislebert gitanas giuliano giulio giuseppe gjergj gjorge glafcos glauco gleb glen glenn glib gligor
gligorije gnassingbe gnat godfrey godofredo goffredo gogo goh gojko goko golub goncalo gondebaud gonsalwy
gonthier gontran gonzague gonzalo goodluck gopal goran gorazd gorche gordan gordei gordeï gordi gordii gordon
gore gorgi gorgui gorian gorimir gorislav gorm goro gortche gostomysl gotabaya gotse gottfried gottlieb
gourbangouly gouri govind goyo graciano gradimir grady graeme graham grant gratian grayson graziano greg grega
gregg gregoire gregor gregorian gregorio gregory gremislav grgur grigol grigor grigore grigori grigorii
grigorije grigory grover grozdan gruevski grzegorz gubio gucal guedeon guelleh guenadi guennadi guennady
gueorgui gueorguy guerassim guerin guerman guglielmo gui guido guilherme guillaume guillermo guiorgui gulaga
gulbuddin gunnar gunner gunter gunther guntis gurbanguly gurii gurpreet gust gustaf gustav gustave gustavo
gustaw guus guy guyot guðni gvardiana gwede gwido gyanendra gyorgy gyula habib habibu habil hachem hachemi hadi
hadrien hafez hafiz hage hagen haibatullah haidar haider haile hailemariam hairyanto haitham haja hajo hakainde
hakan hakim hakon halbe halil halim halldor haluk hamad hamada hamadi hamadou hamadoun hamdi hamed hami hamid
hamidou hamish hamza hamzah hanif hannes hanno hannu hans hansjorg hanspeter hansruedi hansueli haralamb
haralambie harald hardana hardeep hardi hardouin hardy hari harimurti haris harish harja harjasa harjaya harjit
harjo harley harm harold haroldo haron haroun harri harrison harry harsana harsanto harsaya hartaka hartana
hartmut harto haruki harun haruna haruto harvey hasan hashemi hashim hasim hassan hassanal hassen hasta hatem
hatta hauke havard hayali hayato hayden hayk haytham hazem hector hedelin heikki heiko heinrich heinz heitor
helge helie helier helio heliodoro helmer helmut hendra hendri hendrik heng hennadiy hennes henning henri
henrich henrick henrik henrikki henrique henry henryk heraclio herbert herberto heriberto herluin herman hermann
hermanni hermenegildo hermes herminio hernan hernando heru herve hery heryanto heshmatollah heydar hicham hichem
hidde hideki hideo hieronim hifikepunye hikmat hikmet hilaire hilario hilarion hildebert hillary himawan hincmar
hipolit hipolito hippolyte hirohito hiroshi hiroyuki hisham hishammuddin hjalmar hjalte hocine hojimurod holger
homer homero honore hor horace horacio horacy horatiu horea horia horst horymir hosea hossein houari houcine
houshang houssein houssem hovik howard hrvoje htay htin hubert hudson hugh hugo hugues hulusi humberto humphrey
hun hung hunor hunter hurram huseyin hussain hussein huy hvalimir hynek iacob iago iain iakiv iakoub iakov ian
iancu iane ianis ianouari iarema iaromil iaromir iaropolk iaroslav iarovid ib iban ibidapo ibodulloh ibou ibra
ibrahim ibrahima ibrahimou ibrani ibrohim ibun ichiro idris idriss idrissa idy iefrem iegor ielisseï ieno ieremi
ieremia ievgen ievgeny ievguen ievgueni ifeanyi ifeanyichukwu ifechukwu ige ignac ignace ignacio ignacy ignat
ignati ignatii ignatz ignaz ignazio ignjat igor ihor ihsan ihtiyor iisakki ikbal ikechukwu ikenna ikeoluwa iker
ikhidie ikhsan ikhtiandr ikililou ikin ikrom ilai ilari ilarie ilarion ilay ildefonso ilgi ilham ilhan ilia
ilian ilias ilie iliia ilija iliomar ilir ilja ilkka ilko illia illya ilmari ilqar ilya ilyas ilyes ilyos imad
imam imed imilian immanuel imomali imran imre imrich imron inacio indra indrek ingmar ingo ingvar inigo inioluwa
inko innocent innocenty innokenti innokentii inocencio inocentiu inoke insa ioakim ioan ioannis ioil iolko ion
ionel ionica ionut iordan iosif iossif ioukhim iouli ioulian iouri ioustim iouvenali iovan iovitsa iovko iovo
iovro iovtso iozo ipat ipati ipatii ipolit ippolit iraj irakli iraklii ireneusz ireti irfan irian irinei irinel
irko irnanto irnik irsad irvin irving irwan isaac isac isai isaiah isaias isak isamu isaque iseoluwa ishaan
ishaq ishola isidor isidore isidoro isidro iskandar iskr iskren islam islom ismael ismail ismaila ismet ismo
ismoil isperikh issa issai issak issam issaï issiaka issidor issoufou istan istatko istvan italo itko itso
itsunori itzhak iulian iuliu iurie iustin iustinian ivailo ivan ivano ivar iven iver ivko ivo ivor iwan iwo
ixtiyar iyad izaak izajasz iziaslav izidor izmail izot iztok izyaslav izydor izzedine jaafar jaakko jaan jaanus
jabal jabbar jabulani jace jacek jacinda jacinto jack jackson jacky jacob jacobo jacobus jacques jaden jader
jadesola jadranko jaeman jafar jafet jaga jagapati jagaraga jagdish jagmeet jai jaideep jail jaiman jaime jair
jairo jais jaka jakaya jake jakob jakov jakub jalal jalmari jalol jamal jamaleddine jamel james jamil jamiro
jamol jamshid jan janek janez jani janick janik janis janko jann jannek jannes jannik jannis jano janos janosch
janusz janybek japhet jared jari jarkko jarl jarlath jarmo jarne jarno jaro jarod jarolim jaromir jaron jaroslav
jaroslaw jarrod jarwa jarwadi jarwi jasen jasin jasmani jason jasper jassem jassim jasur jaswadi jaswant jati
jatmiko javad javi javier javlon javohir javon jawad jax jaxon jay jaya jayadi jayant jayce jayden jayeng jaylen
jayson jean jean-bosco jeannel jeannot jed jedrzej jef jeff jefferson jeffery jeffrey jefri jeison jejomar jelle
jelte jenaro jenel jens jeppe jerald jere jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermaine
jernej jeroen jerome jeronimo jerry jerson jerzy jesper jesse jesus jett jevgeni jeyhun jezdimir jhala jhoan
jhon jhonatan jhonny jigme jim jimmie jimmy jinawi jindra jindrich jip jiri jitendra joachim joah joakim joanny
joao joaquim joaquin job jocelerme jochen joe joel joep joey johan johann johannes john johnathan johnny johnson
johny joko jon jona jonah jonas jonatan jonathan jonathon joni jono jonte joojo joona joonas joonatan joop joost
jordan jordi jordon jordy jorg jorge jorgen jorin joris jorma jorn jorrit jort jos joscha joschua jose josef
josep joseph josephus josh joshua josiah josip josko joso josse josselin jost josua josue jouko jouni jourdain
jovan jovenel jovin jozef jozo jozsef jozue juan juanito juda jude judicael jugoslav juha juhana juhani juho
jukka jules julian julien julio julius juliusz jumadi jumari junichiro juraj jure jurg jurgen juri jurre jussi
justin justus justyn jusuf juuso juvenal juwon jyrki kaan kaarlo kabine kabiru kacper kacung kada kadir kadri
kagiso kai kaid kaique kairat kairav kais kaj kajen kajetan kakha kaleb kalervo kalevi kalidou kalim kalinik
kalistrat kalle kallistrat kalonzo kamal kamaleddine kambali kambiz kamel kamidin kamil kamol kamoliddin kamran
kamron kanat kanda kane kapil kapiton karan kardi kare kareem karel karim kariman karja karl karlo karma karman
karna karol karp karsa karsana karsten karta karya kasim kasiran kasit kaspar kasper kassem kassian kassim
kassoum kassym kassym-jomart kasusra kasyan katakomb katalinka katsuya kauko kawaca kawaya kayden kayode kaysone
kayun kazem kazim kazimierz kazimir kazuo kazuya keano keanu keat keba keegan keiji keijo keir keith keji keld
kelechi kelvin kem kemal kemba ken kenan kenari kende kenes kenichi kenji kenn kennedy kenneth kenny keno kent
kenta kenzie kenzo kerem kerim keshawn kevim kevin kevork keyan keyvan kgabu kgalema khadga khadim khaireddine
khaled khalid khalifa khalil khaltmaa khamphone khamtay khanko kharalambi kharalampi kharalampie kharalan
kharbingr khari khariton kharizan kharlampi kharlampii khawaja khebr khefestion khektor kheraklit khernani
khiminai khin khinko khino khitko khoma khoriv khoroz khrabr khranimir khrelko khrelo khristian khristiela
khristilian khristo khristodor khristofor khristomil khristomir khristoslav khristozar khristozornitsian
khristozornitsomil khrondel khurelsukh khvalimir khvoine kian kiano kiber kick kieran kike kilian killian kimba
kimbo kimi kimmo kimo kimon kin kinka kinta kipchoge kiprislav kir kirani kirien kiril kirill kirilo kirk kiro
kis kit kito kitodar kitomir kiyan kizza kjeld kjell kjetil klaas klarencjusz klaudiusz klaus klavdi klavdii
klavs kleber klemen klemens klement klim kliment knut ko kobe kodjo koen koffi kofi koichi koino koio koji kojo
kokhir koko kokou kolawole kole kolo koloman kolos komi komil komlan komron kondrat kondrati kondratii konon
konrad konstantin konstantine konstantinos konstanty konstantyn koray korbinian korede kornel korneli kornelius
korneliusz korni kornil kornili kornilo kossi kosta kostas kostiantine kostiantyn kostyantin kotse kouprian
kourmanbek kourosh kouzma kouzman kozma kris krish krishna kristian kristijan kristjan kristof kristofer
kristoffer kristopher krisztian krisztofer krste krsto krystian krystof krzysztof ksawery ksenofont ksente kubad
kubura kuddusi kujoe kuldeep kullervo kumar kumba kuncara kuno kunthara kupriyan kurnia kursad kurt kurtis
kustaa kusuma kuzey kuzma kuzman kvetoslav kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan
kyano kyaw kyle kylian kyllian kyriakos kyrylo laban labuh lachlan lad ladimir ladislau ladislav lado ladomir
lajos lakhdar laksana lakshman lal lalko lalo lalu lam lamar lambert lamberto lambi lambo lamine lanang lander
landry langa langalibalele langgeng lanjar lansana lanselot lantar larbi larry lars lascar lasha lashawn laskal
laskar lasmanto lasmono lassana lasse lassi lastr laswi laszlo latif latko lato laurencjusz laurens laurent
laurentiu laurenty laurenz lauri laurian laurin laurits laus laust lautaro lavr lavrenti lavrentii lavrine
lawrence lazar lazare lazaro lazarus laziz lazo lazzaro lean leander leandr leandre leandro leano leart lebron
lech ledion leevi lefter lega legawa leif leke leko leland lembah len lenin lenko lenn lennard lennart lennarth
lennert lenni lennie lennon lennox lenny leo leocadio leon leonard leonardo leonce leoncio leonel leonhard
leonid leonidas leonis leonti leontii leontin leopold leopoldo leos lere leroy lester leszek leu leufroy lev
levan levent levente levi levin levio levko levon levoslav levy lewin lewis lex leyan liam lian lias liberto
libor lica lietald lilko lilo liman limar limon linas lino linus lio lion lionel lior lioubim lioubodar
lioubomir lioubosmysl lioubozar lipe liron lisandro listvitch livio liviu liyan ljubisa ljubomir lloyd loan
lodovico loek logan loic lolade longin longuine lonnie lope lopez lorans lorcan loren lorenz lorenzo lorian
lorik lorin loris lorrain lotay lotfi lothaire lothar louan louay louie louis louka loukian loukʼian loup
lourenco loutchezar love lovre lovro lowell lowie lozan lozana lozen luan lubomir lubor lubos luboslav luc luca
lucas lucca lucentiu luchezar luchino lucho lucian luciano lucien lucio lucius lucjan lucky lucretiu ludek
ludolf ludolphe ludomil ludovic ludovico ludovit ludvig ludvik ludwig ludwik luhung luhut luigi luis luiz luk
luka lukas luke lukita lukman lukyan luluh lulut lumir lungelo lungile lurhur lutfan lutfi lutfulloh luther
luthfi lutz luuk luvsandorj luvsannamsrain luwar luwes luyanda lwandile lwandle ly lyam lyan lyle lyndon lyubim
lyubomir lyubosmysl maaouiya maarten mabruk macaire macario mace maceo macias maciej mack macky mactar madalin
maddox madhav madid mads mady mael magne magnus mahama mahamadi mahamadou mahamane mahamat mahan mahathir
mahatma mahdi mahe mahendra mahesa mahfoud mahfud mahinda mahir mahmood mahmoud mahmud mahmut mahrus mahzan
maicol maicon maik mailo maithripala maj majed majid majlind makan makar makara makary makedon makhno makhtar
makinwa makis makoto maks maksim maksimilian maksimiljan maksimilyan maksym maksymilian makuta malachy malam
malcolm malek malick malik malisa malo malthe mama mamadi mamadou mamady maman mamert mammad mamoudou mamour
mamuka mamy manah manasse manasseh mandla mandlakhe manfred mangosuthu manish manmohan manny mano manoel manohar
manol manole manolo manouchehr mansour mansur mantas manu manuel manus maphikelela maqsud marangoni maras marat
marc marceau marcel marceli marcelin marcelino marcell marcellin marcello marcelo marcial marciano marcin marcio
marco marcos marcu marcus mardon marek margana margarit margus mariadi mariano marijan marijn marin marinel
marinko marino marinus mario mariollita marise maritna marius mariusz marjan mark markian markku marko markus
marlo marlon maros marouane marsito marsudi mart martaka martana martani marten martial martian martim martin
martinelli martino marton martti marty martyan martyn marvin marwan marwata marwin maryadi maryanto marzouki
masahiro masaki masashi masayoshi maslina mason masood masoud massamba massimiliano massimo massinissa massoud
matar matata mate matei mateia matej mateo mateus mateusz matevz matheo matheus mathew mathias mathieu mathijs
mathis mathurin mathys mati matias matic matija matis matjaz mato matous mats matt matteo mattes matthew
matthias matthieu matthijs matthis matti mattia mattias mattis matus matvei matveï matvi matyas maugis maulana
maung mauno mauri maurice mauricio maurilio maurits maurizio mauro maurycy mavdud mavlon max maxence maxim
maxime maximiano maximilian maximiliano maximilien maximino maximo maxwell mayeul mazbut mazen mbaye mbeki
mcebisi mechislav medard mederic median medoune meelis mees mefodi mefodii mehdi mehmet mehmood meik meinrad
meissa melchiade melchior melchor meles melichar melih melle melvin melvyn menachem menahem mence meno merijn
merlin merovee mert mervin mervyn messaoud mesut metaksa metchislav mete metin meto metod metodi metodii mevlut
micael micah micha michael michal micheal michel michelangelo mick mickael miel mieszko miguel miha mihael mihai
mihail mihailo mihajlo mihaly mihhail mihkel mihnea miika mija mijat mijo mik mika mikael mikail mike mikhail
mikhailo mikhaïlo mikhei mikheil mikheï mikho mikita mikkel mikko miklos mikola mikolai mikolaj mikolaï mikulas
miladin milan milanko mile milen miles mileta mili milic milii milisav milivoj miljan miller milo milojica
milomir milorad milos miloslav milosz milovan milton milutin minenhle minh minoru mio miodrag miomir mir mirac
miran miraziz mircea mirco mirek mirko miro miron miroslav mirsad mirza mirziyo misa misael mischa misko mislav
mitar mitch mitchel mitchell mitica mitko mitofan mitre mitrut mitsuo mitt mladen mlungisi moctar modest modeste
modesto modibo modou moetai moez mogens mohamad mohamadou mohamed mohammad mohammadreza mohammed mohan mohand
mohir mohsen moise moisei moises moissei moisseï mojmir mojtaba mojzesz mokei mokeï mokgweetsi mokhtar moktar
momchilo momir momo momtchilo moncef mondher mongi monzer moqtada moreno moriba moric moritz morris morten
morteza mose moses moshe mostafa motoo mouammar mouhamadou mouhamed mouhameth mouhammadou moukhtar mouloud
mounir mourad moussa moussi moustafa moustapha mpilo mpumelelo msizi mstislav mthokozisi muammar mufiz mugur
mugurel muhamed muhammad muhammadu muhammed muharrem muhsin muhtor muhyiddin mujibur mujur mukesh mukhtar
muktedir mukul mulatu mullah mulya mulyanto mulyono mumpuni mumtaz muni munif munkhbat muqtada murat murilo
murod murray mursinin mursita murti musa musalia musawenkosi museveni muslum mustafa mustafo mustapha mustika
mustofa musulmon mutasim mutula muyiwa muzaffar muzaffer mwai myint mykhailo mykola mylan myles myron mzamo
nabih nabil nacer naceur nacho nacio nadhir nadir nadjib nae nael naftali nagib naguib nahid nahil naif nail
naim naio najam najib najim najmiddin nake nako nalar namal nambaryn namik nand nando nandor nangolo nanko nano
nansimir naoise naoki naoto naoum napoleon napoleone naradi narcis narciso narcisse nardi narendra naresh
narimon narji narkis nartsislav naruhito nasab naser nasim nasiru nasko nasreddine nasriddin nasrullah nasser
nassim nastimir natalio natan natanael natanail nataniel nate nathan nathanael nathaniel natiq natko natsko
natso naud naudet naum navdeep naveen navin nawaf nawaz nayef nayib nazar nazari nazario nazariusz nazary nazif
nazih nazim nazmi nazrulloh ndleleni neal nebojsa necati nechifor necmettin nedeljko nedelko nedislav nedko nedo
negoslav nehemiah nehemie neiko neil nejc nelio nelko nelson nelu nemanja nemir nenad nenko nensislav neofit
neokli neres nestor neven nevenko neville nevin nevio newt newton neymar nhlanhla niall nicanor nicephore
nichifor nicholas nick nicklas nicky niclas nico nicoara nicodemo nicodim nicolae nicolai nicolaie nicolaj
nicolas nicolo nicos nicu niculita nicusor nicuta niek niels nifont nigel nihad niilo nik nikandr nikanor
nikifor niklas niklaus niko nikodem nikodim nikolai nikolaj nikolaos nikolas nikolasz nikolaus nikolaï nikoloz
nikon nikos niksa nil nilo nils nimal nimrod nino nio nir nitin nitish nixon niyaga niyazi niyilolawa nizar
nizom nizomiddin njabulo nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noam noan noar nobuhiko nobuo noe
noel nolan nolen nonso norbert norberto noriyuki norman normand norodom nosir nosirjon noud noureddine nouri
noursoultan nout novak novruz nrima ntsay nugraha numan nuno nunzio nurbek nureddin nurettin nuri nuriddin
nurlan nursultan nuru nurullah nusrat nusratulloh ny nyan nyana nyoman oba obanijesu obed obiang obid obinna
obirdar obrad obren obretim octav octave octavian octavio octaviu odd odil odilon odin odon oger ognemir ognen
ognjen ogooluwa oisin oiva oke okean okechukwu okhanes okhrim okta okto ola oladare oladimeji olaf olafur olaide
olakunle olanrewaju olansile olav olavi oldrich ole oleg olegario oleh olek oleksa oleksandr oleksi oleksiy
olelko oles olfert olgierd olim olimpi olimpian olimpii olimpiu oliver olivier oliviu oliwier ollanta olle olli
olof olta olu olubunmi olufunmi olumide olumorotimi olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa
oluwasanmi oluwasegun oluwole oluwunmi olzhas om omad oman omar omari omelian omelyan omer omobobola omotayo
omurbek ondrej onik onissim onni onofre onoriode onoufri onufrii onufry onur opan opanas opung oqil orazio orban
orde orell oren orest oreste orestes orfei orhan orif oriol orkhidei orkhip orlando orlin ortodoksi ortse
orville osama osamu oscar osip oskar oskari osman osmo osmund ossama ossi ossip ossufo ostap ostoja ostromir
osunleke osvald osvaldo oswald oswaldo otabek otakar otavio othman othmar otis otmar oto ottavio otto ottone
ouanes oulian oumar oumarou oury ousman ousmane oussama ousseni oustim oustine ovanes ove ovidio ovidiu owen
oybek oyun ozgur ozod ozodbek ozy paavo pablo paco pacome padraic padraig paiman paja pakhom pako pal
palaniappan palemon palle palmi palmiro pamfil panagachie panagiotis panai panaiot panait panas panca pancho
pande pandeli pandelis pandu pane panfil panfilo pangeran pangestu panji pankaj pankrac pankracy pankrat
pankrati pankratii pano panos pantalei pantaleon pantelei panteleimon panteleïmon panto pany paolina paolo
parakhod paramon paraskev pardi parfait parfen paride parker parman parmen partenii parviz pascal pascual pasi
paskal pasko paspanakhil pasquale pasteur pastor paterne pathe pato patric patrice patricio patrick patrik
patrizio patru patrycjusz patrycy patryk patso paul pauli paulino paulo pauric pavao pavel pavko pavle pavlik
pavlin pavlo pavlomir pavlos pavol paw pawel peadar pearse peder pedro peer peeter peiko peio peiodon peitan
pekka peko pelai pelayo pele pelle pellegrino pencho penko penn peno pentcho pentti peo pepe pepijn pepin pepino
pepislav pepito pepo per pera perceval percy perfecto perica perikl perkasa pero perry persiana pertti pervaiz
pervez petar pete peter petikongres petkan petko peto petr petraki petre petri petrica petrinel petrisor petro
petromil petros petrozar petru petrut petse petter petteri phankham phil phila philani philemon philibert philip
philipp philippe phillip phiwokwakhe phoumi pier pierangelo pierce piergiorgio pierluigi piero pierre pierrick
piet pieter pietro pilip pim pimen pio piotr pirmin pit pita pius piyush placido plamen platon plinio podolian
pol polikarp pompeo pompiliu pomponio poncio pontus porfiri porfirii porfirio porfiriusz porfiry potap poul
praba prabawa prabowo prabu pradeep prak prakash prakosa pramod pranab pranata pranav pranawa prasad prasetya
prasetyo praveen pravin pravind pravoslav prawit prayitna prayoga prayogo prayut prayuth preben predrag prem
premysl preston priit prima primitivo priti prokhir prokhor prokl prokles prokofi prokofii prokop prokopii
prokopis prokul prosper protais prov prudencio prvoslav przemyslaw puntsag purwa purwadi purwanto pushpa putu
pyotr qabil qais qamar qasem qasim qassem qobil qolam qosim qudrat quentin quim quincy quinten quique quirin
quirino rabah rabiu rached rachid rachko racho rade radek raden radenko radika radim radimir radisa radislav
radit raditya radivoje radmilo rado radomir rados radosav radoslav radoslaw radovan radu raducu radul raduz rael
raf rafa rafael rafail rafal raffael raffaele rafi rafic rafid rafik rafiq ragnar ragner raharja raheel rahim
rahman rahmat rahmon rahul raif raihan raik raiko raila raimo raimondo raimonds raimund raimundo rainer rainsy
raivo rajab rajendra rajesh rajiv rajko rajmund rajnath rajnold rajoelina rakesh ralf ralph ram ramadan ramazan
ramesh rami ramin ramiro ramiz ramon ramtane ramunas ramush ramzan ramzi ramziddin ranariddh rand randal randall
randolf randolph randy rangga ranil ranko raouf raoul raphael rashid rasim rasko rasmus rastislav ratan ratibor
ratimir ratko ratmir ratu rauf raul rauno ravi ravinder ravshan ravy rawlings raxmatulloh ray rayan rayen
raymond rayyan raza razi razvan reagan rean recep reda redha redmond redouane reece refik reginald regis regulo
reijo rein reinaldo reiner reinhard reinhold reino rejan rejean reksa relja relu rem remi remigio remilekun remo
remus remy remzi renan renat renato renaud rendy rene rens renzo respati resul reto reuben reuven rex reybaud
reynaldo reza rhavi rhys riad rian ricardo riccardo richard richardt richie rick rickard rickey ricky rico rida
ridha ridwan riek rifat rigoberto rik riku riley rinaldo rinat rino rio riourik ris rishi riste risto rivaldo
rivlin rivo riyad riza rizki rizo rizvon rnest roan roar rob robbe robbie robby robert roberto robinson robrt
robson rocco roch rochdi rodan roderick roderyk rodion rodney rodolfo rodoljub rodolphe rodoslav rodrigo
rodrigue roel rogelio roger rogers rohan rohit roio rok roko roksan roksolan roland rolandas rolando roldan rolf
romain roman romano romario romel romelina romen romeo romeu romil romolo romuald romul romulo romulus ron ronal
ronald ronaldinho ronaldo ronan ronni ronnie ronny rony roope roosevelt roque rory roselin rosen rosendo rosko
rosman ross rostam rostiana rostimir rostislav rostyslav rotimi rouben rouhollah roumen rouslan roustam rouven
rovshan rowan roy rozotsvet ruairi ruben rudi rudiger rudolf rudolph rudra rudy ruedi rufino rufus ruggero
ruhollah rui rumen rune rupert ruperto rupiah ruslan rusman russell rustam rustem ruud ruy ryan ryder ryo ryota
ryszard ryuichi ryurik rəsad rəsid saad saadat saadeddine saadi saba saban sabar sabas sabin sabir sabri sachin
sada sadar saddam sadegh sadik sadio sadiq sadok sadriddin sadyr saeb saeed saer safet safir safo sagar sahin
sahsuvar said saif saiful saiq sajid sajith saka sakari sakip sakir sakti salah salaheddine salam saleh salem
saleumxay sali salif salih salim saliou salman salmane saloh salomon salou salva salvador salvatore salwator sam
samak saman samandar samba sambou samdech sami samil samir sammy samo samoil samouil samson samsul samu samuel
samuele samuil samuli samvel samy sancho sandalio sande sandeep sander sandi sandile sandor sandro sandu sanele
sani sanjay sanjaya sanjeev santeri santiago santino santo santos sapar saparmourat saparmurat sar sarath sardor
sartaj sarvar sarwar sasa sascha saso sassou satish satoshi saturnin saturnino satya saul sauli saulius sauveur
save saveli savelii saverio savin savinien savo savva savvati savvatii saw sayed sayin scot scott seamus sean
sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastjan seckou sedat seddik sedef seewoosagur
segismundo segundo seif seiji sekou selahattin selatin selcuk selen selim selivan seliverst sem semen semibor
semih semion semyon sen senko senn senne senol sep sepp seppe seppo serafim serafin seraphin serban serdar
seretse serge sergei sergej sergey sergi sergii sergio sergiu sergiusz serguei sergueï sergui serhii serhiy
serifo serj servac server seslav seth setya sevan sevar sevastian sevastyan sevdan seve sever severiano severin
severino severo sevket seweryn seydou seye seyfullah seyni seyoum seyyed sfiso shaban shade shafiqul shah
shahbaz shahboz shahobiddin shahram shahriyor shahzod shaka shalewa shamsiddin shamsuddeen shane shapour
shaquille shashi shaun shavkat shawn shay shayne shea shehbaz shehu sheikh shekoni sheldon sher shericka sherman
sherzod shigeki shigeru shimon shin shinichi shinya shinzo shishman shivraj shivshankar shodiyor shoichi shota
shukrulloh shunichi siaka siamak siaosi siosaia sione tevita viliami semisi epeli josaia inoke aseri sibonelo sibusiso sid siddharth sider sidi sidiki sidiq sidki sidoine
sidor sidy sidya siebe siegfried siem sifiso sigebert sigfrid sigfrido sigismond sigizmund sigmund sigmundur
siguizmound sigurd sigurður sihamoni sihanouk siim sijuade sil sila silan silanti silantii silas silian silvan
silvano silvere silvester silvestr silvestre silvestro silvian silvio silviu silvo simao sime simen simeon simi
simion simo simon simphiweyinkosi simplice sinan sinasi sindre sinica sinisa sinlavong sinook siphiwe sipho
siradiou sirajuddin sire sirineu sirman siro sirodjiddin sirodjidin sirojiddin sisavath sitiveni sivi sixte
siyabonga siyanda sizwe sjoerd sky slamet slav slavdo slave slaveiko slavek slaven slavi slavil slavko
slavolioub slavoljub slavomir slavouta slawomir slim slimane slobodan smail smith sname snijan sobit sodiq soe
sofe sofiane sofon sofron sofronii sohib sohrab sok sokrat soleh solofo sologoub solomon soma somchai sommai
somsavat somtochukwu sondre sonexay sonke sonny sooronbai sooronbay soren sorin sosimo sotir soufiane soulaiman
souleymane soumaila soumana soumeylou souphanouvong spartak spas spencer sphiwe spiridon spiro spirydion spyros
srbo srboljub srebre srecko sredoje srettha stale stan stancu stanimir stanislas stanislaus stanislav stanislaw
stanko stanley stavros steen stef stefan stefano steffen stein steinar stelian sten stepan stephan stephane
stephen stevan steve steven stevo stewart stian stig stijn stjepan stoian stoilko stoimen stojan stojar storm
stoyan strahinja strakhil strate stuart suat subhash subrahmanyam subramanian sudhir sudi suharto suhrob sukarno
sukru sulaymon suleiman sulejman suleyman sultan sulton sune sunil surayud surendra suresh surya sushil susilo
susumu suthep svatopluk svatoslav svein sven svenning sverre svetislav svetlomir svetolik svetomir svetoslav
svetozar sviatopolk sviatoslav svyatopolk svyatoslav swen sylvain sylvanus sylvester sylvestre sylwester
szabolcs szczepan szymon səhriyar taavi taban tabare tabris tadashi tade tadeas tadej tadeo tadeusz tadija tage
taha tahar taher tahina tahir tahsin taisto takahiro takashi takeo takeshi takuya talon tamas tamino tamir tammo
tanas tancrede taneli taner tanguy tanimu tanner taoufik tapani tapeta tapio tarak taras tareck tarek tareq
tarik tariq tarmo taro tarzicius tasdik tasnim tassos taswir tatsuya taufan taufik tauno taurin tawfik tayeb
tayler tayyip tchano tchedo tchedomir tcheslav tchornota ted teddy tedi tedros teemu teguh tejas tejs telemaco
telmo temelko temidayo temir temistocle temitope tendai teo teobaldo teodor teodoro teodosii teodosio teodoslav
teodossi teofan teofil teofilo teohari teokhar terence terencjusz terenti terentii terje tero terrance terrell
terrence tertius tertuliano tervel tetsuya teuira teun teuvo tewfik tewodros tezcan thabani thabo thaksin thales
thamsanqa thanasak thando thanos thant thein themba theo theobald theodor theodore theodoro theodoros theodose
theogene theoneste theophane theophile theophraste thiago thibaud thibault thibaut thibert thibo thieba thierno
thierry thies thijmen thijn thijs thilo thom thomas thongloun thongsing thor thorben thore thorge thorsten
thulani tiago tian tiberiu tibo tibor tiburcio tichomir tidiane tiebile tieman ties tiesj tigran tigroni tihomir
tiit tijmen tijn tijs tikho tikhol tikhomir tikhon til tilen till tillmann tilman tilo tim timbul timeo timich
timm timmy timo timofei timofeï timofi timofii timoleon timon timotei timotej timoteo timothee timothy timour
timur tin tino tinubu tirta tirtayasa tit titien titilope tito titus tizian tiziano tjark tobias tobiasz
tobiloba tobin toby todd tode todomirka todor todoraki todorina tohir toivo tojo toke toki tokimir tokunbo toky
tolek tom toma tomas tomasz tomaz tomen tomi tomiloba tominka tomislav tommaso tommi tommie tommy tomo tomohiro
tomori tone tonimir tonislav tonko tonnin tonny tono tonu tony toomas toon topalko tope topias topolko tor
torben torbjorn tore toribio tornike torquato torsten toru toshiaki toshihiro toshimitsu totko toto totso toufik
toussaint toy toyip traian traiche traiko traitche trajan travis trayvon trent trevor tri trifon tristan troels
trofim trokhim trond troy tsakhiagiin tseko tsend tshering tski tsogtbaatar tsotso tsutomu tsvetan tsvetko tudor
tugiman tugrul tuilaepa tulio tullio tumer tunahan tunar tunde tunku tuomas tuomo turabi turan turgut turki
turold tuukka tuur tverdislav tvorimir twan tycho tygo tyler tymon tymoteusz tyquendo tyron tyrone tyson tzachi
tərlan ubaldo ubaydulloh uberto uche uchenna uchqun uda uday udo ueli uffe ugo ugolino ugur ugyen uhuru
ukhnaagiin ulf ulises ulrich ulrik ulvi ulyan ulysse umang umar umaro umaru umay umaya umberto umid umidulloh
umut unggul uolevi upik urbain urban urbano urfon uri uriel urmas uros urs usain usame usman usmon ustim ustin
utama uwe uzayr uzeyir uzi uzodimma vaclav vadim vadym vafo vagif vagn vahagn vahid vaino vajiralongkorn
vakhtang valdemar valdis valentijn valentim valentin valentino valer valere valeri valerian valerii valerio
valeriu valeriy valero valery valeryan valid valter valtteri vanderlei vane vangelis vano varfolomei varfolomeï
varfolomi varlaam vartan vasco vasil vasile vasilii vasily vasko vassil vassili vassily vasyl vatslav vavrinec
vedat vedran veeti vega vegard veijo veikko veit velaphi velemir veli velian velibor velimir vello venance
vencel venceslas vendel vendelin venedikt veniamin veniamine venko verner verneri vernon vero vesa veselin
vesseline vetko vianney viatcheslav vic vicente vicentiu victor victoriano victorien victorin victorino vid
vidak vidal vidar viden vidoe vidoslav viengthong vigalot viggo vigile vigo vijay vikas vikenti vikentii vikhr
vikhren vikhroni vikram viktor viktorin viktorine vilem vilhelm vilho viliam vilian vilislav vilizar vilizara
viljami viljem viljo villads villy vilmos viman vin vinay vince vincenc vincent vincentiu vincenzo vinicio
vinicius vinko vino vinod vinsen vinsnt vinzenz viorel virgil virgilio virman visarion vissarion vital vitali
vitalii vitaliy vitaly vitazoslav vitezslav vitko vito vitomir vitor vittorio vitus vivek vjekoslav vlad
vladilen vladimer vladimir vladislav vladlen vlado vladyslav vlaicu vlas vlastimil vlastimir vlatko voicu voidan
voikan voislav vojin vojislav vojtech volkan volker volodimir volodislav volodymyr voreqe vosil vratislav vratko
vsemil vseslav vsevlad vsevolod vujadin vuk vukan vukasin vukota vusumuzi vyacheslav vyatcheslav vycheslav
vysheslav vytautas vʼiatcheslav waclaw wade wadi wael wage wahyu wakiman waldemar waldo wale walenty walentyn
waleran walerian walery walgierz walid wallace walter waluyo waly wandrille wangchuck wannes ward wardaya wardi
warji warley warre warren warsa warsita warta wasis wassim wavel wawan wawrzyniec wayne weah weldon wendell
wenzel werner wes wesley wessel wiktor wilber wilbert wilbur wilfred wilfredo wilfrido wilfried wilfryd wilhelm
willard willem willi william williams willian willie willis willy wilmer wilson wim win wincenty winston wira
wisnu wissam witalis witold wladimir wladyslaw wlodzimierz wm wojciech wole wolf wolfgang woodrow wopke workneh
wout wouter wyatt wycliffe xanana xander xaver xavi xavier xaysomphone xenophon yaakov yacine yadigar yadollah
yago yahia yahya yahyo yair yakov yakub yakubu yalcin yalgin yan yango yanik yanis yann yannic yannick yannik
yannis yanuarii yarema yaro yaromir yaron yaropolk yaroslav yasar yash yashwant yasin yasser yassin yassine
yasuhiro yasuhisa yasuo yatan yavuz yaw yaya yayi yazid yehuda yeison yemane yemi yerlan yevgeny yevgueni yevhen
yigit yildirim yilmaz yitzhak yngve yoan yoann yoav yoel yoga yogi yohan yoichi yono yoqub yorbek yorgos yoro
yorqin yosef yoshi yoshihide yoshihiko yoshiki yoshimasa yoshinori yoshio yossi youba youcef younes younous
youri yousaf yousef youssef youssou youssouf youssouph youssoupha yoweri yoznur yrjo yuichi yuji yukhim yuki
yukio yulian yulii yunis yunus yuri yurii yury yusuf yusufu yutaka yuvenalii yvan yven yves yvon zabir zac
zacarias zach zacharia zacharias zachariasz zacharie zachary zache zachery zack zackary zafar zafer zafir zafy
zahedi zahid zahir zaid zain zakaria zakary zakhar zakhari zakharii zakho zakir zalan zalmay zamfir zamir zan
zane zango zanko zarije zarko zaur zaven zaw zayd zayniddin zbigniew zborislav zbynek zdenek zdenko zdravets
zdravko zeev zeljko zemislav zeno zenon zenovi zente zenzele zephirin zeteny zeyd zhanybek ziad ziaur zied ziga
ziggy zigmund zihni zikmund zine zineddine zinko zinovi zinovii zion zithulele ziya ziyad ziyo zlat zlatan zlate
zlati zlatil zlatimir zlatko zlato zlatogor zlatomir zlatoslav zlatotsvet zlatozar zohid zohir zohrab zokir
zoltan zoran zoremir zoreslav zorian zoryan zosima zossima zoubir zouheir zourab zoyir zsolt zsombor zubayr
zuhair zulfikar zurab zvenigor zvenimir zvenislav zvezdan zvezdislav zvezdolet zvezdomir zviad zvonimir zvonko
zygmunt ïossip øivind øjvind ørni øvli øystein øyvind đorde đura đurad đuro łazarz łukasz əhməd
abundio aldemiro almerindo aluisio amintore antimo arcadio arcangelo arrigo baldassarre belarmino belisario
benedito beniamino bettino brunello caetano cataldo cesario claudino crisanto cristovao damaso damiao decio
delfim deodato domingos egidio emidio ercole ernani estevao eulalio expedito fernao ferruccio firmino floriano
folco fradique francelino froilan furio galeazzo gavino genivaldo germano gerolamo getulio giampaolo giampiero
guelfo hermogenes higino honorio idalecio indalecio ippolito ireneo juventino lapo laurentino lucrecio ludgero
macedonio manlio marcolino melquiades nazareno nello nemesio nicasio octaviano odorico olimpio olivio onesimo
orfeo osmani osmany pancracio pascoal pierpaolo piersilvio policarpo ponciano prospero quintino raffaello
raymundo romao romualdo rosalio sabatino sabino salomao salustiano samora savino settimio silverio silvino
simplicio sirio sotero tancredi tarcisio telesforo teodulo terenzio tiberio tranquilino tristao ubirajara
venancio virginio viriato vitaliano vitorino waldir wenceslao yunior zeferino zoilo
`

export const FEMININE = `
salote litia losena seini lavenia sereana
aada aaliyah aanuoluwapo aba abbey abbie abby abdonie abebi abeline abelone abena abeni abibatou abigael
abigaelle abigail abigel abosede abril aby acacie acanthe acilay ada adaeze adalbaude adalberta adalsinde
adamina adaugo addison adea adebukola adegrine adela adelaida adelaide adelajda adelasia adele adelheid adelia
adelie adelina adeline adeliya adeltrude adenike adepeju adesewa adesua adetoke adetoun adiba adina adja
adjaratou adolphie adonise adora adoracion adra adrastee adrehilde adria adriana adriane adriania adrianna
adrienne adrijana adunni adwoa aela afanassia afaq afia afra afruza afua afzuna afərim afət agafia agafya agapia
agata agatha agathe agca agilberte aglae aglaia agloida agnane agneflete agnes agnesa agnese agnessa agneta
agnete agnia agnieszka agostina agripina agrippine agrypina agueda agustina aicha aichatou aida aideen aidə aiko
aila aileen aili ailis aimee aina ainara aino ainoa airen airi aisha aishani aisling aissata aissatou aisyah
aitana ajana ajda ajeng ajla ajlin ajna ajoke akifa akiko akofa akorfa akosua akoulina akua akulina akumaa
akunna ala alaine alais alana alanna alannah alara alba albane alberade alberta alberte albertina albertine
albina alcidie alcine alcyone alda aldegonde alea alejandra aleksandra aleksandrina aleksia alena alenia alessa
alessandra alessia aleth alevtina alexa alexandra alexandrea alexandria alexandrie alexandrina alexandrine
alexanne alexia alexine aleya aleyna alfreda alia aliana alica alice alicia alicja alida alienor aliette alika
alima alina aline alis alisa alisha alison alissa alissia alisson alix aliya aliyah aliz alize alizee alja alka
alla allana allegra allison alma almira almudena aloise aloisia alojzia alojzija alondra aloyse aloysea
alphonsine alsu althee alva alvina alwina alwine alya alycia alyssa alyssia alzbeta alzina ama amabela amada
amadea amahle amal amalia amaliane amalie amalija amalthee amanda amande amandine amante amara amarachi amarande
amaranthe amarilis amaryllis amata amaya ambar amber ambr ambra ambre ambroisie amea amel amelia ameliane amelie
ameline amen amethyste amie amina aminat aminata aminatu aminte aminu amira amoke amope amparo amra amrita amy
ana anabel anabela anabella anabelle anaelle anahi anahita anaida anais anamaria anamika anastacia anastasia
anastasie anastasija anastasiya anastassia anastazie anastazja anatolia anatoliya anca anceline anci ancica
ancuta anda andela andelina andika andjelina andra andrada andrea andree andreea andreja andrejka andriana
andrijana andrina andzelika ane anelina anemona anemone aneta anett anette anezka anfissa anga angadreme angela
angele angeles angelica angelika angelina angeline angelique angelita anghelina angie angilberte anguela
anguelina ani anica anicee anicette aniela anika animira anina anisa anisoara anissa anita anitsa anja anjali
anjela anjelica anjelika anka anke ankica ann anna annabel annabell annabella annabelle annalena annalisa
annalise annamaria annamarie anne anneke anneli annelie annelies anneliese annelise annemarie annemette annemie
annemiek annemijn annetta annette anni annick annie anniina annika anniken annikki annina annita annonciade
annukka annunziata anny anora anouk ansberte anselma anstrudie antea anthelmette antigone antje antoalina
antoaneta antoinette antonela antonella antonia antonida antonietta antonija antonina anu anunciacion anusha
anuta anya anza anzhela anzhelika aoife aphelie apolena apollinaria apolline apollonia apolonia aquiline
arabella arabelle araceli aracely arame aranka aranzazu arcadie arcelia argine aria ariadna ariana ariane
arianna aricie ariela arielle arike arina arinola arisa aristita arja arkadia arkadiya arlene arlette armance
armande armandine armeline armelle armida armide armine arnaude aroa arsena artemia artemis artemisa arthurine
arwen arya arzu asa asake asal asceline ase asha ashlee ashleigh ashley ashling asila asja asliya asma asmaa
asolat assetou assia assomption assunta asta astarte asterie astou astree astrid astride asya atena athalie
athanasie athena athenais athina atifete atina atinuke aube aubertine aud aude audeline audrey augusta augustina
aulikki aune aure aurea aurelia aureliana aurelie aurelienne aurelle auriane aurora aurore autumn auxane ava
aveline avigaelle avoye avrelia avrora avtorka awa awero awesi axeline axelle axenia aya ayako ayan ayana ayanda
ayebatari ayelet ayesha aygul aygun ayinke ayize ayla ayleen aylin aylla aymardine aymonde aynur ayoka ayse
aysel ayten aytən ayu azahar azahara azalea azalee azalia azelie azeline azeneth aziza azizah azra azucena baaba
babette bagra bahar balina banna banu bara barbara barbora barbro barchinoy barica barno basilisse bathilde
batsislava beata beate beatrice beatris beatrix beatriz beatrycze becky begona begoyim belen belinda bella
belomira benedicte benedikte benedita benelena benice benigna benita bente benthe berangere berenice berislava
berit bernadette bernarda bernardita bernice berta bertha berthe bertille beryl besa bessie betania beth bethan
bethany betsy bettina betty beulah beuve beverley beverly beya bhanumati bhavani bhekisisa bhekokwakhe bianca
bianka bibi bibiana bibianna biborka bienvenida bigna bilena biliana biljana bilkisu billie billurə biloslava
bina binafsha bineta bint binta bintou birgit birgitta birgitte birte birthe bisenija bisera biserka bissera
bistra bitten bjorg blaga blagica blagitsa blagodatka blagoika blagorodna blagosveta blagovista blaguitsa blanca
blanche blandine blanduzia blanka blazena blessing bobana bobbi bodil bogdalina bogdana bogdanna boglarka
bogorodka bogouslava boguslava bohdana bohumila bohuslava boiana bojana bojena bolatito boleslava boluwatife
bonnie bora borbala borena boriana boriska borislava borka boroka bosiljka botsa bouchra bozena bozica bozidara
brandi brandusa brandy branimira branislava branka brankica breanna breda brenda briana brianna bridget
bridgette brigid brigida brigita brigitta brigitte brinda brita britney britt britta brittany brittney bronagh
bronislava bronwyn brooke bruna brunehaut brunehilde brunilda brygida brzana buhle buna bunmi busisiwe bəyaz
cacilia caetana caitlin caitlyn caitriona calista calixta camelia camila camilla camille canan candace candela
candelaria candelas candice candida cannur cansu caoimhe capucine cara caren caridad carin carina carine carita
carla carlijn carlota carlotta carly carmel carmela carmelita carmen carmina carminho carmo carna carol carola
carole carolin caroline carolyn carolyne carrie casandra casiana cassandra cassandre cassidy cassie cataleya
catalina catarina caterina catharina catherine cathleen cathrine cathy catia catinca cato catrin catrina catrine
catrinel catriona cayetana ceca cecelia cecile cecilia cecilie cecilija cecylia celeste celestina celestine
celia celie celina celine cerasela ceyda ceyla ceylin cezara chakrika chana chanda chandani chanel chanez
chantal chantel chantelle charity charlaine charleen charlene charline charlize charlotta charlotte charvi
chayenne chelo chelsey cherechi cherie cheryl cheyenne chiamaka chiara chidimma chie chimamanda chinelo chinyere
chiraz chita chizoba chloe christa christel christelle christiana christiane christianne christie christin
christina christine christy chrysoula ciaobella ciara cici cielo cilia cindy cinta cinthia cintia cinzia
cipriana cirkeline cisem citlali citra claire clara clare clarice clarisa clarissa clarisse claudette claudia
claudie claudine clea clelia clelie clemence clementina clementine cleo cleopatra cleophee clio cliodhna cliona
clodagh cloe clorinda clothilde clotilde codrina codruta colette coline colleen collette collien colomba comfort
concepcion concetta concha conchita connie conny consolata constanca constance constanta constantina constanza
constanze consuela consuelo cora coral coralia coralie coraline cordelia cordula corentine corina corine corinna
corinne cornelia corona corrie cortney cosima cosmina coumba courtney crenguta crescencia crina cristiana
cristina crystal csenge custodia cvetka cynthia cyra cyrielle daciana dado dafina dafinka dafne dagmar dagmara
dagny dahlia daiana daisy dajana daksha dalal daleslava dalia dalibora daliborka dalida dalila dalima damaris
damehane damiana damjana damjanka damla dana danae danelina dania danica daniela daniella danielle danijela
danimira danique danitsa danka danna danuse danuta daphne dardanela daria dariana dariga darija darina darinka
darislava darja darla darleen darlene darya daryna davida davina davriya dawn dayana dayna dea deanna dearbhail
dearbhla debbie debby debora deborah debra deflorina defne deisy dejana delfina delia deliana delinda delores
delphine demetra demetria demirela deniandra denisa denise denislavena denisse denitsa dennitsa dervla derya
desanka desiree despina destiny devi devika dewi deyanira diah diamond diana diane dianna dianne diara diarra
dida didina dieudonnee dieynaba dijana dilafruz dilara dilarə dilbar dildora dilfuza dilmana dilnoza dilorom
dilrabo dimitra dimitrina dimka dina dinah dinara dinda dinna dionisia dionne dior dipu dita ditte divna divya
dixie diya diyora djamila djeneba dobrila dobrina dobrinka dobromila dobromira dobromisla dobroslava dochia
doika doina doleslava doliana dolly dolores domenica domenika dominga dominika dominique domitila domnica
domnika dona donata donatella donika donka donna dora dorcas doreen doria doriana doriane dorina dorine doris
dorit dorita dorka dorli dorota dorotea dorothea dorothee dorothy dorottya dorte dorthe dosta douce douchka
dounia doyinsola draga dragana dragica draginja drahomira drahoslava drenka drina droupadi dua dubravka duduzile
dulce dumisile dumitra dumitrana dunja dunya durdona dusana dusanka dushka dusica duska dzvezda dəniz ebba
ebiere ebony ecaterina eda edda edel edelmira edina edita edith edmee edna eduarda edyta eeva efimena efimia
eftimia eija eila eileen eilis eilish eimear eimer ekaterina ela elaine elanur elba elda eldora elea eleanor
eleanora eleanore eleftheria elena elene eleni elenitsa elenore eleoneta eleonora eleonore elfida elfie elfriede
eliabeth eliana eliane eliette elif eligia eliisa elin elina eline elinor eliona elisa elisabet elisabeta
elisabeth elisabetta elisaveta elise eliska elissa elitsa eliz eliza elizabeta elizabeth elizaveta elize elka
elke ella ellada ellen elli ellie ellinor elly elma elmira elna elnarə eloa eloah elodia elodie eloisa eloise
elona elsa elsbeth else elsebeth elsie elsy elvan elvia elvina elvira elvire elwira elyanora elyssa elza
elzbieta ema emanuela emanuella emanuelly emelie emelina emeline emely emer emerance emerencie emese emi emili
emilia emiliana emilie emilija emiliya emilly emily emine emma emmanuelle emmelie emmely emmi emmie emmy
emperatriz emy ena encarna encarnacion encarnita endah ene enie eniola enitsa enna enola enora enriqueta enya
epiphanie ergana eri erica ericka erika erin eris erma erna ernestina ernestine eryn eshana esi esila esma
esmarelda esmee esmeralda esmira esperance esperanza essi essie estefania estefany estela estella estelle ester
estera esteri esther estrella eszter etela etelvina ethel etta eudokia eudoksja eudoxie eufemia eufrosina
eufrozina eugenia eugenie eula eulalia eulalie eunice eunika euphrasie eusebia eusebie eva evaline evangelina
evangeline evanghelina evdokia evdokija evdokiya eve evelia evelien eveliina evelin evelina eveline evelyn
evelyne evfrosiniya evfrossinia evgeniya evguenia evi evie evita evpraksia evpraksiya evridika evy ewa ewatomi
ewelina fabia fabiana fabienne fabiola fabricia fadekemi faderera fadia fadila fadime fadwa faina fairouz faith
faiza faizah fana fanka fanni fannie fanny fanta fantine farah farangiz farhunnisa farida fatemeh fathonah
fatiha fatim fatima fatimata fatime fatimə fatma fatou fatoumata faustine fawzia fay faye fazilat febe febi
fedora fehintola felicia feliciana felicidad felicie felicita felicitas felina feline felipa felisa fella fem
femke fenja fenna fenne feodossia ferdynanda feriel fernanda fernande feruza fevronia fevroniya fibikemi fidan
fidela fien fiene figen fikayomi filimena filipa filipini filippa filiz filofteia filomena fily fimka fine finia
finja finnja fiokla fiona fionnuala fiorella firuzə fitria fitriani flavia flavie floare floarea floor floortje
flor flora flore florence florencia florencja florenta florentina floriana floriane florica florie florika
florina florinda florine florinka flurina fofi folashade folorunsho fortunata fortunee fotima fotinka fouzia
franca frances francesca francette francia francine francisca franciska franciszka francoise franka frantiska
franziska freda frederica frederika frederike frederikke frederique freja freya frida frieda friederike fronka
frusina fruzsina fuma fumiko funke fyokla fərqanə fərəh fəxriyyə gabriela gabriella gabrielle gabrielly
gabrijela gaby gaelle gaia gail gaja gala galaba galena galina gambo ganna garance gasti gautami gavxar gawati
gaye gayle gaylene gda geanina gelila gelsomina gema gemma gena genesis genevieve genoveva genta gentiana
georgeta georgette georgia georgiana georgina georgine geraldine gerarda gerberge gerda gerlinde germaine
germana gertrud gertruda gertrude gertrudis geta ghada ghaliyati gherghina ghislaine giada gianina gianna gifty
gigi gilberte gilda gillian gina ginette ginewra ginger gioia giorgia giorgiana giovanna gisela gisele giselle
gisselle gita gitte giulia giuliana giuseppa giuseppina gizela gizem gladis gladys glafira glbitsa glenda glenka
gloria gokce golda gonul gorana gordana goretti goriana goritsa gotsa goulnara govhər graca grace gracia
graciana gracie graciela gracja grafitsa grainne gratiana gratiela grazia graziella greta gretchen grete grethe
griselda grozda grozdinka gudrun guelena guenievre gugu gugulethu guilhemine guillemette guillermina gul gulay
gulbaxor gulchexra gulcin guljamol guljaxon gulnara gulnaz gulnora gulnoza guloy gulsen gulsora gulsum gulten
gulus gulzira gulzoda gulər gun gunay gunda gundhild gunhild gunilla gunn gunnel gunsel gurli gustavine guusje
gvendolina gvozdeika gwen gwenaelle gwenda gwendoline gwendolyn gyda habiba haby hadassa hadija hadiza hadjer
hafsa hafsat hafshah hailey haingo hala haley halima halina hamima hamsini hana hanaa hanae hanako hanan hanane
hanga hania hanifa hanife hanitra hanna hannabel hannah hanne hannele hannelore harimino harinakshi harita
harmony harper harriet haruka haruko hasna hatice hattie hauwa hava hawa hayat haydee hayleigh hayley hazel
heather hedda hedvig hedviga hedvika hedwig hedy hege heidi heidrun heidy heike helen helena helene helga heli
helin helina hellen hellena hellevi helma helmi heloisa heloise helvi henna henrieta henrietta henriette henrike
henryka heracleea herdis herma hermina hermine herminia herta hertha hesti hilda hilde hildegard hilkka hillevi
hilma hilola hina hind hira hlengiwe hollie holly honorine hope hortense hortensia hortenzia hosiyat houda
houria huguette hulda hulya humaira humay humeyra huriyə hurshida husida husnida husniya husnora ia iadranka
iagoda iana ianina ianka iara iarina iaroslava iasmina iasna iavorka iben ibironke ibtissam ica icha ida ide
ielissaveta ieva ievguenia ifa ifeoma iffar ifora ifunanya iglika ignacia iida iiris ika ikram ilaria ilayda
ilda ildiko ileana ilenia iliana ilianna ilinca ilinda ilindenka ilinka ilka ilona ilsa ilse imane imani imelda
imene imge imke immaculee imogen ina inan inara inaya indah indiana indira indy ine ines inesa inessa inez inga
inge ingeborg ingelise inger ingrid inka inkeri inmaculada inna innessa intan inyoni ioana ioanina ioanna
iokhanna ioko iolanda iolina iona ione ionela ionelia ionika iordana iordanka iosefina ioukhima ioukhimia ioulia
ioulianna ioulya ioustina iovana iovanka iovka ira iraida irem irena irene iretioluwa iriana iridenta irina
irine iris irja irla irma irmeli irmgard iroda iryna isabeau isabel isabela isabell isabella isabelle isabelly
isadora isaura ise iseult isidora isin isioma isis isisa iskra isla ismerie isobel isra ita itzel itziar iulia
iuliana iustina iva ivalena ivamina ivana ivanka ivanna iveliana ivette ivinka ivka ivona ivonne ivy iya iyabode
iyadunni izabela izabella ize izel izidora izolda jaana jabulile jacinta jacinthe jackeline jackie jaclyn
jacobine jacqueline jacquelyn jada jade jadranka jadwiga jael jaelynn jakubina jalə jamalia jamila jana janaina
jane janelle janet janeta janeth janette janice janie janin janina janine janja janka janna janni jannie
jaqueline jara jarmila jaromira jaroslava jasmijn jasmin jasmina jasmine jasminka jasna javiera jayalalithaa
jayda jayde jaylinn jayne jazmin jeana jeanette jeanine jeanne jeannette jeannie jeannine jehanne jekaterina
jela jele jelena jelica jelisaveta jelita jelka jella jemma jena jenifer jeniffer jenna jenni jennie jennifer
jenniffer jenny jente jerica jerneja jessica jessika jesusa jette jevrosima jil jill jillian jimena jindriska
jinthe jirina jitka jo joana joann joanna joanne joaquina jocelyn jocelyne jodi jodie jody joelina joeline
joelle johana johanna johanne joice jolana jolanda jolanta jolayemi joleen jolene jolien jolijn jolin jolina
joline jonna jordana jorja jorunn josee josefa josefiina josefin josefina josefine joselyn josephin josephine
josette josiane josie josipa josy jovana jovanka jovita joy joyce jozefa jozefina jozica juana juanita judita
judith judy judyta jule juli julia juliana juliane julianna julianne julie julienne juliet julieta juliette
julija julijana julika julina julita jumagul juna junko jusra justina justine justyna jutta juulia jyoti jytte
kaarina kaat kader kadiatou kadidia kadifeika kahina kaia kaija kaisa kaitlin kaitlyn kaja kalea kali kalina
kalthoum kamaria kamila kamilla kamilly kamola kamya kani kania kaori kara karamelita karanfilka karen karima
karimah karin karina karine karla karley karlijn karlotta karmela karoliina karolina karoline kartika karyn
kasiyah kassandra kata katalin katariina katarina katarzyna katastrofa katcha kate katelyn katerina katerine
kateryna katharina katharine kathe katherin katherina katherine kathi kathleen kathrin kathrine kathryn kathy
kati katia katica katie katina katinka katitsa katja kato katri katriina katrin katrina katrine katty katy kaya
kaye kayla kaylee kayleigh kayra kazuko keely keira keisha kelley kelli kellie kelsey kemi kendra kenza keranka
keratsa kerri kerrie kerstin kerttu ketevan keti keyla kezia khadidiatou khadidja khadija khady khana khanyisile
kharitina khenrieta khethiwe khinka khloe kholi khoudia khranislava khrista khristela khristia khristina
khristoelena khristya khrystyna khulekani kiana kiandra kiara kiera kikelomo kiki kiko kimberley kimberly kincso
kine kino kira kirka kirsi kirsten kirsti kirstie kirstin kirstine kirsty kismet kita kjersti klara klaudia
klaudie klavdia klavdija klavdiya klea klementyna kleopatra klimentina knina kokimira komara komila konstancja
konstantina kora koralia kordula kori korinna kornelia kosisochukwu kostadinka koupava kralina krentta krista
kristabela kristalina kristen kristi kristiana kristie kristiina kristin kristina kristine kristy kristyna
krstana krstanka krystal krystyna ksawera ksenia ksenija kseniya kumari kumiko kumush kveta kvetoslava kvitka
kvitoslava kyara kyla kylie kyllikki kyoko kyra lacey lacramioara lada ladina ladislava lady laerke laetitia
laia laila lais lakshmi lala lalao lale lalita lalka lalla lalə lamia lamiyə lana lara laras larina larisa
larissa larysa latasha latifa latika latofat latoya latsa laura laurane laure laureen laureline lauren laurence
laurencja laurene laurentia laurentyna lauretta laurette lauriane laurie laurine lauryn lavanya laverne lavinia
lawrencia laxmi layla laylo lea leah leana leandra leane leann leanne leda leela leena leia leidy leila leire
lejla leka lela lelia lena lenche lene leni lenia lenja lenka lentche lenya leocadia leona leoni leonia leonie
leonne leonor leonora leonore leontina leontine leopolda leopoldina leopoldine lepa leposava lerato lesana lesia
lesley lesly lessia leticia letitia letizia levke lexi lexie leya leyla leyli leymah leyre lia liah liana liane
liara libby liberta libusa libuse licia lida lidia lidiika lidija lidiya lidya lieke liesbeth lieve lieze ligia
liisa lika likera lila lili lilia lilian liliana liliane lilianna lilie lilien lilijana lilith liliya lilja
liljana lilla lilli lillian lillie lilly lilou lily limor lina linda linde lindsay lindsey line linett linn
linnea lintang lioara lioubava lioubislava lioubomila lioubomira liouborada liouboslava lioubov lioudmila
lioudomila lisa lisann lisanne lisbeth lise liselotte lisette lissette liv liva livia liwia liya liyana liz liza
lizbeth lize lizeth lizz lizzy ljiljana ljuba ljubica ljubov ljudmila lobar loes loida lois loise lola lolita
lona londisizwe londiwe lone loni lora lore loredana loreen lorelei lorena lorene lorenza loreto loretta lori
lorine lorna lorraine lot lota loti lotta lotte lotti louane louann loubna louisa louise loukia loula louna
lourdes lova lovisa lozanka lua luana luara lubica lubomira luboslava luce lucero lucette lucia luciana lucie
lucienne lucija lucila lucile lucille lucinda lucja lucretia lucrezia lucy ludivine ludmila ludomila ludovica
ludvika ludwika luena luigia luisa luise luisina luiza lujza lukhona lukiya luminita luna lunna lupita lutfiya
luz luzia luzie lya lydia lydie lykke lyla lyn lyna lynda lyndsay lyndsey lynette lynn lynne lynnette lynsey
lyuboslava lyubov lyudmila ləman maaike maaria maarit maartje mabel mable macarena macaria mackenzie macy
madalena madalina maddalena maddison madeleine madelene madelief madeline madina madison madita madlaina madleen
madlen maelis maelle maelys maeva maeve mafalda magali magaly magda magdalena magdalene maggie magnolia
maguelone maguette mahassen mahaut mahsa mahulena maia maica maida maie maiia maija maike maiken maila mailin
maimouna maimunah maira mairead maite maiya maja majken majlinda maka makayla makedonka makena makiko mako
makrina mala malak malea maleeha malena malene malgorzata malia malika malin malina mallaury malle mallory malou
maloxat maltina malva malvina malwina mamata mame mamen mamie manca manda mandy manel manila manisha manola
manolina manon manuela manuelita manuella mar mara marah marcela marcelina marceline marcella marcelle marcheta
marcia mare mareike mareme maren marfa marga margaret margareta margarete margaretha margarida margarita margaud
margaux margherita margie margit margita margo margot margret margrit margrith marguerite maria mariah mariam
mariama mariana mariane marianela mariann marianna marianne maribel marica maricarmen maricela maricica maricruz
marie marieke mariela mariella marielle marieme marietou marietta mariette mariia mariika marija marijana marika
mariko marilena marilou marilu marilyn marina marine marinela marineta marinka marioara mariola marion mariotka
marisa marisela marisol marissa maristela marit marita maritchka maritta maritza mariuca mariya marja marjaana
marjana marjanca marjatta marjeta marjo marjorie marjukka marjut marketa marketta markika marla marleen marlen
marlena marlene marli marlie marlies marlis marly marlyse marnie maroussia marsha marta marte martha marthe
martina martine martirio martta martyna marusa marusya marwa mary maryam maryann maryanne marylene maryline
marylou maryna maryse marziyeh marʼiana masa masako mashxura masinka masoumeh matea mathilda mathilde matilda
matilde matka matrona mattea mattie matylda maud maude maura maureen mauricette maurine mavluda mawuena mawusi
maxbuba maxellende maxfuza maxi maxima maxine maxsuma maya mayawati mayla mayra maysa mayte mayumi maïia
mbalienhle mbarka mckenna mckenzie meagan meaghan medea medikha medine meenakshi meg megan megane meghan meglena
megumi mehriban meike meire melania melanie melaniya melany melba meldi melek melenija melia melike melina
melinda meline melis melisa melisande melissa melissandre melita melodie melody mena merav mercedes merche
mercia mercy meredith merel merete merethe meri meriem merike merja merjem meropa merve mervi mery meryem meryl
meta metchislava metka mette mhambi mia micaela michaela michaele michaelle michala michalina michela michele
micheline michelle michiko mie mieke miglena miguela mihaela miia mikaela mikayla mikhailena mikhailina
mikhaïlina miki mila milada milagros milana milanka milara mildred milena mileva miley miliana milica militsa
miljana milka milla millicent millie milly milodara miloslava milost milota milou miluse mima mimi mimoza mina
mindy minerva minka minna minnie minodora mioara mira mirabela miranda miranza miray mireia mireille mirela
mirella mirena mireya miri miriam miriama miriana mirja mirjam mirjami mirjana mirka mirna mirona miropa
miroslava mirta mirte mirthe miruna misla misra misty miya miyuki mladana mladlena mnqobi moa modesta modupe
mofifoluwa mohini moira moisette mojca mojisola mojisoluwa mokrina mollie molly momera momira mona monalisa
monica monika monique monserrat montserrat mora moradeke morayo morena morenike morgana morgane morolake
mortadela mosinmileoluwa mosunmola motria motunrayo mouna mounia moxidil moxigul moxina moxinur moxira moyosore
mstislava muattar muazzam mubina mujde mulyani muriel murielle mutia muyassar mya myla mylene myra myriam myrna
myrta myrthe myrtle mələk nabila nada nadege nadejda nadezda nadezhda nadia nadin nadine nadira naditsa nadiya
nadja nadjat nadka nadzieja naemi nafisa nahed nahla naiara naida naima naina nair naja najat najla najwa nala
nalan naledi nancy nandi nani nanna nanni naoko naomh naomi nara narcisa narges nargiza narimane nasiba nasrin
nastja natacha natali natalia natalie natalija nataliya natalja nataly natalya natasa natascha natasha natasja
natasza nath nathalia nathalie nathaly natividad navodnenka nawal naya nayara nayeli nayla naz nazli ndeye
ndondoloza ndumiso nea neda nedelka nedjma neele nefeli negrita neha neika neja nejla nela nele neli nelia
nelida nell nella nelli nellie nelly nelya nemira nena neolina nerea nereida neslisah nesrin nesrine nete nettie
neva nevaeh nevena nevenka neyla neza nezha ngone nhlakanipho nia niamh nichola nichole nicolasa nicole nicoleta
nicoletta nicoline niculina nidia nienke nieves nigar nigora nigrita nihan niina nika nike nikodina nikoela
nikoleta nikolina nila nilam nilda nilufar nimakoah nina nine ninel ninioluwa ninthe nionila nirmala nirupama
nisa nives njegomirka nkazimulo nkiruka nkosazana nkosingiphile nneka nobantu nobuhle nodira noelia noella
noelle noemi noemie nofoto noila nokulunga nokuthula nola nolwazi nomagugu nomalanga nomasonto nomathalente
nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor noora noortje
nora norah nore norica noriko norina norka norma nothando nour noura nouria nouzha nova novella novi noxolo
nozibusiso nozima nozipho nozizwe nqobizitha ntokozo ntombizodwa nuala nubia nur nuran nuray nurgun nuria nurul
nury nusa nydia nynke nərgiz oana obdulia obianuju obioma oby oceane octavia octaviana octavie oda odalis odalys
odarka odelia odeline odette odile ofelia ofelya ogechi ognena ogniana ognjana oksana oksenia oktavie oktiabrina
oktyabrina olajumoke olalla olasunmbo oleksandra olena olessia olga olgica olha olimpia olimpiada olinda oliva
olive olivera olivia olivie oliwia ollie ololade oluchi olufunke olufunmilayo oluwakemi olwethu omana omawunmi
ombline omina omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ona oni onome
onyinye oona oonagh opal ophelia ophelie ora oreofe oresta oriana oriande oriane orina orislava orissia orisya
orla orlaith orlane orleana orly ornella ortansa orvokki orzu otilia ottilia ottilie otylie ouarda ouliana oum
oumou oustina outi owethu oxana oyenike oyga oyindasola oynur oysha ozana ozanne ozge ozioma ozlem ozoda paca
pacifica padma padmi paige paivi paivikki palajka palmira paloma palomina palvira pam pamela panka panna pantera
paola paramita paraschiva paraskeva parvin pascale pascuala pastora patience patricia patricie patricija
patriotka patrizia patrycja patsa patsy patti patty paula paule paulette paulica paulien pauliina paulina
pauline pavla pavlina pavlinka payton paz peace pearl pecine peggy peiolina pelageya pelagia pelagie pelagueia
pelaguia pelina penda penelopa penelope pepelota pepita periana perla perlita pernilla pernille perrine peruna
pervin petinka petkana petra petranka petriika petrija petromira petrona petronela petronila petronille petruta
peyton pheobe phileine philine philippa philippine philomena philomene phoebe phumzile phylis phyllis pia piedad
pien pierina pierrette pietra piia pilar pili piper pippa piret pirjo pirkko plamena pleun plodovitka poleksina
poliana polina polly polona polonca pompilia pooja poppy potichana praskovia praskovya pratibha pravda preeti
preneet primerose primitiva prina prisca priscila priscilla priscille priska priya priyanka profira proletina
prostisveta prudencia prvoletka puan puck puji puk pulcherie puput purificacion pushti puspa puti putri pəri
qizilgul qori quentine quieta quintia quinty rabi rabia racha rachael racheal rachel rachela rachele rachelle
rachida rada radeke radha radia radimira radina radka radmila radojka radoslava radostka radosveta radovana
rafaela rafaila raffaela raffaella rafila ragna ragnhild rahayu rahel rahma rahmi raija raili raina rainka raisa
raissa rajaa rajana rakhela rakhilka rakita raluca ramata ramatoulaye ramina ramona ramziya rana randi rania
raphaela raphaelle raquel rasha rasheedah rasifa ratih ratna raven raymonde rayona rayxona rea rebeca rebecca
rebeka rebekah rebekka reem reet regina regine regitse regitze reguina regula reidun reiko reina reinhilde
rejeanne reka remedios rena renata renate renee renho renja renske restu reva revka reyhan reyna rhea rhianna
rhiannon rhoda rhonda ria riana rica ricarda rieke rigoberta riikka riina riitta rika rike rikke rim rima rimma
rina rindra rini risa ristana rita ritt ritva riya roberta robertina robiya robyn rochelle rocio rodica rodna
roisin rokeya rokhaya rokia rokiatou roksana roksolana rolande romaine romana romane romanita romena romina
romoleta romy rona ronja ronke roos roosa rosa rosalba rosalia rosalie rosalina rosalinda rosalva rosamunda
rosana rosanna rosaria rosaura rose roseanna roseline roselyn rosemarie rosemary rosenda roser rosetta rosie
rosina rosita rosmarie rossana rostislava roswitha rosy rouslana roxana roxane roxanne roxelana roxy roya roza
rozalia rozalija rozana rozeta rozina roziya rozka ruby rudolfina rufina rumena rumeysa runa ruperta ruqayya
ruslana rut ruta ruth ruxanda ruxandra ruya ruza ruzena ruzica rym ryma saar saara sabina sabine saboxat saboxon
sabrina sachiko sadie sadina sadoqat safa safak safia safiatou safietou safina safira safiya safta safura sahar
sahiba saholy sahra saida sakina sakura salima salimah salimata salimatou salina sally salma salome salomea
salomey salsabila salud salwa saly samanta samantha samara samia samiah samina samira samiya sammie samukelisiwe
sana sanae sanda sandra sandrine sandy sanja sanka sanna sanne sanni sanobar santina sanya sanziana saodat
saphira sara sarah sarai sari sarina sarita sarka sarlota sarojini sarvinoz saskia satomi satu saturnina saveta
savina saxida sayuri sayyora scarlet scarlett scarlette segilola segolene seija seiko sekinat selale selcan
selena selene selin selina selma selvi semenarka semenica semra sena senay senka sennur senta septi serafima
serafina seraina serena serine serpil setsuko sevara sevda sevdelina severina severine seveta sevil sevim sevinc
seyda seynabou shahira shaina shakila shakira shana shani shania shanice shanna shannan shannen shanon shari
sharlene sharon shauna shawna shayna sheela sheena sheila sheilah shelby shelia shelley shelly shena sheree
sheri sherri sherry sheryl shireen shirin shirley shona shreya sian siana siara sibel sibila sibilla sibongile
sibusisiwe sibylle sidonia sidonie sidra sienna sierra sigrid siham sihawukele sihem siiri silja silje silke
sille silondile silva silvana silvi silvia silviana silvie silvija simea simianka similoluwa simin simina
simisola simona simone simonetta simonida simonne simphiwe sina sindisiwe sinead sinenhlanhla sini sinikka sinja
sinklitikia sinklitikiya sintia siobhan siouzana siphephelo siphesihle siri sirikit sirje sirkka sirpa siska
sisko sissel siti siv sixtine sizakele sizani skakalka skipped skye skyla skylar sladana sladoledka slava
slavena slavenka slavianka slavica slavitsa slavka slavomira slobodanka smaranda smiana smiljana smilla smirna
smriti snejana snezana snezhana snijana snizhana snjezana socorro soda sofia sofie sofiia sofiika sofija sofiya
soheila sokhna solange soledad solene soline solomia solomiya solveig solvej somadina sona songul sonia sonja
sonya sophia sophie soraia sorana soraya sorcha sorina sorine sos souad souhayr soumaya soumia souzana sowande
spasena spassena spela speranta spirela spomenka srebra sri srmenka srna stacey stacie stacy stamatka stamena
stana stanca staniela stanimirka stanislava stanka stasa stefana stefani stefania stefanie stefaniia stefanija
stefanka steffi stefica stefka stela steliana stelina stella steluta stepanka stephanie stephany sterre stina
stine stoianka stoimena stoina stojanka stoletka subomi suci sude sue suelen sumayya sumayyah sunay suncica
sunita susan susana susanita susann susanna susannah susanne sushma susi susie sussanne sussie suus suvi suyuna
suzan suzana suzanna suzanne suze suzette suzie suzon suzy svea svenja svestina svetla svetlana svetlomira
sviatoslava svidna svitlana svobodka svyatoslava swassane syahrini sybilla sybille sydney sylva sylvia sylviane
sylvie sylwia synnove sys szofi szofia szonja səbinə tabea tabita tabitha tacjana tadeja tahani taina taisiya
taissia taja talea talia talita tamar tamara tami tamia tamina tammie tammy tana tania tanja tantri tanya tara
taru tasha taska tatiana tatjana tatyana tayla tea tecla teea teija teja tekla telefonka tellervo temiana temira
teodora teodosia teofila teofilka teona tere teresa terese teresia teresita tereza terezia terezija terhi teri
terri terttu tess tessa tetiana tetyana teuta thabisa thabisile thadie thais thalea thalia thandazile thandeka
thandiwe thea theda thekla thelma thembeka thembekile thembile thembisile theodora theres theresa therese
theresia thi thinhinane thobeka thuli thulisile thuthukile tia tiana tiara tiare tiberia tiffany tiia tiina tiiu
tikha tilda tilde tiliana tilla timea tina tinca tincuta tine tiphaine tira tirza titi titilayo titin tiziana
tjasa toaneta todorka tola toliana tolulope toluwani toluwanimi tomasa tomke tomoko tomomi tona tonia tonitsveta
tonje tonya tori torill tory toska tove tracey traci tracie tracy traianka trena trendafila trendafilka tricia
trifonka triin trine trini trinidad trinity trisha trpka trudi tsaneta tsara tsarevna tsetsa tsola tsveta
tsvetana tsvetanka tsvetelina tsvetilena tsvetlina tuana tuba tudora tudorita tudosia tuija tulay tulin turid
turkan tuula tuuli tuulia tuulikki tuva tyra uchita ujunwa ulduz uli uliana ulkər ulla ulle ulrika ulrike
uluthando ulva ulviyyə ulwazi ulya ulyana uma umi umida umran una unjani unni uqbaloy ursa urska ursula ursule
urszula usyi ute uzbegim vaishnavi vajen vaklina vala valentina valeria valerie valerija valeriya valeska vana
vanda vanesa vanessa vania vanya varta varvara vasilina vasilisa vasilka vaska vasliddin vassilina vassilissa
vassilka vasso vasudha vasundhara veda veera veerle vela veliana velika velinna velma venda vendula venera
venislava venla vera verda verena verica verislava verna veronica veronika veronique veselinka vesna veta vetsa
viatcheslava vicenta vicentia vicki vickie vicky victoire victoria victorine vida vidima viera vieroslava vigdis
viivi viktoria viktorie viktoriia viktorija viktoriya vilde vilena vilenina vilhelmiina vilina vilkhema vilma
vincenza vinciane viola violet violeta violetta violette viorela viorica vira virag virginia virginie virguinia
viridiana virpi visitacion visnja vita vitalina vitomira vitoria vittoria vivi vivian viviana viviane vivienne
vjosa vlada vladana vladilena vladimira vladislava vladlena vlasta vlatka vlo voahangy voditsa voichita voidanka
voinka vojislava volodimira vololona vrinda vseslava vtsa vujica vukica vuokko wafa wafae walentyna waleria
waltraud wan wanda wanesa wani waqila warda weena wenche wende wendy weronika whitney wiara wibke wided widya
wiebke wiktoria wilhelmina wilhelmine willow wilma winda winifred winni winnie wirda wirginia wulan wuraola
xalima xaviere xenia ximena yaa yadira yael yaiza yamilet yamina yana yance yanet yanina yara yaretzi yarina
yaritza yaroslava yasemin yasmin yasmina yasmine yayoi yazgul yazmin yda yejide yelena yenifer yenny yesenia
yesica yessenia yessi yessica yetunde yewande yfke yibanathi yildiz yinthe ylvi ylvie yohana yoko yolanda
yolande yoselin yousra yozida yrsa ysaline yse ysee yseult yuko yulia yuliana yuliya yumi yumiko yuna yuni
yunita yuridia yuriko yusmary yustina yvette yvonne zabava zaeka zaenab zafa zafirka zagorka zaharia zahia zahra
zaida zainab zaira zakelina zakharinka zakhele zalindra zamfira zamira zana zanele zaneta zanka zara zaraza
zarina zavida zdenka zdeslava zdislava zdravelina zdravka zehnia zehra zeinab zeineb zejnep zelaya zelda zelie
zeljka zelma zelmira zenia zenobia zenovia zenzile zeynep zhanna zibuyile zilola zina zinaida zineb zinhle zita
ziva zizi zlata zlatica zlatka zlatomira zlatoslava zobuhle zoe zoeva zoey zofia zofie zofija zohra zoia zoja
zora zoraida zorana zoreslava zoriana zorina zoritsa zorka zoubida zoya zselyke zsofia zubeyde zulaikha zulfa
zuxra zuzana zuzanna zvenislava zvezdana zvezdemira zvonka đurdica đurica łucja
adalgisa alfonsina almerinda amaia amaranta annarita antonieta asuncion benedetta bernardina carmenza casimira
cleonice cremilda dalva diletta domitilla edite efigenia elettra enrica ermesinda ersilia esterina fausta
felicidade felismina ferdinanda fiamma fidelina firmina francelina fulvia genoveffa geralda gertrudes giacinta
gigliola ginevra gisella giuditta giulietta glaucia guglielma honorina ifigenia isotta leonilde lorella
lucilla luisella mariagrazia marialuisa mariangela mariarosaria marinella maximiliana mirtes nicla nilde
orietta ortensia ottavia piera rosella rosinda sagrario sveva tullia zenaide zilda zulmira
`

export const EITHER = `
ade adel aissa akos ale alenka alexis amani amor anael anatolie andreia anik antonie arancha archange ariel
arsenie arsinoe arta augustine aung aurica aydan azar bailey bela benazir betina bhekizizwe bidya bo bobbie
casey chandra chandrika charlie charo chus claude cruz daniele dara darcy darragh dasa delcy dian dilma dumisani
ecrin eden edit eka eli elia elisha elizabet ellis erina esra eyram federica florentine fran frankie gabi
gabriele gerd gro guadalupe guiomar hani hasina hedi helle hilary ingrida isa iveta ivica jamie janne jessie
jessy joan johnnie juul kala kamala kari karmen kay keiko kelly keri kerry kersti khaleda kim kinga kiran
kolinda kubra lee leigh leone leslie lindiwe lou lula lupe mae maha margrethe marian marley mateja megawati
meral merle mitra morgan mthunzi nana nazaret nene ngozi nicola nihal nikita nikki nikol nikola noa obiageli pat
paulin penny petrana philothee quinn rama regan retno reyes robin rosario roska sacha sasha sava scholastique
senna shannon sidney sien sirimavo sithembiso tansu tari tarja taylor tenzin terry thalente toni tzipi vaira
valentine vanja vasilica vivien xiomara yani yingluck
`
