/** The password of every demo account. Demo accounts exist only where somebody asked for demo data. */
export const demoPassword = 'evenhand demo';
