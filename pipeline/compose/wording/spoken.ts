import type {Sentence} from '../../model/sentence.ts'
import type {Corpus} from '../corpus.ts'

/** A sentence that is spoken from end to end, without a word of its own that says by whom. */
export interface Spoken {
  /** Who speaks, where the text around it tells; never a place. */
  readonly by: string | undefined
  readonly opens: boolean // with a quotation mark of its own
  readonly closes: boolean
}

/** Whether all of a sentence is quoted words, as the middle of a longer quotation is. */
export function spokenWhole(corpus: Corpus, sentence: Sentence): Spoken | undefined {
  const {start, end, text} = sentence
  const quotation = sentence.quotations.find(
    one => one.kind !== 'scare' && one.start <= start + 1 && one.end >= end - 2,
  )
  if (quotation === undefined) return undefined
  const {speaker} = quotation
  if (speaker !== undefined && start <= speaker.start && speaker.end <= end && speaker.end > speaker.start)
    return undefined
  const actor = speaker?.key === undefined ? undefined : corpus.actorOf.get(speaker.key)
  return {
    by: actor === undefined ? speaker?.name : actor.type === 'place' ? undefined : actor.name,
    opens: /^[“"‘'«„]/.test(text),
    closes: /[”"’'»][.,]*$/.test(text),
  }
}
