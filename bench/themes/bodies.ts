import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'

const files = ['cleaning/scrapinghub.dev.jsonl.gz', 'cleaning/wcxb-articles.dev.jsonl.gz']

/** The English article texts from which shipped figures may be fitted. */
export function* bodiesOf(data: string): Generator<string> {
  for (const file of files) {
    for (const line of gunzipSync(readFileSync(join(data, file)))
      .toString('utf8')
      .split('\n')) {
      if (line === '') continue
      const {lang, body} = JSON.parse(line) as {lang?: string; body: string}
      if (lang === undefined || lang === 'en') yield body
    }
  }
}
