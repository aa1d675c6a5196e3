import {defaultStyle} from '../../pipeline/model/style.ts'
import {layOut} from '../../pipeline/render/pdf/index.ts'
import {check, type Defect} from '../../tools/pdf-checker/index.ts'
import {sentencePool} from '../corpus/sentences.ts'
import type {Measurement} from '../measurement.ts'
import {generateTree} from './generate.ts'
import {fonts} from './setting.ts'

const briefings = 100
const looks = [defaultStyle, {...defaultStyle, paper: 'Letter' as const}]

/** What a reader would see as faults on a hundred generated briefings with every kind of block, on both papers. */
export async function* layoutFaults(dataDir: string): AsyncIterable<Measurement> {
  const pool = sentencePool(dataDir)
  const counts = new Map<Defect['rule'], number>()
  let pages = 0
  let white = 0
  for (let seed = 1; seed <= briefings; seed++) {
    const model = layOut(generateTree(pool, seed), looks[seed % looks.length]!, fonts())
    pages += model.pages.length
    white += model.pages.slice(0, -1).filter(({marks}) => {
      const feet = marks.flatMap(mark => (mark.kind === 'run' && mark.content !== null ? [mark.y] : []))
      return model.frame.bottom - Math.max(...feet) > 0.15 * (model.frame.bottom - model.frame.top)
    }).length
    for (const {rule, page, message} of check(model)) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
      process.stderr.write(`briefing ${seed}, page ${page}: ${rule}: ${message}\n`)
    }
  }
  const of = (...rules: Defect['rule'][]) => rules.reduce((sum, rule) => sum + (counts.get(rule) ?? 0), 0)
  const figures = {
    pages,
    widows: of('widow', 'orphan'),
    stranded_heads: of('stranded-head'),
    split_boxes: of('split-box'),
    overlaps: of('overlap', 'outside-frame'),
    short_last_pages: of('short-last-page'),
    others:
      [...counts.values()].reduce((sum, count) => sum + count, 0) -
      of('widow', 'orphan', 'stranded-head', 'split-box', 'overlap', 'outside-frame', 'short-last-page'),
    white_feet: white / pages, // pages whose last 15 % are empty
  }
  yield {bench: 'page', set: 'layout-100', n: briefings, figures}
}
