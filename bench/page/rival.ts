import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {FullLine} from './lines.ts'

const {resolve} = createRequire(import.meta.url)

const hasTool = (name: string) => spawnSync(name, ['-v']).error === undefined

/** The same prose set by LuaLaTeX with microtype, in the same face, size and measure; undefined where it is absent. */
export function setWithLatex(paragraphs: readonly string[], measure: number, folder: string): string | undefined {
  if (!hasTool('lualatex')) return undefined
  const serif = resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf')
  const source = String.raw`\documentclass{article}
\usepackage[paperwidth=595bp,paperheight=842bp,left=60bp,textwidth=${measure}bp,top=66bp,textheight=700bp]{geometry}
\usepackage{fontspec}\usepackage[english]{babel}\usepackage{microtype}
\setmainfont{SourceSerif4_400Regular.ttf}[Path=${dirname(serif)}/]
\frenchspacing\setlength{\parindent}{0pt}\setlength{\parskip}{7bp}\pagestyle{empty}
\begin{document}\fontsize{10.5bp}{14bp}\selectfont
${paragraphs.map(escapeTex).join('\n\n')}
\end{document}
`
  writeFileSync(join(folder, 'rival.tex'), source)
  const {status, stdout} = spawnSync('lualatex', ['-interaction=batchmode', '-halt-on-error', 'rival.tex'], {
    cwd: folder,
    timeout: 300_000,
  })
  if (status !== 0) throw new Error(`lualatex: ${stdout.toString().slice(-2000)}`)
  return join(folder, 'rival.pdf')
}

const escapeTex = (text: string): string =>
  text.replace(/[\\{}$&#^_%~]/g, char => (/[\\^~]/.test(char) ? `\\char${char.charCodeAt(0)} ` : `\\${char}`))

const slack = 9

/** Full lines as poppler finds them in any PDF, block by block; undefined where poppler is absent. */
export function linesOfFile(path: string, left: number, measure: number): FullLine[][] | undefined {
  if (!hasTool('pdftotext')) return undefined
  const html = `${path}.html`
  spawnSync('pdftotext', ['-bbox-layout', path, html])
  const lines: FullLine[] = []
  const blocks: FullLine[][] = []
  for (const [, block] of readFileSync(html, 'utf8').matchAll(/<block[^>]*>([\s\S]*?)<\/block>/g)) {
    for (const [, line] of block!.matchAll(/<line[^>]*>([\s\S]*?)<\/line>/g)) {
      const words = [...line!.matchAll(/<word xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>(.*?)<\/word>/g)].map(
        ([, from, to, text]) => ({from: Number(from), to: Number(to), text: text!.replace(/&\w+;/g, '&')}),
      )
      const full =
        words.length >= 5 &&
        Math.abs(words[0]!.from - left) < slack &&
        Math.abs(words.at(-1)!.to - left - measure) < slack
      if (full)
        lines.push({
          gaps: words.slice(1).map((word, i) => word.from - words[i]!.to),
          characters: words.map(({text}) => text).join(' ').length,
          hyphenated: /[a-z][-\u00ad\u2010]$/.test(words.at(-1)!.text),
        })
      else if (lines.length > 0) blocks.push(lines.splice(0))
    }
  }
  return lines.length > 0 ? [...blocks, lines] : blocks
}
