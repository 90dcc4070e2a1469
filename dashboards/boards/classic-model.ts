/**
 * Grafana's classic model of dashboards (schema v1). The SDK calls it deprecated in favour of v2, but provisioning by
 * file takes only this one, and Grafana 13 still reads it (docs/decisions/17).
 */
/* eslint-disable @typescript-eslint/no-deprecated */
import { DashboardBuilder, type Dashboard } from '@grafana/grafana-foundation-sdk/dashboard';

export type ClassicDashboard = Dashboard;
export const ClassicDashboardBuilder = DashboardBuilder;
