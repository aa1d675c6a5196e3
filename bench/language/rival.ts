import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'

/** The parts of speech that the rival tells, by number from 1; 0 where it has no word. */
const parts = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'.split(' ')
/** Added where its word has the same borders. */
const same = 30

const wink = winkNlp(model, ['sbd', 'pos'])

/** What wink-nlp says of each word of a sentence: a number for the part of speech of the word that stands there. */
export function rivalTags(text: string, forms: readonly string[], starts: readonly number[]): number[] {
  const tokens = wink.readDoc(text).tokens()
  const values = tokens.out(wink.its.value) as string[]
  const told = tokens.out(wink.its.pos) as string[]
  const words: {start: number; end: number; part: number}[] = []
  let end = 0
  values.forEach((value, at) => {
    const start = text.indexOf(value, end)
    if (start < 0) return
    end = start + value.length
    words.push({start, end, part: parts.indexOf(told[at]!) + 1})
  })
  let next = 0
  return forms.map((form, at) => {
    const start = starts[at]!
    while (next < words.length && words[next]!.end <= start) next++
    const word = words[next]
    if (word === undefined || word.start >= start + form.length) return 0
    return word.part + (word.start === start && word.end === start + form.length ? same : 0)
  })
}
