import type {Meaning} from '../../meaning.ts'
import {eventKind, occasionFamily, occasionNoun} from '../lexicon/events.ts'
import {kindOfCounted} from './counted.ts'
import {isGeneration, isGeneric, isSmallInName} from './generic.ts'
import {isDoneOnce} from './once.ts'
import {isManner, meaningOf} from './synonyms.ts'
import {isDayName, weekdayIn} from './weekdays.ts'

/** What English words mean to one another. */
export const meaning: Meaning = {
  meaningOf,
  isManner,
  isDoneOnce,
  kindOfCounted,
  eventKind,
  occasionOf: word => {
    const family = occasionFamily(word)
    return family === undefined ? undefined : {family, noun: occasionNoun(word)}
  },
  isGeneric,
  isSmallInName,
  isGeneration,
  isDayName,
  weekdayIn,
}
