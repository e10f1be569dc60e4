import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings, salvageSettings } from '@/lib/settings/parse-settings';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';

const WEEK = {
  kind: 'weekly',
  timeZone: 'Europe/Lisbon',
  days: { 1: { from: '09:00', to: '18:00' }, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null },
};

function problemsOf(input: unknown) {
  const read = parseSettings(input);
  return !read.ok && read.failure.type === 'invalid' ? read.failure.fields : read;
}

describe('parseSettings', () => {
  it('takes nothing at all as the defaults', () => {
    expect(parseSettings(undefined)).toEqual({ ok: true, value: DEFAULT_SETTINGS });
    expect(parseSettings({ brandName: undefined })).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  it.each([
    [{ targetMinutes: 4 }, 'targetMinutes', 'range'],
    [{ targetMinutes: 10_081 }, 'targetMinutes', 'range'],
    [{ targetMinutes: Number.NaN }, 'targetMinutes', 'number'],
    [{ targetMinutes: 7.5 }, 'targetMinutes', 'range'],
    [{ retentionDays: 0 }, 'retentionDays', 'range'],
    [{ retentionDays: '30' }, 'retentionDays', 'number'],
    [{ responderName: 'a'.repeat(81) }, 'responderName', 'long'],
    [{ responderName: 'Ines\nCardoso' }, 'responderName', 'characters'],
    [{ brandName: '{{ name }}' }, 'brandName', 'characters'],
    [{ replyLanguage: 'Deutsch!' }, 'replyLanguage', 'language'],
    [{ surface: 'window' }, 'surface', 'kind'],
    [{ brandAccounts: [{ platform: 'x', handle: ' ', name: '' }] }, 'brandAccounts.0', 'empty'],
    [{ workingHours: { ...WEEK, timeZone: 'Atlantis/Deep' } }, 'workingHours.timeZone', 'time-zone'],
    [
      { workingHours: { ...WEEK, days: { ...WEEK.days, 1: { from: '9', to: '18:00' } } } },
      'workingHours.days.1.from',
      'time',
    ],
    [
      { workingHours: { ...WEEK, days: { ...WEEK.days, 1: { from: '18:00', to: '09:00' } } } },
      'workingHours.days.1',
      'order',
    ],
  ])('names the field that is wrong in %j', (input, field, problem) => {
    expect(problemsOf(input)).toContainEqual({ field, problem });
  });

  it('takes working hours up to midnight', () => {
    const days = { ...WEEK.days, 6: { from: '22:00', to: '24:00' } };
    expect(parseSettings({ workingHours: { ...WEEK, days } }).ok).toBe(true);
  });

  it('refuses what a newer version saved', () => {
    const failure = { type: 'newer-version', found: 2 };
    expect(parseSettings({ ...DEFAULT_SETTINGS, schema: 2 })).toEqual({ ok: false, failure });
  });

  it('never throws, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (stored, value) => {
        parseSettings(stored);
        parseSettings({ workingHours: value, brandAccounts: value });
      }),
    );
  });
});

describe('salvageSettings', () => {
  it('keeps the readable fields and says which were lost', () => {
    const { settings, lost } = salvageSettings({ responderName: 'Ines', targetMinutes: 1 });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, responderName: 'Ines' });
    expect(lost).toEqual([{ field: 'targetMinutes', problem: 'range' }]);
  });
});
