import { account } from './account.ts';
import { acts } from './acts.ts';
import { arrangements } from './arrangements.ts';
import { capture } from './capture.ts';
import { cases, labels } from './cases.ts';
import { device } from './device.ts';
import { entries } from './entries.ts';
import { evidence } from './evidence.ts';
import { frame } from './frame.ts';
import { dutyWords, home } from './home.ts';
import { openings } from './openings.ts';
import { people } from './people.ts';
import { policy } from './policy.ts';
import { policyPage } from './policy-page.ts';
import { lock } from './lock.ts';
import { notices } from './notices.ts';
import { publicWords } from './public.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { signin } from './signin.ts';
import { states } from './states.ts';
import { store } from './store.ts';
import { tracking } from './tracking.ts';
import { ui } from './ui.ts';
import { clockLine, clockWords, why } from './why.ts';

export const en = {
  account,
  ui,
  states,
  frame,
  policy,
  policyPage,
  public: publicWords,
  store,
  capture,
  acts,
  arrangements,
  cases,
  clockLine,
  clocks: clockWords,
  device,
  duties: dutyWords,
  entries,
  evidence,
  home,
  labels,
  lock,
  notices,
  openings,
  people,
  reports,
  search,
  signin,
  tracking,
  why,
};
