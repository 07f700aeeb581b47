import type { ComponentChildren } from 'preact';
import type { AccessChoicesProps } from './access-choices.tsx';
import { WelcomeAccess } from './welcome-access.tsx';
import { MarkPicture, ReturnPicture, RatePicture } from './welcome-pictures.tsx';
import { Wordmark } from './wordmark.tsx';
import { useWords } from './words-context.ts';

export interface WelcomeProps extends AccessChoicesProps {
  /** A practice paragraph, marked and clickable, where there is one. */
  children?: ComponentChildren;
}

function Step({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children: ComponentChildren;
}) {
  return (
    <li class="step">
      <div class="picture" aria-hidden="true">
        {children}
      </div>
      <h2>{title}</h2>
      <p>{text}</p>
    </li>
  );
}

/** The first-run page: what it does, in three pictures, which pages it reads, and what it never does. */
export function Welcome(props: WelcomeProps) {
  const t = useWords();
  return (
    <main class="sheet margined welcome">
      <header>
        <Wordmark />
        <p class="lede">{t('welcome_lede')}</p>
      </header>
      <ol class="steps">
        <Step title={t('welcome_mark')} text={t('welcome_mark_text')}>
          <MarkPicture />
        </Step>
        <Step title={t('welcome_rate')} text={t('welcome_rate_text')}>
          <RatePicture />
        </Step>
        <Step title={t('welcome_return')} text={t('welcome_return_text')}>
          <ReturnPicture />
        </Step>
      </ol>
      <WelcomeAccess {...props} />
      {props.children}
      <section class="promise">
        <h2>{t('welcome_private')}</h2>
        <p>{t('welcome_private_text')}</p>
      </section>
    </main>
  );
}
