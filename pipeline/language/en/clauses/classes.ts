/** What a word does to the clause it stands over, or to its own. One word may be in several classes. */
export type WordClass =
  | 'reports' // "said that …": its complement is the subject's claim
  | 'tells' // reports to somebody: its object is who hears it
  | 'observes' // "found that …", "emerged that …": reports, or tells a fact where nobody is told to say it
  | 'denies' // "denied that …", "rejected claims that …": the complement is denied by the subject
  | 'doubts' // "doubts that …", "suspects": the complement is possible at most
  | 'confirms' // denied, it leaves its complement open
  | 'asks' // "asked whether …": the complement is a question
  | 'accuses' // "accused of taking …": the complement is the subject's claim about its object
  | 'fails' // "failed to sign": the complement is denied
  | 'prevents' // "kept him from leaving": so is what follows "from"
  | 'manages' // "managed to sign": the complement holds as its governor does
  | 'plans' // "plans to sign"
  | 'tries' // "tried to sign": possible at most
  | 'permits' // "allowed them to sign"
  | 'orders' // "told them to sign"
  | 'bans' // "barred them from signing": ordered, and denied
  | 'believes' // in the passive before an infinitive: "is thought to have fled"
  | 'schedules' // in the passive before an infinitive: "is expected to open"
  | 'raises' // before an infinitive only a colour of it: "seems to", "used to"
  | 'obliges' // "has to", "needs to"
  | 'negates' // "not", "never", "hardly"
  | 'empties' // a subject or object that denies its clause: "nobody", "nothing"
  | 'hedges' // "reportedly", "perhaps"
  | 'rumours' // a noun whose clause is nobody's claim: "rumours that …"
  | 'claims' // a noun whose clause is somebody's claim: "the claim that …"
  | 'unclear' // "it is unclear whether …"
  | 'untrue' // "it is false that …"
  | 'gives' // has a recipient behind "to"
  | 'times' // a word of time
  | 'sites' // a noun that is a place

const rows: Readonly<Record<WordClass, string>> = {
  reports: `say announce declare state claim allege argue insist maintain contend assert add explain note write report
    acknowledge admit concede confess confirm agree warn complain predict forecast estimate believe think suspect suggest
    stress emphasise emphasize reply answer respond reiterate repeat recall remark observe hint indicate boast swear vow
    promise pledge testify conclude rule find hold propose recommend urge demand read cite quote mention caution counter
    retort joke tweet post affirm attest certify comment clarify disclose fear hope expect feel guarantee imply proclaim
    profess reckon relate signal speculate submit tell assure inform remind notify advise convince persuade shout
    announce describe accept assume`,
  tells: 'tell assure inform remind notify advise warn convince persuade show teach promise ask',
  observes: `find show reveal discover learn hear know see realise realize notice emerge appear turn prove establish
    determine demonstrate document remember forget understand mean ensure transpire happen detect record calculate
    confirm conclude`,
  denies: 'deny reject dismiss refute rebut dispute disprove disavow',
  doubts: 'doubt question suspect fear hope wonder guess speculate imagine suppose',
  confirms: `confirm verify say know tell believe think report prove show establish announce admit acknowledge find
    suggest claim state explain disclose reveal specify indicate see clarify mention think expect determine learn`,
  asks: `ask wonder inquire enquire question investigate examine probe consider debate discuss decide check study test
    explore`,
  accuses: 'accuse blame charge denounce criticise criticize admit confess deny report deny',
  fails: 'fail refuse decline neglect forget avoid omit stop cease quit refrain abstain escape miss',
  prevents: 'prevent stop keep deter hinder discourage dissuade save block',
  manages: `manage succeed continue begin start keep help force make let compel get resume go come proceed rush hasten
    finish enable dare bother happen remember oblige see hear watch leave`,
  plans: `plan intend agree vow threaten pledge promise want hope aim prepare seek vote decide offer propose resolve
    undertake mean wish swear choose consider expect consent opt commit volunteer wait arrange elect`,
  tries: 'try attempt seek struggle strive endeavour work fight bid',
  permits: 'allow permit authorise authorize enable license free entitle invite clear',
  orders: `order urge ask tell call require instruct command advise warn recommend request demand direct beg implore
    encourage press summon appeal oblige plead insist remind caution`,
  bans: 'bar ban prohibit forbid',
  believes: `believe think say report allege know understand presume assume rumour rumor fear consider suspect claim
    reckon find see show estimate`,
  schedules: 'expect schedule set plan slate tip suppose design project poise due destine forecast anticipate',
  raises: 'seem appear tend use likely unlikely able unable set due certain sure bound about go supposed poised ready',
  obliges: 'have need ought oblige',
  negates: "not n't never hardly scarcely neither nor nowhere",
  empties: 'nobody none nothing neither no-one noone',
  hedges: `reportedly allegedly perhaps possibly probably apparently supposedly presumably maybe seemingly purportedly
    ostensibly potentially likely conceivably`,
  rumours: `rumour rumor report speculation suggestion possibility risk danger chance prospect likelihood fear hope doubt
    evidence sign indication proof hint suspicion trace question`,
  claims: 'claim allegation accusation charge assertion statement belief theory argument view complaint warning idea',
  unclear: 'unclear unknown uncertain unsure undecided doubtful questionable clear known certain sure',
  untrue: 'untrue false wrong incorrect true right correct nonsense lie fiction',
  gives: 'give hand send sell lend pay offer show grant award donate bring return transfer deliver present pass assign',
  times: `today yesterday tomorrow tonight now then morning afternoon evening night day week month year decade century
    hour minute monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december spring summer autumn winter weekend midnight noon dawn dusk nightfall
    recently earlier later soon previously moment time season quarter`,
  sites: `village town city capital harbour harbor port prison jail court courtroom hospital clinic airport station
    street road square bridge border river valley island coast mountain hill forest district region province county state
    country school university factory plant mine church mosque temple market museum hotel house home building stadium
    camp base embassy parliament suburb park beach sea lake bay desert north south east west area site crossing`,
}

/** Word (its lemma) to what it does. */
export const classes: ReadonlyMap<string, ReadonlySet<WordClass>> = turned(rows)

/** True when the word, given by its lemma, does this. */
export const does = (lemma: string, one: WordClass): boolean => classes.get(lemma.toLowerCase())?.has(one) === true

function turned(of: typeof rows): Map<string, Set<WordClass>> {
  const table = new Map<string, Set<WordClass>>()
  for (const [one, words] of Object.entries(of))
    for (const word of words.trim().split(/\s+/)) {
      const known = table.get(word) ?? new Set()
      table.set(word, known.add(one as WordClass))
    }
  return table
}
