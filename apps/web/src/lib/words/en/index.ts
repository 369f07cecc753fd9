import { frame } from './frame.ts';
import { publicWords } from './public.ts';
import { states } from './states.ts';
import { store } from './store.ts';
import { tracking } from './tracking.ts';
import { ui } from './ui.ts';

export const en = { ui, states, frame, public: publicWords, store, tracking };
