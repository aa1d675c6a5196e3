/** Words of grammar: articles, pronouns, auxiliaries, prepositions, conjunctions, words of time and number. A row: the classes, then every word that has just these; a line that is indented goes on. */
export const functionWords = `
article timing countEnd ordinalEnd generic nounLed: the
article timing countEnd nounLed: a
article countEnd nounLed: an
demonstrative relative subordinator defining phraseEnd countEnd ordinalEnd nounLed: that
demonstrative timing uncounted countEnd ordinalEnd nounLed: this
demonstrative countEnd ordinalEnd nounLed: these those
possessive object countEnd ordinalEnd nounLed: her
possessive uncounted countEnd ordinalEnd nounLed: his
possessive countEnd: my your
possessive countEnd ordinalEnd nounLed: its our their
quantifier: enough every fewer less much
quantifier negation pointing negates empties: neither
quantifier negation numbering countEnd nounLed: no
quantifier pointing: another either many most
quantifier pointing timing: several some
quantifier pointing passedOver: both
quantifier pointing countEnd nounLed: each
quantifier pointing ordinalEnd: all
quantifier timing: few
quantifier topical: more
quantifier topical ordinalEnd nounLed: any
subject object phraseEnd countEnd verbLed: it you
subject phraseEnd countEnd ordinalEnd verbLed: they
subject phraseEnd countEnd verbLed: he i she we
object: him me
object shared: them
object uncounted: us
relative subordinator introducing phraseEnd countEnd ordinalEnd: when
relative introducing phraseEnd: what
relative introducing phraseEnd countEnd ordinalEnd: where
relative introducing phraseEnd ordinalEnd: how why
relative passedOver phraseEnd countEnd ordinalEnd verbLed: who
relative phraseEnd countEnd ordinalEnd: which whom
relative countEnd ordinalEnd: whose
be: being
be negation finite: aren't isn't wasn't weren't
be past resuming passedOver phraseEnd countEnd ordinalEnd finite: was were
be resuming passedOver phraseEnd countEnd ordinalEnd finite: are
be resuming passedOver phraseEnd countEnd finite: is
be uncounted finite: am
be passedOver phraseEnd countEnd finite: be been
have: having
have negation finite: hadn't hasn't haven't
have past resuming passedOver phraseEnd countEnd ordinalEnd finite attempting: had
have resuming passedOver phraseEnd countEnd ordinalEnd finite: has
have resuming passedOver phraseEnd countEnd ordinalEnd finite obliges: have
do: doing done
do negation finite verbLed: didn't doesn't don't
do countEnd finite: did do does
modal negation: mustn't shan't
modal negation finite: can't cannot couldn't shouldn't wouldn't
modal negation finite verbLed: won't
modal month resuming countEnd finite verbLed times: may
modal planning future resuming passedOver countEnd ordinalEnd finite verbLed: will
modal planning future countEnd finite: shall
modal resuming passedOver countEnd ordinalEnd finite verbLed: would
modal resuming passedOver countEnd finite verbLed: could
modal resuming countEnd finite verbLed: can might
modal countEnd finite verbLed: must should
preposition: above below beneath except near past toward towards via
preposition bound subordinator introducing phraseEnd countEnd ordinalEnd dateLead: after before since until
preposition bound subordinator dateLead: till
preposition bound introducing phraseEnd countEnd ordinalEnd nounLed dateLead: from
preposition bound introducing phraseEnd countEnd nounLed dateLead: by
preposition bound introducing phraseEnd ordinalEnd dateLead: through
preposition subordinator introducing phraseEnd countEnd: as
preposition defining introducing topical phraseEnd countEnd generic nounLed dateLead: of
preposition defining introducing phraseEnd countEnd ordinalEnd: among over
preposition defining introducing phraseEnd countEnd ordinalEnd generic nounLed: for
preposition defining introducing phraseEnd countEnd ordinalEnd nounLed: against with
preposition defining introducing phraseEnd countEnd ordinalEnd raises: about
preposition defining phraseEnd countEnd ordinalEnd nounLed dateLead: between
preposition defining unlabelled dateLead: around
preposition introducing: alongside like unlike upon within without
preposition introducing connectiveAside: besides
preposition introducing uncounted countEnd unlabelled: across
preposition introducing topical phraseEnd countEnd nounLed: on
preposition introducing topical phraseEnd countEnd verbLed dateLead: to
preposition introducing phraseEnd countEnd ordinalEnd: under
preposition introducing phraseEnd countEnd ordinalEnd dateLead: during
preposition introducing phraseEnd countEnd generic nounLed dateLead: in
preposition introducing phraseEnd countEnd nounLed: at
preposition introducing unlabelled: amid behind beside beyond despite
preposition introducing dateLead: throughout
preposition change countEnd: down up
preposition phraseEnd countEnd ordinalEnd nounLed: into
preposition countEnd: off onto out
preposition countEnd unlabelled: per
preposition unlabelled: along inside outside
conjunction negation connective countEnd negates: nor
conjunction connective phraseEnd countEnd: or
conjunction connective phraseEnd countEnd ordinalEnd: but
conjunction connective phraseEnd countEnd ordinalEnd generic dateLead: and
conjunction connectiveAside connectiveBefore: yet
conjunction connectiveAside connectiveBefore phraseEnd countEnd: so
subordinator: unless whereas
subordinator introducing: although though whether
subordinator introducing passedOver ordinalEnd: once
subordinator introducing phraseEnd countEnd: because if while
negation passedOver phraseEnd countEnd ordinalEnd verbLed negates: not
negation passedOver negates: never
negation empties: nobody none nothing
number: eleven trillion twelve
number shell counting pointing timing: two
number shell counting pointing timing unlabelled: four three
number counting pointing timing unlabelled: five
number counting timing unlabelled: seven six ten
number counting unlabelled: eight nine
number timing: one
number unlabelled: billion dozen hundred million thousand
partOfDay period timing unlabelled times: evening morning
partOfDay period timing times: afternoon
partOfDay timing unlabelled times: night
timeUnit: centuries decades quarters seconds
timeUnit period timing expletive ordinalEnd unlabelled times: year
timeUnit period timing expletive unlabelled times: month
timeUnit period timing unlabelled times: week
timeUnit period ordinalEnd unlabelled times: century
timeUnit period ordinalEnd times: quarter
timeUnit period unlabelled times: decade
timeUnit undefining connectiveAside unlabelled: second
timeUnit timing: hours minutes weeks
timeUnit timing expletive: days months
timeUnit timing expletive ordinalEnd: years
timeUnit timing expletive ordinalEnd unlabelled times: day
timeUnit timing unlabelled times: hour
timeUnit unlabelled times: minute
weekday timing unlabelled times: friday monday saturday sunday thursday tuesday wednesday
month unlabelled assembling times: march
month unlabelled times: april august december february january july june november october september
dateLead: mid
negates: hardly n't nowhere scarcely
empties: no-one noone
`
