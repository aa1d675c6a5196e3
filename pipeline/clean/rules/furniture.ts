import type {Segment} from '../../model/article.ts'
import {isTold} from './told.ts'

/** A named rule about one line. Every pattern is anchored or short: none may cost more than the line's length. */
export interface LineRule {
  readonly name: string
  readonly verdict: Segment['verdict']
  readonly most?: number // words a line may have for the rule to speak
  readonly told?: 'spared' // it does not speak of sentences that tell something
  readonly pattern: RegExp
}

/**
 * Lines that are furniture, an aside or metadata wherever they stand. One row a rule; the comment tells what it was learned from.
 * Words of other languages stand beside the English ones, since the same page templates are used everywhere.
 */
export const lineRules: readonly LineRule[] = [
  // The first focusable element of an accessible page.
  {
    name: 'skip-link',
    verdict: 'removed',
    most: 8,
    told: 'spared',
    pattern:
      /^(?:skip|jump|zum|aller|saltar|vai|ga naar) (?:to|au|a|al|direkt|naar)? ?(?:the )?(?:main|content|inhalt|contenu|contenido|navigation|footer|hauptinhalt|search|site)\b/i,
  },
  // Labels that ad slots leave behind, alone on their line, also between paragraphs.
  {
    name: 'ad-label',
    verdict: 'removed',
    most: 6,
    told: 'spared',
    pattern:
      /^[-–—[(*\s]*(?:advertisements?|advertorial|ads?|sponsored(?: content| by.*)?|promoted(?: content)?|paid (?:content|post)|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|реклама|広告|广告|광고|story continues (?:below|after).*|article continues (?:below|after).*|continue reading (?:below|the main story).*|scroll (?:down )?to continue.*|report this ad|remove ads)[-–—\])*:.\s]*$/i,
  },
  // Buttons of a page head.
  {
    name: 'menu',
    verdict: 'removed',
    most: 4,
    pattern:
      /^(?:(?:hamburger|main|primary|site|open|close|toggle|mobile|burger)[ -])*(?:menu|navigation|nav|search|sections|home|log ?in|sign ?(?:in|up)|register|subscribe|my account|e-?paper|newsletters?|suche|menü|recherche|buscar|cerca|zoeken|anmelden|abo|startseite|accueil|inicio)$/i,
  },
  // Links to networks, alone or in a row.
  {
    name: 'share',
    verdict: 'removed',
    most: 14,
    told: 'spared',
    pattern:
      /^(?:share|tweet|teilen|partager|compartir|condividi|delen|follow(?: us)?|pin it|print(?: this)?|e-?mail(?: this)?|copy link|link copied|facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|instagram|youtube|tumblr|flipboard|messenger|rss|threads|bluesky|bookmark|save|listen)(?:[\s|/,•·:!.+&-]*(?:share|tweet|this|article|story|post|page|via|on|to|the|by|us|with|your|friends|print|e-?mail|copy|link|copied|facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|instagram|youtube|tumblr|flipboard|messenger|rss|threads|bluesky|save|more|\d))*[\s:.!…]*$/i,
  },
  // Fields and fine print of a comment form.
  {
    name: 'comment-form',
    verdict: 'removed',
    most: 30,
    told: 'spared',
    pattern:
      /^(?:your e-?mail address will not be published|required fields are marked|deine e-mail-adresse wird nicht veröffentlicht|votre adresse (?:e-mail|de messagerie) ne sera pas publiée|tu dirección de correo electrónico no será publicada|save my name, e-?mail|you must be logged in to (?:post|leave)|(?:log|sign) in to (?:comment|leave|post|reply|join)|notify me of (?:new|follow)|this site uses akismet|comment ?\*?$|name ?\*?$|e-?mail ?\*?$|website$|post comment|submit comment|cancel reply)/i,
  },
  // Links to the pieces before and after in time.
  {
    name: 'pager',
    verdict: 'removed',
    most: 12,
    pattern:
      /^[«‹←<\s]*(?:(?:previous|next|older|newer|prev)(?: (?:post|article|story|page|entry|articles|posts))?|vorheriger (?:artikel|beitrag)|nächster (?:artikel|beitrag)|article (?:précédent|suivant))(?:[\s|/»›→>«‹←<:-]*(?:previous|next|older|newer|prev)(?: (?:post|article|story|page|entry|articles|posts))?)?[»›→>\s]*$/i,
  },
  {
    name: 'pager',
    verdict: 'removed',
    most: 8,
    pattern: /^(?:page )?\d{1,3} (?:of|\/|von|de|sur) \d{1,3}$|^(?:\d{1,3}[\s|]+){2,}\d{0,3}(?:next|»|›)?$/i,
  },
  // Asking for an address.
  {
    name: 'newsletter',
    verdict: 'removed',
    most: 40,
    told: 'spared',
    pattern:
      /^(?:sign up (?:for|to|here|now)|subscribe (?:to|now|today|for)|get (?:our|the) (?:free |daily |weekly |latest |best )*(?:newsletters?|stories|news|headlines|updates)|join (?:our|the) (?:newsletter|mailing|telegram|whatsapp)|never miss|stay (?:informed|up to date|in the know|connected)|enter your e-?mail|by (?:signing up|subscribing|submitting|clicking)|thank you for (?:signing|subscribing)|thanks for (?:signing|subscribing)|follow us on|like us on|download (?:our|the) app|join our channel|newsletter abonnieren|abonnez-vous|suscríbete|iscriviti)\b/i,
  },
  // Consent banners.
  {
    name: 'consent',
    verdict: 'removed',
    most: 90,
    told: 'spared',
    pattern:
      /^(?:we (?:and our (?:\d+ )?partners )?(?:use|store) cookies|we value your privacy|we and our (?:\d+ )?(?:partners|vendors) (?:store|use|process|access)|(?:accept|reject|allow) all$|you (?:can|may) (?:accept|reject|change|manage|withdraw) (?:or manage |all )?(?:your )?(?:choices|consent|cookies|preferences|settings)|this (?:web)?site uses cookies|by continuing to (?:use|browse)|accept (?:all )?cookies|manage (?:cookies|consent|preferences)|cookie (?:settings|policy|preferences)|privacy (?:policy|settings)|wir verwenden cookies|nous utilisons des cookies)/i,
  },
  // Head and foot of a mailing.
  {
    name: 'mailing',
    verdict: 'removed',
    most: 40,
    told: 'spared',
    pattern:
      /^(?:view (?:this|in) (?:e-?mail |newsletter )?(?:in )?(?:your |a )?browser|you (?:are|['’]re) (?:receiving|getting) this|you received this|unsubscribe\b|update your (?:e-?mail )?preferences|manage your (?:e-?mail )?(?:preferences|subscription)|forward(?:ed)? this (?:e-?mail|message)|no longer want to receive)/i,
  },
  // What a press release says to newsrooms.
  {
    name: 'press-release',
    verdict: 'removed',
    most: 12,
    told: 'spared',
    pattern:
      /^(?:for immediate release\b.*|press release|(?:media|press) (?:contacts?|enquiries|inquiries)\b.*|notes? to editors:?|-?\s?ends?\s?-)$/i,
  },
  // Signs that part one piece from the next.
  {name: 'separator', verdict: 'removed', most: 0, pattern: /^(?:[-–—*#_=~•·.+]\s?){3,60}$/},
  // Foot of a page.
  {
    name: 'copyright',
    verdict: 'removed',
    most: 60,
    told: 'spared',
    pattern:
      /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos)/i,
  },
  {
    name: 'site-foot',
    verdict: 'removed',
    most: 8,
    pattern:
      /^(?:terms (?:of (?:use|service)|and conditions|& conditions)|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|site ?map|impressum|datenschutz|agb|help(?: cent(?:er|re))?|faqs?|feedback|corrections|back to top|powered by .*)$/i,
  },
  // How long it takes, how many have seen it.
  {
    name: 'read-time',
    verdict: 'removed',
    most: 10,
    pattern:
      /^(?:(?:estimated )?(?:reading time|lesezeit|tempo de leitura|temps de lecture|tiempo de lectura):? ?)?(?:\d{1,3} ?[-–] ?)?\d{1,3} ?(?:min(?:ute)?s?|mins?|minuten|minutos)(?:[. -](?:read|lesezeit|de lectura|lecture|to read))?\.?$|^(?:\d[\d.,]*k? )?(?:views?|shares?|likes?|reads?|comments?)(?: \d[\d.,]*k?)?$|^\d+ (?:hours?|days?|weeks?|minutes?|months?) ago$/i,
  },
  // Keywords at the end of a piece.
  {
    name: 'tags',
    verdict: 'removed',
    most: 60,
    told: 'spared',
    pattern:
      /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|tagged(?: with| as)?|labels?|schlagwörter|schlagworte|themen|mots-clés|etiquetas|temas)(?: ?[:：]|$)|^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/iu,
  },
  // "Agency/xy": who wrote the text, with the mark of the desk that took it over.
  {
    name: 'agency-credit',
    verdict: 'metadata',
    most: 10,
    pattern:
      /^\(?(?:[Ss]ources?|SOURCES?|[Qq]uellen?|[Ff]uente|[Ff]onte|[Bb]ron|[Vv]ia|[Ww]ith (?:inputs|reporting|files) from|[Ii]nputs? from|[Aa]genc(?:y|ies))\s?[:：-]\s?\p{Lu}/u,
  },
  // Who else worked on the text, below it.
  {
    name: 'contributors',
    verdict: 'metadata',
    most: 60,
    told: 'spared',
    pattern:
      /^\(?(?:additional |with )?reporting by\b|\bcontributed (?:(?:additional )?reporting|to this (?:report|article|story))(?:,? (?:from|in|for|with) [^.]{1,50})?[.)\s]*$/i,
  },
  // A pointer to another story, between paragraphs.
  {
    name: 'see-also',
    verdict: 'removed',
    most: 30,
    told: 'spared',
    pattern:
      /^(?:(?:see|read|watch|learn|also|now) (?:more|also|next|this|see|read|watch)(?: on [^:]{1,40})?\s?:|related(?: (?:story|article|coverage|reading|content))?\s?:|don['’]t miss\b|lesen sie auch\b|lesen sie hier\b|mehr zum thema\b|(?:à )?lire (?:aussi|également)\s?:|lee también\b|leia (?:também|mais)\b|leggi anche\b|читайте также)/i,
  },
  // Where the author can be written to, alone on a line.
  {
    name: 'contact',
    verdict: 'removed',
    most: 4,
    pattern:
      /^(?:e-?mail:? ?)?[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,10}$|^(?:twitter|facebook|instagram|x)\.com\/\S{1,60}$|^@\w{2,30}$/i,
  },
  // Sentences about the right to print the text: they name its first publisher.
  {
    name: 'reprint-notice',
    verdict: 'aside',
    most: 90,
    pattern:
      /\b(?:is|was|are|been) (?:authori[sz]ed|permitted|licensed|allowed) to (?:reprint|republish|reproduce)\b|\b(?:reprinted|republished|reproduced|reposted) (?:here )?(?:with|by) (?:the )?(?:kind )?(?:permission|licen[cs]e|courtesy|arrangement)\b|\b(?:this|above|original) (?:article|story|piece|post|report|essay|column|text|interview|commentary|analysis|version)\b.{0,40}\b(?:first|originally) (?:appeared|published|posted|ran)\b|^\W*the (?:article|story|piece|post|essay|column|interview|commentary|analysis)\b.{0,120}\b(?:(?:first|originally) appeared|appeared first|was (?:first|originally) published) (?:in|on|at|by)\b(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)|^\W*(?:first|originally) (?:appeared|published|posted) (?:in|on|by|at)\b(?![^.]*, (?:the|an?|it|its|he|she|they|his|her|their|this|that) )|\bpublished (?:here )?under a creative commons\b|\b(?:republish|reprint) (?:this|our) (?:article|stor(?:y|ies))\b/i,
  },
  // A note of the newsroom about its text: what was wrong in it, or how it came about.
  {
    name: 'correction-notice',
    verdict: 'aside',
    most: 90,
    pattern:
      /^\W*(?:corrections?|clarifications?|editor['’]?s?['’]? note|erratum|berichtigung|korrektur|anmerkung der redaktion|rectificatif|corrección|nota de la redacción)\s?(?:\([^)]{1,40}\)\s?)?[:：—–-]/i,
  },
  // A picture's maker, alone on a line.
  {
    name: 'image-credit',
    verdict: 'aside',
    most: 16,
    pattern:
      /^\(?(?:(?:featured? |cover |main |header |lead |file |top )?(?:image|photo|photograph|picture|pic|foto|bild|illustration|graphic|video)s?(?: (?:credit|source|courtesy|by|via|of|from|credits|copyright))*\s?[:：©]|(?:credits?|photographer)\s?[:：]|(?:image|photo|media) copyright\b)/i,
  },
  {
    name: 'image-credit',
    verdict: 'aside',
    most: 16,
    told: 'spared',
    pattern: /^\(?(?:photo|image|picture|foto)s? (?:by|courtesy|via|credit)\b/i,
  },
  // A caption that ends in its picture's maker or agency.
  {
    name: 'caption',
    verdict: 'aside',
    most: 90,
    pattern:
      /[[(](?:file )?(?:photo|image|picture|pic|foto|credit|illustration|graphic|screenshot|source(?!.*\)\.$)|bild|archiv)s?(?: (?:credit|by|courtesy|via|file|from))*\s?[:：/][^)\]]{2,80}[)\]]\.?$|[[(](?:ap|reuters|afp|getty)(?: (?:photo|images?))?\/[^)\]]{2,60}[)\]]\.?$|[[(](?:file )?(?:photo|image|picture|foto)s? (?:by|courtesy)[^)\]]{2,80}[)\]]\.?$/i,
  },
  {
    name: 'caption',
    verdict: 'aside',
    most: 90,
    pattern:
      /(?:^|[.!?”"’\s])(?<!^in )(?:photo|image|picture|foto|photograph|illustration|screenshot|credit)s?(?: (?:credit|by|courtesy(?: of)?))?\s?[:：]\s?\S[^.!?]{1,70}$/i,
  },
  {
    name: 'caption',
    verdict: 'aside',
    most: 60,
    told: 'spared',
    pattern:
      /^(?:file (?:photo|picture|image)|in this (?:file )?(?:photo|image|picture|handout)|(?:pictured|above|below)[:,]|caption[:,])|(?:^|[.!?:,–—|(-] ?|\bthis )file (?:photo|picture)[.)]*$/i,
  },
]

/** Headings after which a page's visitors speak. */
export const commentHeading =
  /^(?:leave (?:a|your) (?:reply|comment)|post (?:a|your) comment|add (?:a|your) comment|write a comment|join the (?:conversation|discussion)|(?:\d[\d.,]* )?(?:comments?|responses?|replies)(?: ?\(?\d+\)?)?|comments? (?:are closed|section|on this)|view (?:all )?(?:\d+ )?comments|show comments|have your say|what do you think|(?:\d+ )?kommentare?|kommentar (?:schreiben|hinterlassen|verfassen)|schreib(?:e|en sie) einen kommentar|(?:\d+ )?commentaires?|laisser un commentaire|(?:\d+ )?comentarios?|deja (?:un comentario|una respuesta)|(?:\d+ )?commenti|lascia un commento|(?:\d+ )?reacties|plaats een reactie|deixe um comentário|comentários|(?:\d+ thoughts? on)\b.*|(?:댓글|コメント|评论|комментарии).{0,10})\s*[:!?.]?$/i

/** Headings after which a page shows its other stories. */
export const relatedHeading =
  /^(?:(?:you (?:may|might|could) (?:also |be )?(?:like|enjoy|interested|want)|also (?:worth |on |in |by |from |read|see|check)|check (?:also|out|these)|more (?:from|on|in|stories|news|like|about|to read|by|articles|posts|coverage|for you|headlines|reading)|read (?:more|next|also|on)|related(?: (?:articles?|stories|posts?|news|content|topics|coverage|reading|links?|items))?|recommended(?: (?:for you|stories|articles|reading|posts))?|most (?:read|popular|viewed|shared|recent|commented)|trending(?: now| stories| news)?|popular(?: (?:posts|stories|now|articles|news|this week))?|latest (?:news|stories|posts|articles|from|headlines|updates|in)|recent (?:posts|stories|articles|news)|don['’]t miss|up next|what to read next|next (?:up|read|story)|editor['’]?s['’]? (?:picks?|choice)|top (?:stories|news|headlines|picks)|other (?:stories|news|articles|posts)|further reading|keep reading|see also|in other news|from (?:our|the) (?:partners|web|archives?)|around the web|promoted stories|similar (?:articles|posts|stories)|suggested (?:for you|reading)|explore more|in this (?:section|series)|around the web|stories you may|featured (?:stories|posts|articles)|by the same author|about the authors?)\b.{0,40}|mehr (?:zum thema|aus|von|dazu).{0,40}|lesen sie auch.{0,30}|das könnte (?:sie|dich) (?:auch )?interessieren|weitere (?:artikel|themen|nachrichten|meldungen).{0,20}|auch interessant|verwandte (?:artikel|themen)|ähnliche (?:artikel|beiträge)|meistgelesen.{0,20}|à lire (?:aussi|également).{0,20}|lire aussi.{0,20}|sur le même (?:thème|sujet)|les plus lus|articles? (?:liés|similaires|connexes)|vous aimerez aussi|te (?:puede|podría) interesar|(?:noticias|artículos|notas|temas) relacionad[ao]s|lo más (?:leído|visto)|más (?:noticias|sobre|información).{0,20}|leia (?:também|mais)|veja também|notícias relacionadas|(?:leggi|vedi) anche|articoli correlati|ti potrebbe interessare|lees (?:ook|verder|meer)|gerelateerd(?:e .*)?|関連(?:記事|ニュース).{0,10}|相关(?:新闻|阅读|文章).{0,10}|관련(?: ?기사| ?뉴스).{0,10}|читайте также|по теме)\s*[:…>»]?$/i

/** The rule that a line falls under by itself, or undefined. */
export const ruleOf = (text: string, words: number): LineRule | undefined =>
  lineRules.find(
    ({most = 40, told, pattern}) =>
      words <= most &&
      pattern.test(text.length > 1200 ? text.slice(0, 1200) : text) &&
      (told === undefined || !isTold(text)),
  )

/** Whether a line announces what visitors say, or other stories. */
export function opensPart(text: string, words: number): 'comments' | 'stories' | undefined {
  if (words > 12 || text.length > 120 || (words >= 4 && text.endsWith('.') && !/\.\.$/.test(text))) return undefined
  if (commentHeading.test(text)) return 'comments'
  return words <= 10 && relatedHeading.test(text) ? 'stories' : undefined
}
