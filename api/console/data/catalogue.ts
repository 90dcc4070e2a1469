/** What services, portals and causes are called. */
import { useQuery } from '@tanstack/react-query';
import type { RunRecord } from '../../../diagnosis/run-record.ts';
import { inWords, language, say } from '../speech.ts';
import type { CauseEntry, PortalEntry, ServiceEntry } from './answers.ts';
import { read } from './read.ts';

export interface Catalogue {
  readonly services: readonly ServiceEntry[];
  readonly portals: readonly PortalEntry[];
  readonly causes: readonly CauseEntry[];
  serviceName(id: string | null): string;
  portalName(id: string | null): string;
  /** null: inconclusive. */
  causeName(id: string | null): string;
  whoActs(cause: string | null): string | null;
  /** What stopped the citizen, or what failed on our side; '' where all was well. */
  reasonOf(run: RunRecord): string;
}

/** Changes rarely, but the switches of the portals do: asked again each minute. */
export function useCatalogue() {
  return useQuery({ queryKey: ['catalogue'], queryFn: readCatalogue, refetchInterval: 60_000, retry: 1 });
}

async function readCatalogue(): Promise<Catalogue> {
  const [{ services }, { portals }, { causes }] = await Promise.all([
    read<{ services: readonly ServiceEntry[] }>('/api/v1/services'),
    read<{ portals: readonly PortalEntry[] }>('/api/v1/portals'),
    read<{ causes: readonly CauseEntry[] }>('/api/v1/causes'),
  ]);
  const serviceById = new Map(services.map((service) => [service.id, service]));
  const portalById = new Map(portals.map((portal) => [portal.id, portal]));
  const causeById = new Map<string, CauseEntry>(causes.map((cause) => [cause.id, cause]));
  const causeName = (id: string | null) => causeById.get(id ?? '')?.name[language] ?? inWords(id ?? 'inconclusive');
  return {
    services,
    portals,
    causes,
    causeName,
    serviceName: (id) => serviceById.get(id ?? '')?.name[language] ?? id ?? '',
    portalName: (id) => portalById.get(id ?? '')?.name ?? id ?? '',
    whoActs: (cause) => causeById.get(cause ?? '')?.whoActs[language] ?? null,
    reasonOf(run) {
      if (run.outcome !== 'failed') return run.monitorFault?.kind ?? '';
      return causeById.get(run.diagnosis?.cause ?? '')?.name[language] ?? say('inconclusive');
    },
  };
}
