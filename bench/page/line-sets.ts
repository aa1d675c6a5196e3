import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {defaultStyle} from '../../pipeline/model/style.ts'
import {layOut, writePdf} from '../../pipeline/render/pdf/index.ts'
import type {Measurement} from '../measurement.ts'
import {seedsTree} from './documents.ts'
import {fullLines, lineFigures} from './lines.ts'
import {linesOfFile, setWithLatex} from './rival.ts'
import {fonts, paragraphOf, treeOf} from './setting.ts'
import {prose} from './texts.ts'

const {columns, margins} = defaultStyle

/** Lines at the shipped measure, and beside them LuaLaTeX's of the same text, face and measure where it is installed. */
export async function* lineSets(dataDir: string, wanted: (set: string) => boolean): AsyncIterable<Measurement> {
  if (wanted('lines-samples')) {
    const tree = await seedsTree()
    // Superior marks would part the lines' runs: they are left out.
    const bodies = tree.root.children.flatMap(node =>
      node.type !== 'passage'
        ? []
        : [{...node.paragraph, children: node.paragraph.children.filter(({type}) => type !== 'citation')}],
    )
    const lines = fullLines(layOut({...tree, root: {type: 'root', children: bodies}}, defaultStyle, fonts()))
    yield {bench: 'page', set: 'lines-samples', n: lines.flat().length, figures: lineFigures(lines)}
  }
  for (const {name, paragraphs} of prose(dataDir)) {
    const set = `lines-${name}`
    if (!wanted(set)) continue
    const model = layOut(treeOf(paragraphs.map(paragraphOf)), defaultStyle, fonts())
    const lines = fullLines(model)
    yield {bench: 'page', set, n: lines.flat().length, figures: lineFigures(lines)}
    const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'))
    try {
      const rival = setWithLatex(paragraphs, columns.text, folder)
      if (rival === undefined) continue
      const own = join(folder, 'own.pdf')
      writeFileSync(own, await writePdf(model, fonts()))
      for (const [which, path] of [
        ['poppler', own],
        ['lualatex', rival],
      ] as const) {
        const found = linesOfFile(path, margins.left, columns.text)
        if (found === undefined) continue
        yield {bench: 'page', set: `${set}-${which}`, n: found.flat().length, figures: lineFigures(found)}
      }
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  }
}
