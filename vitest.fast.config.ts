import {configDefaults, defineConfig, mergeConfig} from 'vitest/config'
import all from './vitest.config.ts'

// npm run test:fast: what tells of most faults in the time of a breath. Left to `npm test` are tests that make whole briefings, start
// processes, lay out pages, or flood a stage with megabytes to see that it stays linear.

const slow = [
  'tests/annotate/floods.test.ts',
  'tests/cli/**',
  'tests/compose/**',
  'tests/contract.test.ts',
  'tests/deduplicate/deduplicate.test.ts',
  'tests/focus/**',
  'tests/ingest/{bad-input,hostile,pdf}.test.ts',
  'tests/invariants/**',
  'tests/language/sentences.test.ts',
  'tests/output.test.ts',
  'tests/patterns/**',
  'tests/render/{docx,markdown,pdf}/**',
  'tests/render/page/hostile.test.ts',
  'tests/run/**',
  'tests/shell/output.test.ts',
  'tests/theme/**',
  'tests/verify/**',
]

export default mergeConfig(all, defineConfig({test: {exclude: [...configDefaults.exclude, ...slow]}}))
