export type Lang = 'en' | 'de' | 'es';
export const LANGS: readonly Lang[] = ['en', 'de', 'es'];

/** A word in English, German and Spanish. */
export type Said = Readonly<Record<Lang, string>>;

export const PRODUCTS =
  said(`kettle Wasserkocher hervidor, toaster Toaster tostadora, grinder Kaffeemühle molinillo,
  lamp Lampe lámpara, router Router enrutador, headset Kopfhörer auriculares, scooter Roller patinete,
  mattress Matratze colchón, blender Mixer batidora, heater Heizlüfter calefactor, printer Drucker impresora,
  keyboard Tastatur teclado, backpack Rucksack mochila, jacket Jacke chaqueta, boots Stiefel botas, tent Zelt tienda,
  bicycle Fahrrad bicicleta, helmet Helm casco, camera Kamera cámara, tripod Stativ trípode, speaker Lautsprecher altavoz,
  monitor Bildschirm monitor, charger Ladegerät cargador, thermostat Thermostat termostato, doorbell Türklingel timbre,
  drill Bohrmaschine taladro, sander Schleifgerät lijadora, mower Rasenmäher cortacésped, hose Gartenschlauch manguera,
  pump Pumpe bomba, freezer Gefrierschrank congelador, oven Backofen horno, hob Kochfeld placa,
  dishwasher Geschirrspüler lavavajillas, vacuum Staubsauger aspiradora, purifier Luftreiniger purificador,
  fan Ventilator ventilador, radiator Heizkörper radiador, fridge Kühlschrank nevera, microwave Mikrowelle microondas,
  iron Bügeleisen plancha, razor Rasierer afeitadora, watch Uhr reloj, tablet Tafelrechner tableta, stroller Kinderwagen carrito,
  wardrobe Kleiderschrank armario, sofa Sofa sofá, carpet Teppich alfombra, curtain Vorhang cortina, mirror Spiegel espejo`);

export const PARTS =
  said(`lid Deckel tapa, cable Kabel cable, handle Griff asa, battery Akku batería, screen Anzeige pantalla,
  hinge Scharnier bisagra, switch Schalter interruptor, strap Riemen correa, wheel Rad rueda, valve Ventil válvula,
  sensor Fühler sensor, button Knopf botón, remote Fernbedienung mando, cover Abdeckung funda, adapter Netzteil adaptador,
  motor Motor motor, belt Keilriemen cinturón, nozzle Düse boquilla, tray Ablage bandeja, drawer Schublade cajón,
  shelf Einlegeboden estante, plug Stecker enchufe, fuse Sicherung fusible, gasket Dichtung junta, socket Buchse toma,
  lock Schloss cerradura, key Schlüssel llave, manual Anleitung manual, app Anwendung aplicación, invoice Rechnung factura,
  voucher Gutschein vale, parcel Paket paquete, label Etikett etiqueta, warranty Garantie garantía, order Bestellung pedido,
  filter Filter filtro, zip Reißverschluss cremallera, screw Schraube tornillo, spring Feder muelle, seat Sitz asiento`);

export const PROBLEMS =
  said(`broken kaputt roto, missing fehlt falta, loose locker suelto, noisy laut ruidoso, late verspätet tarde,
  leaking undicht gotea, scratched zerkratzt rayado, frozen eingefroren congelado, wrong falsch equivocado,
  doubled doppelt duplicado, expired abgelaufen caducado, blocked blockiert bloqueado, cracked gerissen agrietado,
  empty leer vacío, overheating überhitzt recalentado, flickering flackert parpadea, unpaired ungekoppelt desvinculado,
  unpaid unbezahlt impagado, stuck klemmt atascado, rattling klappert traquetea, faded verblasst descolorido,
  unreadable unleserlich ilegible, rejected abgelehnt rechazado, refunded erstattet reembolsado, cancelled storniert cancelado,
  returned zurückgeschickt devuelto, lost verloren perdido, replaced ersetzt sustituido, dented verbeult abollado,
  rusty rostig oxidado, torn eingerissen rasgado, smelly stinkt apesta, wet nass mojado, slow langsam lento,
  dusty staubig polvoriento, bent verbogen doblado, melted geschmolzen derretido, sticky klebrig pegajoso,
  silent stumm mudo, crooked schief torcido`);

