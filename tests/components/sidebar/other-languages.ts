import type { Snippet } from '@/lib/library/snippet';
import { aText } from '@/tests/fixtures/snippets';
import { snippet } from './people';

function inLanguage(lang: string, code: string, title: string, body: string, example: string): Snippet {
  return snippet(code, title, body, {
    texts: [aText(lang, title, body)],
    examples: [example],
    folder: title,
  });
}

export const GERMAN: readonly Snippet[] = [
  inLanguage(
    'de',
    'charged',
    'Abbuchung nach Kündigung: Kundennummer per Nachricht erfragen und Rückbuchung anstoßen',
    'Hallo {{ customer_name }}, die Abbuchung hätte nach der Bohnenabonnementkündigungsbestätigung nicht mehr kommen dürfen. Schicken Sie uns bitte Ihre Kundennummer per Nachricht.',
    'trotzdem wieder abgebucht',
  ),
  inLanguage(
    'de',
    'again',
    'Kündigungsbestätigung erneut senden',
    'Hallo {{ customer_name }}, die Bestätigung geht heute noch einmal hinaus.',
    'Kündigungsbestätigung kam nicht',
  ),
  inLanguage(
    'en',
    'charge',
    'Subscription charge after cancelling',
    'Hi {{ customer_name }}, that charge shouldn’t have happened.',
    'wieder abgebucht charged again',
  ),
];

export const ARABIC: readonly Snippet[] = [
  inLanguage(
    'ar',
    'late',
    'طلب متأخر: متابعة عبر الرسائل الخاصة',
    'أهلاً {{ customer_name }}، نعتذر عن التأخير. أرسلنا طلبك إلى المستودع للتحقق اليوم. راسلينا على الخاص ليصلك الرد قبل 18:00.',
    'طلبت ولم يصل بعد',
  ),
];
