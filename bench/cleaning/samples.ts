import {articleOf} from './pages.ts'

/**
 * What each line of the sample sources is, blank lines left out: K body, H subheading, M metadata (title, date, agency), A aside
 * (caption, image credit, reprint notice), R removed. Judged by hand, by reading each file beside its page.
 */
const judged: Readonly<Record<string, string>> = {
  '000': 'MMA KKKKKKKKKK AA',
  '001': 'M K HKK HKK HK HKK RR',
  '002': 'RMM KKKK HKKK HKKK HKKK HKK HKKK RRRRR',
  '003': 'KKKKKKKK',
  '004': 'RRRRRRRRRRM A KKKKKKKKKKKKKK M RRR',
}

const letters = {kept: 'K', metadata: 'M', aside: 'A', removed: 'R'} as const

/** How many lines of a sample source were judged otherwise than by hand. */
export async function wrongLines(file: string, text: string): Promise<number> {
  const wanted = judged[file.slice(0, 3)]?.replaceAll(' ', '')
  const article = await articleOf(text, 'txt')
  if (wanted === undefined || article === undefined) throw new Error(`No judgement of ${file}`)
  const got = article.segments
    .filter(({kind}) => kind !== 'gap')
    .map(({verdict, kind}) => (verdict === 'kept' && kind === 'heading' ? 'H' : letters[verdict]))
  let wrong = Math.abs(wanted.length - got.length)
  got.forEach((letter, i) => {
    if (i < wanted.length && letter !== wanted[i]) wrong++
  })
  return wrong
}
