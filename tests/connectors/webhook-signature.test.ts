import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { checkSigningSecret, newSigningSecret, signedHeaders } from '@/lib/connectors/webhook-signature';

describe('signing as Standard Webhooks', () => {
  it('agrees with the published vector', async () => {
    const headers = await signedHeaders(
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      '{"test": 2432232314}',
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      1_614_265_330_999,
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is accepted by the reference library, and not when a byte is changed', async () => {
    const secret = newSigningSecret();
    const body = '{"note":"é 👩‍👧"}';
    const headers = await signedHeaders('case-1', body, secret, Date.now());
    expect(new Webhook(secret).verify(body, headers)).toEqual({ note: 'é 👩‍👧' });
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
    expect(() => new Webhook(newSigningSecret()).verify(body, headers)).toThrow();
  });

  it('takes secrets of 24 to 64 bytes alone', () => {
    const secretOf = (bytes: number) => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`;
    for (const good of [newSigningSecret(), secretOf(24), secretOf(64)]) {
      expect(checkSigningSecret(good)).toBeNull();
    }
    for (const bad of [
      secretOf(23),
      secretOf(65),
      'whsec_',
      'whsec_%%%',
      secretOf(32).slice(6),
      'whsec_abc',
    ]) {
      expect(checkSigningSecret(bad), bad).toBe('not-a-key');
    }
  });
});
