import type { TemplateProblem } from '@/lib/library/lint-template';
import { scanTemplate } from '@/lib/library/template-scan';
import type { Finding } from '@/lib/policy/rule';

/** A stretch of a body (UTF-16 units) and how it is drawn. */
export interface BodyMark {
  readonly from: number;
  readonly to: number;
  readonly look: 'token' | 'tag' | 'error' | 'warning' | 'block' | 'warn' | 'tip';
}

/** A piece of a body with every mark that lies on it. */
export interface BodyPiece {
  readonly from: number;
  readonly text: string;
  readonly looks: readonly BodyMark['look'][];
}

/** Variables, tags, what the linter found, and the words policies object to where they stand in the body itself. */
export function bodyMarks(
  body: string,
  problems: readonly TemplateProblem[],
  findings: readonly Finding[],
): BodyMark[] {
  const signs = scanTemplate(body).flatMap(({ kind, from, to }): BodyMark[] =>
    kind === 'output' || kind === 'tag' ? [{ from, to, look: kind === 'output' ? 'token' : 'tag' }] : [],
  );
  const flaws = problems
    .filter(({ from, to }) => to > from)
    .map(({ from, to, severity }): BodyMark => ({ from, to, look: severity }));
  const objections = findings.flatMap((finding): BodyMark[] => {
    const place = placeIn(body, finding);
    return place ? [{ ...place, look: finding.severity }] : [];
  });
  return [...signs, ...flaws, ...objections];
}

/** Where a finding in the filled words stands in the body. None where it came in with a filled value. */
export function placeIn(body: string, { matched }: Finding): { from: number; to: number } | undefined {
  const from = matched === '' ? -1 : body.indexOf(matched);
  return from < 0 ? undefined : { from, to: from + matched.length };
}

/** The whole body, cut wherever a mark begins or ends. */
export function bodyPieces(body: string, marks: readonly BodyMark[]): BodyPiece[] {
  const cuts = new Set([0, body.length]);
  for (const { from, to } of marks) cuts.add(Math.min(from, body.length)).add(Math.min(to, body.length));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, nth) => {
    const to = places[nth + 1] ?? body.length;
    const looks = marks.filter((mark) => mark.from <= from && to <= mark.to).map(({ look }) => look);
    return { from, text: body.slice(from, to), looks: [...new Set(looks)] };
  });
}

/** The variable or tag a caret stands in or right behind (`back`) or before: deleted as one. */
export function signAtCaret(
  body: string,
  caret: number,
  back: boolean,
): { from: number; to: number } | undefined {
  return scanTemplate(body).find(({ kind, from, to }) => {
    if (kind !== 'output' && kind !== 'tag') return false;
    return back ? from < caret && caret <= to : from <= caret && caret < to;
  });
}
