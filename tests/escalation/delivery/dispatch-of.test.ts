import { describe, expect, it } from 'vitest';
import { webhook } from '@/lib/connectors/webhook';
import { dispatchOf } from '@/lib/escalation/delivery/dispatch-of';
import type { Destination } from '@/lib/escalation/destination';
import { formatTimeIn } from '@/lib/escalation/format-time';
import { newEscalation } from '@/lib/escalation/new-escalation';
import { PLAIN_ROUTE, type Route } from '@/lib/escalation/route';
import { SHARE_ALL } from '@/lib/escalation/share';
import { snapshotOf } from '@/lib/escalation/snapshot';
import { aComment, anEscalation } from '../../database/fresh';
import { t } from '../words';

const HOOK: Destination = {
  id: 'D1',
  schema: 1,
  connectorId: 'webhook',
  name: 'Hook',
  config: {},
  enabled: true,
  changedAt: 0,
  changedBy: '',
  deletedAt: null,
};
const ROUTE: Route = {
  ...PLAIN_ROUTE,
  ...{ id: 'R1', name: 'Safety', purpose: '', risks: [], words: [], handOffSnippetId: null, position: 0 },
  ...{ changedAt: 0, changedBy: '', deletedAt: null },
};
const format = formatTimeIn('en', 'Europe/Lisbon');

describe('what leaves of a case', () => {
  it('is masked as the responder saw it, in the conversation and in the note', () => {
    const comment = aComment({ text: 'Ring me on +351 912 345 678, Rui Tavares' });
    const form = {
      id: 'E1',
      comment,
      route: ROUTE,
      risk: null,
      urgency: 'now',
      note: 'His mail: rui@mail.example',
      snapshot: snapshotOf([comment], comment.key, { mask: true }),
      masked: true,
      handOff: null,
    } as const;
    const dispatch = dispatchOf(newEscalation(form, 'Ines', 5_000), ROUTE, HOOK, t, format);
    const body = JSON.stringify(dispatch?.parcel);
    expect(dispatch?.destinationId).toBe('D1');
    for (const secret of ['912', 'Tavares', 'rui@mail']) expect(body).not.toContain(secret);
  });

  it('is the same bytes for the same moment, so that a preview is what is sent', () => {
    const bytes = () => {
      const dispatch = dispatchOf(anEscalation({ createdAt: 7_000 }), ROUTE, HOOK, t, format);
      return dispatch && webhook.payload(dispatch.parcel, {}).body;
    };
    expect(bytes()).toBe(bytes());
    expect(bytes()).toContain('E1');
  });

  it('is what the switches of the route let out', () => {
    const share = { ...SHARE_ALL, conversation: false, note: false, responder: false, links: false };
    const dispatch = dispatchOf(anEscalation(), { share }, HOOK, t, format);
    expect(dispatch?.parcel).toMatchObject({ conversation: [], note: '', link: null });
    expect(JSON.stringify(dispatch)).not.toMatch(/Ines|wand|x\.com\/rui/);
  });

  it('is never more than the responder let leave, whoever gets the case afterwards', () => {
    const share = { ...SHARE_ALL, conversation: false, responder: false };
    const dispatch = dispatchOf(anEscalation({ share }), ROUTE, HOOK, t, format);
    expect(dispatch?.parcel).toMatchObject({ conversation: [], note: 'Burned hand.' });
    expect(JSON.stringify(dispatch)).not.toContain('Ines');
  });

  it('has a key of its own for each department it was passed on to', () => {
    const earlier = { routeId: 'R0', routeName: 'Billing', arrived: null, at: 1, by: '' };
    const passed = anEscalation({ passedOn: [earlier] });
    expect(dispatchOf(passed, ROUTE, HOOK, t, format)?.parcel.id).toBe('E1_2');
  });

  it('is nothing by itself where a person copies, mails or saves, or the place is gone', () => {
    const byHand = { ...HOOK, connectorId: 'email' };
    expect(dispatchOf(anEscalation(), ROUTE, byHand, t, format)).toBeNull();
    expect(dispatchOf(anEscalation(), ROUTE, { ...HOOK, deletedAt: 1 }, t, format)).toBeNull();
    expect(dispatchOf(anEscalation(), ROUTE, undefined, t, format)).toBeNull();
  });
});

it('writes moments with their zone: the department may sit in another', () => {
  expect(formatTimeIn('en', 'Europe/Lisbon')(Date.UTC(2026, 6, 1, 9, 5))).toMatch(
    /Jul 1, 2026.*10:05.*GMT\+1/,
  );
});
