/** Nouns, adjectives and adverbs: who speaks, what is counted, what points back, what tells nothing of its own. A row: the classes, then every word that has just these; a line that is indented goes on. */
export const nouns = `
channel: account accounts daily release summary transcript website
channel speaker: agency broadcaster newspaper readout television
channel speaker paper shell unlabelled assembling reports confirms accuses believes rumours: report
channel speaker paper shell unlabelled claims: statement
channel speaker collective: media
channel paper: communique communiqué
channel shell: figures
channel shell shared: documents
channel shell observes: document
channel collective: data
channel reports: post
speaker: activists administration aide aides ambassador analyst analysts army authorities authority chairman
  chairwoman chancellor chief commander critics diplomat diplomats director doctors economists expert experts general
  government governor investors king lawmakers mayor military observers office opposition premier presidency prince
  queen radio regulator researchers residents scientists secretary source tv witnesses workers
speaker shell: adviser advisor delegation envoy leader official president
speaker shell shared: countries governments leaders ministers nations parties sides
speaker shell shared collective: officials
speaker shell generic: company minister ministry
speaker shell unlabelled: spokesman spokeswoman
speaker shared: sources
speaker collective: police
speaker generic: bank commission committee council party union
speaker unlabelled: side spokesperson
speaker sites: court embassy house parliament
paper: declaration email memo message
paper shell: letter text
paper unlabelled reports: note
paper observes: notice
weighing: alarming ambitious arguably certainly clearly decisive delicate disastrous encouraging enduring fragile
  fundamental inevitable momentous notable pivotal potential profound remarkable striking surprising troubling
weighing undefining: historic landmark
weighing expletive: crucial vital
weighing expletive raises: unlikely
weighing expletive unclear: unclear
weighing unlabelled: significant
weighing hedges: apparently perhaps potentially seemingly
weighing unclear: doubtful uncertain
shell: accord agreement announcement assurance attack bill ceasefire ceremony changes commitment commitments conflict
  contract conversation cooperation crisis deadline deal decision decrease development developments dialogue
  discussion discussions drop duo effort efforts event exchange exchanges extension feud figure firm framework
  gathering gesture incident initiative issue loan matter measure measures meeting merger negotiations outcome
  outcomes pact pair partnership process program programme proposal proposals protest protests reform reforms
  relations relationship restrictions result results row ruling sanctions scheme sentiment situation standoff step
  steps summit system tariffs tender tenets tensions terms ties topic treaty trip truce victim victims visit
shell counting: former latter
shell counting undefining timing unlabelled: same
shell shared: issues matters neighbors neighbours presidents
shell period: session
shell person unlabelled: man woman
shell person reports doubts believes: suspect
shell numbering: channel
shell numbered: law
shell sized generic: group
shell unlabelled: change increase
shell unlabelled intending orders: call
shell unlabelled plans schedules: plan
shell unlabelled plans gives: offer
shell intending orders: order
shell assembling: strike
shell assembling plans: vote
shell denies: dispute
shell doubts asks rumours: question
shell schedules: project
shell claims: idea
counting pointing: other
pointing uncounted: others
shared: accords agreements capitals companies deals economies memoranda memorandum memorandums mou mous peoples points
  topics
shared collective unlabelled: men women
period: term
period timing times: weekend
period expletive uncounted ordinalEnd unlabelled times: time
period times: autumn season spring summer winter
undefining: bilateral broader closely controversial core current day-long final high-level high-profile hour-long
  joint latest long-awaited recent visiting watched wider
undefining connectiveAside: overall
undefining connectiveAside unlabelled: first
undefining topical: ongoing
undefining topical generic unlabelled: new
undefining unlabelled: entire key main whole
undefining permits: free
timing introducing countEnd unlabelled: following
timing connectiveAside passedOver phraseEnd unlabelled times: later
timing connectiveAside passedOver unlabelled times: earlier
timing unlabelled: ago
timing unlabelled times: today yesterday
timing times: tonight
introducing: given whatever
introducing phraseEnd: even
introducing countEnd: according
connective: additionally furthermore however moreover nonetheless therefore
connective connectiveAside: nevertheless
connectiveAside: accordingly afterward afterwards alternatively consequently conversely crucially elsewhere equally
  finally importantly indeed lastly likewise notably otherwise rather regardless secondly significantly similarly
  specifically subsequently thirdly ultimately
connectiveAside connectiveBefore: hence thus
connectiveAside connectiveBefore passedOver: meanwhile
connectiveAside connectiveBefore passedOver phraseEnd countEnd ordinalEnd times: then
connectiveAside connectiveBefore unlabelled: instead
connectiveAside expletive: too
connectiveAside passedOver: again separately
connectiveAside phraseEnd: still
connectiveAside unlabelled: third together
expletive: best better difficult easy essential fair hard impossible necessary premature safe sense tempting wise
expletive unlabelled: important possible
expletive unlabelled dateLead: early
expletive unlabelled permits unclear: clear
collective: aircraft cattle children crew criteria dead deer feet fish geese homeless mice personnel phenomena sheep
  species teeth troops
collective uncounted unlabelled: percent
collective sized: staff
collective unlabelled: people
person: boy child civilian driver firefighter fisherman girl miner officer passenger pilot policeman policewoman
  protester resident sailor soldier student villager worker
person unlabelled: person
uncounted: a.m always gmt hundreds minus ones p.m plus pm things thousands times yes
numbering: act apartment articles chapter covid division formula grade nos numbers page pages rooms seat seats type
  vol volume
numbering numbered: airbus article boeing gate highway platform resolution room route section unit
numbering numbered generic: flight
numbering sized unlabelled: number
numbering reports: rule
numbering sites: building
numbered: bus directive docket file model regulation
numbered unlabelled: case
sized: crowd population sample survey
sized unlabelled: total
sized asks: study
sized manages: force
topical: future restart restarting resuming revive reviving
topical passedOver: further
topical manages: resume
passedOver: herself himself jointly publicly repeatedly
passedOver countEnd times: now
passedOver unlabelled times: recently
passedOver hedges: reportedly
passedOver times: previously
phraseEnd: here just only there
phraseEnd countEnd ordinalEnd: than
countEnd: covering including
ordinalEnd: ever half such
ordinalEnd unlabelled: place
generic: canton cape central corp eastern hurricane inc institute international islands league lower ltd mount
  national northern republic saint san southern storm united upper western
generic unlabelled: old
generic reports confirms sites: state
generic sites: airport bay church city county district east hospital island lake north park port province river school
  south street university west
unlabelled: ahead almost already apart average away bad based become big bit bln build buy cent cm col create
  currently dame detail develop different dlr dr express fact fifth focus follow forward fourth frame ft full gen good
  great high highlight include kg kilometer kilometre kind km kmh lady lb live long look lord lot love low major meter
  metre mile mln mm mph mr mrs ms named nearly online own part pct point previous prof professor promote provide reach
  real receive reduce reporter reporters rev serve short sir sort spend starring stay strengthen support take talk
  thing ton tonne top various way win worry
unlabelled dateLead: late
unlabelled intending assembling asks plans: decide
unlabelled intending reports doubts plans rumours: hope
unlabelled intending reports plans: agree
unlabelled intending reports orders: urge
unlabelled intending tells asks orders: ask
unlabelled intending plans: want
unlabelled intending raises: ready
unlabelled assembling: speak
unlabelled reports: add answer emphasize hold write
unlabelled reports observes confirms: confirm
unlabelled reports confirms: suggest
unlabelled reports confirms plans schedules: expect
unlabelled reports confirms believes: believe
unlabelled observes: turn
unlabelled observes confirms: learn
unlabelled observes confirms believes: know
unlabelled observes manages: happen
unlabelled observes plans: mean
unlabelled observes believes: understand
unlabelled asks: discuss
unlabelled asks plans believes: consider
unlabelled prevents manages: keep
unlabelled manages: come continue help make
unlabelled plans: wait wish
unlabelled tries: try work
unlabelled raises: able use
unlabelled raises unclear: certain sure
unlabelled untrue: true
unlabelled gives: bring give pay
unlabelled sites: area
hedges: allegedly conceivably maybe ostensibly possibly presumably probably purportedly supposedly
rumours: chance danger evidence indication likelihood possibility proof prospect risk sign speculation suggestion
  suspicion trace
claims: accusation allegation argument assertion belief complaint theory view
unclear: questionable undecided unknown unsure
untrue: correct false fiction incorrect nonsense right untrue wrong
times: dawn dusk midnight moment nightfall noon soon
sites: base beach border bridge camp capital clinic coast country courtroom crossing desert factory forest harbor
  harbour hill home hotel jail market mine mosque mountain museum plant prison region road sea site square stadium
  station suburb temple town valley village
`
