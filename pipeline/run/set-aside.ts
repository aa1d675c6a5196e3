import type {LeftPath} from '../audit/index.ts'
import type {FocusSettings} from '../focus/index.ts'
import type {Focus} from '../model/focus.ts'
import type {Notice} from '../model/notice.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import type {SourceNotes} from '../model/settings.ts'

/** The articles of a folder, those that tell another story apart. */
export interface SetAside {
  readonly used: readonly AnnotatedArticle[]
  readonly aside: readonly AnnotatedArticle[]
  readonly left: readonly LeftPath[]
  readonly notices: readonly Notice[]
}

/** The sources that sources.yaml keeps, whatever focus finds; undefined when it keeps none. */
export function keptOf(articles: readonly AnnotatedArticle[], notes: SourceNotes): FocusSettings {
  const kept = articles.filter(({article}) => Object.hasOwn(notes, article.file) && notes[article.file]?.keep === true)
  return kept.length === 0 ? undefined : {kept: kept.map(({article}) => article.id).sort()}
}

/** Take out what focus set aside, and say so; say too when a folder holds several subjects, or is too small to be sure. */
export function setAside(articles: readonly AnnotatedArticle[], focus: Focus): SetAside {
  const found = new Map(focus.documents.map(document => [document.source, document]))
  const isAside = ({article}: AnnotatedArticle) => found.get(article.id)?.verdict === 'set-aside'
  const aside = articles.filter(isAside)
  const notices = articles.flatMap(({article: {id, file}}): Notice[] => {
    const document = found.get(id)
    if (document === undefined) return []
    const {verdict, why} = document
    if (verdict === 'set-aside')
      return [
        {
          file,
          rule: 'set-aside',
          message: `It tells another story than the rest of the folder, and nothing of it is used: ${why}.`,
          remedy: 'Take it out, or write `keep: true` under its name in sources.yaml if it belongs to the subject.',
        },
      ]
    if (verdict === 'doubtful')
      return [
        {
          file,
          rule: 'other-story',
          message: `It may tell another story than the rest of the folder: ${why}.`,
          remedy: 'Take it out if it was saved by mistake, or write `keep: true` under its name in sources.yaml.',
        },
      ]
    return []
  })
  return {
    used: articles.filter(one => !isAside(one)),
    aside,
    left: aside.map(({article}) => {
      const {file, sha256, bytes, mediaType} = article
      return {file, sha256, bytes, mediaType, status: 'set-aside', reason: found.get(article.id)!.why, article}
    }),
    notices: [...notices, ...severalSubjects(articles, focus)],
  }
}

/** Which documents belong to which of several subjects, told at the first document of each. */
function severalSubjects(articles: readonly AnnotatedArticle[], {parts}: Focus): Notice[] {
  const files = new Map(articles.map(({article}) => [article.id, article.file]))
  return parts.map(({sources, core}, index) => {
    const named = sources.flatMap(source => files.get(source) ?? []).sort()
    const about = core.names.slice(0, 3).map(({name}) => name)
    return {
      file: named[0] ?? '',
      rule: 'several-subjects',
      message: `The folder holds ${parts.length} subjects that share little; subject ${index + 1}${about.length === 0 ? '' : ` (${about.join(', ')})`} is told by ${named.length} of its files: ${named.slice(0, 6).join(', ')}${named.length > 6 ? ', …' : ''}.`,
      remedy: 'Make a briefing of each from a folder of its own.',
    }
  })
}
