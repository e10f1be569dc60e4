import { handOver } from './first/hand-over.mjs';

const PARTS = 7;
const chosen = process.argv.length - 2;

await handOver('test', 2 + (chosen || PARTS));
