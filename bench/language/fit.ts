import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Confidence, percentOf, writeConfidence} from '../../pipeline/language/en/syntax/confidence.ts'
import {encode, tagSetOf} from '../../pipeline/language/en/syntax/encoded.ts'
import {labelSetOf} from '../../pipeline/language/en/syntax/labels.ts'
import {type ParserTables, type Tree, treeOf} from '../../pipeline/language/en/syntax/parser.ts'
import {read} from '../../pipeline/language/en/syntax/reading.ts'
import {joinSections} from '../../pipeline/language/en/syntax/sections.ts'
import {tagsOf} from '../../pipeline/language/en/syntax/tagger.ts'
import {clusterSection} from './clusters.ts'
import {fitConfidence, type JudgedArc} from './fit-confidence.ts'
import {learnedLemmas} from './fit-lemmas.ts'
import {type FittedReader, fitReader, type Lesson, reversed, scorersOf, turned} from './fit-parses.ts'
import {type FittedTagger, fitTagger, jointTags} from './fit-tags.ts'
import {type GoldDocument, type GoldSentence, partsOf, readTreebank} from './treebank.ts'

// node dist/fit/fit.js DATA OUT [fit|fit+choose]: fits all tables of the parser, on all documents or on the named parts.

const [dataDir, out, which] = process.argv.slice(2)
if (dataDir === undefined || out === undefined) throw new Error('Expected a folder of data and a file to write')
const all = readTreebank(join(dataDir, 'language', 'gum.dev.conllu.gz'))
const parts = partsOf(all)
const documents = which === 'fit' ? parts.fit : which === 'fit+choose' ? [...parts.fit, ...parts.choose] : all

/** The smallest codes kept: what brings the tables under 6 MB. */
const leastBackward = {moves: 26, labels: 42}
const leastForward = {moves: 34, labels: 41}

/** Each document's tags, hints and confidences come from tables fitted without its fold. */
const folds = 3
const inFold = (fold: number) => documents.filter((_, at) => at % folds === fold)
const outOfFold = (fold: number) => documents.filter((_, at) => at % folds !== fold)

const started = performance.now()
const log = (message: string) =>
  process.stderr.write(`${String(Math.round((performance.now() - started) / 1000))} s ${message}\n`)

const clusters = cached('clusters', clusterSection)
const joint = jointTags(documents)
const tagSet = tagSetOf(joint)
const relations = relationsOf(documents)
const labelSet = labelSetOf(relations)
const tagger = fitTagger(documents, joint, clusters)
log(`tagger: ${tagger.section.length} bytes`)

const lessons = new Map<GoldSentence, Lesson>()
for (let fold = 0; fold < folds; fold++) {
  const apart = fitTagger(outOfFold(fold), joint, clusters)
  for (const sentence of sentencesOf(inFold(fold))) lessons.set(sentence, lessonOf(sentence, apart))
}
const right = [...lessons].reduce(
  (sum, [{parts}, {tags}]) => sum + parts.filter((part, at) => joint[tags[at]!]!.startsWith(`${part}/`)).length,
  0,
)
log(`parts of speech, out of fold: ${right / [...lessons].reduce((sum, [{forms}]) => sum + forms.length, 0)}`)

const backwards: FittedReader[] = []
for (let fold = 0; fold < folds; fold++) {
  const apart = fitReader(lessonsOf(outOfFold(fold)).map(reversed), tagSet, labelSet, tagger.known, 5, leastBackward)
  backwards.push(apart)
  const scorers = scorersOf(apart)
  for (const sentence of sentencesOf(inFold(fold))) {
    const lesson = lessons.get(sentence)!
    const {forms, tags} = reversed(lesson)
    const {state} = read(encode(forms, tags, tagSet, tagger.known), undefined, scorers, labelSet)
    lessons.set(sentence, {...lesson, hint: turned(state)})
  }
}
log('backward, by fold')

const judged = new Map<GoldDocument, JudgedArc[]>()
const trees = new Map<GoldSentence, Tree>()
for (let fold = 0; fold < folds; fold++) {
  const tables = tablesOf(
    backwards[fold]!,
    fitReader(lessonsOf(outOfFold(fold)), tagSet, labelSet, tagger.known, 6, leastForward),
  )
  for (const document of inFold(fold))
    judged.set(
      document,
      document.sentences.flatMap(sentence => judge(sentence, tables)),
    )
}
log('forward, by fold')
report()
const confidence = fitConfidence([...judged.values()].flat())

