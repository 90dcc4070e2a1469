/** Tokens and links that were given out, and ending them. */
import type { PortalEntry } from '../../data/answers.ts';
import type { TokenEntry } from '../../data/token-answers.ts';
import { useChange } from '../../data/use-change.ts';
import { day, say } from '../../speech.ts';
import { Refusal } from '../refusal.tsx';
import { type Column, SortableTable } from '../sortable-table.tsx';
import { sayGrant } from './say-grant.ts';

interface TokenTableProps {
  readonly tokens: readonly TokenEntry[];
  readonly portals: readonly PortalEntry[];
}

export function TokenTable({ tokens, portals }: TokenTableProps) {
  const { change, refused } = useChange();
  const revoke = ({ id, name }: TokenEntry) => {
    if (!confirm(say('revokeReally', { name }))) return;
    void change(`/api/v1/tokens/${id}/revoke`, {}, { stale: '/api/v1/tokens' });
  };
  const columns: readonly Column<TokenEntry>[] = [
    { id: 'name', head: say('usedBy'), names: true, sortBy: ({ name }) => name, cell: ({ name }) => name },
    {
      id: 'grants',
      head: say('itIs'),
      cell: ({ grants, actions }) => (
        <>
          {grants.map((grant) => sayGrant(grant, portals)).join(', ')}
          {actions !== null && <div className="quiet small">{actions.join(', ')}</div>}
        </>
      ),
    },
    {
      id: 'made',
      head: say('madeOn'),
      sortBy: ({ createdAt }) => createdAt,
      cell: ({ createdAt, createdBy }) => (
        <>
          {day(createdAt)}
          <div className="quiet small">{createdBy}</div>
        </>
      ),
    },
    { id: 'expires', head: say('goodUntil'), sortBy: ({ expiresAt }) => expiresAt, cell: sayState },
    {
      id: 'revoke',
      head: say('endIt'),
      cell: (token) =>
        isGood(token) && (
          <button type="button" onClick={() => revoke(token)}>
            {say('revoke')}
            <span className="hidden"> {token.name}</span>
          </button>
        ),
    },
  ];
  if (tokens.length === 0) return <p className="quiet">{say('noTokens')}</p>;
  return (
    <>
      <Refusal why={refused} />
      <SortableTable label={say('givenOut')} columns={columns} rows={tokens} keyOf={({ id }) => id} />
    </>
  );
}

const isGood = ({ expiresAt, revokedAt }: TokenEntry) => revokedAt === null && Date.parse(expiresAt) > Date.now();

function sayState(token: TokenEntry): string {
  const { expiresAt, revokedAt } = token;
  if (revokedAt !== null) return say('revokedOn', { day: day(revokedAt) });
  return isGood(token) ? day(expiresAt) : say('expiredOn', { day: day(expiresAt) });
}
