import type {Article} from '../pipeline/model/article.ts'

/** An article of a text and what else is told of it: all of it kept, nothing known about it. For tests and benchmarks. */
export const bareArticle = (told: Pick<Article, 'id' | 'text' | 'blocks'> & Partial<Article>): Article => ({
  file: 'bare.txt',
  sha256: '0'.repeat(64),
  bytes: told.text.length,
  mediaType: 'text/plain',
  encoding: {name: 'utf-8', how: 'test'},
  notText: {},
  segments: [],
  metadata: {title: null, author: null, publisher: null, published: null, url: null},
  language: 'en',
  credits: [],
  notices: [],
  ...told,
})
