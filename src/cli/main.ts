#!/usr/bin/env node
import {run} from './run.js';

// A reader such as `head` has enough: end without a message, as other commands do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2));
