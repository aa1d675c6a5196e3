import type {Declared} from '../../model/metadata.ts'
import {decode} from '../decode.ts'
import {readHtml} from '../html.ts'
import type {Parsed, ParsedFile, Reader, Remark} from '../parsed.ts'
import {readLines} from '../plain.ts'
import {withSigns} from '../plain-text.ts'
import {Refused} from '../refused.ts'
import {asBlocks, asText, paragraphsOf} from '../wrapped.ts'
import {chooseBody, joined} from './body.ts'
import {fields} from './fields.ts'
import {unflow} from './flowed.ts'
import {type Message, type Part, readMessage} from './parts.ts'
import {markHtml, markLines} from './quoted.ts'

/** The text of a mail: its own words as text, quoted replies, signatures and forwarded headers marked for cleaning. */
export const readMail: Reader = async bytes => {
  const message = await readMessage(bytes)
  const {chosen, other} = chooseBody(message.root)
  const isForward = /^\s*(?:fwd?|wg|tr|rv)\s*:/i.test(message.subject)
  const decoded = chosen.map(part => ({part, ...decode(part.bytes, part.charset)}))
  const parsed = joined(decoded.map(({part, text}) => readBody(part, text, isForward)))
  if (decoded.length === 0 || parsed.text.trim() === '') throw noText('The mail holds no text.')
  const attached = message.parts.filter(part => !chosen.includes(part) && !other.includes(part))
  return {
    mediaType: 'message/rfc822',
    encoding: encodingOf(decoded[0]!.encoding, decoded[0]!.part),
    text: parsed.text,
    blocks: parsed.blocks,
    declared: [
      ...declaredIn(message, isForward || 'quote mark' in parsed.notText),
      ...(isForward ? forwardedIn(parsed) : []),
      ...languageOf(parsed.declared),
    ],
    notText: {
      ...parsed.notText,
      ...(other.length > 0 ? {'same text in another form': other.length} : {}),
      ...(attached.length > 0 ? {attachment: attached.length} : {}),
    },
    remarks: [...decoded.flatMap(({guessed}) => guessedRemark(guessed)).slice(0, 1), ...attachmentRemark(attached)],
  } satisfies ParsedFile
}

const readBody = ({type, flowed}: Part, text: string, isForward: boolean): Parsed =>
  type === 'text/html' ? markHtml(readHtml(text), isForward) : plainBody(flowed ? unflow(text) : text, isForward)

/** A page that a browser saved as one file: its first HTML part, read as any page is. */
export const readSavedPage: Reader = async bytes => {
  const {header, parts} = await readMessage(bytes)
  const page = parts.find(({type}) => type === 'text/html' || type === 'application/xhtml+xml')
  if (page === undefined) throw noText('The saved page holds no HTML.')
  const decoded = decode(page.bytes, page.charset)
  const parsed = readHtml(decoded.text)
  if (parsed.text.trim() === '') throw noText('The saved page holds no text.')
  const address = header.get('snapshot-content-location') ?? header.get('content-location')
  const declared: Declared[] =
    address === undefined ? [] : [{field: 'url', value: address, how: 'saved page', by: 'source'}]
  const kept = parts.length - 1
  return {
    ...parsed,
    mediaType: 'multipart/related',
    encoding: encodingOf(decoded.encoding, page),
    declared: [...parsed.declared, ...declared],
    notText: {...parsed.notText, ...(kept > 0 ? {'saved part': kept} : {})},
    remarks: guessedRemark(decoded.guessed),
  }
}

const noText = (what: string): Refused =>
  new Refused('no-article', what, 'Save the text itself as .txt, or the attachment as a file of its own.')

function plainBody(text: string, isForward: boolean): Parsed {
  const marked = markLines(text, readLines(text), isForward)
  const wrapped = paragraphsOf(marked.text, marked.blocks)
  const whole =
    wrapped === undefined
      ? marked
      : wrapped.breaksWords
        ? asText(marked.text, wrapped)
        : {text: marked.text, blocks: asBlocks(wrapped)}
  const {blocks, notText} = withSigns(whole.text, whole.blocks)
  return {text: whole.text, blocks, notText: {...marked.notText, ...notText}, declared: []}
}

const encodingOf = ({name, how}: ParsedFile['encoding'], {charset}: Part): ParsedFile['encoding'] => ({
  name,
  how: how === 'declared in the page' && charset !== undefined ? 'declared in the mail' : how,
})

/** Sender and day are the text's only when the sender wrote it. */
function declaredIn({header, from, subject}: Message, isOthers: boolean): Declared[] {
  const declared: Declared[] = []
  const add = (field: Declared['field'], value: string | undefined): void => {
    const text = value?.replace(/\s+/g, ' ').trim()
    if (text !== undefined && text !== '' && text.length <= 500)
      declared.push({field, value: text, how: 'mail header', by: 'source'})
  }
  add('title', subject.replace(/^(?:\s*(?:re|aw|sv|fwd?|wg|tr|rv)\s*(?:\[\d+\]\s*)?:)+/i, ''))
  if (!isOthers) {
    add('author', fields.name(from))
    add('published', fields.day(header.get('date') ?? ''))
  }
  add('language', header.get('content-language'))
  return declared
}

/** Who wrote what was sent on, and when, by the first header that stands above it in the text. */
function forwardedIn({text, blocks}: Parsed): Declared[] {
  const lines = blocks
    .filter(({hints}) => hints?.tag === 'mail-header')
    .flatMap(({start, end}) => text.slice(start, Math.min(end, start + 2000)).split('\n'))
  const told = (label: RegExp) => lines.find(line => label.test(line))?.replace(label, '')
  const [sender = ''] = told(/^\W*from\s?:\W*/i)?.split(/[<[]/) ?? []
  const author = fields.name(sender)
  const published = fields.day(told(/^\W*(?:date|sent)\s?:\W*/i) ?? '')
  return [
    ...(author === undefined ? [] : [{field: 'author' as const, value: author}]),
    ...(published === undefined ? [] : [{field: 'published' as const, value: published}]),
  ].map(one => ({...one, how: 'mail header', by: 'source' as const}))
}

const languageOf = (declared: readonly Declared[]): Declared[] => declared.filter(({field}) => field === 'language')

const guessedRemark = (guessed: string | undefined): Remark[] =>
  guessed === undefined ? [] : [{rule: 'encoding-assumed', message: guessed, remedy: 'Save the text as UTF-8.'}]

function attachmentRemark(parts: readonly Part[]): Remark[] {
  const named = parts.filter(
    ({attached, fileName, type}) => attached || fileName !== undefined || type === 'message/rfc822',
  )
  if (named.length === 0) return []
  const names = named.slice(0, 5).map(({fileName, type}) => fileName ?? type)
  const more = named.length > names.length ? ` and ${named.length - names.length} more` : ''
  return [
    {
      rule: 'attachments',
      message: `Attachments are not opened: ${names.join(', ')}${more}.`,
      remedy: 'Save those that you need into the folder.',
    },
  ]
}
