import { readPhrase } from '@/lib/text/phrase-trie';
import { beginsStopWord, isStopWord, STOP_WORD_LANGUAGES } from '@/lib/text/stop-words';

/** What nearly every comment says, folded, beyond the stop words of English, German and Spanish. */
const MORE = new Set(
  `please thanks thank hello hi hey dear good bad great new one two three first last time day days today week month year
people thing things way lot really know think want need see say said tell told got getting going went come make made
use used using help order orders product products service customer customers company team support website app bought buy
bitte danke hallo guten tag moin gut heute gestern woche bestellung produkt kunde kunden mal geht gibt macht
hola gracias favor buenos buenas dias bien hoy pedido producto cliente
le la les un une des du de et ou mais je tu il elle nous vous ils elles on ce cette ces mon ma mes votre vos notre nos
est sont suis ai as avez ont pas plus que qui quoi dans sur pour par avec sans au aux en bonjour merci bien tres tout
o os as um uma uns umas e ou mas eu ele ela eles elas voce voces que quem nao mais muito meu minha seu sua por para com
sem em no na nos nas do da dos das ola obrigado obrigada bom dia
il lo gli i una uno e o ma io tu lui lei noi voi loro che chi non piu molto mio mia suo sua per con senza di da in su
del della dei delle al alla ciao grazie buongiorno sono sei siamo ho hai ha abbiamo
في من على إلى الى عن مع هذا هذه ذلك التي الذي ما لا لم لن كان كل أنا انا أنت انت هو هي نحن شكرا مرحبا السلام`.split(
    /\s+/,
  ),
);

/** True where every word of a phrase is one that is everywhere: it would mark comments of all sorts. */
export function isCommon(phrase: string): boolean {
  return readPhrase(phrase).every(({ text, open }) => (open ? begins(text) : isWhole(text)));
}

function isWhole(word: string): boolean {
  return MORE.has(word) || STOP_WORD_LANGUAGES.some((lang) => isStopWord(word, lang));
}

function begins(beginning: string): boolean {
  return [...MORE].some((word) => word.startsWith(beginning)) || beginsStopWord(beginning);
}
