/** Past and participle of verbs that follow no rule, behind the base. */
const verbs = `arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|
cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|
hang hung|have had has|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|
learn learnt|leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|
override overrode overridden|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proven|rebuild rebuilt|ride rode ridden|
ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|
shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|sling slung|speak spoke spoken|speed sped|
spend spent|spin spun|spit spat|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck stricken|
string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|
tear tore torn|tell told|think thought|throw threw thrown|tread trod trodden|undergo underwent undergone|understand understood|
undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|
withhold withheld|withstand withstood|write wrote written|do did done does|be was were been am is are|die dying|tie tying|lie lying|foretell foretold|outgrow outgrew outgrown|
resell resold|retell retold|rewrite rewrote rewritten|mislead misled|repay repaid|unwind unwound|oversee oversaw overseen|partake partook partaken`

/** Plurals that follow no rule, behind the singular. */
const nouns = `child children|man men|woman women|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|
life lives|wife wives|knife knives|half halves|leaf leaves|wolf wolves|shelf shelves|thief thieves|loaf loaves|calf calves|self selves|
criterion criteria|phenomenon phenomena|medium media|datum data|bacterium bacteria|analysis analyses|crisis crises|basis bases|thesis theses|
hypothesis hypotheses|axis axes|oasis oases|diagnosis diagnoses|emphasis emphases|synthesis syntheses|parenthesis parentheses|stimulus stimuli|
nucleus nuclei|alumnus alumni|fungus fungi|index indices|matrix matrices|vertex vertices|appendix appendices|genus genera|
hero heroes|potato potatoes|tomato tomatoes|echo echoes|veto vetoes|embargo embargoes|cargo cargoes|torpedo torpedoes|
fisherman fishermen|policeman policemen|businessman businessmen|spokesman spokesmen|congressman congressmen|gentleman gentlemen|chairman chairmen|
policewoman policewomen|spokeswoman spokeswomen|businesswoman businesswomen|bus buses|gas gases|virus viruses|movie movies|cookie cookies|tie ties|pie pies|lie lies`

const grades = `good better best|bad worse worst|far farther farthest further furthest|little less least|many more most|well better best`

function table(rows: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const row of rows.split('|')) {
    const [base, ...forms] = row.trim().split(' ')
    for (const form of forms) if (!found.has(form)) found.set(form, base!)
  }
  return found
}

/** Bases of irregular forms, by part of speech. */
export const irregular = {verbs: table(verbs), nouns: table(nouns), grades: table(grades)} as const
