import packed from '../../../assets/checkworthy.json' with { type: 'json' };
import { unpackModel } from './model.ts';

/** The model in the package, made by `npm run train`; assets/checkworthy.md says from what. */
export const model = unpackModel(packed);
