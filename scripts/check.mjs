import { handOver } from './first/hand-over.mjs';

await handOver('check');
