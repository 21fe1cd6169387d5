import { createServer, type Server } from 'node:http';
import type { Metrics } from '../../metrics/metrics.ts';
import type { OpenStore } from '../../store/open/open-store.ts';

/** The figures are told at an address of their own, which nobody reaches who reaches the portal. */
export function metricsServer(metrics: Metrics, store: Pick<OpenStore, 'load'>): Server {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    response.setHeader('content-type', 'text/plain; version=0.0.4; charset=utf-8').end(metrics.text(gaugesOf(store)));
  });
  server.requestTimeout = REQUEST_MILLISECONDS;
  return server.unref();
}

const REQUEST_MILLISECONDS = 5_000;

function gaugesOf(store: Pick<OpenStore, 'load'>): Record<string, number> {
  const { connections, idle, waiting, logBytes } = store.load();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return {
    pgb_database_connections: connections,
    pgb_database_connections_idle: idle,
    pgb_database_waiting: waiting,
    ...(logBytes !== undefined && { pgb_database_wal_bytes: logBytes }),
    process_resident_memory_bytes: rss,
    process_heap_bytes: heapUsed,
    process_cpu_seconds: (user + system) / 1_000_000,
    process_uptime_seconds: process.uptime(),
  };
}
