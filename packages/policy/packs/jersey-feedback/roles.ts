import type { RoleTitle } from '../reading.ts';

/** Whom the policy names, as roles of ours. */
export const roles: readonly RoleTitle[] = [
  {
    role: 'staff',
    title: 'All staff',
    does: [
      { value: 'Treat everybody with respect, and listen with care and patience.', clauses: ['JF-111(a)'] },
      { value: 'Treat nobody worse for complaining.', clauses: ['JF-111(b)'] },
      { value: 'Welcome complaints, and know how they are handled.', clauses: ['JF-111(c)', 'JF-111(d)'] },
      { value: 'Help people to give feedback, and those who handle it.', clauses: ['JF-111(e)', 'JF-111(f)'] },
      { value: 'Tell managers what comes up, and change what they ask for.', clauses: ['JF-111(g)', 'JF-111(h)'] },
    ],
    clauses: ['JF-111'],
  },
  {
    role: 'coordinator',
    title: 'Staff whose duties include handling feedback',
    does: [
      { value: 'Be an example in respect and in helping people.', clauses: ['JF-112(a)', 'JF-112(b)'] },
      { value: 'Keep to the policy, and keep up with what works best.', clauses: ['JF-112(c)', 'JF-112(d)'] },
      {
        value: 'Tell managers what goes wrong, suggest what could be better, and make the changes.',
        clauses: ['JF-112(e)', 'JF-112(f)', 'JF-112(g)'],
      },
    ],
    clauses: ['JF-112'],
  },
  {
    role: 'line-manager',
    title: 'Sub-Section Feedback Manager',
    does: [
      {
        value: 'See that feedback of the sub-section is handled by the policy, well and in time.',
        clauses: ['JF-113(a)', 'JF-113(b)'],
      },
      {
        value: 'See that the team is trained, and pass on what training is missing.',
        clauses: ['JF-113(c)', 'JF-113(f)'],
      },
      {
        value: 'Give each item to whom it belongs, and look for what can be improved.',
        clauses: ['JF-113(d)', 'JF-113(e)'],
      },
    ],
    clauses: ['JF-113'],
  },
  {
    role: 'line-manager',
    title: 'Section Feedback Manager',
    does: [
      { value: 'Work with advisers and with the managers below and above.', clauses: ['JF-114(a)'] },
      {
        value: 'See that solutions fit and come in time, and that the team is trained.',
        clauses: ['JF-114(b)', 'JF-114(c)', 'JF-114(f)'],
      },
      {
        value: 'Give each item to whom it belongs, and look for what can be improved.',
        clauses: ['JF-114(d)', 'JF-114(e)'],
      },
    ],
    clauses: ['JF-114'],
  },
  {
    role: 'service-head',
    title: 'Department Feedback Manager',
    does: [
      {
        value: 'Keep the department to the policy, and show what good handling looks like.',
        clauses: ['JF-115(a)', 'JF-115(b)'],
      },
      {
        value: 'See that items are given to the right people, and take up those below the standard.',
        clauses: ['JF-115(c)', 'JF-115(d)'],
      },
      {
        value: 'Find where improvement and training are needed; everybody knows the mandatory training.',
        clauses: ['JF-115(e)', 'JF-115(f)'],
      },
    ],
    clauses: ['JF-115'],
  },
  {
    role: 'feedback-team',
    title: 'Customer Feedback Manager',
    does: [
      {
        value: 'Report on trends to the Head of Customer Experience and to the management teams.',
        clauses: ['JF-116(a)', 'JF-116(b)'],
      },
      { value: 'Find with departments what may go wrong, and see that it is put right.', clauses: ['JF-116(c)'] },
      {
        value: 'Find, train and encourage staff, and reward good handling.',
        clauses: ['JF-116(d)', 'JF-116(e)', 'JF-116(f)', 'JF-116(g)'],
      },
    ],
    clauses: ['JF-116'],
  },
  {
    role: 'leadership',
    title: 'Head of Customer Experience',
    does: [
      {
        value: 'Read the reports, and go through the trends with the managers of departments.',
        clauses: ['JF-117(a)', 'JF-117(b)'],
      },
      {
        value: 'Find where problems lie, see that steps are taken, and keep everybody alert.',
        clauses: ['JF-117(c)', 'JF-117(d)'],
      },
    ],
    clauses: ['JF-117'],
  },
  {
    role: 'leadership',
    title: 'Departmental Senior Management Teams',
    does: [
      { value: 'Give direction and support, and answer the reports.', clauses: ['JF-118(a)', 'JF-118(b)'] },
      {
        value: 'Encourage recommendations, reward good handling, and support improvements.',
        clauses: ['JF-118(c)', 'JF-118(d)', 'JF-118(e)', 'JF-118(f)'],
      },
    ],
    clauses: ['JF-118'],
  },
  {
    role: 'chief-officer',
    title: 'Chief Officers',
    does: [
      {
        value:
          'Decide at stage 3, or give it to another chief officer, to somebody of the leadership or management team, or to someone independent.',
        clauses: ['JF-31', 'JF-54'],
      },
      { value: 'Tell Ministers regularly what feedback says and what came of it.', clauses: ['JF-119(a)'] },
      {
        value: 'Support staff, answer the reports, and support improvements.',
        clauses: ['JF-119(b)', 'JF-119(c)', 'JF-119(d)', 'JF-119(e)', 'JF-119(f)', 'JF-119(g)'],
      },
    ],
    clauses: ['JF-119'],
  },
  {
    role: 'leadership',
    title: 'Chief Executive Officer',
    does: [
      { value: 'Report publicly on how feedback is handled.', clauses: ['JF-120(a)'] },
      { value: 'Read the reports, answer them, and see that feedback is acted upon.', clauses: ['JF-120(b)'] },
    ],
    clauses: ['JF-120'],
  },
];
