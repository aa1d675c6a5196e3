import {toJsonSchema} from '@valibot/to-json-schema'
import {audit} from '../pipeline/model/audit.ts'
import {briefing} from '../pipeline/model/briefing.ts'

/** JSON Schemas of the two JSON files, made from the schemas that the code checks with. */
export const schemas: ReadonlyMap<string, string> = new Map(
  Object.entries({briefing, audit}).map(([name, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify({title: `${name}.json`, ...toJsonSchema(schema, {errorMode: 'ignore'})}, null, 2)}\n`,
  ]),
)
