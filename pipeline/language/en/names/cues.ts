const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that end a title: what stands before a person's name is the role when it ends in one of them. */
export const titleHeads =
  set(`president minister chancellor premier secretary secretary-general adviser advisor ambassador
  envoy governor senator representative congressman congresswoman mayor general lieutenant-general major-general colonel
  admiral captain sergeant lieutenant corporal king queen prince princess emperor sultan emir sheikh pope bishop archbishop
  cardinal sheikha tengku datuk dato sri seri haji señor señora imam ayatollah rabbi reverend father judge justice chief chairman chairwoman chairperson chair director
  director-general commissioner spokesman spokeswoman spokesperson professor doctor mr mrs ms miss mx sir dame lord lady
  baroness leader speaker attorney-general inspector detective marshal commander analyst economist ceo founder co-founder
  dr prof gen sen rep gov col capt lt sgt spc pfc cpl pvt lcpl ssgt msgt adm maj brig rev pres candidate lawmaker whip deputy mp mep undersecretary
  officer head negotiator diplomat activist journalist strategist researcher historian lawyer expert official aide
  vice-president treasurer coordinator rapporteur comptroller postmaster taoiseach tánaiste chargé superintendent
  scientist professor-emeritus author reporter correspondent editor organiser organizer owner manager coach trainer
  fisherman farmer resident shopkeeper witness teacher nurse student sheriff engineer executive banker trader fellow`)

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
  embassy consulate delegation regulator ombudsman aid relief watch international associates enterprises consulting ventures
  solutions studios records books publishing brothers orchestra`)

/** Of those, the ones that name one institution of a country even alone: "a vote in Parliament". */
export const institutions = set(
  'parliament congress senate cabinet treasury pentagon ministry coalition government police army navy',
)

/** Words that a company's or a charity's name may end in or leave out. */
export const legalForms = set('international inc corp corporation co company group ltd plc llc holdings ag sa nv')

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

/** Capital-letter words that name no organisation. */
export const plainAcronyms =
  set(`mou mous fta ftas gdp ceo cfo ai tv covid covid-19 hiv aids dna it pc ev evs lng lpg ngo
  ngos pm mp mps mep meps am gmt utc est edt pst kst jst cet bst hr pr vip ok id uk us usa uae drc prc rok dprk a i ii iii
  iv vi vii viii ix xi xii us$ cop sme smes ipo r&d co2 q1 q2 q3 q4 fy h1 h2 atm faq pdf url sms gps suv suvs vat nft
  nfts md phd ps asap usd eur gbp jpy krw cny fyi lol lmao omg wtf btw imo imho aka
  dvd dvds cd cds vhs usb cpu hd hq id ids diy tba rsvp nb p.s i.e e.g dm tbh rip mba ba bs jd esq ml mph sos app http https www faqs bbq`)

/** Codes of states and provinces, as they follow a town: "Norvik, OH". */
export const stateCodes = set(`al ak az ar ca co ct de fl ga ia id il ks ky la ma mi mn mo mt nc nd ne nh nj nm nv ny
  oh pa ri sc sd tn tx ut va vt wa wi wv wy ab bc mb nb ns on qc sk d.c dc`)

/** Words of greeting and kinship that a person's name follows. */
export const greetings = set('hi hello hey dear thanks cheers regards mrs uncle aunt auntie grandma grandpa cousin')

/** Nouns in lower case that an organisation's name stands before: "the Norvik corporation". */
export const organisationNouns = set('party corporation company firm movement militia newspaper airline brand')

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
export const placePrepositions: ReadonlyMap<string, number> = new Map([
  ['in', 1.6],
  ['near', 1.6],
  ['across', 1.2],
  ['outside', 1.2],
  ['inside', 1.2],
  ['throughout', 1.2],
  ['at', 0.7],
  ['from', 0.5],
  ['to', 0.2],
])
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
