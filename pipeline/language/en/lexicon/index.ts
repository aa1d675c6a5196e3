import {type WordClass, wordClasses} from './classes.ts'
import {functionWords} from './function-words.ts'
import {nouns} from './nouns.ts'
import {verbs} from './verbs.ts'

export type {WordClass} from './classes.ts'

/** Whether a word, in lower case, is of one of the classes that the question was made for. */
export type IsWord = (word: string | undefined) => boolean

/** Numbers of 32 classes each that a word's classes take. */
const width = Math.ceil(wordClasses.length / 32)

const numberOf: ReadonlyMap<string, number> = new Map(wordClasses.map((one, at) => [one, at]))

interface Lexicon {
  readonly idOf: ReadonlyMap<string, number>
  readonly classes: Uint32Array // `width` numbers a word, a bit for each class
}

let lexicon: Lexicon | undefined

/** A question after any of some classes. It is made once and asked often; the table is read when the first is asked. */
export function anyOf(...classes: readonly WordClass[]): IsWord {
  const wanted = bitsOf(classes)
  return word => {
    if (word === undefined) return false
    lexicon ??= read()
    const id = lexicon.idOf.get(word)
    if (id === undefined) return false
    for (let i = 0; i < width; i++) if ((lexicon.classes[width * id + i]! & wanted[i]!) !== 0) return true
    return false
  }
}

/** Whether a base form, however it is written, is of a class. */
export function does(lemma: string, one: WordClass): boolean {
  lexicon ??= read()
  const id = lexicon.idOf.get(lemma.toLowerCase())
  const at = numberOf.get(one)!
  return id !== undefined && ((lexicon.classes[width * id + (at >> 5)]! >>> (at & 31)) & 1) === 1
}

/** All words of a class. */
export function wordsOf(of: WordClass): string[] {
  const isOne = anyOf(of)
  lexicon ??= read()
  return [...lexicon.idOf.keys()].filter(isOne)
}

function bitsOf(classes: readonly string[]): number[] {
  const bits = Array<number>(width).fill(0)
  for (const one of classes) {
    const at = numberOf.get(one) ?? -1
    bits[at >> 5]! |= 1 << (at & 31)
  }
  return bits
}

function read(): Lexicon {
  const idOf = new Map<string, number>()
  const classes: number[] = []
  for (const row of `${functionWords}${verbs}${nouns}`.replaceAll('\n  ', ' ').split('\n')) {
    const [names, words] = row.split(': ')
    if (words === undefined) continue
    const bits = bitsOf(names!.split(' '))
    for (const word of words.split(' ')) {
      idOf.set(word, idOf.size)
      classes.push(...bits)
    }
  }
  return {idOf, classes: Uint32Array.from(classes, bits => bits >>> 0)}
}
