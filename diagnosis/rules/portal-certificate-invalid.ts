import { confidence, type Rule } from '../rule.ts';

/**
 * The portal's certificate is expired, for another name, or without its chain, on a clock that is right. Abstains where
 * neutral hosts fail the same way (`certificates-not-yet-valid`, or somebody in between).
 */
export const portalCertificateInvalid = {
  id: 'portal-certificate-invalid',
  cause: 'portal',
  detail: 'tls-portal',
  needs: ['decisiveNavigation', 'failingRequests', 'certificates', 'neutralHealth', 'machine'],
  judge: ({ decisiveNavigation, failingRequests, certificates, neutralHealth, machine }) => {
    const refused = [...(decisiveNavigation === null ? [] : [decisiveNavigation]), ...failingRequests].find(
      ({ request, failed }) => failed === 'tls' && request.role === 'portal',
    );
    if (refused === undefined || neutralHealth.failures.includes('tls') || machine.clockWrong) return null;
    if (certificates.some(({ role, error }) => role === 'neutral' && error !== null)) return null;
    const met = certificates.findLast(({ role }) => role === 'portal');
    return {
      confidence:
        met?.error != null
          ? confidence.proven
          : neutralHealth.answered === 'all'
            ? confidence.clear
            : confidence.likely,
      reasons: [
        {
          en: `The browser refused the certificate of ${refused.request.host} (${refused.request.failure}).`,
          vi: `Trình duyệt từ chối chứng thư của ${refused.request.host} (${refused.request.failure}).`,
        },
        ...(met?.error != null
          ? [
              {
                en: `Seen by plain means: ${met.error}, valid ${met.validFrom ?? '?'} to ${met.validUntil ?? '?'}.`,
                vi: `Kiểm tra độc lập: ${met.error}, hiệu lực từ ${met.validFrom ?? '?'} đến ${met.validUntil ?? '?'}.`,
              },
            ]
          : []),
      ],
    };
  },
} satisfies Rule<'decisiveNavigation' | 'failingRequests' | 'certificates' | 'neutralHealth' | 'machine'>;