export const PLACES =
  said(`kitchen Küche cocina, garage Werkstatt garaje, office Büro oficina, balcony Balkon balcón,
  bedroom Schlafzimmer dormitorio, garden Garten jardín, school Schule escuela, hotel Hotel hotel, train Zug tren,
  boat Boot barco, caravan Wohnwagen caravana, shop Laden tienda, warehouse Lager almacén, airport Flughafen aeropuerto,
  clinic Praxis clínica, gym Turnhalle gimnasio, library Bücherei biblioteca, studio Atelier estudio,
  cellar Keller sótano, bathroom Badezimmer baño`);

export const MATERIALS =
  said(`steel Stahl acero, copper Kupfer cobre, rubber Gummi caucho, leather Leder cuero, cotton Baumwolle algodón,
  bamboo Bambus bambú, ceramic Keramik cerámica, glass Glas vidrio, oak Eiche roble, plastic Kunststoff plástico,
  wool Wolle lana, linen Leinen lino, silicone Silikon silicona, marble Marmor mármol, brass Messing latón,
  cork Kork corcho, foam Schaumstoff espuma, nylon Nylon nailon, paper Papier papel, concrete Beton hormigón,
  velvet Samt terciopelo, titanium Titan titanio, carbon Kohlefaser carbono, silver Silber plata, wax Wachs cera,
  clay Ton arcilla, felt Filz fieltro, slate Schiefer pizarra, pine Kiefer pino, tin Zinn estaño`);

export const TOOLS =
  said(`screwdriver Schraubenzieher destornillador, hammer Hammer martillo, sponge Schwamm esponja, brush Bürste cepillo,
  towel Handtuch toalla, needle Nadel aguja, scissors Schere tijeras, ladder Leiter escalera, tweezers Pinzette pinzas,
  vinegar Essig vinagre, detergent Spülmittel detergente, oil Öl aceite, tape Klebeband cinta, ruler Lineal regla,
  torch Taschenlampe linterna, magnet Magnet imán, bucket Eimer cubo, gloves Handschuhe guantes, wrench Schraubenschlüssel llaves,
  pliers Zange alicates, sandpaper Schleifpapier lija, glue Klebstoff pegamento, syringe Spritze jeringa, toothpick Zahnstocher palillo,
  hairdryer Föhn secador, freezer-bag Gefrierbeutel bolsita, battery-tester Prüfgerät comprobador, chalk Kreide tiza,
  string Schnur cuerda, cloth Lappen trapo`);

export const PROOFS =
  said(`photo Foto foto, date Datum fecha, model Modell modelo, colour Farbe color, size Größe tamaño,
  town Ort ciudad, version Fassung versión, batch Charge lote, receipt Kassenzettel recibo, video Video vídeo,
  weight Gewicht peso, serial Seriennummer serie, address Anschrift dirección, signature Unterschrift firma,
  screenshot Bildschirmfoto captura, postcode Postleitzahl código, barcode Strichcode códigos, length Länge longitud,
  password-hint Merksatz pista, passport Ausweis pasaporte`);

export const CARRIERS =
  said(`courier Kurier mensajero, postman Postbote cartero, workshop Werkhof taller, neighbour Nachbarin vecina,
  plumber Klempnerin fontanera, electrician Elektrikerin electricista, cashier Kassiererin cajera, locksmith Schlosserin cerrajera,
  carpenter Schreinerin carpintera, gardener Gärtnerin jardinera, tailor Schneiderin sastre, driver Fahrerin conductora,
  porter Pförtner conserje, mechanic Mechanikerin mecánica, painter Malerin pintora, engineer Ingenieurin ingeniera,
  supplier Lieferantin proveedora, foreman Vorarbeiter capataz, tenant Mieterin inquilina, landlord Vermieter casero`);

function said(list: string): Said[] {
  return list.split(',').map((line) => {
    const [en = '', de = '', es = ''] = line.trim().split(/\s+/);
    return { en, de, es };
  });
}
