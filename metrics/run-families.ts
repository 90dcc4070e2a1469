/** What the runs say: counted by the api, from recorded results. */
import type { Families } from './family.ts';

export const runFamilies = {
  congdan_runs_total: {
    type: 'counter',
    help: 'Runs recorded, by how they ended. Availability is ok / (ok + failed).',
    labels: ['service', 'portal', 'province', 'outcome'],
  },
  congdan_failures_total: {
    type: 'counter',
    help: 'Failed runs by the stage that failed and the cause that the diagnosis gave.',
    labels: ['service', 'portal', 'province', 'stage', 'cause'],
  },
  congdan_run_duration_seconds: {
    type: 'histogram',
    help: 'Wall time of runs that ended in a verdict.',
    labels: ['service', 'province'],
    // None but +Inf: each would cost a series for every service in every province. What is read is the mean; the
    // stages' histogram has the distribution.
    buckets: [],
  },
  congdan_stage_duration_seconds: {
    type: 'histogram',
    help: 'Wall time of stages that the citizen got through or failed in.',
    labels: ['service', 'stage'],
    buckets: [1, 2.5, 5, 10, 20, 40, 80],
  },
  congdan_effort_seconds: {
    type: 'gauge',
    help: 'Time that a careful citizen needs by the keystroke-level model, in the newest run that got through.',
    labels: ['service', 'portal'],
  },
  congdan_fields_asked_again: {
    type: 'gauge',
    help: "Fields that ask for what the citizen's national record holds, in the newest run that got through.",
    labels: ['service', 'portal'],
  },
  congdan_run_lateness_seconds: {
    type: 'histogram',
    help: 'Time between the slot in which a run was due and its start.',
    labels: [],
    buckets: [0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900],
  },
  congdan_runs_missed_total: {
    type: 'counter',
    help: 'Slots in which nobody tried: unknown minutes, not good ones.',
    labels: ['portal'],
  },
  congdan_last_run_timestamp_seconds: {
    type: 'gauge',
    help: 'Start of the newest run, Unix time.',
    labels: ['service', 'portal'],
  },
  congdan_control_probe_success: {
    type: 'gauge',
    help: 'Whether the newest control probe reached every host of a role (1) or not (0).',
    labels: ['portal', 'role'],
    forgottenAfterMs: 60_000,
  },
  congdan_control_probe_duration_seconds: {
    type: 'gauge',
    help: 'Duration of the phases of the newest control probe.',
    labels: ['portal', 'role', 'phase'],
    forgottenAfterMs: 60_000,
  },
  congdan_monitor_faults_total: {
    type: 'counter',
    help: 'Runs that failed on our own side, by what failed. Never part of availability.',
    labels: ['kind'],
  },
  congdan_incidents_open: {
    type: 'gauge',
    help: 'Open incidents: failures of many runs that one factor explains.',
    labels: ['cause', 'factor'],
  },
  congdan_incident_info: {
    type: 'gauge',
    help: 'Always 1: each open incident, and the one factor that it is about.',
    labels: ['incident', 'cause', 'factor', 'factor_id'],
  },
  congdan_portal_info: {
    type: 'gauge',
    help: 'Always 1: what is known of a portal, to join by portal.',
    labels: ['portal', 'name', 'province', 'operator', 'product', 'vendor', 'procurement'],
  },
  congdan_maintenance_window: {
    type: 'gauge',
    help: 'Whether the portal is in a maintenance window that was announced (1) or not (0): it is not tried then.',
    labels: ['portal'],
  },
  congdan_portal_release_timestamp_seconds: {
    type: 'gauge',
    help: 'When the portal was first seen on its present product and version, Unix time.',
    labels: ['portal', 'product', 'version'],
  },
  congdan_service_info: {
    type: 'gauge',
    help: 'Always 1: what is known of a service, to join by service.',
    labels: ['service', 'number', 'name_vi', 'name_en'],
  },
} as const satisfies Families;
