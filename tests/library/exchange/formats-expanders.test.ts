import { describe, expect, it } from 'vitest';
import { firstReply, planText } from './reading';

describe('TextExpander', () => {
  it('reads macros, percent signs and the group in the file name', () => {
    const csv = `late;,"Hi %filltext:name=customer name:default=you%, 20%% off, 50% more on %Y-%m-%d. %fillpopup:name=size:S:default=M:L%",Late`;
    const reply = firstReply('Care team.2026.csv', csv);
    expect(reply).toMatchObject({ code: 'late', title: 'Late', content: { folder: 'Care team' } });
    expect(reply.body).toBe('Hi {{ customer_name }}, 20% off, 50% more on {{ date }}. {{ size }}');
    expect(reply.details).toMatchObject([
      { name: 'date', type: 'date' },
      { name: 'size', default: 'M' },
    ]);
  });

  it('skips rows with one column and says which', () => {
    const plan = planText('group.csv', 'a,Hello\nonly one\nb,Bye\n');
    expect(plan.rows.map(({ action }) => action)).toEqual(['add', 'refuse', 'add']);
    expect(plan.rows[1]?.problems).toMatchObject([
      { row: 2, word: 'exchange_columns_short', parts: ['1', '2'] },
    ]);
  });
});

describe('espanso', () => {
  it('reads variables and never runs a script', () => {
    const reply = firstReply(
      'match/base.yml',
      `matches:
  - triggers: [":late", ":delay"]
    label: Late order
    replace: "On {{today}} {{who}} said {{out}} {{other}}"
    search_terms: [order]
    vars:
      - {name: today, type: date, params: {format: "%Y"}}
      - {name: who, type: choice, params: {values: [Ann, {label: Ben, id: b}]}}
      - {name: out, type: shell, params: {cmd: "rm -rf /"}}
`,
    );
    expect(reply.body).toBe('On {{ today }} {{ who }} said out: rm -rf / {{ other }}');
    expect(reply).toMatchObject({
      code: 'late',
      title: 'Late order',
      content: { tags: ['order'], folder: 'base' },
    });
    expect(reply.details).toMatchObject([
      { name: 'today', type: 'date' },
      { name: 'who', choices: ['Ann', 'Ben'] },
      { name: 'other', required: true },
    ]);
    expect(reply.words).toContain('exchange_code_inert');
  });

  it('reads forms, and refuses a match with nothing but a picture', () => {
    const plan = planText(
      'a.yml',
      `matches:
  - trigger: ":a"
    form: "Dear [[name]], [[when]]"
    form_fields: {when: {type: choice, values: "now\\nlater"}}
  - trigger: ":b"
    image_path: x.png
`,
    );
    expect(plan.rows[0]?.content).toMatchObject({
      texts: [{ body: 'Dear {{ name }}, {{ when }}' }],
      placeholders: [{ name: 'name' }, { name: 'when', choices: ['now', 'later'] }],
    });
    expect(plan.rows[1]).toMatchObject({
      action: 'refuse',
      problems: [{ word: 'exchange_picture' }, { line: 5 }],
    });
  });
});

describe('a spreadsheet', () => {
  it('reads columns as people name them and says which it does not know', () => {
    const plan = planText('replies.csv', 'Name;Reply;Short code;Colour\r\nLate;Hi {{ day }};late;red\r\n');
    expect(plan.rows[0]).toMatchObject({ action: 'add', title: 'Late', code: 'late' });
    expect(plan.rows[0]?.content?.placeholders).toMatchObject([{ name: 'day', required: true }]);
    expect(plan.problems).toMatchObject([{ word: 'exchange_column_unknown', parts: ['Colour'] }]);
    expect(plan.newDetails).toEqual(['day']);
  });

  it('joins the rows of one reply', () => {
    const csv = 'code,lang,title,body\nlate,en,Late,Sorry\nlate,de,Spät,Leider\nlate,de,Noch,mal\n';
    const plan = planText('replies.csv', csv);
    expect(plan.rows.map(({ action, row }) => [action, row])).toEqual([
      ['add', 2],
      ['refuse', 4],
    ]);
    expect(plan.rows[0]?.content?.texts).toMatchObject([{ lang: 'en' }, { lang: 'de', title: 'Spät' }]);
  });

  it('names row and field of a wrong value', () => {
    const csv = 'title,body,risk,review_by\nA,Hi,fire,2027-01-01\nB,Hi,,soon\nC,Hi,,\n';
    const plan = planText('replies.csv', csv);
    expect(plan.rows.map(({ action }) => action)).toEqual(['refuse', 'refuse', 'add']);
    expect(plan.rows[0]?.problems).toMatchObject([
      { file: 'replies.csv', row: 2, field: 'risk', parts: ['fire', expect.stringContaining('injury')] },
    ]);
    expect(plan.rows[1]?.problems).toMatchObject([
      { row: 3, field: 'reviewBy', parts: ['soon', 'YYYY-MM-DD'] },
    ]);
  });
});
