import {personNouns} from '../reference/person-nouns.ts'

const words = /[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu
const ofOnePerson = /^(?:he|him|his|himself|she|her|hers|herself)(?:['’].*)?$/

/**
 * Pronouns for one person in a text that speaks of none: "the board had appointed her". Where a person is named or a noun
 * stands for one, before or behind, the text may tell itself who is meant.
 */
export function* unmetPronouns(
  text: string,
  namesPerson: boolean,
): Generator<{readonly words: string; readonly at: number}> {
  if (namesPerson) return
  const found = [...text.matchAll(words)]
  if (found.some(([word]) => isPersonNoun(word.toLowerCase()))) return
  for (const {0: word, index: at} of found) if (ofOnePerson.test(word.toLowerCase())) yield {words: word, at}
}

/** Endings of nouns for who does something. */
const doer = /^\p{Ll}{3,}(?:man|woman|ist|eer|ess)$/u

function isPersonNoun(word: string): boolean {
  const bare = word.replace(/['’]s$/, '')
  return personNouns.has(bare) || doer.test(bare)
}
