import { checkDraft } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { CORE } from '@/lib/policy/core/core-rules';
import { PACKS } from '@/lib/policy/packs/all-packs';
import { draftOf, draftsFor } from './draft-texts.ts';
import { teamRules } from './rules.ts';

/** What a worker does right after it was woken. Run as a process of its own, nothing warm; prints milliseconds. */
const packs = [CORE, ...PACKS].flatMap(({ rules }) => rules);
const rules = [...packs, ...teamRules(Number(process.argv[2] ?? 0))];
const [draft = '', other = ''] = draftsFor(packs).slice(-2);

const started = performance.now();
const compiled = compileRules(rules);
const compiledAt = performance.now();
checkDraft(compiled, draftOf(draft));
const checkedAt = performance.now();
checkDraft(compiled, draftOf(other));
const secondAt = performance.now();

console.log(
  JSON.stringify({
    compile: compiledAt - started,
    first: checkedAt - compiledAt,
    second: secondAt - checkedAt,
  }),
);
