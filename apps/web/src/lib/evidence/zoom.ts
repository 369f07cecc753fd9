/** Times the size at which all of a picture fits the screen. */
export const zoomSteps = [1, 1.5, 2, 3, 4, 6] as const;
const most = 6;

export const zoomWithin = (zoom: number): number => Math.min(most, Math.max(1, zoom));
/** The next step up or down from a size, which may lie between two steps. */
export const zoomIn = (zoom: number): number => zoomSteps.find((step) => step > zoom + 0.01) ?? most;
export const zoomOut = (zoom: number): number => zoomSteps.findLast((step) => step < zoom - 0.01) ?? 1;

/** How far to scroll in one direction so that what was in the middle stays there. */
export const scrollTo = (middle: number, whole: number, shown: number): number => middle * whole - shown / 2;
