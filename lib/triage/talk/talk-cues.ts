/** Cues of what a customer is doing, for folded text: small letters, no accents, straight quotes. All have flag g. */

export const SPAM = cues(
  [
    String.raw`\b(?:dm|inbox|message|text|whatsapp|contact|ask) me (?:how|now|for|to|"?start|on)`,
    'check (?:out )?my (?:bio|channel|page|profile|link)|link in (?:my )?bio|click my bio',
    'sub4sub|f4f|l4l|follow (?:for|4) follow|i sub back|cheap followers|free followers',
    String.raw`\b(?:earn|make|win) (?:up to )?[$€£]?\d[\d.,]*k?(?:\/| a | per )(?:day|week|hour)`,
    'get rich|passive income|guaranteed (?:profit|returns?)|real profits|trading mentor|crypto ?(?:expert|mentor|coach)|traded for me|bitcoin invest',
    'spell caster|hot singles|replica (?:watch|bag)|cheap (?:watches|bags)|viagra|claim (?:your )?prize|chosen!!',
    'turn \\d+ into \\d+|invest \\d[\\d.]* get|work from home',
    'gana dinero|geld verdienen|reich in|gagnez de l|ganhe dinheiro|guadagna da casa|dinero (?:rapido|durmiendo)',
    '^(?:first|bump|spam)[!. ]*$|bump bump|ur mum|nobody asked|blah blah|bla bla bla',
  ],
  true,
);

export const QUESTION = cues([
  String.raw`\?+`,
  String.raw`(?<=^|[.!,] )(?:how|what|whats|where|wheres|when|whens|which|who|whos|why|is|are|do|does|did|can|could|would|will|any idea|any chance|anyone know)\b(?=.*\?)`,
  "^(?:whats?|what's|wheres|whos|whens|how (?:do|does|can|much|many|long|often)|what (?:time|is|are|does|do|happens|rate)|when are|do u|where (?:do|can|is|are)|when (?:do|does|is|will)|which|can (?:i|you|we)|does (?:it|the|this)|do (?:you|i|we)|is (?:it|there|the|this)|are (?:you|there)|will (?:you|it|the)|any idea|looking for)\\b",
  '\\b(?:i was wondering|can you tell me|could you tell me|do you know (?:if|when|how)|please advise|let me know (?:if|when|how))\\b',
  '^(?:wie|wo|wann|was kostet|kann man|gibt es|habt ihr|sucht ihr)\\b|^(?:como|donde|cuando|cuanto|a que hora|hay|teneis|puedo)\\b|^(?:comment|ou|quand|combien|est-ce que|quel|quelle|puis-je)\\b|^(?:como|onde|quando|quanto|voces|tem)\\b|^(?:come|dove|quando|quanto|avete|si puo|posso)\\b',
]);

export const WISH = cues([
  "\\bplease (?:please )*(?:add|bring back|do this|make|let us|consider|print|stock)\\b|\\b(?:would|i'd|id) (?:love|like|be great|be nice|be so handy|be handy|help)\\b(?! to (?:speak|know|make|lodge|complain|see|have my))",
  "\\bfeature request\\b|\\bit'?d be (?:great|nice|good|lovely|cool)\\b|\\bwould be (?:great|nice|good|lovely|cool|a dream|so handy|useful)\\b|\\bi wish\\b|^wish\\b|\\bidea:|\\bsuggestion\\b|\\bany chance of bringing back\\b|\\byou should (?:really )?(?:let|add|make|offer|sell)\\b|\\bshould have an? \\w+ (?:option|button|mode)\\b|\\bmake a (?:bigger|smaller|longer)\\b|\\bcan the app (?:remember|have|also)\\b|\\ba vote for\\b|\\bi'd like to see a\\b",
  '\\bware? (?:echt )?super\\b|\\bware schon\\b|\\bwunsche mir\\b|\\bestaria (?:genial|bien)\\b|\\bce serait (?:top|bien|super|genial)\\b|\\bseria (?:otimo|legal|bom)\\b|\\bsarebbe (?:bello|fantastico|utile)\\b',
]);

export const PRAISE = cues([
  "\\b(?:love|loving|loved|adore|obsessed|amazing|awesome|brilliant|gorgeous|fantastic|excellent|superb|wonderful|magical|perfect|stunning|unreal|hilarious|beautiful|delicious|comfy|chuffed|impressed|unbeatable|lovely surprise|happy tears|best \\w+ (?:i've|ive|in|ever|north|set|service)|best customer|10/10|never disappoint|can't fault|hands down the best|fair play|credit where|hats off|shout ?out|kudos|well done|big thank|thank you so much|absolute star|legend|keep coming back|would buy again|to die for|killed it|killing it|deserves? a (?:raise|medal)|you (?:lot )?deserve a medal|made my day|bravo|nailed|slaps|wow)\\b",
  '\\b(?:begeistert|die besten|super qualitat|grossartig|riesiges lob|so nett|klasse|toll|spitze|me encanta|encantada|genial|maravilla|felicitar|franchement top|je recommande|super|magnifique|excellent|bravo|amei|adorei|nota mil|maravilhos\\w*|parabens|bellissim\\w*|complimenti|fantastic\\w*|ottimo)\\b',
  '😍|🥰|❤️|💚|🔥{2,}|🌟|😻',
]);

