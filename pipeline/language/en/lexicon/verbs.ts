/** Verbs: of saying, judging, planning, denying and doing, in the forms that news uses. A row: the classes, then every word that has just these; a line that is indented goes on. */
export const verbs = `
reporting: acknowledges acknowledging admits admitting advised advises affirming affirms alleging announces announcing
  appealing appeals arguing asking asserting assures assuring believed briefed cautioning cautions citing claiming
  commenting complains concedes concludes condemning condemns confirming confirms contends conveying countering
  counters criticises criticizes declares declaring discloses echoes estimated estimates explaining explains hails
  highlighting hinting hints informed informs insisting maintained maintains observes observing opined pleads praises
  predicts proposing quoting reaffirming reaffirms recalling recalls recommends reiterating remarking repeated
  repeating repeats replies replying reporting requesting requests responding responds reveals speaks suggested
  suggesting telling thanks underlines underlining
reporting saying: adding affirmed alleged alleges asserted asserts contended disclosed emphasised emphasising
  emphasized emphasizing highlighted hinted indicated noting observed reaffirmed reiterated reiterates revealed saying
  stating stresses stressing underlined
reporting saying plainSaying: confirmed testified
reporting saying plainSaying inverting: acknowledged admitted argued cautioned claimed complained conceded countered
  declared explained insisted joked lamented noted pleaded predicted recalled replied stressed tweeted warned
reporting saying plainSaying inverting act dating: announced
reporting saying plainSaying inverting past resuming phraseEnd countEnd ordinalEnd finite dating: said
reporting saying plainSaying inverting past finite unlabelled dating: wrote
reporting saying plainSaying inverting resuming phraseEnd countEnd ordinalEnd finite dating: says
reporting saying plainSaying inverting dating: added
reporting saying plainSaying denying: denied
reporting saying plainSaying past phraseEnd countEnd finite unlabelled dating intending: told
reporting saying inverting: boasted commented mused remarked responded
reporting saying inverting act: concluded
reporting saying judging: underscored
reporting saying shared: states
reporting saying finite: adds argues believes claims insists notes warns
reporting saying dating: stated
reporting saying intending: hoped
reporting saying claims: warning
reporting acting: accusing appealed assured calling cited condemned congratulated conveyed conveys demanded demanding
  demands describes describing echoed expressed expresses expressing hailed pledging praised praising proposes quoted
  recommended requested thanked urging vowing welcomed writing
reporting acting plainSaying: accused criticised criticized described
reporting acting inverting act intending: agreed
reporting acting inverting intending: asked
reporting acting act defining finite intending: called
reporting acting act intending: pledged vowed
reporting acting denying: rejected
reporting acting undefining intending: proposed
reporting acting finite intending: asks calls urges
reporting acting intending: pledges promised urged vows
reporting channel finite: reports
reporting judging: emphasises emphasizes highlights indicates testifies underscores underscoring
reporting judging finite: suggests
reporting weighing: promising
reporting planning future: expected
reporting planning finite intending: hopes
reporting act past finite unlabelled: spoke
reporting denying: denying
reporting denying finite: denies rejects
reporting future finite: expects
reporting shell: comments remarks
reporting finite: accuses tells thinks welcomes writes
reporting finite unlabelled: thought
reporting dating: reported
reporting intending: promises
saying plainSaying: ruled
saying plainSaying inverting: answered chanted cried shouted
saying plainSaying finite unlabelled reports confirms believes: say
saying plainSaying unlabelled reports tells orders: warn
saying plainSaying reports: argue complain predict
saying plainSaying reports confirms believes claims: claim
saying plainSaying reports orders: insist
saying inverting: quipped snapped
saying inverting attempting: continued
saying reports doubts believes rumours: fear
acting: blasted decried denounced labelled lauded mocked posted rejecting ridiculed slammed touted
acting plainSaying: branded
acting denying: dismissed
acting past finite unlabelled: found
inverting: exclaimed
judging: aligns constitutes demonstrates exemplifies heralds illustrates implies paves positions raises reflecting
  reflects represents signaled signaling signalling signals symbolises symbolizes
judging planning finite: aims
judging scheduled: marks
judging finite: offers serves shows
weighing future expletive unlabelled raises hedges: likely
planning: intends
planning future: forthcoming scheduled
planning future undefining: planned upcoming
planning future finite: plans
act: adopted appointed approved attended canceled cancelled closed committed completed delivered deployed destroyed
  elected established exchanged extended imposed launched opened passed ratified released resigned restored seized
  suspended visited witnessed
act past defining finite unlabelled: held
act past change finite unlabelled: cut
act past ordinalEnd finite unlabelled: met
act past finite: withdrew
act past finite unlabelled: bought sold
act defining: hosted reached signed
act undefining: renewed
act collective befallen: arrested injured killed
act befallen: rescued
act change: increased lifted raised reduced
act topical: resumed
act finite: voted
denying: refuted
denying attempting: refused
denying denies accuses: deny
future: forecasts slated
future timing ordinalEnd unlabelled: next
future timing unlabelled times: tomorrow
future intending schedules raises: due
future reports schedules: forecast
scheduled: arrive arrives celebrates chooses close closes convenes elects expire expires flies fly lapses resumes returns votes
scheduled resuming finite: leaves
scheduled timing ordinalEnd: last
scheduled finite: begins ends faces goes hosts lasts meets opens runs starts stops takes visits
scheduled finite unlabelled: open run
scheduled finite unlabelled assembling: meet
scheduled unlabelled: end
scheduled unlabelled fails prevents: stop
scheduled unlabelled manages: begin leave start
scheduled unlabelled gives: return
scheduled manages raises: go
past: burst lent underwent
past resuming defining countEnd ordinalEnd finite: made
past resuming countEnd ordinalEnd finite unlabelled: came
past resuming countEnd finite: left
past change countEnd ordinalEnd finite unlabelled: went
past change finite: shrank slid
past change finite unlabelled: fell grew rose
past moving finite unlabelled: brought
past countEnd ordinalEnd finite unlabelled: took
past finite: beat broke caught chose drove flew fought heard hung laid put sank sat shot shut struck swept taught
  threw understood wore
past finite unlabelled: became built drew felt gave hit kept led lost paid ran saw sent spent stood won
past finite unlabelled attempting: began
past finite unlabelled schedules raises: set
past finite intending: sought
past finite fails: quit
shell change finite: fall rise
shell moving unlabelled: move
shell finite: talks
resuming: followed follows included
resuming connective passedOver phraseEnd countEnd: also
resuming finite: comes includes makes means meant
defining: involving
defining unclear: known
collective befallen: detained displaced missing wounded
collective befallen finite: hurt
befallen: hospitalised hospitalized
change: climbed declined decreased doubled dropped eased edged expanded falling increases increasing jumped lowered
  narrowed revised rising slipped slowed surged tripled widened
change moving: moved
change finite: falls grows rises
change unlabelled: grow
moving: changed deferred delayed delaying moving postpone postponed postponing pushed rescheduled shifted shifting
moving finite: moves
countEnd finite: remains
countEnd finite unlabelled: got remain
finite: accepts appears becomes bet bind blew bore breaks bred brings builds buys carries clung costs crept dealt dug
  fears fights finds fled flung froze gets gives helps hid holds joins keeps knows lay leads lets lies lit lives looks
  loses needs opposes owes pays plays rang receives rid rode rules rung seeks seems sees sells sets shook signs sings
  sits slept slit spat spends split sprang spread sprung spun stands stank stays stole strode stuck stung supports
  swore swung threatens thrust tore trades tries turns upheld wins withheld withstood woke works wound
finite unlabelled: knew lead lose play sit stand
finite unlabelled reports observes confirms believes: find
finite unlabelled reports confirms believes: think
finite unlabelled tells observes confirms believes gives: show
finite unlabelled observes manages: hear
finite unlabelled gives: send
finite intending: agrees wants
finite reports: read
finite tries: bid
finite untrue: lie
finite gives: sell
intending: decided decides instructed invited invites ordered orders prepared prepares preparing seeking wanted
intending reports tells plans: promise
intending reports plans: pledge propose vow
intending plans: intend prepare
intending plans tries: seek
intending permits: invite
attempting: failed managed started tried used
assembling: gather rally
assembling reports: reply
reports: accept affirm assert attest boast certify cite comment concede contend counter declare describe emphasise
  feel guarantee imply joke maintain observe proclaim profess quote recall reiterate relate remark repeat respond
  retort shout signal stress submit testify tweet
reports tells: assure convince inform notify persuade
reports tells confirms orders: tell
reports tells orders: advise remind
reports observes: conclude
reports doubts: speculate
reports confirms: acknowledge announce clarify disclose explain indicate mention
reports confirms accuses: admit
reports accuses: confess
reports plans: swear
reports orders: caution demand recommend
reports believes: allege assume estimate reckon
reports rumours: hint
tells: teach
observes: calculate demonstrate detect discover emerge ensure realise realize record transpire
observes confirms: determine establish prove reveal
observes confirms manages believes: see
observes fails: forget
observes manages: remember
observes raises: appear
denies: disavow dismiss disprove rebut refute reject
doubts: guess imagine
doubts asks: wonder
doubts schedules: suppose
doubts rumours: doubt
confirms: specify verify
asks: check debate enquire examine explore inquire investigate probe test
accuses: accuse blame criticise criticize denounce
accuses claims: charge
fails: abstain avoid cease decline escape fail miss neglect omit refrain refuse
prevents: block deter discourage dissuade hinder prevent save
manages: bother compel dare finish get hasten let manage proceed rush succeed watch
manages permits: enable
manages orders obliges: oblige
plans: aim arrange choose commit consent elect opt resolve threaten undertake volunteer
tries: attempt endeavour fight strive struggle
permits: allow authorise authorize entitle license permit
orders: appeal beg command direct encourage implore instruct plead press request require summon
bans: ban bar forbid prohibit
believes: presume
believes rumours: rumor rumour
schedules: anticipate design destine poise schedule slate tip
raises: bound poised seem supposed tend unable
obliges: need ought
gives: assign award deliver donate grant hand lend pass present transfer
`
