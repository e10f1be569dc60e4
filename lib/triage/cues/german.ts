import type { CueList } from './cue-list';

export const german: CueList = {
  injury: {
    any: [
      'verbrannt|verbrüht|geschnitten|verletzt + hand|arm|finger|gesicht|haut|bein|mich|mir|sohn|tochter|kind|frau|mann',
      'verbrennung*|brandblase*|brandwunde*|verbrüh*',
      'stromschlag*|einen schlag bekommen|eine gewischt bekommen|einen gewischt|eine gewischt',
      'verletzt|verletzung*|notaufnahme|krankenhaus|krankenwagen|notarzt',
      'ausschlag + haut|arm|armen|gesicht|seit|nach',
      'allergische reaktion*|allergischer schock|lebensmittelvergiftung*|vergiftet|vergiftung*',
      'erbrochen|übergeben müssen|schlecht geworden nach|übel + danach|nach dem|davon',
      'gefunden|drin|entdeckt + plastik|scherbe*|glassplitter|metall|schimmel|insekt|haar im|haare im',
      'feuer gefangen|in flammen|explodiert',
    ],
    about: {
      'adverse-event': [
        'nebenwirkung*',
        'schwindlig|schwindelig|herzrasen|ausschlag|übel + tablette*|kapsel*|salbe|spritze|tropfen|medikament*',
      ],
    },
    unless: [
      'niemand wurde verletzt',
      'niemand verletzt',
      'nicht verletzt',
      'schlecht übergeben',
      'regel* verletzt',
      'preis* explodiert',
    ],
  },
  'property-damage': {
    any: [
      'aufgequollen|gequollen|verzogen|ruiniert|überschwemmt|durchnässt|verfärbt|beschädigt|kaputt + arbeitsplatte|parkett|boden|fußboden|laminat|teppich|decke|wand|küche|schrank|tisch',
      'wasserschaden*|brandschaden*|sachschaden*',
      'ausgelaufen + boden|schrank|küche|nachbar*|decke',
    ],
  },
  'legal-threat': {
    any: [
      'anwalt|anwältin|anwalts|anwälte|rechtsanwalt|rechtsanwältin|rechtsschutz*',
      'vor gericht|klage einreichen|klagen werde|verklag*|einstweilige verfügung|mahnbescheid*',
      'rechtliche schritte|juristische schritte|rechtsweg|sammelklage*|abmahn*',
      'anzeige + erstatt*|erstatte|polizei|gegen euch|gegen sie',
    ],
  },
  privacy: {
    about: {
      'data-access': [
        'dsgvo|datenschutz*|auskunft nach|auskunftsersuchen|art 15',
        'meine daten|meine persönlichen daten|meiner person + gespeichert*|herausgeben|auskunft|schick*',
      ],
      'data-erasure': [
        'recht auf vergessen*|recht auf löschung',
        'meine daten|alle meine daten|meine persönlichen daten|meiner person + lösch*',
        'konto + löschen|gelöscht haben',
      ],
      breach: [
        'daten + geleakt|gestohlen|gehackt|durchgesickert|veröffentlicht',
        'datenleck*|datenpanne*',
        'passwort|kennwort + klartext|geleakt|per mail',
        'sehe|bekomme|habe + rechnungen einer fremden|fremde rechnung*|fremde bestellung*|daten von fremden',
        'wurdet ihr gehackt|wurden sie gehackt',
      ],
      doxxing: ['seine adresse ist|ihre adresse ist|wohnt in der|wohnt am'],
    },
    any: [
      'meine daten|meine persönlichen daten|meiner person + verkauft|weitergegeben',
      'ohne meine einwilligung|ohne meine zustimmung',
    ],
    unless: ['bank konto löschen'],
  },
  press: {
    any: [
      'journalist*|reporter*|redakteur*|redaktion',
      'presseanfrage*|pressestelle|pressekontakt|für einen artikel|für einen bericht|für einen beitrag',
      'redaktionsschluss|bitte um stellungnahme|um eine stellungnahme',
    ],
  },
  abuse: {
    about: {
      violence: [
        'umbringen|abstechen|erschießen|abknallen + dich|euch|sie|alle|laden',
        'bringe|bring|stech|steche + euch alle um|dich um|euch um|euch ab|dich ab',
        'ich weiß wo du wohnst|wir wissen wo|ich weiß wo ihr|werdet ihr bereuen|wirst du bereuen',
        'mit dem baseballschläger|mit einem messer',
      ],
      'child-safety': ['schreibt + elfjährig*|zwölfjährig*|zehnjährig*|minderjährig*'],
    },
    any: [
      'idiot*|vollidiot*|trottel|dummkopf|abschaum|hurensohn|drecksack|schwachkopf|schwachköpfe|versager',
      'halt die fresse|halt deine fresse|fick dich|fickt euch|verpiss dich',
    ],
    unless: ['idiotensicher*'],
  },
  'self-harm': {
    any: [
      'umbringen|das leben nehmen|ritzen + mich|mir|mein',
      'suizid*|selbstmord*|selbstverletz*',
      'will nicht mehr leben|nicht mehr leben will|möchte nicht mehr leben|lebensmüde|will sterben|sterben will',
      'kann nicht mehr weiter|kann so nicht mehr weiter|kann einfach nicht mehr|halte es nicht mehr aus',
      'lebt wohl alle|macht es gut ihr lieben',
    ],
  },
  fraud: {
    about: {
      takeover: [
        'konto|account|profil + gehackt|übernommen|fremder|fremde',
        'ausgesperrt + konto|account|fremd*',
        'jemand hat das passwort geändert|jemand hat mein passwort geändert',
      ],
    },
    any: [
      'betrug|betrugs*|betrüger*|abzocke|phishing*',
      'gefälscht*|fakeseite*|fake + seite|profil|konto|mail|gewinnspiel|shop',
      'ist diese mail|ist die mail|ist die e-mail|ist die sms + echt|von euch|von ihnen',
      'abbuchung*|zahlung|buchung + nie|nicht von mir|nicht veranlasst|unbekannt*|kenne ich nicht',
      'gibt sich als|geben sich als + konto|account|fremd*',
      'kreditkarte + gestohlen|missbraucht',
    ],
    unless: ['der betrug 1*', 'betrug 2*', 'rechnung betrug'],
  },
  regulator: {
    any: [],
    about: {
      regulator: [
        'verbraucherzentrale|verbraucherschutz*|ombudsmann|ombudsstelle|schlichtungsstelle*|bundesnetzagentur|bafin|aufsichtsbehörde|gewerbeaufsicht|wettbewerbszentrale',
      ],
      complaint: [
        'förmlich beschwerde|formell beschwerde|offiziell beschwerde',
        'offizielle beschwerde|formelle beschwerde|förmliche beschwerde|beschwerde einreichen|beschwerde einlegen|hiermit beschwere',
      ],
    },
  },
  discrimination: {
    any: [
      'rassis*|sexis*|homophob*|transphob*|antisemit*|diskriminier*|ausländerfeindlich*|fremdenfeindlich*',
      'wegen meiner hautfarbe|wegen meiner herkunft|wegen meines kopftuchs|wegen meiner religion|weil ich schwarz bin|wegen meiner behinderung|wegen meines rollstuhls',
    ],
  },
  outage: {
    any: [
      'app|seite|webseite|website|server|dienst|login|shop + down|offline|nicht erreichbar|nicht erreicht|ausgefallen|tot seit|geht nicht mehr seit|funktioniert seit',
      'störung + seit|bei allen|app|überall|euch|gerade|aktuell',
      'serverausfall*|totalausfall*|fehler 500|fehler 502|fehler 503|fehler 504',
      'geht gerade nichts|geht gar nichts mehr',
    ],
  },
  viral: {
    any: [
      'boykott*',
      'geht viral|viral gehen|shitstorm*|bitte teilt|bitte alle teilen|teilt das überall',
      'kauft nicht + mehr bei|bei denen|hashtag',
    ],
  },
};
