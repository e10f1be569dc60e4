import type { ClassCues } from './class-cues';

/** German, French, Spanish, Portuguese and Italian in one list: the words of one mean nothing else in the others. */
export const classOthers: ClassCues = {
  'legal-privacy': {
    any: [
      'doppelt|zweimal|zwei mal|dreimal + abgebucht|berechnet|abgezogen|belastet|bezahlt|eingezogen',
      'abbuchung|zahlung|buchung + nicht|unbekannt|kenne ich|doppelt|nie|unberechtigt',
      'cobrado|cobraron|cargado|pasado|cobraram|cobrar + dos veces|doble|duas vezes|mismo|no reconozco|nao reconheco|recibo|billete',
      'cargo|cobro|recibo|cobranca|compra|addebito + no reconozco|no he hecho|nao reconheco|nao fiz|non riconosco|duplicado|duplicada|mai fatto',
      'preleve*|prelevement*|debite*|debit + deux fois|jamais|autorise|double|sans mon accord',
      'lob|danke|dank + frau|herr|kollege|kollegin|mitarbeiter*',
      'felicitar|gracias|enhorabuena|felicitaciones|parabens|complimenti|bravo|merci + a lucia|de la tienda|encanto|atendio|senora|senor|sr|sra|atendente|vendeuse|vendeur|conseiller|conseillere|commessa',
      'befund|laborwerte|rezept|arzttermin|untersuchung|meine arztin|mein arzt|praxis|termin beim|krankenhaus|klinik',
      'mis resultados|mi medico|mi doctora|analitica|receta|mi cita|mes resultats|mon medecin|ordonnance|rendez-vous|analyses|meus exames|minha receita|consulta medica|miei esami|il mio medico|referto|ricetta',
      'bewerben|bewerbung|aushilfe*|stellt ihr|stelle frei|offene stellen|ausbildung|auszubildende|praktikum|sucht ihr|job bei euch|vorstellungsgesprach',
      'vacantes|curriculum|empleo|trabajar con vosotros|contratando|recrutez|recrutement|embauche*|offre d’emploi|mon cv|candidature|vaga de emprego|vagas|meu curriculo|assumete|lavorare da voi|mio curriculum|colloquio|entretien d’embauche|entrevista de trabajo',
      'ich arbeite|wir arbeiten|als mitarbeiter*|uberstunden|mein chef|meine chefin|betriebsrat|kundigung erhalten|gefeuert worden|mein lohn',
      'trabajo en vuestra|trabajo aqui|trabaje|soy empleado|soy empleada|mis horas extra|mi jefe|salarie*|je travaille chez|j’ai travaille|employee chez|employe chez|mon chef|heures sup|trabalho na|trabalhei|sou funcionario|sou funcionaria|lavoro da voi|ho lavorato|dipendente|straordinari|direction aussi',
    ],
  },
  regulatory: {
    any: [
      'kundigen|kundigung|kundigungsbutton|gekundigt|abo beenden|vertrag beenden|vertrag auflosen|widerruf*|widerrufen|probeabo|probemonat|verlangert + will|nicht|immer noch|finde|nirgends|ignoriert|wo|wie|button|abgebucht|bucht|abo|vertrag|automatisch|zweiten|frist',
      'darme de baja|dar de baja|cancelar|anular|baja + suscripcion|dejais|boton|cuenta|contrato|meses|no me|quiero|donde|abono|cuota|prueba',
      'resilier|resiliation|annuler|desabonner|desabonnement + abonnement|impossible|contrat|site|bouton|comment|toujours|compte',
      'cancelar|cancelamento|cancelei + assinatura|plano|ninguem|continuam|contrato|conta|consigo|cobrando',
      'disdetta|disdire|annullare|recesso|cancellare + abbonamento|contratto|marzo|addebitate|ancora|posso|chiesto|come',
      'rollstuhl*|screenreader|barrierefrei*|untertitel|blind|gehorlos*|sehbehindert*|blindenhund|leichte sprache|grossdruck|schwerhorig*|aufzug kaputt|rampe|behindert*',
      'silla de ruedas|subtitulos|lector de pantalla|accesib*|sorda|sordo|ciega|ciego|discapacidad|rampa|perro guia|baja vision|letra grande',
      'fauteuil roulant|fauteuils roulants|fauteuil|sous-titres|lecteur d’ecran|accessib*|sourd|sourde|aveugle|malvoyant*|handicap*|rampe|chien guide|pmr|ascenseur en panne',
      'cadeira de rodas|legendas|leitor de tela|acessib*|surdo|surda|cego|cega|deficiente|sedia a rotelle|sottotitoli|accessib*|non vedente|sordo|disabile|disabili|barriere',
      'kooperation|zusammenarbeit|werbepartner|influencer*|sponsor*|creadora de contenido|creador de contenido|colaborar|colaboracion|embajador*|partenariat|createur de contenu|creatrice|collaboration|collaborer|parceria|criador de conteudo|criadora|publi|collaborazione|collaborare|sponsorizz*',
      'quartalszahlen|dividende|aktie|aktien|aktienkurs|kurs|ubernahme|hauptversammlung|boersengang|borsengang|gewinnwarnung|dividendo|dividendos|acciones|accionista*|bolsa|cotizacion|resultados trimestrales|fusion|actionnaire*|cours de l’action|resultats trimestriels|bourse|acoes|acionista*|azioni|azionist*|borsa|trimestrale',
      'konkurrenz|mitbewerber*|anderer anbieter|anderen anbieter|anbieter gewechselt|competencia|otra compania|otra empresa|concurrence|concurrent*|concorrencia|concorrente|concorrenza + halfte|billiger|besser|funktioniert|mejor|barato|mitad|moins cher|mieux|melhor|meglio|meno|schneller|gewechselt',
      'ratenzahlung|jahreszins|effektivzins|effektive*|zinsen|zinssatz|kredit|finanzierung|anzahlung|schufa|rate|raten|monatlich + wie hoch|zahlen|ohne|was kostet|monat|effektiv*|jahreszins|bei|moglich|bekomme',
      'al mes|a plazos|financiacion|financiar|financio|sin entrada|tae|interes|intereses|cuotas|prestamo|credito|hipoteca',
      'taux|credit|mensualite*|mensualites|en plusieurs fois|sans apport|pret|interets|taeg|financement',
      'parcelado|parcelas|juros|taxa de juros|financiamento|emprestimo|entrada|rate|tasso|taeg|finanziamento|a rate|prestito|interessi|mutuo + quanto|qual|sem|senza|como|mes|mese|per|posso',
    ],
  },
  reputational: {
    any: [
      'saftladen|nie wieder|unverschamt*|frechheit|unterirdisch|katastrophe|abzocke|abzocker|drecksladen|sauladen|lächerlich|lacherlich|peinlich|armutszeugnis|finger weg|nur warnen|jeden warnen|angeschrien|angebrullt|unfreundlich*|schlechteste*|schlimmste*',
      'la peor|el peor|verguenza|vergonzos*|lamentable|asco|nunca mas|jamas|estafadores|sinverguenzas|maleducad*|grito|me grito|me gritaron|pesim*|horrible|una basura|un desastre',
      'une honte|honte|honteux|a fuir|inadmissible|scandaleux|nul|nulle|catastrophique|lamentable|plus jamais|degoute*|envoyes balader|malpoli*|execrable|tourne le dos|arnaqueurs|une blague|incompetents',
      'vergonha|pessimo|pessima|horrivel|nunca mais|lixo|descaso|absurdo|vergognos*|vergogna|pessimi|pessimo|mai piu|schifo|sconsiglio|scandaloso|maleducat*|ridicol*',
      'zum dritten mal|zum funften mal|zum vierten mal|textbaustein*|dieselbe antwort|immer noch keine antwort|la quinta vez|la tercera vez|otra vez lo mismo|misma plantilla|troisieme fois|cinquieme|quatrieme|toujours personne|terceira vez|quarta vez|terza volta|quarta volta',
      'mit einem menschen|echten menschen|mitarbeiter sprechen|automaten|persona de verdad|una persona|no un robot|hablar con alguien|vrai conseiller|un humain|une vraie personne|pas a un robot|pessoa de verdade|atendente humano|persona vera|operatore umano|un umano + reden|sprechen|hablar|contestar*|parler|falar|parlare|robot|automaten|quiero|ich will|conseiller|endlich',
      'es verdad que|lo estan diciendo|he oido|stimmt es|stimmt das|habe gehort|man hort|est-ce vrai|c’est vrai que|il parait|j’ai entendu|e verdade que|ouvi dizer|e vero che|ho sentito che|dicono che',
      'gobierno|politica|que opinais|eure haltung|eure meinung zu|positioniert ihr|de quel cote|votre position|qual a posicao|da che parte|krieg|guerra|guerre + vosotros|ihr|vous|voces|voi|decidlo|steht|metéis|meteis',
    ],
  },
  operational: {
    any: [
      'paket|lieferung|bestellung|sendung*|sendungsverfolgung|versand|ware + warte*|immer noch|wo|nicht|seit|wann|verspatet|angekommen|zeigt',
      'pedido|paquete|envio|entrega|sofa|encomenda|pacote + esperando|llevo|donde|no ha llegado|no llega|retraso|dias|tenia que llegar|onde|atrasad*|nao chegou',
      'commande|colis|livraison + recu|attends|toujours|retard|prevue|pas|ou est|jours',
      'pacco|ordine|spedizione|consegna + dove|arrivat*|aspett*|ritardo|ancora',
      'geld zuruck|ruckerstattung|erstattung|rucksendung|zuruckgeschickt|das geld|reembolso|devolucion|devolvi|devuelto|dinero|remboursement|rembours*|reembolso|devolvi|rimborso|soldi indietro|estorno + wann|seit|warte|woche*|mes|cuando|nada|quand|toujours|ate agora|quando|ancora|nicht|wo|meses',
      'kaputt|beschadigt|defekt|falsche|falscher|falsches|scherben|zerbrochen|roto|rota|equivocado|danado|hecha anicos|casse|cassee|abime*|mauvaise taille|mauvaise couleur|ouvert|quebrado|quebrou|errado|danificado|rotto|rotta|danneggiat*|sbagliat* + angekommen|kam|geliefert|grosse|artikel|llego|recib*|producto|lampara|recu|article|emballage|veio|chegou|produto|arrivat*|prodotto|schussel|taille',
      'sturzt ab|absturz|nach dem update|seit dem update|fehler*|fehlermeldung|bug|se cierra|pantalla en negro|tras la actualizacion|mise a jour|ecran blanc|ecran noir|plante|erro|trava|travando|si blocca|aggiornamento|va in crash',
      'gana dinero|dinero rapido|por privado|geld verdienen|reich in|schreib mir|gagnez|argent facile|ganhe dinheiro|renda extra|guadagna|soldi facili|escribeme|preguntame',
      'wartung*|mantenimiento|manutencao|manutenzione',
    ],
  },
};
