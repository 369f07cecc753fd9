import ArrowUpRight from '@lucide/svelte/icons/arrow-up-right';
import Archive from '@lucide/svelte/icons/archive';
import Ban from '@lucide/svelte/icons/ban';
import CalendarPlus from '@lucide/svelte/icons/calendar-plus';
import Circle from '@lucide/svelte/icons/circle-dot';
import FileText from '@lucide/svelte/icons/file-text';
import HeartHandshake from '@lucide/svelte/icons/heart-handshake';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import ListTree from '@lucide/svelte/icons/list-tree';
import Lock from '@lucide/svelte/icons/lock';
import Mail from '@lucide/svelte/icons/mail';
import MessageSquareText from '@lucide/svelte/icons/message-square-text';
import MoveRight from '@lucide/svelte/icons/move-right';
import Phone from '@lucide/svelte/icons/phone';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import Scale from '@lucide/svelte/icons/scale';
import Send from '@lucide/svelte/icons/send';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import TrendingUp from '@lucide/svelte/icons/trending-up';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import Undo2 from '@lucide/svelte/icons/undo-2';
import UserCheck from '@lucide/svelte/icons/user-check';
import Users from '@lucide/svelte/icons/users';
import Video from '@lucide/svelte/icons/video';
import type { IconShape } from '#lib/ui/Icon.svelte';
import type { StoryItem } from './story.ts';

const icons: Record<string, IconShape> = {
  'feedback-received': MessageSquareText,
  'incident-recorded': TriangleAlert,
  acknowledged: Mail,
  'contact-logged': Phone,
  'note-added': StickyNote,
  'evidence-added': FileText,
  'details-added': FileText,
  'statement-given': FileText,
  'point-added': MessageSquareText,
  'consent-requested': Mail,
  'consent-given': UserCheck,
  'exemption-noted': UserCheck,
  'escalation-requested': TrendingUp,
  escalated: TrendingUp,
  withdrawn: Undo2,
  triaged: ListTree,
  assigned: Users,
  moved: MoveRight,
  extended: CalendarPlus,
  responded: Send,
  'letter-sent': Send,
  referred: ArrowUpRight,
  'learning-recorded': Lightbulb,
  closed: Archive,
  reopened: RotateCcw,
  'clip-linked': Video,
  'support-offered': HeartHandshake,
  'manager-reviewed': UserCheck,
  'form-logged': FileText,
  'register-noted': FileText,
  'safety-investigated': ListTree,
  determined: Scale,
  'restriction-declined': Ban,
  'clip-held': Video,
  'contribution-requested': Users,
  'contribution-given': MessageSquareText,
  'survey-sent': Send,
  'conflict-declared': Users,
  'access-restricted': Lock,
  'behaviour-noted': TriangleAlert,
  'breach-recorded': TriangleAlert,
  'warning-given': Mail,
  'warning-skipped': Scale,
  'assessment-made': ListTree,
  'restriction-imposed': Lock,
  'notice-withheld': Ban,
  'correspondence-checked': Mail,
  'feedback-noted': MessageSquareText,
  'review-requested': MessageSquareText,
  reviewed: UserCheck,
  appealed: TrendingUp,
  'appeal-decided': Scale,
  lifted: Undo2,
};

/** The icon of an entry: of its kind, or that it was refused. */
export const iconOf = ({ mark, entry }: Pick<StoryItem, 'mark' | 'entry'>): IconShape =>
  mark === 'refused' ? Ban : (icons[entry.kind] ?? Circle);
