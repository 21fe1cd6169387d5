import awardList from '../../award/list.ts';

/** The same list: who asks decides whose awards are in it. */
export default { ...awardList, examples: ['pgb office award list --as assessor'] as const };
