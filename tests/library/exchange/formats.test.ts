import { describe, expect, it } from 'vitest';
import { firstReply, planText, readText } from './reading';

describe('Chatwoot', () => {
  const welcome = JSON.stringify([
    {
      id: 7,
      account_id: 1,
      short_code: 'welcome',
      content: 'Hi {{ contact.name }}, order {{contact.email}}?',
    },
  ]);

  it('keeps the names both tools know and asks for the others', () => {
    const reply = firstReply('canned.json', welcome);
    expect(reply).toMatchObject({
      action: 'add',
      code: 'welcome',
      body: 'Hi {{ customer_name }}, order {{ contact_email }}?',
      origin: { system: 'chatwoot', id: '7' },
    });
    expect(reply.details).toMatchObject([{ name: 'contact_email', label: 'contact.email', required: true }]);
    expect(planText('canned.json', welcome).newDetails).toEqual(['contact_email']);
  });

  it('takes the message of a macro and lists its other actions', () => {
    const reply = firstReply(
      'macros.json',
      JSON.stringify({
        payload: [
          {
            id: 3,
            name: 'Close politely',
            actions: [
              { action_name: 'send_message', action_params: ['Thank you.'] },
              { action_name: 'resolve_conversation', action_params: [] },
            ],
          },
        ],
      }),
    );
    expect(reply).toMatchObject({ title: 'Close politely', body: 'Thank you.', words: ['exchange_by_hand'] });
  });
});

describe('Zendesk', () => {
  const macro = (actions: unknown[], more: object = {}) =>
    JSON.stringify({
      macros: [{ id: 12, title: 'Billing::Refund::Approved', active: true, actions, ...more }],
    });

  it('reads markup as words with the address of each link', () => {
    const reply = firstReply(
      'macros.json',
      macro([
        {
          field: 'comment_value_html',
          value:
            '<p>Hi {{ticket.requester.first_name}},</p><p>see <a href="https://example.com/terms">our terms</a>.</p><ul><li>one</li><li>two</li></ul><script>alert(1)</script><img src="x">',
        },
        { field: 'current_tags', value: 'refund cuecard approved' },
        { field: 'comment_mode_is_public', value: 'false' },
        { field: 'status', value: 'solved' },
      ]),
    );
    expect(reply.body).toBe(
      'Hi {{ customer_name }},\n\nsee our terms (https://example.com/terms).\n\n- one\n- two',
    );
    expect(reply).toMatchObject({ title: 'Approved', code: 'approved' });
    expect(reply.content).toMatchObject({
      folder: 'Billing / Refund',
      tags: ['refund', 'approved'],
      audience: 'private',
    });
    expect(reply.words).toEqual(['exchange_by_hand', 'exchange_picture']);
  });

  it('takes the words of a list with a channel', () => {
    const value = ['channel:all', 'Hello {{ticket.id}}'];
    expect(firstReply('m.json', macro([{ field: 'comment_value', value }]))).toMatchObject({
      body: 'Hello {{ ticket_id }}',
    });
  });

  it('leaves logic standing as plain words and never converts it', () => {
    const value = '{% if ticket.vip %}Dear{% endif %} {{ ticket.title | upcase }}';
    const reply = firstReply('m.json', macro([{ field: 'comment_value', value }]));
    expect(reply.body).toBe('[% if ticket.vip %]Dear[% endif %] [[ ticket.title | upcase ]]');
    expect(reply.words).toEqual(['exchange_logic_inert', 'exchange_logic_inert', 'exchange_logic_inert']);
  });

  it('refuses a macro without words', () => {
    const reply = firstReply('m.json', macro([{ field: 'status', value: 'open' }], { active: false }));
    expect(reply.action).toBe('refuse');
    expect(reply.words).toContain('exchange_no_text');
    expect(reply.problems.at(-1)).toMatchObject({ file: 'm.json', row: 1, field: 'comment_value' });
  });

  it('reads one macro a line', () => {
    const line = (title: string) =>
      JSON.stringify({ macro: { title, actions: [{ field: 'comment_value', value: 'Yes' }] } });
    expect(readText('macros.jsonl', `${line('A')}\n${line('B')}\n`).rows).toHaveLength(2);
  });
});

it('reads Zammad text modules from JSON and CSV alike', () => {
  const content = '<div>Hello #{ticket.customer.firstname},<br>number #{ticket.number}</div>';
  const json = JSON.stringify([{ id: 4, name: 'Hello', keywords: 'hi, hello', content, active: true }]);
  const csv = `id,name,keywords,content,note,active\r\n4,Hello,"hi, hello","${content}",,true\r\n`;
  for (const [name, text] of [
    ['modules.json', json],
    ['modules.csv', csv],
  ] as const) {
    expect(firstReply(name, text)).toMatchObject({
      title: 'Hello',
      body: 'Hello {{ customer_name }},\nnumber {{ ticket_number }}',
      origin: { system: 'zammad', id: '4' },
      content: { tags: ['hi', 'hello'] },
    });
  }
});

describe('Briskine', () => {
  const file = (body: string, more = '') =>
    `id,title,shortcut,subject,to,cc,bcc,tags,body\nabc,Late,late,${more},,,,"order, late","${body}"\n`;

  it('reads helpers', () => {
    const reply = firstReply(
      'briskine.csv',
      file(
        `<p>Hi {{to.first_name}}, {{choice 'Monday, Tuesday'}} {{#cursor}}soon{{/cursor}} {{random 'bye, see you'}} {{> footer}}</p>`,
        'Re: your order',
      ),
    );
    expect(reply.body).toBe(
      'Hi {{ customer_name }}, {{ choice }} soon {% rotate "bye", "see you" %} [[> footer]]',
    );
    expect(reply.details).toMatchObject([{ type: 'choice', choices: ['Monday', 'Tuesday'] }]);
    expect(reply.words).toEqual(['exchange_left_out', 'exchange_logic_inert']);
  });
});

describe('Text Blaze', () => {
  const file = (text: string) =>
    JSON.stringify({ folders: [{ name: 'Care', snippets: [{ shortcut: '/x', text }] }] });

  it('makes details of forms and optional parts of toggles', () => {
    const reply = firstReply(
      'blaze.json',
      file(
        'Hi {formtext: name=customer; default=there}, {formmenu: red; blue; name=colour; default=blue}{formtoggle: name=thanks; default=yes} Thanks!{endformtoggle}{cursor}',
      ),
    );
    expect(reply).toMatchObject({
      code: 'x',
      body: 'Hi {{ customer }}, {{ colour }}{% if thanks %} Thanks!{% endif %}',
      content: { folder: 'Care' },
    });
    expect(reply.details).toMatchObject([
      { name: 'customer', default: 'there' },
      { name: 'colour', type: 'choice', choices: ['red', 'blue'], default: 'blue' },
      { name: 'thanks', type: 'toggle', default: 'on' },
    ]);
  });

  it('runs nothing', () => {
    const reply = firstReply(
      'blaze.json',
      file('{urlload: https://example.com}{if: a}b{endif}{note}hidden{endnote} end'),
    );
    expect(reply.body).toBe('{urlload: https://example.com}{if: a}b{endif}{note} end');
    expect(reply.words).toEqual([
      'exchange_code_inert',
      'exchange_logic_inert',
      'exchange_logic_inert',
      'exchange_logic_inert',
      'exchange_title_missing',
    ]);
  });
});
