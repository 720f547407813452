/** The words for everything that can go wrong, by its code. */
import type { Code } from '../bindings/Code';
import type { Problem } from '../bindings/Problem';
import { find, t } from './index';

/** What happened, without a full stop. */
export const headline = (code: Code): string => t(`advice-${code}`);

/** Why, and what stays safe. */
export const reason = (code: Code): string => t(`advice-${code}.reason`);

/** The words on the button; nothing where it goes on by itself. */
export const label = ({ code, action }: Problem): string => (action === 'wait' ? '' : find(`advice-${code}.action`) ?? '');
