/** The names of the categories, by Google's name of the resource group. */
import { find } from './index';

/** The key of a category; Fluent allows no dots in it. */
const id = (resource: string): string => resource.replaceAll('.', '-');

/** A plain name; Google's own for a category that is newer than this program. */
export const title = (resource: string): string => find(`category-${id(resource)}`) ?? resource;

/** The Google product it comes from. */
export const service = (resource: string): string => find(`category-${id(resource)}.service`) ?? '';

/** What is inside, in one sentence. */
export const description = (resource: string): string => find(`category-${id(resource)}.description`) ?? '';
