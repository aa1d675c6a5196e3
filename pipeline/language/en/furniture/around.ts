import type {LineRule} from './rule.ts'

/** Lines around an article that tell of it or of others: keywords, sources, pointers, addresses. */
export const around: readonly LineRule[] = [
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
      /^\(?(?:additional |with )?reporting by\b|^\(?contribut(?:ing|ors?)\s?:|\bcontributed (?:(?:additional )?reporting|to this (?:report|article|story))(?:,? (?:from|in|for|with) [^.]{1,50})?[.)\s]*$/i,
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
]
