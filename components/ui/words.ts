import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { countWords, type Words } from '@/lib/shared/words';

/** The catalogue's language is `lang`: times, numbers and plurals follow it. */
export interface Speech {
  readonly words: Words;
  readonly lang: string;
}

/** Without a provider every message is its own key, so a forgotten one is seen at once. */
export const WordsContext = createContext<Speech>({ words: (key) => key, lang: 'en' });

/** Looks a message up in the language of the page. */
export function useWords(): Words {
  return useContext(WordsContext).words;
}

/** The BCP 47 language the page is shown in. */
export function useLang(): string {
  return useContext(WordsContext).lang;
}

/** Looks up a message that depends on a number: `count('sidebar_found', 3)`. */
export function useCount(): ReturnType<typeof countWords> {
  const { words, lang } = useContext(WordsContext);
  return countWords(words, lang);
}
