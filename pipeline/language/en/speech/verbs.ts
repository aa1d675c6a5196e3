const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that report words, in the forms news uses. Built by hand. */
export const reportingVerbs =
  set(`said says saying told tells telling added adds adding stated states stating noted notes
  noting stressed stresses stressing emphasised emphasized emphasises emphasizes emphasising emphasizing announced announces
  announcing declared declares declaring explained explains explaining warned warns warning argued argues arguing claimed
  claims claiming insisted insists insisting acknowledged acknowledges acknowledging admitted admits admitting asked asks
  asking replied replies replying responded responds responding urged urges urging vowed vows vowing pledged pledges
  pledging promised promises promising denied denies denying confirmed confirms confirming suggested suggests suggesting
  wrote writes writing tweeted remarked remarks remarking commented comments commenting reiterated reiterates reiterating
  underscored underscores underscoring underlined underlines underlining highlighted highlights highlighting expressed
  expresses expressing described describes describing conveyed conveys conveying hinted hints hinting quoted quoting cited
  citing reported reports reporting hoped hopes proposed proposes proposing recalled recalls recalling affirmed affirms
  affirming reaffirmed reaffirms reaffirming called calls calling observed observes observing concluded concludes
  complained complains criticised criticized criticises criticizes condemned condemns condemning predicted predicts
  estimated estimates disclosed discloses revealed reveals testified testifies echoed echoes repeated repeats repeating
  maintained maintains contended contends boasted joked lamented conceded concedes cautioned cautions cautioning demanded
  demands demanding appealed appeals appealing thanked thanks congratulated assured assures assuring indicated indicates
  spoke speaks welcomed welcomes rejected rejects hailed hails praised praises praising accused accuses accusing conveyed
  informed informs briefed requested requests requesting recommended recommends advised advises believes believed thinks
  thought expects expected agreed asserted asserts asserting alleged alleges alleging testified testifies
  countered counters countering mused opined pleaded pleads`)

/** Those among them that put words in a speaker's mouth for certain: a sentence with one and "that" is reported speech. */
export const sayingVerbs =
  set(`said says told added adds stated states noted notes stressed stresses emphasised emphasized
  announced declared explained warned argued claimed insisted acknowledged admitted replied responded confirmed denied wrote
  remarked commented reiterated reiterates underscored underlined highlighted affirmed reaffirmed observed recalled
  asserted asserts alleged alleges hinted hoped countered contended conceded cautioned disclosed revealed indicated saying adding noting stressing stating
  warning emphasising emphasizing claims says argues warns insists believes tweeted testified predicted complained lamented
  joked quipped boasted shouted chanted cried snapped mused pleaded concluded say warn argue claim insist complain fear
  predict continued answered ruled`)

/** Reporting verbs with an object or an infinitive: "urged X to", "called for", "pledged to". */
export const actingVerbs =
  set(`urged urges called calls vowed vows pledged pledges promised proposes proposed asked asks
  demanded demands expressed expresses conveyed conveys described describes praised criticised criticized condemned
  welcomed rejected accused agreed requested recommended appealed quoted cited echoed congratulated thanked assured urging
  found posted writing dismissed branded labelled denounced slammed blasted decried mocked hailed lauded touted ridiculed calling describing pledging vowing demanding expressing rejecting praising accusing`)

/** Nouns that carry words without being a speaker. */
export const channelNouns =
  set(`statement readout report reports media agency newspaper transcript communique communiqué
  release account accounts release summary document documents broadcaster television daily website post data figures`)

/** Nouns of persons and bodies that speak without a name. */
export const speakingNouns =
  set(`ministry office government officials official spokesman spokeswoman spokesperson leader
  leaders president minister ministers chancellor premier police army military authorities authority court agency media
  analysts analyst experts expert sources source diplomats diplomat company bank union party parties parliament lawmakers
  critics observers sides side governments countries nations delegation administration committee council commission
  television radio tv residents witnesses economists researchers adviser advisor envoy secretary ambassador governor king queen prince mayor
  general commander chief director chairman chairwoman house presidency embassy regulator opposition investors activists
  scientists doctors workers aide aides statement readout report newspaper broadcaster`)

/** Verbs that can only be of a speaker: any noun before them is one. */
export const plainSaying =
  set(`said says told added insisted warned argued replied admitted acknowledged wrote complained stressed explained claimed
  predicted recalled joked shouted chanted cried pleaded lamented conceded cautioned announced confirmed noted tweeted
  testified countered declared answered ruled accused described branded criticised criticized denied say warn argue claim insist complain
  predict`)

/** Verbs that may stand before their speaker: “…,” said Lind. */
export const inverting =
  set(`said says wrote asked added replied explained warned argued noted tweeted insisted admitted recalled shouted cried
  joked quipped declared announced complained conceded lamented predicted stressed continued claimed acknowledged
  responded remarked commented concluded agreed chanted pleaded snapped mused cautioned countered boasted exclaimed answered`)

/** Papers whose words are theirs: "the letter reads: …". */
export const papers = set(
  'statement letter note memo message email text notice communique communiqué declaration report',
)
