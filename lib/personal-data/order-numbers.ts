import { hitsOf, type PersonalDataHit } from './hit';
import { findInFormat } from './number-format';

/**
 * Order, booking, invoice, tracking, customer and account numbers: the word, then a token with digits, and whatever
 * is written in one of the team's own `formats` (see `findInFormat`), with no word needed.
 */
export function findOrderNumbers(text: string, formats: readonly string[] = []): PersonalDataHit[] {
  const announced = hitsOf('order-number', text, ANNOUNCED).filter(({ text: token }) =>
    /\d(?:.*\d){2}/.test(token),
  );
  return [...formats.flatMap((format) => findInFormat(text, format)), ...announced];
}

const NOUN = [
  '(?:order|booking|reservation|invoice|tracking|customer|account|policy|parcel|delivery)',
  '(?:bestell|auftrags|buchungs|reservierungs|rechnungs|sendungs|kunden|konto)(?:nummer|nr\\.?|-nr\\.?)',
  '(?:bestellung|auftrag|buchung|rechnung|sendung)',
  '(?:pedido|reserva|factura|envío|envio|cliente|cuenta)',
  '(?:commande|réservation|facture|colis|dossier)',
].join('|');
const NUMBER_WORD = String.raw`(?:\s(?:number|numbers|no\.?|nr\.?|num\.?|id|ref(?:erence)?|code|nummer|número|numero|numéro|n\.?[º°]))?`;
const LINK_WORD = String.raw`(?:\s(?:is|was|ist|war|lautet|es|era|est))?`;
const TOKEN = String.raw`(?<hit>(?=[\p{L}\-_\/]{0,19}\d)[\p{L}\d](?:[\p{L}\d]|[\-_\/](?=[\p{L}\d])){4,19})(?![\p{L}\p{N}\-])`;
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\p{N}#@])(?:${NOUN})${NUMBER_WORD}${LINK_WORD}(?:\s{0,2}[:#]{1,2}\s{0,2}#?|\s{1,2}#?)${TOKEN}`,
  'giu',
);
