import type { MoreCues } from './cue-list';

/** German, Spanish, French, Portuguese and Italian in one list: the words of one mean nothing else in the others. */
export const othersWider: MoreCues = {
  injury: {
    any: [
      'verbrannt|verbrannte|verletzt|geschnitten|stromschlag|krankenhaus|notaufnahme|explodiert|brand|brennen|feuer gefangen|in flammen|ausschlag|allergisch*|vergiftung|lebensmittelvergiftung|erbrochen|ubergeben|schimmel|verschluckt|erstickt|gebrochen + hand|finger|gesicht|arm|bein|kind|tochter|sohn|mir|ich|uns|nach|akku|ladegerat|im|wir|zahn|kuche',
      'angefangen zu brennen|fing feuer|fing an zu|stuck draht|glassplitter|stuck glas|stuck metall|stuck plastik|zahn ausgebissen|haar in|wurm in|made im|maden',
      'quemad*|queme|quemo|herida|herido|corte|cortado|descarga|calambre|hospital|urgencias|exploto|explotado|ardiendo|incendio|alergi*|intoxic*|vomit*|me abri|rompio en marcha|atragant*|trag*|ahog* + mano|cara|hijo|hija|brazo|cabeza|todos|nos|me|anoche|casa|bateria|en|pierna|dedo|cristal',
      'trozo de cristal|trozo de plastico|trozo de metal|gusano en|un pelo en|bicho en|moho en|cristal en|plastico en',
      'brule*|brulure*|blesse*|coupee|coupe la|electrocut*|hopital|urgences|explose|a pris feu|en feu|incendie|allergi*|intoxication|malade*|vomi|vomis|etouffe* + fille|fils|main|doigt|langue|visage|bouilloire|depuis|famille|avec|hier|vos|votre|mon|ma|enfants',
      'bout de verre|morceau de verre|morceau de plastique|morceau de metal|un ver dans|cheveu dans|moisi|moisissure|insecte dans',
      'queimad*|queimou|queimei|machucou|machuquei|cortei|choque|explodiu|pegou fogo|hospital|alergi*|intoxicacao|vomit*|engasg* + mao|rosto|filho|filha|braco|na|minha|meu|com|depois',
      'explodiu|queimaduras|pegou fogo|pedaco de vidro|pedaco de plastico|bicho no|ustion*|scottat*|bruciat*|scoppiat*|esplos*|ospedale|pronto soccorso|preso fuoco|intossicazione|vomito|pezzo di vetro|pezzo di plastica|verme',
    ],
    about: {
      'adverse-event': [
        'nebenwirkung*|nach der zweiten tablette|nach der tablette|nach der impfung|nach der spritze|seit der tablette|seit der impfung|tablette*|medikament*|salbe|tropfen + schwindel*|schwindlig|herzrasen|ausschlag|ubel|erbrochen|sehe doppelt|kopfschmerzen|bekannt*|geschwollen|atemnot|schwindel',
        'efecto secundario|efectos secundarios|pomada|pastilla*|jarabe|medicamento|vacuna|inyeccion + reaccion|hinch*|mareo*|vomit*|alergi*|sarpullido|palpitaciones|nauseas|labios',
        'effet secondaire|effets secondaires|sirop|comprime*|medicament|vaccin|collyre|pilule|traitement + vertige*|nausee*|boutons|vue trouble|gonfle*|palpitations|allergi*|maux|malaise',
        'efeito colateral|efeitos colaterais|effetti collaterali|effetto collaterale|remedio|comprimido*|vacina|pastiglia|pastiglie|sciroppo|farmaco + tontura|enjoo|alergia|inchad*|nausea|vertigini|sfogo|gonfi*|palpitaz*|reacao|reazione',
      ],
    },
  },
  'legal-threat': {
    any: [
      'anwalt*|anwaltin|rechtsanwalt*|klage|verklage|vor gericht|rechtliche schritte|frist lauft|strafanzeige|anzeige erstatten|schadensersatz|abmahnung|rechtsschutz*',
      'abogado|abogada|abogados|denunciar*|denuncia|una demanda|demandaros|demandarles|tribunales|juzgado|a juicio con|llevar a juicio|ir a juicio|accion legal|medidas legales|por via legal',
      'avocat|avocate|porter plainte|plainte|tribunal|mise en demeure|justice|poursuites|proces|prejudice|dommages et interets|huissier',
      'advogado|advogada|na justica|processar|processo|acao judicial|danos morais|avvocato|avvocata|tribunale|causa|querela|denuncio|denuncero|vie legali|risarcimento|diffida',
    ],
    unless: ['denuncio jajaja', 'porte plainte je plaisante', 'verklage euch wenn ihr den'],
  },
  privacy: {
    about: {
      'data-access': [
        'daten|meine daten|personenbezogen*|gespeichert|auskunft|datenschutz*|dsgvo + loschen|losche|loscht|loschung|auskunft|kopie|gespeichert|uber mich|verlange|herausgeben|weitergegeben',
        'datenschutz*|dsgvo|konto loschen|account loschen|loscht mein|loschen sie|uber mich gespeichert|rgpd|rgpd|lgpd|cnil|proteccion de datos|protecao de dados',
        'mis datos|datos personales|mi cuenta|mi informacion|informacion personal + borr*|elimin*|copia|guard*|tenéis|teneis|acceso|vend*|quiero saber|quitad',
        'mes donnees|mes informations|donnees personnelles|informations me concernant|mon compte|informations sur moi|vous avez sur moi + suppr*|effac*|copie|quelles|transmettre|demande|avez',
        'meus dados|dados meus|meus dados pessoais|dados pessoais|minha conta + apag*|exclu*|delet*|copia|guardam|quero saber|tem',
        'miei dati|dati personali|mio account + cancell*|elimin*|copia|avete|archivio',
      ],
      'data-erasure': [
        'daten|konto|account|angaben|informationen|profil + losch*|entfern*',
        'mis datos|mi cuenta|datos personales|informacion|mi perfil + borr*|elimin*|suprim*',
        'mes donnees|mon compte|donnees|informations|informations me concernant + suppr*|effac*|efface*|suppression|effacement',
        'meus dados|minha conta|dados + apag*|exclu*|delet*',
        'miei dati|dati personali|mio account|dati + cancell*|elimin*',
      ],
      breach: [
        'fremden|fremde|anderer kunden|andere kunden|fremder leute + rechnung*|daten|konto|adresse*|bestellung*',
        'datenleck|seid ihr gehackt|wurdet ihr gehackt|gehackt worden|datenpanne|passworter + im netz|kunden*|bei euch|ihr|daten|mails|seid|wurdet',
        'otra persona|otro cliente|otra clienta|otros clientes + datos|cuenta|factura|pedido|direccion',
        'autre client|autre cliente|quelqu’un d’autre|une autre personne + facture|donnees|adresse|commande|compte',
      ],
      doxxing: [
        'privatadresse|adresse vom|adresse von|wohnt in|seine nummer|ihre nummer|domicilio de|su direccion|vive en la|habite au|son adresse|son numero|endereco dele|mora na|indirizzo di + filialleiter|chef|mitarbeiter|gerente|encargado|directeur|gerant|vendeur|repartidor|fahrer|ihr wisst|jefe|jefa|gerente',
      ],
    },
    any: [
      'iban|telefonnummer ist|meine nummer|meine adresse|ich wohne|mein kennwort|mi telefono|mi numero|vivo en|mi direccion|mi correo|mon numero|mon adresse|j’habite|meu telefone|meu numero|moro na|meu cpf|cpf|dni|mio numero|abito in|codice fiscale',
    ],
  },
  press: {
    any: [
      'journalist*|presseanfrage*|lokalzeitung|redaktion|recherchiere|periodista|reportaje|redaccion|gabinete de prensa|journaliste|hebdomadaire|service presse|je prepare un article|redaction|jornalista|reportagem|assessoria de imprensa|giornalista|ufficio stampa|inchiesta',
    ],
  },
  abuse: {
    about: {
      violence: [
        'umbringen|abfackeln|anzunden|verprugel*|abstechen|mache euch fertig|wisst wo|matar|os voy a|quemar|pegar|cuchillo|pistola|avec une arme|barre de fer|je vais venir|tuer|brule tout|casser la gueule|vou matar|vou ai|uma arma|vi ammazzo|vengo li|spacco + todos|tienda|laden|filiale|agence|prevenus|euch|alle|vosotros|voces|todos|tutti|rigolez|encore|faccia',
      ],
      'child-safety': [
        'erwachsener mann|fremder mann|erwachsene + tochter|sohn|kind*|madchen|fotos|schreibt|jahrig*|elfjahrig*',
        'adulto|un hombre|tipo|profesor|entrenador + ninas|ninos|menor*|hija|hijo|fotos|mi hija',
        'un adulte|un homme|un type|entraineur + fille|fils|enfant*|mineur*|photos|ecole',
        'adulto|homem + menor*|crianca*|filha|filho|fotos|menina*',
      ],
    },
    any: [
      'dreckig*|vollidiot*|idiot*|arschloch*|arschlocher|wichser|hurensohn*|schwein*|strohdumm|verprugelt|hijos de p*|hijo de puta|imbecil*|gilipollas|cabron*|idiota*|sois inutiles|es una inutil|eres un inutil|mierda|connard*|connasse|encule*|salope|abruti*|batard*|filho da puta|babaca*|burro*|burra|otario*|stronz*|coglion*|bastard*|cretin*|scem*',
    ],
  },
  'self-harm': {
    any: [
      'nicht mehr leben|umbringen|keinen sinn mehr|will sterben|alles beenden|sterben will|suizid|selbstmord|ritze mich|lebensmude|leben hat keinen',
      'ya no puedo mas|quiero desaparecer|quiero morir|quitarme la vida|suicid*|no quiero vivir|acabar con todo|que se acabe todo|matarme|sin ganas de vivir',
      'plus envie de vivre|envie d’en finir|en finir|me tuer|mourir|n’en peux plus|suicid*|envie de mourir|plus rien a perdre',
      'quero morrer|nao aguento mais|tirar minha vida|me matar|nao quero mais viver|voglio morire|farla finita|non ce la faccio piu|uccidermi|togliermi la vita',
    ],
  },
  fraud: {
    about: {
      takeover: [
        'passwort geandert|konto gehackt|jemand hat mein|konto ubernommen|eingeloggt der|nicht mehr einloggen|ausgesperrt',
        'hackeado|hackeada|hackearon|han robado|robado la cuenta|filtracion|filtrado|filtrados|han cambiado el correo|han entrado|fuite|fuite*|pirate|piratee|piratage|pirater|mots de passe|vazamento|vazaram|vazou|hackearam|invadiram|rubato l’account|hackerato|violato',
        'quelqu’un s’est connecte|me connecter|plus me connecter|connecte a mon|ce n’est pas moi',
      ],
    },
    any: [
      'sms|mail|e-mail|nachricht|link|brief + von euch|echt|wirklich|phishing|betrug|gefalscht|seriös|serios',
      'correo|mensaje|sms|enlace|llamada + vuestro|es vuestro|sois vosotros|real|estafa|clave|verdadero|de verdad',
      'mail|sms|message|appel|lien + de vous|vient de vous|arnaque|vrai|frauduleux|hameconnage',
      'e-mail|mensagem|sms|link|ligacao + de voces|verdadeiro|golpe|fraude|e vosso',
      'fake-profil|fake profil|falsches profil|gefalschte seite|steckt ihr dahinter|perfil falso|se hace pasar|cuenta falsa|pagina falsa|faux profil|faux compte|fausse page|se fait passer|perfil fake|golpe|profilo falso|pagina falsa|finto profilo|sois vosotros',
    ],
  },
  regulator: {
    any: [],
    about: {
      regulator: [
        'verbraucherzentrale|verbraucherschutz*|bundesnetzagentur|bafin|ombudsstelle|ombudsmann|schlichtungsstelle|aufsichtsbehorde|behorde|datenschutzbehorde|gesundheitsamt|ordnungsamt|wettbewerbszentrale|eisenbahnbundesamt',
        'avisar a consumo|denunciar en consumo|a consumo y|ocu|facua|hoja de reclamaciones|hojas de reclamaciones|oficina del consumidor|defensor del|banco de espana|regulador|cnmc|agencia de proteccion',
        'mediateur|dgccrf|signalconso|ufc|autorite de|repression des fraudes|defenseur des droits|arcep|acpr|60 millions|association de consommateurs',
        'procon|reclame aqui|anatel|bacen|banco central|ouvidoria|regulador|antitrust|agcom|garante|altroconsumo|federconsumatori|codacons|arera|autorita',
      ],
      complaint: [
        'beschwerde + offiziell*|formell*|formlich*|einlegen|einreichen|schriftlich*|raus|hiermit|bestatigung|stelle|bei der',
        'queja|reclamacion + formal|oficial|presentar|poner|escrito|donde|interponer',
        'reclamation|plainte + officielle|deposer|formelle|adresse|ecrit|courrier|service',
        'reclamacao|queixa|reclamo|denuncia + formal|oficial|ufficiale|presentare|registrar|fazer|sporgere|scritto',
      ],
    },
  },
  discrimination: {
    any: [
      'diskriminier*|rassis*|kopftuch|racis*|xenofob*|homofob*|discrimin*|arabes|por ser negr*|por ser gay|parce que nous sommes|a cause de ma couleur|racismo|razzis*|omofob*|preconceito|sexis*',
    ],
  },
  outage: {
    any: [
      'storung|ausfall|geht nicht|geht nichts|geht gar nichts|ladt nicht|ladt seit|kein internet|kein netz|nicht erreichbar|se ha caido|no funciona|no carga|sin luz|sin internet|no me deja entrar|caida|panne|ne marche pas|ne fonctionne*|bloque|hors service|caiu|nao abre|fora do ar|nao funciona|sem internet|non funziona|non va|bloccato|impossibile pagare',
    ],
  },
  viral: {
    any: [
      'boykott*|boycott*|boicot*|boicott*|teilt das|kauft da nichts|partagez|faites tourner|en masse|compartid|difundid|compartilhem|condividete|retuitead*',
    ],
  },
};
