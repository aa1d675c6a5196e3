import {furniture} from '../../language/en/furniture/index.ts'
import type {Document} from '../../model/document.ts'
import type {Line} from '../line.ts'
import {titleKey} from '../metadata/title-key.ts'
import type {Verdicts} from '../verdict.ts'

/** Lines below a sponsor's label that may be the sponsor's words. */
const sponsored = 4
/** Words of a sentence that a reader would miss below the foot of a mailing. */
const prose = 12

/** Takes out what a mailing's sponsors say below their labels, and all that stands below the line that tells why one receives it. */
export function markMailing({mediaType}: Document, verdicts: Verdicts): void {
  const {lines} = verdicts
  for (const label of lines) {
    if (label.rule?.name !== 'ad-label') continue
    const sponsor = furniture.sponsorIn(label.text)
    if (mediaType !== 'message/rfc822' && sponsor.length === 0) continue
    for (const line of lines.slice(label.index + 1, label.index + 1 + sponsored)) {
      if (line.kind === 'heading' || line.rule !== undefined) break
      const key = ` ${titleKey(line.text)} `
      // Outside mail a label may have lost its ad, and the article goes on below it: the sponsor must be named.
      if (!sponsor.some(word => key.includes(` ${word} `)) && mediaType !== 'message/rfc822') break
      verdicts.give(line.index, 'removed', 'sponsored')
    }
  }
  const foot = lines.findLast(({rule}) => rule?.name === 'mailing')
  if (foot === undefined || lines.slice(foot.index + 1).some(isProse)) return
  for (const {index} of lines.slice(foot.index + 1)) verdicts.give(index, 'removed', 'mailing')
}

const isProse = ({stops, words, rule}: Line): boolean => stops && words >= prose && rule === undefined
