import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000, // one of them compiles the command
    maxWorkers: '100%', // of two cores the default leaves one idle
    reporters: ['default'],
    isolate: false, // modules are loaded once a worker, not once a file: no test keeps state in one, and a third of the time is saved
  },
})
