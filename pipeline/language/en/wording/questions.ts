import type {DateMention} from '../../../model/sentence.ts'
import {weekdayNames} from '../../../text/calendar.ts'
import type {Questions} from '../../wording.ts'

/** Questions in English. */
export const questions: Questions = {
  dayOf: occasion => `On what day did the ${occasion} take place?`,
  time: (granularity, of, values, told) => `${times[granularity]}${told ? about(of, values) : between(values, of)}?`,
  weekday: (weekday, written) => `Which day is meant: ${weekdayNames[weekday]}, or ${written}?`,
  figure: (first, second) => `Which figure is meant: ${first}, or ${second}?`,
  counted: (nouns, verb) => {
    const list = nouns.length === 1 ? nouns[0]! : `${nouns.slice(0, -1).join(', ')} or ${nouns.at(-1)!}`
    return `How many ${list} were ${verb}?`
  },
  measure: (kind, noun, verb, of, values) => {
    const counted = noun?.replace(/^(?:\d[\d,]*|other|more|another|additional|further)\s/i, '')
    if (counted !== undefined && !/^(?:hundred|thousand|million|billion|trillion)s?$/i.test(counted)) {
      const bare = values.map(value => (value.endsWith(` ${counted}`) ? value.slice(0, -counted.length - 1) : value))
      const where = about(of, [bare[0]!, bare[1]!])
      return verb === undefined ? `How many ${counted}${where}?` : `How many ${counted} were ${verb}${where}?`
    }
    const where = between(values, of)
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
        return `What figure${where}?`
    }
  },
  fate: (fate, noun, of) => {
    const asked = fates[fate]
    // "Dead", "bodies", "injured" say what became of them already.
    const whom = noun === undefined || !/^\p{Ll}+s$/u.test(noun) || isFated.test(noun) ? 'people' : noun
    return asked === undefined ? undefined : `How many ${whom} ${asked}${of === undefined ? '' : ` (“${of}”)`}?`
  },
  hour: (of, values, told) => `At what hour${told ? about(of, values) : between(values, of)}?`,
  howMuch: (noun, kind) =>
    `${kind === 'duration' ? 'How long' : kind === 'money' ? 'How much' : 'How high'} ${/[^s]s$/.test(noun) ? 'were' : 'was'} the ${noun.toLowerCase()}?`,
  vote: (of, values) => `How did the vote go${between(values, of)}?`,
  age: name => `How old is ${name}?`,
  speaker: words => `Who spoke of “${words}”?`,
  whoSaid: words => `Who said it: “${words}”?`,
  holder: role => `Who is the ${role} named?`,
  name: of => `Which name belongs to “${of}”?`,
  whether: words => `Is it so, or not: “${words}”?`,
}

/** Behind a question: of what it asks in the sources' words; else the values that are at odds. */
const about = (of: string | undefined, values: readonly [string, string]): string =>
  of === undefined ? between(values, of) : ` (“${of}”)`

const between = ([first, second]: readonly [string, string], of: string | undefined): string =>
  `: ${first} or ${second}${of === undefined ? '' : ` (“${of}”)`}`

const isFated = /^(?:deaths|bodies|lives|fatalities|casualties|injuries|victims|persons|others)$/

/** What became of people, behind "how many people". */
const fates: Readonly<Record<string, string>> = {
  dead: 'died',
  hurt: 'were hurt',
  shot: 'were shot',
  missing: 'are missing',
  trapped: 'were trapped',
  saved: 'were saved',
  held: 'were arrested',
  homeless: 'lost their homes',
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
