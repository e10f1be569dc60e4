/** Where a language's writers mostly have their phones, for texts of which nothing else is known. */
const REGIONS_BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: ['GB', 'US', 'AU', 'IE'],
  de: ['DE', 'AT', 'CH'],
  es: ['ES', 'MX'],
  fr: ['FR', 'BE'],
  it: ['IT'],
  nl: ['NL', 'BE'],
  pt: ['PT', 'BR'],
  pl: ['PL'],
  sv: ['SE'],
  nb: ['NO'],
  da: ['DK'],
  fi: ['FI'],
};

/** The regions whose national numbers to look for: the one given, else the one in the language tag, else its usual ones. */
export function regionsOf(region: string | undefined, language: string | undefined): readonly string[] {
  if (region !== undefined) return [region];
  const [code, ...rest] = (language ?? '').split('-');
  const written = rest.find((part) => /^[A-Z]{2}$/.test(part));
  if (written !== undefined) return [written];
  return REGIONS_BY_LANGUAGE[code ?? ''] ?? [];
}
