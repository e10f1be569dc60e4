import type { Snippet, SnippetText } from '@/lib/library/snippet';
import { aText } from '../../fixtures/snippets.ts';
import type { Pick } from '../generated-library.ts';

type Lang = 'en' | 'de' | 'es';

interface Matter {
  /** Product, part and problem, as the English word: foreign texts keep it, as texts about products do. */
  readonly product: string;
  readonly part: string;
  readonly problem: string;
  readonly place: string;
  readonly days: string;
  readonly amount: string;
}

type Sentence = Readonly<Record<Lang, (matter: Matter) => string>>;

/** A writer of three texts for a reply. Every fiftieth copies the reply before it, with a change. */
export function writerInThreeLanguages(pick: Pick): (snippet: Snippet, nth: number) => SnippetText[] {
  let before: SnippetText[] = [];
  return (snippet, nth) => {
    const fresh =
      before.length === 0 || nth % 50 !== 49 ? write(snippet, pick) : copyOf(before, snippet, nth);
    if (nth % 500 === 250) fresh[1] = { ...text(fresh[1]), body: text(fresh[1]).body.replace(/\d+/, '99') };
    if (nth % 70 === 0) fresh[0] = { ...text(fresh[0]), asOf: 2 };
    before = fresh;
    return [...fresh];
  };
}

function write(snippet: Snippet, pick: Pick): SnippetText[] {
  const [product = '', part = '', problem = ''] = snippet.tags;
  const days = pick(['7', '14', '30', '60', '90']);
  const amount = pick(['5', '10', '25', '4.90']);
  const matter = { product, part, problem, place: snippet.folder, days, amount };
  const sentences = [pick(OPENINGS), pick(SUBSTANCE), pick(SUBSTANCE), pick(PROMISES), pick(CLOSINGS)];
  return (['en', 'de', 'es'] as const).map((lang) => {
    const body = sentences.map((sentence) => sentence[lang](matter)).join(' ');
    return aText(lang, titleIn(lang, snippet), body);
  });
}

function copyOf(before: readonly SnippetText[], snippet: Snippet, nth: number): SnippetText[] {
  return before.map((one) => {
    const body = nth % 400 === 399 ? one.body.replace(/\d+/, '45') : `${one.body} ${snippet.tags[0] ?? ''}`;
    return { ...one, title: titleIn(one.lang, snippet), body };
  });
}

function titleIn(lang: string, { texts, code }: Snippet): string {
  const title = text(texts[0]).title;
  return lang === 'en' ? title : `${title.replace(/, case \d+$/, '')} (${lang} ${code.replace(/\D/g, '')})`;
}

function text(found: SnippetText | undefined): SnippetText {
  if (!found) throw new Error('a reply has no text');
  return found;
}

const NAME = '{% if customer_name %} {{ customer_name }}{% endif %}';

const OPENINGS: readonly Sentence[] = [
  {
    en: () => `Hi${NAME}, thank you for writing to us.`,
    de: () => `Hallo${NAME}, danke für die Nachricht.`,
    es: () => `Hola${NAME}, gracias por escribirnos.`,
  },
  {
    en: ({ part }) => `Hello${NAME}, sorry to hear about the ${part}.`,
    de: ({ part }) => `Guten Tag${NAME}, schade um das Teil ${part}.`,
    es: ({ part }) => `Buenos días${NAME}, sentimos lo de la pieza ${part}.`,
  },
  {
    en: () => `Good that you ask${NAME}.`,
    de: () => `Gut, dass du fragst${NAME}.`,
    es: () => `Qué bien que preguntes${NAME}.`,
  },
];

const SUBSTANCE: readonly Sentence[] = [
  {
    en: ({ problem, part, product }) =>
      `A ${problem} ${part} on the ${product} usually comes from the way it was packed.`,
    de: ({ problem, part, product }) =>
      `Das Teil ${part} am ${product} ist ${problem}, weil es so verpackt war.`,
    es: ({ problem, part, product }) =>
      `La pieza ${part} del ${product} está ${problem} por cómo iba embalada.`,
  },
  {
    en: ({ product, place }) => `Leave the ${product} out of the ${place} overnight and try once more.`,
    de: ({ product, place }) =>
      `Lass den ${product} über Nacht nicht im Bereich ${place} und versuch es wieder.`,
    es: ({ product, place }) => `Deja el ${product} fuera de la zona ${place} esta noche y prueba otra vez.`,
  },
  {
    en: ({ part, product }) =>
      `Take the ${part} off the ${product}, clean both sides and put it back firmly.`,
    de: ({ part, product }) => `Nimm das Teil ${part} vom ${product} ab, reinige es und setz es wieder ein.`,
    es: ({ part, product }) => `Quita la pieza ${part} del ${product}, limpia los lados y vuelve a ponerla.`,
  },
  {
    en: ({ product, problem }) => `Our workshop has seen this ${product} ${problem} before and knows a cure.`,
    de: ({ product, problem }) => `Unsere Werkstatt kennt den ${product} (${problem}) und weiß Rat.`,
    es: ({ product, problem }) => `Nuestro taller conoce este ${product} (${problem}) y tiene remedio.`,
  },
  {
    en: ({ place, part }) => `In a ${place} the ${part} wears faster than elsewhere, so we keep spares.`,
    de: ({ place, part }) => `Im Bereich ${place} nutzt sich ${part} schneller ab, Ersatz liegt bereit.`,
    es: ({ place, part }) => `En la zona ${place} la pieza ${part} se gasta antes; tenemos repuestos.`,
  },
];

const PROMISES: readonly Sentence[] = [
  {
    en: ({ days, part }) => `You can return the ${part} within ${days} days.`,
    de: ({ days, part }) => `Die Rückgabe von ${part} ist ${days} Tage lang möglich.`,
    es: ({ days, part }) => `Puedes devolver la pieza ${part} en ${days} días.`,
  },
  {
    en: ({ amount, product }) => `Sending the ${product} in costs €${amount}.`,
    de: ({ amount, product }) => `Das Einsenden des ${product} kostet ${amount.replace('.', ',')} €.`,
    es: ({ amount, product }) => `Enviar el ${product} cuesta ${amount.replace('.', ',')} €.`,
  },
  {
    en: ({ product }) => `All steps stand at https://example.com/help/${product}.`,
    de: ({ product }) => `Alle Schritte stehen auf https://example.com/hilfe/${product}.`,
    es: ({ product }) => `Todos los pasos están en https://example.com/ayuda/${product}.`,
  },
  {
    en: () => 'Please send us a direct message with a photo.',
    de: () => 'Bitte schick uns eine Direktnachricht mit einem Foto.',
    es: () => 'Mándanos un mensaje directo con una foto.',
  },
];

const CLOSINGS: readonly Sentence[] = [
  {
    en: () => 'We will go through it with you. {{ responder_name }}',
    de: () => 'Wir gehen es mit dir durch. {{ responder_name }}',
    es: () => 'Lo vemos contigo. {{ responder_name }}',
  },
  {
    en: () => 'Write again whenever something is unclear.',
    de: () => 'Schreib wieder, wenn etwas unklar ist.',
    es: () => 'Escríbenos otra vez si algo no queda claro.',
  },
];
