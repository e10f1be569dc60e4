import type { CueList } from './cue-list';

export const spanish: CueList = {
  injury: {
    any: [
      'me quemé|me queme|se quemó|me he quemado|me ha quemado|quemaduras|quemadura|me quemó',
      'me corté|me he cortado|se cortó + mano|dedo|brazo|dedos|con el|con la',
      'descarga eléctrica|me dio calambre|me electrocut*',
      'en urgencias|a urgencias|ambulancia|al hospital|en el hospital',
      'herid* + mano|brazo|hijo|hija|pierna|cara|estoy|gravemente',
      'lesión|lesiones|lesionad*',
      'sarpullido|urticaria|reacción alérgica|intoxica*',
      'vomit*|me puse malo|me puse mala|nos pusimos malos|me sentó mal + después|tras|comer|beber',
      'encontr*|había + plástico|vidrio|cristal|metal|moho|insecto|un pelo',
      'se prendió fuego|se incendió|explotó|estalló',
    ],
    about: { 'adverse-event': ['efectos secundarios|efecto secundario'] },
    unless: ['nadie resultó herido', 'sin heridos', 'explotó de ventas', 'explotó el éxito'],
  },
  'property-damage': {
    any: [
      'hinchad*|inundad*|inundó|arruin*|estrope*|manch*|mojad* + encimera|suelo|parquet|tarima|techo|pared|mueble|cocina|alfombra',
      'daños materiales|daños por agua|goteras + cocina|vecino*|techo',
    ],
  },
  'legal-threat': {
    any: [
      'abogad*',
      'demandar|demandaré|demandarlos|demandarles|demandaros|voy a demandar|vamos a demandar|poner una demanda|demanda judicial|demanda colectiva',
      'acciones legales|vía judicial|en los tribunales|a los tribunales|ir a juicio|nos vemos en el juzgado|querella*',
      'denuncia*|denunciar* + policía|juzgado|comisaría|guardia civil',
    ],
  },
  privacy: {
    about: {
      'data-access': [
        'rgpd|lopd|protección de datos|derecho de acceso',
        'mis datos|mis datos personales + guard*|tenéis|tienen|acceder|copia',
      ],
      'data-erasure': [
        'derecho al olvido|derecho de supresión',
        'mis datos|mis datos personales + borr*|elimin*',
        'borr*|elimin*|cerrar|cierren|dar de baja + mi cuenta|mi perfil',
      ],
      breach: [
        'mis datos|mis datos personales + filtr*|robad*',
        'filtración|filtraron|filtrado|hackeado* + datos|clientes|contraseña*|base de datos',
        'mi contraseña + texto plano|filtr*|correo',
        'pedidos|datos|dirección + de un tal|de una tal|de otro cliente|de otra clienta|de otra persona',
        'base de datos|contraseñas + publicad*|en un foro',
      ],
      doxxing: ['vive en la calle|su dirección es|su domicilio es'],
    },
    any: ['mis datos|mis datos personales + vend*|enviad*', 'sin mi consentimiento'],
  },
  press: {
    any: [
      'periodista*|reporter*|redacción del|soy redactor*',
      'gabinete de prensa|departamento de prensa|contacto de prensa|consulta de prensa|medio de comunicación',
      'para un reportaje|para un artículo|un reportaje sobre|cierre de edición|hora de cierre|preparo un reportaje',
    ],
  },
  abuse: {
    about: {
      violence: [
        'matar|os mato|te mato|quemar|reventar + os voy|te voy|los voy|tienda|oficina|a todos',
        'parto + la cabeza|la cara|las piernas',
        'sé dónde vives|sé donde trabaj*|os vais a arrepentir|te vas a arrepentir|se van a arrepentir',
      ],
      'child-safety': [
        'fotos|imágenes|número + niña de|niño de|una menor|un menor|menor de edad',
        'acosa|escribe + niña de|niño de|una menor|menor de edad',
      ],
    },
    any: [
      'idiota*|imbécil*|gilipollas|subnormal*|payaso*|inútil*|hijo de puta|hijos de puta|cabron* + sois|eres|son|quien|atend*|vosotros|todos|respond*',
      'iros a la mierda|vete a la mierda|váyanse a la mierda|que os jodan',
    ],
    unless: ['matar el tiempo', 'matar el gusanillo'],
  },
  'self-harm': {
    any: [
      'suicid*|quitarme la vida|matarme|autolesi*|hacerme daño',
      'no quiero vivir|no quiero seguir viviendo|quiero morir|quiero morirme',
      'ganas de vivir + no tengo|sin|perdido',
      'no puedo más con la vida|no puedo seguir así|adiós a todos',
    ],
    unless: ['quiero morirme de risa'],
  },
  fraud: {
    about: {
      takeover: [
        'cuenta + hackea*|robad*|robaron|otra persona|alguien más',
        'me han entrado en la cuenta|han entrado en mi cuenta|entraron en mi cuenta',
        'alguien + cambiado la contraseña|entrado en mi cuenta',
      ],
    },
    any: [
      'fraude*|estafa*|un timo|phishing|suplant*',
      'falso|falsa + página|cuenta|perfil|correo|sorteo|web|tienda|mensaje',
      'es vuestro|es vuestra|sois vosotros|es suyo|es real|es verdadero + correo|mensaje|sms|cuenta|página|sorteo|enlace',
      'cargo|cobro|pago|compra + no reconozco|no hice|no he hecho|que nunca|desconocid*|no autoric*|no es mío',
      'tarjeta + clonad*|robad*|robaron',
    ],
  },
  regulator: {
    any: [],
    about: {
      regulator: [
        'defensor del pueblo|defensor del cliente|defensor del consumidor|oficina del consumidor|oficina de consumo|omic',
        'consumo + denuncia*|reclam*|queja',
        'profeco|facua|ocu|banco de españa + reclam*|denuncia*|queja',
      ],
      complaint: [
        'hoja de reclamaciones|hojas de reclamaciones|queja formal|reclamación formal|reclamación oficial|presentar una reclamación|presentar una queja|poner una reclamación|interponer una queja',
      ],
    },
  },
  discrimination: {
    any: [
      'racis*|sexis*|machist*|homófob*|homofob*|tránsfob*|transfob*|xenófob*|xenofob*|discrimin*',
      'por mi color de piel|por ser negr*|por mi acento|por ser gitan*|por llevar velo|por mi discapacidad|por ir en silla de ruedas|por ser inmigrante',
    ],
  },
  outage: {
    any: [
      'app|aplicación|web|página|servidor|servicio|sistema + caíd*|no carga desde|no funciona desde|se ha caído|no va desde|inaccesible',
      'caída del servicio|caída general|error 500|error 502|error 503|error 504',
      'no funciona para nadie|le pasa a todos|no va a nadie',
    ],
  },
  viral: {
    any: [
      'boicot*',
      'hacerse viral|hacer viral|se hace viral|hagamos viral|hacedlo viral|háganlo viral|es viral|difundid|difundan|comparte y difunde|máxima difusión',
    ],
  },
};
