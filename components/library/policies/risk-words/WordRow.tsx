import type { ComponentChildren } from 'preact';
import type { CueSaid } from '@/lib/triage/cues/team-cue';
import { useLibrary } from '../../library-context';

interface WordRowProps {
  readonly said: CueSaid;
  readonly isHeard: boolean;
  /** What the press asks for: that the change of the team counts, or does so no more. */
  readonly counts: boolean;
  readonly lang?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A word with its switch. */
export function WordRow({ said, isHeard, counts, lang, children }: WordRowProps) {
  const { policies } = useLibrary();
  return (
    <li class={policies.riskWords.standing(said).isChanged ? 'risk-word is-changed' : 'risk-word'}>
      <label class="check">
        <input
          type="checkbox"
          checked={isHeard}
          disabled={!policies.verdict.value.ok}
          onChange={() => policies.riskWords.turn(said, counts)}
        />
        <bdi lang={lang}>{said.phrase}</bdi>
      </label>
      {children ? <span class="meta">{children}</span> : null}
    </li>
  );
}