export const COMPLAINT = cues([
  "\\b(?:still (?:waiting|nothing|no|not|haven't|havent|isn't|isnt|getting|charging)|where'?s? (?:is )?my (?:order|parcel|refund|money|package|delivery|desk)|money back|not (?:good enough|acceptable|working|happy|resolved|delivered)|never (?:again|arrived|came|turned up|received)|unacceptable|disgust\\w*|disgrace\\w*|shambles|shocking|rubbish|worst|terrible|awful|appalling|pathetic|useless|ridiculous|joke of|rip ?off|scammed|fed up|sick of|done with|lost a customer|avoid avoid|one star|zero stars|complain\\w*|let down|ruined my|wasted|fobbed off|ignored|rude|overcharged|faulty|not what i (?:ordered|expect\\w*)|waited (?:\\d|all|over|weeks|hours)|no (?:reply|answer|response|sign of|one (?:picks|answers|calls))|nobody (?:answers|calls|replies|tells))\\b",
  "\\b(?:broken|broke|damaged|cracked|smashed|missing|wrong (?:item|size|colour|color|order|one|house)|doesn't work|doesnt work|won't (?:load|open|let|turn)|wont (?:load|open|let|turn)|crash(?:es|ed|ing)?|keeps (?:logging|crashing|freezing)|charged twice|billed|can't (?:log|cancel|get through|check out)|cant (?:log|cancel|get through|check out)|stuck (?:at|on)|late again|\\d+ (?:days|weeks|hours|months) (?:late|ago|of waiting|and)|(?:third|fourth|fifth|3rd|4th|5th) (?:time|message|email|week))\\b",
  '\\b(?:immer noch|kaputt|nie wieder|unverschamt\\w*|frechheit|abzocke|warte (?:ich )?(?:seit|auf)|sigo esperando|llevo .{1,15}esperando|roto|pesim\\w*|verguenza|nadie (?:me|contesta|responde)|toujours (?:pas|rien)|inadmissible|honte|nul|casse|vergonha|pessim\\w*|ate agora nada|ninguem resolve|vergogn\\w*|mai piu|non funziona|nessuno risponde)\\b',
  'thanks for nothing|hello\\?\\?',
]);

/** Words of thanks and of letting it be. */
export const CLOSING = cues([
  "\\b(?:many thanks|thanks (?:a (?:lot|million|bunch)|so much|again|very much|all|team|guys|for (?:your|the|chasing|sorting|getting|all|that)(?: (?:help|quick|reply|answer|back|time|info|your))*)|thank (?:you|u)(?: (?:so|very) much)?(?: for (?:your|the|all)(?: \\w+){0,2})?|thanks?|thx|tnx|ty|tysm|cheers(?: team| guys| for that)?|ta|much appreciated|appreciate it|appreciated|ok(?:ay)?|okie|k|great|perfect|brill(?:iant)?|fab|lovely|cool|awesome|super|nice one|got it|will do|no worries|no problem|all good|sounds good|fine|good to know|noted|sorted|solved|fixed|resolved|working (?:again )?now|that (?:did the trick|worked|sorted it|fixed it|helps?|helped)|that's the one|understood|right|have a (?:good|nice|great|lovely) (?:one|day|evening|weekend|week)|see you \\w+|sorry to (?:bother|trouble) you|bless you)\\b",
  "\\b(?:danke(?: schon| sehr| dir| euch)?|vielen dank|alles klar|super|passt|hat geklappt|perfekt|erledigt|gracias|muchas gracias|perfecto|genial|vale|listo|solucionado|ya esta|merci(?: beaucoup| bien)?|parfait|c'est (?:regle|bon|note)|super|ok|d'accord|obrigad[oa]|valeu|perfeito|certo|deu certo|resolvido|grazie(?: mille)?|perfetto|risolto|a posto|va bene|tutto ok)\\b",
]);

/** The matter is over, whatever else is said. */
export const DONE = cues([
  '\\b(?:all (?:sorted|good|done|fixed|set|well)|sorted (?:now|it)?|solved|resolved|fixed now|working (?:again|now)|works now|did the trick|arrived (?:this|today|yesterday|now|just)|just (?:landed|arrived|came)|has (?:arrived|landed)|no longer needed|figured it out|found it|got it (?:now|working|sorted)|sending it over|no need|sorted that|holding the lever)\\b',
  "\\b(?:hat geklappt|hat sich erledigt|erledigt|ist angekommen|alles gut|ya esta|solucionado|arreglado|ya llego|c'est regle|c'est bon|bien recu|deu certo|resolvido|chegou|risolto|arrivato)\\b",
]);

/** Something that still wants an answer, or thanks that are none. */
export const HINDERED = cues([
  "\\b(?:but|however|still|again|though|except|nothing|never|waiting|refund (?:now|please)|when|why|how|where|not (?:yet|working|sorted|resolved|happy)|haven't|havent|isn't|isnt|hasn't|hasnt|didn't|didnt|please (?:call|ring|refund|send|fix|reply|check)|for (?:ruining|wasting|ignoring|another)|as usual|typical|aber|noch nicht|immer noch|trotzdem|pero|todavia no|aun no|mais|toujours|pas encore|mas|ainda nao|pero|ma|ancora)\\b",
]);

function cues(patterns: readonly string[], multiline = false): RegExp {
  return new RegExp(patterns.join('|'), multiline ? 'gmu' : 'gu');
}
