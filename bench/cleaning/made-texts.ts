import type {Piece} from './made.ts'
import {pick, type Random} from './made-words.ts'

/** Pieces with the blank lines of the page's setting; where both neighbours ask for one, one stands. */
export function asText(pieces: readonly Piece[]): string {
  let text = ''
  let blank = 0
  for (const piece of pieces) {
    text += '\n'.repeat(text === '' ? 0 : 1 + Math.max(blank, piece.blank))
    text += piece.lines.map(line => line.text).join('\n')
    blank = piece.blank
  }
  return `${text}\n`
}

/** Markdown: headings and lists marked, some furniture in emphasis, as links or as quotations. */
export function asMarkdown(pieces: readonly Piece[], title: string, random: Random): string {
  return pieces
    .map(({lines}) => {
      const way = random()
      return lines
        .map(({text, label, form}) => {
          const plain = text.replace(/[*_`<>[\]]/g, '')
          if (text === title) return `# ${plain}`
          if (form === 'item') return `- ${plain.replace(/^[-•*] /, '')}`
          if (label === 1) return form === 'heading' ? `## ${plain}` : plain
          if (label === -1) return `*${plain}*`
          if (way < 0.25) return `*${plain}*`
          if (way < 0.45) return `- [${plain}](https://example.org/${plain.length})`
          return way < 0.6 ? `> ${plain}` : plain
        })
        .join('\n\n')
    })
    .join('\n\n')
}

const boxes = [
  'promo',
  'box',
  'teaser',
  'newsletter',
  'inline',
  'ad-slot',
  'c-module',
  'x1',
  'block',
  'note',
  'card',
  'article__aside',
  'm-12',
]

/** A page with markup: the article in an element of its own or not, furniture in boxes or not. */
export function asMarkup(pieces: readonly Piece[], title: string, random: Random): string {
  const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const body = pick(['article-body', 'story', 'text', 'entry-content', 'c-12', 'post'], random)
  const nested = random() < 0.7
  const inner = pieces.map(({lines}) => {
    const way = random()
    const html = lines.map(({text, label, form}) => {
      if (text === title) return `<h1>${safe(text)}</h1>`
      if (form === 'item') return `<ul><li>${safe(text.replace(/^[-•*] /, ''))}</li></ul>`
      if (label === 1) return form === 'heading' ? `<h2>${safe(text)}</h2>` : `<p>${safe(text)}</p>`
      if (label === -1) return `<div class="meta">${safe(text)}</div>`
      return way < 0.2 ? `<p><a href="/x">${safe(text)}</a></p>` : `<p>${safe(text)}</p>`
    })
    const furniture = lines.every(({label}) => label === 0)
    return furniture && way < 0.6 ? `<div class="${pick(boxes, random)}">${html.join('\n')}</div>` : html.join('\n')
  })
  const [open, close] = nested ? [`<div class="page"><div class="${body}">`, '</div></div>'] : ['', '']
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${safe(title)}</title></head><body>${open}\n${inner.join('\n')}\n${close}</body></html>`
}
