/**
 * How common stems are in English web articles: in each line a level, then the stems of that level.
 * Level = twice the natural logarithm of articles over articles with the stem, rounded: 0 is everywhere, 8 is rare.
 * Counted over the article texts of the WCXB corpus (CC-BY-4.0) and of Scrapinghub's article extraction benchmark (MIT).
 */
export const commonStems = `
0 time
1 allow base best better build chang creat dai design differ experi find first gener good help high import includ
1 keep know level long look make manag need new offer peopl process provid requir right set start us wai want work
1 year
2 access across activ actual add addit advanc alreadi approach area ask avail avoid basic benefit big bring built
2 busi case challeng check choic choos clear combin come common commun compani compar complet connect consid consist
2 continu control cost cover current custom data depend detail develop easi effect effici end ensur especi essenti
2 everyth exampl expect featur feel final fit focu focus follow found free full function get give goal great grow
2 guid hand handl higher home hour impact improv increas industri inform instead integr interest issu kei larg lead
2 learn life limit list live lot low maintain major market matter mean meet mind model month move multipl natur
2 number onlin open oper option organ pai part perform person place plan point possibl potenti power practic prefer
2 price product profession project qualiti question rang rate reach read real reason recommend reduc research
2 respons result review run save servic share show simpl singl size small solut someth space specif stai standard
2 state step support sure system take team technolog term test thing think three todai tool top try turn type
2 understand user valu world
3 abil abl account achiev action adapt address adjust advantag afford ai align almost along altern amount answer app
3 appli applic articl assist associ attent autom automat averag awai balanc becom begin behind beyond bit bodi book
3 brand break budget bui call capabl care caus center certain charg clean client close code collect comfort commit
3 competit complex comprehens comput condit consum content core cours critic cut daili date deal decid decis dedic
3 deep defin deliv demand determin devic difficult digit direct directli document drive driven drop earli easier
3 easili effort emerg enabl engag engin enhanc enjoi enough entir environ establish evalu event everyon exactli
3 excel exist expand expens expert explor extra face fact factor fall famili far fast faster favorit five flexibl
3 form four frequent friendli fulli futur gain game global googl group growth happen hard head health highli hold
3 hous human idea ideal identifi implement individu initi innov insight interact intern invest involv job kind known
3 larger leav light line link littl local locat longer love lower machin main match materi measur media method minim
3 minut modern monei monitor name navig network non note offic old on opportun optim order origin overal packag page
3 particularli past pattern perfect physic pick plai platform plu popular posit post prepar present prevent pro
3 probabl problem produc program protect public purchas push quick quickli readi receiv recent record refer reflect
3 regular relat reliabl remain rememb remov replac report resourc return risk role room scale schedul search second
3 secur select self sens serv shape shift shop short side sign signific significantli similar simpli site skill
3 smaller smart social softwar someon sometim sound sourc special speed spend spot stand stop store strategi strong
3 structur studi style success suggest suit talk target task technic third thought throughout tip togeth total track
3 tradit train transform trend true trust typic uniqu unit updat usual vari varieti variou version video view visit
3 visual watch water websit week whole wide worth write
4 absolut accept accur act addition adopt advic affect ag agenc agent ahead aim air alon american analysi analyt
4 analyz annual anyon anyth apart appeal appear arriv art aspect assess attract author awar background beauti beginn
4 behavior believ biggest black block blog boost box calcul captur carri categori central chanc citi claim class
4 clearli click cloud collabor color compon concept concern conclus confid consider construct consult contact
4 contain context contribut conveni convers corpor correct count countri coupl craft creativ credit crucial cultur
4 decad definit degre deliveri demonstr depth describ desir despit detect discov discuss displai distribut dive
4 divers doubl dynam earn eas eat edg edit educ element elimin email employe encourag energi enter equal equip estim
4 etc evolv except excit execut experienc expertis explain extend extens extrem ey fail familiar fee feedback field
4 figur file fill financi fine finish fix flow food forc forget format forward foundat framework fresh friend front
4 fun gather govern greater green ground guidanc habit half happi healthi heart heavi highlight hire histori hit
4 hope host hot huge imag immedi impress incorpor increasingli incred independ indic influenc insid inspir instal
4 instanc intellig intens interfac internet introduc item join journei knowledg lack landscap languag late later
4 latest launch layer leader led left let leverag load lose loss mainten manual manufactur map mark master maxim
4 member memori mention messag million miss mix mobil moment multi nation nearli necessari nice night normal noth
4 notic object ongo opt outcom outsid overwhelm owner pace pack paid pair parti particular partner pass path payment
4 period phone pictur piec plenti polici pre precis predict premium pressur pretti previou primari priorit prioriti
4 privat profil progress promis promot proper publish pull purpos rais rank realiti realiz recogn refin regardless
4 region regul regularli rel relationship releas relev reli remot repres request respond rest revenu rich rise round
4 routin rule safe safeti sale school scienc score screen season section seek sell send separ seri session setup
4 simplifi sit situat six slightli slow smooth solid solv soon speak spent stage stick storag stori strateg stream
4 streamlin strength stress struggl student subject super suppli surfac surpris sustain switch tabl tailor tech
4 techniqu tend text thank thousand topic touch trade traffic transpar travel treat tri truli ultim univers unlik
4 upgrad util valuabl virtual visibl volum vs wait walk web weight white win window wonder word workflow worri ye
5 acceler accommod accuraci ad administr adult advertis aesthet ago aid alert algorithm alongsid amaz amazon america
5 anim announc anticip anywher api appl appreci appropri approv approxim architectur arm arrang artifici asset
5 assign assum attempt attend audienc audio audit authent auto award back bad bag bank bar basi batteri benefici
5 bigger bill billion blend board bottom brain breath bridg broad broader brought brows button california camera
5 campaign capac capit car card career carefulli cash catch cater celebr certainli certif chain channel charact
5 cheap cheaper children chosen clariti classic climat closer cloth co coffe cold command comment commerci commonli
5 compact comparison compat compet competitor compil complianc complic compromis con conduct configur confirm confus
5 constantli consumpt contract contrast convert cool coordin copi costli coverag creation cross curv customiz cycl
5 damag dark databas decreas deeper delai depart deploi descript destin discount discoveri diseas disrupt distanc
5 distinct dollar domin door download dozen dramat draw dream drink driver dry durabl earlier econom ecosystem
5 editor eight electr electron elev embrac emot emphas empow encount enterpris entertain entri environment error
5 eventu everydai evid exact examin excess exchang exclus exercis exposur express extern facebook failur fair fan
5 faq favor fear feder feed feet fewer filter financ fire firm flat floor footprint foster founder frame fruit
5 frustrat fuel fund fundament gap genuin glass grab grade graphic guarante guest guidelin hardwar healthcar hear
5 heat heavili hidden highest histor household http hundr hybrid ident ignor imagin inclus incom infrastructur
5 ingredi input institut instruct insur intend intent interview intuit iter jump kitchen label labor land largest
5 last law layout leadership lean legal length lesson li librari licens lifestyl lightweight like listen lock log
5 logic lost luxuri magic massiv maximum mayb meal meaning mechan medic medium mental metric mid middl minimum
5 mistak mitig mode moder modul monthli morn mostli motiv movement music narrow nativ necessarili neg north notabl
5 numer observ occasion occur offici oil older opinion otherwis outdoor outlin output overview own pain paper parent
5 park particip partnership peak percent perfectli perhap perspect phase photo plant player pleas poor pop portion
5 presenc press primarili principl print prior privaci profit prompt proof properli properti prove proven put
5 qualifi rapid rapidli rare raw re reader realist red reduct refresh regard remind repair repeat reput reserv
5 resist resolut respect restrict retail reveal reward road robust roll root rout satisfi saw scalabl scan scenario
5 scene scratch seamless seamlessli seat sector see seem sensit sensor seriou server seven ship showcas shown signal
5 skip sleep smartphon soft sophist sort sport spread squar stabil stabl stack staff star startup statement statist
5 statu stock straight strengthen stretch stronger studio stuff subscript substanti suitabl summari summer survei
5 sweet tackl tag talent tast tax teach tell temperatur ten theme therefor threat thrive throw ti tier timelin titl
5 ton transact transfer transit translat transport treatment tree trial trick trip truth tune tv twice unlock up
5 usabl usag valid variabl vast vehicl vendor verifi versatil vision vital voic wall warm warn wast wear weather
5 weekli welcom whatev wider will wish women worker worldwid wrap written wrong york young youtub zero
6 absorb abstract academ accessori accomplish accordingli acquir adequ adher adventur advis afraid agil agre
6 agreement alik alloc analyst android angel angl anti anxieti applianc appoint april arrai artist asid assembl
6 assur attach attack attribut aw babi band bare barrier bathroom battl bean beat bed belong benchmark besid beverag
6 bite blood blue bluetooth boast bold bonu boot bore bottl bought bound boundari breakdown brief bright broken
6 browser brush bug builder bulk bunch bundl burn buyer cabl calendar calm calori cancel candid carbon casual caught
6 centuri ceo certifi chair characterist chart chat cheapest checklist child chip clinic coach cognit colleg commerc
6 commiss compel compens complement composit compound concentr confer consciou consequ constant constraint convent
6 cook corner correctli counter creator credenti credibl criteria crop crowd cultiv cup curat curiou cybersecur
6 danger dashboard daunt de deadlin death decemb decent declin decor deepli default defens demo deploy deriv deserv
6 desk desktop diet differenti difficulti dig dii dimens dinner director dish distinguish distract divid doctor dog
6 domain downsid draft drag drug dual durat earth easiest east eco economi eleg elig elsewher embed emphasi emploi
6 employ empti encompass endless enforc enjoy enthusiast entiti equival era estat ethic europ european even
6 everywher evolut expans experiment explan expos extract fabric facil facilit fairli fanci fantast farm fashion
6 fastest fat felt fi fight film finger flag flavor flight flip flower fly fold folk foot footag forecast forev
6 formal former fortun freedom french frequenc furnitur ga garden gear gen giant gift glanc gradual grain grand
6 grant greatli grew grid grown guess handi hang harder harm healthier heard height held hide hole homeown honest
6 hook hospit hotel hub ic icon id ill illustr immers implic importantli imposs inch inde index indoor info injuri
6 inspect instagram instant instantli interior interpret intervent introduct inventori investig invit iron island
6 isol januari john joi journal juli justifi kept keyword kick kid kill kit knew la lab lai laptop latenc latter
6 leak leg legaci letter lifetim lift lighter linkedin liter lo logist loop mainli maker man march marketplac mass
6 math matur max meant meanwhil meat medicin membership memor men menu mere merg mess met meta metal methodolog
6 microsoft mile minor mirror mission modifi mondai mood moreov motion mount mountain movi muscl narr nearbi negoti
6 net netflix neutral newer nich nine nois none novemb nutrient nutrit obtain obviou octob offlin oh ok okai onboard
6 opposit organiz orient outdat outstand overcom overhead overlook ownership pad pandem panel parallel passion
6 patient paus peac peer percentag perman permit photograph phrase pipelin placement planet planner plastic plate
6 plug pocket podcast polish polit pool popul port portabl portfolio pose pound prep preserv presid previous prime
6 proactiv procedur programm propos prospect protein protocol pure pursu python quantiti quarter queri quiet quot
6 race random ratio react recip recognit recov recoveri recruit recycl regist regulatori reinforc relax remark renew
6 rent rental repetit reshap resid resili resolv reson restaur retain retent ride rigor ring rival robot rock roi
6 rotat rough roughli row sacrif salt sampl san satisfact scientif scientist scope script scroll secret seed segment
6 senior sent seo septemb sequenc serious settl sever sharp sheet shine shoe shorter shot similarli simpler simplic
6 simul simultan slide slower slowli smarter smoother smoothli snack societi sold sole solo somewhat somewher south
6 span spark speaker spec specialist specialti specifi spectrum spirit split sponsor spring standout stapl starter
6 static station steadi steep stone storytel street strict strike string stun sub submit subscrib subtl succe
6 successfulli suffer sun superior supplement supplier surprisingli surround surviv swap sync tablet takeawai tap
6 teacher templat texa textur theori thick thorough thread ticket tight tini tire toler tone tough town trail tricki
6 trigger tutori tweak ui uk ultra uncov unexpect unfortun unifi unlimit unnecessari unusu upcom upfront upload
6 upper variat veget ventur versu vertic vibe vibrant visitor vulner washington wave weak weekend weigh well west
6 whenev wherea wild wind winner winter wire wireless wise wood workload workout workshop wors writer wrote yield
6 zone
7 abandon academi accid accident accompani accumul acid acknowledg acquisit actor admit advisor affili afternoon
7 aggreg aggress agricultur airport aka alarm alcohol aliv alter ambient anchor ancient anymor anywai architect argu
7 argument aris asia aspir assumpt athlet atmospher attende augment august autonom avenu awesom backbon backup bake
7 ball bandwidth baselin basket batch beach bear beautifulli bedroom behav bend berri bet bike bird blockchain blow
7 boil bond bone boom border born borrow boston bottleneck bowl branch breach bread breakfast brew brilliant british
7 broadcast brown buck bud buffer bullet bump burden burst butter cach cake camp canada cancer cap cardiovascular
7 cart carv cast cat catalog categor caution ceil cell centric changer chao chapter charger charm chase chatbot
7 chatgpt checkout chees chef chemic cherri chest chicago chicken chief china chines chose chronic circuit circumst
7 cite clarifi classroom cleaner clearer clever climb clip clock club cluster clutter coast coat cohes collaps
7 colleagu column combat commut companion complaint compli compliant compos compress concis conclud concret conflict
7 conserv consol consolid contend contractor contributor convinc cooki cooper correspond counsel counti countless
7 crack crash crave crazi cream crew crime crisp crm currenc curriculum cushion cyber dairi danc dataset david dead
7 debat debt debug deck deduct delet deliber delic delici delight delv demograph deni dens deposit depress dessert
7 diagnos dietari digest dine dip directori disabl disadvantag disappear disciplin disord dispos district divis doc
7 domest dot doubt drain drastic drawback drawn dress duplic dust duti ear echo ecommerc editori effortless egg elit
7 emiss empir encod encrypt endur english enorm enrich enrol entrepreneur episod equat equiti ergonom escal escap
7 exam exce exclud exhaust exhibit expenditur explicit explicitli exploit factori fals famou farmer fascin fatigu
7 feasibl februari fell fellow fertil fiber fiction fish fixtur flagship flash flaw flood florida fluctuat fluid
7 foreign forest formerli formula forth forum fourth fraction fragment franc francisco freelanc freez friction
7 fridai fulfil funni furthermor garag gaug gender genr gentl gentli geograph github globe glove gold golden gorgeou
7 gp gpu graduat graph greatest grip groceri guard gui gym hack hair har harvest hassl hate hazard headach headlin
7 heavier herb hero hesit hill holidai holist honestli honor hop hopefulli horizon hourli hr html humid hunt hurt
7 hydrat hygien hype ibm immens imperfect in inc incent incid inconsist increment india ineffici inevit inexpens
7 infer infus inher inject inquiri instructor instrument insul intak interrupt interv intim intimid invalu invent
7 investor io iot ip iphon italian japan japanes java javascript joint judg judgment juggl june keyboard king knock
7 lag laid lake lastli latin leaf lectur len liabil lie linux liquid llm loan logo london longev loos lowest loyalti
7 lunch mail mainstream manipul manner margin marker mask matt medit messi michael micro migrat mileston militari
7 milk mindset miner mini minimalist ml modest modif modular moistur mold momentum mother motor mouth multipli
7 mutual mysteri nail nationwid necess neighborhood nest neural newest newslett nobodi node northern notch notebook
7 notif novel nuanc nut oblig obsess obstacl occas occup odd offset oliv openai oppos os out outlet outperform
7 outsourc overli overload overnight oversight paint palm paramet pars partial pasta patch patienc paul payrol pc
7 perk permiss persist pet philosophi photographi pin pink pinpoint pioneer pipe pivot pixel plain plane plumb polic
7 poorli possess pot pour powerhous practition prais premis processor professor profici profound promin prone
7 proport proprietari prototyp proud psycholog publicli pump punch puzzl quietli rack rain ran reaction readabl
7 realm rear recharg recur redefin redesign refus registr reject relief reloc render renov rep replic repositori
7 represent residenti restor resum retir retriev reus reusabl revers revolut revolution rhythm rice roadmap roast
7 roof rubber rug runner runtim rural rush rust saa safeguard safer salari satur sauc savvi schema scheme sea seal
7 secondari seller semi sensat sentenc shade shake sheer shelf shell shield shirt shock shoot shopifi shoulder
7 shower shut sight signatur sink skin sky sleek slice slight slip slot smell snapshot soil solar song southern
7 spell spice spike spin spotlight spreadsheet st stain stake stakehold standalon steal steel steer stem stimul
7 strain strang strip strive strongest strongli stuck sturdi stylish subsequ substitut suddenli suffici sugar sum
7 summar sundai sunlight suppos surg surpass suspect sweat symbol symptom synchron synthet systemat tab tactic tall
7 tangibl tank tape taught tea tear temporari tempt tension termin terribl tester testimoni therapi thin thoroughli
7 thumb tiktok timer toi toilet token tomorrow toolkit tour towel trace tracker traction trainer trap trim troubl
7 troubleshoot truck trustworthi tuesdai twist twitter uncertainti unclear uncomfort underli underscor understood
7 union unknown unpredict unsur urban urg url usa usb ux vacat vacuum van variant vegan veggi venu vet veteran viabl
7 vice viewer vote wage wake wallet war warranti wash wealth wed weird western wet wheel wherev wi widespread width
7 wine wipe wit woman won workforc workplac workspac worn worst yellow yoga younger zoom
8 ac admin adob advoc africa ambiti ampl amplifi analys anytim ap appar asleep australia azur backend bacteria bai
8 ban bath begun behalf bother brake breakthrough breez brick broke bubbl bureau buzz bypass captiv cardio centr
8 circl citizen claud codebas colour combo compost condens connector constrain contemporari contextu convei converg
8 copilot cord corn cornerston corp correl cpu crisi css cue culinari declar deepen degrad democrat devot di diabet
8 diagnost dial dictat die dirt disast disconnect donat downtim dri eastern elect embark endors england exceed excus
8 expir export exterior firewal flex foam forefront frontier frozen funnel fusion gemini georgia germani girl gotten
8 granular greenhous guesswork gut happili harmoni harvard hat haul hello hike hint holder hone hood ii illinoi
8 inclin incur infinit inner interconnect intersect intric intrigu invoic itinerari json juic junior jurisdict lamp
8 lb leap learner leas lifecycl likelihood linear literatur loud lover luck lucki mac macro marri mat mathemat mesh
8 metadata meter mileag min mint mit needl newli norm nose nurtur nutriti ny obvious ocean oracl orang orchestr
8 overse ow palett pari passeng passiv password pathwai pdf perceiv physician pile pilot pitch pizza plot plugin
8 pollut portal potato premier preval preview princip proce prohibit proposit quarterli ram ramp referr refund
8 relianc renown reproduc repurpos resembl reset revis rigid river rose router salad sand sat saturdai seemingli
8 shopper silent silo simplest slack smoke snow somehow soni sought spanish sql squeez stainless stall stat steam
8 stood strap strictli swift tale tediou teeth territori therebi tidi tie timeless tomato tower toxic tradeoff
8 tradition trait tremend tripl tropic trump tuck tutor unabl undergo undoubtedli uniform unmatch vagu vallei valuat
8 verif villag violat vitamin volatil wednesdai yard
`
