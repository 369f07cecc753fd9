/** Every address of Evenhand, one function each. Addresses below /app end in a slash: the worker's scope is exactly /app/. */

// Public pages: rendered on the server, no script needed.
export const home = () => '/';
export const track = () => '/track';
export const tracked = (reference: string) => `/track/${encodeURIComponent(reference)}`;
/** The tracking form after a person closed their page. */
export const trackLeft = () => '/track?left';
/** What an organisation's policy says, for everybody. */
export const policyOf = (organisation: string) => `/policy/${encodeURIComponent(organisation)}`;

// The staff app.
export const app = () => '/app/';
export const signIn = () => '/app/sign-in/';

export const record = () => '/app/record/';
export const recordFeedback = () => '/app/record/feedback/';
export const recordIncident = () => '/app/record/incident/';
export const recordPositive = () => '/app/record/positive/';

export const cases = () => '/app/cases/';
export const caseOf = (id: string) => `/app/cases/${encodeURIComponent(id)}/`;
export const receiptOf = (id: string) => `/app/cases/${encodeURIComponent(id)}/receipt/`;

export const incidents = () => '/app/incidents/';
export const incidentOf = (id: string) => `/app/incidents/${encodeURIComponent(id)}/`;

/** Arrangements: limits on somebody's contact, from the warning to the end. */
export const arrangements = () => '/app/arrangements/';
export const arrangementOf = (id: string) => `/app/arrangements/${encodeURIComponent(id)}/`;

export const search = () => '/app/search/';
export const reports = () => '/app/reports/';
export const reportOf = (id: string) => `/app/reports/${encodeURIComponent(id)}/`;

/** Who works here: for administrators. */
export const people = () => '/app/people/';

export const policy = () => '/app/policy/';
/** One clause of it. */
export const clauseOf = (id: string) => `/app/policy/?clause=${encodeURIComponent(id)}`;

/** How the person signs in, and where they are signed in. */
export const account = () => '/app/account/';
/** What is on this device: unsent work, storage, clock. */
export const device = () => '/app/device/';
/** What came back refused and waits for its author. */
export const attention = () => '/app/attention/';
