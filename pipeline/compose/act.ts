import type {Language} from '../language/language.ts'
import type {Sentence} from '../model/sentence.ts'

/** The act a sentence reports as done or agreed, or undefined. Plans and denials are none. */
export function actOf({language}: {readonly language: Language}, sentence: Sentence): string | undefined {
  if (sentence.status === 'denied' || sentence.mode === 'comment') return undefined
  return language.composing.actOf(sentence.text)
}
