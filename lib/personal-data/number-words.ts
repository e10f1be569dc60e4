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

/** Days of a month, as "the twelfth of March" and "am neunzehnten August" say them. */
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';
const GERMAN_ORDINALS =
  'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten ' +
  'vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten';

let known: ReadonlyMap<string, number> | undefined;

/** What a word in small letters counts for; undefined where it is no number. Worked out when it is first asked for. */
export function valueOfWord(word: string): number | undefined {
  known ??= valuesByWord();
  return known.get(word);
}

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
  for (const ordinals of [ORDINALS, GERMAN_ORDINALS]) {
    ordinals.split(' ').forEach((word, index) => {
      values.set(word, index + 1);
    });
  }
  values.set('thirtieth', 30);
  for (const [word, value] of [
    ['mil', 1000],
    ['mille', 1000],
    ['novecientos', 900],
    ['cent', 100],
  ] as const)
    values.set(word, value);
  for (const [word, value] of [...values])
    if (word.endsWith('zig') || word.endsWith('ßig')) values.set(`${word}sten`, value);
  addGermanYears(values);
  return values;
}

/** "neunzehnhundertachtundsechzig", the only years that are one word. */
function addGermanYears(values: Map<string, number>): void {
  for (const [word, value] of [...values]) {
    if (value < 100 && /(?:zig|ßig|zehn|elf|zwölf)$/.test(word)) {
      values.set(`neunzehnhundert${word}`, 1900 + value);
      if (value < 30) values.set(`zweitausend${word}`, 2000 + value);
    }
  }
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