const backward = fitReader(lessonsOf(documents).map(reversed), tagSet, labelSet, tagger.known, 6, leastBackward)
log('backward')
const forward = fitReader(lessonsOf(documents), tagSet, labelSet, tagger.known, 7, leastForward)
const names = {tags: joint, relations, lemmas: learnedLemmas(documents, clusters)}
const bytes = joinSections({
  names: new TextEncoder().encode(JSON.stringify(names)),
  clusters,
  ambiguity: tagger.ambiguity,
  tags: tagger.section,
  leftMoves: backward.moves,
  leftLabels: backward.labels,
  moves: forward.moves,
  labels: forward.labels,
  relabels: forward.relabels,
  confidence: writeConfidence(confidence),
})
writeFileSync(out, bytes)
log(`${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`)

function sentencesOf(of: readonly GoldDocument[]): GoldSentence[] {
  return of.flatMap(({sentences}) => sentences)
}

function lessonsOf(of: readonly GoldDocument[]): Lesson[] {
  return sentencesOf(of).map(sentence => lessons.get(sentence)!)
}

function lessonOf(sentence: GoldSentence, {known, scorer}: FittedTagger): Lesson {
  const count = sentence.forms.length
  return {
    forms: sentence.forms,
    tags: [...tagsOf(sentence.forms, known, scorer)],
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

function judge(sentence: GoldSentence, tables: ParserTables): JudgedArc[] {
  const {forms, tags, heads, labels} = lessons.get(sentence)!
  const tree = treeOf(forms, tags, tables)
  trees.set(sentence, tree)
  return forms.map((_, at) => ({
    arc: tree.evidence(at),
    isRight: tree.heads[at] === heads[at] && (labels[at]! < 0 || tree.labels[at] === labels[at]),
  }))
}

/** Prints what the folds are worth, confidences fitted on one half of the documents and measured on the other. */
function report(): void {
  const halves = [documents.filter((_, at) => at % 2 === 0), documents.filter((_, at) => at % 2 === 1)]
  const fitted: Confidence[] = halves.map(half => fitConfidence(half.flatMap(document => judged.get(document)!)))
  for (const genre of ['', 'news']) {
    let [arcs, heads, both] = [0, 0, 0]
    const bars = [0, 60, 70, 75, 80, 85, 90, 95]
    const counts = Object.fromEntries(
      ['nsubj', 'obj'].flatMap(name => bars.map(bar => [`${name} ${bar}`, {gold: 0, given: 0, right: 0}])),
    )
    halves.forEach((half, at) => {
      for (const document of half.filter(one => genre === '' || one.genre === genre))
        for (const sentence of document.sentences) {
          const tree = trees.get(sentence)!
          sentence.relations.forEach((relation, word) => {
            const gold = sentence.heads[word]! < 0 ? sentence.forms.length : sentence.heads[word]!
            const isHead = tree.heads[word] === gold
            const given = relations[tree.labels[word]!]!
            if (sentence.parts[word] !== 'PUNCT') {
              arcs++
              if (isHead) heads++
              if (isHead && given === relation) both++
            }
            const percent = percentOf(tree.evidence(word), fitted[1 - at]!)
            for (const name of ['nsubj', 'obj']) {
              const is = (one: string) => one === name || one === `${name}:pass`
              for (const bar of bars) {
                const count = counts[`${name} ${bar}`]!
                if (is(relation)) count.gold++
                if (!is(given) || percent < bar) continue
                count.given++
                if (is(relation) && isHead) count.right++
              }
            }
          })
        }
    })
    log(`${genre || 'all'} UAS ${(heads / arcs).toFixed(4)} LAS ${(both / arcs).toFixed(4)}`)
    for (const [name, {gold, given, right}] of Object.entries(counts))
      log(
        `  ${name}: P ${(right / given).toFixed(3)} R ${(right / gold).toFixed(3)} F ${((2 * right) / (gold + given)).toFixed(3)}`,
      )
  }
}

/** Relations seen at least three times, the most frequent first, the root last. */
function relationsOf(of: readonly GoldDocument[]): string[] {
  const counts = new Map<string, number>()
  for (const relation of sentencesOf(of).flatMap(({relations}) => relations))
    counts.set(relation, (counts.get(relation) ?? 0) + 1)
  const often = [...counts].filter(([relation, count]) => count >= 3 && relation !== 'root')
  return [...often.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([relation]) => relation), 'root']
}

/** What takes long and never changes may be kept in a folder of the user's choice. */
function cached(name: string, make: () => Uint8Array): Uint8Array {
  const folder = process.env.FIT_CACHE
  const path = folder === undefined ? undefined : join(folder, `${name}.bin`)
  if (path !== undefined && existsSync(path)) return new Uint8Array(readFileSync(path))
  const bytes = make()
  if (path !== undefined) writeFileSync(path, bytes)
  return bytes
}
