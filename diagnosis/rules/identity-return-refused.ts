import { describeRequest } from '../describe-request.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** Paths to which identity providers send a citizen back, as portals name them. */
const returnPath = /callback|\/sso|oidc|oauth|\/return|signin|vneid/i;

/**
 * The identity provider did its part and the portal refuses the citizen who comes back: an error at the return address,
 * or "đăng nhập không thành công". Abstains where the provider itself failed.
 */
export const identityReturnRefused = {
  id: 'identity-return-refused',
  cause: 'data-sharing',
  detail: 'identity-callback',
  needs: ['obstacle', 'decisiveNavigation', 'failingRequests', 'sessionFacts', 'softFailures'],
  judge: ({ obstacle, decisiveNavigation, failingRequests, sessionFacts, softFailures }) => {
    if (obstacle?.stage !== 'login' || !sessionFacts.identityAnswered) return null;
    const refused = [
      ...(decisiveNavigation === null ? [] : [decisiveNavigation.request]),
      ...failingRequests.map(({ request }) => request),
    ].find(
      ({ role, status, url, resource }) =>
        role === 'portal' && resource === 'document' && (status ?? 0) >= 400 && returnPath.test(url),
    );
    const words = said(softFailures, ['identity-refused'], ['portal']);
    const backAndSignedOut = obstacle.reason === 'signed-out' && decisiveNavigation?.request.role === 'portal';
    if (refused === undefined && words === null && !backAndSignedOut) return null;
    return {
      confidence:
        refused !== undefined ? confidence.proven : words !== null ? confidence.clear : confidence.byElimination,
      reasons: [
        { en: 'The identity provider had signed the citizen in.', vi: 'Hệ thống định danh đã xác thực xong.' },
        ...(refused === undefined
          ? []
          : [
              {
                en: `The portal refused the return: ${describeRequest(refused).en}.`,
                vi: `Cổng từ chối khi quay về: ${describeRequest(refused).vi}.`,
              },
            ]),
        ...(words === null
          ? []
          : [{ en: `The portal says: "${words.quote}".`, vi: `Cổng thông báo: "${words.quote}".` }]),
        ...(backAndSignedOut && refused === undefined && words === null
          ? [{ en: 'Back at the portal the citizen is still signed out.', vi: 'Quay về cổng vẫn chưa được đăng nhập.' }]
          : []),
      ],
    };
  },
} satisfies Rule<'obstacle' | 'decisiveNavigation' | 'failingRequests' | 'sessionFacts' | 'softFailures'>;
