import {attribute, classesOf} from './html-attributes.ts'
import type {HtmlElement} from './html-tree.ts'
import {plainText} from './html-unseen.ts'

/** A post of another author that stands in a page. */
export interface Embedded {
  readonly author?: string
}

const networks = new Set(
  'tweet twitter instagram tiktok facebook fb bluesky bsky mastodon threads reddit telegram truth truthsocial linkedin weibo vk'.split(
    ' ',
  ),
)
const posts = new Set('tweet media embed embedded post status quote card item social'.split(' '))

/** Whether a class is a social network's name for a post ("twitter-tweet", "wp-block-embed-bluesky"), or a page's ("social-post"). */
function isPost(name: string): boolean {
  const words = name.slice(0, 60).toLowerCase().split(/[-_]+/)
  if (words.length === 1) return words[0] === 'tweet'
  const named = words.some(word => networks.has(word))
  const told = words.filter(word => posts.has(word)).length
  return named ? told > 0 : told > 1 && words.some(word => word === 'social' || word.startsWith('embed'))
}

/** The post that an element holds, when its class says that it was written elsewhere; with its author where a signature names one. */
export function embeddedIn(element: HtmlElement): Embedded | undefined {
  const {tagName: tag} = element
  if (tag !== 'blockquote' && tag !== 'figure' && tag !== 'div' && tag !== 'aside' && tag !== 'section')
    return undefined
  if (element.attrs.length === 0 || !classesOf(element).some(isPost)) return undefined
  if (tag !== 'blockquote' && !element.childNodes.some(isQuote)) return undefined
  const author = authorIn(plainText(element, 4000)) ?? attribute(element, 'data-author')
  return author === undefined ? {} : {author}
}

const isQuote = (node: HtmlElement['childNodes'][number]): boolean =>
  'tagName' in node && (node.tagName === 'blockquote' || node.childNodes.some(child => child.nodeName === 'blockquote'))

const name = /^[\p{Lu}\d][\p{L}\p{M}\p{N}.’' &-]{1,60}$/u

/** The name in a post's signature: "— Name (@handle) day", "A post shared by Name (@handle)". */
function authorIn(text: string): string | undefined {
  const at = Math.max(text.lastIndexOf('—'), text.lastIndexOf('–'), text.search(/(?<=\bpost shared by )\S/))
  if (at < 0) return undefined
  const [, found] = /^[—–]?\s?([^(@,|]{2,60})/.exec(text.slice(at, at + 80)) ?? []
  const trimmed = found?.trim()
  return trimmed !== undefined && name.test(trimmed) ? trimmed : undefined
}

/** Whether a line of a post is its signature. */
export const isSignature = (text: string): boolean =>
  text.length < 200 &&
  (/^[—–]\s?\p{Lu}/u.test(text) || /^A post shared by /.test(text) || /^\(?@\w{2,30}\)?(?:\s|$)/.test(text))
