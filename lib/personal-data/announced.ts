/** Words that say what the number after them is; looked for in the few signs before it, so the work is bounded. */
const REACH = 48;
/** What may stand between the word and the number. */
const GAP = String.raw`[^\d\n.!?]{0,28}[\s:#.(=*"'>-]{0,4}$`;

const OTHER_NUMBERS = after(
  'order|ordered|purchase|booking|reservation|invoice|tracking|parcel|shipment|ref|reference|ticket|case|serial|model|version|build|release|isbn|ean|gtin|sku|upc|imei|' +
    'item|article|part|product|lot|batch|policy|flight|transaction|voucher|coupon|promo|meter|patent|firmware|vin|chassis|registration|licen[cs]e|' +
    'bestell\\p{L}*|auftrags?\\p{L}*|rechnung\\p{L}*|sendung\\p{L}*|artikel\\p{L}*|serien\\p{L}*|modell?\\p{L}*|vorgang\\p{L}*|ticket\\p{L}*|' +
    'pedido|factura|envío|envio|referencia|artículo|articulo|modelo|versión|seguimiento|' +
    'commande|facture|colis|suivi|référence|modèle|' +
    'usd|eur|gbp',
);
const PHONES = after(
  'phone|phones|mobile|cell|cellphone|tel|telephone|whatsapp|signal|telegram|sms|fax|landline|hotline|number|numbers|zap|zadzwoń|dzwoń|(?:my|his|her|their|our|the|work|home|contact|direct) (?:number|nr|no|line|digits)|digits|reached|calling|' +
    'call|ring|text|dial|reach|phone me|buzz|' +
    'bel|bellen|mobiel\\p{L}*|nummer|numero|número|numéro|chama\\p{L}*|liga\\p{L}*|ligue|telem\\p{L}*|chiam\\p{L}*|cellulare|telefon\\p{L}*|handy\\p{L}*|mobil\\p{L}*|rufnummer|festnetz|durchwahl|(?:meine|seine|ihre|deine) (?:nummer|nr)|anrufen|ruf\\p{L}*|erreichbar|erreich\\p{L}*|rückruf\\p{L}*|' +
    'teléfono|telefono|tfno|tlf|móvil|movil|celular|(?:mi|su|tu) número|(?:mi|su|tu) numero|llám\\p{L}*|llama\\p{L}*|llamar|contact\\p{L}*|' +
    'téléphone|telephone|portable|tél|fixe|(?:mon|son|ton|votre) numéro|(?:mon|son|ton) numero|appel\\p{L}*|joindre|joignable|rappel\\p{L}*',
);
const NATIONAL_ID_WORDS =
  'ni|nino|national insurance|nat\\.? ins|insurance (?:number|no)|nhs|ssn|social security|social|social insurance|sin|itin|tfn|tax file|tax id|taxpayer|tin|medicare|' +
  'national id|identity|identification|id|id number|personal (?:id|number|code)|citizen|aadhaar|aadhar|pps|ppsn|' +
  'steuer-?id\\p{L}*|steueridentifikationsnummer|identifikationsnummer|idnr|steuer\\p{L}*|svnr|sv-?nummer|sozialversicherung\\p{L}*|versicherung\\p{L}*|ausweis\\p{L}*|personal\\p{L}*nummer|ahv\\p{L}*|' +
  'dni|nie|nif|identidad|identificación|seguridad social|rut|curp|contribuinte|' +
  'sécu\\p{L}*|sécurité sociale|nir|insee|' +
  'bsn|burgerservice\\p{L}*|sofi\\p{L}*|rijksregister\\p{L}*|insz|niss|registre national|' +
  'pesel|cpf|cnp|tckn?|kimlik|personn\\p{L}*|fødselsnummer|fodselsnummer|cpr\\p{L}*|hetu|henkilötunnus|codice fiscale|cod\\.? fisc|rodné číslo';
const NATIONAL_IDS = after(NATIONAL_ID_WORDS);
const NATIONAL_IDS_BEHIND = new RegExp(
  String.raw`^[^\d\n.!?]{0,24}(?<![\p{L}\p{N}])(?:${NATIONAL_ID_WORDS})(?![\p{L}])`,
  'iu',
);
const MAIL = after(
  'e-?mail|mail|mailbox|write|contact|reach|inbox|address|gmail|schreib\\p{L}*|mailadresse|postfach|erreich\\p{L}*|correo|escr[ií]b\\p{L}*|courriel|mél|écri\\p{L}*|adresse',
);

export function isAnnouncedPhone(text: string, start: number): boolean {
  const before = beforeIt(text, start);
  return PHONES.test(before) && !OTHER_NUMBERS.test(before);
}

export function isAnnouncedNationalId(text: string, start: number, end: number): boolean {
  return NATIONAL_IDS.test(beforeIt(text, start)) || NATIONAL_IDS_BEHIND.test(text.slice(end, end + REACH));
}

export function isAnnouncedMail(text: string, start: number): boolean {
  return MAIL.test(beforeIt(text, start));
}

/** True where a word says that this is the number of a thing, or money. */
export function isNumberOfThing(text: string, start: number): boolean {
  return OTHER_NUMBERS.test(beforeIt(text, start));
}

function after(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}])${GAP}`, 'iu');
}

function beforeIt(text: string, start: number): string {
  return text.slice(Math.max(0, start - REACH), start);
}
