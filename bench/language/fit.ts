import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type ArcEvidence, type Confidence, writeConfidence} from '../../pipeline/language/en/syntax/confidence.ts'
import {tagSetOf} from '../../pipeline/language/en/syntax/encoded.ts'
import {labelSetOf} from '../../pipeline/language/en/syntax/labels.ts'
import {type ParserTables, treeOf} from '../../pipeline/language/en/syntax/parser.ts'
import {joinSections} from '../../pipeline/language/en/syntax/sections.ts'
import {readTable} from '../../pipeline/language/en/syntax/table.ts'
import {tagsOf} from '../../pipeline/language/en/syntax/tagger.ts'
import {ListScorer} from '../../pipeline/language/en/syntax/weights.ts'
import {WordForms} from '../../pipeline/language/en/syntax/word-forms.ts'
import {cached} from './cached.ts'
import {clusterSection} from './clusters.ts'
import {carried, fitConfidence, type JudgedArc} from './fit-confidence.ts'
import {learnedLemmas} from './fit-lemmas.ts'
import {
  type FittedReader,
  fitReader,
  type Ground,
  hinted,
  type Lesson,
  type Most,
  reversed,
  scorersOf,
} from './fit-parses.ts'
import {type Judged, reportOf} from './fit-report.ts'
import {type FittedTagger, fitTagger, goldTags, jointTags, type Tagged} from './fit-tags.ts'
import {taughtTags} from './teachers.ts'
import {type GoldDocument, type GoldSentence, partsOf, readTreebank, relationsOf, sentencesOf} from './treebank.ts'
import {untaggedSentences} from './untagged.ts'

// node dist/fit/fit.js DATA OUT [APART]: fits all tables. Tags, hints and judged arcs of each document come from tables fitted without its
// fold, so that what is fitted on them meets what it will meet in use. The part for reporting lies in the first fold, of which its
// tables and their teachers saw nothing: its figures are those of documents unseen, by tables fitted on two thirds of the rest.
// Those tables are written to APART, with confidences fitted on the rest of the first fold: bars are chosen on that rest.

const [dataDir, out, apartOut] = process.argv.slice(2)
if (dataDir === undefined || out === undefined) throw new Error('Expected a folder of data and a file to write')
const documents = readTreebank(join(dataDir, 'language', 'gum.dev.conllu.gz'))
const parts = partsOf(documents)
const third = (one: number) => parts.fit.filter((_, at) => at % 3 === one)
const folds = [[...parts.report, ...third(0)], [...parts.choose, ...third(1)], third(2)]
const outOf = (fold: readonly GoldDocument[]) => documents.filter(document => !fold.includes(document))

/** Words that only the teachers tagged: 300,000 brought the part for choosing from .944 to .952. */
const untaggedWords = 450_000

/** What brings the tables to 5 MB. */
const mostTags = 300_000
const mostBackward: Most = {moves: 260_000, labels: 80_000, relabels: 0}
const mostForward: Most = {moves: 260_000, labels: 100_000, relabels: 160_000}

const log = (message: string) => process.stderr.write(`${(process.cpuUsage().user / 1e6).toFixed(0)} s ${message}\n`)

const clusters = cached('clusters', clusterSection)
const joint = jointTags(documents)
const tagSet = tagSetOf(joint)
const relations = relationsOf(documents)
const labelSet = labelSetOf(relations)

const untagged = untaggedSentences(dataDir, untaggedWords)
const taughtApart = cached('taught-apart', () => taughtTags(sentencesOf(outOf(folds[0]!)), untagged, joint, clusters))
const taughtAll = cached('taught', () => taughtTags(sentencesOf(documents), untagged, joint, clusters))
log('taught')
const lessons = new Map<GoldSentence, Lesson>()
const taggersApart = folds.map((fold, which) => {
  const apart = taggerOf(`tagger-${which}`, outOf(fold), taughtApart)
  for (const sentence of sentencesOf(fold)) lessons.set(sentence, lessonOf(sentence, apart))
  return apart
})
const tagger = taggerOf('tagger', documents, taughtAll)
log(`tagger: ${tagger.section.length} bytes`)

const ground: Ground = {tags: tagSet, labels: labelSet, known: tagger.known}
const backwards = folds.map((fold, which) =>
  reader(`backward-${which}`, lessonsOf(outOf(fold)).map(reversed), 4, mostBackward),
)
log('backward, by fold')
const goldHinted = new Map(
  folds.flatMap((fold, which) =>
    hinted(lessonsOf(fold), backwards[which]!, ground).map((lesson, at) => [sentencesOf(fold)[at]!, lesson]),
  ),
)
const hintedOf = (of: readonly GoldDocument[]) => sentencesOf(of).map(sentence => goldHinted.get(sentence)!)
const ahead = reader('ahead', hintedOf(outOf(folds[0]!)), 5, mostForward)
log('forward, without the first fold')
const tables = tablesOf(backwards[0]!, ahead)
const judged = folds[0]!.map(
  (document): Judged => ({document, sentences: document.sentences.map(sentence => judge(sentence, tables))}),
)
const isReport = ({document}: Judged) => parts.report.includes(document)
const others = judged.filter(one => !isReport(one))
log(`rest of the first fold, to choose bars on\n${reportOf(others, confidenceOf(judged.filter(isReport)))}`)
log(`report part\n${reportOf(judged.filter(isReport), confidenceOf(others))}`)
if (apartOut !== undefined)
  writeFileSync(apartOut, binaryOf(taggersApart[0]!, backwards[0]!, ahead, confidenceOf(others), outOf(folds[0]!)))

