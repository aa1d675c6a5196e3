import {createHash} from 'node:crypto'
import type {Article, ArticleBlock} from '../../pipeline/model/article.ts'
import {sourceIdOf} from '../../pipeline/model/id.ts'
import type {AnnotatedArticle, Sentence} from '../../pipeline/model/sentence.ts'
import {bareArticle} from '../bare-article.ts'

/**
 * An article from a text: one block a line. `# ` begins a heading, `- ` a list item, `> ` a quote; a first line
 * `published: 2031-05-02` is its date.
 */
export function articleOf(input: string): Article {
  const published = /^published: (\S+)\n/.exec(input)
  const text = published === null ? input : input.slice(published[0].length)
  const blocks: ArticleBlock[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const mark = /^(?:# |- |> )?/.exec(line)?.[0] ?? ''
    const kind = mark === '# ' ? 'heading' : mark === '- ' ? 'list-item' : mark === '> ' ? 'quote' : 'paragraph'
    if (line.trim() !== '') blocks.push({start: at + mark.length, end: at + line.trimEnd().length, kind})
    at += line.length + 1
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  const date = published?.[1]
  return bareArticle({
    id: sourceIdOf(sha256),
    file: 'input.txt',
    sha256,
    text,
    blocks,
    metadata: {
      title: null,
      author: null,
      publisher: null,
      published: date === undefined ? null : {value: date, evidence: {how: 'test'}, confidence: 'high', by: 'source'},
      url: null,
    },
  })
}

/** What was found in each sentence, one finding a line: made for reading and for differences. */
export function describe({article, sentences, datelines}: AnnotatedArticle): string {
  const lines: string[] = []
  for (const {start, end, place, date} of datelines)
    lines.push(`dateline ${article.text.slice(start, end).trim()} | ${place ?? '-'} | ${date ?? '-'}`)
  for (const sentence of sentences) lines.push('', ...linesOf(sentence, article.text))
  return `${lines.join('\n').trim()}\n`
}

function linesOf(sentence: Sentence, text: string): string[] {
  const {speech, opening, event} = sentence
  const slice = (part: {start: number; end: number}) => text.slice(part.start, part.end)
  const lines = [`${sentence.index}. ${sentence.text}`]
  if (sentence.heading !== undefined) lines.push(`   heading ${sentence.heading}`)
  for (const name of sentence.names)
    lines.push(`   ${name.type} ${slice(name)} = ${name.key}${name.role === undefined ? '' : ` (${name.role})`}`)
  for (const date of sentence.dates)
    lines.push(
      `   date ${slice(date)} = ${date.value}${date.until === undefined ? '' : ` to ${date.until}`} ${date.granularity} ${date.certainty}${date.clash === undefined ? '' : ` CLASH ${date.clash}`}`,
    )
  for (const one of sentence.quantities) {
    const value = one.high === undefined ? `${one.value}` : `${one.value}..${one.high}`
    const conversion = one.conversion === undefined ? '' : ` = ${one.conversion.value} ${one.conversion.unit}`
    lines.push(
      `   ${one.kind} ${slice(one)} = ${one.qualifier} ${value} ${one.unit}${one.noun === undefined ? '' : ` (${one.noun})`}${conversion}`,
    )
  }
  for (const one of sentence.history ?? []) lines.push(`   history ${slice(one)} = ${one.value} ${one.unit}`)
  for (const one of sentence.quotations)
    lines.push(
      `   ${one.kind} «${slice(one.inner)}»${one.speaker === undefined ? '' : ` by ${speakerOf(one.speaker)}`}`,
    )
  if (sentence.asked === true) lines.push('   asked')
  if (speech !== undefined) {
    const by = speech.speaker === undefined ? '' : ` by ${speakerOf(speech.speaker)}`
    lines.push(`   speech ${speech.kind}${by}${speech.channel === undefined ? '' : ` via ${speech.channel}`}`)
  }
  if (opening !== undefined)
    lines.push(
      `   opening ${opening.kind} «${slice(opening)}»${opening.antecedent === undefined ? '' : ` → ${opening.antecedent}`}`,
    )
  const told = [sentence.mode, sentence.status, event.day, event.head].filter(one => one !== undefined)
  lines.push(`   ${told.join(' ')}`)
  return lines
}

const speakerOf = (speaker: {text: string; key?: string | undefined; resolved?: boolean | undefined}): string =>
  `${speaker.text}${speaker.key === undefined ? '' : ` = ${speaker.key}`}${speaker.resolved === true ? ' (resolved)' : ''}`
