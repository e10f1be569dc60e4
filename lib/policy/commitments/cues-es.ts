import { ending, type PromiseCues, upTo, words } from './cues';

const INFINITIVE = [
  'llamar|escribir|contestar|responder|enviar|mandar|remitir|devolver|reembolsar|reintegrar|abonar|pagar|ingresar|compensar',
  'revisar|comprobar|investigar|verificar|averiguar|analizar|estudiar|informar|avisar|notificar|contactar|confirmar|actualizar',
  'solucionar|resolver|reparar|arreglar|corregir|cambiar|sustituir|reemplazar|reponer|entregar|recoger|gestionar|tramitar|organizar|hablar|trasladar|cancelar|anular|publicar|ocuparnos|ocuparme|encargarnos|encargarme',
].join('|');
const FUTURE = `(?:${INFINITIVE})(?:emos|é)`;
const WE_WILL = `${FUTURE}|(?:nos )?pondremos en contacto|me pondré en contacto|mantendr(?:emos|é) (?:al tanto|al corriente|informad[oa]s?)|har(?:emos|é) llegar|(?:daremos|daré) (?:una |tu |su |nuestra )?(?:respuesta|solución|noticias)`;
const PRESENT =
  'llamo|llamamos|escribo|escribimos|aviso|avisamos|contesto|contestamos|respondo|respondemos|envío|enviamos|mando|mandamos|devuelvo|devolvemos|confirmo|confirmamos|digo|decimos|cuento|contamos|informo|informamos|reembolsamos|ingresamos|abonamos';
const STAFF =
  '(?:un compañero|una compañera|un colega|nuestro equipo|el equipo|nuestro servicio|un agente|un técnico|un responsable|una responsable|alguien|nuestra tienda|el taller|nuestro taller)';

export const SPANISH_CUES: PromiseCues = {
  sure: [
    words(WE_WILL),
    words(`(?:vamos|voy) a (?:${INFINITIVE})(?:le|te|les|os|lo|la|los|las|se|selo|telo)?`),
    words(
      `${STAFF} ${upTo(5)}(?:llamará|contactará|escribirá|enviará|responderá|contestará|atenderá|pondrá en contacto|revisará|avisará)`,
    ),
    words(`(?:tendrá|tendrás|recibirá|recibirás) noticias nuestras`),
  ],
  timed: [
    words(`(?:le|te|les|os|se lo|te lo|lo|la) (?:${PRESENT})`),
    words(
      '(?!(?:estar|ser|abrir|cerrar|tendr|habr|ir|ver|recordar|celebrar|empezar|podr|querr)(?:emos|é)(?!\\p{L}))\\p{L}{2,}r(?:emos|é)',
    ),
    words(
      'tendr(?:á|ás|éis|án) (?:una |la |tu |su )?(?:nueva )?(?:respuesta|solución|devolución|noticia|llamada|reembolso)',
    ),
  ],
  condition: words(
    '(?:escr[ií]b|m[aá]nd|env[ií]|ll[aá]m|cu[eé]nt|d[ií]g|pás)(?:a|e)(?:nos|me)[^.;]*? y|si|siempre que|en caso de|a menos que|(?:cuando|en cuanto|una vez que|tan pronto como)(?! [^,]*mos(?!\\p{L}))',
  ),
  notConditional: ending(
    '(?:y|pero|ver|saber|comprobar|comprobaremos|comprobaré|revisaremos|revisaré|verificaremos|confirmaremos|averiguaremos)',
  ),
  undone: ending(
    `(?:no|nunca|jamás|tampoco)(?: ${upTo(3)}\\p{L}+)?|(?:dijo|dijeron|dijimos) que(?: \\p{L}+)?`,
  ),
  denied: words('nunca|jamás'),
  habit: words('normalmente|habitualmente|por lo general|siempre|solemos'),
};
