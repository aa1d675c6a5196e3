import type {Article, ArticleBlock} from '../../../model/article.ts'
import {countWords} from '../../../text/words.ts'
import {intervieweeOf} from './interviewee.ts'
import {announcesTalk, endsAsking, speaksOfSelf} from './transcript.ts'
import type {Turn} from './turn.ts'

/** Words that a question may have. */
const longestQuestion = 90

/**
 * The turns of an interview without labels: questions set apart by type or by their mark, each followed by an answer that speaks of
 * itself. Undefined when the article is none: one that explains asks too, but speaks to nobody.
 */
export function interviewOf(article: Article): Turn[] | undefined {
  const {text, blocks} = article
  const wordsOf = ({start, end}: ArticleBlock) => text.slice(start, end)
  const isRead = ({kind, embedded}: ArticleBlock) =>
    kind !== 'table-row' && kind !== 'signature' && embedded === undefined
  const isShort = (block: ArticleBlock) => countWords(wordsOf(block)) <= longestQuestion
  const asking = blocks.map(one => isRead(one) && isShort(one) && endsAsking(wordsOf(one)))
  const marked = blocks.filter((one, at) => asking[at] && isSetApart(one)).length
  const asked = asking.filter(Boolean).length
  if (asked < 2) return undefined
  const isMarked = marked * 2 > asked
  const questions = blocks.map((one, at) =>
    isMarked
      ? isSetApart(one) &&
        isRead(one) &&
        isShort(one) &&
        (asking[at]! || (one.kind !== 'heading' && speaksToYou(wordsOf(one))))
      : asking[at]! ||
        (isRead(one) && countWords(wordsOf(one)) < 30 && speaksToYou(wordsOf(one)) && !speaksOfSelf(wordsOf(one))),
  )
  const first = questions.indexOf(true)
  const answers = blocks.flatMap((one, at) =>
    at > first && questions[at - 1] && !questions[at] && isRead(one) ? [one] : [],
  )
  const toYou = blocks.filter((one, at) => questions[at] && speaksToYou(wordsOf(one))).length
  const ofSelf = answers.filter(one => speaksOfSelf(wordsOf(one))).length
  const before = blocks[first]?.start ?? 0
  const isTold = announcesTalk(article, before)
  const isToYou = toYou * 3 >= questions.filter(Boolean).length
  if (answers.length < 2 || ofSelf * 3 < answers.length) return undefined
  // headings that ask, letters and chats are no interviews: who answers must be told
  const isMeant = isTold || (intervieweeOf(article, before) !== undefined && isToYou)
  if (!isMeant || (!isMarked && !isToYou)) return undefined
  const last = questions.lastIndexOf(true)
  return blocks.flatMap((one, at): Turn[] => {
    if (at < first || !isRead(one) || (one.kind === 'heading' && !questions[at])) return []
    const {start, end} = one
    const turn = {block: at, start, words: start, end}
    if (questions[at]) return [{...turn, kind: 'asked', by: undefined, answers: false}]
    const isAnswer = questions[at - 1] === true
    // behind the last answer the source may speak again
    const by = isAnswer || at < last || speaksOfSelf(wordsOf(one)) ? 'interviewee' : undefined
    return [{...turn, kind: 'said', by, answers: isAnswer}]
  })
}

const isSetApart = ({kind, emphasised}: ArticleBlock): boolean => kind === 'heading' || emphasised === true

const speaksToYou = (words: string): boolean => /\b[Yy]ou(?:r|rs|rself)?\b/.test(words)
