const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that end a title: what stands before a person's name is the role when it ends in one of them. */
export const titleHeads =
  set(`president minister chancellor premier secretary secretary-general adviser advisor ambassador
  envoy governor senator representative congressman congresswoman mayor general lieutenant-general major-general colonel
  admiral captain sergeant lieutenant corporal king queen prince princess emperor sultan emir sheikh pope bishop archbishop
  cardinal imam ayatollah rabbi reverend father judge justice chief chairman chairwoman chairperson chair director
  director-general commissioner spokesman spokeswoman spokesperson professor doctor mr mrs ms miss mx sir dame lord lady
  baroness leader speaker attorney-general inspector detective marshal commander analyst economist ceo founder co-founder
  dr prof gen sen rep gov col capt lt sgt adm maj brig rev pres candidate lawmaker whip deputy mp mep undersecretary
  officer head negotiator diplomat activist journalist strategist researcher historian lawyer expert official aide
  vice-president treasurer coordinator rapporteur comptroller postmaster taoiseach tánaiste chargé superintendent
  scientist professor-emeritus author reporter correspondent editor organiser organizer owner manager coach trainer
  fisherman farmer resident shopkeeper witness teacher nurse student sheriff engineer executive banker trader fellow`)

/** Of those, the ones that may stand in lower case right before a name without an article ("spokesman John Roe"). */
export const plainTitles = titleHeads

/** Words that tell an organisation when they stand in a name. */
export const organisationHeads =
  set(`ministry bank university college school institute academy party agency council corp
  corporation inc co company group holdings ltd llc plc association union commission committee court parliament assembly
  department office organization organisation authority fund bureau army navy force forces airlines airways motors
  foundation federation alliance society congress senate house church board exchange administration service services
  police guard league confederation chamber center centre laboratory laboratories industries systems technologies
  electronics energy petroleum oil steel shipbuilding insurance partners capital securities media network times post
  news herald tribune guardian telegraph gazette journal press broadcasting television radio daily observer weekly monthly magazine review chronicle trust
  workers socialists democrats brigade command directorate inspectorate secretariat tribunal treasury pentagon
  hospital club team fc coalition movement front forum initiative consortium cabinet government presidency
  gas power electric telecom telecommunications pharmaceuticals foods mining metals chemicals shipping lines railways
  embassy consulate delegation regulator ombudsman`)

/** Words that tell a place when they end a name. */
export const placeHeads =
  set(`sea ocean gulf strait straits peninsula island islands river lake mount mountain mountains
  valley desert bay cape province county district city region airport street road avenue square museum palace park
  harbour harbor port canal bridge coast border zone archipelago basin plateau village town state territory prefecture
  stadium cathedral castle hotel station dam reservoir forest reef atoll channel sound fjord heights hills`)

/** Words that tell neither when they end a name: events, papers, plans. */
export const otherHeads = set(`summit agreement treaty plan act accord protocol convention charter declaration olympics
  games cup war day week year prize award festival conference meeting dialogue talks deal pact law bill amendment
  constitution programme program project strategy initiative framework statement report index memorandum roadmap
  vision area partnership currency order decree resolution directive ordinance edict`)

/** Well-known organisations that no head word gives away: name or acronym, and the name they are joined under. */
export const knownOrganisations: ReadonlyMap<string, string> = new Map(
  `un=united nations|u.n=united nations|united nations=|eu=european union|e.u=european union|european union=|
  nato=north atlantic treaty organization|wto=world trade organization|world trade organization=|
  imf=international monetary fund|who=world health organization|world bank=|
  asean=association of southeast asian nations|apec=asia pacific economic cooperation|
  opec=organization of the petroleum exporting countries|opec+=|brics=|g7=|g-7=g7|g20=|g-20=g20|g8=|
  oecd=organisation for economic co operation and development|iaea=international atomic energy agency|unesco=|unicef=|
  unhcr=|icc=international criminal court|icj=international court of justice|
  osce=organization for security and co operation in europe|african union=|au=african union|arab league=|
  gcc=gulf cooperation council|reuters=|afp=agence france presse|agence france-presse=agence france presse|
  ap=associated press|associated press=|xinhua=|yonhap=|kyodo=|tass=|bloomberg=|bbc=|cnn=|nbc=|cbs=|abc=|fbi=|cia=|
  nasa=|fed=federal reserve|federal reserve=|google=|apple=|microsoft=|amazon=|samsung=|toyota=|sony=|huawei=|boeing=|
  airbus=|volkswagen=|siemens=|facebook=|twitter=|tesla=|hezbollah=|hamas=|taliban=|al-qaeda=al qaeda|red cross=|
  greenpeace=|politburo=|bundestag=|knesset=|duma=|interpol=|europol=`
    .split('|')
    .map(pair => {
      const [name = '', key = ''] = pair.trim().split('=')
      return [name, key === '' ? name : key] as const
    }),
)

/** Capital-letter words that name no organisation. */
export const plainAcronyms =
  set(`mou mous fta ftas gdp ceo cfo ai tv covid covid-19 hiv aids dna it pc ev evs lng lpg ngo
  ngos pm mp mps mep meps am gmt utc est edt pst kst jst cet bst hr pr vip ok id uk us usa uae drc prc rok dprk a i ii iii
  iv vi vii viii ix xi xii us$ cop sme smes ipo r&d co2 q1 q2 q3 q4 fy h1 h2 atm faq pdf url sms gps suv suvs vat nft
  nfts md phd ps asap usd eur gbp jpy krw cny`)

