/** GET /api/health. */
export interface HealthAnswer {
  live: true;
  /** Whether the database answers; with status 503 when not. */
  ready: boolean;
}
