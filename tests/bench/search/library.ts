import type { Snippet } from '@/lib/library/snippet';
import { aSnippet, aText } from '../../fixtures/snippets.ts';
import { mulberry32 } from '../generated-library.ts';
import {
  CARRIERS,
  LANGS,
  type Lang,
  MATERIALS,
  PARTS,
  PLACES,
  PROBLEMS,
  PRODUCTS,
  PROOFS,
  type Said,
  TOOLS,
} from './matters.ts';

/** What a generated reply is about: the first four stand in its title, the others in its body alone. */
export interface Matter {
  readonly title: readonly Said[];
  readonly body: readonly Said[];
}

export interface GeneratedReply {
  readonly snippet: Snippet;
  readonly matter: Matter;
}

/**
 * `count` approved replies, the same for the same seed, each in English, German and Spanish with words of its language.
 * A title names a product, a part, a problem and a place (1.6 million ways); a body of five sentences names another
 * product, a material, a tool, a proof and a person, so that its words stand in the titles of others too. Tags in English.
 */
export function searchedLibrary(count: number, seed: number): GeneratedReply[] {
  const random = mulberry32(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: count }, (_, nth) => {
    const matter = {
      title: [pick(PRODUCTS), pick(PARTS), pick(PROBLEMS), pick(PLACES)],
      body: [pick(PRODUCTS), pick(MATERIALS), pick(TOOLS), pick(PROOFS), pick(CARRIERS)],
    };
    return { matter, snippet: write(matter, nth) };
  });
}

function write({ title, body }: Matter, nth: number): Snippet {
  const [product, part, problem, place] = title;
  return aSnippet(`reply-${nth}`, '', '', {
    id: `01SEARCHED${String(nth).padStart(16, '0')}`,
    folder: place?.en ?? '',
    texts: LANGS.map((lang) =>
      aText(lang, TITLES[lang](words(title, lang), nth), BODIES[lang](words(body, lang), nth)),
    ),
    tags: [product, problem].map((each) => each?.en.toLowerCase() ?? ''),
    examples: [`my ${part?.en} is ${problem?.en} since last week`, `${part?.de} ${problem?.de}, was nun`],
    owner: OWNERS[nth % OWNERS.length] ?? '',
    risk: nth % 200 === 7 ? 'injury' : null,
    changedAt: Date.UTC(2026, 0, 1) + nth,
  });
}

const OWNERS = ['Ines', 'Jonas', 'Priya', 'Tomás'];

function words(said: readonly Said[], lang: Lang): string[] {
  return said.map((each) => each[lang]);
}

type Writer = (words: readonly string[], nth: number) => string;

const TITLES: Readonly<Record<Lang, Writer>> = {
  en: ([product, part, problem, place]) => `${product} ${part} ${problem} in the ${place}`,
  de: ([product, part, problem, place]) => `${product}: ${part} ${problem} (${place})`,
  es: ([product, part, problem, place]) => `${part} ${problem} de ${product}, ${place}`,
};

const BODIES: Readonly<Record<Lang, Writer>> = {
  en: ([other, material, tool, proof, person], nth) =>
    `Hello{% if customer_name %} {{ customer_name }}{% endif %}, thank you for writing to us. Like on the ${other}, that piece is made of ${material} and wears out in time. Take a ${tool} and try it once more with care. If that does not help, please send us the ${proof} by direct message within ${(nth % 60) + 7} days. Our ${person} will go through it with you. {{ responder_name }}`,
  de: ([other, material, tool, proof, person], nth) =>
    `Hallo{% if customer_name %} {{ customer_name }}{% endif %}, danke für deine Nachricht. Wie bei ${other} besteht dieses Teil aus ${material} und nutzt sich mit der Zeit ab. Nimm ${tool} und versuch es vorsichtig noch einmal. Wenn das nicht hilft, schick uns bitte ${proof} als Direktnachricht, am besten in ${(nth % 60) + 7} Tagen. Unser Team mit ${person} sieht es sich an. {{ responder_name }}`,
  es: ([other, material, tool, proof, person], nth) =>
    `Hola{% if customer_name %} {{ customer_name }}{% endif %}, gracias por escribirnos. Como en ${other}, esa pieza es de ${material} y se gasta con el tiempo. Usa ${tool} y prueba otra vez con cuidado. Si no sirve, mándanos ${proof} por mensaje directo en ${(nth % 60) + 7} días. Nuestro equipo con ${person} lo verá contigo. {{ responder_name }}`,
};
