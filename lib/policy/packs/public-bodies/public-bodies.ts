import { unconfirmedPack } from '../written-pack';
import { MODERATION } from './moderation';
import { OFFICIAL_VOICE } from './official-voice';
import { LINDKE } from './sources';

export const PUBLIC_BODIES = unconfirmedPack({
  id: 'public-bodies',
  title: 'US public bodies',
  jurisdiction: 'US',
  summary:
    'Supports public bodies in moderating by published rules only, whatever the opinion, and in keeping the official voice apart from the private one. It is not legal advice.',
  source: LINDKE,
  rules: [...MODERATION, ...OFFICIAL_VOICE],
});
