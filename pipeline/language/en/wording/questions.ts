import type {DateMention} from '../../../model/sentence.ts'
import {weekdayNames} from '../../../text/calendar.ts'
import type {Questions} from '../../wording.ts'

/** Questions in English. */
export const questions: Questions = {
  dayOf: occasion => `On what day did the ${occasion} take place?`,
  time: (granularity, of) => `${times[granularity]} (“${of}”)?`,
  weekday: (weekday, written) => `Which day is meant: ${weekdayNames[weekday]}, or ${written}?`,
  figure: (first, second) => `Which figure is meant: ${first}, or ${second}?`,
  counted: (nouns, verb) => {
    const list = nouns.length === 1 ? nouns[0]! : `${nouns.slice(0, -1).join(', ')} or ${nouns.at(-1)!}`
    return `How many ${list} were ${verb}?`
  },
  measure: (kind, noun, verb, of) => {
    const where = of === undefined ? '' : ` (“${of}”)`
    if (noun !== undefined)
      return verb === undefined ? `How many ${noun}${where}?` : `How many ${noun} were ${verb}${where}?`
    switch (kind) {
      case 'count':
        return `How many${where}?`
      case 'money':
        return `What sum${where}?`
      case 'percent':
      case 'points':
        return `What share or rate${where}?`
      case 'duration':
        return `How long${where}?`
      case 'ordinal':
      case 'measure':
        return `What measure${where}?`
    }
  },
  hour: of => `At what hour (“${of}”)?`,
  howMuch: (noun, kind) =>
    `${kind === 'duration' ? 'How long' : kind === 'money' ? 'How much' : 'How high'} ${/[^s]s$/.test(noun) ? 'were' : 'was'} the ${noun.toLowerCase()}?`,
  age: name => `How old is ${name}?`,
  speaker: words => `Who spoke of “${words}”?`,
  whoSaid: words => `Who said it: “${words}”?`,
  holder: role => `Who is the ${role} named?`,
  name: of => `Which name belongs to “${of}”?`,
  whether: words => `Is it so, or not: “${words}”?`,
}

const times: Readonly<Record<DateMention['granularity'], string>> = {
  day: 'On what day',
  week: 'In what week',
  month: 'In what month',
  quarter: 'In what quarter',
  season: 'In what season',
  half: 'In what half-year',
  year: 'In what year',
  decade: 'In what decade',
}
