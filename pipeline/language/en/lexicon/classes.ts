/**
 * The classes of words. What grammar has comes first; then what a word does in the reading of news. A word has one entry in
 * the table, with all its classes.
 */
export const wordClasses = [
  'article',
  'demonstrative',
  'possessive',
  'quantifier',
  'subject',
  'object',
  'relative',
  'be',
  'have',
  'do',
  'modal',
  'preposition',
  'bound',
  'conjunction',
  'subordinator',
  'negation',
  'number',
  'partOfDay',
  'timeUnit',
  'weekday',
  'month',
  'reporting',
  'saying',
  'acting',
  'plainSaying',
  'inverting',
  'channel',
  'speaker',
  'paper',
  'judging',
  'weighing',
  'planning',
  'act',
  'denying',
  'future',
  'scheduled',
  'past',
  'shell',
  'counting',
  'pointing',
  'shared',
  'period',
  'resuming',
  'defining',
  'undefining',
  'timing',
  'introducing',
  'connective',
  'connectiveAside',
  'connectiveBefore',
  'expletive',
  'collective',
  'person',
  'uncounted',
  'befallen',
  'change',
  'moving',
  'numbering',
  'numbered',
  'sized',
  'topical',
  'passedOver',
  'phraseEnd',
  'countEnd',
  'ordinalEnd',
  'generic',
  'finite',
  'unlabelled',
  'nounLed',
  'verbLed',
  'dating',
  'dateLead',
  'intending', // an infinitive behind it is still to come, whatever its own tense: "agreed to sign"
  'attempting', // in the past, its infinitive was done, or not, there and then: "refused to sign"
  'assembling', // an infinitive behind "to" also without an object: "to meet"
  // what a base form does to the clause it stands over, or to its own
  'reports', // "said that …": its complement is the subject's claim
  'tells', // reports to somebody: its object is who hears it
  'observes', // "found that …", "emerged that …": reports, or tells a fact where nobody is told to say it
  'denies', // "denied that …", "rejected claims that …": the complement is denied by the subject
  'doubts', // "doubts that …", "suspects": the complement is possible at most
  'confirms', // denied, it leaves its complement open
  'asks', // "asked whether …": the complement is a question
  'accuses', // "accused of taking …": the complement is the subject's claim about its object
  'fails', // "failed to sign": the complement is denied
  'prevents', // "kept him from leaving": so is what follows "from"
  'manages', // "managed to sign": the complement holds as its governor does
  'plans', // "plans to sign"
  'tries', // "tried to sign": possible at most
  'permits', // "allowed them to sign"
  'orders', // "told them to sign"
  'bans', // "barred them from signing": ordered, and denied
  'believes', // in the passive before an infinitive: "is thought to have fled"
  'schedules', // in the passive before an infinitive: "is expected to open"
  'raises', // before an infinitive only a colour of it: "seems to", "used to"
  'obliges', // "has to", "needs to"
  'negates', // "not", "never", "hardly"
  'empties', // a subject or object that denies its clause: "nobody", "nothing"
  'hedges', // "reportedly", "perhaps"
  'rumours', // a noun whose clause is nobody's claim: "rumours that …"
  'claims', // a noun whose clause is somebody's claim: "the claim that …"
  'unclear', // "it is unclear whether …"
  'untrue', // "it is false that …"
  'gives', // has a recipient behind "to"
  'times', // a word of time
  'sites', // a noun that is a place
] as const

export type WordClass = (typeof wordClasses)[number]
