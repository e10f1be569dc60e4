import type { CuecardDatabase } from '@/lib/database/database';
import { append } from '@/lib/database/journal';
import type { TeamRule } from '@/lib/policy/team-policy';
import { DAY_MS } from '@/lib/shared/clock';
import { type HarnessOptions, NOW } from '../harness';
import { aRule, aTeamRule } from './rules';

/** The rule of the design's picture, in the team's own words. */
export const ASKING = aTeamRule(
  {
    id: 'own-asking',
    title: 'Asks for personal data in public',
    severity: 'block',
    reason: 'Anyone can read this thread. Addresses and order numbers only go by DM.',
    applies: { audience: 'public', platforms: ['x', 'facebook'] },
    looksAt: [
      {
        kind: 'near',
        a: ['send us', 'share your', 'reply with', 'what’s your'],
        b: ['address', 'order number', 'phone', 'email', 'date of birth'],
        within: 8,
        order: 'a-first',
      },
    ],
    unlessWith: ['DM', 'direct message', 'private message'],
    wording: 'Please DM us your order number',
    ask: 'Hanna Lindqvist',
    source: 'Data protection notice, 3 March 2026',
    mustFlag: [
      { text: 'Send us your address and order number here and we’ll look.' },
      { text: 'What’s your phone number? We’ll ring tonight.' },
    ],
    mustPass: [
      { text: 'Please DM us your order number.' },
      { text: 'The address of our repair desk is on the page.' },
    ],
  },
  { version: 6 },
);

export const OPEN: HarnessOptions = {
  hash: '#policies/edit/own-asking',
  prepare: (db) => rulesInStore(db),
  settings: { responderName: 'Ines Cardoso', brandName: 'Brevoli' },
};

/** Rules with a past: findings, saved versions, and drafts to be run over. */
export async function rulesInStore(db: CuecardDatabase, ...more: TeamRule[]): Promise<void> {
  await db.teamRules.bulkPut([ASKING, aTeamRule(), ...more]);
  const found = {
    commentKey: 'x:1',
    ruleId: ASKING.id,
    findingId: `${ASKING.id}@1`,
    severity: 'block',
  } as const;
  for (const [nth, day] of [90, 60, 19].entries()) {
    const state = nth === 0 ? 'draft' : 'live';
    await append(
      db,
      { kind: 'rule-saved', ruleId: ASKING.id, version: 4 + nth, state },
      { by: 'Tom Weller', at: NOW - day * DAY_MS },
    );
  }
  const shown = Array.from({ length: 37 }, () => ({ kind: 'finding-shown' as const, ...found }));
  const fixed = Array.from({ length: 35 }, () => ({ kind: 'finding-fixed' as const, ...found }));
  await append(db, [...shown, ...fixed], { by: 'Ines', at: NOW - 2 * DAY_MS });
  await db.drafts.bulkPut(
    DRAFTS.map((text, nth) => ({
      ...{ commentKey: `x:${nth}`, schema: 1 as const, hash: String(nth), audience: 'public' as const },
      ...{ text, checkedAt: NOW - nth * 1000 },
    })),
  );
}

export { aRule };

const DRAFTS = [
  'Hi Marit, send us your address and we will pick it up.',
  'Thanks, that helps a lot.',
  'What’s your email? The voucher is ready.',
  'It is on its way and should be with you this week.',
  'Please DM us your order number and we will look at once.',
];
