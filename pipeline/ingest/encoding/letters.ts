// Letters that are frequent in running text, by general knowledge of the languages: enough to tell a right decoding from a wrong one.

const set = (characters: string): ReadonlySet<string> => new Set(characters.replace(/\s+/g, ''))

/** Frequent Han characters of Chinese in both forms, and of Japanese. */
export const han = set(`
  的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同
  现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问
  很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论
  处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决
  治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候
  带导争运议计划桥港城镇村居预算春夏秋冬开始完成
  這個們來為國說時會對經麼學現當沒動還進樣實無與長機關點業將兩間問並應戰向頭體見產話內給門東聲員論處義幾認條氣題爾別變總電數報結務場計資
  許統區隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運議劃橋鎮預
  後於著裡從發過種開
  日国会年本長出同政事社議連発対党選米円氏現理調約首億昨午町橋計画完開始予算春秋住民村
`)

/** Frequent syllables of Korean. */
export const hangul = set(`
  이다는을의에가고하지로은기사도를한리어자서시인대나정으아일라그수만부전보해장스원있것과동주공들제여구성국관상비조게면화요개연우위안경오신무소
  유방러학계용선당회업산물중생내실진모세치결분문통민각적간행영재강반발평등됐했었할였습니까요며던될말때또년월날려운건새봄마을다리완료시작예
`)

export const cyrillic = set('оеаинтсрвлкмдпуяыьгзбчйїієґўјљњ')
export const greek = set('αοιετσνηυρπκμλςήάίόέύώδγ')
export const arabic = set('اليناالمروتبدةعسكفقهىأحجإخش،')
export const hebrew = set('יולאהמרבתשנםדקעפןחצגט')

/** Letters beyond ASCII by language of the Latin script, small. */
export const latinLanguages: readonly ReadonlySet<string>[] = [
  'éèêëàâçùûüôîïœæ', // French
  'äöüßé', // German
  'áéíóúñüçàèïòªº', // Spanish, Catalan
  'ãõáéíóúâêôçàü', // Portuguese
  'àèéìòùî', // Italian
  'åäöæøéüð', // Scandinavian languages
  'ëéïöüèê', // Dutch
  'áéíóúýðþæö', // Icelandic
  'ąćęłńóśźż', // Polish
  'áéíóúýčďěňřšťžůľĺŕôä', // Czech, Slovak
  'áéíóöőúüű', // Hungarian
  'ăâîșțşţ', // Romanian
  'čćšžđ', // Croatian, Slovene
  'çğıöşüâîi̇', // Turkish
].map(set)
