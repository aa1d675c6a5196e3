import {isNumberWord} from '../quantities/number-words.ts'

const lost = new Set('dead deaths fatalities killed died bodies lives'.split(' '))
const counting = new Set('at least most more than over about some around nearly almost up to'.split(' '))
const year = /^(?:19|20)\d\d$/
/** Words between a number and what was lost, and between "toll" and its number. */
const reach = {lost: 8, toll: 12}

/** Whether a text counts dead: "19 people were killed", "killed at least 19", "the toll rose to 19", "eleven deaths". */
export function tellsToll(text: string): boolean {
  const words = text.toLowerCase().split(/\s/)
  let number = -Infinity // where the last one stands that nothing parts from here
  let toll = -Infinity
  let kills = -Infinity
  for (const [at, word] of words.entries()) {
    const bare = word.replace(/^[^\p{L}\d]|[^\p{L}\d]$/gu, '')
    if ((/^\d/.test(bare) && !year.test(bare)) || isNumberWord(bare)) {
      number = at
      if (at - toll <= reach.toll || kills === at - 1) return true
    } else if (lost.has(bare)) {
      if (at - number <= reach.lost && (bare !== 'lives' || words[at - 1] === 'their')) return true
    }
    if (bare === 'toll') toll = at
    if (/^kill(?:ed|ing|s)$/.test(bare) || (kills === at - 1 && counting.has(bare))) kills = at
    if (/[,;:.]$/.test(word)) number = -Infinity
  }
  return false
}
