import type {Document} from '../../model/document.ts'
import type {Line} from '../line.ts'
import {classOf} from './feature.ts'

const long = /[\p{L}\p{N}]{5,}/gu
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu

/** The words of a line that tell its topic, each once: long ones; in dense scripts all pairs of characters. */
export function topicWords(text: string): string[] {
  const head = text.slice(0, 2000).toLowerCase()
  const found = new Set<string>()
  const plain = /[\u1100-\uffff]/.test(head)
  for (const [word] of head.matchAll(long))
    if (!plain || !/[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word)) found.add(word)
  if (plain)
    for (const [run] of head.matchAll(dense)) for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2))
  return [...found]
}

/** The line that most looks like the title of the page's prose: its words come back in several paragraphs. */
export function guessTitle(
  lines: readonly Line[],
  topics: readonly (readonly string[])[],
  prose: readonly boolean[],
): Line | undefined {
  const counts = new Map<string, number>()
  lines.forEach((_, i) => {
    if (prose[i]) for (const word of topics[i]!) counts.set(word, (counts.get(word) ?? 0) + 1)
  })
  let best: {line: Line; score: number} | undefined
  for (const line of lines) {
    const topic = topics[line.index]!
    if (line.words < 4 || line.words > 25 || topic.length < 2 || /[.,;:…|]$/.test(line.text)) continue
    const covered = topic.reduce((sum, word) => sum + Math.min(4, counts.get(word) ?? 0), 0)
    const score = (covered / (topic.length + 2)) * (line.kind === 'heading' ? 1.3 : 1)
    if (score > (best?.score ?? 0.5)) best = {line, score}
  }
  return best?.line
}

/** The title that markup declares, or else the line that most looks like it. */
export function titleOf(document: Document, lines: readonly Line[]): string | undefined {
  const declared = document.declared.find(({field}) => field === 'title')?.value
  if (declared !== undefined) return declared
  const topics = lines.map(({text}) => topicWords(text))
  const prose = lines.map(line => classOf(line) === 4)
  return guessTitle(lines, topics, prose)?.text
}
