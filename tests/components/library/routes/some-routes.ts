import type { CuecardDatabase } from '@/lib/database/database';
import { writeTeam } from '@/lib/database/library-state';
import { PLAIN_ROUTE, type Route } from '@/lib/escalation/route';

/** The moment of the library's harness. */
const NOW = Date.UTC(2026, 10, 22, 10, 30);

const OFFICE = [{ from: '09:00', to: '18:00' }];
const WEEK: Route['hours'] = {
  kind: 'weekly',
  timeZone: 'Europe/Lisbon',
  days: { 1: OFFICE, 2: OFFICE, 3: OFFICE, 4: OFFICE, 5: OFFICE, 6: [], 7: [] },
  holidays: [],
};

export function aRoute(id: string, over: Partial<Route> = {}): Route {
  return {
    ...PLAIN_ROUTE,
    id,
    name: id,
    purpose: '',
    risks: [],
    words: [],
    handOffSnippetId: null,
    position: 0,
    changedAt: NOW,
    changedBy: 'Ines Cardoso',
    deletedAt: null,
    ...over,
  };
}

export const SAFETY = aRoute('safety', {
  name: 'Safety & Quality',
  purpose: 'Injuries, heat, smoke, electricity',
  risks: ['injury'],
  words: ['hot water', 'blister*'],
  hours: WEEK,
  goalMinutes: 15,
  onCall: 'Hanna Lindqvist, +00 000 until 20:00',
  deputyRouteId: 'billing',
  examples: ['The steam wand sprayed hot water over my hand'],
});

export const BILLING = aRoute('billing', {
  name: 'Billing',
  words: ['refund*', 'charged'],
  position: 1,
});

export async function departments(db: CuecardDatabase): Promise<void> {
  await db.routes.bulkPut([SAFETY, BILLING]);
}

/** Sam may look. */
export async function aTeam(db: CuecardDatabase): Promise<void> {
  await departments(db);
  const people = [
    { name: 'Ines Cardoso', role: 'approver' as const },
    { name: 'Sam', role: 'viewer' as const },
  ];
  const written = await writeTeam(db, { people, selfApproval: false }, { name: 'Ines Cardoso', now: NOW });
  if (!written.ok) throw new Error(written.failure.type);
}
