import Building2 from '@lucide/svelte/icons/building-complex';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Ellipsis from '@lucide/svelte/icons/ellipsis';
import Feather from '@lucide/svelte/icons/feather';
import Files from '@lucide/svelte/icons/files';
import Hand from '@lucide/svelte/icons/hand';
import HandHeart from '@lucide/svelte/icons/hand-heart';
import Handshake from '@lucide/svelte/icons/handshake';
import Heart from '@lucide/svelte/icons/heart';
import HeartCrack from '@lucide/svelte/icons/heart-crack';
import Mail from '@lucide/svelte/icons/mail';
import MessageCircleHeart from '@lucide/svelte/icons/message-circle-heart';
import MessageSquareWarning from '@lucide/svelte/icons/message-square-warning';
import MessageSquareX from '@lucide/svelte/icons/message-square-x';
import Repeat from '@lucide/svelte/icons/repeat';
import Smile from '@lucide/svelte/icons/face-slightly-smiling';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import UserRoundX from '@lucide/svelte/icons/user-round-x';
import type { Behaviour } from '@evenhand/policy/packs/pack';
import type { IconShape } from '#lib/ui/Icon.svelte';

// By what the behaviour's id says, first match first; a picture only helps to find the words.
const pictures: readonly [RegExp, IconShape][] = [
  [/self|suicid/, HeartCrack],
  [/threat|intimidat|menac/, TriangleAlert],
  [/violen|assault|physical|hurt|attack|weapon/, Hand],
  [/damage|property|building|premises/, Building2],
  [/mail|letter|correspond|social|online|written/, Mail],
  [/hate|racis|discriminat|harass|stalk/, UserRoundX],
  [/repeat|persist|unreasonable|excess|demand/, Repeat],
  [/abus|verbal|swear|shout|offensive/, MessageSquareX],
  [/rude|derogat|remark|inflammat|insult/, MessageSquareWarning],
  [/allegation|claim/, CircleQuestionMark],
  [/past|shift|unrealistic|outcome/, Repeat],
  [/document|paper/, Files],
];

const kindnesses: typeof pictures = [
  [/help|support|assist|interven/, HandHeart],
  [/calm/, Feather],
  [/thank/, Heart],
  [/apolog|sorry/, MessageCircleHeart],
  [/agree|kept/, Handshake],
];

/** A picture for a behaviour of any policy. */
export function iconOf(behaviour: Pick<Behaviour, 'id' | 'conduct'>): IconShape {
  const [list, other] =
    behaviour.conduct === 'positive' ? ([kindnesses, Smile] as const) : ([pictures, Ellipsis] as const);
  return list.find(([words]) => words.test(behaviour.id))?.[1] ?? other;
}
