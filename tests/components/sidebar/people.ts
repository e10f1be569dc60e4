import type { Desk } from '@/lib/conversations/desk';
import type { StoredComment } from '@/lib/database/records';
import { PLAIN_ROUTE, type Route } from '@/lib/escalation/route';
import type { Snippet } from '@/lib/library/snippet';
import { MINUTE_MS } from '@/lib/shared/clock';
import { aPlaceholder, aSnippet, aText } from '@/tests/fixtures/snippets';

/** A maker of coffee machines that does not exist, its customers, replies and departments. */
export const NOW = new Date(2026, 10, 19, 14, 48).getTime();

export function minutesAgo(minutes: number): number {
  return NOW - minutes * MINUTE_MS;
}

export function comment(id: string, fields: Partial<StoredComment> = {}): StoredComment {
  return {
    key: `x:${id}`,
    platform: 'x',
    id,
    permalink: `https://x.com/someone/status/${id}`,
    author: { name: 'Someone', handle: 'someone' },
    text: 'Hello',
    lang: 'en',
    postedAt: minutesAgo(12),
    role: 'reply',
    parentId: '1',
    postAuthor: { name: 'Brevoli', handle: 'brevoli' },
    mentions: ['brevoli'],
    translated: false,
    truncated: false,
    audience: 'public',
    media: 0,
    schema: 1,
    firstSeenAt: minutesAgo(5),
    lastSeenAt: NOW,
    status: 'open',
    answeredAt: null,
    triage: { risk: null, words: [], lang: 'en' },
    changedAt: NOW,
    changedBy: '',
    deletedAt: null,
    ...fields,
  };
}

export const MARIT = comment('3', {
  author: { name: 'Marit Olsen', handle: 'marit_olsen' },
  text: 'Third week in a row my Duo leaks from underneath. The counter is ruined and your chat just closes on me. What now?',
  postedAt: minutesAgo(42),
  media: 1,
  triage: { risk: 'property-damage', words: ['ruined'], lang: 'en' },
});

export const RUI = comment('1', {
  author: { name: 'Rui Tavares', handle: 'rui_t' },
  text: 'The steam wand sprayed hot water over my hand tonight. Big blister, the nurse took photos. Do you even know this happens?',
  postedAt: minutesAgo(72),
  triage: { risk: 'injury', words: ['hot water', 'blister'], lang: 'en' },
});

export const NOOR = comment('4', {
  author: { name: 'Noor Haddad', handle: 'noorh' },
  text: 'Filter order was due Friday, still nothing.',
  postedAt: minutesAgo(69),
});

export const TEO = comment('5', {
  author: { name: 'Teo Lindgren', handle: 'teo' },
  text: 'Does the milk jug go in the dishwasher? The lid says no, the manual says yes.',
  postedAt: minutesAgo(12),
});

const OTHERS = ['6', '7', '8', '9', '10', '11'].map((id) => comment(id, { postedAt: minutesAgo(10) }));
export const QUEUE: readonly StoredComment[] = [RUI, comment('2'), MARIT, NOOR, TEO, ...OTHERS];

export function desk(fields: Partial<Desk> = {}): Desk {
  return {
    tabId: 7,
    platform: 'x',
    page: 'https://x.com/notifications/mentions',
    theme: 'light',
    reading: false,
    problem: null,
    paused: false,
    queue: QUEUE.map(({ key }) => key),
    selected: MARIT.key,
    thread: [],
    acting: { known: true, account: { name: 'Brevoli', handle: 'brevoli' } },
    actingConfirmed: false,
    composer: { state: 'closed', audience: null },
    draft: null,
    insertion: null,
    updatedAt: NOW,
    ...fields,
  };
}

export function snippet(code: string, title: string, body: string, fields: Partial<Snippet> = {}): Snippet {
  return aSnippet(code, title, body, {
    id: `snippet-${code}`,
    folder: 'Repairs',
    owner: 'Ines Cardoso',
    version: 3,
    approvals: approvedBy('Ines Cardoso'),
    reviewBy: '2027-03-12',
    changedAt: NOW,
    changedBy: '',
    ...fields,
  });
}

