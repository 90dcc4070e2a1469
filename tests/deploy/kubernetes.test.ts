/** The Kubernetes manifests keep the public schemas, and what we promise of every pod; there may be no cluster here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as keda from '@kubernetes-models/keda/keda.sh/v1alpha1';
import * as apps from 'kubernetes-models/apps/v1';
import * as networking from 'kubernetes-models/networking.k8s.io/v1';
import * as policy from 'kubernetes-models/policy/v1';
import * as core from 'kubernetes-models/v1';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { workerSettings } from '../../worker/worker-settings.ts';
import { portalProfileSchema } from '../../journeys/portals/profile.ts';
import { bullmqOptions, defaultPrefix, queueNames } from '../../queue/queue-names.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'deploy/kubernetes');

interface Variable {
  readonly name: string;
  readonly value?: string;
}
interface Container {
  readonly name: string;
  readonly command: readonly string[];
  readonly env: readonly Variable[];
  readonly resources: { readonly limits: Readonly<Record<string, string>> };
  readonly securityContext: object;
  readonly volumeMounts: readonly { readonly name: string }[];
  readonly readinessProbe: object;
  readonly livenessProbe: object;
}
interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly replicas?: number;
    readonly selector?: { readonly matchLabels?: Readonly<Record<string, string>> };
    readonly podSelector?: { readonly matchLabels?: Readonly<Record<string, string>> };
    readonly scaleTargetRef?: { readonly name: string };
    readonly triggers?: readonly { readonly type: string; readonly metadata: Readonly<Record<string, string>> }[];
    readonly template?: {
      readonly metadata: { readonly labels: Readonly<Record<string, string>> };
      readonly spec: {
        readonly automountServiceAccountToken: boolean;
        readonly securityContext: object;
        readonly terminationGracePeriodSeconds: number;
        readonly containers: readonly [Container];
        readonly volumes: readonly { readonly name: string }[];
      };
    };
  };
}

const files = readdirSync(folder).filter((file) => file !== 'kustomization.yaml');
const manifests = files.flatMap((file) =>
  parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => document.toJSON() as Manifest),
);
const kustomization = parse(readFileSync(join(folder, 'kustomization.yaml'), 'utf8')) as {
  readonly resources: readonly string[];
  readonly images: readonly { readonly name: string; readonly newTag: string }[];
};
const of = (kind: string) => manifests.filter((manifest) => manifest.kind === kind);
const named = (kind: string, name: string) => of(kind).find(({ metadata }) => metadata.name === name)!;

/** The published OpenAPI schemas, as the packages of kubernetes-models carry them. */
const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  v1: core,
  'apps/v1': apps,
  'policy/v1': policy,
  'networking.k8s.io/v1': networking,
  'keda.sh/v1alpha1': keda,
};

/** @throws where the schema of the manifest's kind is not kept */
function validate(manifest: Manifest): void {
  const Model = schemas[manifest.apiVersion]![manifest.kind] as new (data: object) => { validate(): void };
  new Model(manifest).validate();
}

describe('deploy/kubernetes', () => {
  test.each(manifests)('$kind $metadata.name keeps its public schema', (manifest) => {
    expect(() => validate(manifest)).not.toThrow();
  });

  test('a manifest that does not is refused', () => {
    const wrong = { ...named('Deployment', 'worker'), spec: { replicas: 'many' } };
    expect(() => validate(wrong as unknown as Manifest)).toThrow(/replicas/);
  });

  test('is applied as a whole, by a pinned image', () => {
    expect([...kustomization.resources].sort()).toEqual(files.sort());
    for (const { newTag } of kustomization.images) expect(newTag).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test.each(of('Deployment'))(
    '$metadata.name is small in rights, watched, limited and told of disruptions',
    (manifest) => {
      const { spec, metadata } = manifest.spec.template!;
      const [container] = spec.containers;
      expect(spec.automountServiceAccountToken).toBe(false);
      expect(spec.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(container.resources.limits['memory']).toBeDefined();
      expect(container).toMatchObject({ readinessProbe: {}, livenessProbe: {} });
      expect(existsSync(join(root, container.command[1]!))).toBe(true);
      const volumes = spec.volumes.map(({ name }) => name);
      for (const { name } of container.volumeMounts) expect(volumes).toContain(name);
      for (const kind of ['PodDisruptionBudget', 'NetworkPolicy']) {
        const about = named(kind, manifest.metadata.name).spec;
        expect((about.selector ?? about.podSelector)?.matchLabels).toEqual(metadata.labels);
      }
      // No secret stands in a file.
      for (const { name, value } of container.env)
        if (value !== undefined) expect(name).not.toMatch(/TOKEN|PASSWORD|_URL$/);
    },
  );

  test('lets a worker end the longest journey before it is killed', () => {
    const { spec } = named('Deployment', 'worker').spec.template!;
    const [{ env }] = spec.containers;
    const given = Object.fromEntries(env.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
    const { stopMs } = workerSettings({ ...given, REDIS_URL: 'redis://redis:6379' });
    const { budget } = portalProfileSchema.parse({ id: 'p', name: 'p', baseUrl: 'http://p.example/' });
    const longestSeconds = Object.values(budget.stageSeconds).reduce((sum, seconds) => sum + seconds, 0) + 30;
    expect(stopMs / 1_000).toBeGreaterThan(longestSeconds);
    expect(spec.terminationGracePeriodSeconds).toBeGreaterThan(stopMs / 1_000);
  });

  test('scales the workers by the list in which waiting runs stand', () => {
    const [scaled] = of('ScaledObject');
    expect(named('Deployment', scaled!.spec.scaleTargetRef!.name).spec.replicas).toBeUndefined();
    const { prefix } = bullmqOptions({ redis: undefined as never });
    expect(prefix).toBe(defaultPrefix);
    expect(scaled!.spec.triggers![0]).toMatchObject({
      type: 'redis',
      metadata: { listName: `${prefix}:${queueNames.runs}:wait` },
    });
  });

  test('opens nothing by default', () => {
    expect(named('NetworkPolicy', 'nothing-by-default').spec).toMatchObject({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    });
  });
});