const backward = reader('backward', lessonsOf(documents).map(reversed), 5, mostBackward)
const forward = reader('forward', hintedOf(documents), 5, mostForward)
log('both readers')
const confidence = carried(
  confidenceOf(judged),
  arcsOfUntagged(taggersApart[0]!, tables),
  arcsOfUntagged(tagger, tablesOf(backward, forward)),
)
const bytes = binaryOf(tagger, backward, forward, confidence, documents)
writeFileSync(out, bytes)
log(`${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`)

function binaryOf(
  {ambiguity, section: tags}: FittedTagger,
  backward: FittedReader,
  forward: FittedReader,
  confidence: Confidence,
  of: readonly GoldDocument[],
): Uint8Array {
  const names = {tags: joint, relations, lemmas: learnedLemmas(of, clusters)}
  return joinSections({
    names: new TextEncoder().encode(JSON.stringify(names)),
    clusters,
    ambiguity,
    tags,
    leftMoves: backward.moves,
    leftLabels: backward.labels,
    moves: forward.moves,
    labels: forward.labels,
    relabels: forward.relabels,
    confidence: writeConfidence(confidence),
  })
}

function taggerOf(name: string, of: readonly GoldDocument[], taught: readonly Tagged[]): FittedTagger {
  const {ambiguity, section} = cached(name, () => {
    const gold = sentencesOf(of).map(sentence => ({forms: sentence.forms, tags: goldTags(sentence, joint)}))
    const fitted = fitTagger(gold, taught, joint, clusters, 8, mostTags)
    return {ambiguity: fitted.ambiguity, section: fitted.section}
  })
  const known = new WordForms(readTable(clusters), readTable(ambiguity))
  return {known, scorer: new ListScorer(section), ambiguity, section}
}

function reader(name: string, gold: readonly Lesson[], rounds: number, most: Most): FittedReader {
  return cached(name, () => fitReader(gold, ground, rounds, most))
}

function tagged(of: readonly {readonly forms: readonly string[]}[], {known, scorer}: FittedTagger): number[][] {
  return of.map(({forms}) => [...tagsOf(forms, known, scorer)])
}

function lessonsOf(of: readonly GoldDocument[]): Lesson[] {
  return sentencesOf(of).map(sentence => lessons.get(sentence)!)
}

function lessonOf(sentence: GoldSentence, apart: FittedTagger): Lesson {
  const count = sentence.forms.length
  return {
    forms: sentence.forms,
    tags: tagged([sentence], apart)[0]!,
    heads: sentence.heads.map(head => (head < 0 ? count : head)),
    labels: sentence.relations.map(relation => {
      const exact = relations.indexOf(relation)
      return exact >= 0 ? exact : relations.indexOf(relation.split(':')[0]!)
    }),
    hint: undefined,
  }
}

function tablesOf(backward: FittedReader, forward: FittedReader): ParserTables {
  const ahead = scorersOf(forward)
  return {
    known: tagger.known,
    tags: tagSet,
    labels: labelSet,
    backward: scorersOf(backward),
    forward: ahead,
    relabels: ahead.relabels,
  }
}

function judge(sentence: GoldSentence, tables: ParserTables): Judged['sentences'][number] {
  const {forms, tags} = lessons.get(sentence)!
  const {heads, labels, evidence} = treeOf(forms, tags, tables)
  return {
    parts: [...tags].map(tag => joint[tag]!.split('/')[0]!),
    heads: [...heads.subarray(0, forms.length)],
    relations: [...labels.subarray(0, forms.length)].map(label => relations[label]!),
    evidence: forms.map((_, at) => evidence(at)),
  }
}

function confidenceOf(of: readonly Judged[]) {
  return fitConfidence(
    of.flatMap(({document, sentences}) =>
      document.sentences.flatMap((sentence, which): JudgedArc[] => {
        const {heads, labels} = lessons.get(sentence)!
        const tree = sentences[which]!
        return tree.evidence.map((arc, at) => ({
          arc,
          isRight: tree.heads[at] === heads[at] && (labels[at]! < 0 || arc.label === labels[at]),
        }))
      }),
    ),
  )
}

/** Arcs of every thirtieth untagged sentence. */
function arcsOfUntagged({known, scorer}: FittedTagger, tables: ParserTables): ArcEvidence[] {
  return untagged
    .filter((_, at) => at % 30 === 0)
    .flatMap(({forms}) => {
      const {evidence} = treeOf(forms, tagsOf(forms, known, scorer), tables)
      return forms.map((_, at) => evidence(at))
    })
}
