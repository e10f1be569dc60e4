import { expect, it } from 'vitest';
import { findBirthDates } from '@/lib/personal-data/birth-dates';

const BEFORE_A_DATE = [
  ...['born', 'Born on', 'date of birth', 'birth date', 'BIRTHDATE', 'birthday', 'b-day', 'bday', 'birth'],
  ...['dob', 'D.O.B.', 'd. o. b.', 'geboren', 'geboren am', 'Geburtsdatum', 'Geburtstag', 'geb.'],
  ...['geb.-datum'],
  ...['fecha de nacimiento', 'fecha de nac.', 'f. nac.', 'nacimiento', 'nacido', 'nacida el'],
  ...['nací', 'naci el', 'cumpleaños', 'cumple', 'né', 'née le', 'ne', 'date de naissance', 'naissance'],
  ...['anniversaire', 'DDN', 'nato il', 'nata il'],
];
const BEHIND_A_DATE = [
  ...['birthday', 'is my birthday', 'birth date', 'date of birth', 'DOB', 'geboren', 'ist mein Geburtstag'],
  ...['Geburtsdatum', 'es mi cumpleaños', 'fecha de nacimiento', 'est mon anniversaire', 'date de naissance'],
  ...['when I was born', 'the day she was born'],
];
const BEFORE_A_YEAR = [
  ...['year of birth', 'Birth year', 'Geburtsjahr', 'Jahrgang', 'año de nacimiento', 'année de naissance'],
];

it.each(BEFORE_A_DATE)('a date behind "%s" is one of a birth', (word) => {
  expect(findBirthDates(`Hello, ${word} 12/03/1984, thanks`).map(({ text }) => text)).toEqual(['12/03/1984']);
});

it.each(BEHIND_A_DATE)('a date before "%s" is one of a birth', (word) => {
  expect(findBirthDates(`Hello, 12.03.1984 ${word}`).map(({ text }) => text)).toEqual(['12.03.1984']);
});

it.each(BEFORE_A_YEAR)('a year behind "%s" is one of a birth', (word) => {
  expect(findBirthDates(`${word}: 1984`).map(({ text }) => text)).toEqual(['1984']);
});

it('a date of something else is nobody’s birth', () => {
  expect(findBirthDates('It was ordered on 12/03/2019 and should have come on Monday, 14.03.2019')).toEqual(
    [],
  );
});