function approvedBy(by: string): Snippet['approvals'] {
  return [{ by, at: NOW, version: 3 }];
}

export const LEAK = snippet(
  'leak',
  'Leak under the machine: first reply',
  'Hi {{ customer_name }}, a machine shouldn’t leak, and I’m sorry you’re in week three of this. Please unplug it and empty the tank for now. Could you DM us your order number? I’m {{ responder_name }}, and I’ll stay with you until it’s fixed.',
  { examples: ['my machine leaks from underneath', 'water leaks from underneath'] },
);

export const PICK_UP = snippet(
  'pick-up',
  'Book a repair pick-up',
  'Hi {{ customer_name }}, we’ll collect your machine on {{ pickup_day }} between {{ time_slot }}. No box needed. DM us if that day doesn’t work.',
  {
    placeholders: [
      aPlaceholder('pickup_day', { label: 'Pick-up day', example: 'Monday' }),
      aPlaceholder('time_slot', {
        label: 'Time slot',
        type: 'choice',
        choices: ['8:00 and 12:00', '12:00 and 16:00'],
      }),
    ],
    examples: ['three weeks of leaks, what now'],
  },
);

export const SNIPPETS: readonly Snippet[] = [
  LEAK,
  snippet(
    'worktop',
    'Worktop or floor damage: ask for photos by DM',
    'Hi {{ customer_name }}, I’m sorry about your counter. Please send us two photos by DM and I’ll open a case today.',
    {
      examples: ['the counter is ruined', 'water on my counter'],
      risk: 'property-damage',
      approvals: approvedBy('Tom Weller'),
    },
  ),
  snippet(
    'chat',
    'Chat ended too soon: take over in person',
    'Hi {{ customer_name }}, the chat shouldn’t have ended on you. I’m {{ responder_name }} and I’ll take it from here.',
    { examples: ['your chat just closes on me'], folder: 'Service' },
  ),
  PICK_UP,
  snippet(
    'warranty',
    'Two-year warranty: what it covers',
    'Hi {{ customer_name }}, your machine is covered for two years from the day you bought it.',
    { examples: ['leaks third week warranty'], folder: 'Warranty', reviewBy: '2026-11-02' },
  ),
  snippet(
    'hurt',
    'Somebody was hurt: hand over to safety',
    'Hi {{ customer_name }}, I’m sorry you were hurt, and I’ve told our safety team right now. Please DM us your phone number so they can call you tonight. Until then, please leave the machine unplugged.',
    {
      kind: 'hand-off',
      risk: 'injury',
      examples: ['it burned my hand'],
      folder: 'Safety',
      approvals: approvedBy('Tom Weller'),
    },
  ),
  snippet('german', 'Jug in the dishwasher', 'Hi {{ customer_name }}, the jug is fine in the dishwasher.', {
    texts: [
      aText('en', 'Cleaning the jug', 'Hi {{ customer_name }}, the jug is fine in the dishwasher.'),
      aText('de', 'Krug reinigen', 'Hallo {{ customer_name }}, der Krug darf in die Maschine.'),
    ],
    examples: ['milk jug dishwasher'],
    folder: 'Care',
  }),
];

function route(id: string, name: string, position: number, fields: Partial<Route> = {}): Route {
  return {
    ...PLAIN_ROUTE,
    id,
    name,
    purpose: '',
    risks: [],
    words: [],
    handOffSnippetId: null,
    position,
    changedAt: NOW,
    changedBy: '',
    deletedAt: null,
    ...fields,
  };
}

export const ROUTES: readonly Route[] = [
  route('safety', 'Safety & Quality', 0, {
    purpose: 'Injuries, heat, smoke, electricity',
    risks: ['injury'],
    words: ['hot water', 'blister'],
    handOffSnippetId: 'snippet-hurt',
  }),
  route('repairs', 'Repairs', 1, { risks: ['property-damage'] }),
  route('legal', 'Legal & Privacy', 2, { risks: ['legal-threat', 'privacy'] }),
  route('billing', 'Billing', 3),
  route('press', 'Press', 4, { risks: ['press'] }),
  route('shipping', 'Shipping', 5),
];
