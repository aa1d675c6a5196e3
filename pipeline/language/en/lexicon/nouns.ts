/** Nouns, adjectives and adverbs: who speaks, what is counted, what points back, what tells nothing of its own. A row: the classes, then every word that has just these; a line that is indented goes on. */
export const nouns = `
channel: account accounts daily post release summary transcript website
channel speaker: agency broadcaster newspaper readout television
channel speaker paper shell unlabelled: report statement
channel speaker collective: media
channel paper: communique communiqué
channel shell: document figures
channel shell shared: documents
channel collective: data
speaker: activists administration aide aides ambassador analyst analysts army authorities authority chairman
  chairwoman chancellor chief commander court critics diplomat diplomats director doctors economists embassy expert
  experts general government governor house investors king lawmakers mayor military observers office opposition
  parliament premier presidency prince queen radio regulator researchers residents scientists secretary source tv
  witnesses workers
speaker shell: adviser advisor delegation envoy leader official president
speaker shell shared: countries governments leaders ministers nations parties sides
speaker shell shared collective: officials
speaker shell generic: company minister ministry
speaker shell unlabelled: spokesman spokeswoman
speaker shared: sources
speaker collective: police
speaker generic: bank commission committee council party union
speaker unlabelled: side spokesperson
paper: declaration email memo message notice
paper shell: letter text
paper unlabelled: note
weighing: alarming ambitious apparently arguably certainly clearly decisive delicate disastrous doubtful encouraging
  enduring fragile fundamental inevitable momentous notable perhaps pivotal potential potentially profound remarkable
  seemingly striking surprising troubling uncertain
weighing undefining: historic landmark
weighing expletive: crucial unclear unlikely vital
weighing unlabelled: significant
shell: accord agreement announcement assurance attack bill ceasefire ceremony changes commitment commitments conflict
  contract conversation cooperation crisis deadline deal decision decrease development developments dialogue
  discussion discussions dispute drop duo effort efforts event exchange exchanges extension feud figure firm framework
  gathering gesture idea incident initiative issue loan matter measure measures meeting merger negotiations order
  outcome outcomes pact pair partnership process program programme project proposal proposals protest protests
  question reform reforms relations relationship restrictions result results row ruling sanctions scheme sentiment
  situation standoff step steps strike summit system tariffs tender tenets tensions terms ties topic treaty trip truce
  victim victims visit vote
shell counting: former latter
shell counting undefining timing unlabelled: same
shell shared: issues matters neighbors neighbours presidents
shell period: session
shell person: suspect
shell person unlabelled: man woman
shell numbering: channel
shell numbered: law
shell sized generic: group
shell unlabelled: call change increase offer plan
counting pointing: other
pointing uncounted: others
shared: accords agreements capitals companies deals economies memoranda memorandum memorandums mou mous peoples points
  topics
shared collective unlabelled: men women
period: autumn season spring summer term winter
period timing: weekend
period expletive uncounted ordinalEnd unlabelled: time
undefining: bilateral broader closely controversial core current day-long final free high-level high-profile hour-long
  joint latest long-awaited recent visiting watched wider
undefining connectiveAside: overall
undefining connectiveAside unlabelled: first
undefining topical: ongoing
undefining topical generic unlabelled: new
undefining unlabelled: entire key main whole
timing: tonight
timing introducing countEnd unlabelled: following
timing connectiveAside passedOver phraseEnd unlabelled: later
timing connectiveAside passedOver unlabelled: earlier
timing unlabelled: ago today yesterday
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
connectiveAside connectiveBefore passedOver phraseEnd countEnd ordinalEnd: then
connectiveAside connectiveBefore unlabelled: instead
connectiveAside expletive: too
connectiveAside passedOver: again separately
connectiveAside phraseEnd: still
connectiveAside unlabelled: third together
expletive: best better difficult easy essential fair hard impossible necessary premature safe sense tempting wise
expletive unlabelled: clear important possible
expletive unlabelled dateLead: early
collective: aircraft cattle children crew criteria dead deer feet fish geese homeless mice personnel phenomena sheep
  species teeth troops
collective uncounted unlabelled: percent
collective sized: staff
collective unlabelled: people
person: boy child civilian driver firefighter fisherman girl miner officer passenger pilot policeman policewoman
  protester resident sailor soldier student villager worker
person unlabelled: person
uncounted: a.m always gmt hundreds minus ones p.m plus pm things thousands times yes
numbering: act apartment articles building chapter covid division formula grade nos numbers page pages rooms rule seat
  seats type vol volume
numbering numbered: airbus article boeing gate highway platform resolution room route section unit
numbering numbered generic: flight
numbering sized unlabelled: number
numbered: bus directive docket file model regulation
numbered unlabelled: case
sized: crowd force population sample study survey
sized unlabelled: total
topical: future restart restarting resume resuming revive reviving
topical passedOver: further
passedOver: herself himself jointly previously publicly repeatedly reportedly
passedOver countEnd: now
passedOver unlabelled: recently
phraseEnd: here just only there
phraseEnd countEnd ordinalEnd: than
countEnd: covering including
ordinalEnd: ever half such
ordinalEnd unlabelled: place
generic: airport bay canton cape central church city corp county district east eastern hospital hurricane inc
  institute international island islands lake league lower ltd mount national north northern park port province
  republic river saint san school south southern state storm street united university upper west western
generic unlabelled: old
unlabelled: able add agree ahead almost already answer apart area ask average away bad based become believe big bit
  bln bring build buy cent certain cm col come confirm consider continue create currently dame decide detail develop
  different discuss dlr dr emphasize expect express fact fifth focus follow forward fourth frame ft full gen give good
  great happen help high highlight hold hope include keep kg kilometer kilometre kind km kmh know lady lb learn live
  long look lord lot love low major make mean meter metre mile mln mm mph mr mrs ms named nearly online own part pay
  pct point previous prof professor promote provide reach ready real receive reduce reporter reporters rev serve short
  sir sort speak spend starring stay strengthen suggest support sure take talk thing ton tonne top true try turn
  understand urge use various wait want way win wish work worry write
unlabelled dateLead: late
`
