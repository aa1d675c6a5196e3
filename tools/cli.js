#!/usr/bin/env node
import {load, run} from './load.js'

run(load())
