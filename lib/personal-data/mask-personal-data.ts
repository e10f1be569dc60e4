import {
  findPersonalData,
  type PersonalDataHit,
  type PersonalDataKind,
  type PersonalDataOptions,
} from './find-personal-data';

/**
 * The text with all personal data covered: bullets as long as what they cover (spaces stay), or what `label` returns
 * for the kind. Handles and mentions stay, since the site shows them anyway.
 */
export function maskPersonalData(
  text: string,
  options: PersonalDataOptions & { label?: (kind: PersonalDataKind) => string } = {},
): string {
  let masked = '';
  let at = 0;
  for (const hit of allIn(text, options)) {
    masked += text.slice(at, hit.start) + (options.label?.(hit.kind) ?? hit.text.replace(/\S/gu, '•'));
    at = hit.end;
  }
  return masked + text.slice(at);
}

const MOST_ROUNDS = 5;

/** Numbers that stand side by side can hide each other, so what is left is looked through again. */
function allIn(text: string, options: PersonalDataOptions): PersonalDataHit[] {
  const all: PersonalDataHit[] = [];
  let left = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = findPersonalData(left, options);
    if (found.length === 0) break;
    const hits = [...found, ...repeatsOf(found, left)].sort((a, b) => a.start - b.start);
    all.push(...hits);
    left = covered(left, hits);
  }
  return all.sort((a, b) => a.start - b.start);
}

/** The same words once more, where what stands beside them kept them from being found. */
function repeatsOf(found: readonly PersonalDataHit[], text: string): PersonalDataHit[] {
  const repeats: PersonalDataHit[] = [];
  for (const hit of new Map(found.map((each) => [each.text, each])).values()) {
    for (let start = text.indexOf(hit.text); start >= 0; start = text.indexOf(hit.text, start + 1)) {
      const end = start + hit.text.length;
      const isTaken = [...found, ...repeats].some((other) => start < other.end && other.start < end);
      if (!isTaken) repeats.push({ ...hit, start, end });
    }
  }
  return repeats;
}

/** Unit for unit, so that offsets stay. */
function covered(text: string, hits: readonly PersonalDataHit[]): string {
  let left = '';
  let at = 0;
  for (const { start, end, text: words } of hits) {
    left += text.slice(at, start) + words.replace(/\S/g, '•');
    at = end;
  }
  return left + text.slice(at);
}
