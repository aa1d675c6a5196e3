import {Mistake} from '../../model/mistake.ts'
import {type Place, whereOf} from './position.ts'

// A template is a page or two of text. These counts are far above any that someone wrote, and low enough that one which
// loops or nests without end is refused in seconds; being counts, they refuse the same on every machine.

/** Characters of a page.md below its front matter. */
const templateCharacters = 24_000
/** What a page may have when its loops have run. */
const printed = {values: 20_000, blocks: 500, characters: 400_000, brackets: 4_000}

/** What is too much about a page.md as it is written. */
export function tooLong(place: Place): Mistake | undefined {
  if (place.text.length <= templateCharacters) return undefined
  return new Mistake(`The page is longer than ${templateCharacters} characters`, {
    where: whereOf(place, templateCharacters),
    remedy: 'Shorten it: a template says how the page is made; the words come from the sources.',
  })
}

/** Refuse a page that its loops have made too long. */
export function refuseTooMuch(
  text: string,
  count: {readonly values: number; readonly blocks: number},
  place: Place,
): void {
  const found = {
    ...count,
    characters: text.length,
    brackets: text === '' ? 0 : text.split('[', printed.brackets + 2).length - 1,
  }
  for (const [name, most] of Object.entries(printed)) {
    if (found[name as keyof typeof printed] <= most) continue
    throw new Mistake(`The page prints more than ${most} ${name}`, {
      where: place.file,
      remedy: 'Look at its loops; `limit: 10` after the list of a loop ends it early.',
    })
  }
}

/** A line within so many quotations and lists. */
const deep = /^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){40}|^[ \t]{200}/m

/** Parsers call themselves for each level of nesting; what is too deep for them is the template's fault. */
export function refusingDepth<Value>(parse: (text: string) => Value, text: string, place: Place): Value {
  try {
    if (!deep.test(text)) return parse(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new Mistake('The page is nested too deeply', {
    where: `${place.file}:${place.firstLine}:1`,
    remedy: 'Take out levels of quotations and lists.',
  })
}
