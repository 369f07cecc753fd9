import type { DeviceName } from '@evenhand/policy/wire/access';

const key = 'evenhand:owed-wipes';

/** Devices that were told to remove everything, and of which the server has not heard that they did. */
export function owedWipes(): DeviceName[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as DeviceName[]).filter(({ id }) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

const others = ({ id }: DeviceName): DeviceName[] => owedWipes().filter((each) => each.id !== id);

export const noteOwed = (device: DeviceName): void => write([...others(device), device]);

export const settleOwed = (device: DeviceName): void => write(others(device));

function write(devices: readonly DeviceName[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(devices));
  } catch {
    // A browser that is full forgets it; the server goes on saying that it waits.
  }
}
