import type {Budgets} from '../model/briefing.ts'
import type {Notice} from '../model/notice.ts'
import type {Template} from '../model/template.ts'

/** Parts of the template's budgets that are tried in turn when all of it is too long; then one between the last two. */
const shares = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]
const between = 0.05

interface Made {
  readonly pages: {readonly count: number}
}

/**
 * A briefing of at most as many pages as its template allows: where the whole budgets take more, the largest share of
 * them that fits. What is left out for it is listed like everything else that is.
 */
export async function fitted<T extends Made>(
  make: (budgets: Budgets) => Promise<T>,
  {budgets, pagesMost = Number.POSITIVE_INFINITY, page}: Pick<Template, 'budgets' | 'pagesMost' | 'page'>,
): Promise<T & {readonly tooLong: readonly Notice[]}> {
  const fits = ({pages}: Made) => pages.count <= pagesMost
  let made = await make(budgets)
  if (fits(made)) return {...made, tooLong: []}
  for (const share of shares) {
    made = await make(shareOf(budgets, share))
    if (!fits(made)) continue
    const larger = await make(shareOf(budgets, share + between))
    return {...(fits(larger) ? larger : made), tooLong: []}
  }
  const message = `It takes ${made.pages.count} pages, and the template allows ${pagesMost}.`
  const remedy = `Print less in ${page.file}, or smaller in style.yaml.`
  return {...made, tooLong: [{file: 'briefing.pdf', rule: 'too-long', message, remedy}]}
}

/** What a reader needs first suffers last: it keeps at least this share. */
const leastOf: {readonly [Name in keyof Budgets]?: number} = {
  bottomLineWords: 0.8,
  disagreementsMost: 0.8,
}

/** Every budget in part; of what is printed at all, one remains. */
function shareOf(budgets: Budgets, share: number): Budgets {
  const part = (name: string) => Math.max(leastOf[name as keyof Budgets] ?? 0, share)
  const entries = Object.entries(budgets).map(([name, most]) => [
    name,
    most === 0 ? 0 : Math.max(1, Math.round(most * part(name))),
  ])
  return Object.fromEntries(entries) as Budgets
}
