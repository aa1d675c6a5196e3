/** Cues that a line of English speaks to a page's visitor, or of the page, rather than telling news; counted, not judged, here. */
export interface Cues {
  readonly you: number // second person
  readonly we: number // first person plural
  readonly orders: number // sentences that begin with an order
  readonly offers: number // subscriptions, letters, accounts, gifts
  readonly prices: number // "from 4 a month", "a fifth off"
  readonly page: number // the page, its settings, its cookies
  readonly life: number // what a note about an author tells
  readonly picture: number // what a caption or credit says
  readonly note: number // corrections, reprints, who worked on it
  readonly habit: number // "every Friday", "weekly"
  readonly told: number // verbs of reporting
  readonly past: number // past forms
}

/** Verbs that open an order to a visitor. */
const orders =
  "add answer apply ask become book browse buy call check choose click compare contact continue create discover donate don’t don't download enjoy enter explore find follow forward get give go have hear help here’s here's imagine join keep learn let listen log look meet miss never open order play please read receive register renew reply save scan scroll see select send share show sign start stay submit subscribe support switch take talk tap tell test treat try turn unlock unsubscribe upgrade use view visit vote wake walk want watch write"

// All are read on lower-case text: without regard to case they take two to four times as long to compile, which is most of their cost.
const every = (words: string): RegExp => new RegExp(String.raw`\b(?:${words.trim().split(/\s+/).join('|')})\b`, 'g')

const you = /\b(?:you|your|yours|yourself|you’re|you're|you’ll|you'll)\b/g
const we = /\b(?:we|our|ours|us)\b/g
const order = new RegExp(
  String.raw`(?:^|[.!?:;]\s)[^\p{L}]{0,3}(?:now |just |simply |so )?(?:${orders.split(' ').join('|')})\b`,
  'gu',
)
const offers = every(`
  subscri\\w+ newsletters? bulletin inbox e-?mails? mailing letter digest briefing sign(?:ed|ing)?[-\\s]?up sign(?:ed)?[-\\s]?in log[-\\s]?in
  logged registered? accounts? members? membership readers? archive unlimited unlock\\w* cancel trial premium offers? plan plans free
  donat\\w+ gift gifts support supporters? appeal podcasts? episode app download tickets? booking admission webinar editions? e-paper
  advertis\\w+ sponsor\\w* partners? promot\\w+ shop sale discount delivery delivered alerts? notifications?`)
const prices =
  /[$€£¥]\s?\d[\d.,]{0,12}(?:\s?(?:a|per|each)\s|\/)|(?<![\d.,])\d[\d.,]{0,12}\s\p{L}{1,15}\s(?:a|per|an)\s(?:day|week|month|year|issue|night|person|head|hour)\b|\b\d{1,3}\s?(?:%|per ?cent)\s(?:off|cheaper)\b|\b(?:for|from|only|just)\s(?:as little as\s)?[$€£¥]\s?\d|\bhalf[ -](?:the )?price\b|\bmoney back\b|\bfor free\b|\bfree of charge\b/gu
/** Without one of these no price is told. */
const mayPrice = /\d|price|money|free/
const page =
  /\b(?:cookies?|browser|javascript|web ?sites?|this (?:site|page|article|story|report|post|piece|entry|text|series|live ?blog|email|e-mail|message|video|episode|transcript|interview|content|link|column|newsletter)|settings|device|consent|privacy|terms of|click|tap|scroll|reload|refresh|loading|comments?|repl(?:y|ies)|likes?|reposts?|shares|views|followers|posted|poll|quiz|vote now|have your say|tell us|read more|more from|full (?:story|article|report)|podcast|hotline|transcripts?)\b/g
const life =
  /\b(?:has (?:covered|reported|written|worked|been (?:covering|reporting|writing|an? (?:reporter|correspondent|journalist)))|covers|reports (?:on|from|for)|writes (?:about|on|for|a)|edits|reporter|correspondent|journalist|editor|writer|columnist|author|contributor|freelancer?|fellow|photographer|producer|professor|lecturer|studied|grew up|lives in|is based in|before joining|joined (?:the|us|our)|graduated|educated at|a native of|teaches|is the author|(?:his|her) (?:latest |new |first )?(?:book|novel|work)|has won|award-winning|can be reached|follow (?:him|her|them))\b/gu
const picture =
  /\b(?:photo(?:s|graph\w*)?|picture[ds]?|image|archive|file|footage|graphic|illustration|courtesy|handout|screenshot|pictured|seen (?:here|from|in|on)|left|right|poses?|stands?|looks? (?:at|on|out)|walks?|sits?|holds?|carr(?:y|ies)|waits?|queues?|gestures?)\b|©/g
const note =
  /\b(?:correct(?:ed|ion|ions)|clarification|amended|updated|earlier (?:version|edition|entry)|original(?:ly)? (?:version|published|appeared)|first (?:published|appeared)|was (?:published|produced|translated|compiled|written|made|amended|updated)|reproduc\w+|reprint\w*|republish\w*|licen[cs]ed?|all rights|reserved|copyright|contributed|additional reporting|reporting by|editing by|compiled|translat\w+|material from|with (?:reporting|material|agencies|files)|views expressed|opinions?|disclos\w+|responsible|forward-looking|edited for|for (?:more|further) information|press (?:office|release)|contact)\b/g
const habit =
  /\b(?:every|each) (?:day|week|month|year|morning|evening|weekday|hour|time|other|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)\b|\b(?:daily|weekly|monthly|fortnightly|always|never|nobody|anyone|everybody|everyone|all year)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/g
const told =
  /\b(?:said|says|say|told|according to|added|argued|warned|announced|asked|called|wrote|insisted|stressed|confirmed|denied|explained|claimed|demanded|promised|rejected|criticised|criticized|reported|noted|described)\b/g
const past =
  /\b(?:\p{L}{3,}ed|was|were|had|did|went|came|took|gave|got|fell|rose|saw|began|brought|bought|broke|built|held|kept|knew|led|lost|met|paid|ran|sent|sold|spent|stood|thought|won|grew|struck|spoke|drew|became|left|made)\b/gu

const quotation = /[“"][^”"]{0,600}[”"]/g

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The cues of a line outside its quotations: what somebody is quoted with is no word of the page. Looks at 1,500 characters. */
export function cuesOf(text: string): Cues {
  const plain = text
    .slice(0, 1500)
    .replace(quotation, ' ')
    .replace(/[A-Z]+/g, capitals => capitals.toLowerCase())
  return {
    you: count(plain, you),
    we: count(plain, we),
    orders: count(plain, order),
    offers: count(plain, offers),
    prices: mayPrice.test(plain) ? count(plain, prices) : 0,
    page: count(plain, page),
    life: count(plain, life),
    picture: count(plain, picture),
    note: count(plain, note),
    habit: count(plain, habit),
    told: count(plain, told),
    past: count(plain, past),
  }
}
