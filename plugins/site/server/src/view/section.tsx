import type { ComponentChildren, VNode } from 'preact';
import { useSite } from './use-site';

interface SectionProps {
  id: string;
  title: string;
  /** Where all of it is. */
  more?: string;
  children: ComponentChildren;
}

/** A part of a page under a heading of the second level. */
export function Section({ id, title, more, children }: SectionProps): VNode {
  const { t, to } = useSite();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {more && (
          <a href={to(more)}>
            {t.seeAll}
            <span class="hidden">: {title}</span>
          </a>
        )}
      </div>
      {children}
    </section>
  );
}

/** The heading of a page, with what it is about. */
export function PageHead({ title, intro, lang }: { title: string; intro?: string; lang?: string }): VNode {
  return (
    <div class="page-head">
      <h1 lang={lang}>{title}</h1>
      {intro && <p class="lead">{intro}</p>}
    </div>
  );
}

/** Facts as a list of names and values; what is not known is not listed. */
export function Facts({ of }: { of: readonly (readonly [string, ComponentChildren])[] }): VNode {
  return (
    <dl class="facts">
      {of.map(
        ([name, value]) =>
          Boolean(value) && (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
