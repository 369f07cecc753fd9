/** Reports as the list shows them. */
export const reportList: readonly { id: string; title: string; about: string }[] = [];
