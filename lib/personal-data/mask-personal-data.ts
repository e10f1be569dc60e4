import { findPersonalData, type PersonalDataKind, type PersonalDataOptions } from './find-personal-data';

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
  for (const hit of findPersonalData(text, options)) {
    masked += text.slice(at, hit.start) + (options.label?.(hit.kind) ?? hit.text.replace(/\S/gu, '•'));
    at = hit.end;
  }
  return masked + text.slice(at);
}
