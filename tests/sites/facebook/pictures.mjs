/** A round portrait stand-in: two letters on a colour made from them. @param {string} letters */
export function avatarSvg(letters) {
  const hue = [...letters].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 360, 7);
  return svg(
    80,
    80,
    `<rect width="80" height="80" fill="hsl(${hue} 28% 46%)"/>` +
      `<text x="40" y="50" font-family="sans-serif" font-size="28" font-weight="600" fill="#fff" text-anchor="middle">${escapeXml(letters)}</text>`,
  );
}

/** A still life of an espresso machine, a cup or a landscape, in one of a few quiet palettes. @param {string} name */
export function photoSvg(name) {
  const seed = [...name].reduce((sum, letter) => (sum * 33 + letter.codePointAt(0)) % 997, 11);
  const hue = (seed * 47) % 360;
  const scene = name.startsWith('machine') ? machine(hue) : name.startsWith('cup') ? cup(hue) : hills(hue);
  return svg(680, 340, `<rect width="680" height="340" fill="hsl(${hue} 26% 86%)"/>${scene}`);
}

/** One emoji drawn by the system's own font. @param {string} codePoints hexadecimal, joined by underscores */
export function emojiSvg(codePoints) {
  const emoji = codePoints
    .split('_')
    .filter((code) => /^[0-9a-f]{1,6}$/.test(code) && Number.parseInt(code, 16) <= 0x10ffff)
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('');
  return svg(20, 20, `<text x="10" y="16" font-size="16" text-anchor="middle">${escapeXml(emoji)}</text>`);
}

function machine(hue) {
  return (
    `<rect y="250" width="680" height="90" fill="hsl(${hue} 20% 70%)"/>` +
    `<rect x="230" y="70" width="220" height="60" rx="16" fill="hsl(${hue} 30% 34%)"/>` +
    `<rect x="250" y="120" width="60" height="140" fill="hsl(${hue} 28% 42%)"/>` +
    `<rect x="230" y="240" width="220" height="26" rx="8" fill="hsl(${hue} 30% 30%)"/>` +
    `<rect x="350" y="130" width="60" height="18" rx="6" fill="hsl(${hue} 12% 24%)"/>` +
    '<rect x="362" y="206" width="38" height="34" rx="6" fill="#fdfbf7"/>'
  );
}

function cup(hue) {
  return (
    `<ellipse cx="340" cy="270" rx="150" ry="24" fill="hsl(${hue} 18% 72%)"/>` +
    `<path d="M250 130h180l-20 130h-140z" fill="#fdfbf7"/>` +
    `<ellipse cx="340" cy="132" rx="90" ry="20" fill="hsl(24 40% 30%)"/>`
  );
}

function hills(hue) {
  return (
    `<circle cx="520" cy="90" r="36" fill="hsl(${hue} 40% 94%)"/>` +
    `<path d="M0 260 Q170 120 340 240 T680 200V340H0z" fill="hsl(${hue} 22% 60%)"/>` +
    `<path d="M0 300 Q220 220 400 290 T680 270V340H0z" fill="hsl(${hue} 24% 48%)"/>`
  );
}

function svg(width, height, content) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

function escapeXml(text) {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
