// One record brings its own top and actions.
export const load = () => ({ frame: 'focus' as const });
