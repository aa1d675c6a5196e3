import type {LineRule} from './rule.ts'

/** Lines that are no part of an article and may still be wanted: notices, captions, credits. */
export const asides: readonly LineRule[] = [
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
