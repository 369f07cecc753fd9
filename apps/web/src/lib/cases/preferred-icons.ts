import CircleSlash from '@lucide/svelte/icons/circle-slash';
import Mail from '@lucide/svelte/icons/mail';
import Mailbox from '@lucide/svelte/icons/mailbox';
import Phone from '@lucide/svelte/icons/phone';
import UsersRound from '@lucide/svelte/icons/users-round';
import type { Contact } from '@evenhand/policy/records/case';
import type { IconShape } from '#lib/ui/Icon.svelte';

/** How somebody wants to hear from us, as a picture beside the words. */
export const preferredIcons = {
  email: Mail,
  phone: Phone,
  letter: Mailbox,
  'in-person': UsersRound,
  none: CircleSlash,
} satisfies Record<NonNullable<Contact['preferred']>, IconShape>;
