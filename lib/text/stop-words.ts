import type { StemLanguage } from './stem';

const ENGLISH = `a about after all also am an and any are as at be because been before being but by can could did do
does doing don't down for from get got had has have he her here hers him his how i i'm i've if in into is it it's its
just like me more most my no nor not now of off on once only or other our ours out over own she so some such than that
that's the their them then there these they this those through to too under until up very was we were what when where
which while who whom why will with within without would you your yours`;

const GERMAN = `aber alle als also am an auch auf aus bei bin bis bist da damit dann das dass dein deine dem den denn
der des dich die dies diese dir doch du durch ein eine einem einen einer er es etwas euch euer fur hab habe haben hat
hatte hier ich ihm ihn ihnen ihr ihre im in ist ja jetzt kann kein keine konnen man mein meine mich mir mit nach nicht
noch nun nur ob oder schon sehr sein seine sich sie sind so um und uns unser unter von vor war was wenn wer werden wie
wieder wir wird wo zu zum zur`;

const SPANISH = `a al algo ahora antes asi aun como con cual cuando de del desde donde dos el ella ellas ellos en entre
era eres es esa ese eso esta estaba estan estar este esto estoy fue ha hace hacer han has hasta hay he la las le les lo
los mas me mi mis mucho muy nada ni no nos nosotros o os otra otro para pero por porque que quien se sea ser si sin
sobre solo son soy su sus tambien te tengo ti tiene todo tu tus un una uno usted ustedes y ya yo`;

const WORDS: Readonly<Record<StemLanguage, ReadonlySet<string>>> = {
  en: new Set(ENGLISH.split(/\s+/)),
  de: new Set(GERMAN.split(/\s+/)),
  es: new Set(SPANISH.split(/\s+/)),
};

/** True for a folded word that says nothing about what a text is about. */
export function isStopWord(word: string, lang: StemLanguage): boolean {
  return WORDS[lang].has(word);
}

export const STOP_WORD_LANGUAGES: readonly StemLanguage[] = ['en', 'de', 'es'];

/** True for a folded beginning of such a word in any of the languages. */
export function beginsStopWord(beginning: string): boolean {
  return STOP_WORD_LANGUAGES.some((lang) => [...WORDS[lang]].some((word) => word.startsWith(beginning)));
}
