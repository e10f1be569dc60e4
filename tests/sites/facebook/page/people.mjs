import { fnv, uidFor } from './ids.mjs';

/** The page that the agents answer for. */
export const brand = { name: 'Brevoli', uid: '61550001112223', vanity: 'brevoli' };

/** A person's account. The site lets no emoji into names, and only letters, digits and dots into addresses; three in
 *  ten have no address of their own and are reached by number.
 *  @param {string} name @param {string} handle */
export function personFrom(name, handle) {
  const plain = name
    .replace(/\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const vanity = handle.replace(/[^a-z0-9.]/gi, '.').toLowerCase();
  const uid = uidFor(handle);
  return fnv(handle) % 10 < 3 ? { name: plain, uid } : { name: plain, uid, vanity };
}

/** The account an agent acts as: the page, or a person of the given name. */
export function actingAccount(name) {
  return name === brand.name ? brand : personFrom(name, name.toLowerCase().replace(/\s+/g, '.'));
}

/** Where an account lives, without parameters that only track. @param {{ byUid?: boolean }} [style] */
export function profileHref(person, { byUid = false } = {}) {
  const usesVanity = person.vanity && !(byUid && person === brand);
  return usesVanity ? `/${person.vanity}` : `/profile.php?id=${person.uid}`;
}
