export type DeviceKind = 'phone' | 'tablet' | 'desktop';
/** What the visitor holds: a coarse pointer is a finger; up to 640 CSS px wide is a phone, else a tablet. */
export declare function deviceOf(window: Pick<Window, 'matchMedia'>): DeviceKind;
