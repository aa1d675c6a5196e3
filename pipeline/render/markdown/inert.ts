import type {Handle} from 'mdast-util-to-markdown'

/**
 * Words as Markdown that reads back as the very same words, without marks that turn the direction of a text. Every
 * character that could take effect where it stands gets a backslash; the rest stays as it is, so that the file reads well
 * as plain text.
 */
export const inertText: Handle = (node: {readonly value: string}, _parent, state, info) => {
  const inCell = state.stack.includes('tableCell')
  const value = withoutAutolinks(node.value.replace(turning, ''), inCell)
  const started = info.before === '\n' || info.before === '' ? inertStart(value) : value
  return inertEnd(started, info.after, state.stack.includes('headingAtx'))
}

/** Characters that turn the direction of what follows, our own words and marks too, or steer a terminal: not printed, as in the PDF. */
export const turning = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** What takes effect anywhere in a line. One row a reason. */
const inLine = new RegExp(
  [
    /[\\`*~]/, // escapes, code, emphasis, strikethrough
    /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u, // emphasis; inside a word it is a letter like any other
    /<(?=[a-zA-Z/!?])|<$/, // HTML and autolinks
    /&(?=#?\w+;)/, // character references
    // Links, footnotes, fake marks: all but words in brackets, of which none of these can be made.
    /\[(?!(?=[^[\]()^!]{1,80}\][^[\](:])[^\]]*?\p{L}{2})/u,
    /(?<=!)\[/, // images
    /\](?=[([:])/, // the end of what could be a link
  ]
    .map(({source}) => source)
    .join('|'),
  'gu',
)

function inert(value: string, inCell: boolean): string {
  const escaped = value.replace(inLine, '\\$&')
  return inCell ? escaped.replaceAll('|', '\\|') : escaped
}

/**
 * Addresses that GFM makes links of by itself, also when their characters are escaped, and what the hosts of code make
 * links of: people (`@name`) and numbers of issues (`#123`). At most 64 characters before an `@` (RFC 5321), so that a
 * long word costs no more than its length.
 */
const address =
  /(https?:\/\/|ftp:\/\/|www\.)[^\s`|\\]*|(?:mailto:|xmpp:)?[-+.\w]{1,64}@[-\w]+(?:\.[-\w]+)+|(?<![\w@])@[a-z\d][-\w/]{0,100}|(?<![\w#&])(?:GH-|#)\d{1,20}(?!\w)/gi

/**
 * Addresses become code: no renderer links inside it, none swallows the footnote mark that follows, and in plain text
 * backticks around an address are what people write anyway.
 */
function withoutAutolinks(value: string, inCell: boolean): string {
  let result = ''
  let at = 0
  for (const {start, end} of addressesOf(value)) {
    result += `${inert(value.slice(at, start), inCell)}\`${value.slice(start, end)}\``
    at = end
  }
  return result + inert(value.slice(at), inCell)
}

/** Where addresses stand; those without anything between them count as one. */
function addressesOf(value: string): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  for (const match of value.matchAll(address)) {
    const start = match.index
    const end = endOfAddress(value, start + (match[1]?.length ?? match[0].length), start + match[0].length)
    const last = found.at(-1)
    if (last?.end === start) last.end = end
    else found.push({start, end})
  }
  return found
}

/** A stop at the end belongs to the sentence. What an address begins with stays: what follows could complete it. */
function endOfAddress(value: string, least: number, most: number): number {
  let end = most
  const hasOpening = value.slice(least, most).includes('(')
  while (end > least && /[\p{P}>]/u.test(value[end - 1] ?? '') && !(hasOpening && value[end - 1] === ')')) end--
  return end
}

/** What takes effect at the beginning of a line: headings, quotations, lists, rules, definitions, task boxes, indentation. */
function inertStart(value: string): string {
  return value
    .replace(/^ +/, '')
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=[-\s]|$)|[=:|](?=[-:=|\s]|$)|\[(?=[ xX]\]))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** What takes effect together with what follows: an exclamation mark before a footnote, hashes that close a heading. */
function inertEnd(value: string, after: string, inHeading: boolean): string {
  if (after.startsWith('[') && value.endsWith('!')) return `${value.slice(0, -1)}\\!`
  return inHeading ? value.replace(/#(?=\s*$)/, '\\#') : value
}
