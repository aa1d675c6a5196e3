/** Verbs: of saying, judging, planning, denying and doing, in the forms that news uses. A row: the classes, then every word that has just these; a line that is indented goes on. */
export const verbs = `
reporting: acknowledges acknowledging admits admitting advised advises affirming affirms alleging announces announcing
  appealing appeals arguing asking asserting assures assuring believed briefed cautioning cautions citing claiming
  commenting complains concedes concludes condemning condemns confirming confirms contends conveying countering
  counters criticises criticizes declares declaring discloses echoes estimated estimates explaining explains hails
  highlighting hinting hints informed informs insisting maintained maintains observes observing opined pleads praises
  predicts promises proposing quoting reaffirming reaffirms recalling recalls recommends reiterating remarking
  repeated repeating repeats replies replying reporting requesting requests responding responds reveals speaks
  suggested suggesting telling thanks underlines underlining
reporting saying: adding affirmed alleged alleges asserted asserts contended disclosed emphasised emphasising
  emphasized emphasizing highlighted hinted hoped indicated noting observed reaffirmed reiterated reiterates revealed
  saying stating stresses stressing underlined warning
reporting saying plainSaying: confirmed testified
reporting saying plainSaying inverting: acknowledged admitted argued cautioned claimed complained conceded countered
  declared explained insisted joked lamented noted pleaded predicted recalled replied stressed tweeted warned
reporting saying plainSaying inverting act dating: announced
reporting saying plainSaying inverting past resuming phraseEnd countEnd ordinalEnd finite dating: said
reporting saying plainSaying inverting past finite unlabelled dating: wrote
reporting saying plainSaying inverting resuming phraseEnd countEnd ordinalEnd finite dating: says
reporting saying plainSaying inverting dating: added
reporting saying plainSaying denying: denied
reporting saying plainSaying past phraseEnd countEnd finite unlabelled dating: told
reporting saying inverting: boasted commented mused remarked responded
reporting saying inverting act: concluded
reporting saying judging: underscored
reporting saying shared: states
reporting saying finite: adds argues believes claims insists notes warns
reporting saying dating: stated
reporting acting: accusing appealed assured calling cited condemned congratulated conveyed conveys demanded demanding
  demands describes describing echoed expressed expresses expressing hailed pledges pledging praised praising promised
  proposes quoted recommended requested thanked urged urging vowing vows welcomed writing
reporting acting plainSaying: accused criticised criticized described
reporting acting inverting: asked
reporting acting inverting act: agreed
reporting acting act: pledged vowed
reporting acting act defining finite: called
reporting acting denying: rejected
reporting acting undefining: proposed
reporting acting finite: asks calls urges
reporting channel finite: reports
reporting judging: emphasises emphasizes highlights indicates testifies underscores underscoring
reporting judging finite: suggests
reporting weighing: promising
reporting planning future: expected
reporting planning finite: hopes
reporting act past finite unlabelled: spoke
reporting denying: denying
reporting denying finite: denies rejects
reporting future finite: expects
reporting shell: comments remarks
reporting finite: accuses tells thinks welcomes writes
reporting finite unlabelled: thought
reporting dating: reported
saying: fear
saying plainSaying: argue claim complain insist predict ruled
saying plainSaying inverting: answered chanted cried shouted
saying plainSaying finite unlabelled: say
saying plainSaying unlabelled: warn
saying inverting: continued quipped snapped
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
weighing future expletive unlabelled: likely
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
denying: deny refused refuted
future: due forecast forecasts slated
future timing ordinalEnd unlabelled: next
future timing unlabelled: tomorrow
scheduled: arrive arrives celebrates close closes expire expires flies fly go lapses resumes returns votes
scheduled resuming finite: leaves
scheduled timing ordinalEnd: last
scheduled finite: begins ends faces goes hosts lasts meets opens runs starts stops takes visits
scheduled finite unlabelled: meet open run
scheduled unlabelled: begin end leave return start stop
past: burst lent underwent
past resuming defining countEnd ordinalEnd finite: made
past resuming countEnd ordinalEnd finite unlabelled: came
past resuming countEnd finite: left
past change countEnd ordinalEnd finite unlabelled: went
past change finite: shrank slid
past change finite unlabelled: fell grew rose
past moving finite unlabelled: brought
past countEnd ordinalEnd finite unlabelled: took
past finite: beat broke caught chose drove flew fought heard hung laid put quit sank sat shot shut sought struck swept
  taught threw understood wore
past finite unlabelled: became began built drew felt gave hit kept led lost paid ran saw sent set spent stood won
shell change finite: fall rise
shell moving unlabelled: move
shell finite: talks
resuming: followed follows included
resuming connective passedOver phraseEnd countEnd: also
resuming finite: comes includes makes means meant
defining: involving known
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
finite: accepts agrees appears becomes bet bid bind blew bore breaks bred brings builds buys carries clung costs crept
  dealt dug fears fights finds fled flung froze gets gives helps hid holds joins keeps knows lay leads lets lie lies
  lit lives looks loses needs opposes owes pays plays rang read receives rid rode rules rung seeks seems sees sell
  sells sets shook signs sings sits slept slit spat spends split sprang spread sprung spun stands stank stays stole
  strode stuck stung supports swore swung threatens thrust tore trades tries turns upheld wants wins withheld
  withstood woke works wound
finite unlabelled: find hear knew lead lose play send show sit stand think
`
