import type {MethodCounts} from '../../wording.ts'

/** How the briefing came about, with the counts of the run before any edit by hand, and how a reader verifies it. */
export const method = (counts: MethodCounts): string => {
  const {sources, origins, sentences, removed, asides, groups, themes, differences, cited} = counts
  return [
    `This briefing was made by a program without a language model: every sentence is taken word for word from one of ${count(sources, 'source')} (${count(origins, 'independent origin')}), and each mark leads to its passage.`,
    `From the files, ${count(sentences, 'sentence')} of article text ${sentences === 1 ? 'was' : 'were'} kept; ${count(removed, 'block')} of page furniture ${removed === 1 ? 'was' : 'were'} removed and ${count(asides, 'aside')} set apart, each with a rule’s name in audit.json.`,
    `${sentenceCase(count(groups, 'group'))} of overlapping passages, ${count(themes, 'theme')} and ${count(differences, 'difference')} between sources were found; ${count(cited, 'passage')} ${cited === 1 ? 'is' : 'are'} cited.`,
    'Square brackets and ellipses mark every change to a source’s words. Dots beside a key point count the independent sources that say so.',
    ...byHand(counts),
    'To check every citation against the sources, run: briefing verify.',
  ].join(' ')
}

/** What the editor did, or nothing. */
function byHand({dropped, pinned, moved, rejected, corrected}: MethodCounts): string[] {
  const done = [
    ...(dropped > 0 ? [`${count(dropped, 'sentence')} dropped`] : []),
    ...(pinned > 0 ? [`${count(pinned, 'sentence')} pinned`] : []),
    ...(moved > 0 ? [`${count(moved, 'sentence')} moved to another theme`] : []),
    ...(rejected > 0 ? [`${count(rejected, 'disagreement')} set aside`] : []),
    ...(corrected > 0 ? [`the speaker of ${count(corrected, 'sentence')} corrected`] : []),
  ]
  return done.length === 0 ? [] : [`Edited by hand: ${done.join(', ')}.`]
}

const count = (n: number, noun: string): string => `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`
const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
