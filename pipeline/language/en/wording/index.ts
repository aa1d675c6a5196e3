import type {Wording} from '../../wording.ts'
import {method} from './method.ts'
import {questions} from './questions.ts'

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** What we say in English. */
export const wording: Wording = {
  questions,
  headings: {
    briefing: 'Briefing',
    bottomLine: 'Bottom line',
    keyPoints: 'Key points',
    disagreements: 'Where sources disagree',
    timeline: 'Timeline',
    figures: 'Key figures',
    statements: 'Who said what',
    openQuestions: 'What the sources do not say',
    method: 'Method',
    next: 'What comes next',
    also: 'Also reported',
    other: 'Other',
  },
  notes: {
    dayDisputed: 'The sources disagree on this day.',
    countedDifferently: 'Sources count differently',
    revised: 'A later version gives another value',
  },
  inPlaceOf: (pronoun, name) =>
    /^(?:his|her|its|their)$/i.test(pronoun.trim()) ? `${name}${name.endsWith('s') ? '’' : '’s'}` : name,
  inWords: count => numbers[count] ?? String(count),
  both: names => names.join(' and '),
  ofBoth: names => `of ${names.join(' and ')}`,
  method,
}
