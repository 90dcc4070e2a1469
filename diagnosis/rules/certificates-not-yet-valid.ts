import { confidence, type Rule } from '../rule.ts';

/**
 * Certificates of everybody are refused for their date while their dates are right: the device's clock is wrong. The
 * portal's alone is the portal's matter, and our own clock is looked at before any rule.
 */
export const certificatesNotYetValid = {
  id: 'certificates-not-yet-valid',
  cause: 'device',
  detail: 'clock-wrong',
  needs: ['decisiveNavigation', 'failingRequests', 'certificates', 'neutralHealth', 'confirmationOutcomes'],
  judge: ({ decisiveNavigation, failingRequests, certificates, neutralHealth, confirmationOutcomes }) => {
    const dated = [...(decisiveNavigation === null ? [] : [decisiveNavigation]), ...failingRequests].find(
      ({ request }) => /CERT_DATE_INVALID|NOT_YET_VALID/i.test(request.failure ?? ''),
    );
    if (dated === undefined) return null;
    const everywhere =
      neutralHealth.failures.includes('tls') ||
      certificates.some(({ role, error }) => role === 'neutral' && /NOT_YET_VALID|HAS_EXPIRED/i.test(error ?? ''));
    const wellByProbe = certificates.some(({ host, error }) => host === dated.request.host && error === null);
    const elsewhere = confirmationOutcomes.device === 'passed';
    if (!everywhere && !wellByProbe && !elsewhere) return null;
    return {
      confidence:
        [everywhere, wellByProbe, elsewhere].filter(Boolean).length >= 2 ? confidence.proven : confidence.clear,
      reasons: [
        {
          en: `The browser refuses the date of the certificate of ${dated.request.host} (${dated.request.failure}).`,
          vi: `Trình duyệt không chấp nhận ngày hiệu lực chứng thư của ${dated.request.host} (${dated.request.failure}).`,
        },
        ...(everywhere
          ? [
              {
                en: "Neutral hosts' certificates are refused the same way.",
                vi: 'Chứng thư của máy chủ đối chứng cũng bị từ chối như vậy.',
              },
            ]
          : []),
        ...(wellByProbe
          ? [
              {
                en: 'By our clock the same certificate is valid.',
                vi: 'Theo đồng hồ của điểm đo, chứng thư đó còn hiệu lực.',
              },
            ]
          : []),
      ],
    };
  },
} satisfies Rule<'decisiveNavigation' | 'failingRequests' | 'certificates' | 'neutralHealth' | 'confirmationOutcomes'>;
