export const load = () => ({ frame: 'bare' as const });
