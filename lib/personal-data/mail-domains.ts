const TOP_LEVEL: ReadonlySet<string> = new Set(
  (
    'com net org edu gov mil int info biz io co ai app dev me tv cc xyz online shop store cloud site tech email mail name pro blog ' +
    'example test invalid uk de at ch li fr es it nl be lu pt pl se no dk fi is ie eu us ca mx br ar cl pe uy ve au nz za in pk ' +
    'jp cn kr tw hk sg my th vn id ph ru ua by kz tr gr cy cz sk hu ro bg hr si rs ba mk al ee lv lt il ae sa eg ma ng ke gh ' +
    'cat gal eus london berlin wien paris'
  ).split(' '),
);

/** Whether a small-lettered or other label is a top-level domain that people's mail addresses end in. */
export function isTopLevelDomain(label: string): boolean {
  return TOP_LEVEL.has(label.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'));
}

const PROVIDER =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|aol|gmx|proton|protonmail|posteo|mailbox|fastmail|zoho|freenet|t-online|orange|wanadoo|free|laposte|sfr|telefonica|btinternet|sky|virginmedia|comcast|me|mac|pm|web(?=\.de)|mail|post|email)\./;

/** Whether a domain is one where persons, not companies, have their mailbox. */
export function isMailProvider(domain: string): boolean {
  return PROVIDER.test(domain);
}
