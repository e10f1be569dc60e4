import type { Finding } from '@/lib/policy/rule';

/** A sentence with the words a policy objects to. Where findings overlap, the more serious one is marked. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  return (
    <>
      {segmentsOf(text, findings).map(({ start, words, finding }) =>
        finding ? (
          <mark key={start} class={`found found-${finding.severity}`}>
            {words}
          </mark>
        ) : (
          <span key={start}>{words}</span>
        ),
      )}
    </>
  );
}

interface Segment {
  readonly start: number;
  readonly words: string;
  readonly finding: Finding | null;
}

/** The whole text, cut at the findings. `findings` are most serious first. */
export function segmentsOf(text: string, findings: readonly Finding[]): Segment[] {
  const marked: Finding[] = [];
  for (const finding of findings) {
    if (marked.every(({ start, end }) => finding.end <= start || end <= finding.start)) marked.push(finding);
  }
  const segments: Segment[] = [];
  let at = 0;
  for (const finding of marked.sort((a, b) => a.start - b.start)) {
    if (finding.start > at) segments.push({ start: at, words: text.slice(at, finding.start), finding: null });
    segments.push({ start: finding.start, words: text.slice(finding.start, finding.end), finding });
    at = finding.end;
  }
  if (at < text.length) segments.push({ start: at, words: text.slice(at), finding: null });
  return segments;
}
