import type {Edits} from '../model/edits.ts'
import {Mistake} from '../model/mistake.ts'
import type {Disagreement, Overlaps} from '../model/overlap.ts'
import type {AnnotatedArticle, Sentence, Speaker} from '../model/sentence.ts'
import type {Theme, Themes} from '../model/theme.ts'
import {nearest} from '../text/nearest.ts'

/** What the editor's hand refers to. */
interface Edited {
  readonly overlaps: Overlaps
  readonly themes: Themes
}

/** The words that stand for a channel where the editor, and no source, says who spoke. */
const byHand = 'speaker given by hand'

/** Articles with the speakers that the editor gives to the quotations of a sentence. */
export function correctSpeakers(articles: readonly AnnotatedArticle[], edits: Edits | undefined): AnnotatedArticle[] {
  const speakers = edits?.speaker ?? {}
  const corrected = (sentence: Sentence): Sentence => {
    const name = speakers[sentence.id]
    if (name === undefined) return sentence
    const {start} = sentence
    const key = articles
      .flatMap(({sentences}) => sentences.flatMap(({names}) => names))
      .find(({text}) => text === name)?.key
    const speaker: Speaker = {text: name, start, end: start, resolved: true, ...(key === undefined ? {} : {key})}
    return {
      ...sentence,
      quotations: sentence.quotations.map(quotation => ({...quotation, speaker, channel: byHand})),
      ...(sentence.speech === undefined ? {} : {speech: {...sentence.speech, speaker, channel: byHand}}),
    }
  }
  if (Object.keys(speakers).length === 0) return [...articles]
  return articles.map(one => ({...one, sentences: one.sentences.map(corrected)}))
}

/** Overlaps and themes as the editor has them. The ids are this run's (`anchors.ts`). */
export function applyEdits({overlaps, themes}: Edited, edits: Edits | undefined): Edited {
  if (edits === undefined) return {overlaps, themes}
  const {disagreements} = overlaps
  const rejected = edits.not_a_disagreement ?? []
  const dropped = new Set<string>(edits.drop)
  const settledBy = ({id, values}: Disagreement): string | undefined => {
    if (rejected.includes(id)) return 'rejected by the editor'
    const standing = values.filter(({sentences: own}) => own.some(sentence => !dropped.has(sentence)))
    return standing.length < 2 ? 'the editor dropped the sentences of one side' : undefined
  }
  return {
    overlaps: {
      ...overlaps,
      disagreements: disagreements.map(one => {
        const hand = one.printed ? settledBy(one) : undefined
        return hand === undefined ? one : {...one, printed: false, why: `${one.why}; ${hand}`}
      }),
    },
    themes: moved(themes, edits.theme ?? {}),
  }
}

function moved(themes: Themes, moves: Readonly<Record<string, string>>): Themes {
  const target = new Map(Object.entries(moves).map(([sentence, wanted]) => [sentence, themeNamed(themes, wanted).id]))
  return themes
    .map(theme => ({
      ...theme,
      sentences: [
        ...theme.sentences.filter(({sentence}) => (target.get(sentence) ?? theme.id) === theme.id),
        ...themes
          .filter(other => other.id !== theme.id)
          .flatMap(other => other.sentences.filter(({sentence}) => target.get(sentence) === theme.id))
          .map(({sentence}) => ({sentence, score: 1, why: 'placed by the editor'})),
      ],
    }))
    .filter(({sentences}) => sentences.length > 0)
}

function themeNamed(themes: Themes, wanted: string): Theme {
  const found = themes.find(({id, label}) => id === wanted || label === wanted)
  if (found !== undefined) return found
  const known = themes.flatMap(({id, label}) => [id, label])
  throw new Mistake(`There is no theme “${wanted}” in this briefing`, {
    where: 'briefing.yaml, edits.theme',
    remedy: suggestion(wanted, known) ?? `Use one of ${themes.map(({label}) => `“${label}”`).join(', ')}.`,
  })
}

function suggestion(name: string, known: readonly string[]): string | undefined {
  const close = nearest(name, known)
  return close === undefined ? undefined : `Did you mean \`${close}\`?`
}
