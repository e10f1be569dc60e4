import { signal } from '@preact/signals';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSidebarModel, type SidebarModel } from '@/components/sidebar/sidebar-model';
import type { SidebarPorts } from '@/components/sidebar/sidebar-ports';
import type { CuecardDatabase } from '@/lib/database/database';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { succeed } from '@/lib/shared/result';
import { aSnippet } from '@/tests/fixtures/snippets';
import { anyTemplate, anyValue, anyValues, PLACEHOLDERS, SIGNS } from '@/tests/library/arbitrary-templates';
import { freshDatabase } from '../../database/fresh';
import { comment, desk, NOW } from './people';

/** Long ones are held on X for another reason. */
const ON_FACEBOOK = comment('9', {
  key: 'facebook:9',
  platform: 'facebook',
  author: { name: 'Ada', handle: 'ada' },
});

const sent: string[] = [];
const wrong: unknown[] = [];
const ends = new AbortController();
let db: CuecardDatabase;
let model: SidebarModel;

beforeAll(async () => {
  db = freshDatabase();
  await db.comments.put(ON_FACEBOOK);
  await db.desks.put(desk({ platform: 'facebook', queue: [ON_FACEBOOK.key], selected: ON_FACEBOOK.key }));
  model = createSidebarModel(ports());
});

afterAll(async () => {
  ends.abort();
  await db.delete();
});

describe('whatever is inserted or copied', () => {
  it('holds no template sign and no blank, and locked wording unchanged, for any template and any values', async () => {
    let went = 0;
    let nth = 0;
    await fc.assert(
      fc.asyncProperty(
        anyTemplate,
        anyTemplate,
        anyValues,
        anyValue,
        async (common, own, values, customer) => {
          nth += 1;
          const body = nth % 2 === 0 ? common : own;
          const variants = nth % 2 === 0 ? [] : [{ platform: 'facebook' as const, body: own }];
          await db.comments.update(ON_FACEBOOK.key, { author: { name: customer, handle: 'x' } });
          await show(nth, customer, { common, variants });
          for (const [name, value] of Object.entries(values)) model.replies.fill(name, value);
          const card = model.replies.card.value;
          expect(card).toBeDefined();
          sent.length = 0;
          await model.insert();
          if (model.insertion.attempt.value) model.insertion.putAside();
          await model.copy();
          const isHeld = card === undefined || card.isBroken || card.missing.length > 0;
          expect(sent).toHaveLength(isHeld ? 0 : 2);
          for (const text of sent) {
            went += 1;
            expect(text).not.toMatch(SIGNS);
            expect(text).toBe(card?.parts.map((part) => part.text).join(''));
            expect(card?.parts.some(({ kind }) => kind === 'missing')).toBe(false);
            for (const words of card?.locked ?? []) {
              expect(text).toContain(words);
              expect(body).toContain(`{% locked %}${words}{% endlocked %}`);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(went).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  }, 60_000);
});

/** The reply as the only one, chosen by a search, once the sidebar has heard of it and of the customer's name. */
async function show(nth: number, customer: string, { common, variants }: Wording): Promise<void> {
  const title = `turn ${nth}`;
  const text = { lang: 'en', title, body: common, variants, asOf: 1 };
  const more = { texts: [text], placeholders: PLACEHOLDERS, changedAt: nth };
  await db.snippets.put(aSnippet('tested', title, common, more));
  model.replies.search('turn');
  for (let tries = 0; tries < 500; tries++) {
    const isShown = model.replies.card.value?.option.text.title === title;
    if (isShown && model.desk.comment.value?.author.name === customer) return;
    await new Promise((done) => setTimeout(done, 2));
  }
  throw new Error(`the sidebar never showed ${title}`);
}

interface Wording {
  readonly common: string;
  readonly variants: { platform: 'facebook'; body: string }[];
}

function ports(): SidebarPorts {
  const tellPage = async (name: string, params: unknown) => {
    if (name === 'composer.insert') sent.push((params as { text: string }).text);
    return succeed({ type: 'inserted' });
  };
  return {
    tabId: 7,
    db,
    callWorker: (async () => succeed({})) as SidebarPorts['callWorker'],
    tellPage: tellPage as SidebarPorts['tellPage'],
    speech: { words: (key) => key, lang: 'en' },
    clock: () => NOW,
    now: signal(NOW),
    settings: signal({ ...DEFAULT_SETTINGS, responderName: 'Priya', brandName: 'Brevoli' }),
    changeSettings: async () => undefined,
    pause: () => undefined,
    online: signal(true),
    copy: (text) => sent.push(text) > 0,
    download: () => undefined,
    memory: { read: () => ({}), write: () => undefined },
    signal: ends.signal,
    framed: true,
    onError: (error) => void wrong.push(error),
  };
}
