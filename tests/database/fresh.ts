import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Comment } from '@/lib/conversations/comment';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import type { Triage } from '@/lib/database/records';
import type { Escalation } from '@/lib/escalation/escalation';

/** A place of its own for one test: nothing is shared with another. */
export function freshPlace() {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

export function freshDatabase(): CuecardDatabase {
  return openDatabase('cuecard', freshPlace());
}

export const NO_TRIAGE: Triage = { risk: null, words: [], lang: null };

export function aComment(over: Partial<Comment> = {}): Comment {
  const id = over.id ?? '1';
  return {
    key: `x:${id}`,
    platform: 'x',
    id,
    permalink: `https://x.com/rui/status/${id}`,
    author: { name: 'Rui Tavares', handle: 'ruitav' },
    text: 'The wand burned my hand',
    lang: 'en',
    postedAt: 1_000,
    role: 'reply',
    parentId: null,
    postAuthor: null,
    mentions: ['acme'],
    translated: false,
    truncated: false,
    audience: 'public',
    media: 0,
    ...over,
  };
}

export function anEscalation(over: Partial<Escalation> = {}): Escalation {
  return {
    id: 'E1',
    schema: 2,
    commentKey: 'x:1',
    platform: 'x',
    permalink: 'https://x.com/rui/status/1',
    routeId: 'R1',
    routeName: 'Safety and quality',
    risk: 'injury',
    urgency: 'now',
    note: 'Burned hand.',
    snapshot: [{ author: 'Rui T.', text: 'The wand burned my hand', postedAt: 1_000, permalink: '' }],
    masked: true,
    handOff: null,
    share: null,
    goalAt: null,
    takenOver: null,
    arrived: null,
    passedOn: [],
    status: 'saved',
    createdAt: 5_000,
    createdBy: 'Ines',
    changedAt: 5_000,
    changedBy: 'Ines',
    deletedAt: null,
    ...over,
  };
}
