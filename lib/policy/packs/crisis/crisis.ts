import { unconfirmedPack } from '../written-pack';
import { BRAND_IN_CRISIS } from './brand-in-crisis';
import { SELF_HARM_HARM } from './self-harm-harm';
import { SELF_HARM_WAY_ON } from './self-harm-way-on';
import { SUPPORT } from './sources';

export const CRISIS = unconfirmedPack({
  id: 'crisis',
  title: 'Crisis and self-harm',
  jurisdiction: 'any',
  summary:
    'Supports a team in answering people at risk with care and a confirmed way to help, and in keeping calm when many are angry or grieving. It is no counselling and not legal advice.',
  source: SUPPORT,
  rules: [...SELF_HARM_WAY_ON, ...SELF_HARM_HARM, ...BRAND_IN_CRISIS],
});
