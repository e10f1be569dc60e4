import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONNECTORS } from '@/lib/connectors/all-connectors';
import type { Connector } from '@/lib/connectors/connector';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { SHARE_ALL, type Share, toParcel } from '@/lib/escalation/delivery/to-parcel';
import { snapshotOf } from '@/lib/escalation/snapshot';
import { findPersonalData } from '@/lib/personal-data/find-personal-data';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { PACKS } from '@/lib/policy/packs/all-packs';
import { aComment, anEscalation } from '../database/fresh';
import { t } from '../escalation/words';
import { aFullParcel, aParcel, formatTime } from './parcels';
import { HOME, TARGETS } from './targets';

/** Every sentence that policy is measured on: disguised data, look-alikes, what customers and responders write. */
const CORPUS = [
  ...linesOf('tests/fixtures/personal-data'),
  ...linesOf('tests/fixtures/policy'),
  ...linesOf('tests/fixtures/policy/harmless'),
  ...[...CORE_RULES, ...PACKS.flatMap(({ rules }) => rules)]
    .flatMap(({ mustFlag, mustPass }) => [...mustFlag, ...mustPass])
    .map(({ text }) => text),
];

function linesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Everything that leaves or is shown of a parcel, as text. */
function outputs(parcel: Parcel): { connector: Connector; text: string }[] {
  return CONNECTORS.map((connector) => {
    if (connector.by === 'network') {
      const target = TARGETS.find((each) => each.connector === connector);
      const { config } = target?.setup(HOME) ?? { config: {} };
      // As people see it: without the escaping of the format.
      const values: string[] = [];
      JSON.parse(connector.payload(parcel, config).body, (_, value) => {
        if (typeof value === 'string') values.push(value);
        return value;
      });
      return { connector, text: values.join('\n') };
    }
    const prepared = connector.prepare(parcel, { to: 'safety@acme.example' });
    if (!prepared.ok) throw new Error(connector.id);
    const { value } = prepared;
    return {
      connector,
      text: value.as === 'mail' ? value.body + decodeURIComponent(value.mailto) : value.text,
    };
  });
}

describe('what is masked stays here', () => {
  it('no personal data of the corpus is in any payload, from comments or from the note', () => {
    const strings = new Set<string>();
    for (let at = 0; at < CORPUS.length; at += 10) {
      const texts = CORPUS.slice(at, at + 10);
      const thread = texts.map((text, id) => aComment({ id: String(id), text }));
      const snapshot = snapshotOf(thread, 'x:0', { mask: true });
      const note = texts.join('\n');
      const escalation = anEscalation({ id: 'CASE-1', note, snapshot, masked: true });
      const outgoing = outputs(toParcel(escalation, SHARE_ALL, t, formatTime));
      for (const { text } of texts.flatMap((each) => findPersonalData(each))) {
        strings.add(text);
        // Two digits can stand anywhere.
        if (text.length < 6) continue;
        for (const { connector, text: sent } of outgoing) {
          expect(sent.includes(text), `${connector.id}: ${text}`).toBe(false);
        }
      }
    }
    expect(strings.size).toBeGreaterThan(100);
  });

  it('surnames do not leave either', () => {
    const thread = [aComment({ id: '1', text: 'Rui Tavares here, again.' })];
    const snapshot = snapshotOf(thread, 'x:1', { mask: true });
    for (const { connector, text } of outputs(aParcel({ snapshot }))) {
      expect(text.includes('Tavares'), connector.id).toBe(false);
    }
  });
});

describe('each switch', () => {
  const full = aFullParcel();
  const without = (off: keyof Share): Parcel => {
    const snapshot = full.conversation.map(({ author, text, at, link }) => ({
      author,
      text,
      postedAt: at,
      permalink: link ?? '',
    }));
    return aParcel({ note: full.note, snapshot }, { ...SHARE_ALL, [off]: false });
  };

  it.each<[keyof Share, string]>([
    ['note', 'Burn from the steam wand'],
    ['conversation', 'Same here in March'],
    ['names', 'Ana P.'],
    ['times', '1970-01-01'],
    ['links', 'https://x.com/'],
    ['responder', 'Ines'],
  ])('keeps %s here, and nothing else', (off, words) => {
    for (const { connector, text } of outputs(full)) expect(text, connector.id).toContain(words);
    const parcel = without(off);
    for (const { connector, text } of outputs(parcel)) expect(text, connector.id).not.toContain(words);
    const others = ['Burn from', 'Same here', 'Ana P.', 'Ines'].filter(
      (each) => !words.startsWith(each) && !(off === 'conversation' && each === 'Ana P.'),
    );
    for (const { connector, text } of outputs(parcel)) {
      for (const other of others) expect(text, `${connector.id}: ${other}`).toContain(other);
    }
  });
});
