import { isStopWord } from '@/lib/text/stop-words';

const FRENCH = `ai alors apres as au aussi autre aux avant avec avez avoir bien bon bonjour c'est ca car ce cela ces cet
cette chez comme comment d'un d'une dans de depuis des deux dire dit donc du elle elles en encore entre est et etait ete
etes etre eu faire fait faut il ils j'ai je jour jours l'on la le les leur leurs lui ma mais me meme merci mes moi mon ne
ni non nos notre nous on ont ou par parce pas peu peut plus pour pourquoi pouvez qu'il quand que quel quelle qui quoi
rien sa sais sans se ses si son sont suis sur ta te tes toi ton toujours tous tout toute tres trop tu un une va vos votre
voila vous vraiment y`;

const ITALIAN = `a ad adesso ai al alla alle anche ancora bene c'e che chi ci cio come con cosa cosi cui da dai dal dalla
davvero degli dei del dell'anno della delle di dopo dove e ecco ed era essere fare fatto fra gia gli grazie ha hai hanno
ho i il in io l'ho la le lei li lo loro lui ma me mi mia mio molto ne nei nel nella nessuno niente no noi non nostro
nulla o oggi ogni per perche pero piu poi proprio puo qualcuno quando quanto quella quelli quello questa queste questi
questo qui sarebbe se sei sempre senza si siamo siete solo sono sta stato su sua sulla suo te ti tra tu tua tuo tutte
tutti tutto un un'altra una uno va vi voi volta vostro`;

const PORTUGUESE = `a agora ai ainda ao aos as assim ate bem boa bom cada com como da das de dela dele depois dia do dos e
ela elas ele eles em entao era essa esse esta estao estava estou eu faz fazer foi for fui gente ha hoje isso isto ja la
mais mas me mesmo meu meus mim minha minhas muito muita na nada nao nas nem nenhum no nos nossa nosso nunca o obrigada
obrigado onde os ou para pela pelo pode por porque pq pra pro quando que quem quero sao se seja sem sempre ser seu seus
so sobre sou sua suas ta tal tambem tao te tem tenho ter teu to toda todo todos tudo um uma vai vc vcs voce voces vou`;

const DUTCH = `aan al als altijd ben bij dan dat de deze die dit doen door dus een en er geen gewoon goed haar had hallo
heb hebben heeft heel het hier hij hoe hun ik in is ja jaar je jij jullie kan kunnen maar me meer met mijn moet na naar
niet nog nu of om omdat onder ons ook op over te toch toen tot u uit uw van veel voor waar waarom wat we weer wel welke
werd wie wij wil word worden zal ze zei zich zij zijn zo zonder zou`;

const sets = { fr: FRENCH, it: ITALIAN, pt: PORTUGUESE, nl: DUTCH };

/** Words that every text of a language is full of, folded: a text in it can hardly do without. By ISO 639-1. */
export const COMMON_WORDS: Readonly<Record<string, (word: string) => boolean>> = {
  en: (word) => isStopWord(word, 'en'),
  de: (word) => isStopWord(word, 'de'),
  es: (word) => isStopWord(word, 'es'),
  ...Object.fromEntries(Object.entries(sets).map(([lang, words]) => [lang, hasWord(words)])),
};

function hasWord(words: string): (word: string) => boolean {
  const known = new Set(words.split(/\s+/));
  return (word) => known.has(word);
}
