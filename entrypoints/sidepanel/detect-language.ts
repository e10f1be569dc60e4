import { spokenText } from '@/lib/triage/language/language-by-words';

/**
 * The language of a text (ISO 639-1), null when there is too little to go by. Its table is 280 kB gzipped and takes some
 * 40 MB once read, so it is loaded at the first question and by pages alone: a service worker cannot import later.
 * Source: Nito T.M., Efficient Language Detector, extra small, as it is but for links, names and tags left out.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const { eld } = await import('eld/extrasmall');
  return eld.detect(spokenText(text)).language || null;
}
