// A passkey made of software, as far as a server can see it: the two answers of WebAuthn, level 2, with ES256 and no
// attestation. What a real key asks of its owner is a setting here.
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

export interface SoftKey {
  id: string;
  register(options: { challenge: string }): object;
  sign(options: { challenge: string }): object;
}

interface Bearing {
  origin: string;
  /** Whether it asked who is there (finger, face, PIN). */
  verified?: boolean;
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const base64 = (data: Buffer): string => data.toString('base64url');

export function softKey({ origin, verified = true }: Bearing): SoftKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  let uses = 0;
  const head = (withKey: boolean): Buffer => {
    const flags = 0x01 | (verified ? 0x04 : 0) | (withKey ? 0x40 : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(uses++);
    return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flags]), counter]);
  };
  const clientData = (type: string, challenge: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  // COSE: { 1: EC2, 3: ES256, -1: P-256, -2: x, -3: y }
  const coseKey = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  const answer = (response: object): object => ({
    ...{ id: base64(id), rawId: base64(id), type: 'public-key' },
    ...{ clientExtensionResults: {}, response },
  });

  return {
    id: base64(id),
    register({ challenge }) {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey]);
      const data = Buffer.concat([head(true), credential]);
      // CBOR: { fmt: "none", attStmt: {}, authData }
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([data.length]),
        data,
      ]);
      const client = clientData('webauthn.create', challenge);
      return answer({
        ...{ clientDataJSON: base64(client), attestationObject: base64(attestation), transports: ['internal'] },
      });
    },
    sign({ challenge }) {
      const data = head(false);
      const client = clientData('webauthn.get', challenge);
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      return answer({
        ...{ clientDataJSON: base64(client), authenticatorData: base64(data), signature: base64(signature) },
      });
    },
  };
}
