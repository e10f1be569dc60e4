import type { RiskKind } from '@/lib/conversations/risk';
import { HAND_OFF_IDS, type HandOffTeam } from '@/lib/library/starter/hand-off';
import { starterId } from '@/lib/library/starter/starter-snippet';
import { PLAIN_ROUTE, type Route } from './route';

/** Written at; a later starter raises it. */
const WRITTEN_AT = Date.UTC(2026, 9, 5, 9);

interface Department {
  readonly code: HandOffTeam;
  readonly name: string;
  readonly purpose: string;
  readonly risks: readonly RiskKind[];
  /** English, German, Spanish, Arabic. */
  readonly words: string;
}

const DEPARTMENTS: readonly Department[] = [
  {
    code: 'billing',
    name: 'Billing',
    purpose: 'Charges, refunds, invoices and subscriptions',
    risks: [],
    words: `refund*, money back, charged, charge, invoice*, payment*, paid twice, billing, subscription, overcharged,
      rückerstattung*, geld zurück, abgebucht, abbuchung*, rechnung*, zahlung*, abo, erstattung*,
      reembolso*, devolver el dinero, devuelto el dinero, me cobraron, cobrado, cobro, factura*, suscripción,
      استرداد, فاتورة, دفعت, خصم, اشتراك`,
  },
  {
    code: 'logistics',
    name: 'Orders and delivery',
    purpose: 'Late, lost, wrong and returned parcels',
    risks: [],
    words: `parcel*, package, delivery, deliver*, tracking, tracker, courier, shipped, shipping, my order, wrong item,
      where is my order, still waiting for, paket*, lieferung*, sendung*, versand*, bestellung*, zusteller*,
      pedido*, envío*, paquete*, reparto, repartidor, طلبي, شحنة, توصيل, لم تصل, لم يصل`,
  },
  {
    code: 'safety',
    name: 'Safety and quality',
    purpose: 'Injuries, shocks, reactions and damage by a product',
    risks: ['injury', 'property-damage'],
    words: `burned, burnt, blister*, shock, injured, rash, allergic, leak*, smoke, fire, boiling water, recall*,
      verbrannt, stromschlag, verletzt, ausschlag, undicht, tropft, rauch, feuer, rückruf*,
      quemé, quemadura*, descarga, herid*, humo, fuego, explotó, estalló, حروق, صعقة, حريق, دخان, انفجرت`,
  },
  {
    code: 'legal-privacy',
    name: 'Legal and privacy',
    purpose: 'Legal threats, data requests, formal complaints',
    risks: ['legal-threat', 'privacy', 'regulator'],
    words: `lawyer*, solicitor*, attorney*, court, sue, gdpr, my data, delete my account, data protection, ombudsman,
      formal complaint, anwalt, anwältin, dsgvo, datenschutz*, auskunft, gericht, verbraucherzentrale,
      abogad*, demanda judicial, rgpd, mis datos, reclamación formal, محامي, دعوى, بياناتي, شكوى رسمية`,
  },
  {
    code: 'security',
    name: 'Security and fraud',
    purpose: 'Taken-over accounts, fake pages, unknown payments',
    risks: ['fraud'],
    words: `fraud*, scam*, phishing, hacked, locked out, fake page, fake account, never made, impersonat*,
      betrug, betrüger*, gehackt, gefälscht*, estafa*, fraude*, hackead*, suplant*, احتيال, اختراق, مزيفة`,
  },
  {
    code: 'care-lead',
    name: 'Care lead',
    purpose: 'Somebody in distress, abuse, outages, a case that comes back',
    risks: ['self-harm', 'abuse', 'outage'],
    words: `third time, again and again, real human, real person, speak to a manager, supervisor, nobody answers,
      zum dritten mal, mehrfach, vorgesetzte*, echten menschen, tercera vez, encargado, persona real, sin respuesta,
      المرة الثالثة, دون رد, المدير`,
  },
  {
    code: 'press',
    name: 'Press office',
    purpose: 'Journalists, and criticism that spreads',
    risks: ['press', 'viral'],
    words: `journalist*, reporter*, press enquiry, press office, deadline, newspaper, boycott*, viral,
      journalist*, presseanfrage*, redaktion, zeitung, periodista*, prensa, reportaje, boicot*, صحفي, صحفية, مقاطعة`,
  },
  {
    code: 'people',
    name: 'People and stores',
    purpose: 'Staff conduct, store visits, discrimination, jobs',
    risks: ['discrimination'],
    words: `rude, your shop, your store, branch, staff, manager in, employee*, racist, discriminat*, i work in, job,
      unfreundlich*, filiale*, mitarbeiter*, verkäufer*, laden, grosero*, tienda, empleado*, dependient*,
      موظف*, فرع, متجركم`,
  },
];

/** The departments a new team starts with. Ids are the same on every computer; each can be changed or deleted. */
export const STARTER_ROUTES: readonly Route[] = DEPARTMENTS.map(
  ({ code, name, purpose, risks, words }, position) => ({
    ...PLAIN_ROUTE,
    id: starterId(`route-${code}`),
    name,
    purpose,
    risks: [...risks],
    words: [...new Set(words.split(/,\s*/))],
    handOffSnippetId: HAND_OFF_IDS[code],
    position,
    changedAt: WRITTEN_AT,
    changedBy: '',
    deletedAt: null,
  }),
);
