/**
 * What an unanswered request met, from Chromium's net error (net/base/net_error_list.h) or Node's error code of a
 * control probe. `aborted` is the browser's own doing (a click that overtook a page, a download) and no failure.
 */
export type FailureKind =
  'offline' | 'name' | 'refused' | 'reset' | 'no-route' | 'timeout' | 'tls' | 'proxy' | 'aborted' | 'other';

const patterns: readonly (readonly [FailureKind, RegExp])[] = [
  ['aborted', /ERR_ABORTED|NS_BINDING_ABORTED|ERR_BLOCKED_BY_(CLIENT|ORB|RESPONSE)/i],
  ['proxy', /PROXY|TUNNEL_CONNECTION|SOCKS/i],
  ['offline', /INTERNET_DISCONNECTED|NETWORK_CHANGED|ENETDOWN/i],
  ['name', /NAME_NOT_RESOLVED|NAME_RESOLUTION|ENOTFOUND|EAI_AGAIN|EAI_FAIL|ESERVFAIL|ENODATA|DNS_/i],
  ['tls', /CERT|SSL|TLS|LEAF_SIGNATURE|SELF_SIGNED|EPROTO|ALTNAME|ISSUER/i],
  ['timeout', /TIMED?_?OUT|TIMEOUT|ABORT_ERR/i],
  ['refused', /REFUSED/i],
  [
    'reset',
    /RESET|CONNECTION_CLOSED|EMPTY_RESPONSE|EPIPE|UND_ERR_SOCKET|socket hang up|CONNECTION_ABORTED|HTTP2_PROTOCOL|INCOMPLETE_CHUNKED|CONTENT_LENGTH_MISMATCH/i,
  ],
  ['no-route', /UNREACH|CONNECTION_FAILED|ADDRESS_INVALID|NETWORK_ACCESS_DENIED/i],
];

export function failureKind(failure: string): FailureKind {
  return patterns.find(([, pattern]) => pattern.test(failure))?.[0] ?? 'other';
}
