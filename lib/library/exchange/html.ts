import { Parser } from 'htmlparser2';

export type HtmlText = {
  readonly text: string;
  readonly pictures: number;
};

/** What a person would read: paragraphs and list items on lines of their own, links with their address behind the words. */
export function htmlToText(html: string): HtmlText {
  const page = new Page();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.say(text),
      onclosetag: (name) => page.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return { text: page.text(), pictures: page.pictures };
}

/** The same text as markup that shows it: nothing in it is a tag. */
export function textToHtml(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign).replace(/\r\n?|\n/g, '<br>');
}

export function looksLikeHtml(text: string): boolean {
  return /<\/?[a-z][^>]*>/i.test(text);
}

const BLOCKS = new Set('p div ul ol table tr h1 h2 h3 h4 h5 h6 blockquote pre section article'.split(' '));
const SILENT = new Set('script style head title template noscript iframe object'.split(' '));
const SAFE_LINK = /^(https?:|mailto:|tel:)/i;

class Page {
  pictures = 0;
  #out = '';
  /** Kept beside `#out`: looking at the end of a long string that is being added to copies all of it. */
  #last = '';
  #silent = 0;
  #pre = 0;
  #pendingSpace = false;
  readonly #links: { readonly href: string; readonly from: number }[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SILENT.has(name)) this.#silent += 1;
    if (name === 'pre') this.#pre += 1;
    if (name === 'img') this.pictures += 1;
    if (name === 'br') this.#line(1);
    if (name === 'td' || name === 'th') this.#pendingSpace = true;
    if (BLOCKS.has(name) || name === 'li') this.#freshLine();
    if (name === 'li') this.#add('- ');
    if (name === 'a') this.#links.push({ href: attributes.href ?? '', from: this.#out.length });
  }

  say(text: string): void {
    if (this.#silent > 0) return;
    if (this.#pre > 0) this.#add(text);
    else this.#sayWords(text.replace(/[ \t\r\n\f]+/g, ' '));
  }

  close(name: string): void {
    if (SILENT.has(name) && this.#silent > 0) this.#silent -= 1;
    if (name === 'pre' && this.#pre > 0) this.#pre -= 1;
    if (name === 'a') this.#endLink();
    if (name === 'p') this.#line(2);
    else if (BLOCKS.has(name) || name === 'li') this.#freshLine();
  }

  text(): string {
    const lines = this.#out.split('\n').map((line) => line.trimEnd());
    return lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  #sayWords(words: string): void {
    if (words.startsWith(' ')) this.#pendingSpace = true;
    const body = words.trim();
    if (body === '') return;
    const atStart = this.#last === '' || this.#last === '\n' || this.#last === ' ';
    this.#add(this.#pendingSpace && !atStart ? ` ${body}` : body);
    this.#pendingSpace = words.endsWith(' ');
  }

  #endLink(): void {
    const link = this.#links.pop();
    if (!link || !SAFE_LINK.test(link.href)) return;
    const words = this.#out.slice(link.from).trim();
    const address = link.href.replace(/^(mailto|tel):/i, '');
    if (words === address || words === link.href) return;
    this.#add(words === '' ? address : ` (${address})`);
  }

  #line(count: number): void {
    this.#add('\n'.repeat(count));
    this.#pendingSpace = false;
  }

  #freshLine(): void {
    this.#pendingSpace = false;
    if (this.#last !== '' && this.#last !== '\n') this.#add('\n');
  }

  #add(text: string): void {
    if (text === '') return;
    this.#out += text;
    this.#last = text.slice(-1);
  }
}
