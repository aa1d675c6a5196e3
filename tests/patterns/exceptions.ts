/** An expression that the checker does not find linear, and why no text can make it slow: mostly, because what it is given is short. */
interface Exception {
  readonly begins: string
  readonly flags: string
  readonly why: string
}

const line = 'ruleOf gives it 1,200 characters of a line at most, whose white space is collapsed'

export const exceptions: readonly Exception[] = [
  {begins: '[“"][^”"]{0,600}', flags: 'g', why: 'cuesOf gives it 1,500 characters at most'},
  {begins: String.raw`\b(?:\p{L}{3,}ed|was|were`, flags: 'gu', why: 'cuesOf gives it 1,500 characters at most'},
  {
    begins: String.raw`\b(?:subscri\w+|newsletters?|bulletin`,
    flags: 'g',
    why: 'cuesOf gives it 1,500 characters at most',
  },
  {
    begins: String.raw`[$€£¥]\s?\d[\d.,]{0,12}(?:\s?(?:a|per|each)`,
    flags: 'gu',
    why: 'cuesOf gives it 1,500 characters at most',
  },
  {begins: String.raw`\b(?:photo(?:s|graph\w*)?|picture`, flags: 'g', why: 'cuesOf gives it 1,500 characters at most'},
  {
    begins: String.raw`\b(?:correct(?:ed|ion|ions)|clarification`,
    flags: 'g',
    why: 'cuesOf gives it 1,500 characters at most',
  },
  {begins: String.raw`^\(?(?:additional |with )?reporting by`, flags: 'i', why: line},
  {begins: '[[(](?:file )?(?:photo|image|picture|pic|foto|credit', flags: 'i', why: line},
  {begins: String.raw`(?:^|[.!?”"’\s])(?<!^in )(?:photo|image`, flags: 'i', why: line},
  {
    begins: String.raw`(?:the\s)?(\p{Lu}[\p{L}\p{N}&'’-]*(?:\.\p{L}+)*`,
    flags: 'u',
    why: 'reprinterOf gives it 1,200 characters at most',
  },
  {begins: '^(?:(?:you (?:may|might|could)', flags: 'i', why: 'opensPart gives it 120 characters at most'},
  {begins: '^(?:admin|administrator|editor', flags: 'i', why: 'isNobody gives it 100 characters at most'},
  {begins: String.raw`^(?:[\p{Ll}\p{N}._-]+|\S*\p{L}`, flags: 'u', why: 'isLogin gives it 100 characters at most'},
  {
    begins: String.raw`\b(?:subscri\w+|newsletters?|sign`,
    flags: 'gi',
    why: 'its only open runs are of word characters behind a fixed beginning of a word, which none of them holds again',
  },
  {begins: String.raw`\b(?:renewed|renew|extended`, flags: 'i', why: 'it looks 60 characters ahead at most'},
  {begins: String.raw`\b(?:adopted|ratified|approved`, flags: 'i', why: 'it looks 60 characters ahead at most'},
  {begins: String.raw`\b(?:launched|established|set up`, flags: 'i', why: 'it looks 60 characters ahead at most'},
  {begins: '[“"][^”"]{0,600}', flags: 'g', why: 'cuesOf gives it 1,500 characters of a line at most'},
  {begins: String.raw`(\w+)\s+$`, flags: '', why: 'boundsDate gives it the 24 characters before a date'},
  {
    begins: String.raw`<(?:meta|\?xml)[^>]{0,200}?`,
    flags: 'i',
    why: 'decode gives it the head of a file, and it looks 200 characters ahead',
  },
  {begins: String.raw`\b(?:shares?|stocks?|index|futures`, flags: 'i', why: 'it looks six words ahead at most'},
  {begins: String.raw`(\p{L}[\p{L}-]*)[-\u2010]$`, flags: 'u', why: 'joinLines gives it the last 100 characters'},
  {begins: String.raw`(https?:\/\/|ftp:\/\/|www\.)`, flags: 'gi', why: 'at most 64 characters stand before an @'},
]

/** Expressions that are built when they are needed, in the order of the files: each from a number or a fixed word of ours. */
export const builtLater: readonly {readonly file: string; readonly from: string}[] = [
  {file: 'pipeline/commands/help.ts', from: 'the names of options'},
  {file: 'pipeline/ingest/docx/properties.ts', from: 'the names of four elements'},
  {file: 'pipeline/ingest/formats.ts', from: 'the names of mail fields'},
  {
    file: 'pipeline/language/en/telling/statement.ts',
    from: 'the verbs of saying, of which a sentence holds 90 characters at most',
  },
  {file: 'pipeline/render/page/markdown.ts', from: 'a copy of another expression'},
  {file: 'pipeline/theme/overview-text.ts', from: 'the width of the terminal'},
]
