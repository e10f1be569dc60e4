/** Words for 0 to 99 as people dictate them in English, German, Spanish and French; small letters, no accents. */
const UNITS = [
  'zero oh nought null cero zéro',
  'one eins uno un une ein',
  'two zwei zwo dos deux',
  'three drei tres trois',
  'four vier cuatro quatre',
  'five fünf fuenf cinco cinq',
  'six sechs seis',
  'seven sieben siete sept',
  'eight acht ocho huit',
  'nine neun nueve neuf',
  'ten zehn diez dix',
  'eleven elf once onze',
  'twelve zwölf zwoelf doce douze',
  'thirteen dreizehn trece treize',
  'fourteen vierzehn catorce quatorze',
  'fifteen fünfzehn fuenfzehn quince quinze',
  'sixteen sechzehn dieciséis dieciseis seize',
  'seventeen siebzehn diecisiete',
  'eighteen achtzehn dieciocho',
  'nineteen neunzehn diecinueve',
];

const TENS = [
  'twenty zwanzig veinte vingt vingts',
  'thirty dreißig dreissig treinta trente',
  'forty fourty vierzig cuarenta quarante',
  'fifty fünfzig fuenfzig cincuenta cinquante',
  'sixty sechzig sesenta soixante',
  'seventy siebzig setenta septante',
  'eighty achtzig ochenta huitante octante',
  'ninety neunzig noventa nonante',
];

export const VALUES_BY_WORD: ReadonlyMap<string, number> = valuesByWord();

function valuesByWord(): Map<string, number> {
  const values = new Map<string, number>();
  UNITS.forEach((words, value) => {
    for (const word of words.split(' ')) values.set(word, value);
  });
  TENS.forEach((words, index) => {
    const value = (index + 2) * 10;
    for (const word of words.split(' ')) values.set(word, value);
    addCompounds(values, words, value);
  });
  return values;
}

/** German "vierunddreißig" and Spanish "veinticuatro" are one word. */
function addCompounds(values: Map<string, number>, words: string, value: number): void {
  for (let unit = 1; unit <= 9; unit += 1) {
    for (const word of (UNITS[unit] ?? '').split(' ')) {
      for (const ten of words.split(' ')) {
        if (/(?:zig|ßig|ssig)$/.test(ten)) values.set(`${word}und${ten}`, value + unit);
      }
      if (value === 20) values.set(`veinti${word}`, value + unit);
    }
  }
}
