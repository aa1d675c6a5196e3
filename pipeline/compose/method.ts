import type {Edits} from '../model/edits.ts'
import type {ComposeInput} from './corpus.ts'
import {type DraftItem, generatedItem} from './draft.ts'

/** How the briefing came about, with the counts of the run before any edit by hand, and how a reader verifies it. */
export function methodOf(input: ComposeInput, cited: number, edits: Edits): DraftItem[] {
  const {articles, overlaps, themes} = input
  const sentences = sentencesIn(input)
  const segments = articles.flatMap(({article}) => article.segments.filter(segment => segment.kind !== 'gap'))
  const removed = segments.filter(segment => segment.verdict === 'removed').length
  const asides = segments.filter(segment => segment.verdict === 'aside').length
  const {groups, origins, disagreements} = overlaps
  const sources = articles.length
  const text = [
    `This briefing was made by a program without a language model: every sentence is taken word for word from one of ${count(sources, 'source')} (${count(origins.length, 'independent origin')}), and each mark leads to its passage.`,
    `From the files, ${count(sentences, 'sentence')} of article text ${sentences === 1 ? 'was' : 'were'} kept; ${count(removed, 'block')} of page furniture ${removed === 1 ? 'was' : 'were'} removed and ${count(asides, 'aside')} set apart, each with a rule’s name in audit.json.`,
    `${sentenceCase(count(groups.length, 'group'))} of overlapping passages, ${count(themes.length, 'theme')} and ${count(disagreements.filter(one => one.printed).length, 'difference')} between sources were found; ${count(cited, 'passage')} ${cited === 1 ? 'is' : 'are'} cited.`,
    'Square brackets and ellipses mark every change to a source’s words. Dots beside a key point count the independent sources that say so.',
    ...byHand(edits),
    'To check every citation against the sources, run: briefing verify.',
  ].join(' ')
  return [generatedItem('method', 'method', text)]
}

/** How many sentences cleaning kept, those that the editor drops among them. */
export const sentencesIn = ({articles}: ComposeInput): number =>
  articles.reduce((sum, {sentences}) => sum + sentences.length, 0)

/** What the editor did, or nothing. */
function byHand({drop = [], pin = [], theme = {}, not_a_disagreement: rejected = [], speaker = {}}: Edits): string[] {
  const moved = Object.keys(theme).length
  const corrected = Object.keys(speaker).length
  const done = [
    ...(drop.length > 0 ? [`${count(drop.length, 'sentence')} dropped`] : []),
    ...(pin.length > 0 ? [`${count(pin.length, 'sentence')} pinned`] : []),
    ...(moved > 0 ? [`${count(moved, 'sentence')} moved to another theme`] : []),
    ...(rejected.length > 0 ? [`${count(rejected.length, 'disagreement')} set aside`] : []),
    ...(corrected > 0 ? [`the speaker of ${count(corrected, 'sentence')} corrected`] : []),
  ]
  return done.length === 0 ? [] : [`Edited by hand: ${done.join(', ')}.`]
}

const count = (n: number, noun: string): string => `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`
const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
