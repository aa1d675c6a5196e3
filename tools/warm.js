import {writeFileSync} from 'node:fs'
import {cacheFile, load, run} from '../dist/load.js'

// Makes the code cache: runs the command once, on what stands behind this script on its command line, and keeps what
// V8 compiled on the way.

const script = load()
process.on('exit', () => {
  if (process.exitCode === 0) writeFileSync(cacheFile, script.createCachedData())
})
run(script)
