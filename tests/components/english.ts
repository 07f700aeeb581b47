import messages from '../../assets/public/_locales/en/messages.json';
import { translation } from './translation.ts';

/** The English words. */
export const english = translation(messages);
