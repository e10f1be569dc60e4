import { ending, type PromiseCues, upTo, words } from './cues';

const PERSON = '(?:sie|dich|euch|ihnen|dir|uns|ihn|es|das|dem|die|den)';
const INFINITIVE = [
  'melden|anrufen|zurückrufen|schreiben|antworten|beantworten|informieren|benachrichtigen|mitteilen|kontaktieren|kümmern',
  'schicken|senden|zuschicken|zusenden|nachsenden|liefern|nachliefern|abholen|bringen|erstatten|zurückerstatten|überweisen|auszahlen|gutschreiben|zurückzahlen',
  'ersetzen|austauschen|umtauschen|reparieren|beheben|lösen|klären|prüfen|überprüfen|nachsehen|untersuchen|nachforschen|bestätigen',
  'weiterleiten|weitergeben|besprechen|ansprechen|korrigieren|berichtigen|stornieren|löschen|entfernen|ändern|veranlassen|vereinbaren|sprechen|nachfragen|freischalten|buchen|umbuchen|zurückkommen|zukommen',
].join('|');
/** What is, is felt or was, and what a shop announces. */
const NO_ACT =
  '(?:freuen?|haben?|hatten?|sind|waren|hoffen?|wünschen?|öffnen?|schließen?|feiern?|bitten?|danken?|sehen?|treffen?|warten?|wissen?|können?|müssen?|wollen?|möchten?|dürfen?|würden?|werden?|wurden?|sollen?|sollten?|könnten?|bleiben?|bedauern?|entschuldigen?|verstehen?|glauben?|denken?|konnten?|mussten?|wollten?|wären?|hätten?|starten?|beginnen?|spielen?|lieben?|mögen|gratulieren?|machen?|eine|keine|meine|deine|diese|ihre|alle|heute|gerne|bitte|gestern|morgen|gegen|wegen|ihnen|ihren|den|allen)(?!\\p{L})';
const STAFF =
  '(?:\\p{L}*team|kolleg(?:e|in|en|innen)|mitarbeiter(?:in|innen)?|\\p{L}*werkstatt|\\p{L}*dienst|\\p{L}*service|abteilung|support|techniker(?:in)?|\\p{L}*leit(?:er|erin|ung)|jemand)';
const SOMEBODY = `(?:(?:unser|unsere|ein|eine|mein|meine|das|die|der) ${upTo(2)}${STAFF}|jemand)(?: ${upTo(3)}\\p{L}+)?`;
const CALL = '(?:an|zurück)(?=$|[\\s.,!])';

export const GERMAN_CUES: PromiseCues = {
  sure: [
    words('(?:melden (?:wir )?uns|wir melden uns|melde (?:ich )?mich|ich melde mich)'),
    words(`(?:rufen wir|wir rufen|rufe ich|ich rufe) ${upTo(8)}${CALL}`),
    words(`(?:${SOMEBODY}) (?:ruft ${upTo(8)}${CALL}|meldet sich)`),
    words(`(?:geben|gebe) ${upTo(8)}bescheid`),
    words(`(?:halten|halte) (?:wir |ich )?${PERSON} ${upTo(2)}auf dem laufenden`),
    words('kümmern (?:wir )?uns|kümmere (?:ich )?mich|kommen (?:wir )?auf sie zu'),
    words(`(?:wir werden|werden wir|ich werde|werde ich) ${upTo(12)}(?:${INFINITIVE})`),
    words(`(?:${SOMEBODY}) wird ${upTo(12)}(?:${INFINITIVE})`),
    words(`wird sich ${upTo(6)}(?:melden|kümmern)`),
    words(`(?:sie hören|hören sie|du hörst|hörst du|ihr hört|hört ihr) ${upTo(5)}von (?:uns|mir)`),
    words(
      `(?:du bekommst|bekommst du|sie bekommen|bekommen sie|sie erhalten|erhalten sie|du erhältst) ${upTo(6)}von (?:uns|mir)`,
    ),
    words(`(?:wir versprechen|ich verspreche)(?: ${PERSON})?, ${upTo(12)}(?:zu )?(?:${INFINITIVE})`),
  ],
  timed: [
    words(`(?:wir (?!${NO_ACT})\\p{L}{2,}en|ich (?!${NO_ACT})\\p{L}{2,}e)`),
    words(`(?!${NO_ACT})\\p{L}{2,}en? (?:wir|ich)`),
    words(`${SOMEBODY} (?:kommt|schaut|holt|bringt|prüft|repariert|schreibt|schickt|klärt|sieht|übernimmt)`),
    words(
      `(?:wird|werden) ${upTo(8)}(?:erstattet|überwiesen|verschickt|versendet|geliefert|ersetzt|gutgeschrieben)`,
    ),
  ],
  condition: words(
    '(?:schreib|schick|send|nenn|gib|geb|ruf|meld)(?:en|e|t)? (?:sie )?(?:uns|mir|sich)(?! bei)[^.;]*?(?:und|dann)|wenn|falls|sofern|vorausgesetzt|es sei denn|(?:sobald|nachdem) (?:sie|du|ihr|uns|ihre|deine)',
  ),
  notConditional: ending('(?:und|aber|doch)'),
  undone: ending('(?:sagten|gesagt|versprochen|hofften|dachten),?(?: dass)?'),
  denied: words('nicht|nie|niemals|kein|keine|keinen|keinesfalls'),
  habit: words('in der regel|normalerweise|meist|meistens|immer|gewöhnlich|üblicherweise|oft'),
};