/** Common given names, enough to tell a person by the first word of a name. */
export const givenNames =
  set(`aaron abdul abdullah adam adrian ahmed alan albert alejandro alex alexander alexandra alexei
  alfred ali alice alison amanda amina amir amy ana anders andrea andreas andrei andrew andy angela anita ann anna anne
  annika anthony antonio antony arthur astrid barbara barry beatrice ben benjamin bernard beth bill bjorn bob boris brad
  brenda brian bruce carl carla carlos carmen carol caroline catherine cecilia charles charlotte chloe chris christian
  christina christine christopher claire claudia colin craig cristina cynthia dan daniel daniela david deborah denis
  dennis diana diane diego dmitry dmitri donald dorothy douglas edward eduardo elena elias elizabeth ella ellen emily
  emma emmanuel enrique eric erik ernest eva evelyn fatima felix fernando fiona florence francesca francis francisco
  frank frederick gabriel gary geoffrey george gerald gerhard giovanni giorgia giulia gordon grace graham greg gregory
  guillermo gunnar gustav hannah hans harold harry hassan hector heather heidi helen helena henrik henry hugo ian ibrahim
  igor ingrid irene isabel ivan jack jacob jacqueline james jan jane janet jason javier jean jeff jeffrey jennifer jens
  jeremy jessica jim joan joao joe joel johan johanna john jonathan jorge jose joseph juan julia julian julie jurgen
  justin karen karin karl kate katherine kathleen keith ken kenneth kevin khalid klaus kristina lars laura lauren
  laurence lena leo leon leonid lily linda lisa louis louise luca lucas lucia lucy luis luiz lukas magnus manuel marco
  margaret maria marie marina mario mark markus marta martha martin mary mathias matthew maurice max maya mehmet mia
  michael michelle miguel mike mikhail milan mohamed mohammad mohammed monica moritz muhammad mustafa nadia nancy natalia
  natalie nathan neil nelson nicholas nicolas nicole niels nikolai nils nina noah nora olaf oleg olga oliver olivia omar
  oscar otto pablo pamela patricia patrick paul paula pavel pedro peter petra philip phillip pierre priya rachel rafael
  ralph ramon raymond rebecca ricardo richard robert roberto robin roger roland ronald rosa rose roy ruth ryan salma
  samuel sandra sara sarah scott sean sebastian sergei sergey sergio sharon simon sofia sophia sophie stefan stephen
  steve steven stuart susan sven sylvia tariq teresa terry theodore theresa thomas tim timothy tobias tom tomas tony
  ursula valentina valerie vanessa vera veronica victor victoria vincent vladimir walter wendy werner wilhelm william
  yasmin yolanda yusuf yuri zoe`)

/** Surnames of one syllable that stand first in names of Chinese, Korean and Vietnamese order. */
export const firstSurnames =
  set(`an bae baek bai ban bang bian bo byun cai cao chae chai chang chen cheng cheon cho choe choi
  chu chun chung cui cha dai dang deng ding do dong du duan eom fan fang feng fu gao ge gong gu guo ha hahn ham han he ho
  hong hou hu hua huang huh hwang hyun im jang jeon jeong ji jia jiang jin jo joo ju jun jung kang kim ko kong koo ku kwak
  kwon lai lam lang le lee lei li liang liao lim lin liu long lu luo ly lyu ma mao meng min mo moon na nam ngo nguyen ni
  nie no noh oh ou pan pang park peng pham phan pu pyo qi qian qin qiu rao ren rhee rim ro roh ryu seo seok shao shen sheng
  shi shim shin shu sim sin so sohn son song su suh sun sung tan tang tao tian tong tran um vo vu wan wang wei wen wi won
  woo wu xi xia xiang xiao xie xin xiong xu xue yan yang yao ye yeo yeon yi yim yin yoo yoon you yu yuan yun zeng zhai
  zhan zhang zhao zheng zhong zhou zhu zhuang zou`)

/** Small words inside names of persons. */
export const particles = set(
  `de da di do dos das du del della van von der den ter la le el al bin ibn binti abu ben y e zu af av`,
)

/** Verbs of saying and of a person's acts: who stands before one is a person, or speaks for an institution. */
export const personVerbs =
  set(`said says told tells asked added adds explained warned argued thinks believes believed tweeted
  joked recalled replied smiled laughed insisted remarked quipped wrote`)

/** Nouns that say what the name after them is. */
export const kindNouns = new Set(
  `firm company giant shipbuilder maker carmaker automaker airline conglomerate startup lender insurer retailer operator
  broadcaster newspaper daily magazine website agency subsidiary manufacturer chipmaker utility refiner miner charity
  group thinktank party platform`.split(/\s+/),
)
/** How much a preposition tells of the name after it. */
export const placePrepositions: Readonly<Record<string, number>> = {
  in: 1.6,
  near: 1.6,
  across: 1.2,
  outside: 1.2,
  inside: 1.2,
  throughout: 1.2,
  at: 0.7,
  from: 0.5,
  to: 0.2,
}
/** First words of the names of towns. */
export const placeOpenings = new Set(
  'san santa los las port fort saint st new north south east west upper lower greater northern southern eastern western'.split(
    ' ',
  ),
)
/** "the city of X". */
export const placeNouns = new Set(
  'city town village province capital region island port state district county coast suburb prefecture'.split(' '),
)

/** Words that speak without naming anybody. */
export const indefinite = new Set(
  'nobody everyone everybody somebody someone anyone none people women men children parents neighbours neighbors locals others somewhere'.split(
    ' ',
  ),
)
