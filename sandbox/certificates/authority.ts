/**
 * A certificate authority of the stand-in country, made anew at every start: a root, and for every server an
 * intermediate and a certificate, good ones or with one thing wrong (RFC 5280).
 */
import { webcrypto } from 'node:crypto';
import 'reflect-metadata'; // before @peculiar/x509, which builds on it
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from '@peculiar/x509';

export type CertificateFlaw = 'expired' | 'not-yet-valid' | 'wrong-name' | 'incomplete-chain';

/** What a TLS server needs, as PEM. */
export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}

export interface Authority {
  /** The root that clients are to trust, PEM. */
  readonly root: string;
  issue(hostName: string, flaw?: CertificateFlaw): Promise<ServerCertificate>;
}

interface Issuer {
  readonly certificate: X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const dayMs = 86_400_000;

export async function createAuthority(): Promise<Authority> {
  const root = await createIssuer('CN=Chứng thực mô phỏng gốc', null);
  return {
    root: root.certificate.toString('pem'),
    issue: async (hostName, flaw) => {
      const intermediate = await createIssuer(`CN=Chứng thực mô phỏng cho ${hostName}`, root);
      const keys = await newKeys();
      const name = flaw === 'wrong-name' ? `khac.${hostName}` : hostName;
      const certificate = await X509CertificateGenerator.create({
        subject: `CN=${name}`,
        issuer: intermediate.certificate.subject,
        signingKey: intermediate.keys.privateKey,
        publicKey: keys.publicKey,
        signingAlgorithm: algorithm,
        ...validity(flaw),
        extensions: [
          new BasicConstraintsExtension(false, undefined, true),
          new SubjectAlternativeNameExtension([{ type: 'dns', value: name }]),
          new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
          await AuthorityKeyIdentifierExtension.create(intermediate.certificate),
        ],
      });
      const chain = flaw === 'incomplete-chain' ? [certificate] : [certificate, intermediate.certificate];
      const key = PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
      return { key, cert: chain.map((one) => one.toString('pem')).join('\n') };
    },
  };
}

/** @param above who signs it; null: itself */
async function createIssuer(name: string, above: Issuer | null): Promise<Issuer> {
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.create({
    subject: name,
    issuer: above?.certificate.subject ?? name,
    signingKey: (above?.keys ?? keys).privateKey,
    publicKey: keys.publicKey,
    signingAlgorithm: algorithm,
    notBefore: fromNow(-1_000),
    notAfter: fromNow(1_000),
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate, keys };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

function validity(flaw: CertificateFlaw | undefined): { notBefore: Date; notAfter: Date } {
  if (flaw === 'expired') return { notBefore: fromNow(-93), notAfter: fromNow(-3) };
  if (flaw === 'not-yet-valid') return { notBefore: fromNow(30), notAfter: fromNow(120) };
  return { notBefore: fromNow(-30), notAfter: fromNow(60) };
}

const fromNow = (days: number): Date => new Date(Date.now() + days * dayMs);
