import { optionOf } from '@evenhand/policy/history/local-pack';
import type { Category } from '@evenhand/policy/packs/intake-rules';
import type { Pack } from '@evenhand/policy/packs/pack';

/** Those that may be chosen: some are offered only where the organisation decided so. */
export const categoriesOffered = (list: readonly Category[], pack: Pack): Category[] =>
  list.filter(({ when }) => when === undefined || when.is.includes(optionOf(pack, when.choice) ?? ''));
